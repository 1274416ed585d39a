"""A short question about one number: "is 212 bad?", "what does 88 mean"."""

from __future__ import annotations

from spacy.tokens import Doc

from calcium.reading.asked_rules import SHAPE
from calcium.reading.lexer import norms_of
from calcium.reading.words import MEASURES

_STOPS = {".", "!", "?", ";", "#line", ",", "#code", "...", "..", ":"}
_NOTHING_SAID = {"hi", "hello", "hey", "doctor", "doc", "thanks", "please", "pls", "ok", "okay"}
#: With other sentences around it, so small a number may count or time something ("is 3 ok?").
_LEAST = 13


def asked_number(doc: Doc) -> int | None:
    """The token of the only number in ``doc``, where a short question asks what it means and names no other measure."""
    norms = norms_of(doc)
    numbers = [at for at, norm in enumerate(norms) if norm[:1] == "#" and norm not in ("#line", "#code")]
    if len(numbers) != 1 or norms[numbers[0]] != "#num" or len(norms) > 60:
        return None
    # "Q3 is 450 high": the number of a question measures nothing
    if any(norm in MEASURES and doc[i].text[:1] not in ("Q", "q") for i, norm in enumerate(norms)):
        return None
    at = numbers[0]
    start, end = at, at + 1
    while start > 0 and norms[start - 1] not in _STOPS:
        start -= 1
    while end < len(norms) and norms[end] not in _STOPS:
        end += 1
    words = ["N" if i == at else norms[i] for i in range(start, end)]
    if not SHAPE.fullmatch(" ".join(words)):
        return None
    rest = {norm for i, norm in enumerate(norms) if not start <= i < end} - _STOPS - _NOTHING_SAID
    return None if rest and doc[at]._.number.value < _LEAST else at
