"""Whether the person of the score takes a statin: True taking one now; False never, stopped, or not started; else None."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from calcium.reading.lexer import norms_of
from calcium.reading.statin_rules import LIKE_THEM, NOTHING_TAKEN, RULES, UNLIKE_THEM
from calcium.reading.whose import subject_before
from calcium.reading.words import OTHER_DRUGS, STATIN_NAMES, STATIN_WORDS

_STATINS = set(STATIN_WORDS)
_NAMES = set(STATIN_NAMES)
_OTHER_DRUGS = set(OTHER_DRUGS)
_PRONOUNS = {"one", "it", "them", "these"}
_TAKING = set(
    "on taking take took started stopped quit off ditched taken dropped binned refused tried tolerate".split()
)
_STOPS = {".", "!", "?", ";", "#line", "...", ".."}
_LEFT_OUT = {"(", ")", '"', ":", "*"}
_COMPILED = tuple((status, re.compile(pattern)) for status, pattern in RULES)
_LIKE_THEM, _UNLIKE_THEM = re.compile(LIKE_THEM), re.compile(UNLIKE_THEM)
_NOTHING_TAKEN = re.compile(NOTHING_TAKEN)
#: How much of a long message is searched for "I take nothing".
_FIRST_WORDS = 400
#: How many words around a statin are read, and how many statins of one message: more tell nothing new.
_BEFORE, _AFTER, _MOST = 18, 14, 30


def _sentence(doc: Doc, at: int) -> str:
    norms, start, end = norms_of(doc), at, at + 1
    while start > max(0, at - _BEFORE) and norms[start - 1] not in _STOPS:
        start -= 1
    while end < min(len(norms), at + _AFTER) and norms[end] not in _STOPS:
        end += 1
    words = [_as_rules_name_it(norms[i], i == at) for i in range(start, end) if norms[i] not in _LEFT_OUT]
    return " ".join(words) + (" ?" if norms[end : end + 1] == ["?"] else "")


def _as_rules_name_it(norm: str, is_asked_about: bool) -> str:
    if is_asked_about:
        return "STATINS" if norm == "statins" else "STATIN"
    return "statin" if norm in _STATINS else norm


def _statins(doc: Doc) -> list[int]:
    """The statins named, and what stands for one: "been on one since 45", "I'm on 20 mg of it"."""
    norms, found = norms_of(doc), []
    for at, norm in enumerate(norms):
        stands_for_one = norm in _PRONOUNS and norms[at - 1] in _TAKING
        if norm in _STATINS or (found and at - found[-1] < 25 and (stands_for_one or _is_its_dose(norms, found[-1], at))):
            found.append(at)
    return found[:_MOST]


def _is_its_dose(norms: list[str], statin: int, at: int) -> bool:
    """ "I've been on 20 mg since 2020", and no other medicine was named since the statin."""
    taken = norms[at] == "mg" and norms[at - 2 : at] == ["on", "#num"] and norms[at + 1 : at + 2] in (["since"], ["for"])
    return taken and _OTHER_DRUGS.isdisjoint(norms[statin:at])


def _status_at(doc: Doc, at: int) -> bool | None:
    sentence = _sentence(doc, at)
    return next((status for status, rule in _COMPILED if rule.search(sentence)), None)


def statin_status(doc: Doc, about_whom: str | None = None) -> bool | None:
    """Reads ``doc`` (from read_tokens); a statin that belongs to another than ``about_whom`` does not count."""
    status, name = None, ""
    for at in _statins(doc):
        someone_else = subject_before(doc, at) == "someone_else"
        if someone_else and about_whom != "someone_else":
            sentence = _sentence(doc, at)
            told = True if _LIKE_THEM.search(sentence) else False if _UNLIKE_THEM.search(sentence) else None
        elif not someone_else and about_whom == "someone_else" and subject_before(doc, at) == "self":
            told = None
        else:
            told = _status_at(doc, at)
        word = doc[at].norm_
        # "on Crestor, stopped Lipitor": leaving one brand says nothing of another
        if told is not None and not (told is False and status and word in _NAMES and word != name):
            status, name = told, word
    return False if status is None and _NOTHING_TAKEN.search(_all_words(doc)) else status


def _all_words(doc: Doc) -> str:
    return " ".join(norms_of(doc)[:_FIRST_WORDS])
