"""What the conversation knows of one person's scans, and how a new message changes it.

One person is under discussion at a time. The other's facts are set aside whole, so that neither overwrites the other.
"""
from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from calcium.bands import band_of
from calcium.readings import Readings
from calcium.spoken_of import SELF, SOMEONE_ELSE

_FACTS = ("calcium_score", "previous_score", "on_statin", "score_band", "score_year", "previous_year")


@dataclass(frozen=True)
class Case:
    """Scores in Agatston units; ``score_band`` by name; ``set_aside`` maps the other person to their facts."""

    about_whom: str | None = None
    calcium_score: float | None = None
    previous_score: float | None = None
    on_statin: bool | None = None
    score_band: str | None = None
    score_year: int | None = None
    previous_year: int | None = None
    set_aside: dict[str, dict[str, Any]] = field(default_factory=dict)


def hear(case: Case, told: Readings, asked_for: str | None = None) -> Case:
    """``case`` after a message that told ``told``, when the companion's last words had asked for ``asked_for``."""
    case = _turned_to(case, told.about_whom)
    score, previous = told.calcium_score, told.previous_score
    if told.bare_number is not None and asked_for == "calcium_score":
        score = told.bare_number
    elif told.bare_number is not None and asked_for == "previous_score":
        previous = told.bare_number
    case = _with_scores(case, told, score, previous, asked_for)
    if told.on_statin is not None:
        case = replace(case, on_statin=told.on_statin)
    if case.about_whom is None and (score is not None or told.band is not None):
        case = replace(case, about_whom=SELF)
    return case


def _with_scores(
    case: Case, told: Readings, score: float | None, previous: float | None, asked_for: str | None
) -> Case:
    if score is not None and _is_earlier(case, told, asked_for):
        return replace(case, previous_score=score, previous_year=told.year)
    if score is not None:
        kept = None if told.corrects and previous is None and case.previous_score == score else case.previous_score
        year = told.year or (None if told.corrects is False else case.score_year)
        case = replace(case, calcium_score=score, previous_score=kept, score_band=band_of(score).name, score_year=year)
    elif told.band is not None:
        # A mere range: the band is known, an exact score is not, and an older exact score no longer holds.
        case = replace(case, calcium_score=None, score_band=told.band.name)
    if previous is not None:
        case = replace(case, previous_score=previous, previous_year=told.previous_year)
    return case


def _is_earlier(case: Case, told: Readings, asked_for: str | None) -> bool:
    """A single score that tells of an earlier scan than the one already known ("it was 210 in 2019")."""
    if told.previous_score is not None or case.calcium_score is None or told.corrects:
        return False
    if asked_for == "previous_score":
        return True
    return told.year is not None and told.told_as_past and (case.score_year is None or told.year < case.score_year)


def _turned_to(case: Case, whom: str | None) -> Case:
    """The case of ``whom``, with the facts of the person spoken of so far set aside."""
    if whom is None or whom == (case.about_whom or whom):
        return case if whom is None else replace(case, about_whom=whom)
    facts = {name: getattr(case, name) for name in _FACTS}
    aside = {**case.set_aside, case.about_whom or SELF: facts}
    theirs = aside.pop(whom, dict.fromkeys(_FACTS))
    return Case(about_whom=whom, set_aside=aside, **theirs)
