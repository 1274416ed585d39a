"""Understands what only makes sense after the last answer: "why?", "say that more simply", "and if I'm on a statin?"."""

from __future__ import annotations

import re

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

from calcium.walk import LEFT
from calcium.walk_words import ON, RESUME, asks_for_walk, command_in
from nlu.settled_intent import settle
from nlu.stateless import Stateless
from wording.said import answered_last, last_asked, last_offered, topics_answered

#: "Why?" after these asks for the cause; after any other topic, for the same thing put another way.
_WHY = {"ask_score_meaning": "ask_why_high", "ask_percentile": "ask_why_high", "ask_artery_scores": "ask_why_high"}
#: "And if I'm on a statin?", "what about my wife?": too little to say a topic of its own.
_ELLIPSIS = re.compile(
    r"^(?:and|but|so|ok|then|or|what|how|even|also)?\s*(?:if|about|for|with|when|though)?\b", re.IGNORECASE
)
_SUPPOSING = re.compile(
    r"\b(?:if|what about|how about|with|when)\b.{0,30}\b(?:statins?|tablets?|lipitor|crestor)\b", re.IGNORECASE
)
_WITHOUT = re.compile(r"\b(?:not|no|without|off|never|don'?t|won'?t)\b", re.IGNORECASE)
#: Topics whose answer says something else on a statin.
_DEPENDS_ON_STATIN = {"ask_score_meaning", "ask_score_rise", "ask_statin_score_rise", "ask_repeat_scan"}
#: "And at my age?": too short for the classifier, and always about what is usual at that age.
_MY_AGE = re.compile(
    r"\b(?:my|his|her|their) age\b|\b(?:my|this|that) time of life\b|^\W*(?:and )?(?:i'?m|i am|he'?s|she'?s) \d\d\b\W*$",
    re.IGNORECASE,
)
#: "Remind me of my score": read back what is known.
_RECALL = re.compile(
    r"\b(?:remind me|what (?:was|is)|which (?:one )?(?:was|is)|do you (?:know|remember|have)|what'?s)\b.{0,25}\b(?:my|his|her|their|the)\b.{0,12}"
    r"\b(?:scores?|numbers?|total)\b.{0,12}$|\bremind me\b",
    re.IGNORECASE,
)
_FEW_WORDS = 9


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class FollowUp(Stateless):
    """Settles the topic of a message that leans on the answer before it. Runs after CaseReader."""

    def process(self, messages: list[Message], tracker: DialogueStateTracker | None = None) -> list[Message]:
        # On a walk, "what does that mean?" is about an answer only where one was just given.
        answered = answered_last(tracker) if tracker and tracker.active_loop_name else topics_answered(tracker)
        topic = next((topic for topic in answered if topic != "ask_source"), next(iter(answered), None))
        known = tracker.get_slot("score_band") if tracker else None
        for message in messages:
            meant = "start_walk" if asks_for_walk(message.get(TEXT) or "") else _path_taken_up(message, tracker)
            meant = meant or (_meant(message, topic, last_offered(tracker)) if topic else None)
            meant = meant or _of_what_is_known(message, known)
            if meant:
                settle(message, meant)
        return messages


#: The guided paths that may have been left, by their slot, with the intent that takes each up again.
_PATHS = (("visit", "report_visit"), ("walk", "start_walk"))


#: What the companion said would take it up: right after another answer, too, where "go on" asks for more of that.
_CARRIES_ON = re.compile(r"\b(?:carry|carrying) on\b|\bcontinue\b", re.IGNORECASE)


def _path_taken_up(message: Message, tracker: DialogueStateTracker | None) -> str | None:
    """ "Where were we?", "carry on", once the walk or the talk about a visit was left."""
    if tracker is None or tracker.active_loop_name:
        return None
    left = [intent for slot, intent in _PATHS if (tracker.get_slot(slot) or {}).get("state") == LEFT]
    command = command_in(message.get(TEXT) or "") if left else None
    asks_nothing = not last_offered(tracker) and last_asked(tracker) is None
    goes_on = command == ON and (asks_nothing or _CARRIES_ON.search(message.get(TEXT) or ""))
    return left[0] if left and (command == RESUME or goes_on) else None


def _of_what_is_known(message: Message, score_band: str | None) -> str | None:
    """ "And at my age?", "what was my score again?", once a score is known."""
    text = message.get(TEXT) or ""
    if not score_band or len(text.split()) > _FEW_WORDS:
        return None
    if _MY_AGE.search(text):
        return "ask_percentile"
    if _RECALL.search(text):
        message.set("heard", dict(message.get("heard") or {}) | {"read_back": "score"}, add_to_output=True)
        return "ask_score_meaning"
    return None


def _meant(message: Message, topic: str, offered: list[str]) -> str | None:
    intent = (message.get(INTENT) or {}).get("name")
    text = message.get(TEXT) or ""
    if intent == "say_simpler":
        return topic
    if intent == "ask_why" and len(text.split()) <= _FEW_WORDS:
        return _WHY.get(topic, topic)
    if intent == "ask_more":
        return offered[0] if offered else topic
    if len(text.split()) > _FEW_WORDS or not _ELLIPSIS.match(text):
        return None
    return _supposed(message, text, topic)


def _supposed(message: Message, text: str, topic: str) -> str | None:
    """The last topic again, for someone else or for another case: "and for my wife?", "and if I'm on a statin?"."""
    heard = dict(message.get("heard") or {})
    if _SUPPOSING.search(text):
        message.set("heard", heard | {"on_statin": not _WITHOUT.search(text)}, add_to_output=True)
        return topic if topic in _DEPENDS_ON_STATIN else "ask_starting_statin"
    turned = heard.get("turned_to_someone_else")
    asks_little = len([word for word in text.split() if word.lower() not in _LITTLE_WORDS]) <= 2
    return topic if turned and asks_little else None


_LITTLE_WORDS = set("and but so what about how for with if my the a is it his her their same then ok".split())
