"""Puts the totals that one message tells in order of time, and drops those that the writer took back."""
from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise

from spacy.tokens import Doc

from calcium.lexer import Number, norms_of
from calcium.number_kinds import TOTALS
from calcium.reading_rules import TIME_RULES
from calcium.reading_words import CORRECTIONS, RISES
from calcium.rule_matcher import RuleMatcher

#: Words that say that a scan came before another, or that the score moved.
EARLIER = set(
    "was previous previously originally initially first baseline before from ago used prior earlier old last".split()
)
_MOVES = RISES | set(
    "compared against higher lower progressed progression changed unchanged since versus previous repeat again now then "
    "-> → difference growth #nth".split()
)
_SAME_TIME = {"hospitals", "radiologists", "places", "readers", "sites", "doctors", "clinics", "week"}
_MULTIPLIED = {"doubled", "tripled", "trebled", "quadrupled"}
_OLD = {"old", "previous"}
_NEW = {("new", noun) for noun in ("one", "score", "sheet", "number", "result", "figure", "total", "letter")}
_UNTOLD = {"didn't", "didnt", "haven't", "havent", "hasn't", "don't", "dont", "waiting", "without", "yet", "not", "unknown", "lost"}
_SPANS = {"year", "yr", "time", "week", "month", "spring", "summer", "autumn", "winter", "morning", "days"}
_DOUBTS = {"believe", "real", "differ", "disagree", "disagrees", "typo", "whom"}
_RECENT = {"last", "latest", "recent", "newest", "repeat"}
_STOPS = {".", "!", "?", ";", "#line"}
_NOWHERE = 9999

_MATCHER: RuleMatcher | None = None


@dataclass(frozen=True)
class Mention:
    """A total as told: Agatston units, its year if said, whose it is, and ``earlier`` / ``later`` if said."""

    value: float
    at: int
    number: Number
    year: int | None = None
    whose: str | None = None
    time: str | None = None


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
    for at, kind in kinds.items():
        if kind == "year":
            near = min(((_distance(doc, at, m.at, kinds), m.at) for m in mentions), default=(_NOWHERE, -1))
            if near[0] < min(_NOWHERE, years.get(near[1], (_NOWHERE, 0))[0]):
                years[near[1]] = (near[0], int(doc[at]._.number.value))
    return [replace(m, year=years.get(m.at, (0, None))[1], time=times.get(m.at) or _time_of_sentence(doc, m.at, [0, *(n.at for n in mentions)]))
            for m in mentions]  # fmt: skip


def _time_of_sentence(doc: Doc, at: int, mentioned: list[int]) -> str | None:
    """What the words before a total, in its sentence, say of when it was measured: "two years ago LDL 190, calcium 18"."""
    since = max(other for other in mentioned if other < at) if at else 0
    words = norms_of(doc)[max(since, at - 15) : at]
    for start in range(len(words) - 1, -1, -1):
        if words[start] in (".", "!", "?", ";", "#line"):
            words = words[start + 1 :]
            break
    pairs = set(pairwise(words))
    if any(first in ("this", "these") and then in _SPANS for first, then in pairs) or {"now", "today", "latest"} & set(words):
        return "later"
    back = "ago" in words or any(first in ("years", "year", "months") and then == "back" for first, then in pairs)
    return "earlier" if back or any(first == "last" and then in _SPANS - {"week", "month"} for first, then in pairs) else None


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
    mentions = _without_guesses(_without_taken_back(doc, _strongest(doc, mentions, kinds)))
    if len({mention.value for mention in mentions}) < 2:
        only = mentions[0] if mentions else None
        return Told(None, only) if only and _is_of_an_old_scan(doc, only) else Told(only)
    distinct = _with_year_since(doc, _distinct(mentions), kinds)
    years = {m.year or _NOWHERE for m in distinct}
    if len(years) == len(distinct) and (_NOWHERE not in years or not _undated_is_earlier(distinct)):
        ranked = sorted(distinct, key=lambda m: m.year or _NOWHERE)
        return Told(ranked[-1], ranked[-2])
    if len(own := _called_own(doc, distinct)) == 1:
        return Told(own[0])
    if len(distinct) > 2 and _are_listed(doc, distinct):
        return Told(distinct[-1], distinct[-2])
    if _are_of_one_scan(doc) or any(_are_doubted(doc, a, b) for a, b in pairwise(distinct)):
        return Told(None, None, tuple(mention.value for mention in distinct))
    ranked = sorted(distinct, key=lambda m: (m.time == "earlier", m.time != "later"), reverse=True)
    ranks = {(m.time == "earlier", m.time == "later") for m in distinct}
    if len(ranks) > 1:
        before = sorted(ranked[:-1], key=lambda m: m.year or 0)
        backwards = ("before", "that") in pairwise(norms_of(doc)) and not before[-1].year
        return Told(ranked[-1], before[0] if backwards else before[-1])
    words = set(norms_of(doc)[max(0, distinct[0].at - 6) : distinct[-1].at + 6])
    if words & _MOVES or "#date" in words or {"nth scan", "age_then"} & set(kinds.values()):
        return Told(distinct[-1], distinct[-2])
    return Told(None, None, tuple(mention.value for mention in distinct))


def _called_own(doc: Doc, mentions: list[Mention]) -> list[Mention]:
    """ "a friend told me 300 is a death sentence. Mine's 310": of numbers set side by side, the writer's own."""
    norms = norms_of(doc)
    own = [m for m in mentions if {"mine", "mine's"} & set(norms[max(0, m.at - 3) : m.at])]
    others = [m for m in mentions if m not in own]
    if not own or any(m.time or m.year or _STOPS.isdisjoint(norms[m.at : own[0].at]) for m in others):
        return []
    return own


def _strongest(doc: Doc, mentions: list[Mention], kinds: dict[int, str]) -> list[Mention]:
    """Drops numbers of which the words are less sure than of others, unless they are set against them in time or doubt."""
    if len({mention.value for mention in mentions}) < 2:
        return mentions
    told_twice = {m.value for m in mentions if sum(n.value == m.value for n in mentions) > 1}
    best = min(_sureness(m, kinds, told_twice) for m in mentions)
    norms = norms_of(doc)
    words = set(norms[mentions[0].at : mentions[-1].at]) | set(norms[max(0, mentions[0].at - 4) : mentions[0].at])
    if words & (CORRECTIONS | {"*"}) or _are_told_by_two(doc, mentions) or _are_of_one_scan(doc):
        return mentions
    first_sure = min(m.at for m in mentions if _sureness(m, kinds, told_twice) == best)
    moves = _MOVES - {"now", "then", "since", "again"}
    moved = {m.at for m in mentions if not moves.isdisjoint(norms[max(0, m.at - 5) : m.at + 3])}
    mentions = [m for m in mentions if m.at > first_sure or m.at in moved or m.time == "earlier" or not _may_be_an_age(m) or _sureness(m, kinds, told_twice) == best]
    moved |= {m.at for m in mentions if not _RECENT.isdisjoint(norms[max(0, m.at - 4) : m.at])}
    return [m for m in mentions if m.time or m.year or m.at in moved or _sureness(m, kinds, told_twice) == best or _denied(doc, m.at)]


def _are_told_by_two(doc: Doc, mentions: list[Mention]) -> bool:
    """ "Portal says 1430, the letter says 143. Which is real?": both may be the score, however loosely told."""
    norms = norms_of(doc)
    told = [m for m in mentions if {"says", "said", "reads", "read"} & set(norms[max(0, m.at - 6) : m.at])]
    asked = {("which", word) for word in ("is", "one", "do", "of", "to", "?", "#line")}
    return len(told) > 1 or not asked.isdisjoint(pairwise(norms)) or not _DOUBTS.isdisjoint(norms)


def _may_be_an_age(mention: Mention) -> bool:
    return 18 <= mention.value <= 99 and mention.value % 1 == 0 and mention.year is None


def _sureness(mention: Mention, kinds: dict[int, str], told_twice: set[float]) -> int:
    label = kinds.get(mention.at)
    return 0 if label in ("sure", "score") else 1 if label == "weak" or mention.value in told_twice else 2


def _is_of_an_old_scan(doc: Doc, only: Mention) -> bool:
    """ "it has doubled from 80", "up on the old score of 300, he didn't print the new one": the latest is not told."""
    words = norms_of(doc)
    before = words[max(0, only.at - 7) : only.at]
    if before[-1:] == ["from"] and not _MULTIPLIED.isdisjoint(words):
        return True
    return not _OLD.isdisjoint(before) and not _NEW.isdisjoint(pairwise(words)) and not _UNTOLD.isdisjoint(words)


def _are_of_one_scan(doc: Doc) -> bool:
    pairs = pairwise(norms_of(doc))
    words = set(norms_of(doc))
    if {"twice", "two", "both", "different", "another"} & words and _SAME_TIME & words and not {"year", "years", "ago"} & words:
        return True
    return any(first == "same" and then in ("scan", "test", "ct", "day", "report") for first, then in pairs)


def _are_listed(doc: Doc, mentions: list[Mention]) -> bool:
    """ "Scores 33, 61, 120": three totals or more in a row are scans in their order, unless they are of several arteries."""
    norms = norms_of(doc)
    in_a_row = all(set(norms[a.at + 1 : b.at]) <= {",", "and", "then", "->", "→", "-", "now", "to", "#num"} for a, b in pairwise(mentions))
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
        kept[mention.value] = mention if first is None else replace(
            first, year=max(filter(None, (first.year, mention.year)), default=None), time=first.time or mention.time)  # fmt: skip
    return list(kept.values())


def _with_year_since(doc: Doc, mentions: list[Mention], kinds: dict[int, str]) -> list[Mention]:
    """ "it tripled since 2015!! 40 then, 120 now": the only year is that of the earlier total."""
    years = [at for at, kind in kinds.items() if kind == "year"]
    if len(years) != 1 or doc[years[0] - 1].norm_ != "since" or any(m.year for m in mentions):
        return mentions
    year = int(doc[years[0]]._.number.value)
    return [replace(m, year=year) if m.time == "earlier" and len(mentions) == 2 else m for m in mentions]


def _without_taken_back(doc: Doc, mentions: list[Mention]) -> list[Mention]:
    """Drops "not 640", and what a correction between two totals replaces."""
    kept: list[Mention] = []
    for mention in mentions:
        if _denied(doc, mention.at):
            kept = [m for m in kept if m.value != mention.value]
            continue
        if kept and kept[-1].value != mention.value and _takes_back(doc, kept[-1], mention):
            wrong = kept[-1].value
            kept = [m for m in kept if m.value != wrong]
        kept.append(mention)
    denied = {m.value for m in mentions if _denied(doc, m.at)}
    return [m for m in kept if m.value not in denied] or kept


def _without_guesses(mentions: list[Mention]) -> list[Mention]:
    """Drops the inexact totals that an exact one fills in: "580 something ... 584", "over 400, it's 430"."""
    exact = [m.value for m in mentions if m.number.reach is None and m.number.qualifier is None]
    rounded = {m.value for m in mentions if m.number.upper is not None}
    mentions = [m for m in mentions if m.number.upper is not None or m.value not in rounded]
    return [m for m in mentions if not any(_may_mean(m, value) for value in exact if value not in rounded)]


def _may_mean(mention: Mention, value: float) -> bool:
    if mention.number.reach:
        low, high = mention.number.reach
        return mention.year is None and low <= value <= high
    near = abs(mention.value - value) <= 0.15 * mention.value
    return mention.number.qualifier == "about" and near and mention.time is None and mention.value != value


def _denied(doc: Doc, at: int) -> bool:
    """ "265 not 256", "it's 12, not 120", "rather than 120": the number after "not" is the misread one."""
    before = norms_of(doc)[max(0, at - 3) : at]
    while before and before[-1] in ("a", "the", "at", '"', "just", "of", "than"):
        before.pop()
    return bool(before) and before[-1] in ("not", "isn't", "rather", "instead", "wasn't", "isnt", "wasnt", "never",
                                            "ignore", "forget", "disregard", "scratch", "scrap")


def _takes_back(doc: Doc, first: Mention, second: Mention) -> bool:
    between = norms_of(doc)[first.at + 1 : second.at]
    if first.year and second.year and first.year != second.year:
        return False
    if set(between) & CORRECTIONS or "*" in between or "i mean" in " ".join(between) or "make that" in " ".join(between):
        return True
    if any(word == "no" and (i == 0 or not between[i - 1].isalpha()) for i, word in enumerate(between)):
        following = between[between.index("no") + 1 : between.index("no") + 2]
        if not following or following[0] not in ("statin", "statins", "change", "symptoms", "meds"):
            return True
    before = set(norms_of(doc)[max(0, first.at - 4) : first.at])
    if "i" in before and before & {"said", "told", "typed", "wrote", "thought", "put", "entered"}:
        return True
    return is_corrected_after(doc, second.at) and len(between) <= 8


def is_corrected_after(doc: Doc, at: int) -> bool:
    """ "265, i misread it", "346 sorry", "*77"."""
    return bool(set(norms_of(doc)[at + 1 : at + 6]) & {"misread", "mistyped", "oops", "whoops", "meant", "misheard"})


def is_correction(doc: Doc, mentions: list[Mention]) -> bool:
    """Whether the message takes back a total told before, here or in an earlier message."""
    words = set(norms_of(doc))
    taken_back = any(_takes_back(doc, a, b) for a, b in pairwise(mentions) if a.value != b.value)
    return taken_back or bool(words & (CORRECTIONS - {"hold", "hang", "lie"})) or any(_denied(doc, m.at) for m in mentions)
