"""How urgent a message is, in the light of an emergency or a crisis that came before it in the same conversation."""

from __future__ import annotations

from dataclasses import dataclass

from calcium.emergency_follow_up import BACK, comes_back, denies_crisis, follow_up
from calcium.spoken_of import spoken_of
from calcium.warning_signs import Finding, check

EMERGENCY, CRISIS = "emergency", "crisis"


@dataclass(frozen=True)
class Urgency:
    """``level``: emergency, crisis, today or none; after_emergency or after_crisis while one is not settled.

    ``kind``: the sign's kind, or what was said after an emergency (see emergency_follow_up). ``whom``: self, someone_else
    or None, by the message alone: "I get breathless" is the writer, whoever was spoken of before. ``set_aside``: the kind of
    a sign that was named and is none now ("no chest pain"), so that the reply can still say when to call.
    """

    level: str
    kind: str | None
    whom: str | None
    set_aside: str | None = None

    @property
    def is_urgent(self) -> bool:
        return self.level in (EMERGENCY, CRISIS)


def urgency(text: str, unsettled: str | None = None, earlier: bool = False) -> Urgency:
    """``unsettled``: the emergency or crisis that the last reply was about; ``earlier``: there was one at any time."""
    finding = check(text)
    level, kind = _level_and_kind(finding, text, unsettled, earlier)
    return Urgency(level, kind, spoken_of(text), finding.cancelled)


def _level_and_kind(finding: Finding, text: str, unsettled: str | None, earlier: bool) -> tuple[str, str | None]:
    if unsettled == CRISIS and denies_crisis(text):
        return "after_crisis", follow_up(text, unsettled)
    if finding.level in (EMERGENCY, CRISIS):
        # In a crisis nothing but a crisis reply is right: "I'd rather not wake up" is no fainting fit.
        return (CRISIS if unsettled == CRISIS else finding.level), finding.kind
    if unsettled:
        return f"after_{unsettled}", follow_up(text, unsettled)
    if earlier and comes_back(text):
        return EMERGENCY, BACK
    return finding.level, finding.kind
