"""The article's table of calcium scores (A38-A42), in Agatston units."""
from __future__ import annotations

import math
from dataclasses import dataclass

#: Scores in the thousands are real and reach about 10,000; past this a number is a slip of the hand.
MAX_SCORE = 20_000.0


class ScoreError(ValueError):
    """No Agatston score. ``problem`` is one of ``not_a_number``, ``negative``, ``too_large``."""

    def __init__(self, problem: str, score: object) -> None:
        super().__init__(f"not an Agatston score ({problem}): {score!r}")
        self.problem = problem


@dataclass(frozen=True)
class Band:
    """One row of the article's table: scores above ``over`` up to and including ``up_to`` (Agatston units).

    ``answer`` names the response that says what a score in this range does and does not mean.
    """

    name: str
    over: float
    up_to: float
    range_label: str
    label: str
    source: str
    answer: str = "utter_ask_score_meaning"

    def holds(self, score: float) -> bool:
        return self.over < score <= self.up_to


#: The label is the everyday name of the row; the words of the answer stand in data/topics/score_meaning.yml.
BANDS = (
    Band("zero", -1, 0, "0", "no calcium seen", "A38"),
    Band("minimal", 0, 10, "1–10", "very little calcium", "A39"),
    Band("mild", 10, 100, "11–100", "a mild amount of calcium", "A40"),
    Band("moderate", 100, 400, "101–400", "a moderate amount of calcium", "A41"),
    Band("extensive", 400, MAX_SCORE, "above 400", "a large amount of calcium", "A42"),
)


def checked_score(score: float) -> float:
    """``score`` as a float of Agatston units. Raises ScoreError for NaN, text, below 0 and above MAX_SCORE."""
    try:
        value = float(score)
    except (TypeError, ValueError):
        raise ScoreError("not_a_number", score) from None
    if isinstance(score, bool) or math.isnan(value):
        raise ScoreError("not_a_number", score)
    if value < 0:
        raise ScoreError("negative", score)
    if value > MAX_SCORE:
        raise ScoreError("too_large", score)
    return value


def band_of(score: float) -> Band:
    """The band that holds ``score`` (Agatston units; decimals go up: 10.4 is mild). Raises ScoreError."""
    value = checked_score(score)
    return next(band for band in BANDS if band.holds(value))


def band_of_range(low: float, high: float) -> Band | None:
    """The band that holds both ends of a range of scores, or None when they fall in two. Raises ScoreError."""
    band = band_of(low)
    return band if band is band_of(high) else None
