"""One total as the message tells it."""

from __future__ import annotations

from dataclasses import dataclass

from calcium.reading.lexer import Number
from calcium.reading.words import RISES

MOVES = RISES | set(
    "compared against higher lower progressed progression changed unchanged since versus previous repeat again "
    "now then -> → difference growth #nth".split()
)


@dataclass(frozen=True)
class Mention:
    """A total as told: Agatston units, its year if said, whose it is, and ``earlier`` / ``later`` if said."""

    value: float
    at: int
    number: Number
    year: int | None = None
    whose: str | None = None
    time: str | None = None
