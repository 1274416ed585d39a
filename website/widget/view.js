/** The parts of the chat, in the order in which they are read. What happens to them is decided in chat.js. */

import { button, element, icon, phoneLink } from "./dom.js";
import { words } from "./words.js";

const PHONE = "M6.6 3.5 9.5 4l1 4-2 1.6a13 13 0 0 0 5.9 5.9l1.6-2 4 1 .5 2.9c.1 1.2-.8 2.1-2 2.1A16 16 0 0 1 4.5 5.5c0-1.2.9-2.1 2.1-2Z";
const MENU = "M4 7h16M4 12h16M4 17h16";
const CLOSE = "M6 6l12 12M18 6 6 18";

/**
 * Builds the chat. ``heading`` is ``h1`` on our own page and ``h2`` on another; ``onclose`` makes a close button.
 * Returns the elements that change: app, head, log, scroller, next, pending, status, notice, noticeActions, form, box, send, tools.
 */
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
  const head = header(view, { heading, onclose, acts, privacyUrl, logo });
  const dock = element("div", { class: "dock" },
    element("div", { class: "notice" }, view.notice, view.noticeActions), view.danger, form(view, acts));
  view.frame = element("div", { class: "frame" }, head, view.scroller, dock);
  const onkeydown = (event) => event.key === "Escape" && view.foldTools() && event.preventDefault();
  view.app = element("div", { class: "app", onkeydown }, view.frame);
  return view;
}

/** Says who the clinic is, everywhere where it is said. */
export function showClinic(view, clinic) {
  view.app.lang = clinic.language ?? document.documentElement.lang ?? "en";
  view.who.textContent = words.who(clinic);
  view.small.textContent = words.small(clinic);
  const number = clinic.emergency_number;
  view.danger.replaceChildren(
    element("span", null, `${words.danger} `),
    element("strong", null, `${words.dangerCall} `, number ? phoneLink(number, number) : words.localEmergencyNumber, "."),
  );
  view.phone.replaceChildren();
  if (!clinic.phone) return;
  const call = phoneLink(clinic.phone, "", { class: "tool", "aria-label": `${words.callClinic}: ${clinic.phone}` });
  call.append(icon(PHONE), element("span", null, words.call), element("span", { class: "number" }, clinic.phone));
  view.phone.append(call);
}

function header(view, { heading, onclose, acts, privacyUrl, logo }) {
  const title = element(heading, { id: "title", tabindex: "-1" }, heading === "h1" ? words.title : words.shortTitle);
  const row = element("div", { class: "row" }, logo && picture(logo), title, view.phone, menu(view, acts, privacyUrl));
  if (onclose) {
    const close = button("", onclose, { class: "tool", "aria-label": words.close });
    close.append(icon(CLOSE));
    row.append(close);
  }
  return element("header", { class: "head" }, row, view.who, view.tools);
}

/** The tools: always the same, always in the same order. In a narrow chat they unfold from a button. */
function menu(view, acts, privacyUrl) {
  const toggle = button("", () => unfold(!view.tools.classList.contains("unfolded")), {
    class: "tool toggle", "aria-expanded": "false", "aria-controls": "tools",
  });
  toggle.append(icon(MENU), element("span", null, words.menu));
  const unfold = (isOpen) => {
    view.tools.classList.toggle("unfolded", isOpen);
    toggle.setAttribute("aria-expanded", String(isOpen));
  };
  const tool = (label, act) => element("li", null, button(label, act, { class: "tool" }));
  view.tools = element("ul", { class: "tools", id: "tools", "aria-label": words.tools },
    tool(words.sheet, acts.sheet), tool(words.print, acts.print), tool(words.again, acts.again), tool(words.remove, acts.remove),
    element("li", null, element("a", { class: "tool", href: privacyUrl, target: "_blank", rel: "noopener" },
      words.privacy, element("span", { class: "heard" }, ` ${words.newTab}`))));
  view.foldTools = () => {
    const isOpen = toggle.getAttribute("aria-expanded") === "true";
    if (isOpen) {
      if (view.tools.contains(view.tools.getRootNode().activeElement)) toggle.focus();
      unfold(false);
    }
    return isOpen;
  };
  view.tools.addEventListener("click", view.foldTools);
  return toggle;
}

function form(view, acts) {
  view.box = element("textarea", {
    id: "text", rows: "1", autocomplete: "off", enterkeyhint: "send", "aria-describedby": "danger",
    oninput: () => acts.typed(),
    onkeydown: (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      acts.send();
    },
  });
  view.send = element("button", { class: "send", type: "submit" }, words.send);
  const onsubmit = (event) => {
    event.preventDefault();
    acts.send();
  };
  return element("form", { onsubmit, novalidate: true },
    element("label", { for: "text" }, words.label), element("div", { class: "row" }, view.box, view.send));
}

function picture(source) {
  const image = element("img", { class: "logo", src: source, alt: "" });
  image.addEventListener("error", () => image.remove()); // such as on a page that allows no pictures
  return image;
}

/** Keeps the chat in what a phone's keyboard leaves of the screen. */
export function keepInView(target) {
  const seen = window.visualViewport;
  if (!seen) return;
  const fit = () => {
    // Someone who zooms in with two fingers wants things larger, not the chat smaller.
    const isPinched = seen.scale > 1.05;
    for (const [name, value] of [["--view-top", seen.offsetTop], ["--view-height", seen.height]]) {
      if (isPinched) target.style.removeProperty(name);
      else target.style.setProperty(name, `${value}px`);
    }
  };
  seen.addEventListener("resize", fit);
  seen.addEventListener("scroll", fit);
  fit();
}
