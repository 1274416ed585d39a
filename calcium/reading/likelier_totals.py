"""Of several totals told side by side, those that are meant: the surer ones, the writer's own."""

from __future__ import annotations

from itertools import pairwise

from spacy.tokens import Doc

from calcium.reading.corrections import denied, says_otherwise
from calcium.reading.lexer import norms_of
from calcium.reading.mention import MOVES, Mention

_SAME_TIME = {"hospitals", "radiologists", "places", "readers", "sites", "doctors", "clinics", "week"}
_DOUBTS = set("believe real differ disagree disagrees clarify contradict mismatch discrepancy typo whom".split())
_TELLS = {"says", "said", "reads", "read", "quote", "quoted", "see", "states", "stated", "rang"}
_RECENT = {"last", "latest", "recent", "newest", "repeat"}
_STOPS = {".", "!", "?", ";", "#line"}


def called_own(doc: Doc, mentions: list[Mention]) -> list[Mention]:
    """ "a friend told me 300 is a death sentence. Mine's 310": of numbers set side by side, the writer's own."""
    norms = norms_of(doc)
    own = [m for m in mentions if {"mine", "mine's"} & set(norms[max(0, m.at - 3) : m.at])]
    others = [m for m in mentions if m not in own]
    if not own or any(m.time or m.year or _STOPS.isdisjoint(norms[m.at : own[0].at]) for m in others):
        return []
    return own


def strongest(doc: Doc, mentions: list[Mention], kinds: dict[int, str]) -> list[Mention]:
    """Drops numbers of which the words are less sure than of others, unless set against them in time or in doubt."""
    if len({mention.value for mention in mentions}) < 2:
        return mentions
    told_twice = {m.value for m in mentions if sum(n.value == m.value for n in mentions) > 1}
    best = min(_sureness(m, kinds, told_twice) for m in mentions)
    norms = norms_of(doc)
    said = norms[max(0, mentions[0].at - 4) : mentions[-1].at]
    if says_otherwise(said) or _are_told_by_two(doc, mentions) or are_of_one_scan(doc):
        return mentions
    first_sure = min(m.at for m in mentions if _sureness(m, kinds, told_twice) == best)
    moves = MOVES - {"now", "then", "since", "again"}
    moved = {m.at for m in mentions if not moves.isdisjoint(norms[max(0, m.at - 5) : m.at + 3])}
    mentions = [
        m
        for m in mentions
        if m.at > first_sure
        or m.at in moved
        or m.time == "earlier"
        or not _may_be_an_age(m)
        or _sureness(m, kinds, told_twice) == best
    ]
    moved |= {m.at for m in mentions if not _RECENT.isdisjoint(norms[max(0, m.at - 4) : m.at])}
    kept = [
        m
        for m in mentions
        if m.time or m.year or m.at in moved or _sureness(m, kinds, told_twice) == best or denied(doc, m.at)
    ]
    # "My previous result was 44; the one I have here is 129": what is left would be of an old scan alone
    return kept if any(m.time != "earlier" or m.year for m in kept) else mentions


def _are_told_by_two(doc: Doc, mentions: list[Mention]) -> bool:
    """ "Portal says 1430, the letter says 143. Which is real?": both may be the score, however loosely told."""
    norms = norms_of(doc)
    told = [m for m in mentions if _TELLS & set(norms[max(0, m.at - 6) : m.at])]
    asked = {("which", word) for word in ("is", "one", "do", "of", "to", "?", "#line")}
    return len(told) > 1 or not asked.isdisjoint(pairwise(norms)) or not _DOUBTS.isdisjoint(norms)


def _may_be_an_age(mention: Mention) -> bool:
    return 18 <= mention.value <= 99 and mention.value % 1 == 0 and mention.year is None


def _sureness(mention: Mention, kinds: dict[int, str], told_twice: set[float]) -> int:
    label = kinds.get(mention.at)
    return 0 if label in ("sure", "score") else 1 if label == "weak" or mention.value in told_twice else 2


def asks_whom_to_believe(doc: Doc) -> bool:
    words = set(norms_of(doc))
    return bool(words & {"believe", "trust", "right"}) and bool(words & {"who", "whom", "which"})


def are_of_one_scan(doc: Doc) -> bool:
    pairs = pairwise(norms_of(doc))
    words = set(norms_of(doc))
    if (
        {"twice", "two", "both", "different", "another"} & words
        and _SAME_TIME & words
        and not {"year", "years", "ago"} & words
    ):
        return True
    return any(first == "same" and then in ("scan", "test", "ct", "day", "report", "morning", "afternoon", "hour", "visit") for first, then in pairs)
