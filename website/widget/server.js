/** The server, as openapi.yml describes it, and the conversation that this tab has with it. */

const ASK_TABS_MS = 120;
const LONGEST_QUIET_WAIT_SECONDS = 20;

/** ``code``: the server's error, or ``offline``, ``lost``, ``late``, ``stopped``. */
export class Problem extends Error {
  constructor(code, message, retryAfter = 0) {
    super(message);
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

export class Server {
  constructor(base) {
    this.base = base;
  }

  clinic = () => this.#ask("GET", "clinic");
  newSession = (signal) => this.#ask("POST", "session", { body: {}, signal });
  say = (token, body, signal) => this.#ask("POST", "messages", { token, body, signal, within: 45_000 });
  conversation = (token) => this.#ask("GET", "conversation", { token });
  deleteConversation = (token) => this.#ask("DELETE", "conversation", { token });
  feedback = (token, reply, helped) => this.#ask("POST", "feedback", { token, body: { reply, helped } });

  /** Always an address on this server. */
  async sheet(token) {
    const { url } = await this.#ask("POST", "sheet", { token, body: {} });
    const address = new URL(url, this.base);
    if (address.origin !== new URL(this.base).origin) throw new Problem("trouble");
    return address.href;
  }

  async #ask(method, path, { token, body, signal, within = 15_000 } = {}) {
    const clock = new AbortController();
    const stop = () => clock.abort();
    const timer = setTimeout(stop, within);
    signal?.addEventListener("abort", stop);
    const headers = {};
    if (body) headers["Content-Type"] = "application/json";
    if (token) headers.Authorization = `Bearer ${token}`;
    try {
      const answer = await fetch(new URL(`chat/${path}`, this.base), {
        method, headers, body: body && asJson(body), signal: clock.signal, credentials: "omit",
      });
      if (answer.ok) return await answer.json();
      const said = await answer.json().catch(() => ({}));
      throw new Problem(said.error ?? "trouble", said.message, said.retry_after);
    } catch (error) {
      if (error instanceof Problem) throw error;
      if (clock.signal.aborted) throw new Problem(signal?.aborted ? "stopped" : "late");
      throw new Problem(navigator.onLine ? "lost" : "offline");
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
    }
  }
}

/** JSON of a flat object. Host pages patch JSON and toJSON, so neither is used. */
function asJson(flat) {
  const quoted = (words) => `"${words.replace(/["\\\u0000-\u001f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`)}"`;
  return `{${Object.keys(flat).map((name) => `"${name}":${typeof flat[name] === "string" ? quoted(flat[name]) : flat[name]}`)}}`;
}

/** The tab's storage, or nothing where it is blocked. */
export function stored(key) {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

export function store(key, value) {
  try {
    if (value) sessionStorage.setItem(key, value);
    else sessionStorage.removeItem(key);
  } catch {
    // then it is kept as long as the page
  }
}

export class Session {
  #key;
  #tabs;
  #asked;

  /** ``heard``: called with what another tab had, ``turn`` or ``ended``. */
  constructor(server, heard) {
    this.server = server;
    this.heard = heard;
    this.#key = `calcium-companion ${server.base} token`;
    this.token = stored(this.#key);
    if (!window.BroadcastChannel) return;
    this.#tabs = new BroadcastChannel(this.#key);
    this.#tabs.onmessage = (event) => this.#hear(event.data);
  }

  /** The token of this tab, or of another open one; or null. */
  async find() {
    if (!this.token && this.#tabs) {
      await new Promise((resolve) => {
        this.#asked = resolve;
        this.tell("which");
        setTimeout(resolve, ASK_TABS_MS);
      });
      this.#asked = null;
    }
    return this.token;
  }

  /** ``instead``: the ended conversation that the new one follows. */
  async begin(signal, instead) {
    const { token } = await this.server.newSession(signal);
    this.#keep(token);
    this.tell("begun", { instead });
    return token;
  }

  forget() {
    const { token } = this;
    this.#keep(null);
    return token;
  }

  tell(what, more) {
    this.#tabs?.postMessage({ what, token: this.token, ...more });
  }

  #hear({ what, token, instead }) {
    if (what === "which") {
      if (this.token) this.tell("this");
    } else if (what === "this") {
      if (this.#asked && !this.token) this.#keep(token);
      this.#asked?.();
    } else if (what === "begun") {
      if (!this.token || this.token === instead) this.#keep(token);
    } else if (token === this.token) {
      if (what === "ended") this.#keep(null);
      this.heard(what);
    }
  }

  #keep(token) {
    this.token = token;
    store(this.#key, token);
  }
}

/** A message has the same id however often it is sent, so that nothing is done twice. */
export function newMessage(text) {
  let id = "";
  for (const byte of crypto.getRandomValues(new Uint8Array(16))) id += byte.toString(16).padStart(2, "0");
  return { text, id };
}

/** The replies, and whether an earlier chat had ended. A full server is asked once more after the time it named. */
export async function deliver(server, session, message, signal) {
  let hasWaited = false;
  let ended = null;
  for (;;) {
    try {
      const token = session.token ?? (await session.begin(signal, ended));
      const { replies, ended: isOver } = await server.say(token, message, signal);
      return { replies, isOver, afterAnEnd: ended !== null };
    } catch (problem) {
      const { code, retryAfter } = problem;
      if (hasEnded(problem) && ended === null) {
        ended = session.forget();
      } else if ((code === "busy" || code === "too_many") && !hasWaited && retryAfter > 0 && retryAfter <= LONGEST_QUIET_WAIT_SECONDS) {
        hasWaited = true;
        await new Promise((resolve) => setTimeout(resolve, retryAfter * 1000));
        if (signal.aborted) throw problem;
      } else {
        throw problem;
      }
    }
  }
}

export function hasEnded({ code }) {
  return code === "session_expired" || code === "no_session";
}
