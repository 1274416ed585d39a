/** The visit sheet, starting again, deleting, and "did this help?". */

import { button, element } from "./dom.js";
import { hasEnded } from "./server.js";
import { words } from "./words.js";

export class Tools {
  constructor(chat) {
    this.chat = chat;
  }

  /** Opens the visit sheet in a new tab, or offers a link where the browser allows none. */
  async sheet() {
    const { session, server } = this.chat;
    if (!session.token) return this.chat.say(words.nothingForSheet);
    const tab = window.open("about:blank", "_blank"); // now, while the browser still knows of the press
    if (tab) tab.opener = null;
    try {
      const href = await server.sheet(session.token);
      if (tab) return tab.location.replace(href);
      const link = element("a", { class: "tool", href, target: "_blank", rel: "noopener" }, `${words.sheetOffer} ${words.newTab}`);
      return this.chat.say(words.sheetReady, link);
    } catch (problem) {
      tab?.close();
      return this.#failed(problem);
    }
  }

  async again() {
    const isNew = !this.chat.session.token && !this.chat.log.size;
    if (!isNew && !(await this.#isSure(words.confirmAgain, words.confirmAgainWhy, words.confirmAgainYes))) return;
    const token = this.chat.leave();
    this.chat.open({ note: words.startedAgain });
    if (token) this.chat.server.deleteConversation(token).catch(() => {}); // it ends by itself if this fails
  }

  /** Deletes on the server first. If that fails all stays as it is, and a sentence says so. */
  async remove() {
    const { session, server } = this.chat;
    if (!session.token) return this.chat.say(words.nothingKept);
    if (!(await this.#isSure(words.confirmDelete, words.confirmDeleteWhy, words.confirmDeleteYes))) return undefined;
    let how = { note: words.ended };
    try {
      how = { first: (await server.deleteConversation(session.token)).replies };
    } catch (problem) {
      if (!hasEnded(problem)) return this.#failed(problem);
    }
    this.chat.leave();
    return this.chat.open(how);
  }

  /** If it fails, nothing of the patient's is lost. */
  helped(reply, helped) {
    this.chat.server.feedback(this.chat.session.token, reply.id, helped).catch(() => {});
  }

  #failed(problem) {
    this.chat.say(problem.message || words.cannotDo(this.chat.clinic));
  }

  /** Asks before what can't be undone. As a dialog, Escape and the focus come right by themselves. */
  #isSure(question, why, yes) {
    return new Promise((resolve) => {
      const answer = (said) => () => {
        resolve(said);
        dialog.close();
      };
      const onclose = () => {
        resolve(false);
        dialog.remove();
      };
      const dialog = element("dialog", { class: "confirm", "aria-labelledby": "question", "aria-describedby": "why", onclose },
        element("h2", { id: "question" }, question), element("p", { id: "why" }, why),
        element("div", { class: "actions" }, button(words.keep, answer(false)), button(yes, answer(true), { class: "strong" })));
      this.chat.view.app.append(dialog);
      dialog.showModal();
    });
  }
}
