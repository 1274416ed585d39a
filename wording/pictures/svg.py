"""What the pictures are drawn with: a few SVG shapes, lettering that breaks into lines, and two patterns."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

#: Every picture is drawn this wide; at 320 pixels its smallest lettering is 14 pixels high.
WIDTH, MARGIN = 320, 8
LABEL_SIZE, CAPTION_SIZE = 15, 14
#: So many letters of the caption fit a line, in any common face.
_CAPTION_LETTERS = 42
_LINE = 18
INK = "var(--ink, currentColor)"
SOFT = "var(--soft, currentColor)"
ACCENT = "var(--accent, currentColor)"
PLAQUE = "var(--plaque, currentColor)"
#: All that the pictures are made of; a page may refuse anything else. No style, script or address is among them.
ELEMENTS = frozenset("svg title desc defs pattern g rect circle ellipse line path text tspan".split())
ATTRIBUTES = frozenset(
    "xmlns viewBox width height role aria-labelledby id patternUnits patternTransform x y x1 y1 x2 y2 cx cy r rx ry d "
    "fill fill-opacity stroke stroke-width stroke-opacity stroke-linejoin stroke-linecap font-size font-weight "
    "font-family text-anchor".split()
)


@dataclass(frozen=True)
class Drawing:
    """Shapes from the top down to ``height``, and the caption that goes beneath them."""

    shapes: str
    height: int
    caption: str

    def as_svg(self, prefix: str, title: str, description: str) -> str:
        """The whole picture; ``prefix`` begins each of its ids."""
        lines = textwrap.wrap(" ".join(self.caption.split()), _CAPTION_LETTERS)
        height = self.height + len(lines) * _LINE + MARGIN
        caption = text(MARGIN, self.height + CAPTION_SIZE, lines, size=CAPTION_SIZE)
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img" '
            f'aria-labelledby="{prefix}-title {prefix}-description" font-family="system-ui, sans-serif">'
            f'<title id="{prefix}-title">{escape(title)}</title>'
            f'<desc id="{prefix}-description">{escape(description)}</desc>'
            f"{self.shapes}{caption}</svg>"
        )


def shape(element: str, **attributes: object) -> str:
    """One shape; ``stroke_width=2`` is written stroke-width="2"."""
    written = "".join(f' {name.replace("_", "-")}="{value}"' for name, value in attributes.items())
    return f"<{element}{written}/>"


def text(
    x: float, y: float, lines: str | Iterable[str], size: int = LABEL_SIZE, anchor: str = "start", **attributes: object
) -> str:
    """Lettering from the baseline ``y`` down, a line each."""
    rows = [lines] if isinstance(lines, str) else list(lines)
    spans = "".join(f'<tspan x="{x}" y="{y + i * _LINE}">{escape(row)}</tspan>' for i, row in enumerate(rows))
    more = "".join(f' {name.replace("_", "-")}="{value}"' for name, value in ({"fill": INK} | attributes).items())
    return f'<text font-size="{size}" text-anchor="{anchor}"{more}>{spans}</text>'


def patterns(prefix: str) -> str:
    """Stripes for hard plaque (``<prefix>-hard``), dots for soft (``<prefix>-soft``)."""
    stripe = shape("rect", width=8, height=8, fill=PLAQUE, fill_opacity=0.25)
    stripe += shape("rect", width=4, height=8, fill=PLAQUE)
    dot = shape("rect", width=9, height=9, fill=PLAQUE, fill_opacity=0.08)
    dot += "".join(shape("circle", cx=c, cy=c, r=1.4, fill=PLAQUE) for c in (2.25, 6.75))
    return (
        f'<defs><pattern id="{prefix}-hard" width="8" height="8" patternUnits="userSpaceOnUse" '
        f'patternTransform="rotate(45)">{stripe}</pattern>'
        f'<pattern id="{prefix}-soft" width="9" height="9" patternUnits="userSpaceOnUse">{dot}</pattern></defs>'
    )


def hard(prefix: str) -> str:
    return f"url(#{prefix}-hard)"


def soft(prefix: str) -> str:
    return f"url(#{prefix}-soft)"
