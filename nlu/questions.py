"""Splits a patient's message into the questions it asks: "is that bad and do I need the tablets??" asks two."""

from __future__ import annotations

import re
from dataclasses import dataclass

_STARTS = (
    r"(?:what|whats|what's|wot|how|hows|how's|why|whys|when|whens|where|which|who|whos|should|shall|do|does|did|can|could|is|"
    r"isn't|isnt|are|aren't|arent|am|was|will|would|won't|wont|has|have i|any|whether|must|don't i|dont i|shouldn't|shouldnt)"
)
#: Between two questions: a sentence's end, a line's end, "and" or a comma before a question word, a dash, "(2)".
_BREAKS = re.compile(
    r"(?<=[.?!;])\s+|\n+|(?<=\?)(?=\w)"
    r"|\s*[,;]?\s+(?:and|but|also|plus|or|&|so)\s+(?=(?:also |then |if so |if not |about |is there |so )?"
    + _STARTS
    + r"\b)"
    r"|\s*[,;:]\s+(?=" + _STARTS + r"\b)"
    r"|\s+(?:-|–|—|\.\.+)\s+"
    r"|[\s,;:]+(?=\((?:\d|[a-e]|i{1,3})\)\s)"
    r"|[\s,;]+(?=(?:and )?while (?:you're|youre|i'm|im|we're) (?:there|here|at it|on)\b)",
    re.IGNORECASE,
)
#: Words before a question that are none of it.
_OPENINGS = re.compile(
    r"^(?:so|and|but|also|ok|okay|well|hi|hello|hey|please|pls|just|then|or|now|right|um|oh|anyway|finally|first|second|"
    r"secondly|third|lastly|next|question|q\d?|\(?\d+[.)]|\(?[a-e]\)|"
    r"if (?:so|not|yes|no)|while (?:you're|youre|i'm|im|we're) (?:there|here|at it|on))[\s,:.-]+",
    re.IGNORECASE,
)
_ASKING = re.compile(
    r"\?|\b(?:want(?:ed)? to know|like to know|need to know|wonder(?:ing)?|tell me|(?:not sure|dunno|don't know|dont know) "
    r"(?:if|whether|what|how|which)|should i|do i|can i|could i|am i|may i|must i|any idea|any advice|explain|advise|"
    r"help me understand|what about|how about|thoughts|yes or no|good or bad)\b|\byes/no\b|^\((?:\d|[a-e]|i{1,3})\)\s",
    re.IGNORECASE,
)
_BEGINS_ASKING = re.compile(rf"^{_STARTS}\b", re.IGNORECASE)
#: No message is read for more questions than this; the reply answers three.
MOST = 8
#: How many words said before a question are kept with it.
_CONTEXT_WORDS = 24


@dataclass(frozen=True)
class Question:
    """One question of a message: its own words, and those words with what was said just before."""

    text: str
    in_context: str


def _parts(text: str) -> list[str]:
    parts = (part.strip(" \t,;:-–—") for part in _BREAKS.split(text))
    return [part for part in parts if len(re.findall(r"\w", part)) > 1]


def _asks(part: str) -> bool:
    bare = part
    for _ in range(3):
        bare = _OPENINGS.sub("", bare)
    return bool(_ASKING.search(part) or _BEGINS_ASKING.match(bare))


def questions_in(text: str) -> list[Question]:
    """The questions of ``text`` in their order, at most MOST; empty when it asks nothing."""
    found: list[Question] = []
    said: list[str] = []
    for part in _parts(text):
        said.append(part)
        if _asks(part):
            words = " ".join(said).split()
            keep = max(_CONTEXT_WORDS, len(part.split()))
            found.append(Question(part, " ".join(words[-keep:])))
            said = []
        if len(found) == MOST:
            break
    return found
