"""Picks, of the written variations of an answer, the one that fits the person best, and fills in its placeholders."""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping, Sequence
from typing import Any

Variation = Mapping[str, Any]
_PLACEHOLDER = re.compile(r"\{(\w+)\}")
AGAIN = "asked_again"
#: A placeholder of this name takes in what was understood ("You said 430."). What stands before it is the opening.
READ_BACK = "{read_back}"
#: Takes in all that the guided walk has been told, a sentence each.
WALK_TOLD = "{walk_told}"


class WordingError(ValueError):
    """An answer cannot be rendered: no variation fits, or a placeholder has nothing to stand for."""


def conditions(variation: Variation) -> dict[str, Any]:
    """Slot name to the value that ``variation`` is written for."""
    return {condition["name"]: condition["value"] for condition in variation.get("condition") or []}


def _holds(told: Any, wanted: Any) -> bool:
    """Several things may be told at once (the terms of a message): then one of them is enough."""
    return wanted in told if isinstance(told, (list, tuple)) else told == wanted


def _fits(variation: Variation, facts: Mapping[str, Any]) -> bool:
    return all(_holds(facts.get(name), value) for name, value in conditions(variation).items())


#: What weighs more than the rest (1). A short answer where several are due comes before all; then who is spoken of: words
#: for the patient are wrong for their wife, whatever else fits.
_WEIGHTS = {"brief": 16, "about_whom": 8, "term": 4, "feeling": 2, "score_change": 2, AGAIN: 0}


def _closeness(variation: Variation) -> int:
    return sum(_WEIGHTS.get(name, 1) for name in conditions(variation))


def identity(variation: Variation) -> str:
    """A short name for a variation that changes with its words."""
    return f"{zlib.crc32(variation['text'].encode()):08x}"


def choose(variations: Sequence[Variation], facts: Mapping[str, Any], said: Sequence[str] = ()) -> Variation:
    """The variation that fits ``facts`` (slot name to value) most closely.

    ``said`` holds the identities of the variations said so far, oldest first. When the one that fits was said before,
    the person asks again: then a variation written for that comes first, and when all were said, the one said longest
    ago. Raises WordingError if none fits.
    """
    fitting = [v for v in variations if _fits(v, {**facts, AGAIN: True})]
    first_time = [v for v in fitting if AGAIN not in conditions(v)]
    if not first_time:
        raise WordingError("no variation fits")
    closest = max(map(_closeness, first_time))
    near = [v for v in first_time if _closeness(v) == closest]
    if not any(identity(v) in said for v in near):
        return near[0]
    again = sorted((v for v in fitting if AGAIN in conditions(v)), key=_closeness, reverse=True)
    # A carer who asks a third time must not be given the patient's words.
    again = [v for v in again if ("about_whom" in conditions(v)) == ("about_whom" in conditions(near[0]))]
    for variation in (*again, *near):
        if identity(variation) not in said:
            return variation
    last_said = {name: at for at, name in enumerate(said)}
    return min((*again, *near), key=lambda v: last_said[identity(v)])


def with_opening(text: str, opening: str) -> str:
    """``text`` with its opening, all before the read-back, replaced: fear is met first (T1)."""
    _, mark, rest = text.partition(READ_BACK)
    return f"{opening} {READ_BACK}{rest}" if mark else text


def fill(text: str, values: Mapping[str, Any]) -> str:
    """``text`` with each ``{placeholder}`` replaced. Raises WordingError for one without a value."""

    def value_of(match: re.Match[str]) -> str:
        value = values.get(match.group(1))
        if value is None:
            raise WordingError(f"nothing to say for {match.group()}")
        return str(value)

    return tidy(_PLACEHOLDER.sub(value_of, text))


def tidy(text: str) -> str:
    """Paragraphs apart by one blank line; within one, single spaces."""
    paragraphs = [" ".join(paragraph.split()) for paragraph in re.split(r"\n\s*\n", text)]
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


def spoken_number(score: float | None) -> str | None:
    """A score as the person would write it: 430, 2,350, 63.2. Never a decimal more than was told."""
    if score is None:
        return None
    return f"{score:,.0f}" if float(score).is_integer() else f"{score:,.10g}"


def spoken_years(years: int | None) -> str | None:
    """A span of years in words: "a year", "5 years"."""
    if years is None:
        return None
    return "a year" if years == 1 else f"{years} years"
