"""Reads a message as the answer to each of the guided walk's seven questions; None where it is no answer to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from calcium.walk import BOOKED, EARLIER, FEELING, LEFT, SCORE, STATIN, SYMPTOMS, WORRY, Walk, is_known, own_words
from calcium.walk_asking import for_a_doctor_today, passed, waiting
from calcium.walk_heard import Heard, Say, Turn, changed, is_question, told_now
from calcium.walk_words import (
    ON,
    SKIP,
    UNKNOWN,
    asks_outright,
    comes_at_times,
    is_offered,
    names_statin,
    opens_with_yes_or_no,
    says_no,
    says_none,
    says_yes,
    sounds_calm,
)  # fmt: skip

#: Said where only the classifier senses despair in a feeling or a worry: enough to ask, not enough to say nothing else.
_CRISIS_CHECK = (Say("walk_crisis_check"), Say("walk_no_hurry"))


#: An answer about a statin is short; a mere oath is shorter.
_FEW_WORDS, _OATH_WORDS = 9, 3


def _feeling(walk: Walk, heard: Heard, known: Mapping[str, Any]) -> Turn | None:
    if heard.command == SKIP or says_no(heard.text) and len(heard.text.split()) < 3:
        return passed(walk, heard, known)
    only_told = told_now(walk, heard, known) and not heard.feeling
    if only_told or heard.asks and asks_outright(heard.text) and not heard.feeling or heard.text.startswith("/"):
        return None
    if heard.intent == "express_crisis":
        return waiting(walk, known, *_CRISIS_CHECK, walk_feeling=own_words(heard.text))
    mood = heard.feeling or ("angry" if heard.intent == "insult" else "calm" if sounds_calm(heard.text) else None)
    return passed(walk, heard, known, Say("walk_comfort", {"feeling": mood}), walk_feeling=own_words(heard.text))


def _score(walk: Walk, heard: Heard, known: Mapping[str, Any]) -> Turn | None:
    if {"calcium_score", "score_band"} & set(told_now(walk, heard, known)):
        return passed(walk, heard, known, calcium_score=known.get("calcium_score"))
    if heard.command in (SKIP, UNKNOWN) or says_no(heard.text) or _does_not_know(heard):
        return passed(walk, heard, known, *((Say("walk_no_score"),) if not is_known(SCORE, walk, known) else ()))
    return None


def _earlier(walk: Walk, heard: Heard, known: Mapping[str, Any]) -> Turn | None:
    if "previous_score" in told_now(walk, heard, known):
        return passed(walk, heard, known, previous_score=known.get("previous_score"))
    if "calcium_score" in changed(walk, known):
        return None  # the score put right
    no_other = says_no(heard.text) or says_none(heard.text) or heard.intent == "deny"
    if heard.command in (SKIP, UNKNOWN) or no_other or _does_not_know(heard):
        return passed(walk, heard, known)
    if says_yes(heard.text):
        return Turn(walk, (Say("walk_which_earlier"),)) if walk.misses == 0 else passed(walk, heard, known)
    return None


def _statin(walk: Walk, heard: Heard, known: Mapping[str, Any]) -> Turn | None:
    about_it = heard.intent == "inform_statin" or names_statin(heard.text) or len(heard.text.split()) <= _FEW_WORDS
    if not is_question(heard) and about_it and is_offered(heard.text):
        return passed(replace(walk, offered=True), heard, known, on_statin=False)
    walk = replace(walk, offered=False)
    if "on_statin" in told_now(walk, heard, known):
        return passed(walk, heard, known, on_statin=known.get("on_statin"))
    if heard.command in (SKIP, UNKNOWN):
        return passed(walk, heard, known)
    if heard.asks and asks_outright(heard.text) and not opens_with_yes_or_no(heard.text):
        return None
    if says_yes(heard.text) or says_no(heard.text):
        return passed(walk, heard, known, on_statin=says_yes(heard.text))
    return None


def _symptoms(walk: Walk, heard: Heard, known: Mapping[str, Any]) -> Turn | None:
    """Yes is an emergency (E1); "sometimes, on the stairs" is for a doctor today (E19); in doubt it asks once more."""
    if comes_at_times(heard.text) and not (heard.asks and asks_outright(heard.text)):
        return for_a_doctor_today(walk, known, Say("see_someone_today"))
    denies = heard.intent == "deny" and heard.command not in (SKIP, UNKNOWN)
    if says_none(heard.text) or heard.denies_signs or denies:
        return passed(walk, heard, known, walk_symptoms="none")
    if says_yes(heard.text):
        return Turn(replace(walk, state=LEFT), (Say("report_warning_signs"),))
    if heard.command in (SKIP, UNKNOWN):
        return passed(walk, heard, known, Say("when_to_call"))
    if heard.asks or told_now(walk, heard, known):
        return None
    if walk.misses == 0:
        return Turn(replace(walk, misses=1), (Say("symptoms_check"),))
    return passed(walk, heard, known, Say("when_to_call"))


def _worry(walk: Walk, heard: Heard, known: Mapping[str, Any]) -> Turn | None:
    if heard.command in (SKIP, UNKNOWN) or says_no(heard.text) and len(heard.text.split()) < 4:
        return passed(walk, heard, known)
    if heard.text.startswith("/") or _only_swears(heard) or heard.command == ON:
        return None
    if heard.intent == "express_crisis":
        return waiting(walk, known, *_CRISIS_CHECK, worry=own_words(heard.text))
    before = [Say("walk_thank_for_worry")]
    if heard.intent == "report_warning_signs":
        before.append(Say("when_to_call"))
    return passed(walk, heard, known, *before, worry=own_words(heard.text))


def _booked(walk: Walk, heard: Heard, known: Mapping[str, Any]) -> Turn | None:
    if heard.command in (SKIP, UNKNOWN) or says_no(heard.text) or says_none(heard.text) or heard.intent == "deny":
        return passed(walk, heard, known)
    if heard.text.startswith("/") or heard.asks and asks_outright(heard.text) or _only_swears(heard):
        return None
    if says_yes(heard.text) and len(heard.text.split()) == 1 and walk.misses == 0:
        return Turn(replace(walk, misses=1), (Say("walk_what_is_booked"),))
    if heard.command == ON and not says_yes(heard.text):
        return None
    return passed(walk, heard, known, booked=own_words(heard.text))


def _only_swears(heard: Heard) -> bool:
    """A word thrown at us is neither a worry nor a booking."""
    return heard.intent == "insult" and len(heard.text.split()) <= _OATH_WORDS


READERS = {
    FEELING: _feeling, SCORE: _score, EARLIER: _earlier, STATIN: _statin, SYMPTOMS: _symptoms, WORRY: _worry,
    BOOKED: _booked,
}  # fmt: skip


def _does_not_know(heard: Heard) -> bool:
    """A longer way of not knowing: "the letter is at my daughter's, so I don't know it"."""
    plain = heard.text.lower().replace("’", "'")
    said = ("don't know", "dont know", "no idea", "not sure", "can't remember", "cant remember", "don't have", "dont have",
            "haven't got", "lost the", "never told", "not been told", "nobody told", "no one told", "forgot")  # fmt: skip
    return any(words in plain for words in said) and not asks_outright(heard.text)
