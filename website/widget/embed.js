/** The chat on another site's page: a button in the corner, and a panel that opens from it. */

import { Chat } from "./chat.js";
import { button, element, icon } from "./dom.js";
import { store, stored } from "./server.js";
import { keepInView } from "./view.js";
import { words } from "./words.js";

const HOST = "calcium-companion";
const BUBBLE = "M5 4h14a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-7l-5 4v-4H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2Z";
/** As in widget.css. What lies beneath must then be out of reach. */
const fillsTheScreen = matchMedia("(max-width: 40em), (max-height: 30em)");
const ENOUGH = 4.6; // colours are rounded
/** The surface where it is hardest to read, and whether it goes towards black or white. */
const SCHEMES = { light: [[246, 243, 238], 0], dark: [[36, 46, 52], 255] };
const INKS = [[255, 255, 255], [10, 20, 22]];

/** Puts the chat on the page, once, as the data- attributes of ``script`` say. */
export function embed(script) {
  if (document.querySelector(HOST)) return;
  const host = element(HOST);
  host.style.setProperty("display", "none", "important"); // until the style sheet is there
  const show = () => host.style.removeProperty("display");
  const styles = element("link", { rel: "stylesheet", href: new URL("widget/widget.css", script.src).href, onload: show, onerror: show });
  const panel = new Panel(host, script.dataset, new URL("/", script.dataset.server ?? script.src).href);
  host.attachShadow({ mode: "open" }).append(styles, panel.root);
  document.body.append(host);
  panel.openUnasked("open" in script.dataset);
}

class Panel {
  #hasBegun = false;

  constructor(host, { color, position, ...options }, server) {
    this.chat = new Chat({ ...options, server, heading: "h2", onclose: () => this.close(), onprint: () => this.#print(host) });
    this.key = `calcium-companion ${server} open`;
    this.launcher = button(icon(BUBBLE), () => this.open(), { class: "launcher", "aria-haspopup": "dialog" });
    this.launcher.append(words.launcher);
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
    // On a touch screen the box would bring up the keyboard, over the words that say who this is.
    (matchMedia("(pointer: fine)").matches ? box : app.querySelector("#title")).focus();
  }

  /** Opens as the site wishes, or as it was on the page before; never over the page, never taking the focus. */
  openUnasked(isWished) {
    if ((isWished || stored(this.key)) && !fillsTheScreen.matches) this.#show(true);
  }

  close() {
    const hadFocus = this.root.getRootNode().activeElement;
    this.dialog.close();
    this.launcher.hidden = false;
    store(this.key, "");
    if (hadFocus) this.launcher.focus();
  }

  #show(quietly) {
    this.launcher.hidden = true;
    this.#place(fillsTheScreen.matches);
    store(this.key, "open");
    if (!this.#hasBegun) this.chat.begin(quietly);
    this.#hasBegun = true;
  }

  /** Moves no focus. */
  #place(isModal) {
    const focused = this.root.getRootNode().activeElement;
    if (this.dialog.open) this.dialog.close();
    if (isModal) this.dialog.showModal();
    else this.dialog.open = true; // show() would take the focus
    focused?.focus({ preventScroll: true });
  }

  #listen() {
    this.dialog.addEventListener("cancel", (event) => {
      if (event.target !== this.dialog) return;
      event.preventDefault();
      this.close();
    });
    // Also from outside the panel, which may hide what has the focus.
    document.addEventListener("keydown", (event) => {
      const isOurs = event.key === "Escape" && !event.isComposing && !event.defaultPrevented && this.dialog.open;
      if (isOurs && !this.root.querySelector(":modal")) this.close();
    });
    fillsTheScreen.addEventListener("change", ({ matches }) => this.dialog.open && this.#place(matches));
  }

  /** Prints the chat and not the page that it stands on. */
  #print(host) {
    const others = new CSSStyleSheet();
    others.replaceSync(`@media print { html, body { height: auto !important; overflow: visible !important }
      body > :not(${HOST}) { display: none !important } }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, others];
    host.setAttribute("data-printing", "");
    if (fillsTheScreen.matches) this.#place(false);
    window.addEventListener("afterprint", () => {
      document.adoptedStyleSheets = [...document.adoptedStyleSheets].filter((sheet) => sheet !== others);
      host.removeAttribute("data-printing");
      this.#place(fillsTheScreen.matches);
    }, { once: true });
    window.print();
  }
}

/** The clinic's colour (any CSS colour), made readable by day and by night. */
function paint(target, colour) {
  if (!CSS.supports("color", colour)) return;
  const brush = document.createElement("canvas").getContext("2d");
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 1, 1);
  const [red, green, blue] = brush.getImageData(0, 0, 1, 1).data;
  for (const scheme of ["light", "dark"]) {
    const [surface, end] = SCHEMES[scheme];
    let accent = [red, green, blue];
    while (contrast(accent, surface) < ENOUGH) accent = accent.map((part) => part + Math.sign(end - part));
    const ink = INKS[contrast(accent, INKS[0]) < contrast(accent, INKS[1]) ? 1 : 0];
    target.style.setProperty(`--accent-${scheme}`, `rgb(${accent})`);
    target.style.setProperty(`--on-accent-${scheme}`, `rgb(${ink})`);
  }
}

function contrast(one, other) {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour) {
  const [red, green, blue] = colour.map((part) => (part > 10 ? ((part / 255 + 0.055) / 1.055) ** 2.4 : part / 3294.6));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
