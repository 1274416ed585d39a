"""The pictures beside some answers: inline SVG with a title and a description. Their words are in words.yml.

They take their colours from the page (``--ink``, ``--soft``, ``--accent``, ``--plaque``; failing those, the colour of
its text), so they suit light, dark and print; stripes and dots tell hard from soft plaque where no colour does.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from wording.pictures import artery_wall, plaque_settling, score_table
from wording.pictures.svg import Drawing
from wording.responses import fill, spoken_number

SCORE_TABLE, ARTERY_WALL, PLAQUE_SETTLING = "score_table", "artery_wall", "plaque_settling"
_WORDS = Path(__file__).with_name("words.yml")
_DRAW: dict[str, Callable[[dict[str, Any], float | None, str], Drawing]] = {
    SCORE_TABLE: score_table.draw,
    ARTERY_WALL: artery_wall.draw,
    PLAQUE_SETTLING: plaque_settling.draw,
}


@dataclass(frozen=True)
class Picture:
    """One picture: ``svg`` to set inline, and the same content in words."""

    name: str
    svg: str
    title: str
    description: str


@lru_cache(maxsize=1)
def picture_words() -> dict[str, dict[str, Any]]:
    """The words of each picture by its name, as staff wrote them."""
    return yaml.safe_load(_WORDS.read_text(encoding="utf-8"))


def picture(name: str, score: float | None = None) -> Picture:
    """The picture called ``name``; in the table, the row of ``score`` (Agatston units) is marked.

    Raises KeyError for a name that is not known, and calcium.bands.ScoreError for a number that is no score.
    """
    words = picture_words()[name]
    spoken = spoken_number(score)
    title, description = words["title"], words["description"]
    if score is not None and name == SCORE_TABLE:
        title = fill(words["title_with_score"], {"score": spoken})
        row = score_table.row_of(score)
        description = f"{fill(words['description_with_score'], {'score': spoken, 'row': row})} {description}"
    # Ids must differ within a page: the same picture is shown once, the table once for each score.
    prefix = "-".join([name.replace("_", "-"), *([spoken.replace(",", "").replace(".", "-")] if spoken else [])])
    description = " ".join(description.split())
    drawing = _DRAW[name](words, score, prefix)
    return Picture(name, drawing.as_svg(prefix, title, description), title, description)
