"""What the slots tell of two scans."""
from __future__ import annotations

from rasa_sdk import Tracker

from calcium.comparison import compare


def change_between_scans(tracker: Tracker) -> str | None:
    """``rose``, ``fell`` or ``same``; None unless both a score and an earlier one are known."""
    current, previous = tracker.get_slot("calcium_score"), tracker.get_slot("previous_score")
    if current is None or previous is None:
        return None
    return compare(previous, current, tracker.get_slot("on_statin")).direction
