"""What makes an emergency one for today: gone with rest, on exertion alone, days ago and gone (E19-E23, E29)."""
from __future__ import annotations

from calcium.signs.place import SAID, Place, is_year
from calcium.signs.text import LINE, NO_BREAK

_REFERS = frozenset("it its only this that comes goes happens stops when whenever always just and but every".split())
_AFTER_GONE = frozenset("now after within in by when as once completely since again too and before off away totally with if".split())
_HOPED = frozenset("will ill itll be hope hopefully sure probably bet until if make say says should id had youd better".split())
_BOOKED = frozenset("appointment scan wait waiting until till next booked see results seen saw".split())
#: "I usually walk a lot": what one does, not when it comes on.
_HABITS = frozenset("usually normally regularly often always".split())
_PARTED = frozenset("and but so because since".split())


def passing(place: Place, passes: tuple[str, ...]) -> bool:
    """Whether an emergency is one for today, by the forms named in ``passes`` (see Sign)."""
    if not passes or place.in_("CLAIM", place.later()):
        return False
    around = (place.sentence[0], place.later(1)[1])
    went, stayed = _relieved(place)
    effort = place.in_("EFFORT", place.sentence) or (
        place.in_("EFFORT", around)
        and (went or place.word(place.sentence[1]) in _REFERS)
        and not (place.word(place.sentence[1]) == "i" and place.word(place.sentence[1] + 1) in _HABITS)
    )
    rest = any(place.in_(name, around) for name in ("ATREST", "LITTLE"))
    now = "STILL" in place.tagged.present and any(_counts_as_now(place, i) for i in range(place.sentence[0], place.later()[1]))
    worse = place.in_("WORSE", around)
    well_at_rest = place.in_("RESTFINE", around)
    here = place.in_("NOWMARK", place.clause) and not went
    if "past" in passes and _days_ago(place, went) and not stayed and not now and not here and not (worse and not went):
        return True
    if "exertion" in passes and effort and not rest and not stayed and (well_at_rest or place.in_("GETS", place.sentence)):
        return True
    if stayed or now:
        return False
    if "effort" in passes and effort and not worse and (not rest or well_at_rest) and (went or place.in_("WHENEVER", place.sentence)):
        return True
    if "exertion" in passes and (well_at_rest or (effort and not rest)):
        return True
    earlier = "past" in passes and went and place.in_("EARLIER", place.sentence) and not rest
    return earlier or ("past" in passes and place.in_("SELDOM", place.sentence) and not worse and not rest)


def _relieved(place: Place) -> tuple[bool, bool]:
    """Whether the text after the sign says that it went, and whether it says that it did not."""
    went = stayed = False
    if place.tagged.present.isdisjoint(("RELIEF", "WELLNOW")):
        return went, stayed
    for i in range(place.start, place.later()[1]):
        well = place.tagged.is_at(i, "WELLNOW") and SAID.isdisjoint(place.words(max(i - 3, place.start), i))
        if not (well or (place.tagged.is_at(i, "RELIEF") and _is_relief(place, i))):
            continue
        if i >= place.sentence[1] and not _same_story(place, i):
            continue
        if not well and _not_before(place, i):
            stayed = True
        else:
            went = True
    return went, stayed


def _same_story(place: Place, i: int) -> bool:
    """Whether a later sentence is still about the sign: not one with a date of its own ("well since my bypass in 2012")."""
    start, end = place.edge(i, -1, LINE), place.edge(i, 1, LINE)
    dated = place.in_("PASTDAY", (start, end)) or place.in_("LONGAGO", (start, end))
    return not dated and not any(is_year(word) for word in place.words(start, end))


def _is_relief(place: Place, i: int) -> bool:
    """Not "gone grey", "I'd better", "it'll be fine"."""
    if place.word(i) == "gone" and place.break_at(i + 1) == NO_BREAK and place.word(i + 1) not in _AFTER_GONE:
        return False
    return not any(place.word(k) in _HOPED for k in (i - 1, i - 2) if k > place.start)


def _not_before(place: Place, i: int) -> bool:
    """Whether a denial stands up to three words before word ``i``, in the same clause."""
    for k in range(i - 1, max(i - 4, -1), -1):
        if place.break_at(k + 1) > NO_BREAK:
            return False
        if place.tagged.is_at(k, "NEG"):
            return True
    return False


def _counts_as_now(place: Place, i: int) -> bool:
    """A mark of the present; "today" and "this morning" date what has passed, "still" counts, "gone now" does not."""
    if place.word(i) == "now" and any(place.tagged.is_at(k, "RELIEF", "WELLNOW") and not _not_before(place, k) for k in range(i - 3, i)):
        return False
    after_none = place.word(i - 1) in ("none", "nothing", "and", "fine", "until")
    return place.tagged.is_at(i, "STILL") and not place.tagged.is_at(i, "EARLIER") and not after_none


def _days_ago(place: Place, went: bool) -> bool:
    """Whether the sign itself, not a scan or a visit, is dated days ago and told in the past, or gone."""
    start, end = place.sentence
    date = next((i for i in range(start, end) if place.tagged.is_at(i, "PASTDAY") and _dates_sign(place, i)), None)
    if date is None:
        return went and place.in_("DAYSBACK", (start, end))
    if not went and place.in_("NOWMARK", (date + 1, end)):
        return False
    return went or (place.in_("PASTVERB", (start, end)) and not place.in_("PRESENT", (start, end)))


def _dates_sign(place: Place, i: int) -> bool:
    start = place.sentence[0]
    if any(place.tagged.is_at(k, "SINCE") for k in (i - 1, i - 2) if k >= start) or not _BOOKED.isdisjoint(place.words(max(start, i - 4), i)):
        return False
    if i >= place.end:
        return True
    between = place.words(i, place.start)
    return i - start <= 2 or (_PARTED.isdisjoint(between) and not place.broken(i + 1, place.start + 1))
