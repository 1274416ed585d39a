/** Making elements. Text is only ever set as text: nothing here reads markup. */

const SVG = "http://www.w3.org/2000/svg";

/** An element with attributes (``onclick`` and the like are listeners) and children: elements, or words. */
export function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const name of Object.keys(attributes ?? {})) {
    const value = attributes[name];
    if (typeof value === "function") made.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== null && value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  for (const child of children) if (child) made.append(child);
  return made;
}

/** A button that submits nothing. */
export function button(label, onclick, attributes) {
  return element("button", { type: "button", onclick, ...attributes }, label);
}

/** Words that are heard and not seen. */
export function heard(words) {
  return element("span", { class: "heard" }, words);
}

/** A line drawing on a 24 by 24 grid, for the eye only. */
export function icon(path) {
  const drawing = document.createElementNS(SVG, "svg");
  const line = document.createElementNS(SVG, "path");
  drawing.setAttribute("viewBox", "0 0 24 24");
  drawing.setAttribute("aria-hidden", "true");
  drawing.setAttribute("class", "icon");
  line.setAttribute("d", path);
  drawing.append(line);
  return drawing;
}

/** A link that calls a number. */
export function phoneLink(number, label, attributes) {
  return element("a", { href: `tel:${number.replace(/[^\d+]/g, "")}`, ...attributes }, label);
}

/** Resolves after so many milliseconds; rejects when the signal stops it. */
export function pause(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
