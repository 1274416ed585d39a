"""What the guided paths (the walk, the talk after a visit) share: a message as they hear it, and how their responses
are said."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.answer import ActionAnswer
from actions.hear_score import ActionHearScore
from actions.tracker_reading import intent_of
from actions.warn import ActionWarn
from calcium.feelings import feeling_in
from calcium.walk import CASE
from calcium.walk_heard import ANSWER, HEAR, WARN, Heard, Say

#: Who says what a path does not say itself.
_OTHERS = {ANSWER: ActionAnswer, HEAR: ActionHearScore, WARN: ActionWarn}
#: These begin with ``ask_`` and are no topics.
_NO_TOPIC = {"ask_more", "ask_why"}


def heard_in(tracker: Tracker) -> Heard:
    """The latest message."""
    message = tracker.latest_message
    heard, signs = message.get("heard") or {}, message.get("warning_signs") or {}
    text, intent = message.get("text") or "", intent_of(tracker)
    return Heard(
        text=text,
        intent=intent,
        confidence=float((message.get("intent") or {}).get("confidence") or 0),
        asks=intent not in _NO_TOPIC and (intent.startswith("ask_") or len(message.get("topics") or []) > 1),
        named=tuple(entity["entity"] for entity in message.get("entities") or [] if entity["entity"] in CASE),
        feeling=feeling_in(text),
        signs=signs.get("level", "none"),
        denies_signs=bool(signs.get("set_aside")) and signs.get("set_aside") != "crisis",
        number=heard.get("bare_number"),
        tells_number=bool(heard.get("read_back")) or heard.get("bare_number") is not None,
        unclear=bool(heard.get("problem") or heard.get("conflict")),
    )


def is_active(tracker: Tracker, form: str) -> bool:
    return (tracker.active_loop or {}).get("name") == form


def say_all(
    says: tuple[Say, ...],
    facts: dict[str, Any],
    dispatcher: CollectingDispatcher,
    tracker: Tracker,
    domain: dict[str, Any],
) -> list[EventType]:
    """Says each response, and returns the events of those that another action says. Only the path's own buttons are
    shown."""
    events: list[EventType] = []
    for say in says:
        other = _OTHERS.get(say.name)
        if other is None:
            dispatcher.utter_message(response=f"utter_{say.name}", **{**facts, **say.facts})
            continue
        theirs = CollectingDispatcher()
        events += other().run(theirs, tracker, domain)
        no_offers = {"offer": [], "offer_only": True} if say.name == ANSWER else {}
        dispatcher.messages.extend(message | no_offers for message in theirs.messages)
    return events
