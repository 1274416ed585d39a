/** The chat as a page of its own. What stands there for a browser without scripts makes room for it. */

import { Chat } from "../widget/chat.js";
import { element } from "../widget/dom.js";
import { keepInView } from "../widget/view.js";

const place = document.getElementById("chat");
const { phone, emergency } = place.dataset;
const chat = new Chat({ server: location.origin, phone, emergency, heading: "h1" });
const root = element("div", { class: "root page" }, chat.view.app);
const styles = element("link", { rel: "stylesheet", href: "/widget/widget.css" });
const host = element("calcium-companion", { hidden: true });
host.attachShadow({ mode: "open" }).append(styles, root);
styles.addEventListener("load", () => {
  place.querySelector(".plain").remove();
  host.hidden = false;
});
place.append(host);
keepInView(root);
chat.begin(true);
