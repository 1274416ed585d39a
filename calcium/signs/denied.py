"""Denial, in closed forms only: it must govern the sign itself (rasa-notes, Negation; E8)."""
from __future__ import annotations

from calcium.signs.place import Place
from calcium.signs.text import COMMA, NO_BREAK

_LONGEST_LIST = 14
#: "Not a pain exactly, more a weight".
_INEXACT = frozenset(("exactly", "precisely"))
_OPENS_LIST = ("any", "ever", "without")
#: "Not an emergency, my chest is tight or am I imagining it": no list is closed by this "or".
_NO_LIST = frozenset("am is are i should do maybe just it was could whether if".split())


def denied(place: Place) -> bool:
    """"No chest pain", "never had any", "no pain, breathlessness or dizziness", "chest doesn't hurt", "chest pain: no"."""
    return not _taken_back(place) and (
        any(_governed(place, start) for start, _ in place.parts) or _nothing_there(place) or _answered_no(place)
    )


def _taken_back(place: Place) -> bool:
    """"No chest pain until today", "no pain ... but now", "never had this before. I have it now"."""
    rest = (place.end, place.sentence[1])
    if not _INEXACT.isdisjoint(place.words(place.start, place.end + 3)):
        return True
    if place.in_("CLAIM", place.later()) and place.in_("NEG", (max(0, place.start - 4), place.start)) and place.in_("NOWMARK", place.later()):
        return True
    if place.in_("NOWMARK", rest) and "but" in place.words(*rest):
        return True
    return place.in_("UNTIL", (place.start, min(place.end + 7, place.sentence[1])))


def _governed(place: Place, start: int) -> bool:
    """Whether a denial governs the word at ``start``: only filler and the items of a list closed by "or" in between."""
    tagged, first, i = place.tagged, place.sentence[0], start - 1
    listed = _closed_list(place)
    while i >= first and start - i <= _LONGEST_LIST:
        comma = place.break_at(i + 1) == COMMA
        if not comma and place.words(i - 2, i + 1) == ["so", "much", "as"]:
            i -= 3
            continue
        if comma and not listed:
            return False
        if not comma and place.word(i) in ("i", "he", "she", "we") and place.word(i - 1) in ("did", "have", "has", "do"):
            i -= 2
            continue
        if tagged.is_at(i, "DENIER"):
            twice = place.word(i) == "without" and place.in_("NEG", (max(first, i - 6), i))
            return not (comma or twice or any(s <= i < e for s, e in place.parts))
        if place.word(i) == "and" and not any(word in _OPENS_LIST for word in place.words(max(first, i - 5), i)):
            return False
        joined = comma or place.word(i + 1) in ("or", "nor", "and")
        if tagged.is_at(i, "OR"):
            listed = True
        elif not (tagged.is_at(i, "DENYHAVE", "DENYADJ") or (joined and (listed or place.word(i + 1) == "and"))):
            return False
        i -= 1
    return False


def _closed_list(place: Place) -> bool:
    """Whether an "or" soon after the sign closes a list: "no pain, dizziness or swelling"."""
    i = place.first_of("OR", place.end, min(place.end + 5, place.sentence[1]))
    return i is not None and place.word(i + 1) not in _NO_LIST


def _nothing_there(place: Place) -> bool:
    """"No pain in my chest", "never had anything in my chest", "my chest is fine": of a mere "my chest"."""
    if place.kind != "chest" or place.word(place.start) not in ("my", "his", "her"):
        return False
    if place.in_("HEALTHY", (place.end, min(place.end + 3, place.clause[1]))):
        return not place.in_("NEG", (place.end, place.end + 3))
    before = place.words(max(place.clause[0], place.start - 9), place.start)
    if "but" in before:
        return False
    never_had = any(a in ("havent", "hasnt", "hadnt") and b == "had" for a, b in zip(before, before[1:], strict=False))
    return never_had or not {"no", "nothing", "never", "without", "none", "nil"}.isdisjoint(before)


def _answered_no(place: Place) -> bool:
    """"Chest pain: no", "chest pain is absent", "chest fine"."""
    after = place.word(place.end + 1)
    if place.tagged.is_at(place.end, "ANSWERNO") and place.break_at(place.end + 1) > NO_BREAK:
        return True
    if place.words(place.end, place.end + 3) in (["there", "isnt", "any"], ["there", "is", "none"], ["i", "have", "none"]):
        return True
    if place.word(place.end) in ("is", "was") and after in ("nil", "absent", "denied", "none", "not"):
        return after != "not" or place.word(place.end + 2) in ("there", "present", "a")
    return place.kind == "chest" and place.tagged.is_at(place.end, "HEALTHY") and place.word(place.end - 1) in ("is", "feels", "feel")


def crisis_denied(place: Place) -> bool:
    """"I'm not suicidal", "don't want to die", "I'd never kill myself"; a denial inside the words is part of them."""
    before = place.start - 1
    if place.break_at(place.start) > NO_BREAK:
        return False
    would = place.word(before) in ("would", "going", "gonna", "to", "id", "want", "ever", "feeling")
    return place.tagged.is_at(before, "DENIER") or (would and not place.break_at(before) and place.tagged.is_at(before - 1, "DENIER"))
