"""An artery cut across: hard plaque and soft plaque in its wall, and beside them the open channel."""

from __future__ import annotations

from typing import Any

from wording.pictures.svg import (
    ACCENT,
    CAPTION_SIZE,
    INK,
    MARGIN,
    SOFT,
    WIDTH,
    Drawing,
    hard,
    patterns,
    shape,
    soft,
    text,
)

_X, _Y = WIDTH // 2, 146
_OUTER, _INNER = 108, 90
#: Half the width of the channel; its height nearly fills the wall.
_CHANNEL = 61


def draw(words: dict[str, Any], score: float | None, prefix: str) -> Drawing:
    top, bottom = _Y - _INNER, _Y + _INNER
    left = f"M{_X} {top} A{_INNER} {_INNER} 0 0 0 {_X} {bottom} A{_CHANNEL} {_INNER} 0 0 1 {_X} {top} Z"
    right = f"M{_X} {top} A{_INNER} {_INNER} 0 0 1 {_X} {bottom} A{_CHANNEL} {_INNER} 0 0 0 {_X} {top} Z"
    line = {"stroke": INK, "stroke_width": 1.5}
    shapes = [
        patterns(prefix),
        shape(
            "circle",
            cx=_X,
            cy=_Y,
            r=(_OUTER + _INNER) / 2,
            fill="none",
            stroke=SOFT,
            stroke_opacity=0.25,
            stroke_width=_OUTER - _INNER,
        ),
        shape("circle", cx=_X, cy=_Y, r=_OUTER, fill="none", **line),
        shape("ellipse", cx=_X, cy=_Y, rx=_CHANNEL, ry=_INNER, fill=ACCENT, fill_opacity=0.12),
        shape("path", d=left, fill=hard(prefix), **line),
        shape("path", d=right, fill=soft(prefix), **line),
        *(_blood_cell(x, y) for x, y in ((-16, -58), (13, -36), (-20, 40), (16, 52), (-3, 70))),
        text(_X, _Y - 3, words["open"], size=CAPTION_SIZE, anchor="middle"),
        text(MARGIN, 18, words["hard"]),
        _pointer(46, 42, _X - 77, _Y - 20),
        text(WIDTH - MARGIN, 18, words["soft"], anchor="end"),
        _pointer(WIDTH - 30, 42, _X + 77, _Y - 20),
        text(MARGIN, _Y + _OUTER + 8, words["wall"]),
        _pointer(50, _Y + _OUTER - 8, _X - 70, _Y + 70),
    ]
    return Drawing("".join(shapes), _Y + _OUTER + 22, words["caption"])


def _blood_cell(x: int, y: int) -> str:
    return shape("ellipse", cx=_X + x, cy=_Y + y, rx=7, ry=5, fill="none", stroke=ACCENT, stroke_width=1.5)


def _pointer(x1: float, y1: float, x2: float, y2: float) -> str:
    """From a label to what it names, ending in a dot."""
    line = shape("line", x1=x1, y1=y1, x2=x2, y2=y2, stroke=INK, stroke_width=1.5)
    return line + shape("circle", cx=x2, cy=y2, r=3.5, fill=INK)
