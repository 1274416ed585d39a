/** The chat: what happens when a patient writes, presses, or meets trouble. */

import { button } from "./dom.js";
import { Log } from "./log.js";
import { Server, Session, deliver, hasEnded, newMessage } from "./server.js";
import { Tools } from "./tools.js";
import { build, showClinic } from "./view.js";
import { words } from "./words.js";

const SIGN_AFTER_MS = 400;
const SLOW_AFTER_MS = 2_000;
const LONG_AFTER_MS = 10_000;

export class Chat {
  #opening = [];
  #message; // the last one without a reply: sent again, it is the same message
  #sending = null; // stops the request under way
  #timers = [];
  #isBehind = false;

  /** ``name``, ``phone``, ``emergency``: what the page knows of the clinic; the rest as in view.js. */
  constructor({ server, name, phone, emergency, onprint, ...looks }) {
    this.server = new Server(server);
    this.session = new Session(this.server, (what) => this.#hear(what));
    this.tools = new Tools(this);
    const acts = {
      send: () => this.send(this.view.box.value, true),
      typed: () => this.#fit(),
      press: (title) => this.send(title),
      print: onprint ?? (() => window.print()),
    };
    for (const act of ["sheet", "again", "remove", "helped"]) acts[act] = (...about) => this.tools[act](...about);
    this.view = build({ acts, privacyUrl: new URL("privacy", server).href, ...looks });
    this.log = new Log(this.view, acts);
    this.name = name;
    this.know({ phone, emergency_number: emergency });
    window.addEventListener("online", () => this.view.notice.textContent && this.say(words.online));
  }

  know(clinic) {
    this.clinic = this.name ? { ...clinic, name: this.name } : clinic;
    this.log.clinic = this.clinic;
    showClinic(this.view, this.clinic);
  }

  /** Shows the conversation of this or another tab, or the opening. ``quietly``: not read out, since nobody asked. */
  async begin(quietly) {
    const finding = this.session.find();
    try {
      const { clinic, opening } = await this.server.clinic();
      this.#opening = opening;
      this.know(clinic);
      this.say("");
    } catch {
      this.#offerAgain(words.cannotOpen(this.clinic), () => this.begin());
    }
    const earlier = await finding;
    if (!this.log.size) this.open({ quietly }); // someone quick may have an answer already
    if (earlier) await this.#catchUp(true);
  }

  /** The chat as it opens, after what is said ``first``. */
  open({ first = [], ...how }) {
    this.log.open([...first, ...this.#opening], how);
  }

  /** Lets the conversation go, here and in other tabs. Returns its token. */
  leave() {
    this.#stop();
    this.#message = null;
    this.say("");
    const token = this.session.forget();
    if (token) this.session.tell("ended", { token });
    return token;
  }

  /** A sentence beside the box, with what may be pressed. */
  say(sentence, ...actions) {
    this.view.notice.textContent = sentence;
    this.view.noticeActions.replaceChildren(...actions);
  }

  /** Sends a message. Until its reply is in, typed words stay in the box. */
  async send(text, isTyped, again) {
    if (!text.trim()) return this.say(words.nothingTyped);
    if (this.#sending && !again) return this.say(words.waiting);
    if (!isTyped) this.#keepFocus();
    this.#stop();
    if (this.#message?.text !== text) this.#message = newMessage(text);
    const sending = new AbortController();
    this.#sending = sending;
    this.say("");
    this.#watch(text, isTyped);
    this.log.markPlace();
    try {
      const turn = await deliver(this.server, this.session, this.#message, sending.signal);
      if (sending === this.#sending) this.#receive(text, turn);
    } catch (problem) {
      if (sending === this.#sending) this.#fail(text, problem);
    }
    return undefined;
  }

  #receive(text, { replies, isOver, afterAnEnd }) {
    this.#stop();
    this.#message = null;
    if (this.view.box.value === text) this.#fill("");
    if (isOver) {
      this.leave();
      return this.open({ first: replies });
    }
    this.log.addTurn(text, replies, afterAnEnd && words.ended);
    if (replies.some(({ kind }) => kind === "trouble")) this.say("", button(words.resend, () => this.send(text)));
    this.session.tell("turn");
    if (this.#isBehind) this.#catchUp(true);
    return undefined;
  }

  #fail(text, problem) {
    this.#stop();
    if (!this.view.box.value) this.#fill(text);
    const own = problem.code === "offline" ? words.offline : words.lost;
    this.say(problem.message || own(this.clinic), button(words.resend, () => this.send(text)));
  }

  /** First a sign that something is awaited, then a few words, then a way to try again. */
  #watch(text, isTyped) {
    this.view.app.classList.add("busy");
    const later = (after, act) => this.#timers.push(setTimeout(act, after));
    later(SIGN_AFTER_MS, () => this.log.showWaiting(text, words.writing));
    later(SLOW_AFTER_MS, () => this.log.showWaiting(text, words.moment));
    later(LONG_AFTER_MS, () => this.#offerAgain(words.long(this.clinic), () => this.send(text, isTyped, true)));
  }

  #stop() {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
    this.#sending?.abort();
    this.#sending = null;
    this.view.app.classList.remove("busy");
    this.log.hideWaiting();
  }

  /** The pressed button will go with the reply. The focus goes now, so that no reply moves it. */
  #keepFocus() {
    const { next, scroller, noticeActions, box } = this.view;
    const focused = next.getRootNode().activeElement;
    if (next.contains(focused)) scroller.focus({ preventScroll: true });
    else if (noticeActions.contains(focused)) box.focus();
  }

  /** Shows what was said elsewhere; after a reply of our own that is on its way, lest it be shown twice. */
  async #catchUp(quietly) {
    this.#isBehind = this.#sending !== null;
    if (this.#isBehind) return undefined;
    const shown = this.log.size;
    try {
      const { messages } = await this.server.conversation(this.session.token);
      if (this.#sending || this.log.size !== shown) return this.#catchUp(quietly);
      if (this.log.follow(messages, quietly)) return undefined;
      this.open({ quietly: true });
      this.log.follow(messages, true);
    } catch (problem) {
      if (hasEnded(problem)) {
        this.session.forget();
        this.open({ note: words.ended });
      } else {
        this.#offerAgain(problem.message || words.cannotOpen(this.clinic), () => this.#catchUp(quietly));
      }
    }
    return undefined;
  }

  #offerAgain(sentence, act) {
    this.say(sentence, button(words.tryAgain, () => {
      this.say("");
      act();
    }));
  }

  #hear(what) {
    if (what === "turn") return this.#catchUp(false);
    this.#stop();
    return this.open({ note: words.endedElsewhere });
  }

  #fill(text) {
    this.view.box.value = text;
    this.#fit();
  }

  /** The box grows with its words, as far as the style sheet lets it. */
  #fit() {
    const { box } = this.view;
    box.style.setProperty("height", "auto");
    box.style.setProperty("height", `${box.scrollHeight + 2}px`);
  }
}
