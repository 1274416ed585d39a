"""Runs calcium/urgency.py over each message, so that shell and REST answer an emergency as the website does.

After an emergency reply the conversation stays with it until the person says that help is coming, or that they are safe.
"""

from __future__ import annotations

from dataclasses import asdict

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

from calcium.urgency import urgency
from nlu.settled_intent import settle
from nlu.stateless import Stateless
from wording.said import had_emergency, urgent_kind

_INTENTS = {"emergency": "report_warning_signs", "today": "report_warning_signs", "crisis": "express_crisis"}


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class WarningSignsReader(Stateless):
    """Sets the intent of a message that holds a warning sign, whatever the classifier made of it."""

    def process(self, messages: list[Message], tracker: DialogueStateTracker | None = None) -> list[Message]:
        for message in messages:
            found = urgency(message.get(TEXT) or "", urgent_kind(tracker), had_emergency(tracker))
            intent = "report_warning_signs" if found.level.startswith("after_") else _INTENTS.get(found.level)
            if found.level == "none" and found.set_aside == "crisis" and _name(message) == "express_crisis":
                intent = "ask_anxiety"  # "I don't want to die": love of life, which the classifier can't tell from its opposite
            if intent:
                settle(message, intent)
            message.set("warning_signs", asdict(found), add_to_output=True)
        return messages


def _name(message: Message) -> str | None:
    return (message.get(INTENT) or {}).get("name")
