"""After the visit: the form ``visit_form``, carried out by calcium/visit.py, as actions/walk_form.py carries out the
walk."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActiveLoop, EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.guided import heard_in, is_active, say_all
from calcium.visit import SLOT_OF, Visit, begin, take

FORM = "visit_form"


class ActionVisitForm(Action):
    def name(self) -> str:
        return FORM

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        visit, heard = Visit.from_slot(tracker.get_slot("visit")), heard_in(tracker)
        turn = take(visit, heard) if visit and is_active(tracker, FORM) else begin(visit, heard)
        events = say_all(turn.says, {}, dispatcher, tracker, domain)
        events += [SlotSet(name, value) for name, value in turn.slots.items()]
        waits_for = SLOT_OF[turn.visit.step] if turn.goes_on else None
        events += [SlotSet("visit", turn.visit.as_slot()), SlotSet("requested_slot", waits_for)]
        if turn.goes_on:
            return [ActiveLoop(FORM), *events]
        return [ActiveLoop(None), *events, FollowupAction(turn.then or "action_listen")]
