"""Cuts a patient's message into clauses, and says of each whether it asks: "score 230, is that bad and do i need the pills"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from nlu.clause_words import (
    BEGINS_ASKING,
    BREAK,
    HEAD,
    LIGHT,
    LISTED,
    NEVER_BEFORE_HEAD,
    NEXT_STEP,
    OPENING,
    REQUEST,
    UNDECIDED,
)

#: No message is read for more clauses than this; the reply answers three.
MOST = 10
#: A question that follows without punctuation is cut off only from a clause of so many words.
_LEAST_WORDS = 3
_WORDS = re.compile(r"[\w'’#&()+-]+")
_NUMBER = re.compile(r"[\d.,()'-]+")


@dataclass(frozen=True)
class Clause:
    """A stretch of the message, ``start`` to ``end`` in characters; ``listed``: an item of a list, as (2) or "- "."""

    text: str
    start: int
    end: int
    asks: bool
    listed: bool = False


def content_words(text: str) -> list[str]:
    """The words that tell what a clause is about; "should I stop it then?" has one."""
    if NEXT_STEP.search(text):
        return ["next"]
    words = (word for word in _WORDS.findall(text.lower().replace("’", "'")) if word not in LIGHT)
    return [word for word in words if not _NUMBER.fullmatch(word)]


def clauses_in(text: str) -> list[Clause]:
    """The clauses in their order, at most MOST. One that says nothing by itself ("is it?") stays with its neighbour."""
    found: list[Clause] = []
    for start, end in _stretches(text):
        clause = _trimmed(text, start, end)
        if clause is None:
            continue
        if found and not content_words(_bare(clause.text)):
            found[-1] = _joined(text, found[-1], clause)
        else:
            found.append(clause)
    while len(found) > 1 and not content_words(found[0].text):
        found[:2] = [_joined(text, found[0], found[1])]
    while len(found) > MOST:
        at = min(range(len(found) - 1), key=lambda i: (found[i].asks + found[i + 1].asks, found[i + 1].end - found[i].start))
        found[at : at + 2] = [_joined(text, found[at], found[at + 1])]
    return found


def _stretches(text: str) -> list[tuple[int, int]]:
    at, cut = 0, []
    for gap in BREAK.finditer(text):
        cut.append((at, gap.start()))
        at = gap.end()
    cut.append((at, len(text)))
    return [piece for start, end in cut for piece in _unpunctuated(text, start, end)]


def _unpunctuated(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """ "is that bad do i need the pills": cut where a question begins, unless it belongs to the words before."""
    pieces, at = [], start
    for gap in HEAD.finditer(text, start, end):
        before = text[at : gap.start()].split()
        leans = len(before) < _LEAST_WORDS or NEVER_BEFORE_HEAD.fullmatch(before[-1].strip("\"'(,."))
        if leans or UNDECIDED.match(text[at : gap.start()]):
            continue
        pieces.append((at, gap.start()))
        at = gap.end()
    return [*pieces, (at, end)]


def _trimmed(text: str, start: int, end: int) -> Clause | None:
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip(' \t\n,;:-–—"*•'))
    piece = text[start:end].rstrip(" \t\n,;:-–—")
    if len(re.findall(r"\w", piece)) < 2:
        return None
    listed = bool(LISTED.match(piece) or re.search(r"\n\s*[-*•]\s*$", text[:start]))
    return Clause(piece, start, start + len(piece), listed or _asks(piece), listed)


def _bare(piece: str) -> str:
    for _ in range(3):
        piece = OPENING.sub("", piece)
    return piece


def _asks(piece: str) -> bool:
    return bool(REQUEST.search(piece) or BEGINS_ASKING.match(_bare(piece)))


def _joined(text: str, first: Clause, second: Clause) -> Clause:
    asks = first.asks or second.asks
    return Clause(text[first.start : second.end], first.start, second.end, asks, first.listed or second.listed)
