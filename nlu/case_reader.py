"""Reads scores, statin and feeling from each message, in the light of the conversation, into Rasa's slots."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message

from calcium.case import SELF, SOMEONE_ELSE, Case, hear
from calcium.feelings import feeling_in
from calcium.readings import Readings, read
from calcium.spoken_of import spoken_of
from calcium.terms import terms_in
from nlu.settled_intent import settle
from nlu.stateless import Stateless
from wording.said import last_asked, number_checked

#: The slots that this component fills, each from the entity of the same name.
CASE_SLOTS = tuple(f.name for f in fields(Case))


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class CaseReader(Stateless, EntityExtractorMixin):
    """Adds one entity for each slot that the message fills or changes, and ``heard`` for what is no slot."""

    def process(self, messages: list[Message], tracker: DialogueStateTracker | None = None) -> list[Message]:
        for message in messages:
            text = message.get(TEXT) or ""
            before = _case_of(tracker)
            told, asked_for = _in_context(read(text), text, before, message, tracker)
            after = hear(before, told, asked_for)
            feeling = feeling_in(text)
            changed = {name: getattr(after, name) for name in CASE_SLOTS if _worth_telling(name, before, after, told)}
            if feeling or (tracker and tracker.get_slot("feeling")):
                changed["feeling"] = feeling
            entities = [self._entity(name, value, text) for name, value in changed.items()]
            message.set(ENTITIES, message.get(ENTITIES, []) + entities, add_to_output=True)
            message.set("heard", _heard(before, after, told, asked_for) | {"term": terms_in(text)}, add_to_output=True)
            _settle_intent(message, text, told, asked_for)
        return messages

    def _entity(self, name: str, value: Any, text: str) -> dict[str, Any]:
        return {"entity": name, "value": value, "start": 0, "end": len(text), "extractor": self.name}


def _case_of(tracker: DialogueStateTracker | None) -> Case:
    slots = tracker.current_slot_values() if tracker else {}
    known = {name: slots.get(name) for name in CASE_SLOTS if slots.get(name) is not None}
    return Case(**known)


#: "No, 304", "ugh no 304": a number that puts another right.
_TAKES_BACK = re.compile(r"^\W*(?:ugh|oh|ah|oops|sorry|no|nope|wait|actually|i mean|it'?s|correction)\b", re.IGNORECASE)
#: The same, where an earlier scan was asked about: "it's 220" and "oh, 220" answer that.
_TAKES_BACK_OUTRIGHT = re.compile(r"^\W*(?:(?:oh|ah|ugh|no|ok)\W+)?(?:oops|sorry|wait|hang on|hold on|actually|i mean|correction)\b", re.IGNORECASE)


def _in_context(
    told: Readings, text: str, before: Case, message: Message, tracker: DialogueStateTracker | None
) -> tuple[Readings, str | None]:
    """``told`` and what had been asked for, with what only the conversation tells of this message."""
    asked_for = last_asked(tracker) or _asked_of_us(message, text)
    takes_back = _TAKES_BACK_OUTRIGHT if asked_for == "previous_score" else _TAKES_BACK
    if told.about_whom is None and (before.set_aside or before.about_whom == SOMEONE_ELSE):
        told = replace(told, about_whom=_turned_back(spoken_of(text), before))
    if asked_for == "number_check":
        if told.bare_number is not None:  # another number in place of "yes"
            asked_for = "calcium_score"
        elif told.calcium_score is None and _on_topic(message):  # they went on: so it was their score
            told, asked_for = replace(told, bare_number=number_checked(tracker)), "calcium_score"
    elif asked_for == "previous_score" and told.calcium_score is not None and takes_back.match(text):
        told, asked_for = replace(told, corrects=True), None
    elif told.bare_number is not None and before.calcium_score is not None and takes_back.match(text):
        told, asked_for = replace(told, corrects=True), "calcium_score"
    return told, asked_for


def _turned_back(whom: str | None, before: Case) -> str | None:
    """The writer's own case comes back only where something of it is known."""
    own = before.set_aside.get(SELF) or {}
    return whom if whom == SOMEONE_ELSE or own.get("score_band") else None


def _on_topic(message: Message) -> bool:
    understood = message.get(INTENT) or {}
    return str(understood.get("name")).startswith("ask_") and understood.get("confidence", 0) >= _SURE


def _asked_of_us(message: Message, text: str) -> str | None:
    """ "What does 88 mean?" can only speak of a score, though nobody said so. (A number alone is checked.)"""
    understood = message.get(INTENT) or {}
    sure = (
        understood.get("name") == "ask_score_meaning"
        and understood.get("confidence", 0) >= _SURE
        and len(text.split()) > 1
    )
    return "calcium_score" if sure else None


def _worth_telling(name: str, before: Case, after: Case, told: Readings) -> bool:
    """A slot the message changes, or one that it repeats (so that Rasa sees the entity)."""
    value = getattr(after, name)
    return value != getattr(before, name) or (value is not None and value == getattr(told, name, None))


def _heard(before: Case, after: Case, told: Readings, asked_for: str | None) -> dict[str, Any]:
    """What the reply should read back or ask about; no slot, since it holds for this message only."""
    told_score = told.calcium_score is not None or (told.bare_number is not None and asked_for is not None)
    both = after.previous_score is not None and after.calcium_score is not None
    changed_earlier = after.previous_score != before.previous_score
    read_back = "two_scans" if both and (changed_earlier or (told_score and told.previous_score is not None)) else None
    if read_back is None and told_score:
        read_back = "score"
    unexplained = told.bare_number if asked_for not in ("calcium_score", "previous_score") else None
    return {
        "read_back": read_back,
        "problem": told.problem,
        "bare_number": unexplained,
        "conflict": list(told.conflict),
        "percentile": told.percentile,
        "arteries": told.arteries,
        "turned_to_someone_else": after.about_whom == SOMEONE_ELSE and before.about_whom != SOMEONE_ELSE,
    }


#: What a classifier makes of a message that tells a score and little else.
_GIVES_WAY = {"inform_statin", "nlu_fallback", "greet", "thank", "affirm", "deny"}
#: What a message may be about beside the score that it tells.
_ON_TOPIC = ("ask_", "other_language", "start_walk", "report_visit")
_ASKING = re.compile(
    r"\?|\b(?:what|whats|what's|why|how|should|do|does|did|is it|is that|am i|can|could|will|would)\b|"
    r"\b(?:which|who|when|where)\b"
)
#: A message that tells a score in no more words than this, and asks nothing, only tells a score, unless the classifier is
#: at least this sure of a topic.
_FEW_WORDS, _SURE = 9, 0.35


def _settle_intent(message: Message, text: str, told: Readings, asked_for: str | None) -> None:
    """Numbers settle what the classifier can only guess: a message that is a number tells a number."""
    words = [word for word in text.lower().split() if any(ch.isalnum() for ch in word)]
    asks = bool(_ASKING.search(text.lower()))
    tells = told.calcium_score is not None or (told.bare_number is not None and asked_for == "calcium_score")
    understood = message.get(INTENT) or {}
    intent = understood.get("name")
    on_topic = str(intent).startswith(_ON_TOPIC) and understood.get("confidence", 0) >= _SURE
    is_number = len(words) == 1 and (told.bare_number is not None or tells)
    only_tells = bool(tells or told.conflict) and (
        intent in _GIVES_WAY or (not asks and not on_topic and len(words) <= _FEW_WORDS)
    )
    if not words:  # nothing that the ranking tells of it means anything
        message.set(INTENT_RANKING_KEY, [], add_to_output=True)
        settled = "nlu_fallback"
    elif is_number or only_tells or (told.problem and not on_topic):
        settled = "inform_score"
    else:
        return
    settle(message, settled)
