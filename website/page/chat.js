// The patient page's chat. Text from the server is only ever set as text, never as markup.

const log = document.getElementById("log");
const form = document.getElementById("form");
const input = document.getElementById("text");
const status = document.getElementById("status");
const TOKEN = "calcium-companion-token";
let clinic = { name: "the clinic", phone: "", emergency_number: "your local emergency number" };
let sending = false;

function element(tag, className, text) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  if (text) node.textContent = text;
  return node;
}

function addBubble(text, kind, speaker) {
  const bubble = element("div", `bubble ${kind || ""}`);
  bubble.append(element("span", "hidden", `${speaker}: `));
  if (speaker === "You") bubble.append(document.createTextNode(text));
  else text.split(/\n{2,}/).forEach((paragraph) => bubble.append(element("p", "", paragraph)));
  if (kind === "emergency" || kind === "crisis") bubble.setAttribute("role", "alert");
  log.append(bubble);
  return bubble;
}

function addWays(titles) {
  document.querySelectorAll(".ways").forEach((old) => old.remove());
  if (!titles.length) return;
  const list = element("ul", "ways");
  list.setAttribute("aria-label", "You could ask");
  titles.forEach((title) => {
    const button = element("button", "", title);
    button.type = "button";
    button.addEventListener("click", () => send(title));
    const item = element("li");
    item.append(button);
    list.append(item);
  });
  log.append(list);
}

function showReplies(replies) {
  const first = replies.map((reply) => addBubble(reply.text, reply.kind, "Assistant"))[0];
  addWays(replies.flatMap((reply) => reply.buttons));
  // A long answer must not scroll past its own start.
  first?.scrollIntoView({ block: "start", behavior: "instant" });
}

function sorry() {
  return `I am sorry, I can't reach the clinic's server just now. Your words are still in the box, so you can send them again. ` +
    `If you would rather talk, call ${clinic.name}${clinic.phone ? ` on ${clinic.phone}` : ""}. ` +
    `If you have chest pain or trouble breathing, call ${clinic.emergency_number} now.`;
}

async function post(path, body, token) {
  const headers = { "Content-Type": "application/json" };
  if (token) headers.Authorization = `Bearer ${token}`;
  const answer = await fetch(path, { method: "POST", headers, body: JSON.stringify(body), signal: AbortSignal.timeout(15000) });
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  return answer.json();
}

async function session() {
  const kept = sessionStorage.getItem(TOKEN);
  if (kept) return kept;
  const started = await post("/chat/session", {});
  ({ clinic } = await (await fetch("/chat/clinic")).json());
  sessionStorage.setItem(TOKEN, started.token);
  return started.token;
}

async function send(text) {
  if (sending || !text.trim()) return;
  sending = true;
  const mine = addBubble(text, "mine", "You");
  mine.scrollIntoView({ block: "nearest" });
  const waiting = setTimeout(() => { status.textContent = "Writing an answer…"; }, 400);
  try {
    const { replies } = await post("/chat/messages", { text }, await session());
    if (input.value === text) input.value = "";
    showReplies(replies);
  } catch {
    mine.remove();
    if (!input.value) input.value = text;
    addBubble(sorry(), "", "Assistant").scrollIntoView({ block: "nearest" });
  } finally {
    clearTimeout(waiting);
    status.textContent = "";
    sending = false;
  }
}

function showClinic() {
  document.querySelector("[data-emergency]").textContent = clinic.emergency_number;
  document.querySelector("[data-clinic]").textContent = clinic.phone ? `The clinic: ${clinic.phone}.` : "";
  document.querySelector("[data-review]").textContent = clinic.reviewed_by
    ? `Wording reviewed by ${clinic.reviewed_by}.`
    : "A clinician has not yet signed off this wording.";
}

function welcome() {
  addBubble(
    "A calcium score can be a lot to take in, and it helps to have it explained.\n\nI can tell you what it means, what it does " +
      "not mean, and what to ask your doctor. Tell me your score, or just ask.",
    "", "Assistant");
  addWays(["What does my score mean?", "Am I going to have a heart attack?", "Why did my score go up on a statin?", "What should I ask my doctor?"]);
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  send(input.value);
});
input.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    send(input.value);
  }
});

sessionStorage.removeItem(TOKEN);
welcome();
session().then(showClinic, showClinic);
