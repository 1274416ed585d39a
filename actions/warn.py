"""Warning signs: the emergency number first, and nothing about scores."""
from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

#: By the finding of calcium/warning_signs.py. Without one, only the classifier sensed a sign: ask, say when to call.
_BY_LEVEL = {"emergency": "utter_report_warning_signs", "today": "utter_see_someone_today"}


class ActionWarn(Action):
    def name(self) -> str:
        return "action_warn"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        finding = tracker.latest_message.get("warning_signs") or {}
        response = _BY_LEVEL.get(finding.get("level", "none"), "utter_symptoms_check")
        if finding.get("kind") == "stroke" and finding.get("level") == "emergency":
            response = "utter_stroke_signs"
        dispatcher.utter_message(response=response)
        return []
