/** The clinic's colour, made readable: at least 4.5 to 1 on our surfaces, by day and by night. */

const ENOUGH = 4.6; // a little above 4.5, since colours are rounded
const STEP = 0.04;
/** The surfaces on which it is hardest to read: widget.css has the same. */
const SURFACES = { light: [246, 243, 238], dark: [36, 46, 52] };
const INKS = [[255, 255, 255], [10, 20, 22]];

/** Sets the custom properties for ``colour`` (any CSS colour) on ``target``; one that can't be read changes nothing. */
export function paint(target, colour) {
  const seen = rgbOf(target, colour);
  if (!seen) return;
  for (const scheme of Object.keys(SURFACES)) {
    const accent = readable(seen, SURFACES[scheme], scheme === "light" ? 0 : 255);
    const ink = contrast(accent, INKS[0]) >= contrast(accent, INKS[1]) ? INKS[0] : INKS[1];
    target.style.setProperty(`--accent-${scheme}`, `rgb(${accent})`);
    target.style.setProperty(`--on-accent-${scheme}`, `rgb(${ink})`);
  }
}

/** ``colour`` mixed towards black (0) or white (255) until it can be read on ``surface``. */
export function readable(colour, surface, towards) {
  let mixed = colour;
  for (let share = 0; contrast(mixed, surface) < ENOUGH && share < 1; share += STEP) {
    mixed = colour.map((part) => Math.round(part + (towards - part) * Math.min(1, share + STEP)));
  }
  return mixed;
}

/** The contrast ratio of WCAG 2.2 of two colours. */
export function contrast(one, other) {
  const lights = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lights[0] + 0.05) / (lights[1] + 0.05);
}

function luminance([red, green, blue]) {
  const linear = (part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function rgbOf(target, colour) {
  const brush = document.createElement("canvas").getContext("2d");
  if (!brush || !CSS.supports("color", colour)) return null;
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 1, 1);
  const [red, green, blue] = brush.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}
