"""The guided walk, "walk me through my result": the form ``walk_form``, carried out by calcium/walk_turn.py.

Rasa runs the action that has a form's name in place of its own FormAction. So every message of a walk comes here, whatever its
intent: an answer, a question in between, "go back". What is not the walk's own is said by the action that would say it elsewhere.
"""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActiveLoop, EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.answer import ActionAnswer
from actions.hear_score import ActionHearScore
from actions.tracker_reading import intent_of
from actions.warn import ActionWarn
from calcium.comparison import compare
from calcium.feelings import feeling_in
from calcium.walk import CASE, SLOT_OF, Walk
from calcium.walk_turn import ANSWER, HEAR, WARN, Heard, Say, Turn, begin, take

FORM = "walk_form"
#: Who says what the walk does not say itself.
_OTHERS = {ANSWER: ActionAnswer, HEAR: ActionHearScore, WARN: ActionWarn}
#: These begin with ``ask_`` and are no topics.
_NO_TOPIC = {"ask_more", "ask_why"}


class ActionWalkForm(Action):
    def name(self) -> str:
        return FORM

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        walk = Walk.from_slot(tracker.get_slot("walk"))
        heard = _heard(tracker)
        is_walking = (tracker.active_loop or {}).get("name") == FORM
        turn = take(walk, heard, tracker.slots) if is_walking and walk else begin(walk, heard, tracker.slots)
        facts = _facts(turn, tracker)
        events = [event for say in turn.says for event in _say(say, facts, dispatcher, tracker, domain)]
        return [*events, *_events(turn)]


def _heard(tracker: Tracker) -> Heard:
    message = tracker.latest_message
    heard, signs = message.get("heard") or {}, message.get("warning_signs") or {}
    text, intent = message.get("text") or "", intent_of(tracker)
    return Heard(
        text=text,
        intent=intent,
        asks=intent not in _NO_TOPIC and (intent.startswith("ask_") or bool(message.get("topics"))),
        named=tuple(entity["entity"] for entity in message.get("entities") or [] if entity["entity"] in CASE),
        feeling=feeling_in(text),
        signs=signs.get("level", "none"),
        denies_signs=bool(signs.get("set_aside")) and signs.get("set_aside") != "crisis",
        number=heard.get("bare_number"),
        unclear=bool(heard.get("problem") or heard.get("conflict")),
    )


def _facts(turn: Turn, tracker: Tracker) -> dict[str, Any]:
    """What the responses should know that the tracker does not hold yet."""
    known = {**tracker.slots, **turn.slots}
    score, previous = known.get("calcium_score"), known.get("previous_score")
    change = compare(previous, score).direction if score is not None and previous is not None else None
    return {
        **{name: value for name, value in turn.slots.items() if name != "walk_feeling"},
        "score_change": change,
        "has_visit": known.get("booked") is not None,
        "statin_offered": turn.walk.offered,
    }


def _say(
    say: Say, facts: dict[str, Any], dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
) -> list[EventType]:
    """Says one response; the events of another action's reply where that says it. Only the walk's own buttons are shown."""
    other = _OTHERS.get(say.name)
    if other is None:
        dispatcher.utter_message(response=f"utter_{say.name}", **{**facts, **say.facts})
        return []
    theirs = CollectingDispatcher()
    events = other().run(theirs, tracker, domain)
    for message in theirs.messages:
        dispatcher.messages.append(message | ({"offer": [], "offer_only": True} if other is ActionAnswer else {}))
    return events


def _events(turn: Turn) -> list[EventType]:
    """The walk and its slots, the step it waits at, and whether the form goes on."""
    slots = [SlotSet(name, value) for name, value in turn.slots.items()]
    waits_for = SLOT_OF.get(str(turn.walk.step)) if turn.goes_on else None
    kept = [*slots, SlotSet("walk", turn.walk.as_slot()), SlotSet("requested_slot", waits_for)]
    if turn.goes_on:
        return [ActiveLoop(FORM), *kept]
    return [ActiveLoop(None), *kept, FollowupAction("action_listen")]
