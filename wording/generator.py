"""Rasa's way to our words: endpoints.yml names this class as its natural language generator."""
from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

from rasa.core.nlg import TemplatedNaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import BotUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from serving.action_results import check_action_schema_once
from wording.clinic import this_clinic
from wording.responses import WordingError, choose, fill, identity, spoken_number

#: A placeholder of this name takes in what was understood ("You said 430."), from the response of the same name.
READ_BACK = "read_back"
#: Who and what an answer is for, kept with it so that a reviewer can see why it was chosen; no words of the patient.
_KEPT = ("facts", "asks", "kind", "topic")


class FittingAnswer(TemplatedNaturalLanguageGenerator):
    """Says the written variation that fits the slots best, and never the same text twice while another fits.

    Rasa hands ``responses`` to generators of the parent class again whenever it loads a model.
    """

    def __init__(self, endpoint_config: EndpointConfig | None, domain: Domain) -> None:
        super().__init__(domain.responses)
        self._clinic = this_clinic().placeholders()
        check_action_schema_once()  # of all our classes, Rasa makes this one in the server and in the shell alike

    async def generate(
        self, utter_action: str, tracker: DialogueStateTracker, output_channel: str, **kwargs: Any
    ) -> dict[str, Any] | None:
        """The response as Rasa expects it: text, buttons, metadata. None if there is no such response."""
        variations = self.responses.get(utter_action) or self._unwritten(utter_action)
        if not variations:
            return None
        said = _said(tracker, utter_action)
        facts = {**tracker.current_slot_values(), **_heard(tracker), **kwargs}
        variation = choose(variations, facts, said)
        response = copy.deepcopy(dict(variation))
        response["text"] = fill(variation["text"], self._values(variation["text"], facts))
        response["metadata"] = _metadata(variation)
        response.pop("condition", None)
        return response

    def _unwritten(self, utter_action: str) -> list[dict[str, Any]] | None:
        """A topic that is understood but has no answer yet is handed on, never met with silence."""
        return self.responses.get("utter_no_answer_yet") if utter_action.startswith("utter_ask_") else None

    def _values(self, text: str, facts: Mapping[str, Any]) -> dict[str, Any]:
        values = {
            **self._clinic,
            "score": spoken_number(facts.get("calcium_score")),
            "previous_score": spoken_number(facts.get("previous_score")),
            "told_number": facts.get("told_number"),
        }
        if f"{{{READ_BACK}}}" in text:
            values[READ_BACK] = self._read_back(facts, values)
        return values

    def _read_back(self, facts: Mapping[str, Any], values: Mapping[str, Any]) -> str:
        if not facts.get(READ_BACK):
            return ""
        try:
            variation = choose(self.responses.get(f"utter_{READ_BACK}", []), facts)
        except WordingError:
            return ""
        return fill(variation["text"], values)


def _metadata(variation: Mapping[str, Any]) -> dict[str, Any]:
    written = variation.get("metadata") or {}
    return {**{name: written[name] for name in _KEPT if name in written}, "said": identity(variation)}


def _said(tracker: DialogueStateTracker, utter_action: str) -> list[str]:
    """The variations of this response that were said so far, oldest first."""
    names = [
        (event.metadata.get("metadata") or {}).get("said")
        for event in tracker.events
        if isinstance(event, BotUttered) and event.metadata.get("utter_action") == utter_action
    ]
    return [name for name in names if name]


def _heard(tracker: DialogueStateTracker) -> dict[str, Any]:
    message = tracker.latest_message
    return dict((message.parse_data or {}).get("heard") or {}) if message else {}
