"""One message of the guided walk, what it changes of the case, and the reply to it.

Responses are named without ``utter_``. Three names stand for what other actions say: ANSWER (the topic asked
about), HEAR (a number that is unclear) and WARN (a warning sign).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from calcium.bands import band_of
from calcium.walk import CASE, EARLIER, ENDED, FEELING, LEFT, OWN_WORDS, Walk
from calcium.walk_words import asks_outright, command_in, field_named

ANSWER, HEAR, WARN = "answer", "hear", "warn"
#: From this share on the classifier alone is believed in a crisis, even where a person was just asked for their words.
SURE_OF_CRISIS = 0.8
_NUMBERS = ("calcium_score", "previous_score")


@dataclass(frozen=True)
class Heard:
    """One message as the walk hears it.

    ``asks``: it names a topic; ``confidence``: the intent's share. ``named``: the case slots that it filled, changed or
    not. ``signs``: the level of a warning sign in it. ``number``: one with no word of what it is. ``unclear``: it holds a
    number that can't be a score, or two that conflict.
    """

    text: str = ""
    intent: str = ""
    asks: bool = False
    confidence: float = 0.0
    named: tuple[str, ...] = ()
    feeling: str | None = None
    signs: str = "none"
    denies_signs: bool = False
    number: float | None = None
    tells_number: bool = False
    unclear: bool = False

    @property
    def command(self) -> str | None:
        return command_in(self.text)


@dataclass(frozen=True)
class Say:
    """A response and what it should know beside the slots."""

    name: str
    facts: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Turn:
    """What comes of a message: where the walk stands now, what to say, slots to set, and the form that takes over."""

    walk: Walk
    says: tuple[Say, ...] = ()
    slots: dict[str, Any] = field(default_factory=dict)
    then: str | None = None

    @property
    def goes_on(self) -> bool:
        return self.walk.state not in (LEFT, ENDED)


def case(known: Mapping[str, Any]) -> dict[str, Any]:
    return {name: known.get(name) for name in CASE}


def noting(walk: Walk, known: Mapping[str, Any], latest: tuple[str, ...] = ()) -> Walk:
    return replace(walk, facts=case(known), latest=latest)


def changed(walk: Walk, known: Mapping[str, Any]) -> tuple[str, ...]:
    """What of the case is known now and was not, or was otherwise."""
    names = (*_NUMBERS, "on_statin", "score_band")
    return tuple(name for name in names if known.get(name) is not None and known.get(name) != walk.facts.get(name))


def told_now(walk: Walk, heard: Heard, known: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*changed(walk, known), *(name for name in heard.named if known.get(name) is not None))))


def corrected(walk: Walk, known: Mapping[str, Any]) -> bool:
    """Whether the message put right what had been told before."""
    return any(walk.facts.get(name) is not None for name in changed(walk, known) if name != "score_band")


def mend(walk: Walk, heard: Heard, known: Mapping[str, Any]) -> tuple[dict[str, Any], Mapping[str, Any]]:
    """(slots to set, ``known`` with them) where the step tells more of a message than its words do."""
    slots: dict[str, Any] = {}
    before = walk.facts
    turned = before.get("about_whom") and known.get("about_whom") != before.get("about_whom")
    if turned and not heard.tells_number and walk.step in OWN_WORDS:
        # "That my wife will be alone" is a worry, and no other person's score.
        slots = {name: before.get(name) for name in CASE}
    elif _means_the_earlier_scan(walk, heard, known):
        slots = _as_score(before.get("calcium_score")) | {"previous_score": known.get("calcium_score")}
        if known.get("score_year") != before.get("score_year"):
            slots |= {"score_year": before.get("score_year"), "previous_year": known.get("score_year")}
    elif heard.number is not None and walk.step == EARLIER and known.get("calcium_score") is not None:
        slots = {"previous_score": heard.number} if "previous_score" not in heard.named else {}
    elif (
        heard.number is not None
        and known.get("calcium_score") is None
        and (heard.intent == "inform_score" or walk.step == FEELING)
        and walk.step != EARLIER
    ):
        slots = _as_score(heard.number)
    return slots, {**known, **slots}


def _as_score(score: float | None) -> dict[str, Any]:
    return {"calcium_score": score, "score_band": band_of(score).name if score is not None else None}


#: "Sorry, it was 350", straight after another number: that number is meant. "Sorry, my score is 350" is not bare.
_FEW_WORDS = 6


def _means_the_earlier_scan(walk: Walk, heard: Heard, known: Mapping[str, Any]) -> bool:
    """Whether a number read as the score puts the earlier one right: by its name, or as what was told just before."""
    score = known.get("calcium_score")
    if walk.facts.get("calcium_score") is None or score in (None, walk.facts["calcium_score"]):
        return False
    named = field_named(heard.text)
    told_last = [name for name in walk.latest if name in _NUMBERS] == ["previous_score"]
    bare = len(heard.text.split()) <= _FEW_WORDS and named is None
    return named == EARLIER or (told_last and bare)


#: From this share on, a message that asks nothing outright is still taken to be about a topic.
_SURE = 0.45


def is_question(heard: Heard) -> bool:
    """A question that nobody could take for a mere answer, or the press of a topic's button."""
    return heard.asks and (asks_outright(heard.text) or heard.text.startswith("/"))


def is_sure_of_topic(heard: Heard) -> bool:
    """A topic named without asking: "statin side effects"."""
    return heard.asks and heard.confidence >= _SURE
