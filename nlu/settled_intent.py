"""An intent that our rules settle, whatever the classifier made of the message."""

from __future__ import annotations

from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY
from rasa.shared.nlu.training_data.message import Message


def settle(message: Message, name: str) -> None:
    """Makes ``name`` the message's intent, sure, and first in its ranking."""
    settled = {"name": name, "confidence": 1.0}
    others = [ranked for ranked in message.get(INTENT_RANKING_KEY, []) if ranked["name"] != name]
    message.set(INTENT, settled, add_to_output=True)
    message.set(INTENT_RANKING_KEY, [settled, *others], add_to_output=True)
