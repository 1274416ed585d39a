"""Runs calcium/warning_signs.py over each message, so that shell and REST answer an emergency as the website does.

After an emergency reply the conversation stays with it until the person says that help is coming, or that they are safe.
"""
from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from calcium.emergency_follow_up import follow_up
from calcium.warning_signs import check
from nlu.settled_intent import settle
from wording.said import urgent_kind

_INTENTS = {"emergency": "report_warning_signs", "today": "report_warning_signs", "crisis": "express_crisis"}


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class WarningSignsReader(GraphComponent):
    """Sets the intent of a message that holds a warning sign, whatever the classifier made of it."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> WarningSignsReader:
        return cls()

    def process(self, messages: list[Message], tracker: DialogueStateTracker | None = None) -> list[Message]:
        unsettled = urgent_kind(tracker)
        for message in messages:
            text = message.get(TEXT) or ""
            finding = check(text)
            level, kind = finding.level, finding.kind
            if level not in ("emergency", "crisis") and unsettled:
                level, kind = f"after_{unsettled}", follow_up(text)
                settle(message, "report_warning_signs")
            elif level in _INTENTS:
                settle(message, _INTENTS[level])
            seen = {"level": level, "kind": kind, "cancelled": finding.cancelled}
            message.set("warning_signs", seen, add_to_output=True)
        return messages
