"""What speaks for and against a loosely told number's being a total score: points, added up.

Each row of ``POINTS`` is a plain fact about the number, the words around it or the whole message, and what it is worth.
``NEEDED`` points make the number a total; with less it is left to be asked about.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from spacy.tokens import Doc

from calcium.reading.corrections import says_no_before
from calcium.reading.kinds import counts_something
from calcium.reading.lexer import norms_of
from calcium.reading.whose import whose_is
from calcium.reading.words import (
    AFTER_A_SCORE,
    CORRECTIONS,
    HEART_WORDS,
    LISTS,
    MEASURES,
    SCAN_NOUNS,
    SCAN_WORDS,
    SCORE_NOUNS,
)

POINTS = {
    "told as slack": 3,
    "told as it": 2,
    "told as nothing": -2,
    "a scan is spoken of": 3,
    "a heart is spoken of": 1,
    "something else is measured": -1,
    "something else is measured in its sentence": -2,
    "something else is counted": -2,
    "an age is told": 1,
    "a year is told": 1,
    "set against another in time": 6,
    "above 99": 1,
    "a decimal": 1,
    "a word for zero": 1,
    "up to 12": -1,
    "a small number in letters": -3,
    "counts what follows": -8,
    "odd word behind": -4,
    "the scan's name before": 2,
    "the scan's name behind": 2,
    "a sentence of its own": 1,
    "behind a colon": 2,
    "after a correction": 3,
    "asked in general": -4,
    "answers a question of something else": -6,
    "one of two": -2,
    "no other": 1,
    "several others": -1,
    "another is told as a total": 3,
    "nothing beside a total": -9,
    "alone and stands out": 3,
    "owned": 1,
}
NEEDED = 5

#: Labels of a loosely told number; ``None`` is one that no rule labelled.
LOOSE = ("slack", "it", None)
_HEART = set(SCAN_WORDS) | set(HEART_WORDS) | {"severe", "moderate", "extensive", "minimal", "mild"}
_SCAN = set(SCAN_WORDS) | {"lad", "rca", "lcx", "circumflex", "severe", "moderate", "extensive", "minimal"}
_NEAR = {*SCORE_NOUNS, *SCAN_NOUNS}
_PERSONS = set(LISTS["person"])
_STOPS = {".", "!", "?", ";", "#line", "...", "..", ":"}
#: Kinds of number that show a message to be about something else altogether.
_FOREIGN = {"price", "weight", "distance", "heat", "clock", "id", "rate"}
_ZEROS = {"zero", "nil", "nought", "naught", "zilch", "nada", "zip"}
_OWNING = {"with", "w", "had", "has", "have", "a", "an", "got", "says", "said", "found"}
_TIMES = set("now then ago to from before after today #date #shortyear this last".split())
#: Of numbers in general: "what happens over 400?", "is 1000 worse", "can it be 0".
_IN_GENERAL = {
    "what happens", "what number", "can i", "can it", "can you", "how high", "do they", "if it's", "if its", "if i",
    "whats worse", "what's worse", "worse than", "scale of", "does it", "when it", "instead of", "how many", "how much",
}  # fmt: skip
#: "It's back", "they've posted it": a result has come, whatever it is called.
_HAS_COME = {"it's back", "its back", "is back", "it came", "came today", "posted it", "letter came", "in writing"}
_MINE = {"i'm", "im", "my", "mine"}
_BEFORE, _AFTER = 6, 4


def evidence_for(doc: Doc, kinds: dict[int, str], told: list[int], loose: list[int]) -> dict[int, int]:
    """Points for each of the ``loose`` numbers, beside those ``told`` as totals."""
    return {at: sum(POINTS[fact] for fact in facts) for at, facts in facts_of(doc, kinds, told, loose).items()}


def facts_of(doc: Doc, kinds: dict[int, str], told: list[int], loose: list[int]) -> dict[int, set[str]]:
    """The rows of POINTS that hold for each of the ``loose`` numbers."""
    if not loose:
        return {}
    message = set(_of_the_message(doc, kinds))
    values = {at: doc[at]._.number.value for at in (*told, *loose)}
    in_time = len({values[at] for at in loose}) > 1 and _are_set_in_time(doc, message)
    found = {}
    measured_loosely = "something else is measured" in message and "a scan is spoken of" not in message
    for at in loose:
        label = kinds.get(at)
        facts = {*message, *_of_the_number(doc, at), *_of_its_place(doc, at), f"told as {label or 'nothing'}"}
        others = {values[other] for other in values if values[other] != values[at]}
        facts |= set(_beside_others(label, told, others))
        if "after a correction" in facts or label is None and told and _is_own_beside_anothers(doc, at, told):
            facts.discard("nothing beside a total")
        if in_time and "something else is measured in its sentence" not in facts:
            facts.add("set against another in time")
        if not others and "a heart is spoken of" in facts and not measured_loosely and facts & _STANDING_OUT:
            facts.add("alone and stands out")
        found[at] = facts
    return found


_STANDING_OUT = {"above 99", "a decimal", "a word for zero", "a sentence of its own"}


def _is_own_beside_anothers(doc: Doc, at: int, told: list[int]) -> bool:
    """ "My brother scored 3 and I had mine too, 40": the other's total explains nothing of the writer's number."""
    return whose_is(doc, at) == "self" and all(whose_is(doc, other) == "someone_else" for other in told)


def _of_the_message(doc: Doc, kinds: dict[int, str]) -> Iterator[str]:
    norms, labels = set(norms_of(doc)), set(kinds.values())
    measures, foreign = not norms.isdisjoint(MEASURES), not _FOREIGN.isdisjoint(labels)
    another = not measures and not foreign and not norms.isdisjoint(_PERSONS | CORRECTIONS | {"ignore", "disregard"})
    trace = any(t.norm_ == "#num" and t._.number.qualifier == "below" and t._.number.value <= 1 for t in doc)
    about_it = trace or another or any(says_no_before(norms_of(doc), at) for at in range(3, len(doc))) or "percentile" in labels or not _HAS_COME.isdisjoint(_pairs(norms_of(doc)))
    if about_it or not norms.isdisjoint(_SCAN):
        yield "a scan is spoken of"
    if about_it or not norms.isdisjoint(_HEART) or not labels.isdisjoint(("age", "age_then")):
        yield "a heart is spoken of"
    if measures:
        yield "something else is measured"
    if foreign:
        yield "something else is counted"
    if labels & {"age", "age_then"}:
        yield "an age is told"
    if "year" in labels:
        yield "a year is told"


def _are_set_in_time(doc: Doc, message: set[str]) -> bool:
    """ "had a zero in 2015, now its 14": two numbers set against each other in time, and nothing of other things."""
    related = "a year is told" in message or not _TIMES.isdisjoint(norms_of(doc))
    return related and "something else is counted" not in message


def _of_the_number(doc: Doc, at: int) -> Iterator[str]:
    token = doc[at]
    value = token._.number.value
    if value % 1 or "." in token.text:
        yield "a decimal"
    if value == 0 and token.text.lower() in _ZEROS:
        yield "a word for zero"
    elif 0 < value <= 12:
        yield "up to 12"
    elif value > 99 or token.norm_ == "#range":
        yield "above 99"
    if is_small_word(doc, at):
        yield "a small number in letters"
    if counts_something(doc, at, "weak"):
        yield "counts what follows"
    elif not ends_well(doc, at):
        yield "odd word behind"


def _of_its_place(doc: Doc, at: int) -> Iterator[str]:
    norms = norms_of(doc)
    start = _start(norms, at)
    end = next((i for i in range(at + 1, len(norms)) if norms[i] in _STOPS), len(norms))
    if not MEASURES.keys().isdisjoint(norms[start : at + 3]):
        yield "something else is measured in its sentence"
    if start > 1 and norms[start - 1] == "?" and not MEASURES.keys().isdisjoint(norms[_start(norms, start - 1) : start]):
        yield "answers a question of something else"
    if not _NEAR.isdisjoint(norms[max(start, at - _BEFORE) : at]):
        yield "the scan's name before"
    if not _NEAR.isdisjoint(norms[at + 1 : min(end, at + 1 + _AFTER)]):
        yield "the scan's name behind"
    if start == at > 0 and (end == at + 1 or norms[at + 1] == "by"):
        yield "a sentence of its own"
    if norms[at - 1] == ":" and at > 1 and norms[at + 1] not in (")", "/"):
        yield "behind a colon"
    if not CORRECTIONS.isdisjoint(norms[:at]) or says_no_before(norms, at):
        yield "after a correction"
    if _is_in_general(norms[start:end]) and _MINE.isdisjoint(norms[max(start, at - 2) : at]):
        yield "asked in general"
    if not {"or", "maybe"}.isdisjoint((norms[at - 1] if at else "", norms[at + 1] if at + 1 < len(norms) else "")):
        yield "one of two"
    if norms[at - 1] in _OWNING or norms[at - 1] == "at" and norms[at - 2] in ("i'm", "im"):
        yield "owned"


def _is_in_general(sentence: list[str]) -> bool:
    pairs = _pairs(sentence)
    return not _IN_GENERAL.isdisjoint(pairs) and pairs.isdisjoint(("how can", "how could"))


def _pairs(norms: list[str]) -> set[str]:
    return {f"{first} {then}" for first, then in pairwise(norms)}


def _start(norms: list[str], at: int) -> int:
    """Where the sentence of the token at ``at`` begins."""
    return next((i + 1 for i in range(at - 1, -1, -1) if norms[i] in _STOPS), 0)


def _beside_others(label: str | None, told: list[int], others: set[float]) -> Iterator[str]:
    if not others:
        yield "no other"
    elif len(others) > 1:
        yield "several others"
    if told:
        yield "another is told as a total"
        if label is None:
            yield "nothing beside a total"


def is_small_word(doc: Doc, at: int) -> bool:
    """ "mum of two", "the three of us": small numbers in letters mostly count people and things."""
    token = doc[at]
    if doc[at - 1].norm_ in ("a", "an") and doc[at + 1].norm_ in _STOPS:
        return False  # "Apparently I'm a five."
    return token.text[:1].isalpha() and token._.number.value in range(1, 13) and token.norm_ == "#num" and len(doc) > 4


def ends_well(doc: Doc, at: int) -> bool:
    return at + 1 >= len(doc) or doc[at + 1].norm_ in AFTER_A_SCORE or doc[at + 1].norm_.startswith("#")

