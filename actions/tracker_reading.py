"""What the tracker tells: the intent of the latest message, and how two scans compare."""
from __future__ import annotations

from rasa_sdk import Tracker

from calcium.comparison import compare


def intent_of(tracker: Tracker) -> str:
    """The intent as our components settled it. (The SDK's own getter passes over ``nlu_fallback``.)"""
    return (tracker.latest_message.get("intent") or {}).get("name") or ""


def change_between_scans(tracker: Tracker) -> str | None:
    """``rose``, ``fell`` or ``same``; None unless both a score and an earlier one are known."""
    current, previous = tracker.get_slot("calcium_score"), tracker.get_slot("previous_score")
    if current is None or previous is None:
        return None
    return compare(previous, current, tracker.get_slot("on_statin")).direction
