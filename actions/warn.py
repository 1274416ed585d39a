"""Warning signs: the emergency number first, and nothing about scores."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.tracker_reading import intent_of
from calcium.emergency_follow_up import DANGER, GONE, HELP, SAFE, STILL
from calcium.walk import LEFT

#: By the level and kind of the finding; the level alone where the kind makes no difference. Without a level only the
#: classifier sensed a sign: ask, and say when to call.
_REPLIES = {
    ("emergency", "stroke"): "utter_stroke_signs",
    ("emergency", None): "utter_report_warning_signs",
    ("today", None): "utter_see_someone_today",
    ("after_emergency", HELP): "utter_help_is_coming",
    ("after_emergency", SAFE): "utter_safe_now",
    ("after_emergency", GONE): "utter_gone_now",
    ("after_emergency", STILL): "utter_still_unwell",
    ("after_crisis", HELP): "utter_talking_to_someone",
    ("after_crisis", DANGER): "utter_in_danger_now",
    ("after_crisis", SAFE): "utter_safe_after_crisis",
    ("after_crisis", STILL): "utter_still_in_crisis",
    ("crisis", None): "utter_express_crisis",
    ("none", None): "utter_symptoms_check",
}


class ActionWarn(Action):
    def name(self) -> str:
        return "action_warn"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        finding = tracker.latest_message.get("warning_signs") or {}
        level, kind = finding.get("level", "none"), finding.get("kind")
        if level == "none" and intent_of(tracker) == "express_crisis":  # sensed by the classifier alone
            level = "crisis"
        # Whom the words are for is told by this message: "I get breathless" is the writer, whoever was spoken of before.
        whom = {"about_whom": finding["whom"]} if finding.get("whom") else {}
        dispatcher.utter_message(response=_REPLIES.get((level, kind)) or _REPLIES[level, None], **whom)
        if kind == SAFE and (tracker.get_slot("walk") or {}).get("state") == LEFT:
            dispatcher.utter_message(response="utter_walk_when_safe")
        return []
