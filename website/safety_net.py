"""The replies that need no Rasa: emergencies, and a kind sentence when something of ours has failed.

Read from data/ at start, so that staff edit them where all the wording stands, and they still go out with the model
missing or the action server down.
"""
from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import yaml

from calcium.warning_signs import Finding, check
from wording.clinic import ROOT, Clinic
from wording.responses import fill

_FILES = ("data/conversation/report_warning_signs.yml", "data/conversation/express_crisis.yml",
          "data/conversation/when_things_fail.yml", "data/conversation/after_an_emergency.yml")  # fmt: skip


@dataclass(frozen=True)
class Reply:
    """One bubble: its text, how it should look (``emergency``, ``crisis``, ``today``, None), and buttons' titles."""

    text: str
    kind: str | None = None
    buttons: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        return {"text": self.text, "kind": self.kind, "buttons": list(self.buttons)}


class SafetyNet:
    """Written replies by name, filled in with the clinic's numbers."""

    def __init__(self, clinic: Clinic) -> None:
        self._clinic = clinic
        self._responses: dict[str, list[dict[str, Any]]] = {}
        for name in _FILES:
            written = yaml.safe_load((ROOT / name).read_text(encoding="utf-8"))
            self._responses.update(written.get("responses") or {})

    def say(self, response: str) -> Reply:
        """The first variation of ``response``."""
        variation = self._responses[response][0]
        kind = (variation.get("metadata") or {}).get("kind")
        return Reply(fill(variation["text"], self._clinic.placeholders()), kind)

    def urgent_reply(self, text: str) -> Reply | None:
        """The reply to an emergency or a crisis in ``text``; None for anything that can wait for Rasa."""
        response = _urgent_response(check(text))
        return self.say(response) if response else None


def urgent_part(text: str, most: int) -> str:
    """At most ``most`` characters of ``text`` that still tell of the emergency: a long paste may hold it anywhere."""
    parts = [text[start : start + most] for start in range(0, max(1, len(text)), most // 2)]
    return next((part for part in parts if _urgent_response(check(part))), parts[0])


def _urgent_response(finding: Finding) -> str | None:
    if finding.level == "crisis":
        return "utter_express_crisis"
    if finding.level == "emergency":
        return "utter_stroke_signs" if finding.kind == "stroke" else "utter_report_warning_signs"
    return None
