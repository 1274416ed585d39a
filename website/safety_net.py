"""The replies that need no Rasa: emergencies, and a kind sentence when something of ours has failed.

Read from data/ at start, so that staff edit them where all the wording stands, and they still go out with the model
missing or the action server down.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import yaml

from calcium.urgency import CRISIS, EMERGENCY, Urgency, urgency
from wording.clinic import ROOT, Clinic
from wording.responses import AGAIN, choose, fill, identity

_FILES = ("data/conversation/report_warning_signs.yml", "data/conversation/express_crisis.yml",
          "data/conversation/when_things_fail.yml", "data/conversation/after_an_emergency.yml")  # fmt: skip


@dataclass(frozen=True)
class Reply:
    """One bubble: its text, how it should look (``emergency``, ``crisis``, ``today``, None), and buttons: title, payload."""

    text: str
    kind: str | None = None
    buttons: tuple[tuple[str, str], ...] = ()

    def as_json(self) -> dict[str, Any]:
        return {"text": self.text, "kind": self.kind, "buttons": [title for title, _ in self.buttons]}


class SafetyNet:
    """Written replies by name, filled in with the clinic's numbers."""

    def __init__(self, clinic: Clinic) -> None:
        self._clinic = clinic
        self._responses: dict[str, list[dict[str, Any]]] = {}
        for name in _FILES:
            written = yaml.safe_load((ROOT / name).read_text(encoding="utf-8"))
            self._responses.update(written.get("responses") or {})

    def say(self, response: str, **facts: Any) -> Reply:
        """The variation of ``response`` that fits ``facts`` (slot name to value) best."""
        variation = choose(
            self._responses[response], facts, [] if not facts.get(AGAIN) else [identity(self._responses[response][0])]
        )
        kind = (variation.get("metadata") or {}).get("kind")
        buttons = tuple((button["title"], button["payload"]) for button in variation.get("buttons") or [])
        return Reply(fill(variation["text"], self._clinic.placeholders()), kind, buttons)

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
