/** A picture from the server, copied element by element. What is not on these lists does not get in. */

const SVG = "http://www.w3.org/2000/svg";
const ELEMENTS = new Set(
  "svg g path rect circle ellipse line polyline polygon text tspan defs linearGradient radialGradient stop clipPath".split(" "),
);
const ATTRIBUTES = new Set(
  (
    "viewBox preserveAspectRatio x y x1 y1 x2 y2 cx cy r rx ry fx fy d points width height dx dy transform offset id " +
    "fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-dasharray opacity " +
    "stop-color stop-opacity color font-size font-weight font-style text-anchor dominant-baseline letter-spacing " +
    "clip-path clip-rule gradientUnits gradientTransform clipPathUnits"
  ).split(" "),
);
const OUTSIDE = /url\((?!#)/i;

/** A figure: the drawing, named, with its description in words to unfold. Null when it cannot be drawn. */
export function drawing({ svg, title, description }, id) {
  const root = parsed(svg);
  if (!root) return null;
  const copy = copied(root, id);
  copy.setAttribute("role", "img");
  copy.setAttribute("aria-label", title);
  copy.setAttribute("aria-describedby", id);
  copy.setAttribute("focusable", "false");
  return copy;
}

function parsed(svg) {
  try {
    const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
    return root.namespaceURI === SVG && root.localName === "svg" ? root : null;
  } catch {
    return null; // a host page may forbid parsing altogether; the words are there
  }
}

/** ``names`` keeps the picture's own ids apart from ours. */
function copied(source, names) {
  const copy = document.createElementNS(SVG, source.localName);
  for (const { name, value } of source.attributes) {
    if (!ATTRIBUTES.has(name) || OUTSIDE.test(value)) continue;
    copy.setAttribute(name, name === "id" ? `${names}-${value}` : value.replace(/url\(#/gi, `url(#${names}-`));
  }
  for (const child of source.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) copy.append(child.data);
    else if (child.namespaceURI === SVG && ELEMENTS.has(child.localName)) copy.append(copied(child, names));
  }
  return copy;
}
