"""Questions that hide a sign, or that only look like one: an ambulance for a number, a puzzle given up (E27, E29)."""
from __future__ import annotations

from calcium.signs.place import Place

_PUZZLES = frozenset("word words letter page form button question term link app website spelling abbreviation".split())
_CHOICES = frozenset("do should can must if will when before until to cant dont wont not never would".split())


def puzzled(place: Place) -> bool:
    """"I give up, what does this word mean", "which one do I give up": a puzzle or a choice, not a life."""
    if place.word(place.end - 1) != "up" or place.word(place.end - 2) not in ("give", "gave", "giving"):
        return False
    if place.word(place.start - 1) in _CHOICES and place.word(place.start) in ("i", "we") and not place.break_at(place.start):
        return True
    return not _PUZZLES.isdisjoint(place.words(place.end, place.sentence[1]))


_IS_IT = frozenset("matter matters count counts ok okay normal fine alright problem bad worry worried mention bother anything about".split())
_OWN = frozenset(("my", "his", "her"))
_OWN_OR_WHO = _OWN | {"i", "im", "he", "she"}
_HYPOTHETICAL = frozenset("ever will would might had got could should do".split())


def told_as_a_question(place: Place) -> bool:
    """"Does it matter if my chest feels odd", "is it ok if I get a twinge sometimes": an if that opens what is so."""
    often = place.in_("SELDOM", place.sentence) or place.in_("WHENEVER", (place.start, place.sentence[1]))
    for i in range(place.sentence[0] + 1, place.start):
        if place.word(i) in ("if", "that") and place.word(i - 1) in _IS_IT and place.word(i + 1) in (_OWN_OR_WHO if often else _OWN):
            return _HYPOTHETICAL.isdisjoint(place.words(i + 1, place.end)) and place.word(place.sentence[0]) not in ("should", "what")
    return False


#: Whoever is unwell says so, or says nothing but the question.
_UNWELL = frozenset(
    "feel feeling feels felt pain wrong bad awful ill sick help worse unwell symptom symptoms terrible rough strange weird odd funny scared right "
    "he she him her dad mum wife husband hes shes dizzy urgent happening dying stop stopping wont cant started keeps getting coming still tonight "
    "since minutes hour now".split()
)
_SCORED = frozenset("score scored scores number result results letter scan calcium cac report email portal agatston reading figure percentile".split())
_DIALLED = frozenset("000 999 911 111 112 00 0".split())
_ASKS_WHETHER = frozenset("should shall do does need must can could would".split())


def ambulance_asked(place: Place) -> bool:
    """"Should I ring an ambulance for a score of 1240?" (E27): a question, a score perhaps, and no word of how one feels."""
    if place.kind != "help":
        return False
    before = place.words(max(place.sentence[0], place.start - 5), place.start + 1)
    if not any(a in _ASKS_WHETHER and b in ("i", "we", "it") for a, b in zip(before, before[1:], strict=False)):
        return False
    words = place.tagged.text.words
    if not _UNWELL.isdisjoint(words) or not place.tagged.present.isdisjoint(("HURT", "CHEST", "BREATHE", "BREATHLESS", "DIZZY", "SWEAT")):
        return False
    scored = not _SCORED.isdisjoint(words) or any(word.isdigit() and word not in _DIALLED for word in words)
    return scored or (len(words) < 9 and place.sentence == (0, len(words)))
