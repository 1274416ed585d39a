"""Chooses, of the numbers in a message, those told as a total score and those with no word of what they are.

The rules label how surely the words around a number make it a score. What a loose word is worth depends on the message:
"I had 120" is a score in a message about a heart, and none in one about a gym. There, evidence is added up. In doubt a
number is left bare, to be asked about.
"""

from __future__ import annotations

from spacy.tokens import Doc

from calcium.reading.evidence import LOOSE, NEEDED, ends_well, evidence_for, is_small_word
from calcium.reading.kinds import TOTALS, counts_something, numbers_in

#: More totals than this no message tells; the last ones count.
_MOST = 40


def totals_and_bare(doc: Doc, kinds: dict[int, str]) -> tuple[list[int], list[int]]:
    """Tokens of the numbers that read as a total score, and of those with no word of what they are."""
    told, loose = [], []
    for at in numbers_in(doc):
        kind = kinds.get(at)
        if doc[at].norm_ not in ("#num", "#range", "#years") or kind not in (None, *TOTALS):
            continue
        if kind in LOOSE:
            loose.append(at)
        elif kind == "sure" or not counts_something(doc, at, kind):
            told.append(at)
    points = evidence_for(doc, kinds, told, loose)
    likely = [at for at in loose if points[at] >= NEEDED]
    unlikely = [at for at in loose if points[at] < NEEDED and doc[at].norm_ != "#years" and may_be_score(doc, at)]
    if told and all(kinds[at] == "weak" for at in told) and _has_a_rival(doc, told, unlikely):
        return [], sorted({*told, *unlikely})
    return sorted({*told, *likely})[-_MOST:], unlikely


def _has_a_rival(doc: Doc, totals: list[int], bare: list[int]) -> bool:
    """Whether a number that no word explains might be the score as well as those that a loose word makes one."""
    values = {doc[at]._.number.value for at in totals}
    rivals = (doc[at] for at in bare if doc[at].norm_ == "#num" and doc[at + 1].norm_ != "?")
    return any(
        rival._.number.value >= 100 and rival._.number.value not in values and rival._.number.reach is None
        for rival in rivals
    )


def may_be_score(doc: Doc, at: int) -> bool:
    return not is_small_word(doc, at) and ends_well(doc, at)
