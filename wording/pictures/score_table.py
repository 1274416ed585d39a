"""The article's table, all five rows, one score's row marked. Rows and no axis, for the bands are far from even."""

from __future__ import annotations

from typing import Any

from calcium.bands import BANDS, Band, band_of
from wording.pictures.svg import ACCENT, INK, MARGIN, SOFT, WIDTH, Drawing, shape, text
from wording.responses import fill, spoken_number

_TOP, _LINE, _PADDING = 30, 18, 11
#: The ruler at the left, the ranges, and what they suggest.
_RULER, _RANGES, _MEANINGS = 17, 34, 132


def row_of(score: float) -> str:
    """The row's range in words: "101 to 400"."""
    return band_of(score).range_label.replace("–", " to ")


def draw(words: dict[str, Any], score: float | None, prefix: str) -> Drawing:
    marked = band_of(score) if score is not None else None
    here = fill(words["here"], {"score": spoken_number(score)}) if marked else ""
    shapes = [
        text(_RANGES, 20, words["heading_score"], fill=SOFT),
        text(_MEANINGS, 20, words["heading_meaning"], fill=SOFT),
    ]
    top, outline = _TOP, ""
    for band in BANDS:
        height = 2 * _PADDING + _LINE * (len(words[band.name]) + (band is marked)) - 4
        shapes += _row(band, words, top, height, here if band is marked else "")
        if band is marked:
            outline = shape("rect", x=4, y=top, width=WIDTH - 8, height=height, rx=8, fill="none", stroke=ACCENT,
                            stroke_width=3)  # fmt: skip
        top += height
    shapes.append(shape("line", x1=MARGIN, y1=top, x2=WIDTH - MARGIN, y2=top, stroke=SOFT, stroke_width=1))
    return Drawing("".join(shapes) + outline, top + 10, words["caption"])


def _row(band: Band, words: dict[str, Any], top: int, height: int, here: str) -> list[str]:
    weight = {"font_weight": "bold"} if here else {}
    middle = top + _PADDING + 13
    drawn = [
        shape("line", x1=MARGIN, y1=top, x2=WIDTH - MARGIN, y2=top, stroke=SOFT, stroke_width=1),
        _ruler(top, height, is_first=band is BANDS[0]),
        text(_RANGES, middle, band.range_label, **weight),
        text(_MEANINGS, middle, words[band.name]),
    ]
    if here:
        under = middle + _LINE * len(words[band.name])
        drawn.append(text(_MEANINGS, under, f"◀ {here}", font_weight="bold", fill=ACCENT))
        drawn.append(shape("circle", cx=_RULER, cy=top + height / 2, r=6, fill=ACCENT))
    return drawn


def _ruler(top: int, height: int, is_first: bool) -> str:
    """A stretch of ruler that begins with a break: between two rows the scale changes."""
    begin = f"M{_RULER} {top + 8}" if is_first else f"M{_RULER} {top - 5} l5 3 l-10 4 l10 4 l-5 3"
    return shape("path", d=f"{begin} V{top + height - 5}", fill="none", stroke=INK, stroke_width=1.5,
                 stroke_linejoin="round")  # fmt: skip
