// The visit sheet: lines can be reworded, taken out and brought back; the sheet is printed or copied. Nothing is sent or kept.

const said = document.getElementById("said");
const sheet = document.querySelector(".sheet");
const more = document.querySelector(".more");

function button(title, about) {
  const node = document.createElement("button");
  node.type = "button";
  node.textContent = title;
  node.setAttribute("aria-label", `${title}: ${about}`);
  return node;
}

function editable(paragraph, label) {
  paragraph.contentEditable = "true";
  try {
    paragraph.contentEditable = "plaintext-only";
  } catch {
    // An older browser: pasted text is made plain below.
  }
  paragraph.setAttribute("role", "textbox");
  paragraph.setAttribute("aria-label", label);
  paragraph.spellcheck = true;
  paragraph.addEventListener("paste", (event) => {
    event.preventDefault();
    const plain = event.clipboardData.getData("text/plain").replace(/\s+/g, " ");
    document.getSelection().getRangeAt(0).deleteContents();
    document.getSelection().getRangeAt(0).insertNode(document.createTextNode(plain));
    document.getSelection().collapseToEnd();
  });
  paragraph.addEventListener("keydown", (event) => {
    if (event.key === "Enter") event.preventDefault();
  });
}

function prepare(line) {
  const paragraph = line.querySelector("p");
  const section = line.closest("section").querySelector("h2").textContent;
  editable(paragraph, `${section}: a line you can change`);
  const remove = button("Take out", paragraph.textContent);
  remove.addEventListener("click", () => takeOut(line));
  paragraph.after(remove);
}

function takeOut(line) {
  const next = line.nextElementSibling?.querySelector("button") || document.getElementById("print");
  const words = line.querySelector("p").textContent;
  const list = line.parentElement;
  const place = line.nextElementSibling;
  line.remove();
  const undo = button("Put back", words);
  undo.addEventListener("click", () => {
    list.insertBefore(line, place?.isConnected ? place : null);
    said.replaceChildren("The line is back.");
    line.querySelector("button").focus();
  });
  said.replaceChildren("The line is out. ", undo);
  next.focus();
}

function bringIn(item) {
  const list = sheet.querySelector(".mine ul");
  const line = document.createElement("li");
  line.className = "line";
  const rule = document.createElement("div");
  rule.className = "rule";
  line.append(item.querySelector("p"), rule);
  list.insertBefore(line, list.querySelector(".left-out"));
  prepare(line);
  item.remove();
  const left = more.querySelectorAll("li").length;
  more.hidden = left === 0;
  const note = list.querySelector(".left-out");
  if (left) note.firstElementChild.textContent = note.firstElementChild.textContent.replace(/\d+/, left);
  else note?.remove();
  said.replaceChildren("The question is on the sheet.");
  line.querySelector("p").focus();
}

function textOf(node) {
  if (node.matches("button")) return "";
  if (node.matches(".rule")) return "____________________________________________";
  if (node.matches("h1, h2")) return `\n${node.textContent}`;
  if (node.matches(".table li")) return `  ${[...node.children].map((part) => part.textContent).join(" · ")}`;
  if (node.matches("p, span")) return node.textContent;
  return [...node.children].map(textOf).filter((text) => text.trim()).join("\n");
}

async function copy() {
  try {
    await navigator.clipboard.writeText(textOf(sheet).trim());
    said.textContent = "Copied. You can paste it now.";
  } catch {
    document.getSelection().selectAllChildren(sheet);
    said.textContent = "The sheet is marked now: copy it with your browser's Copy.";
  }
}

document.querySelectorAll(".line").forEach(prepare);
document.querySelectorAll(".more li").forEach((item) => {
  const use = button("Put on the sheet", item.textContent);
  use.addEventListener("click", () => bringIn(item));
  item.append(use);
});
document.getElementById("print").addEventListener("click", () => window.print());
document.getElementById("copy").addEventListener("click", copy);
