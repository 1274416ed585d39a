"""What the guided paths (the walk, the talk after a visit) share: a message as they hear it, and how their responses
are said."""

from __future__ import annotations

import copy
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.answer import ActionAnswer
from actions.hear_score import ActionHearScore
from actions.make_sheet import ActionMakeSheet
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
        asks=intent not in _NO_TOPIC and (intent.startswith("ask_") or _asks_beside(message)),
        named=tuple(entity["entity"] for entity in message.get("entities") or [] if entity["entity"] in CASE),
        feeling=feeling_in(text),
        signs=signs.get("level", "none"),
        denies_signs=bool(signs.get("set_aside")) and signs.get("set_aside") != "crisis",
        number=heard.get("bare_number"),
        tells_number=bool(heard.get("read_back")) or heard.get("bare_number") is not None,
        unclear=bool(heard.get("problem") or heard.get("conflict")),
    )


def _asks_beside(message: dict[str, Any]) -> bool:
    """ "Yes, on one. Why does the score go up on it?": an answer with a question, or several questions."""
    topics = message.get("topics") or []
    return len(topics) > 1 or (len(topics) == 1 and "?" in (message.get("text") or ""))


def _about_its_topic(tracker: Tracker) -> Tracker:
    """The tracker of a message whose one question is answered beside what else it says."""
    message, topics = tracker.latest_message, tracker.latest_message.get("topics") or []
    if len(topics) == 1 and not intent_of(tracker).startswith("ask_"):
        told = copy.copy(tracker)
        told.latest_message = {**message, "intent": {"name": topics[0], "confidence": 1.0}}
        return told
    return tracker


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
        other = ActionMakeSheet if say.name == ANSWER and intent_of(tracker) == "ask_visit_sheet" else other
        asked = _about_its_topic(tracker) if say.name == ANSWER else tracker
        events += other().run(theirs, asked, domain)
        no_offers = {"offer": [], "offer_only": True} if say.name == ANSWER else {}
        dispatcher.messages.extend(message | no_offers for message in theirs.messages)
    return events
