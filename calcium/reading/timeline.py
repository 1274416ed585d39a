"""Puts the totals that one message tells in order of time."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise

from spacy.tokens import Doc

from calcium.reading.corrections import without_guesses, without_taken_back
from calcium.reading.kinds import TOTALS
from calcium.reading.lexer import norms_of
from calcium.reading.likelier_totals import are_of_one_scan, asks_whom_to_believe, called_own, strongest
from calcium.reading.mention import MOVES, Mention
from calcium.reading.rule_matcher import RuleMatcher
from calcium.reading.rules import TIME_RULES
from calcium.reading.set_apart import set_apart

#: Words that say that a scan came before another, or that the score moved.
EARLIER = set(
    "was previous previously originally initially first baseline before from ago used prior earlier old last".split()
)
_MULTIPLIED = {"doubled", "tripled", "trebled", "quadrupled"}
_OLD = {"old", "previous"}
_NEW = {("new", noun) for noun in ("one", "score", "sheet", "number", "result", "figure", "total", "letter")}
_UNTOLD = set("didn't didnt haven't havent hasn't don't dont waiting without yet not unknown lost".split())
_SPANS = {"year", "yr", "time", "week", "month", "spring", "summer", "autumn", "winter", "morning", "days"}
_STOPS = {".", "!", "?", ";", "#line"}
_NOWHERE = 9999
_MATCHER: RuleMatcher | None = None


@dataclass(frozen=True)
class Told:
    """The latest total, the one before it, and totals that cannot both be the latest."""

    latest: Mention | None = None
    previous: Mention | None = None
    conflict: tuple[float, ...] = field(default=())


def _rules(doc: Doc) -> RuleMatcher:
    global _MATCHER
    if _MATCHER is None:
        _MATCHER = RuleMatcher(doc.vocab, [pattern for _, pattern in TIME_RULES])
    return _MATCHER


def dated(doc: Doc, mentions: list[Mention], kinds: dict[int, str]) -> list[Mention]:
    """``mentions`` with their years and with what the words around say of earlier and later."""
    times: dict[int, str] = {}
    if len(mentions) > 1:
        for row, at in _rules(doc).claims(doc):
            times.setdefault(at, TIME_RULES[row][0])
    years: dict[int, tuple[int, int]] = {}
    told_in = [at for at, kind in kinds.items() if kind == "year"]
    # "2019 110 2024 190": where a year comes first, each year goes with what follows it
    year_first = min(told_in, default=_NOWHERE) < min((m.at for m in mentions), default=0)
    for at, kind in kinds.items():
        if kind == "year":
            near = min(((_distance(doc, at, m.at, kinds), m.at if not year_first or m.at > at else m.at + _NOWHERE, m.at)
                        for m in mentions), default=(_NOWHERE, -1, -1))
            near = (near[0], near[2])
            if near[0] < min(_NOWHERE, years.get(near[1], (_NOWHERE, 0))[0]):
                years[near[1]] = (near[0], int(doc[at]._.number.value))
    places = [0, *(m.at for m in mentions)]
    told = [replace(m, year=years.get(m.at, (0, None))[1], time=times.get(m.at) or _time_of_sentence(doc, m.at, places))
            for m in mentions]  # fmt: skip
    return set_apart(doc, told)


def _time_of_sentence(doc: Doc, at: int, mentioned: list[int]) -> str | None:
    """What the words before a total, in its sentence, say of when it was: "two years ago LDL 190, calcium 18"."""
    since = max(other for other in mentioned if other < at) if at else 0
    words = norms_of(doc)[max(since, at - 15) : at]
    for start in range(len(words) - 1, -1, -1):
        if words[start] in (".", "!", "?", ";", "#line"):
            words = words[start + 1 :]
            break
    pairs = set(pairwise(words))
    if any(first in ("this", "these") and then in _SPANS for first, then in pairs) or {"now", "today", "latest"} & set(
        words
    ):
        return "later"
    back = "ago" in words or any(first in ("years", "year", "months") and then == "back" for first, then in pairs)
    return (
        "earlier"
        if back or any(first == "last" and then in _SPANS - {"week", "month"} for first, then in pairs)
        else None
    )


def _distance(doc: Doc, year: int, at: int, kinds: dict[int, str]) -> int:
    """How far a year is from a total; far too much with a sentence's end or another total between."""
    if abs(year - at) > 9:
        return _NOWHERE
    cost = abs(year - at)
    if at - year == 2 and doc[year + 1].norm_ in (":", "=", "-", "–", "was", ")"):
        return 0  # "1,020 (2019: 760)": the year is the next number's
    for token in doc[min(year, at) + 1 : max(year, at)]:
        if token.norm_ in (".", "!", "?", ";", "#line") or kinds.get(token.i) in (*TOTALS, "year"):
            return _NOWHERE
        cost += 3 if token.norm_ in (",", "and", "but", "now", "then") else 0
    return cost


def in_order(doc: Doc, mentions: list[Mention], kinds: dict[int, str]) -> Told:
    """Latest and earlier of the totals told of one person."""
    mentions = without_guesses(without_taken_back(doc, strongest(doc, mentions, kinds)))
    if len(mentions) > 2 and mentions[-1].value != mentions[-2].value and _are_listed(doc, mentions):
        return Told(mentions[-1], mentions[-2])
    if len({mention.value for mention in mentions}) < 2:
        only = mentions[0] if mentions else None
        return Told(None, only) if only and _is_of_an_old_scan(doc, only) else Told(only)
    distinct = _with_year_since(doc, _distinct(mentions), kinds)
    years = {m.year or _NOWHERE for m in distinct}
    if len(years) == len(distinct) and (_NOWHERE not in years or not _undated_is_earlier(distinct)):
        ranked = sorted(distinct, key=lambda m: m.year or _NOWHERE)
        return Told(ranked[-1], ranked[-2])
    if len(own := called_own(doc, distinct)) == 1:
        return Told(own[0])
    if len(distinct) > 2 and _are_listed(doc, distinct):
        return Told(distinct[-1], distinct[-2])
    if are_of_one_scan(doc) or asks_whom_to_believe(doc) or any(_are_doubted(doc, a, b) for a, b in pairwise(distinct)):
        return Told(None, None, tuple(mention.value for mention in distinct))
    ranked = sorted(distinct, key=lambda m: (m.time == "earlier", m.time != "later"), reverse=True)
    ranks = {(m.time == "earlier", m.time == "later") for m in distinct}
    if len(ranks) > 1:
        before = sorted(ranked[:-1], key=lambda m: m.year or 0)
        backwards = ("before", "that") in pairwise(norms_of(doc)) and not before[-1].year
        return Told(ranked[-1], before[0] if backwards else before[-1])
    words = set(norms_of(doc)[max(0, distinct[0].at - 6) : distinct[-1].at + 6])
    if words & MOVES or "#date" in words or {"nth scan", "age_then"} & set(kinds.values()):
        return Told(distinct[-1], distinct[-2])
    return Told(None, None, tuple(mention.value for mention in distinct))


def _is_of_an_old_scan(doc: Doc, only: Mention) -> bool:
    """ "it has doubled from 80", "up on the old score of 300, he didn't print the new one": the latest is not told."""
    words = norms_of(doc)
    before = words[max(0, only.at - 7) : only.at]
    if before[-1:] == ["from"] and not _MULTIPLIED.isdisjoint(words):
        return True
    of_then = only.year is not None or not _OLD.isdisjoint(before)
    return of_then and not _NEW.isdisjoint(pairwise(words)) and not _UNTOLD.isdisjoint(words)


def _are_listed(doc: Doc, mentions: list[Mention]) -> bool:
    """ "Scores 33, 61, 120": three totals or more in a row are scans in their order, unless of several arteries."""
    norms = norms_of(doc)
    in_a_row = all(
        set(norms[a.at + 1 : b.at]) <= {",", "and", "then", "->", "→", "-", "now", "to", "#num", "#ordinal", "scan", "second", "third"}
        for a, b in pairwise(mentions)
    )
    return in_a_row and not {"each", "artery", "arteries", "vessels", "pipe", "pipes", "or"} & set(norms)


def _are_doubted(doc: Doc, first: Mention, second: Mention) -> bool:
    """ "40? maybe 45?", "1,020 or 1,200"."""
    between = set(norms_of(doc)[first.at + 1 : second.at])
    return second.at - first.at <= 4 and bool(between & {"or", "maybe", "perhaps"})


def _undated_is_earlier(mentions: list[Mention]) -> bool:
    return any(m.year is None and m.time == "earlier" for m in mentions)


def _distinct(mentions: list[Mention]) -> list[Mention]:
    """One mention a value, with the year and the time that any of its tellings gave."""
    kept: dict[float, Mention] = {}
    for mention in mentions:
        first = kept.get(mention.value)
        if first is None:
            kept[mention.value] = mention
        else:
            year = max(filter(None, (first.year, mention.year)), default=None)
            kept[mention.value] = replace(first, year=year, time=first.time or mention.time)
    return list(kept.values())


def _with_year_since(doc: Doc, mentions: list[Mention], kinds: dict[int, str]) -> list[Mention]:
    """ "it tripled since 2015!! 40 then, 120 now": the only year is that of the earlier total."""
    years = [at for at, kind in kinds.items() if kind == "year"]
    if len(years) != 1 or doc[years[0] - 1].norm_ != "since" or any(m.year for m in mentions):
        return mentions
    year = int(doc[years[0]]._.number.value)
    return [replace(m, year=year) if m.time == "earlier" and len(mentions) == 2 else m for m in mentions]
