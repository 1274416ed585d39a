"""The replies that need no Rasa: emergencies, and a kind sentence when something of ours has failed.

Read from data/ at start, so that staff edit them where all the wording stands, and they still go out with the model
missing or the action server down.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import yaml

from calcium.urgency import CRISIS, EMERGENCY, Urgency, urgency
from website.reply import TROUBLE, Reply
from wording.clinic import ROOT, Clinic
from wording.responses import AGAIN, choose, fill, identity

_FOLDER = ROOT / "data" / "conversation"
_FILES = (
    "report_warning_signs",
    "express_crisis",
    "when_things_fail",
    "after_an_emergency",
    "welcome",
    "privacy",
    "what_is_kept",
)


class SafetyNet:
    """Written replies by name, filled in with the clinic's numbers."""

    def __init__(self, clinic: Clinic) -> None:
        self._clinic = clinic
        self._responses: dict[str, list[dict[str, Any]]] = {}
        for name in _FILES:
            written = yaml.safe_load((_FOLDER / f"{name}.yml").read_text(encoding="utf-8"))
            self._responses.update(written.get("responses") or {})

    def say(self, response: str, **facts: Any) -> Reply:
        """The variation of ``response`` that fits ``facts`` (slot name to value) best."""
        variation = choose(
            self._responses[response], facts, [] if not facts.get(AGAIN) else [identity(self._responses[response][0])]
        )
        kind = (variation.get("metadata") or {}).get("kind")
        buttons = tuple((button["title"], button["payload"]) for button in variation.get("buttons") or [])
        text = fill(variation["text"], {**self._clinic.placeholders(), **facts})
        return Reply(text, kind, buttons)

    def trouble(self, response: str) -> Reply:
        """The same, as a reply about something of ours that failed."""
        return replace(self.say(response), kind=TROUBLE)

    def urgent_reply(self, found: Urgency, again: bool) -> Reply:
        """The reply to an emergency or a crisis, for whom it is; put another way when one was given ``again``."""
        response = "utter_express_crisis" if found.level == CRISIS else "utter_report_warning_signs"
        if found.kind == "stroke" and found.level == EMERGENCY:
            response = "utter_stroke_signs"
        return self.say(response, about_whom=found.whom, **{AGAIN: again})


def urgent_part(text: str, most: int) -> str:
    """At most ``most`` characters of ``text`` that still tell of the emergency: a long paste may hold it anywhere."""
    parts = [text[start : start + most] for start in range(0, max(1, len(text)), most // 2)]
    return next((part for part in parts if urgency(part).is_urgent), parts[0])
