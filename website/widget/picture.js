/** A picture is copied element by element. What is not listed here does not get in. */

import { svg } from "./dom.js";

const ELEMENTS = new Set("svg g path rect circle ellipse line polyline polygon text tspan defs pattern".split(" "));
const ATTRIBUTES = new Set((
  "viewBox x y x1 y1 x2 y2 cx cy r rx ry d points width height dx dy transform id fill fill-opacity stroke stroke-width " +
  "stroke-opacity stroke-linecap stroke-linejoin font-size font-weight text-anchor patternUnits patternTransform"
).split(" "));

/** The drawing, named, and described by the element ``id``; null if it is none. */
export function drawing(picture, id) {
  let root;
  try {
    root = new DOMParser().parseFromString(picture.svg, "image/svg+xml").documentElement;
  } catch {
    return null; // a host page may forbid parsing; the words are there
  }
  if (root.localName !== "svg") return null;
  const copy = copied(root, id);
  copy.setAttribute("role", "img");
  copy.setAttribute("aria-label", picture.title);
  copy.setAttribute("aria-describedby", id);
  return copy;
}

/** ``prefix`` keeps the picture's own ids apart from ours. */
function copied(source, prefix) {
  const copy = svg(source.localName, {});
  for (const { name, value } of source.attributes) {
    if (!ATTRIBUTES.has(name) || /url\((?!#)/i.test(value)) continue;
    copy.setAttribute(name, name === "id" ? `${prefix}-${value}` : value.replace(/url\(#/gi, `url(#${prefix}-`));
  }
  for (const child of source.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) copy.append(child.data);
    else if (ELEMENTS.has(child.localName)) copy.append(copied(child, prefix));
  }
  return copy;
}
