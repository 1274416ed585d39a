/** The chat on another site's page: a button in the corner, and a panel that opens from it. */

import { Chat } from "./chat.js";
import { button, element, icon } from "./dom.js";
import { paint } from "./theme.js";
import { keepInView } from "./view.js";
import { words } from "./words.js";

const HOST = "calcium-companion";
const BUBBLE = "M5 4h14a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-7l-5 4v-4H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2Z";
/** Where the panel fills the screen, so that what lies beneath must be out of reach. As in widget.css. */
const FILLS_THE_SCREEN = "(max-width: 40em), (max-height: 30em)";

/** Puts the chat on the page, once. ``script`` is the element that asked for it; its data- attributes say how. */
export function embed(script) {
  if (document.querySelector(HOST)) return;
  const host = document.createElement(HOST);
  host.style.setProperty("display", "none", "important"); // until the style sheet is there
  const styles = element("link", { rel: "stylesheet", href: new URL("widget/widget.css", script.src).href });
  const show = () => host.style.removeProperty("display");
  styles.addEventListener("load", show);
  styles.addEventListener("error", show);
  const panel = new Panel(host, script.dataset, new URL("/", script.dataset.server ?? script.src).href);
  host.attachShadow({ mode: "open" }).append(styles, panel.root);
  document.body.append(host);
  panel.openUnasked("open" in script.dataset);
}

class Panel {
  #hasBegun = false;

  constructor(host, { color, position, name, logo, phone, emergency }, server) {
    this.chat = new Chat({
      server, name, logo, phone, emergency, heading: "h2",
      onclose: () => this.close(),
      onprint: () => this.#print(host),
    });
    this.key = `calcium-companion ${server} open`;
    this.launcher = button("", () => this.open(), { class: "launcher", "aria-haspopup": "dialog" });
    this.launcher.append(icon(BUBBLE), element("span", null, words.launcher));
    this.dialog = element("dialog", { class: "panel", "aria-labelledby": "title", "aria-describedby": "who danger" }, this.chat.view.app);
    this.root = element("aside", { class: `root corner ${position === "left" ? "left" : "right"}`, "aria-label": words.launcher },
      this.launcher, this.dialog);
    if (color) paint(this.root, color);
    keepInView(this.root);
    this.#listen();
  }

  /** Opens because the patient asked for it: the focus goes in. */
  open() {
    this.#show();
    const { box, app } = this.chat.view;
    // On a touch screen the box would bring up the keyboard, over the very words that say who this is.
    if (matchMedia("(pointer: fine)").matches) box.focus();
    else app.querySelector("#title").focus();
  }

  /** Opens on a new page of a site where it was open before, or as the site wishes; never over the page, never taking the focus. */
  openUnasked(isWished) {
    if ((isWished || kept(this.key)) && !matchMedia(FILLS_THE_SCREEN).matches) {
      this.#show({ quietly: true });
    }
  }

  close() {
    const hadFocus = this.root.getRootNode().activeElement !== null;
    this.dialog.close();
    this.launcher.hidden = false;
    keep(this.key, false);
    if (hadFocus) this.launcher.focus();
  }

  #show({ quietly = false } = {}) {
    this.launcher.hidden = true;
    this.#place(matchMedia(FILLS_THE_SCREEN).matches);
    keep(this.key, true);
    if (!this.#hasBegun) this.chat.begin({ quietly });
    this.#hasBegun = true;
  }

  /** ``isModal``: over the whole screen, with the page beneath out of reach. Moves no focus of the page's. */
  #place(isModal) {
    const focused = this.root.getRootNode().activeElement;
    if (this.dialog.open) this.dialog.close();
    if (isModal) this.dialog.showModal();
    else this.dialog.open = true; // show() would take the focus
    focused?.focus({ preventScroll: true });
  }

  #listen() {
    this.dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      this.close();
    });
    // Also from outside the panel, where it may hide what has the focus.
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || event.isComposing || event.defaultPrevented || !this.dialog.open) return;
      if (this.dialog.matches(":modal")) return; // then the browser says "cancel"
      this.close();
    });
    matchMedia(FILLS_THE_SCREEN).addEventListener("change", (event) => this.dialog.open && this.#place(event.matches));
  }

  #print(host) {
    const wasModal = this.dialog.matches(":modal");
    if (wasModal) this.#place(false);
    printOnly(host, () => wasModal && this.#place(true));
  }
}

function kept(key) {
  try {
    return sessionStorage.getItem(key) === "yes";
  } catch {
    return false;
  }
}

function keep(key, isOpen) {
  try {
    sessionStorage.setItem(key, isOpen ? "yes" : "no");
  } catch {
    // storage is blocked: the panel is closed on the next page
  }
}

/** Prints the chat and not the page that it stands on. */
function printOnly(host, done) {
  const others = new CSSStyleSheet();
  others.replaceSync(
    `@media print { html, body { height: auto !important; overflow: visible !important }
      body > :not(${host.localName}) { display: none !important } }`,
  );
  const before = document.adoptedStyleSheets;
  document.adoptedStyleSheets = [...before, others];
  host.setAttribute("data-printing", "");
  window.addEventListener("afterprint", () => {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets].filter((sheet) => sheet !== others);
    host.removeAttribute("data-printing");
    done();
  }, { once: true });
  window.print();
}
