"""Long past, a relative's, or a figure of speech (E28, E29; rasa-notes, Negation)."""
from __future__ import annotations

from calcium.signs.place import SAID, Place, is_year


def past(place: Place) -> bool:
    """"In 2014", "years ago", "when I was twenty", "used to get": in the sign's own clause, in the past tense."""
    start, end = place.clause
    for i in range(max(start, place.start - 4), place.start):
        if place.words(i, i + 2) == ["used", "to"]:
            return not place.in_("NEG", (start, place.start))
    soon = (place.end, min(place.end + 2, end))
    if (place.in_("LONGAGO", soon) and not place.in_("SINCE", soon)) or _looked_into(place):
        return True
    if place.in_("LASTED", (place.end, end)) and place.in_("PASTVERB", (start, end)) and _well_since(place):
        return not place.in_("PRESENT", (start, place.end))
    year = any(is_year(word) for word in place.words(start, end))
    before = place.in_("LONGAGO", (place.sentence[0], start)) and not place.in_("PRESENT", (start, end))
    recovered = place.kind != "crisis" and place.in_("WELLNOW", (start, place.sentence[1])) and any(is_year(word) for word in place.words(place.sentence[0], start))
    long_ago = year or place.in_("LONGAGO", (start, end)) or before or recovered
    if not long_ago or place.in_("PRESENT", (start, place.start)) or place.in_("EVERSINCE", (start, place.start)):
        return False
    return place.in_("PASTVERB", (start, end)) or place.in_("WELLNOW", (start, place.later()[1]))


def _well_since(place: Place) -> bool:
    """"For weeks after the op, fine now", by one's own word."""
    found = place.first_of("WELLNOW", place.end, place.sentence[1])
    return found is not None and not _by_anothers_word(place, found)


def _by_anothers_word(place: Place, at: int) -> bool:
    """"But the doctor said it was nothing": who minimises cancels nothing."""
    return not SAID.isdisjoint(place.words(at - 4, at + 1))


def _looked_into(place: Place) -> bool:
    """"Had chest pain last winter, they found nothing": told in the past, found harmless by a test, not by someone's word."""
    start = place.clause[0]
    found = place.first_of("LOOKEDINTO", start, place.sentence[1])
    if found is None or _by_anothers_word(place, found):
        return False
    here = not {"ive", "have", "has", "im", "this", "my"}.isdisjoint(place.words(start, place.start)) or place.in_("PRESENT", (start, place.start))
    return place.in_("PASTVERB", (place.sentence[0], place.end)) and not here and not place.in_("AGAIN", place.later())


def family(place: Place) -> bool:
    """"Dad had chest pain before his heart attack at 52": a relative, the past tense, and a word of history."""
    if place.tagged.present.isdisjoint(("FAMILY", "LATE")):
        return False
    start, end = place.sentence
    whose = max((i for i in range(start, place.start) if place.tagged.is_at(i, "FAMILY")), default=None)
    if whose is None:
        return not place.in_("PRESENT", (start, place.start)) and not _owned(place) and place.in_("LATE", (start, place.start))
    if place.in_("PRESENT", (start, place.start)) or place.in_("PRESENT", place.clause) or place.in_("PASTDAY", place.sentence):
        return False
    if _owned(place) or place.in_("PERFECT", (max(start, place.start - 3), place.end)):
        return False
    stop = _same_person(place)
    now = place.in_("NOWMARK", (start, place.later(1)[1]))
    if not now and place.in_("LATE", (start, stop)):
        return True
    inherited = place.in_("INHERITED", (start, place.later(1)[1]))
    dated = any(is_year(place.word(i)) or _at_age(place, i) for i in range(whose, stop))
    at_an_age = any(place.word(i) == "at" and _at_age(place, i) for i in range(place.start, stop))
    history = dated or inherited or place.in_("HISTORY", (whose, stop)) or "when i was" in " ".join(place.words(start, whose))
    return history and (at_an_age or inherited or _told_as_past(place, whose))


def _same_person(place: Place) -> int:
    """How far the text is about the relative: to the next "I" or other relative; into a next sentence about "he"."""
    end = place.sentence[1]
    if place.word(end) in ("he", "she", "they", "sadly", "it", "that", "this"):
        end = place.later(1)[1]
    return next((i for i in range(place.end, end) if place.word(i) in ("i", "im", "ive") or place.tagged.is_at(i, "FAMILY")), end)


def _told_as_past(place: Place, whose: int) -> bool:
    """"Had", "collapsed", "complained of"."""
    return place.in_("PASTVERB", (whose, place.sentence[1])) or any(len(word) > 5 and word.endswith("ed") for word in place.words(whose, place.end))


def _at_age(place: Place, i: int) -> bool:
    """"At 70", "aged 52", "was 61"."""
    number = place.word(i + 1)
    return place.word(i) in ("at", "aged", "was") and number.isdigit() and 25 <= int(number) < 100


def _owned(place: Place) -> bool:
    """"Dad had an attack, and I've got the same pain": the speaker's own after all."""
    near = range(max(place.sentence[0], place.start - 5), place.start)
    return any(place.word(i) in ("ive", "im") or (place.word(i) == "i" and place.tagged.is_at(i + 1, "HAVE")) for i in near)


_MOVED = ("palpitations", "colour", "breath", "swelling", "sweat")
_NEARLY_MOVED = ("collapse", "heart_attack", "stroke")


def moved(place: Place) -> bool:
    """Figures of speech: what the heart or the breath did on seeing the bill, and what one nearly did."""
    if place.kind in _NEARLY_MOVED:
        nearly = {"nearly", "almost", "practically"}.intersection(place.words(max(place.start - 3, 0), place.end))
        return bool(nearly) and place.in_("EMOTION", place.sentence)
    return place.kind in _MOVED and place.in_("EMOTION", place.clause)
