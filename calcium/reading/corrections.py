"""Drops the totals that the writer took back ("not 640", "265, sorry, 256") or only guessed at."""

from __future__ import annotations

from itertools import pairwise

from spacy.tokens import Doc

from calcium.reading.lexer import norms_of
from calcium.reading.mention import Mention
from calcium.reading.words import CORRECTIONS


def without_taken_back(doc: Doc, mentions: list[Mention]) -> list[Mention]:
    """Drops "not 640", and what a correction between two totals replaces."""
    kept: list[Mention] = []
    for mention in mentions:
        if denied(doc, mention.at):
            kept = [m for m in kept if m.value != mention.value]
            continue
        if kept and kept[-1].value != mention.value and takes_back(doc, kept[-1], mention):
            wrong = kept[-1].value
            kept = [m for m in kept if m.value != wrong]
        kept.append(mention)
    wrong_values = {m.value for m in mentions if denied(doc, m.at)}
    return [m for m in kept if m.value not in wrong_values] or kept


def without_guesses(mentions: list[Mention]) -> list[Mention]:
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


def denied(doc: Doc, at: int) -> bool:
    """ "265 not 256", "it's 12, not 120", "rather than 120": the number after "not" is the misread one."""
    before = norms_of(doc)[max(0, at - 3) : at]
    while before and before[-1] in ("a", "the", "at", '"', "just", "of", "than"):
        before.pop()
    return bool(before) and before[-1] in (
        "not",
        "isn't",
        "rather",
        "instead",
        "wasn't",
        "isnt",
        "wasnt",
        "never",
        "ignore",
        "forget",
        "disregard",
        "scratch",
        "scrap",
    )


def says_no_before(norms: list[str], at: int) -> bool:
    """ "58, no, 85": a number, "no", and at once another."""
    before = [norm for norm in norms[max(0, at - 5) : at] if norm not in (",", ".", "-", "...", "..")]
    return norms[at] == "#num" and before[-2:] == ["#num", "no"]


def says_otherwise(words: list[str]) -> bool:
    """Whether ``words``, which stand between two numbers, put the second in the place of the first."""
    said = " ".join(words)
    return bool(set(words) & CORRECTIONS) or "*" in words or "i mean" in said or "make that" in said


def takes_back(doc: Doc, first: Mention, second: Mention) -> bool:
    between = norms_of(doc)[first.at + 1 : second.at]
    if first.year and second.year and first.year != second.year:
        return False
    if says_otherwise(between):
        return True
    if any(word == "no" and (i == 0 or not between[i - 1].isalpha()) for i, word in enumerate(between)):
        following = between[between.index("no") + 1 : between.index("no") + 2]
        if not following or following[0] not in ("statin", "statins", "change", "symptoms", "meds"):
            return True
    before = set(norms_of(doc)[max(0, first.at - 4) : first.at])
    if ("i" in before or first.at == 1) and before & {"said", "told", "typed", "wrote", "thought", "put", "entered", "read", "saw"}:
        return True
    return is_corrected_after(doc, second.at) and len(between) <= 8


def is_corrected_after(doc: Doc, at: int) -> bool:
    """ "265, i misread it", "346 sorry", "*77"."""
    return bool(set(norms_of(doc)[at + 1 : at + 6]) & {"misread", "mistyped", "oops", "whoops", "meant", "misheard"})


def is_correction(doc: Doc, mentions: list[Mention]) -> bool:
    """Whether the message takes back a total told before, here or in an earlier message."""
    words = set(norms_of(doc))
    norms = norms_of(doc)
    taken_back = any(says_no_before(norms, m.at) for m in mentions) or any(takes_back(doc, a, b) for a, b in pairwise(mentions) if a.value != b.value)
    return (
        taken_back or bool(words & (CORRECTIONS - {"hold", "hang", "lie"})) or any(denied(doc, m.at) for m in mentions)
    )
