/** The conversation: additions are read out once, and an answer is shown from its start. */

import { button, element, heard, phoneLink } from "./dom.js";
import { drawing } from "./picture.js";
import { words } from "./words.js";

const QUIET_MS = 700;
const GAP = 8;
let pictures = 0;

export class Log {
  #told = []; // what is shown, to compare with what the server says
  #put = 0; // where we scrolled to last
  #quiet;

  /** ``acts``: press(title), helped(reply, yes), sheet(). */
  constructor(view, acts) {
    this.view = view;
    this.acts = acts;
    this.clinic = {};
  }

  get size() {
    return this.#told.length;
  }

  /** Clears all and shows how the chat opens, after a ``note``. */
  open(replies, { quietly, note }) {
    this.#told = [];
    this.view.log.replaceChildren();
    this.#add([note && aside(note), ...replies.map((reply) => theirs(reply, this.clinic))], quietly);
    this.#offer(replies);
    this.#scrollTo(0);
  }

  addTurn(text, replies, note) {
    const start = mine(text);
    const bubbles = replies.map((reply) => theirs(reply, this.clinic, true));
    const count = replies.flatMap((reply) => reply.buttons).length;
    if (count) bubbles[bubbles.length - 1].append(heard(words.below(count)));
    const hasLeft = this.#hasLeft;
    this.#add([note && aside(note), start, ...bubbles], replies.some(isUrgent));
    this.#told.push(signature("patient", text), ...replies.map((reply) => signature("companion", reply.text)));
    this.#offer(replies, true);
    if (!hasLeft) this.#showFrom(start, bubbles[0], replies.some(isUrgent));
  }

  /** Adds what is not shown yet. False, with nothing changed, if what is shown does not fit. */
  follow(messages, quietly) {
    const all = messages.map(({ from, text }) => signature(from, text));
    if (this.#told.some((told, place) => told !== all[place])) return false;
    const fresh = messages.slice(this.size);
    if (!fresh.length) return true;
    const isLoud = fresh.some(({ reply }) => reply && isUrgent(reply));
    this.#add(fresh.map(({ text, reply }) => (reply ? theirs(reply, this.clinic, !quietly) : mine(text))), quietly || isLoud);
    this.#told = all;
    let last = [];
    for (const { reply } of messages) last = reply ? [...last, reply] : [];
    this.#offer(last);
    this.#scrollTo(Infinity);
    return true;
  }

  showWaiting(text, sentence) {
    const { pending, status } = this.view;
    const hasLeft = this.#hasLeft;
    if (pending.hidden) pending.append(mine(text), element("div", { class: "dots" }, element("i"), element("i"), element("i")));
    pending.hidden = false;
    status.textContent = sentence;
    if (!hasLeft) this.#scrollTo(Infinity);
  }

  hideWaiting() {
    this.view.pending.hidden = true;
    this.view.pending.replaceChildren();
    this.view.status.textContent = "";
  }

  /** A reply scrolls only for someone who has not moved since. */
  markPlace() {
    this.#put = this.#pane.scrollTop;
  }

  get #hasLeft() {
    return Math.abs(this.#pane.scrollTop - this.#put) > GAP * 4;
  }

  /** What scrolls: with little height the whole chat. */
  get #pane() {
    const { scroller, frame } = this.view;
    return getComputedStyle(scroller).overflowY === "visible" ? frame : scroller;
  }

  #scrollTo(top) {
    const pane = this.#pane;
    pane.scrollTop = Math.min(top, pane.scrollHeight);
    this.#put = pane.scrollTop;
  }

  #add(elements, quietly) {
    const { log } = this.view;
    clearTimeout(this.#quiet);
    log.setAttribute("aria-live", quietly ? "off" : "polite");
    // An alert speaks for itself; nothing is said twice.
    if (quietly) this.#quiet = setTimeout(() => log.setAttribute("aria-live", "polite"), QUIET_MS);
    log.append(...elements.filter(Boolean));
  }

  /** What may be pressed now: not in the log, so that it is not read out with every answer. */
  #offer(replies, isNew) {
    const { next } = this.view;
    next.replaceChildren();
    const earlier = [...replies];
    const last = earlier.pop();
    const more = earlier.flatMap((reply) => reply.buttons);
    if (last?.buttons.length) next.append(this.#ways(last.buttons, words.offered));
    if (replies.some((reply) => reply.sheet)) next.append(button(words.sheetOffer, this.acts.sheet, { class: "way" }));
    if (more.length) next.append(element("p", { class: "label", "aria-hidden": "true" }, words.alsoOffered), this.#ways(more, words.alsoOffered));
    const [answer] = replies.filter((reply) => !reply.kind);
    if (answer && isNew) next.append(this.#feedback(answer));
  }

  #ways(titles, label) {
    const presses = titles.map((title) => element("li", {}, button(title, () => this.acts.press(title), { class: "way" })));
    return element("ul", { class: "ways", "aria-label": label }, ...presses);
  }

  #feedback(reply) {
    const question = element("span", { id: "helped", "aria-live": "polite" }, words.helped);
    const group = element("div", { class: "helped", role: "group", "aria-labelledby": "helped" }, question);
    const press = (event) => {
      if (group.classList.contains("told")) return;
      group.classList.add("told");
      event.currentTarget.setAttribute("aria-pressed", "true");
      question.textContent = words.thanks;
      this.acts.helped(reply, event.currentTarget.textContent === words.yes);
    };
    for (const label of [words.yes, words.no]) group.append(button(label, press, { "aria-pressed": "false" }));
    return group;
  }

  /** Scrolls to the end, but never past the start of what was just said. */
  #showFrom(start, reply, isAlert) {
    const pane = this.#pane;
    const first = reply && (isAlert || start.offsetHeight > pane.clientHeight / 3) ? reply : start;
    this.#scrollTo(first.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop - GAP);
  }
}

const signature = (from, text) => `${from} ${text}`;

const isUrgent = ({ kind }) => kind === "emergency" || kind === "crisis";

const aside = (text) => element("p", { class: "aside" }, text);

function mine(text) {
  return element("div", { class: "bubble mine" }, heard(`${words.you} `), element("span", { class: "typed" }, text));
}

/** A reply. An urgent one is an alert while it is new. */
function theirs(reply, { emergency_number: emergency, crisis_line: line }, isNew) {
  const { kind, picture } = reply;
  const [first, ...rest] = reply.text.split(/\n\s*\n/).map((part) => element("p", {}, part.trim()));
  const said = element("div", { class: "said" }, heard(`${words.assistant} `), first, ...rest, picture && figure(picture));
  const call = (number) => number && phoneLink(number, `${words.call} ${number}`, { class: "call" });
  // One press calls for help. In a crisis a kind word comes before it.
  if (kind === "emergency" && emergency) first.before(call(emergency));
  if (kind === "crisis") first.after(...[call(line), call(emergency)].filter(Boolean));
  const strip = words[kind] && element("p", { class: "strip" }, words[kind]);
  return element("div", { class: `bubble ${kind ?? ""}`, role: isNew && isUrgent(reply) && "alert" }, strip, said);
}

function figure(picture) {
  pictures += 1;
  const id = `picture-${pictures}`;
  const drawn = drawing(picture, id);
  const inWords = element("p", { id }, picture.description);
  return element("figure", {}, drawn, drawn ? element("details", {}, element("summary", {}, words.inWords), inWords) : inWords);
}
