/** Which conversation this tab is in, shared with other open tabs of the same site; and bringing a message over. */

import { pause } from "./dom.js";

const ASK_TABS_MS = 120;
const LONGEST_QUIET_WAIT_SECONDS = 20;

export class Session {
  #key;
  #kept = null;
  #tabs = null;
  #asked = null;

  /** ``heard(what)`` is called when another tab said something (``turn``) or ended the conversation (``ended``). */
  constructor(server, heard) {
    this.server = server;
    this.heard = heard;
    this.#key = `calcium-companion ${server.base} token`;
    this.#kept = this.#stored();
    if (typeof BroadcastChannel === "function") {
      this.#tabs = new BroadcastChannel(this.#key);
      this.#tabs.onmessage = (event) => this.#hear(event.data);
    }
  }

  get token() {
    return this.#kept;
  }

  /** The token of this tab, or of another open one; null when there is none. */
  async find() {
    if (!this.#kept && this.#tabs) {
      await new Promise((resolve) => {
        this.#asked = resolve;
        this.#tell("which");
        setTimeout(resolve, ASK_TABS_MS);
      });
      this.#asked = null;
    }
    return this.#kept;
  }

  /** A new conversation. ``instead`` is the ended one that it follows. */
  async begin(signal, instead = null) {
    const { token } = await this.server.newSession(signal);
    this.#keep(token);
    this.#tell("begun", { instead });
    return token;
  }

  forget() {
    const token = this.#kept;
    this.#keep(null);
    return token;
  }

  announceTurn() {
    this.#tell("turn");
  }

  announceEnd(token) {
    this.#tell("ended", { token });
  }

  #hear({ what, token, instead }) {
    if (what === "which") return this.#kept && this.#tell("this");
    if (what === "this" && this.#asked && !this.#kept) {
      this.#keep(token);
      return this.#asked();
    }
    if (what === "begun" && (!this.#kept || this.#kept === instead)) return this.#keep(token);
    if (token !== this.#kept) return undefined;
    if (what === "ended") this.#keep(null);
    return (what === "ended" || what === "turn") && this.heard(what);
  }

  #tell(what, more) {
    this.#tabs?.postMessage({ what, token: this.#kept, ...more });
  }

  #stored() {
    try {
      return sessionStorage.getItem(this.#key);
    } catch {
      return null; // storage is blocked: the conversation lasts as long as this page
    }
  }

  #keep(token) {
    this.#kept = token;
    try {
      if (token) sessionStorage.setItem(this.#key, token);
      else sessionStorage.removeItem(this.#key);
    } catch {
      // as above
    }
  }
}

/** A message with an id of its own. */
export function newMessage(text) {
  let id = "";
  // randomUUID would need https, and a clinic's test page may not have it.
  for (const byte of crypto.getRandomValues(new Uint8Array(16))) id += byte.toString(16).padStart(2, "0");
  return { text, id };
}

/**
 * The replies, and whether an earlier chat was found to have ended. When the server is full, it is asked once more after
 * the time it named. Rejects with a Problem.
 */
export async function deliver(server, session, message, signal) {
  let hasWaited = false;
  let ended = null;
  for (;;) {
    try {
      const token = session.token ?? (await session.begin(signal, ended));
      const { replies } = await server.say(token, message, signal);
      return { replies, afterAnEnd: ended !== null };
    } catch (problem) {
      if (hasEnded(problem) && ended === null) {
        ended = session.forget();
      } else if (mayBeAskedAgain(problem) && !hasWaited) {
        hasWaited = true;
        await pause(problem.retryAfter * 1000, signal).catch(() => Promise.reject(problem));
      } else {
        throw problem;
      }
    }
  }
}

/** Whether the conversation is no more. */
export function hasEnded(problem) {
  return problem.code === "session_expired" || problem.code === "no_session";
}

function mayBeAskedAgain({ code, retryAfter }) {
  return (code === "busy" || code === "too_many") && retryAfter > 0 && retryAfter <= LONGEST_QUIET_WAIT_SECONDS;
}
