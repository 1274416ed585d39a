/** The visit sheet, printing, starting again, deleting, and "did this help?". */

import { button, element } from "./dom.js";
import { hasEnded } from "./session.js";
import { words } from "./words.js";

export class Tools {
  constructor(chat) {
    this.chat = chat;
  }

  /** Opens the visit sheet in a new tab, or offers a link where the browser allows no new one. */
  async sheet() {
    const { session, server } = this.chat;
    if (!session.token) return this.chat.say(words.nothingForSheet);
    const tab = window.open("about:blank", "_blank"); // now, while the browser still knows of the press
    if (tab) tab.opener = null;
    try {
      const url = await server.sheet(session.token);
      if (tab) tab.location.replace(url);
      else this.chat.say(words.sheetReady, element("a", { class: "tool", href: url, target: "_blank", rel: "noopener" }, words.sheetLink));
    } catch (problem) {
      tab?.close();
      this.#failed(problem);
    }
    return undefined;
  }

  /** Starts a conversation that knows nothing of this one, which is deleted. */
  async again() {
    const isSure = this.chat.isEmpty || (await confirm(this.chat.view.app,
      { question: words.confirmAgain, why: words.confirmAgainWhy, yes: words.confirmAgainYes }));
    if (!isSure) return;
    const token = this.chat.leave();
    await this.chat.open({ note: words.startedAgain });
    if (token) this.chat.server.deleteConversation(token).catch(() => {}); // it ends by itself if this fails
  }

  /** Deletes the conversation on the server, then here. If the server can't, all stays as it is and a sentence says so. */
  async remove() {
    const { session, server, view } = this.chat;
    const token = session.token;
    if (!token) return this.chat.say(words.nothingKept);
    const isSure = await confirm(view.app, { question: words.confirmDelete, why: words.confirmDeleteWhy, yes: words.confirmDeleteYes });
    if (!isSure) return undefined;
    try {
      const { replies } = await server.deleteConversation(token);
      this.chat.leave();
      return this.chat.open({ first: replies });
    } catch (problem) {
      if (!hasEnded(problem)) return this.#failed(problem);
      this.chat.leave();
      return this.chat.open({ note: words.deleted });
    }
  }

  /** Counted without words; nothing is said if it fails, since nothing of the patient's is lost. */
  async helped(reply, yes) {
    const { session, server } = this.chat;
    await server.feedback(session.token, reply.id, yes).catch(() => {});
  }

  #failed(problem) {
    this.chat.say(problem.message || (problem.code === "offline" ? words.offline : words.cannotDo)(this.chat.clinic));
  }
}

/** Whether the patient says yes to what can't be undone. As a dialog, Escape and the focus come right by themselves. */
function confirm(app, { question, why, yes }) {
  return new Promise((resolve) => {
    const answer = (said) => () => {
      resolve(said);
      dialog.close();
    };
    const dialog = element("dialog", { class: "confirm", "aria-labelledby": "question", "aria-describedby": "why" },
      element("h2", { id: "question" }, question), element("p", { id: "why" }, why),
      element("div", { class: "actions" }, button(words.keep, answer(false)), button(yes, answer(true), { class: "strong" })));
    dialog.addEventListener("keydown", (event) => event.key === "Escape" && event.stopPropagation());
    dialog.addEventListener("close", () => {
      resolve(false);
      dialog.remove();
    });
    app.append(dialog);
    dialog.showModal();
  });
}
