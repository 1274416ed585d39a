/** Making elements. Text is only ever set as text: nothing here reads markup. */

const SVG = "http://www.w3.org/2000/svg";

/** An element; attributes that are functions are listeners. */
export function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const name of Object.keys(attributes ?? {})) {
    const value = attributes[name];
    if (typeof value === "function") made.addEventListener(name.slice(2), value);
    else if (value || value === "") made.setAttribute(name, value === true ? "" : value);
  }
  for (const child of children) if (child) made.append(child);
  return made;
}

export function button(label, onclick, attributes) {
  return element("button", { type: "button", onclick, ...attributes }, label);
}

/** Words that are heard and not seen. */
export function heard(words) {
  return element("span", { class: "heard" }, words);
}

/** A line drawing, 24 by 24, for the eye only. */
export function icon(path) {
  const drawing = svg("svg", { viewBox: "0 0 24 24", "aria-hidden": "true", class: "icon" });
  drawing.append(svg("path", { d: path }));
  return drawing;
}

export function svg(tag, attributes) {
  const made = document.createElementNS(SVG, tag);
  for (const name of Object.keys(attributes)) made.setAttribute(name, attributes[name]);
  return made;
}

export function phoneLink(number, label, attributes) {
  return element("a", { href: `tel:${number.replace(/[^\d+]/g, "")}`, ...attributes }, label);
}
