"""What is told about what is kept: what was struck out of a message, and what is known of a person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from website.reply import Reply
from website.safety_net import SafetyNet
from wording.responses import spoken_number


class Kept:
    """Writes both from the clinic's own words (data/conversation/privacy.yml and what_is_kept.yml)."""

    def __init__(self, safety_net: SafetyNet) -> None:
        self._safety_net = safety_net

    def struck_out(self, kinds: Sequence[str], again: bool) -> Reply:
        """Tells the patient what was left out of their message; ``kinds`` as keeping/redaction.py names them."""
        details = [self._safety_net.say("utter_detail", detail=kind).text for kind in kinds]
        return self._safety_net.say("utter_struck_out", asked_again=again, struck_out=_joined(details))

    def known(self, slots: Mapping[str, Any], consent: str | None) -> Reply:
        """A truthful answer to "what do you know about me?"."""
        numbers = {
            "score": spoken_number(slots.get("calcium_score")),
            "previous_score": spoken_number(slots.get("previous_score")),
        }
        names = [name for name, told in numbers.items() if told]
        if slots.get("on_statin") is not None:
            names.append("on_statin" if slots["on_statin"] else "not_on_statin")
        names += [name for name in ("worry", "booked") if slots.get(name)]
        if slots.get("about_whom") == "someone_else":
            names.append("someone_else")
        told = [self._safety_net.say("utter_known", known=name, **numbers).text for name in names or [None]]
        return self._safety_net.say(
            "utter_what_is_kept", consent=consent if consent in ("yes", "no") else "unasked", known=_joined(told)
        )


def _joined(parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
