"""A patient told a score: read it back with what it means, ask about what is unclear, or say kindly what cannot be."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.tracker_reading import change_between_scans
from calcium.bands import ScoreError, band_of


class ActionHearScore(Action):
    def name(self) -> str:
        return "action_hear_score"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        heard = tracker.latest_message.get("heard") or {}
        change = change_between_scans(tracker)
        if heard.get("problem"):
            dispatcher.utter_message(response="utter_score_problem", problem=heard["problem"])
        elif heard.get("conflict"):
            dispatcher.utter_message(response="utter_check_two_numbers")
        elif heard.get("bare_number") is not None:
            _check(dispatcher, heard["bare_number"])
        elif tracker.get_slot("score_band"):
            dispatcher.utter_message(response=_meaning(tracker, heard, change), score_change=change)
        else:
            dispatcher.utter_message(response="utter_ask_score_meaning")
        return [SlotSet("score_change", change)]


def _check(dispatcher: CollectingDispatcher, number: float) -> None:
    """Asks whether a bare number is a score, unless it could not be one."""
    try:
        band_of(number)
    except ScoreError as error:
        dispatcher.utter_message(response="utter_score_problem", problem=error.problem)
    else:
        dispatcher.utter_message(response="utter_check_number", number=number)


def _meaning(tracker: Tracker, heard: dict[str, Any], change: str | None) -> str:
    """Two scans told together are answered as two scans; one score by what its band means."""
    if heard.get("read_back") != "two_scans" or change is None:
        return band_of_slot(tracker)
    return "utter_ask_statin_score_rise" if tracker.get_slot("on_statin") else "utter_ask_score_rise"


def band_of_slot(tracker: Tracker) -> str:
    """The response that says what the known score's band means."""
    score = tracker.get_slot("calcium_score")
    return band_of(score).answer if score is not None else "utter_ask_score_meaning"
