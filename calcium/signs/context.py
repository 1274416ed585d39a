"""Which forms set an alarm aside, in which order, and what beats them (rasa-notes, Negation; E8, E19-E29).

Each form must govern the sign itself. Doubt, minimising, someone else's dismissal, a low score or youth are no form.
"""
from __future__ import annotations

from collections.abc import Callable

from calcium.signs.asked import asked, crisis_feared, feared, generally, read_about, supposed, what_if
from calcium.signs.denied import crisis_denied, denied
from calcium.signs.past import family, moved, past
from calcium.signs.place import Place
from calcium.signs.questions import ambulance_asked, puzzled

Forms = tuple[tuple[str, Callable[[Place], bool], bool], ...]

#: Name, form, and whether a mark of the present in the sign's clause, or "I have it", beats it.
CANCELS: Forms = (
    ("denied", denied, False),
    ("what_if", what_if, False),
    ("asked", ambulance_asked, False),
    ("read_about", read_about, True),
    ("supposed", supposed, True),
    ("feared", feared, True),
    ("past", past, True),
    ("family", family, True),
    ("moved", moved, True),
    ("generally", generally, True),
)

#: A crisis is set aside only when denied, feared, long past, or a relative's death.
CRISIS_CANCELS: Forms = (
    ("denied", crisis_denied, False),
    ("feared", crisis_feared, False),
    ("puzzled", puzzled, False),
    ("past", past, True),
    ("family", family, True),
)


def cancelled_by(place: Place, firm: tuple[str, ...] = ()) -> str | None:
    """The name of the form that sets the sign aside, or None; forms in ``firm`` do not touch it."""
    present = place.in_("NOWMARK", place.clause) or place.in_("CLAIM", place.later())
    crisis = place.kind == "crisis"
    if not crisis and "asked" not in firm and not place.in_("CLAIM", place.later()) and not place.in_("RIGHTNOW", place.clause) and asked(place):
        return "asked"
    forms = CRISIS_CANCELS if crisis else CANCELS
    return next((name for name, form, beaten in forms if name not in firm and not (beaten and present) and form(place)), None)
