"""Yes and no mean what the companion's last words asked."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.tracker_reading import intent_of, last_words
from calcium.bands import band_of

#: (what was asked, the answer) to the response. Saying yes to "any symptoms now?" is an emergency.
_REPLIES = {
    ("symptoms", "affirm"): "utter_report_warning_signs",
    ("symptoms", "deny"): "utter_no_symptoms_now",
    ("symptoms_now", "affirm"): "utter_report_warning_signs",
    ("symptoms_now", "deny"): "utter_no_symptoms_now",
    ("number_check", "deny"): "utter_ask_again_for_number",
    ("calcium_score", "deny"): "utter_ask_again_for_number",
}


class ActionReplyToYesNo(Action):
    def name(self) -> str:
        return "action_reply_to_yes_no"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        said = last_words(tracker)
        asked = (said.get("metadata") or {}).get("asks")
        answer = intent_of(tracker)
        if (asked, answer) == ("number_check", "affirm") and said.get("number") is not None:
            return self._take_number(dispatcher, float(said["number"]))
        default = "utter_go_ahead" if answer == "affirm" else "utter_all_right"
        dispatcher.utter_message(response=_REPLIES.get((asked, answer), default))
        return []

    def _take_number(self, dispatcher: CollectingDispatcher, score: float) -> list[EventType]:
        band = band_of(score)
        dispatcher.utter_message(response=band.answer, calcium_score=score, score_band=band.name, read_back="score")
        return [SlotSet("calcium_score", score), SlotSet("score_band", band.name), SlotSet("about_whom", "self")]
