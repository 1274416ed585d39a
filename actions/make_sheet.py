"""The visit sheet: one page to take to the doctor, from whatever this conversation knows."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.answer import ActionAnswer
from actions.sheet_in_chat import add_sheet
from actions.tracker_reading import topics_of


class ActionMakeSheet(Action):
    """Says that the sheet is made; its page, or its text, goes with it."""

    def name(self) -> str:
        return "action_make_sheet"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        if len(topics_of(tracker)) > 1:
            return ActionAnswer().run(dispatcher, tracker, domain)
        dispatcher.utter_message(response="utter_ask_visit_sheet")
        add_sheet(dispatcher, tracker)
        return []
