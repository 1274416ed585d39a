/** The server, as website/openapi.yml describes it. */

const MESSAGE_WITHIN_MS = 45_000;
const REST_WITHIN_MS = 15_000;

/**
 * Why a request brought nothing. ``code`` is the server's error, or ``offline``, ``unreachable``, ``late``, ``stopped``.
 * ``message`` is the server's own sentence for the patient, or empty.
 */
export class Problem extends Error {
  constructor(code, message = "", retryAfter = 0) {
    super(message);
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

export class Server {
  constructor(base) {
    this.base = base;
  }

  clinic() {
    return this.#ask("GET", "clinic");
  }

  newSession(signal) {
    return this.#ask("POST", "session", { body: {}, signal });
  }

  say(token, message, signal) {
    return this.#ask("POST", "messages", { token, body: message, signal, within: MESSAGE_WITHIN_MS });
  }

  conversation(token) {
    return this.#ask("GET", "conversation", { token });
  }

  deleteConversation(token) {
    return this.#ask("DELETE", "conversation", { token });
  }

  feedback(token, reply, helped) {
    return this.#ask("POST", "feedback", { token, body: { reply, helped } });
  }

  /** The address of the visit sheet: always on this server. */
  async sheet(token) {
    const { url } = await this.#ask("POST", "sheet", { token, body: {} });
    const address = new URL(url, this.base);
    if (address.origin !== new URL(this.base).origin) throw new Problem("trouble");
    return address.href;
  }

  async #ask(method, path, { token, body, signal, within = REST_WITHIN_MS } = {}) {
    const clock = new AbortController();
    const timer = setTimeout(() => clock.abort(), within);
    const stop = () => clock.abort();
    signal?.addEventListener("abort", stop);
    const headers = {};
    if (body) headers["Content-Type"] = "application/json";
    if (token) headers.Authorization = `Bearer ${token}`;
    try {
      const answer = await fetch(new URL(`chat/${path}`, this.base), {
        method, headers, body: body && asJson(body), signal: clock.signal, cache: "no-store", credentials: "omit",
      });
      if (answer.ok) return await answer.json();
      throw await problemIn(answer);
    } catch (error) {
      if (error instanceof Problem) throw error;
      if (signal?.aborted) throw new Problem("stopped");
      if (clock.signal.aborted) throw new Problem("late");
      throw new Problem(navigator.onLine === false ? "offline" : "unreachable");
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
    }
  }
}

async function problemIn(answer) {
  const said = await answer.json().catch(() => ({}));
  const code = said.error ?? (answer.status === 401 ? "no_session" : "trouble");
  return new Problem(code, said.message, said.retry_after ?? 0);
}

/** JSON of a flat object of words and yes or no. Host pages have been seen to patch JSON and toJSON, so neither is used. */
function asJson(flat) {
  const escaped = (words) => words.replace(/["\\\u0000-\u001f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const pairs = Object.keys(flat).map((name) => `"${name}":${typeof flat[name] === "string" ? `"${escaped(flat[name])}"` : flat[name]}`);
  return `{${pairs.join(",")}}`;
}
