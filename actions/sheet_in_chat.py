"""The visit sheet as a message of its own, where there is no page for it."""

from __future__ import annotations

from datetime import date

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from calcium.visit_sheet import facts_from_tracker_state, make_sheet
from wording.clinic import this_clinic
from wording.sheet import patients_messages, sheet_as_text

#: The channel that shows a link to the sheet's page.
_HAS_A_PAGE = "website"


def add_sheet(dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
    """Sends the sheet's text, except on the website."""
    if tracker.get_latest_input_channel() == _HAS_A_PAGE:
        return
    facts = facts_from_tracker_state(tracker.slots, patients_messages(tracker.events))
    dispatcher.utter_message(text=sheet_as_text(make_sheet(facts), this_clinic(), date.today()))
