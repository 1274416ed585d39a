"""The rows of the warning sign tables: a sign that is an alarm alone, and one that is so only with others."""
from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Sign:
    """One kind of sign at one level.

    ``passes``: what turns an emergency into one for today: "past" (days ago and gone, E29), "effort" (with effort, gone
    with rest, E19), "exertion" (on effort alone, E23). ``unless``: a class that, from ``reach`` words before to ``after`` after, makes them harmless.
    ``needs``: a class that must be somewhere in the message. ``firm``: forms of setting aside that do not touch this sign.
    """

    kind: str
    level: str
    source: str
    patterns: tuple[str, ...]
    passes: tuple[str, ...] = ()
    unless: str = ""
    needs: str = ""
    firm: tuple[str, ...] = ()
    reach: int = 2
    after: int = 3


@dataclass(frozen=True)
class Hint:
    """A sign that is no alarm alone; ``real`` is False for what only raises the weight of others (age, onset).

    Hints of one ``kind`` add up: "quiet" to an emergency (E7), "crisis" to a crisis (E38).
    """

    name: str
    points: int
    patterns: tuple[str, ...]
    real: bool = True
    unless: str = ""
    reach: int = 2
    after: int = 3
    kind: str = "quiet"
