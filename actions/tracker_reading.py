"""What the tracker tells: the topics of the latest message, how sure they are, and how two scans compare."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker

from calcium.comparison import compare
from calcium.glossary_words import GLOSSARY

#: The share of express_crisis from which a reply asks how the person is.
_SENSED = 0.2
#: Said when a message was not understood.
UNSURE = ("utter_did_you_mean", "utter_nlu_fallback", "utter_hand_over")


def intent_of(tracker: Tracker) -> str:
    """The intent as our components settled it. (The SDK's own getter passes over ``nlu_fallback``.)"""
    return (tracker.latest_message.get("intent") or {}).get("name") or ""


def topics_of(tracker: Tracker) -> list[str]:
    """The topics asked about, in the order asked: one for each question of the message, or the message's own."""
    topics = tracker.latest_message.get("topics") or []
    if len(topics) > 1:
        return list(topics)
    intent = intent_of(tracker)
    return [intent] if intent.startswith("ask_") else []


def likely_topics(tracker: Tracker, least: float = 0.0) -> list[str]:
    """Topics by how well they fit the latest message, best first, with a share of at least ``least``."""
    ranking = tracker.latest_message.get("intent_ranking") or []
    return [row["name"] for row in ranking if row["name"].startswith("ask_") and row["confidence"] >= least]


def term_asked_about(tracker: Tracker) -> str | None:
    """The glossary's word that the message names, the most particular first; failing that, the one explained last."""
    named = (tracker.latest_message.get("heard") or {}).get("term") or []
    term = next((term for term in GLOSSARY if term in named), None)
    if term:
        return term
    said = (str((event.get("metadata") or {}).get("utter_action")) for event in reversed(tracker.events))
    return next((name.removeprefix("utter_term_") for name in said if name.startswith("utter_term_")), None)


def may_be_in_crisis(tracker: Tracker) -> bool:
    """Whether the classifier sensed despair behind another subject: enough to ask, not enough to say nothing else."""
    if (tracker.latest_message.get("warning_signs") or {}).get("set_aside") == "crisis":
        return False  # "I don't want to die"
    ranking = tracker.latest_message.get("intent_ranking") or []
    return any(row["name"] == "express_crisis" and row["confidence"] >= _SENSED for row in ranking)


def last_words(tracker: Tracker) -> dict[str, Any]:
    """The metadata of the companion's last words; empty at the start."""
    for event in reversed(tracker.events):
        if event.get("event") == "bot":
            return event.get("metadata") or {}
    return {}


def was_just_unsure(tracker: Tracker) -> bool:
    return last_words(tracker).get("utter_action") in UNSURE


def change_between_scans(tracker: Tracker) -> str | None:
    """``rose``, ``fell`` or ``same``; None unless both a score and an earlier one are known."""
    current, previous = tracker.get_slot("calcium_score"), tracker.get_slot("previous_score")
    if current is None or previous is None:
        return None
    return compare(previous, current, tracker.get_slot("on_statin")).direction
