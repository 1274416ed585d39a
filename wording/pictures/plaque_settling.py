"""Plaque under treatment, before and after: as big as it was, less of it soft, more of it hard, the cap firmer."""

from __future__ import annotations

from typing import Any

from wording.pictures.svg import ACCENT, INK, MARGIN, PLAQUE, SOFT, WIDTH, Drawing, hard, patterns, shape, soft, text

_WALL, _DOME = 16, 62
_PANEL = 30 + _DOME + _WALL
_SECOND = _PANEL + 46


def draw(words: dict[str, Any], score: float | None, prefix: str) -> Drawing:
    key = _SECOND + _PANEL + 16
    shapes = [
        patterns(prefix),
        text(MARGIN, 16, words["before"], font_weight="bold"),
        _plaque(prefix, 30, hard_to=86, cap=2),
        _arrow(_PANEL + 8),
        text(52, _PANEL + 30, words["between"]),
        text(MARGIN, _SECOND + 16, words["after"], font_weight="bold"),
        _plaque(prefix, _SECOND + 30, hard_to=218, cap=7),
        *_key(MARGIN, key, words["hard"], hard(prefix)),
        *_key(WIDTH // 2, key, words["soft"], soft(prefix)),
    ]
    return Drawing("".join(shapes), key + 36, words["caption"])


def _height(x: float) -> float:
    """How high the plaque stands at ``x``: a low, even hill."""
    return _DOME * (1 - ((x - WIDTH / 2) / 118) ** 2)


def _hill(begin: int, end: int, foot: int) -> str:
    """The top of the plaque from ``begin`` to ``end``, as points of a path."""
    step = 4
    xs = [*range(begin, end, step), end]
    return " L".join(f"{x} {foot - _height(x):.1f}" for x in xs)


def _plaque(prefix: str, top: int, hard_to: int, cap: int) -> str:
    """A hill of plaque on the wall: hard from the left up to ``hard_to``, soft from there on, under a ``cap``."""
    foot = top + _DOME
    begin, end = 42, WIDTH - 42
    settled = f"M{begin} {foot} L{_hill(begin, hard_to, foot)} L{hard_to - 14} {foot} Z"
    still_soft = f"M{hard_to - 14} {foot} L{_hill(hard_to, end, foot)} L{end} {foot} Z"
    wall = f"M{MARGIN} {foot} H{WIDTH - MARGIN} V{foot + _WALL} H{MARGIN} Z"
    return "".join([
        shape("path", d=wall, fill=SOFT, fill_opacity=0.22, stroke=INK, stroke_width=1.5),
        shape("path", d=still_soft, fill=soft(prefix), stroke=PLAQUE, stroke_width=1),
        shape("path", d=settled, fill=hard(prefix), stroke=PLAQUE, stroke_width=1),
        shape("path", d=f"M{_hill(begin, end, foot)}", fill="none", stroke=INK, stroke_width=cap,
              stroke_linecap="round", stroke_linejoin="round"),
    ])  # fmt: skip


def _arrow(top: int) -> str:
    x = 30
    line = f"M{x} {top} V{top + 28} M{x - 8} {top + 20} L{x} {top + 30} L{x + 8} {top + 20}"
    return shape("path", d=line, fill="none", stroke=ACCENT, stroke_width=3, stroke_linecap="round",
                 stroke_linejoin="round")  # fmt: skip


def _key(x: float, y: float, name: str, pattern: str) -> list[str]:
    swatch = shape("rect", x=x, y=y, width=34, height=18, rx=3, fill=pattern, stroke=PLAQUE, stroke_width=1)
    return [swatch, text(x + 44, y + 14, name)]
