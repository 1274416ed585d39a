"""The guided walk, "walk me through my result": the form ``walk_form``, carried out by calcium/walk_turn.py.

Rasa runs the action that has a form's name in place of its own FormAction. So every message of a walk comes here,
whatever its
intent: an answer, a question in between, "go back". What is not the walk's own is said by the action that would say
it elsewhere.
"""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActiveLoop, EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.guided import heard_in, is_active, say_all
from calcium.comparison import compare
from calcium.walk import SLOT_OF, Walk
from calcium.walk_heard import Turn
from calcium.walk_turn import begin, take

FORM = "walk_form"


class ActionWalkForm(Action):
    def name(self) -> str:
        return FORM

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        walk, heard = Walk.from_slot(tracker.get_slot("walk")), heard_in(tracker)
        if walk and is_active(tracker, FORM):
            turn = take(walk, heard, tracker.slots)
        else:
            turn = begin(walk, heard, tracker.slots)
        return [*say_all(turn.says, _facts(turn, tracker), dispatcher, tracker, domain), *_events(turn)]


def _facts(turn: Turn, tracker: Tracker) -> dict[str, Any]:
    """What the responses should know that the tracker does not hold yet."""
    known = {**tracker.slots, **turn.slots}
    score, previous = known.get("calcium_score"), known.get("previous_score")
    change = compare(previous, score).direction if score is not None and previous is not None else None
    return {
        **turn.slots,
        "score_change": change,
        "has_visit": known.get("booked") is not None,
        "statin_offered": turn.walk.offered,
    }


def _events(turn: Turn) -> list[EventType]:
    """The walk and its slots, the step it waits at, and whether the form goes on."""
    slots = [SlotSet(name, value) for name, value in turn.slots.items()]
    waits_for = SLOT_OF.get(str(turn.walk.step)) if turn.goes_on else None
    kept = [*slots, SlotSet("walk", turn.walk.as_slot()), SlotSet("requested_slot", waits_for)]
    kept.append(SlotSet("statin_offered", turn.walk.offered))
    if turn.goes_on:
        return [ActiveLoop(FORM), *kept]
    return [ActiveLoop(None), *kept, FollowupAction(turn.then or "action_listen")]
