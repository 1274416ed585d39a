"""Finds warning signs in a patient's words. Pure text in, finding out: it needs no model, no server and no network.

Sources: E1-E8 (signs by authority and quiet signs), E19-E29 (prompt but no ambulance), E25 (stroke), E38 (crisis), B88.
The words are in calcium/signs/: words.py and its neighbours, the signs in rules.py and
crisis.py, what sets a sign aside in context.py.
"""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from calcium.signs.asking_words import ASKING_WORDS
from calcium.signs.context import cancelled_by
from calcium.signs.context_words import CONTEXT_WORDS
from calcium.signs.crisis import CRISIS_SIGNS
from calcium.signs.crisis_families import FAMILY_RULE_WORDS
from calcium.signs.crisis_hint_words import CRISIS_HINT_WORDS
from calcium.signs.crisis_hints import CRISIS_HINT_RULE_WORDS
from calcium.signs.crisis_last_things import LAST_THINGS_WORDS
from calcium.signs.crisis_words import CRISIS_WORDS
from calcium.signs.image_words import IMAGE_WORDS
from calcium.signs.images import IMAGE_RULE_WORDS
from calcium.signs.languages import in_another_language
from calcium.signs.life import LIFE_SIGNS, LIFE_WORDS
from calcium.signs.matcher import Lexicon, Pattern, Span, Tagged, compiled, written_out
from calcium.signs.numbers import NUMBER_CLASSES, tag_numbers
from calcium.signs.other_words import OTHER_WORDS
from calcium.signs.passing import passing
from calcium.signs.place import Place
from calcium.signs.questions import told_as_a_question
from calcium.signs.rows import Hint, Sign
from calcium.signs.rules import ENOUGH_HINTS, ENOUGH_POINTS, HINTS, RULE_WORDS, SIGNS
from calcium.signs.text import NO_BREAK, normalised, read
from calcium.signs.words import WORDS

__all__ = ["LEVELS", "Finding", "check", "normalised"]

#: From the most to the least urgent.
LEVELS = ("crisis", "emergency", "today", "none")

#: Hints add up within this many words, so that a long paste does not add up to an alarm.
_HINT_REACH = 70
_HINT_PASSES = ("past", "effort", "exertion")


@dataclass(frozen=True)
class Finding:
    """``level`` is one of LEVELS, ``kind`` the sort of sign, ``words`` what in the text led to it.

    A sign that was found and set aside keeps its kind in ``cancelled``, its words in ``cancelled_words`` and the form
    that set it aside (denied, past, asked, ...) in ``cancelled_because``, so that a reply can still say when to call.
    """

    level: str = "none"
    kind: str | None = None
    words: str = ""
    cancelled: str | None = None
    cancelled_words: str = ""
    cancelled_because: str | None = None


_ALL_SIGNS = CRISIS_SIGNS + SIGNS + LIFE_SIGNS
_CLASSES = {**WORDS, **OTHER_WORDS, **IMAGE_WORDS, **IMAGE_RULE_WORDS, **CONTEXT_WORDS, **ASKING_WORDS, **RULE_WORDS, **CRISIS_WORDS, **CRISIS_HINT_WORDS, **CRISIS_HINT_RULE_WORDS, **FAMILY_RULE_WORDS, **LAST_THINGS_WORDS, **LIFE_WORDS}
_LEXICON = Lexicon({**_CLASSES, **dict.fromkeys(NUMBER_CLASSES, "")})
_COMPILED: tuple[tuple[Sign | Hint, tuple[Pattern, ...]], ...] = tuple(
    (sign, tuple(compiled(plain) for pattern in sign.patterns for plain in written_out(pattern))) for sign in (*_ALL_SIGNS, *HINTS)
)
_LEXICON.learn(
    (pattern for _, patterns in _COMPILED for pattern in patterns), {sign.unless for sign, _ in _COMPILED if sign.unless}
)
_LEXICON.freeze()


def _index() -> dict[str, dict[str, list[tuple[frozenset[str], int, int]]]]:
    """The further needs, row and column of each pattern by its two rarest needs, so that most are never tried."""
    index: dict[str, dict[str, list[tuple[frozenset[str], int, int]]]] = {}
    for row, (_, patterns) in enumerate(_COMPILED):
        for column, pattern in enumerate(patterns):
            rarest, *others = sorted(pattern.needs, key=_LEXICON.size)
            next_rarest = others[0] if others else rarest
            index.setdefault(rarest, {}).setdefault(next_rarest, []).append((frozenset(others[1:]), row, column))
    return index


_INDEX = {rarest: (frozenset(by_next), by_next) for rarest, by_next in _index().items()}
_INDEXED = frozenset(_INDEX)
Likely = list[tuple[Sign | Hint, list[Pattern]]]


def _likely(tagged: Tagged) -> Likely:
    """The signs, in the order of the tables, with those of their patterns whose classes are all in the message."""
    present = tagged.present
    rows: dict[int, list[int]] = {}
    for name in present & _INDEXED:
        nexts, by_next = _INDEX[name]
        for other in present & nexts:
            for needs, row, column in by_next[other]:
                if not needs or needs <= present:
                    rows.setdefault(row, []).append(column)
    return [(_COMPILED[row][0], [_COMPILED[row][1][column] for column in sorted(rows[row])]) for row in sorted(rows)]


#: The whole message; longer ones must say who has it and when.
_BARE_CRIES = (["heart", "attack"], ["having", "heart", "attack"])


#: "I read the leaflet and": what comes after is another matter.
_ANOTHER_CLAUSE = frozenset(("and", "but"))
#: Effort explains a fast pulse there too: "I ran upstairs and it was 165".
_ACROSS_CLAUSES = frozenset(("palpitations",))


def _harmless(tagged: Tagged, parts: tuple[Span, ...], sign: Sign | Hint) -> bool:
    """Whether a word of class ``sign.unless`` is inside the sign, just before or just after it, in the same clause."""
    if not sign.unless or sign.unless not in tagged.present:
        return False
    start, end = parts[0][0], parts[-1][1]
    breaks, size = tagged.text.breaks, len(tagged.text.words)
    another_clause = () if sign.kind in _ACROSS_CLAUSES else _ANOTHER_CLAUSE
    for _ in range(sign.reach):
        if start == 0 or breaks[start] > NO_BREAK or tagged.text.words[start - 1] in another_clause:
            break
        start -= 1
    for _ in range(sign.after):
        if end >= size or breaks[end] > NO_BREAK:
            break
        end += 1
    return tagged.has(sign.unless, start, end)


def _places(tagged: Tagged, sign: Sign | Hint, patterns: list[Pattern], kind: str) -> Iterator[Place]:
    for pattern in patterns:
        for parts in tagged.matches(pattern):
            if not _harmless(tagged, parts, sign):
                yield Place(tagged, parts, kind)


def _level(sign: Sign, place: Place) -> str:
    """The sign's level here: an overdose said to be an accident is no crisis, what has passed is for today."""
    if sign.kind == "crisis" and "overdose" in sign.source:
        around = (max(0, place.start - 25), place.end + 25)
        meant = place.tagged.has("INTENT", *around)
        return "emergency" if not meant and place.tagged.has("ACCIDENT", *around) else "crisis"
    return "today" if sign.level == "emergency" and passing(place, sign.passes) else sign.level


def _found(tagged: Tagged, likely: Likely) -> tuple[list[Finding], Finding]:
    """The signs that stand, and the first that was set aside (a Finding of level none).

    The tables run from crisis to today, so the first crisis or emergency is the answer.
    """
    findings: list[Finding] = []
    aside = Finding()
    for sign, patterns in likely:
        if isinstance(sign, Hint) or (sign.needs and sign.needs not in tagged.present):
            continue
        lesser: Finding | None = None
        for place in _places(tagged, sign, patterns, sign.kind):
            words = tagged.text.text(place.start, place.end)
            because = cancelled_by(place, sign.firm)
            if because in ("asked", "supposed") and sign.level == "emergency" and told_as_a_question(place):
                because = None
            if sign.level == "none":
                because = because or "loves_life"
            if because:
                aside = aside if aside.cancelled else Finding("none", None, "", sign.kind, words, because)
                continue
            level = _level(sign, place)
            if level in ("crisis", "emergency"):
                return [Finding(level, sign.kind, words)], aside
            lesser = lesser or Finding(level, sign.kind, words)
            if level == sign.level:
                break
        findings += [lesser] if lesser else []
    return findings, aside


def _enough(hints: list[Hint]) -> bool:
    """Whether these hints together are an alarm; one told twice counts once."""
    distinct = {hint.name: hint for hint in hints}.values()
    return sum(hint.real for hint in distinct) >= ENOUGH_HINTS and sum(hint.points for hint in distinct) >= ENOUGH_POINTS


def _added_up(tagged: Tagged, likely: Likely, kind: str) -> str:
    """The words of the hints of ``kind`` that together are an alarm: at least two, close together, with enough points."""
    hints = [(sign, patterns) for sign, patterns in likely if isinstance(sign, Hint) and sign.kind == kind]
    if not _enough([hint for hint, _ in hints]):
        return ""
    hits = [(place, hint) for hint, patterns in hints for place in _places(tagged, hint, patterns, kind)]
    if not _enough([hint for _, hint in hits]):
        return ""
    standing = [hit for hit in hits if not hit[1].real or not (cancelled_by(hit[0]) or (kind != "crisis" and passing(hit[0], _HINT_PASSES)))]
    hits = sorted(standing, key=lambda hit: hit[0].start)
    first = 0
    for last, (place, _) in enumerate(hits):
        while hits[first][0].start < place.start - _HINT_REACH:
            first += 1
        near = _apart(hits[first : last + 1])
        if _enough([hint for _, hint in near]):
            return ", ".join(tagged.text.text(near_by.start, near_by.end) for near_by, hint in near if hint.real)
    return ""


def _apart(hits: list[tuple[Place, Hint]]) -> list[tuple[Place, Hint]]:
    """Of each hint one hit, the weightiest first, and no word counted for two hints."""
    taken: list[tuple[Place, Hint]] = []
    for place, hint in sorted(hits, key=lambda hit: -hit[1].points):
        if all(hint.name != other.name and not _overlap(place.parts, there.parts) for there, other in taken):
            taken.append((place, hint))
    return sorted(taken, key=lambda hit: hit[0].start)


def _overlap(some: tuple[Span, ...], others: tuple[Span, ...]) -> bool:
    return any(start < end_there and start_there < end for start, end in some for start_there, end_there in others)


def check(text: str) -> Finding:
    """The most urgent warning sign in ``text``; level ``none`` where there is none."""
    message = read(text)
    if message.words in _BARE_CRIES:
        return Finding("emergency", "heart_attack", message.text(0, len(message.words)))
    tagged = tag_numbers(_LEXICON.tag(message))
    likely = _likely(tagged)
    found, aside = _found(tagged, likely)
    for kind, level in (("quiet", "emergency"), ("crisis", "crisis")):  # a sign that is plain needs no adding up
        if all(finding.level == "today" for finding in found) and (words := _added_up(tagged, likely, kind)):
            found.append(Finding(level, kind, words))
    foreign = in_another_language(text)
    found += [Finding(*foreign)] if foreign else []
    if not found:
        return aside
    best = min(found, key=lambda finding: LEVELS.index(finding.level))
    return replace(aside, level=best.level, kind=best.kind, words=best.words)
