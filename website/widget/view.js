/** The parts of the chat, in the order in which they are read. */

import { button, element, heard, icon, phoneLink } from "./dom.js";
import { words } from "./words.js";

const PHONE = "M6.6 3.5 9.5 4l1 4-2 1.6a13 13 0 0 0 5.9 5.9l1.6-2 4 1 .5 2.9c.1 1.2-.8 2.1-2 2.1A16 16 0 0 1 4.5 5.5c0-1.2.9-2 2.1-2Z";
const MENU = "M4 7h16M4 12h16M4 17h16";
const CLOSE = "M6 6l12 12M18 6 6 18";

/** Builds the chat; returns the parts that change. ``heading``: a tag; ``onclose`` makes a close button. */
export function build({ heading, onclose, acts, privacyUrl, logo }) {
  const view = {
    scroller: element("div", { class: "scroller", tabindex: "0", role: "group", "aria-label": words.conversation }),
    log: element("div", { class: "log", role: "log", "aria-live": "polite", "aria-relevant": "additions", "aria-label": words.messages }),
    next: element("div", { class: "next" }),
    pending: element("div", { class: "pending", "aria-hidden": "true", hidden: true }),
    status: element("p", { class: "status", role: "status" }),
    notice: element("p", { role: "status" }),
    noticeActions: element("div", { class: "actions" }),
    small: element("p", { class: "small" }),
    who: element("p", { class: "who", id: "who" }),
    danger: element("p", { class: "danger", id: "danger" }),
    phone: element("span", { class: "phone" }),
  };
  view.scroller.append(view.small, view.log, view.next, view.pending, view.status);
  const title = element(heading, { id: "title", tabindex: "-1" }, heading === "h1" ? words.title : words.shortTitle);
  const row = element("div", { class: "row" }, logo && picture(logo), title, view.phone, menu(view, acts, privacyUrl),
    onclose && toolButton("", CLOSE, onclose, { "aria-label": words.close }));
  const dock = element("div", { class: "dock" },
    element("div", { class: "notice" }, view.notice, view.noticeActions), view.danger, form(view, acts));
  view.frame = element("div", { class: "frame" }, element("header", { class: "head" }, row, view.who, view.tools), view.scroller, dock);
  const onkeydown = (event) => event.key === "Escape" && view.foldTools() && event.preventDefault();
  view.app = element("div", { class: "app", onkeydown }, view.frame);
  return view;
}

export function showClinic(view, clinic) {
  const { phone, emergency_number: number } = clinic;
  view.app.lang = clinic.language ?? document.documentElement.lang;
  view.who.textContent = words.who(clinic);
  view.small.textContent = words.small(clinic);
  const call = element("strong", {}, `${words.dangerCall} `, number ? phoneLink(number, number) : words.localEmergencyNumber, ".");
  view.danger.replaceChildren(`${words.danger} `, call);
  view.phone.replaceChildren();
  if (!phone) return;
  const link = phoneLink(phone, icon(PHONE), { class: "tool", "aria-label": `${words.callClinic}: ${phone}` });
  link.append(element("span", {}, words.call), element("span", { class: "number" }, phone));
  view.phone.append(link);
}

/** Keeps ``target`` in what a phone's keyboard leaves of the screen. */
export function keepInView(target) {
  const seen = window.visualViewport;
  if (!seen) return;
  const fit = () => {
    // Who zooms in with two fingers wants things larger, not the chat smaller.
    const isPinched = seen.scale > 1.05;
    target.style.setProperty("--view-top", isPinched ? "" : `${seen.offsetTop}px`);
    target.style.setProperty("--view-height", isPinched ? "" : `${seen.height}px`);
  };
  seen.addEventListener("resize", fit);
  seen.addEventListener("scroll", fit);
  fit();
}

function toolButton(label, drawing, onclick, attributes) {
  const made = button(icon(drawing), onclick, { class: "tool", ...attributes });
  made.append(label);
  return made;
}

/** The tools, always the same. In a narrow chat they unfold from a button. */
function menu(view, acts, privacyUrl) {
  const unfold = (isOpen) => {
    view.tools.classList.toggle("unfolded", isOpen);
    toggle.setAttribute("aria-expanded", String(isOpen));
  };
  const isOpen = () => view.tools.classList.contains("unfolded");
  const toggle = toolButton(words.menu, MENU, () => unfold(!isOpen()), {
    class: "tool toggle", "aria-expanded": "false", "aria-controls": "tools",
  });
  const privacy = element("a", { class: "tool", href: privacyUrl, target: "_blank", rel: "noopener" }, words.privacy, heard(` ${words.newTab}`));
  const tools = ["sheet", "print", "again", "remove"].map((act) => button(words[act], acts[act], { class: "tool" }));
  view.tools = element("ul", { class: "tools", id: "tools", "aria-label": words.tools },
    ...[...tools, privacy].map((tool) => element("li", {}, tool)));
  view.foldTools = () => {
    if (!isOpen()) return false;
    if (view.tools.contains(toggle.getRootNode().activeElement)) toggle.focus();
    unfold(false);
    return true;
  };
  view.tools.addEventListener("click", view.foldTools);
  return toggle;
}

function form(view, acts) {
  const onsubmit = (event) => {
    event.preventDefault();
    acts.send();
  };
  view.box = element("textarea", {
    id: "text", rows: "1", autocomplete: "off", enterkeyhint: "send", "aria-describedby": "danger", oninput: acts.typed,
    onkeydown: (event) => event.key === "Enter" && !event.shiftKey && !event.isComposing && onsubmit(event),
  });
  view.send = element("button", { class: "send", type: "submit" }, words.send);
  return element("form", { onsubmit }, element("label", { for: "text" }, words.label), element("div", { class: "row" }, view.box, view.send));
}

function picture(src) {
  const logo = element("img", { class: "logo", src, alt: "", onerror: () => logo.remove() }); // a host page may allow none
  return logo;
}
