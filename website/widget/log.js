/** The conversation as it is seen and heard: additions are read out once, and an answer is shown from its start. */

import { button, element, heard, phoneLink } from "./dom.js";
import { drawing } from "./picture.js";
import { words } from "./words.js";

const QUIET_MS = 700;
const GAP = 8;
let pictures = 0;

export class Log {
  #told = []; // what is shown, to compare with what the server says
  #put = 0; // where it was last scrolled to by us
  #quiet = 0;

  /** ``acts``: press(title), helped(reply, yes), sheet(). */
  constructor(view, acts) {
    this.view = view;
    this.acts = acts;
    this.clinic = {};
  }

  get isEmpty() {
    return this.#told.length === 0;
  }

  /** Clears everything and shows how the chat opens. ``note``: a line above it. */
  open(replies, { quietly, note } = {}) {
    this.#told = [];
    this.view.log.replaceChildren();
    const shown = replies.map((reply) => theirs(reply, this.clinic, false));
    this.#add([note && aside(note), ...shown], quietly);
    this.#offer(replies, { isOpening: true });
    this.#scrollTo(0);
  }

  /** A turn of this tab. ``note``: a line before it. */
  addTurn(text, replies, note) {
    const start = mine(text);
    const bubbles = replies.map((reply) => theirs(reply, this.clinic, true));
    const buttons = replies.flatMap((reply) => reply.buttons).length;
    if (buttons) bubbles[bubbles.length - 1].append(heard(words.below(buttons)));
    const hasLeft = this.#hasLeft;
    this.#add([note && aside(note), start, ...bubbles], replies.some(isUrgent));
    this.#remember(text, replies);
    this.#offer(replies, {});
    if (!hasLeft) this.#showFrom(start, bubbles[0]);
  }

  /** Brings what is shown in step with the server's conversation; what is new at its end is read out. */
  follow(messages, { quietly } = {}) {
    const ours = this.#told.join("\u0000");
    const theirsToo = messages.map(signature);
    const isLonger = theirsToo.slice(0, this.#told.length).join("\u0000") === ours;
    if (!isLonger) return false;
    const fresh = messages.slice(this.#told.length);
    if (!fresh.length) return true;
    const shown = fresh.map((message) => (message.from === "patient" ? mine(message.text) : theirs(message.reply, this.clinic, !quietly)));
    this.#add(shown, quietly || fresh.some((message) => message.reply && isUrgent(message.reply)));
    this.#told = theirsToo;
    this.#offer(lastReplies(messages), { isTold: true });
    this.#scrollTo(Infinity);
    return true;
  }

  /** Shows words that are on their way, and says that something is awaited. */
  showWaiting(text, sentence) {
    const { pending, status } = this.view;
    const hasLeft = this.#hasLeft;
    if (pending.hidden) pending.replaceChildren(mine(text), element("div", { class: "dots" }, element("i"), element("i"), element("i")));
    pending.hidden = false;
    status.textContent = sentence;
    if (!hasLeft) this.#scrollTo(Infinity);
  }

  hideWaiting() {
    this.view.pending.hidden = true;
    this.view.pending.replaceChildren();
    this.view.status.textContent = "";
  }

  /** From where the patient looks now: a reply scrolls only for someone who has not moved since. */
  markPlace() {
    this.#put = this.#pane.scrollTop;
  }

  get #hasLeft() {
    return Math.abs(this.#pane.scrollTop - this.#put) > GAP * 4;
  }

  /** What scrolls: the conversation, or with little height the whole chat. */
  get #pane() {
    const { scroller, frame } = this.view;
    return getComputedStyle(scroller).overflowY === "visible" ? frame : scroller;
  }

  #scrollTo(top) {
    const pane = this.#pane;
    pane.scrollTop = Math.min(top, pane.scrollHeight);
    this.#put = pane.scrollTop;
  }

  #remember(text, replies) {
    this.#told.push(signature({ from: "patient", text }));
    for (const { text: said } of replies) this.#told.push(signature({ from: "companion", text: said }));
  }

  #add(elements, quietly) {
    const { log } = this.view;
    clearTimeout(this.#quiet);
    log.setAttribute("aria-live", quietly ? "off" : "polite");
    // An alert speaks for itself; with the log silent meanwhile, nothing is said twice.
    if (quietly) this.#quiet = setTimeout(() => log.setAttribute("aria-live", "polite"), QUIET_MS);
    log.append(...elements.filter(Boolean));
  }

  /** What may be pressed now, after the log and not in it, so that it is not read out with every answer. */
  #offer(replies, { isOpening, isTold }) {
    const { next } = this.view;
    next.replaceChildren();
    const last = replies[replies.length - 1];
    if (!last) return;
    const earlier = replies.slice(0, -1).flatMap((reply) => reply.buttons);
    if (last.buttons.length) next.append(this.#ways(last.buttons, words.offered, false));
    if (replies.some((reply) => reply.sheet)) next.append(button(words.sheetOffer, () => this.acts.sheet(), { class: "way" }));
    if (earlier.length) next.append(this.#ways(earlier, words.alsoOffered, last.buttons.length > 0));
    const [answer] = replies.filter((reply) => reply.kind === null);
    if (answer && !isOpening && !isTold) next.append(this.#feedback(answer));
  }

  #ways(titles, label, isSeen) {
    const presses = titles.map((title) => element("li", null, button(title, () => this.acts.press(title), { class: "way" })));
    const list = element("ul", { class: "ways", "aria-label": label }, ...presses);
    return element("div", null, isSeen && element("p", { class: "label", "aria-hidden": "true" }, label), list);
  }

  #feedback(reply) {
    const question = element("span", { id: "helped", "aria-live": "polite" }, words.helped);
    const group = element("div", { class: "helped", role: "group", "aria-labelledby": "helped" }, question);
    const answers = [words.yes, words.no].map((label) =>
      button(label, (event) => {
        if (group.classList.contains("told")) return;
        group.classList.add("told");
        for (const each of answers) {
          each.setAttribute("aria-pressed", String(each === event.currentTarget));
          each.setAttribute("aria-disabled", "true");
        }
        question.textContent = words.thanks;
        this.acts.helped(reply, label === words.yes);
      }, { "aria-pressed": "false" }),
    );
    group.append(...answers);
    return group;
  }

  /** Scrolls to the end, but never past the start of what was just said. */
  #showFrom(start, reply) {
    const pane = this.#pane;
    const skips = reply && (reply.matches("[role=alert]") || start.offsetHeight > pane.clientHeight / 3);
    const first = skips ? reply : start;
    this.#scrollTo(first.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop - GAP);
  }
}

function signature({ from, text }) {
  return `${from} ${text}`;
}

function lastReplies(messages) {
  const replies = [];
  for (const message of messages) {
    if (message.from === "patient") replies.length = 0;
    else replies.push(message.reply);
  }
  return replies;
}

/** A message of the patient, exactly as typed. */
function mine(text) {
  return element("div", { class: "bubble mine" }, heard(`${words.you} `), element("span", { class: "typed" }, text));
}

/** A reply of the companion. ``isNew``: an urgent one is then an alert; told again, it is not. */
function theirs(reply, clinic, isNew) {
  const isCard = reply.kind === "emergency" || reply.kind === "crisis" || reply.kind === "today";
  const bubble = element("div", { class: `bubble ${reply.kind ?? ""}`, role: isNew && isUrgent(reply) && "alert" });
  if (isCard) bubble.append(element("p", { class: "strip" }, words[reply.kind]));
  const [first, ...rest] = paragraphs(reply.text);
  const said = element("div", { class: "said" }, heard(`${words.assistant} `), first, ...rest);
  if (isUrgent(reply)) first[reply.kind === "crisis" ? "after" : "before"](...calls(reply.kind, clinic));
  if (reply.picture) said.append(figure(reply.picture));
  bubble.append(said);
  return bubble;
}

/** Whether it can't wait for what is being read out. */
function isUrgent({ kind }) {
  return kind === "emergency" || kind === "crisis";
}

/** A line about the chat itself. */
function aside(text) {
  return element("p", { class: "aside" }, text);
}

function paragraphs(text) {
  return text.split(/\n\s*\n/).map((part) => element("p", null, part.trim()));
}

/** One press calls for help: the line to talk to first in a crisis, the emergency number in all. */
function calls(kind, { emergency_number: emergency, crisis_line: line }) {
  const links = [];
  if (kind === "crisis" && line) links.push(phoneLink(line, words.callLine(line), { class: "call" }));
  if (emergency) links.push(phoneLink(emergency, words.callNow(emergency), { class: "call" }));
  return links;
}

function figure(picture) {
  pictures += 1;
  const id = `picture-${pictures}`;
  const drawn = drawing(picture, id);
  const inWords = element("p", { id }, picture.description);
  if (!drawn) return element("figure", null, inWords);
  return element("figure", null, drawn, element("details", null, element("summary", null, words.inWords), inWords));
}
