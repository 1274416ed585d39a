"""Chooses, of the numbers in a message, those told as a total score and those with no word of what they are.

The rules label how surely the words around a number make it a score. What a label is worth depends on the message:
"I had 120" is a score in a message about a heart, and none in one about a gym. In doubt a number is left bare, to be
asked about.
"""

from __future__ import annotations

from spacy.tokens import Doc

from calcium.reading.kinds import TOTALS, counts_something, numbers_in
from calcium.reading.lexer import norms_of
from calcium.reading.words import AFTER_A_SCORE, CORRECTIONS, HEART_WORDS, LISTS, MEASURES, SCAN_WORDS

#: More totals than this no message tells; the last ones count.
_MOST = 40
_HEART = set(SCAN_WORDS) | set(HEART_WORDS) | {"severe", "moderate", "extensive", "minimal", "mild"}
_SCAN = set(SCAN_WORDS) | {"lad", "rca", "lcx", "circumflex", "severe", "moderate", "extensive", "minimal"}
_STOPS = {".", "!", "?", ";", "#line", "...", "..", ":"}
#: Kinds of number that show a message to be about something else altogether.
_FOREIGN = {"price", "weight", "distance", "heat", "clock", "id", "rate"}
_MEASURES = {word for word, kind in MEASURES.items() if kind in ("blood", "rate", "weight", "price", "heat")}
_OWNING = {"with", "w", "had", "has", "have", "a", "an", "got", "says", "said", "found"}
_ZEROS = {"zero", "nil", "nought", "naught", "zilch", "nada", "zip"}
_BEFORE_AND_AFTER = set("now then ago to from before after today #date #shortyear this last".split())


def totals_and_bare(doc: Doc, kinds: dict[int, str]) -> tuple[list[int], list[int]]:
    """Tokens of the numbers that read as a total score, and of those with no word of what they are."""
    by_label = _by_label(doc, kinds)
    heart, scan = _speaks_of(doc, kinds, _HEART), _speaks_of(doc, kinds, _SCAN)
    sure = by_label["sure"] + by_label["score"] + by_label["weak"]
    if not (scan or _are_two_scans(doc, by_label["slack"] + by_label["it"], kinds)):
        by_label["it"] += [at for at in by_label["slack"] if not _is_owned(doc, at, kinds)]
        by_label["slack"] = [at for at in by_label["slack"] if _is_owned(doc, at, kinds)]
    slack, it, bare = by_label["slack"], by_label["it"], by_label[""]
    heart = heart or not {"age", "age_then"}.isdisjoint(kinds.values())
    totals = sure + (slack if heart or sure or _are_two_scans(doc, slack + it, kinds) else [])
    corrected = max((at for at, norm in enumerate(norms_of(doc)) if norm in CORRECTIONS), default=len(doc))
    unsure = it if totals or slack == [] else it + slack
    if totals and not (by_label["sure"] or by_label["score"]) and _has_a_rival(doc, totals, bare):
        return [], sorted({*totals, *bare})
    if totals:
        unsure = [at for at in it if doc[at].norm_ != "#years"]
        return sorted({*totals, *unsure, *(at for at in bare if at > corrected)})[-_MOST:], bare
    if unsure and (scan or _are_two_scans(doc, unsure, kinds)):
        return sorted([*unsure, *(at for at in bare if at > corrected)])[-_MOST:], bare
    alone = bare + unsure
    others = not _MEASURES.isdisjoint(norms_of(doc))
    about_hearts = scan or heart and not others
    one_value = len({doc[at]._.number.value for at in alone}) == 1
    if corrected < len(doc) and scan or one_value and about_hearts and any(_stands_out(doc, at) for at in alone):
        return sorted(alone)[-_MOST:], []
    return [], sorted(alone)


def _by_label(doc: Doc, kinds: dict[int, str]) -> dict[str, list[int]]:
    """The numbers of each label that may be a total; under "" those that no rule labelled."""
    found: dict[str, list[int]] = {label: [] for label in (*TOTALS, "")}
    for at in numbers_in(doc):
        kind = kinds.get(at)
        if doc[at].norm_ not in ("#num", "#range", "#years") or kind not in (None, *TOTALS):
            continue
        if kind is None:
            if doc[at].norm_ != "#years" and may_be_score(doc, at):
                found[""].append(at)
        elif (
            kind == "sure"
            or not counts_something(doc, at, kind)
            and (kind not in ("slack", "it") or may_be_score(doc, at))
        ):
            found[kind].append(at)
    return found


def _has_a_rival(doc: Doc, totals: list[int], bare: list[int]) -> bool:
    """Whether a number that no word explains might be the score as well as those that a loose word makes one."""
    values = {doc[at]._.number.value for at in totals}
    return any(doc[at]._.number.value >= 100 and doc[at]._.number.value not in values and doc[at].norm_ == "#num"
               and doc[at + 1].norm_ != "?" for at in bare)  # fmt: skip


def may_be_score(doc: Doc, at: int) -> bool:
    return not _is_small_word(doc, at) and (
        at + 1 >= len(doc) or doc[at + 1].norm_ in AFTER_A_SCORE or doc[at + 1].norm_.startswith("#"))  # fmt: skip


def _is_small_word(doc: Doc, at: int) -> bool:
    """ "mum of two", "the three of us": small numbers in letters mostly count people and things."""
    token = doc[at]
    if doc[at - 1].norm_ in ("a", "an") and doc[at + 1].norm_ in _STOPS:
        return False  # "Apparently I'm a five."
    return token.text[:1].isalpha() and token._.number.value in range(1, 13) and token.norm_ == "#num" and len(doc) > 4


def _speaks_of(doc: Doc, kinds: dict[int, str], words: set[str]) -> bool:
    """Whether the message is about a scan (or a heart) at all, whatever its numbers are."""
    norms = set(norms_of(doc))
    trace = any(t.norm_ == "#num" and t._.number.qualifier == "below" and t._.number.value <= 1 for t in doc)
    another = bool(norms & (_PERSONS | CORRECTIONS | {"ignore", "disregard"})) and not norms & set(MEASURES)
    return bool(norms & words) or "percentile" in kinds.values() or trace or another and not _is_foreign(kinds)


_PERSONS = set(LISTS["person"])


def _is_foreign(kinds: dict[int, str]) -> bool:
    return not _FOREIGN.isdisjoint(kinds.values())


def _are_two_scans(doc: Doc, numbers: list[int], kinds: dict[int, str]) -> bool:
    """ "had a zero in 2015, now its 14": two numbers set against each other in time, and nothing of other things."""
    values = {doc[at]._.number.value for at in numbers}
    related = "year" in kinds.values() or bool(_BEFORE_AND_AFTER & set(norms_of(doc)))
    return len(values) >= 2 and related and not _is_foreign(kinds) and not set(norms_of(doc)) & set(MEASURES)


def _is_owned(doc: Doc, at: int, kinds: dict[int, str]) -> bool:
    """Whether a number with no scan spoken of is somebody's, or too great for an age: "a 44", "has 98", "33 at 43"."""
    norms = norms_of(doc)
    if (
        doc[at]._.number.value >= 100
        or norms[at - 1] in _OWNING
        or norms[at - 1] == "at"
        and norms[at - 2] in ("i'm", "im")
    ):
        return True
    return norms[at + 1] == "at" and kinds.get(at + 2) in ("age", "age_then")


def _stands_out(doc: Doc, at: int) -> bool:
    """Whether a number without a word of what it is can hardly be an age or a count of something."""
    value = doc[at]._.number.value
    if value > 119 or value % 1 or doc[at].norm_ == "#range" or doc[at].text.lower() in _ZEROS:
        return True
    # 18 to 99 may be an age, below that a count of anything: only in a sentence of its own
    return value >= 10 and at > 0 and doc[at - 1].norm_ in _STOPS and doc[at + 1].norm_ in (*_STOPS, "by")
