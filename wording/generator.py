"""Rasa's way to our words: endpoints.yml names this class as its natural language generator."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from typing import Any

from rasa.core.nlg import TemplatedNaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from calcium.comparison import years_between
from serving.action_results import check_action_schema_once
from wording.clinic import this_clinic
from wording.follow_ups import MOST, next_topics, offers, word_offer
from wording.pictures import SCORE_TABLE
from wording.responses import (
    READ_BACK,
    WALK_TOLD,
    WordingError,
    choose,
    conditions,
    fill,
    identity,
    spoken_number,
    spoken_years,
    with_opening,
)
from wording.said import (
    behind_last_answer,
    openings_said,
    pictures_shown,
    terms_explained,
    topics_answered,
    variations_said,
)
from wording.sources import names_behind

#: Of a variation's metadata, what is kept with the words said: what they stand on, look like and ask for.
_KEPT = ("facts", "sources", "asks", "kind", "sheet")
#: A score above this is still in the last band; its answer says a word more (B82).
_VERY_HIGH = 1000


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
        """The response as Rasa expects it: text, buttons, metadata. None if there is no such response.

        ``offer`` (topics) puts buttons before those that the answer offers itself; ``offer_only`` leaves its own out.
        """
        variations = self.responses.get(utter_action) or self._unwritten(utter_action)
        if not variations:
            return None
        facts = self._facts(tracker, kwargs)
        variation = choose(variations, facts, variations_said(tracker, utter_action))
        opening = self._opening(utter_action, variation, facts, tracker)
        text = with_opening(variation["text"], opening["text"]) if opening else variation["text"]
        response = copy.deepcopy(dict(variation))
        text += self._when_to_call(utter_action, text, tracker)
        response["text"] = fill(text, self._values(text, facts))
        response["buttons"] = [*(response.get("buttons") or []), *self._offers(utter_action, variation, facts, tracker)]
        response["metadata"] = _metadata(variation) | ({"opening": identity(opening)} if opening else {})
        response["metadata"] |= _picture(variation, facts, tracker)
        response.pop("condition", None)
        return response

    def _unwritten(self, utter_action: str) -> list[dict[str, Any]] | None:
        """A topic that is understood but has no answer yet is handed on, never met with silence."""
        return self.responses.get("utter_no_answer_yet") if utter_action.startswith("utter_ask_") else None

    def _facts(self, tracker: DialogueStateTracker, given: Mapping[str, Any]) -> dict[str, Any]:
        """All that a variation may depend on: slots, what the message told, and what the action said."""
        message = tracker.latest_message
        heard = dict((message.parse_data or {}).get("heard") or {}) if message else {}
        facts = {**tracker.current_slot_values(), **heard, **given}
        score, previous = facts.get("calcium_score"), facts.get("previous_score")
        sources = names_behind(*behind_last_answer(tracker))
        return facts | {
            "very_high": score is not None and score > _VERY_HIGH,
            "from_zero": previous == 0 and bool(score),
            "to_zero": score == 0 and bool(previous),
            "years_apart": years_between(facts.get("previous_year"), facts.get("score_year")) is not None,
            "has_sources": bool(sources),
            "sources": sources,
        }

    def _opening(
        self, utter_action: str, variation: Mapping[str, Any], facts: Mapping[str, Any], tracker: DialogueStateTracker
    ) -> Mapping[str, Any] | None:
        """A comforting first sentence where the message named a feeling that the answer itself does not meet."""
        met = "feeling" in conditions(variation) or READ_BACK not in variation["text"]
        if met or not facts.get("feeling") or not utter_action.startswith(("utter_ask_", "utter_term_")):
            return None
        return self._chosen("utter_opening", facts, openings_said(tracker))

    def _when_to_call(self, utter_action: str, text: str, tracker: DialogueStateTracker) -> str:
        """A line on when to call, after an answer to a message that named a sign which is none now ("no chest pain")."""
        message = tracker.latest_message
        named = ((message.parse_data or {}).get("warning_signs") or {}).get("set_aside") if message else None
        told = "{emergency_number}" in text or not utter_action.startswith("utter_ask_")
        if not named or named == "crisis" or told:
            return ""
        return "\n\n" + self.responses["utter_when_to_call"][0]["text"]

    def _chosen(self, name: str, facts: Mapping[str, Any], said: Sequence[str] = ()) -> Mapping[str, Any] | None:
        try:
            return choose(self.responses.get(name, []), facts, said)
        except WordingError:
            return None

    def _offers(
        self, utter_action: str, variation: Mapping[str, Any], facts: Mapping[str, Any], tracker: DialogueStateTracker
    ) -> list[dict[str, str]]:
        wanted = list(facts.get("offer") or [])
        following = next_topics(variation, self.responses.get(utter_action) or [variation])
        if facts.get("offer_only") or not (wanted or following):
            return offers(wanted, self.responses, facts)
        known = {*topics_answered(tracker), utter_action.removeprefix("utter_")}
        wanted += [topic for topic in following if f"ask_{topic}" not in known]
        needless = [
            *terms_explained(tracker),
            utter_action.removeprefix("utter_term_"),
            utter_action.removeprefix("utter_ask_"),
            *wanted,
        ]
        word = word_offer(variation["text"], self.responses, needless)
        return [*offers(wanted, self.responses, facts, MOST - len(word)), *word]

    def _values(self, text: str, facts: Mapping[str, Any]) -> dict[str, Any]:
        values = {
            **self._clinic,
            "sources": facts.get("sources"),
            "score": spoken_number(facts.get("calcium_score")),
            "previous_score": spoken_number(facts.get("previous_score")),
            "told_number": spoken_number(facts.get("number")),
            "previous_year": facts.get("previous_year"),
            "years_between": spoken_years(years_between(facts.get("previous_year"), facts.get("score_year"))),
            "worry": facts.get("worry"),
            "booked": facts.get("booked"),
        }
        if len(facts.get("conflict") or ()) > 1:
            values |= {
                "first_number": spoken_number(facts["conflict"][0]),
                "second_number": spoken_number(facts["conflict"][1]),
            }
        if READ_BACK in text:
            told = self._chosen("utter_read_back", facts) if facts.get("read_back") else None
            values["read_back"] = fill(told["text"], values) if told else ""
        if WALK_TOLD in text:
            parts = [self._chosen(f"utter_walk_told_{name}", facts) for name in facts.get("walk_told") or []]
            values["walk_told"] = " ".join(fill(part["text"], values) for part in parts if part)
        return values


def _metadata(variation: Mapping[str, Any]) -> dict[str, Any]:
    written = variation.get("metadata") or {}
    return {**{name: written[name] for name in _KEPT if name in written}, "said": identity(variation)}


def _picture(
    variation: Mapping[str, Any], facts: Mapping[str, Any], tracker: DialogueStateTracker
) -> dict[str, dict[str, Any]]:
    """``picture``: what to draw beside the answer (wording/pictures/), unless this very picture was shown before."""
    name = (variation.get("metadata") or {}).get("picture")
    if not name:
        return {}
    drawn = {"name": name, "score": facts.get("calcium_score") if name == SCORE_TABLE else None}
    return {} if drawn in pictures_shown(tracker) else {"picture": drawn}
