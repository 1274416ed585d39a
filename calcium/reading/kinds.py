"""Says of every number in a message what it is: told as a total score, or one of the many things that are none."""

from __future__ import annotations

import re
from itertools import pairwise

from spacy.tokens import Doc

from calcium.reading.governors import OWN_SUBJECT, STOPS, governor_of
from calcium.reading.lexer import norms_of
from calcium.reading.report_tables import read_arteries
from calcium.reading.rule_matcher import NUMBER_TAGS, RuleMatcher
from calcium.reading.rules import RULES
from calcium.reading.words import AFTER_A_SCORE, HEART_WORDS, MEASURES, NO_PLURALS, PERSONS, SCAN_WORDS, SELVES

_EMERGENCY_NUMBERS = {"999", "911", "112", "000", "111"}
_CALLS = {"call", "calling", "called", "ring", "ringing", "rang", "dial", "phone", "ambulance", "emergency", "triple"}
_RACES = {"5k", "10k", "3k", "21k", "42k"}
#: Labels of a total; the rest are numbers of some other kind.
TOTALS = ("sure", "score", "weak", "slack", "it")
#: Labels that a nearer word outdoes.
_LOOSE = ("weak", "slack", "it")
#: An age may well be the same number as a score: "my score is 39, I'm 39".
_OF_THE_PERSON = {"age", "age_then", "old", "percentile", "day"}
#: Kinds of number that come in lists, and what stands between the numbers of one.
_LISTED = {"old", "age_then", "dose", "distance", "duration", "weight", "heat", "price", "clock", "day"}
_LIST_MARKS = {",", "and", "&", "/", "or", "-"}
_AFTER_PERCENT = {"?", "over", "with", "in", "percent", "years", "the"}
_SEVERAL = {"scores", "totals", "scans", "results", "numbers", "calcium"}
_PHRASE_OF_SCORE = {"agatston", "au", "cac", "calcium", "score"}
_OF_ANY_TEST = {"came", "result", "results", "test"}
_BETWEEN = set("has have had just finally only then test result results scan all back also".split())
#: What may stand before "came back" or "result" where it is the scan's.
_OF_THIS_SCAN = {*SCAN_WORDS, *PERSONS, *SELVES, *HEART_WORDS} | set(
    "it its it's that this which the a an and but so my our your their one he they we new latest first second third "
    "last recent old same follow up again today yesterday now of to is was in on for with hers what previous final "
    "actual full official other another as got get have had i".split()
)
_MATCHER: RuleMatcher | None = None


def _rules(doc: Doc) -> RuleMatcher:
    global _MATCHER
    if _MATCHER is None:
        _MATCHER = RuleMatcher(doc.vocab, [pattern for *_, pattern in RULES])
    return _MATCHER


def kinds_of(doc: Doc) -> tuple[dict[int, str], dict[str, float]]:
    """What the number at each token is (see rules.py), and the scores of single arteries."""
    kinds: dict[int, str] = {}
    for row, at in _rules(doc).claims(doc):
        label, least, greatest, _ = RULES[row]
        if label in ("year", "id") and doc[at].norm_ == "#num" and "," in doc[at].text:
            continue  # "1,950" is no year, and no number of a room
        if at not in kinds and least <= doc[at]._.number.value <= greatest:
            kinds[at] = label
    _drop_lone_legend(doc, kinds)
    for at in numbers_in(doc):
        kind = _kind_here(doc, at, kinds)
        if kind:
            kinds[at] = kind
        else:
            kinds.pop(at, None)
    _tell_by_norms(doc, kinds)
    _carry_lists(doc, kinds)
    arteries = read_arteries(doc, kinds)
    _tell_by_dates(doc, kinds)
    _carry_repeats(doc, kinds)
    return kinds, arteries


def numbers_in(doc: Doc) -> list[int]:
    return [at for at, norm in enumerate(norms_of(doc)) if norm in NUMBER_TAGS or norm == "#date"]


def _drop_lone_legend(doc: Doc, kinds: dict[int, str]) -> None:
    """Numbers beside band names are a report's key only when there are several: "305, severe" alone is a score."""
    legend = [at for at, kind in kinds.items() if kind == "legend"]
    if len({doc[at]._.number for at in legend}) < 2:
        for at in legend:
            kinds[at] = "it"


def _kind_here(doc: Doc, at: int, kinds: dict[int, str]) -> str | None:
    """The label a rule gave, or the measure that governs the number."""
    token, label = doc[at], kinds.get(at)
    if label in ("age", *_LOOSE) and at > 1 and doc[at - 1].norm_ == "of" and doc[at - 2].norm_ in MEASURES:
        return MEASURES[doc[at - 2].norm_]
    if label in ("weak", "slack") and doc[at - 1].norm_ == "number" and token.text.isalpha():
        return "index"
    if token.norm_ in ("#percent", "#ordinal"):
        return label if label in ("percentile", "day", "age", "old") else _ordinal_kind(doc, at, kinds)
    if token.norm_ in ("#shortyear", "#date"):
        return "year" if token._.number else None
    if at > 1 and doc[at - 1].norm_ == "or" and kinds.get(at - 2) not in (None, *TOTALS) and label in (None, *_LOOSE):
        return kinds[at - 2]
    if label in (None, *_LOOSE):
        if re.fullmatch(r"0\d", token.text) and doc[at - 1].norm_ in ("in", "since", "back", "from", "until"):
            return "year"  # "a bypass in 09"
        if _is_a_year(doc, at, label):
            return "year"
        if token.text.lower() in _RACES or token.text in _EMERGENCY_NUMBERS and not _CALLS.isdisjoint(norms_of(doc)):
            return "other"
    if label in (None, "score", *_LOOSE):
        governor = governor_of(doc, at, kinds)
        if governor == "score" and label is None and not counts_something(doc, at, "weak"):
            return "weak"
        if governor not in (None, "score") and not (label in ("weak", "slack") and governor == "norm"):
            return governor
    if label in ("score", *_LOOSE) and _is_of_another_test(norms_of(doc), at):
        return "unknown"
    return label


def _is_of_another_test(norms: list[str], at: int) -> bool:
    """ "D-dimer came back 500", "thyroid result 310": a result of something that no list here knows."""
    for before in range(at - 1, max(0, at - 6), -1):
        if norms[before] in _OF_ANY_TEST:
            start = before - 1
            while start > 0 and norms[start] in _BETWEEN:
                start -= 1
            return norms[start].isalpha() and norms[start] not in _OF_THIS_SCAN and not norms[start].endswith("ly")
        if not (norms[before].isalpha() or norms[before] in (":", "=")):
            return False
    return False


def _is_a_year(doc: Doc, at: int, label: str | None) -> bool:
    """ "born 1959", "last scan was 2017": four digits that nothing says to be a score."""
    text = doc[at].text
    if not (len(text) == 4 and text.isdigit() and 1930 <= int(text) <= 2035 and text != "2000"):
        return False
    before = norms_of(doc)[max(0, at - 4) : at]
    return (
        label != "weak"
        or bool({"scan", "test", "ct", "one", "scanned"} & set(before))
        and not {"result", "got", "total"} & set(before)
    )


def _ordinal_kind(doc: Doc, at: int, kinds: dict[int, str]) -> str:
    """ "was at the 60th percentile, now 72nd": the second is a percentile too."""
    told = any(kinds.get(i) == "percentile" for i in range(max(0, at - 6), at))
    return "percentile" if told and doc[at].norm_ == "#ordinal" else "other"


def _carry_lists(doc: Doc, kinds: dict[int, str]) -> None:
    """ "my kids are 6 and 9", "ages 50, 56, 62": what the first number of a list is, the others are."""
    norms = norms_of(doc)
    numbers = numbers_in(doc)
    loose = {at for at in numbers if kinds.get(at) in (None, *_LOOSE)}
    for first, second, third in zip(numbers, numbers[1:], numbers[2:], strict=False):
        in_a_row = third - first == 4 and norms[first + 1] == norms[second + 1] == ","
        if kinds.get(first) in TOTALS and in_a_row and {second, third} <= loose:
            kinds[second] = kinds[third] = kinds[first]
    for before, after in pairwise(numbers):
        kind = _carried(norms, before, after, kinds.get(before)) if after in loose else None
        if kind:
            kinds[after] = kind


def _carried(norms: list[str], before: int, after: int, kind: str | None) -> str | None:
    """What the number at ``after`` is by the number before it, which is a ``kind``."""
    between = set(norms[before + 1 : after])
    if norms[before] == "#percent":  # "5 percent? 50?"
        return "other" if after - before < 7 and between <= _LIST_MARKS | _AFTER_PERCENT else None
    if kind == "score":  # "scores 40 and 95"
        several = not _SEVERAL.isdisjoint(norms[max(0, before - 6) : before])
        return "score" if several and after - before == 2 and between <= {",", "and", "&"} else None
    listed = kind in _LISTED and after - before <= 3 and between <= _LIST_MARKS
    return kind if listed and norms[after + 1] not in _PHRASE_OF_SCORE else None


def _carry_repeats(doc: Doc, kinds: dict[int, str]) -> None:
    """A number told before as something else is that again: "LDL down to 70 ... is 70 low enough"."""
    known: dict[float, str] = {}
    for at in sorted(kinds):
        if doc[at]._.number and kinds[at] not in (*TOTALS, "round"):
            known.setdefault(doc[at]._.number.value, kinds[at])
    for token in (token for token in doc if token.norm_ == "#grade" and token.text[-1:].isdigit()):
        known.setdefault(float(token.text[-1]), "grade")
    for token in (doc[at] for at in numbers_in(doc)):
        graded = token._.number is not None and known.get(token._.number.value) == "grade"
        if graded and kinds.get(token.i) == "score" and "?" in norms_of(doc)[token.i : token.i + 4]:
            kinds[token.i] = "grade"  # "CAD-RADS 3. Is my calcium score 3?"
        again = norms_of(doc)[token.i - 1] == "the" and kinds.get(token.i) == "score"
        if token.norm_ == "#num" and (again or kinds.get(token.i) in (None, *_LOOSE)):
            kind = known.get(token._.number.value)
            if kind == "percentile" and norms_of(doc)[token.i - 1] == "the":
                kinds[token.i] = kind  # "is the 75 or the 15 what matters?"
            if kind == "artery" and kinds.get(token.i) == "weak":
                continue
            if kind == "legend" and not {"mine", "mine's"}.isdisjoint(norms_of(doc)[max(0, token.i - 3) : token.i]):
                continue  # "so 100 is mild? mine's exactly 100"
            if kind == "age" and norms_of(doc)[token.i - 1] in ("it's", "its"):
                continue  # "it's 60. I'm 60."
            if again:
                continue
            if kind and kind != "year" and not (kinds.get(token.i) == "weak" and kind in _OF_THE_PERSON):
                kinds[token.i] = kind


def _tell_by_norms(doc: Doc, kinds: dict[int, str]) -> None:
    """ "Over 100 statin. I'm 98", "0-100 is ok yeah? im 95": so near to a limit named before, it is no age."""
    limits = [at for at in numbers_in(doc) if doc[at]._.number and _may_be_a_limit(doc, at, kinds.get(at))]
    if any(kind in TOTALS and at not in limits for at, kind in kinds.items()):
        return
    ages = [at for at, kind in kinds.items() if kind == "age" and doc[at - 1].norm_ in ("i'm", "im", "am")]
    for at in ages:
        ends = {end for limit in limits if limit < at for end in _ends(doc, limit) if end >= 50}
        if any(abs(end - doc[at]._.number.value) <= end / 20 for end in ends):
            kinds.update(dict.fromkeys(limits, "norm"))
            kinds[at] = "weak"


def _may_be_a_limit(doc: Doc, at: int, label: str | None) -> bool:
    inexact = doc[at].norm_ == "#range" or doc[at]._.number.qualifier is not None
    return label in ("norm", "legend") or inexact and label in (None, *_LOOSE)


def _ends(doc: Doc, at: int) -> list[float]:
    number = doc[at]._.number
    return [number.value] if number.upper is None else [number.value, number.upper]


def _tell_by_dates(doc: Doc, kinds: dict[int, str]) -> None:
    """A number that stands with a year or an age is a total: "(2020) 77", "2021 it was 300", "zero at 50"."""
    norms = norms_of(doc)
    for before, after in pairwise(numbers_in(doc)):
        between = set(norms[before + 1 : after])
        if after - before > 5 or between & (STOPS - {"."} | OWN_SUBJECT - {"i", "got", "scored"}):
            continue
        if kinds.get(before) == "year" and kinds.get(after) in (None, "it") and "." not in between:
            kinds[after] = "weak"
        if after - before <= 3 and kinds.get(before) in (None, "it") and (
            kinds.get(after) == "year" or (kinds.get(after) == "age_then" and "at" in between)):  # fmt: skip
            kinds[before] = "weak"


def counts_something(doc: Doc, at: int, kind: str) -> bool:
    """ "3 stents", "2 blocked arteries": a plural right behind the number, or behind one word more."""
    value = doc[at]._.number.value
    if kind == "score" and not (value <= 20 and value % 1 == 0):
        return False
    following, then = (doc[near].norm_ if near < len(doc) else "." for near in (at + 1, at + 2))
    if following.isalpha() and following not in AFTER_A_SCORE and not following.endswith("s"):
        following = then
    return following.isalpha() and following.endswith("s") and following not in NO_PLURALS
