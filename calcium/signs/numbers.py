"""Word classes of the numbers in a message: an age, a pulse, a count of tablets."""
from __future__ import annotations

from calcium.signs.matcher import Tagged
from calcium.signs.text import NO_BREAK

NUMBER_CLASSES = ("ELDERLY", "FASTNUMBER", "SLOWNUMBER", "MANYNUMBER", "BAREPART")

_AGE_BEFORE = frozenset("im age aged f m is hes shes was male female woman man mum dad mother father nan husband wife am she he".split())
_AGE_AFTER = frozenset("f m yo y year years yr yrs male female woman man old".split())
_UNITS = frozenset("mg mcg ml g kg years year days day weeks week months month times hours hour minutes am pm percent mmol".split())


def _classes_of(tagged: Tagged, i: int) -> set[str]:
    """A number means an age beside a word for a person, tablets without a unit, a pulse from 100 to 250 or under 45."""
    words, number = tagged.text.words, int(tagged.text.words[i])
    before = words[i - 1] if i else ""
    after = words[i + 1] if i + 1 < len(words) else ""
    names: set[str] = set()
    if 60 <= number <= 105 and (before in _AGE_BEFORE or after in _AGE_AFTER):
        names.add("ELDERLY")
    if 100 <= number <= 250 and after not in _UNITS:
        names.add("FASTNUMBER")
    if 20 <= number <= 45 and after not in _UNITS:
        names.add("SLOWNUMBER")
    if 5 <= number <= 300 and after not in _UNITS:
        names.add("MANYNUMBER")
    return names


_PARTS = frozenset("chest jaw arm arms throat neck breathing heart".split())


def _alone(tagged: Tagged, i: int) -> bool:
    """Whether word ``i`` is a clause of its own, as in "sweaty, jaw, sick"; "left arm" counts too."""
    breaks = tagged.text.breaks
    first = i - 1 if i and tagged.text.words[i - 1] in ("left", "my", "the", "both") and breaks[i] == NO_BREAK else i
    return (first == 0 or breaks[first] > NO_BREAK) and (i + 1 == len(breaks) or breaks[i + 1] > NO_BREAK)


def tag_numbers(tagged: Tagged) -> Tagged:
    """``tagged`` with the classes of its numbers added, and BAREPART for a body part that is a clause of its own."""
    words = tagged.text.words
    for i in [i for i, word in enumerate(words) if word[0] <= "9" and word.isdigit() and len(word) < 4]:
        names = _classes_of(tagged, i)
        if names:
            tagged.add(i, frozenset(names))
    if len(words) > 1 and not _PARTS.isdisjoint(words):
        for i in [i for i, word in enumerate(words) if word in _PARTS]:
            if _alone(tagged, i):
                tagged.add(i, frozenset(("BAREPART",)))
    return tagged
