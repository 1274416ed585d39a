"""Answers a question with the response of its topic, after comparing two scans where two are known."""
from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.tracker_reading import change_between_scans, intent_of

FALLBACK = "utter_nlu_fallback"


class ActionAnswer(Action):
    """Says ``utter_<intent>`` for a topic intent; anything else is met with "I am not sure"."""

    def name(self) -> str:
        return "action_answer"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        intent = intent_of(tracker)
        change = change_between_scans(tracker)
        response = f"utter_{intent}" if intent.startswith("ask_") else FALLBACK
        dispatcher.utter_message(response=response, score_change=change)
        return [SlotSet("score_change", change)]
