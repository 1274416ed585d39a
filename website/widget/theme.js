/** The clinic's colour, made readable by day and by night. */

const ENOUGH = 4.6; // colours are rounded
/** The surface where it is hardest to read, and whether it goes towards black or white. */
const SCHEMES = { light: [[246, 243, 238], 0], dark: [[36, 46, 52], 255] };
const INKS = [[255, 255, 255], [10, 20, 22]];

/** Sets custom properties for ``colour``, any CSS colour. */
export function paint(target, colour) {
  if (!CSS.supports("color", colour)) return;
  const brush = document.createElement("canvas").getContext("2d");
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 1, 1);
  const [red, green, blue] = brush.getImageData(0, 0, 1, 1).data;
  for (const scheme of ["light", "dark"]) {
    const [surface, end] = SCHEMES[scheme];
    let accent = [red, green, blue];
    while (contrast(accent, surface) < ENOUGH) accent = accent.map((part) => part + Math.sign(end - part));
    const ink = INKS[contrast(accent, INKS[0]) < contrast(accent, INKS[1]) ? 1 : 0];
    target.style.setProperty(`--accent-${scheme}`, `rgb(${accent})`);
    target.style.setProperty(`--on-accent-${scheme}`, `rgb(${ink})`);
  }
}

function contrast(one, other) {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour) {
  const [red, green, blue] = colour.map((part) => (part > 10 ? ((part / 255 + 0.055) / 1.055) ** 2.4 : part / 3294.6));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
