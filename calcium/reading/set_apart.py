"""Of totals told side by side, which is of lately and which of years ago: "210 in 2020, 340 last month"."""

from __future__ import annotations

import re
from dataclasses import replace

from spacy.tokens import Doc

from calcium.reading.lexer import norms_of
from calcium.reading.mention import Mention

_STOPS = {".", "!", "?", ";", "#line"}
_SEPARATORS = {",", "now", "and", "but", "(", "|", "/", "-", "–", "—", "then", "while", "whereas", "versus", "vs"}
_DAY = r"(?:day|week|month|fortnight|night|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?"
#: A span of weeks or months is lately only beside one of years.
_LATELY = re.compile(
    rf" (?:(?:#num|a|an|few|couple|of|some|several|other) {_DAY} (?:ago|back)|(?:last|past|this|on|other) {_DAY}"
    r"|this (?:year|spring|summer|autumn|winter|morning)|yesterday|today|now|currently) "
)
_YEARS_AGO = re.compile(r" (?:years?|yrs?|yr|decades?) (?:ago|back|earlier|after an?) ")
#: "1,204 (previously 988)"
_THEN_THE_OLD = re.compile(
    r"[(,;-]? ?(?:previously|previous|prev|prior|formerly|before that|last time)(?: :| was| it was| score| scan)*"
)
_SAID_TO_BE_EARLIER = set(
    "previous previously prior originally initially initial first baseline before used old".split()
)


def set_apart(doc: Doc, mentions: list[Mention]) -> list[Mention]:
    """Tells times, where one is of lately or of no told time, the others of years ago."""
    ordered = sorted(mentions, key=lambda m: m.at)
    if len({m.value for m in ordered}) < 2 or len({m.at for m in ordered}) != len(ordered):
        return mentions
    between = " ".join(norms_of(doc)[ordered[0].at + 1 : ordered[1].at])
    if len(ordered) == 2 and _THEN_THE_OLD.fullmatch(between):
        return [replace(ordered[0], time="later"), replace(ordered[1], time="earlier")]
    own = [_own_words(doc, ordered, index) for index in range(len(ordered))]
    ago = [m.year is None and bool(_YEARS_AGO.search(words)) for m, words in zip(ordered, own, strict=True)]
    back = [m.year is not None or old for m, old in zip(ordered, ago, strict=True)]
    rest = [(m, words) for m, words, old in zip(ordered, own, back, strict=True) if not old]
    if len(rest) != 1:
        return mentions
    latest, words = rest[0]
    undated = len(ordered) == 2 and any(ago) and _SAID_TO_BE_EARLIER.isdisjoint(words.split()) and " from " not in words
    if not undated and not _LATELY.search(words):
        return mentions
    return [replace(m, time="later" if m is latest else "earlier") for m in ordered]


def _own_words(doc: Doc, mentions: list[Mention], index: int) -> str:
    """The words that go with one total: those around it, up to where the next one's begin."""
    norms, at = norms_of(doc), mentions[index].at
    first = _border(norms, mentions[index - 1].at, at) if index else 0
    last = _border(norms, at, mentions[index + 1].at) if index + 1 < len(mentions) else len(norms)
    start = max([first, *(i + 1 for i in range(first, at) if norms[i] in _STOPS)])
    end = min([last, *(i for i in range(at + 1, last) if norms[i] in _STOPS)])
    return f" {' '.join(norms[start:end])} "


def _border(norms: list[str], before: int, after: int) -> int:
    between = range(before + 1, after)
    stops = [i for i in between if norms[i] in _STOPS] or [i for i in between if norms[i] in _SEPARATORS]
    return stops[0] + 1 if stops else before + 1
