/** The chat: what happens when a patient writes, presses, or meets trouble. */

import { button } from "./dom.js";
import { Log } from "./log.js";
import { Server } from "./server.js";
import { Session, deliver, hasEnded, newMessage } from "./session.js";
import { Tools } from "./tools.js";
import { build, showClinic } from "./view.js";
import { words } from "./words.js";

const SIGN_AFTER_MS = 400;
const SLOW_AFTER_MS = 2_000;
const LONG_AFTER_MS = 10_000;

export class Chat {
  #opening = [];
  #message = null; // the last one that got no reply: sent again, it is the same message
  #sending = null; // stops the request under way
  #timers = [];
  #isBehind = false;

  /** ``server``: its address; ``name``, ``phone``, ``emergency``: what the page knows of the clinic before the server tells. */
  constructor({ server, name, phone, emergency, heading, onclose, onprint = () => window.print(), logo }) {
    this.server = new Server(server);
    this.session = new Session(this.server, (what) => this.#hear(what));
    this.tools = new Tools(this);
    const acts = {
      send: () => this.send(this.view.box.value, { fromBox: true }),
      typed: () => this.#fit(),
      press: (title) => this.send(title, {}),
      sheet: () => this.tools.sheet(),
      print: onprint,
      again: () => this.tools.again(),
      remove: () => this.tools.remove(),
      helped: (reply, yes) => this.tools.helped(reply, yes),
    };
    this.view = build({ heading, onclose, acts, logo, privacyUrl: new URL("privacy", server).href });
    this.log = new Log(this.view, acts);
    this.name = name;
    this.know({ phone, emergency_number: emergency });
    window.addEventListener("online", () => this.view.notice.textContent && this.say(words.online));
  }

  get isEmpty() {
    return !this.session.token && this.log.isEmpty;
  }

  know(clinic) {
    this.clinic = this.name ? { ...clinic, name: this.name } : clinic;
    this.log.clinic = this.clinic;
    showClinic(this.view, this.clinic);
  }

  /** Shows the conversation of this tab or another, or the opening. ``quietly``: nobody asked for it, so it is not read out. */
  async begin({ quietly }) {
    const found = this.session.find();
    try {
      const { clinic, opening } = await this.server.clinic();
      this.#opening = opening;
      this.know(clinic);
      this.say("");
    } catch (problem) {
      this.say(words.cannotOpen(this.clinic), button(words.tryAgain, () => this.begin({ quietly: false })));
    }
    await found;
    await this.open({ quietly });
    if (this.session.token) await this.#catchUp({ quietly: true });
  }

  /** The chat as it opens. ``first``: replies said before that; ``note``: a line above. */
  async open({ first = [], note, quietly = false } = {}) {
    this.log.open([...first, ...this.#opening], { note, quietly });
  }

  /** Lets the conversation go, here and in other tabs. Returns its token. */
  leave() {
    this.#stop();
    this.#message = null;
    this.say("");
    const token = this.session.forget();
    if (token) this.session.announceEnd(token);
    return token;
  }

  /** A sentence about the chat, beside the box, with what may be pressed. */
  say(sentence, ...actions) {
    this.view.notice.textContent = sentence;
    this.view.noticeActions.replaceChildren(...actions);
  }

  /** Sends a message. Until its reply is in, the words stay in the box. */
  async send(text, { fromBox = false, again = false }) {
    if (!text.trim()) return this.say(words.nothingTyped);
    if (this.#sending && !again) return this.say(words.waiting);
    if (!fromBox) this.#keepFocus();
    this.#stop();
    if (this.#message?.text !== text) this.#message = newMessage(text);
    const sending = (this.#sending = new AbortController());
    this.say("");
    this.log.markPlace();
    this.#watch(text, fromBox);
    try {
      const { replies, afterAnEnd } = await deliver(this.server, this.session, this.#message, sending.signal);
      if (sending === this.#sending) this.#receive(text, replies, afterAnEnd);
    } catch (problem) {
      if (sending === this.#sending) this.#fail(text, fromBox, problem);
    }
    return undefined;
  }

  #receive(text, replies, afterAnEnd) {
    this.#stop();
    this.#message = null;
    if (this.view.box.value === text) {
      this.view.box.value = "";
      this.#fit();
    }
    this.log.addTurn(text, replies, afterAnEnd && words.ended);
    if (replies.some((reply) => reply.kind === "trouble")) {
      this.say("", button(words.resend, () => this.send(text, {})));
    } else {
      this.session.announceTurn();
    }
    if (this.#isBehind) this.#catchUp({ quietly: false });
  }

  #fail(text, fromBox, problem) {
    this.#stop();
    if (fromBox || !this.view.box.value) this.view.box.value ||= text;
    this.#fit();
    const own = problem.code === "offline" ? words.offline : words.lost;
    this.say(problem.message || own(this.clinic), button(words.resend, () => this.send(text, { fromBox: true })));
  }

  /** Says that something is awaited, once it is: a sign, then a few words, then a sentence and a way to try again. */
  #watch(text, fromBox) {
    this.view.send.classList.add("busy");
    const later = (after, act) => this.#timers.push(setTimeout(act, after));
    later(SIGN_AFTER_MS, () => {
      this.log.showWaiting(text, words.writing);
    });
    later(SLOW_AFTER_MS, () => this.log.showWaiting(text, words.moment));
    later(LONG_AFTER_MS, () =>
      this.say(words.long(this.clinic), button(words.tryAgain, () => this.send(text, { fromBox, again: true }))));
  }

  #stop() {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
    this.#sending?.abort();
    this.#sending = null;
    this.view.send.classList.remove("busy");
    this.log.hideWaiting();
  }

  /** The pressed button will be gone with the reply. The focus goes to the conversation now, so that no reply moves it. */
  #keepFocus() {
    const { next, scroller, noticeActions } = this.view;
    const focused = next.getRootNode().activeElement;
    if (next.contains(focused)) scroller.focus({ preventScroll: true });
    else if (noticeActions.contains(focused)) this.view.box.focus();
  }

  async #catchUp({ quietly }) {
    this.#isBehind = false;
    try {
      const { messages } = await this.server.conversation(this.session.token);
      if (this.log.follow(messages, { quietly })) return;
      await this.open({ quietly: true });
      this.log.follow(messages, { quietly: true });
    } catch (problem) {
      if (hasEnded(problem)) {
        this.session.forget();
        await this.open({ note: words.ended });
      } else {
        this.say(problem.message || words.cannotOpen(this.clinic), button(words.tryAgain, () => {
          this.say("");
          this.#catchUp({ quietly });
        }));
      }
    }
  }

  #hear(what) {
    if (what === "ended") {
      this.#stop();
      this.open({ note: words.endedElsewhere });
    } else if (this.#sending) this.#isBehind = true;
    else this.#catchUp({ quietly: false });
  }

  /** The box grows with the words in it, as far as the style sheet lets it. */
  #fit() {
    const { box } = this.view;
    box.style.setProperty("height", "auto");
    box.style.setProperty("height", `${box.scrollHeight + box.offsetHeight - box.clientHeight}px`);
  }
}
