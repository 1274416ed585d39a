"""One turn of the guided walk: what a message means at the step where it comes, what to say to it, and where to go on.

Responses are named without ``utter_``. Three names stand for what other actions say: ANSWER (the topic asked about), HEAR (a number
that is unclear) and WARN (a warning sign).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from calcium.bands import band_of
from calcium.walk import (
    BOOKED, CASE, EARLIER, ENDED, FEELING, LEFT, OWN_WORDS, READ_BACK, SCORE, STATIN, SYMPTOMS, WORRY,
    Walk, is_known, next_step, own_words, piece_after, step_before, told,
)  # fmt: skip
from calcium.walk_words import (
    AGAIN, BACK, CHANGE, ON, SKIP, STOP, UNKNOWN, WHY,
    asks_outright, command_in, comes_at_times, field_named, is_offered, names_statin, says_no, says_none, says_yes, sounds_calm,
)  # fmt: skip

ANSWER, HEAR, WARN = "answer", "hear", "warn"
_NUMBERS = ("calcium_score", "previous_score")


@dataclass(frozen=True)
class Heard:
    """One message as the walk sees it. ``case``: the case slots after it; ``named``: the slots that it filled, changed or not.

    ``asks``: the topic asked about, if any. ``signs``: the level of a warning sign in it. ``unclear``: it holds a number that can't be a
    score, or two that conflict.
    """

    text: str = ""
    intent: str = ""
    asks: bool = False
    case: Mapping[str, Any] = field(default_factory=dict)
    named: tuple[str, ...] = ()
    feeling: str | None = None
    signs: str = "none"
    denies_signs: bool = False
    number: float | None = None
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
    """What comes of a message: where the walk stands now, what to say, and slots to set."""

    walk: Walk
    says: tuple[Say, ...] = ()
    slots: dict[str, Any] = field(default_factory=dict)

    @property
    def goes_on(self) -> bool:
        return self.walk.state not in (LEFT, ENDED)


def begin(walk: Walk | None, heard: Heard, known: Mapping[str, Any]) -> Turn:
    """The walk's first question; or, where an earlier walk was left, the step at which it was left."""
    if walk and walk.state == LEFT and walk.step:
        turn = _ask(_noting(walk, known), known, brief=True)
        return replace(turn, says=(Say("walk_resumed"), *turn.says))
    walk = Walk(facts=_case(known))
    slots: dict[str, Any] = {"walk_symptoms": None}
    if heard.feeling and known.get("walk_feeling") is None:
        slots["walk_feeling"] = own_words(heard.text)
    turn = _on(walk, {**known, **slots})
    return replace(turn, says=(Say("walk_start"), *turn.says), slots=slots)


def take(walk: Walk, heard: Heard, known: Mapping[str, Any]) -> Turn:
    """What ``heard`` does to ``walk``, with ``known`` the slots after the message."""
    if heard.signs in ("emergency", "crisis") or heard.signs.startswith("after_") or heard.intent == "express_crisis":
        return Turn(replace(walk, state=LEFT), (Say(WARN),))
    if heard.signs == "today":
        return _for_a_doctor_today(walk, known, Say(WARN))
    if heard.command == STOP and not (walk.step == SYMPTOMS and says_none(heard.text)):
        return Turn(replace(walk, state=LEFT, misses=0), (Say("walk_left"),))
    if heard.intent == "goodbye" and walk.step not in OWN_WORDS:
        return Turn(replace(walk, state=LEFT, misses=0), (Say("goodbye"),))
    mended, known = _mended(walk, heard, known)
    if walk.waits:
        turn = _again(walk, known, Say(ANSWER)) if heard.asks and not heard.command else _ask(replace(walk, waits=False), known)
    elif walk.is_explaining:
        turn = _at_piece(walk, heard, known)
    elif walk.step == READ_BACK:
        turn = _at_read_back(walk, heard, known)
    else:
        turn = _at_step(walk, heard, known)
    noted = _noting(turn.walk, known, _told_now(walk, heard, known))
    return replace(turn, walk=noted, slots={**mended, **turn.slots})


def _for_a_doctor_today(walk: Walk, known: Mapping[str, Any], reply: Say) -> Turn:
    """The reply stands alone: the walk goes on only when the person says so."""
    slots = {"walk_symptoms": "today"}
    step = next_step(walk, {**known, **slots}) if walk.step == SYMPTOMS else walk.step
    return Turn(replace(walk.at(step), waits=True), (reply, Say("walk_ready")), slots)


# What a message told of the case


def _case(known: Mapping[str, Any]) -> dict[str, Any]:
    return {name: known.get(name) for name in CASE}


def _noting(walk: Walk, known: Mapping[str, Any], latest: tuple[str, ...] = ()) -> Walk:
    return replace(walk, facts=_case(known), latest=latest)


def _changed(walk: Walk, known: Mapping[str, Any]) -> tuple[str, ...]:
    """What of the case is known now and was not, or was otherwise."""
    names = (*_NUMBERS, "on_statin", "score_band")
    return tuple(name for name in names if known.get(name) is not None and known.get(name) != walk.facts.get(name))


def _told_now(walk: Walk, heard: Heard, known: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*_changed(walk, known), *(name for name in heard.named if known.get(name) is not None))))


def _corrected(walk: Walk, known: Mapping[str, Any]) -> bool:
    """Whether the message put right what had been told before."""
    return any(walk.facts.get(name) is not None for name in _changed(walk, known) if name != "score_band")


def _mended(walk: Walk, heard: Heard, known: Mapping[str, Any]) -> tuple[dict[str, Any], Mapping[str, Any]]:
    """(slots to set, ``known`` with them) where the step tells more of a message than its words do."""
    slots: dict[str, Any] = {}
    before = walk.facts
    number_told = heard.number is not None or any(name in heard.named for name in _NUMBERS)
    if known.get("about_whom") != before.get("about_whom") and before.get("about_whom") and not number_told and walk.step in OWN_WORDS:
        slots = {name: before.get(name) for name in CASE}  # "that my wife will be alone": a worry, and no other person's score
    elif _changed(walk, known)[:1] == ("calcium_score",) and walk.latest == ("previous_score",) and _is_bare_correction(heard.text):
        slots = _as_score(before.get("calcium_score")) | {"previous_score": known.get("calcium_score")}
    elif heard.number is not None and walk.step == EARLIER and known.get("calcium_score") is not None:
        slots = {"previous_score": heard.number} if "previous_score" not in heard.named else {}
    elif heard.number is not None and known.get("calcium_score") is None and heard.intent == "inform_score" and walk.step != EARLIER:
        slots = _as_score(heard.number)
    return slots, {**known, **slots}


def _as_score(score: float | None) -> dict[str, Any]:
    return {"calcium_score": score, "score_band": band_of(score).name if score is not None else None}


def _is_bare_correction(text: str) -> bool:
    """ "Sorry, it was 350", straight after another number: that number is meant. "Sorry, my score is 350" is not bare."""
    return len(text.split()) <= 6 and field_named(text) is None


# Asking


def _ask(walk: Walk, known: Mapping[str, Any], brief: bool = False) -> Turn:
    """Asks the step at which the walk stands; ``brief`` where it was asked before."""
    if walk.is_explaining:
        return Turn(walk, (Say("walk_shall_we_go_on"),) if brief else (Say(f"walk_{walk.step}"),))
    if walk.step == READ_BACK:
        facts = {"walk_told": told(walk, known), "statin_offered": walk.offered}
        return Turn(walk, (Say("walk_read_back", {"brief": True} if brief else facts),))
    return Turn(walk, (Say(f"walk_ask_{walk.step}", {"brief": True} if brief else {}),))


def _on(walk: Walk, known: Mapping[str, Any], *before: Say, brief: bool = False, slots: dict[str, Any] | None = None) -> Turn:
    """Goes on to the next step that is not known, after saying what comes ``before``."""
    turn = _ask(walk.at(next_step(walk, known)), known, brief)
    return Turn(turn.walk, (*before, *turn.says), slots or {})


def _again(walk: Walk, known: Mapping[str, Any], *before: Say) -> Turn:
    """The same step again, briefly."""
    turn = _ask(walk, known, brief=True)
    return Turn(replace(turn.walk, misses=0), (*before, *turn.says))


def _back(walk: Walk, known: Mapping[str, Any]) -> Turn:
    before = step_before(walk, _has_two(known))
    if before is None:
        return _again(walk, known, Say("walk_at_the_start"))
    return _ask(_reopened(walk, before), known)


def _reopened(walk: Walk, step: str) -> Walk:
    """The walk gone back to ``step``, which may have been passed over."""
    return replace(walk, passed=tuple(name for name in walk.passed if name != step)).at(step)


def _has_two(known: Mapping[str, Any]) -> bool:
    return known.get("calcium_score") is not None and known.get("previous_score") is not None


# The seven steps


def _at_step(walk: Walk, heard: Heard, known: Mapping[str, Any]) -> Turn:
    step, command = str(walk.step), heard.command
    if command == BACK:
        return _back(walk, known)
    if heard.unclear:
        return Turn(walk, (Say(HEAR),))
    if command in (AGAIN, WHY) or (heard.intent in ("say_simpler", "ask_why") and step not in OWN_WORDS):
        return Turn(replace(walk, misses=0), (Say("walk_why", {"walk_step": step}),))
    if command == CHANGE and field_named(heard.text) in walk.asked:
        return _ask(_reopened(walk, str(field_named(heard.text))), known)
    answer = _READERS[step](walk, heard, known)
    if answer is None and heard.asks and not (step in OWN_WORDS and _is_own_words(heard)):
        return _again(walk, known, Say(ANSWER))
    if answer is None and _told_now(walk, heard, known):  # something of another step
        noted = (Say("walk_noted"),) if _corrected(walk, known) else ()
        return _on(walk, known, *noted, brief=True) if is_known(step, walk, known) else _again(walk, known, *noted)
    return answer or _missed(walk, heard, known)


def _is_own_words(heard: Heard) -> bool:
    return not asks_outright(heard.text) and not heard.text.startswith("/")


def _passed(walk: Walk, heard: Heard, known: Mapping[str, Any], *before: Say, **slots: Any) -> Turn:
    """The step is done: with a value in ``slots``, or passed over."""
    step = str(walk.step)
    walk = walk.without(step) if not slots else walk
    known = {**known, **slots}
    if heard.asks and not _is_own_words(heard):
        before = (*before, Say(ANSWER))
    elif _corrected(walk, known) and step not in (SCORE, EARLIER, STATIN):
        before = (*before, Say("walk_noted"))
    return _on(walk, known, *before, brief=any(say.name == ANSWER for say in before), slots=slots)


def _feeling(walk: Walk, heard: Heard, known: Mapping[str, Any]) -> Turn | None:
    if heard.command == SKIP or says_no(heard.text) and len(heard.text.split()) < 3:
        return _passed(walk, heard, known)
    only_told = _told_now(walk, heard, known) and not heard.feeling
    if only_told or heard.asks and asks_outright(heard.text) and not heard.feeling or heard.text.startswith("/"):
        return None
    mood = heard.feeling or ("angry" if heard.intent == "insult" else "calm" if sounds_calm(heard.text) else None)
    return _passed(walk, heard, known, Say("walk_comfort", {"feeling": mood}), walk_feeling=own_words(heard.text))


def _score(walk: Walk, heard: Heard, known: Mapping[str, Any]) -> Turn | None:
    if {"calcium_score", "score_band"} & set(_told_now(walk, heard, known)):
        return _passed(walk, heard, known, calcium_score=known.get("calcium_score"))
    if heard.command in (SKIP, UNKNOWN) or says_no(heard.text) or _does_not_know(heard):
        return _passed(walk, heard, known, *((Say("walk_no_score"),) if not is_known(SCORE, walk, known) else ()))
    return None


def _earlier(walk: Walk, heard: Heard, known: Mapping[str, Any]) -> Turn | None:
    if "previous_score" in _told_now(walk, heard, known):
        return _passed(walk, heard, known, previous_score=known.get("previous_score"))
    if "calcium_score" in _changed(walk, known):
        return None  # the score put right
    if heard.command in (SKIP, UNKNOWN) or says_no(heard.text) or heard.intent == "deny" or _does_not_know(heard):
        return _passed(walk, heard, known)
    if says_yes(heard.text):
        return Turn(walk, (Say("walk_which_earlier"),)) if walk.misses == 0 else _passed(walk, heard, known)
    return None


def _statin(walk: Walk, heard: Heard, known: Mapping[str, Any]) -> Turn | None:
    about_it = heard.intent == "inform_statin" or names_statin(heard.text) or len(heard.text.split()) <= 6
    if not heard.asks and about_it and is_offered(heard.text):
        return _passed(replace(walk, offered=True), heard, known, on_statin=False)
    walk = replace(walk, offered=False)
    if "on_statin" in _told_now(walk, heard, known):
        return _passed(walk, heard, known, on_statin=known.get("on_statin"))
    if heard.command in (SKIP, UNKNOWN):
        return _passed(walk, heard, known)
    if heard.asks and asks_outright(heard.text):
        return None
    if says_yes(heard.text) or says_no(heard.text):
        return _passed(walk, heard, known, on_statin=says_yes(heard.text))
    return None


def _symptoms(walk: Walk, heard: Heard, known: Mapping[str, Any]) -> Turn | None:
    """Yes is an emergency (E1); "sometimes, on the stairs" is for a doctor today (E19); in doubt it asks once more."""
    if comes_at_times(heard.text) and not (heard.asks and asks_outright(heard.text)):
        return _for_a_doctor_today(walk, known, Say("see_someone_today"))
    if says_none(heard.text) or heard.denies_signs or heard.intent == "deny" and heard.command != SKIP:
        return _passed(walk, heard, known, walk_symptoms="none")
    if says_yes(heard.text):
        return Turn(replace(walk, state=LEFT), (Say("report_warning_signs"),))
    if heard.command in (SKIP, UNKNOWN):
        return _passed(walk, heard, known, Say("when_to_call"))
    if heard.asks or _told_now(walk, heard, known):
        return None
    if walk.misses == 0:
        return Turn(replace(walk, misses=1), (Say("symptoms_check"),))
    return _passed(walk, heard, known, Say("when_to_call"))


def _worry(walk: Walk, heard: Heard, known: Mapping[str, Any]) -> Turn | None:
    if heard.command in (SKIP, UNKNOWN) or says_no(heard.text) and len(heard.text.split()) < 4:
        return _passed(walk, heard, known)
    if heard.text.startswith("/"):
        return None
    before = [Say("walk_thank_for_worry")]
    if heard.intent == "report_warning_signs":
        before.append(Say("when_to_call"))
    return _passed(walk, heard, known, *before, worry=own_words(heard.text))


def _booked(walk: Walk, heard: Heard, known: Mapping[str, Any]) -> Turn | None:
    if heard.command in (SKIP, UNKNOWN) or says_no(heard.text) or says_none(heard.text) or heard.intent == "deny":
        return _passed(walk, heard, known)
    if heard.text.startswith("/") or heard.asks and asks_outright(heard.text):
        return None
    return _passed(walk, heard, known, booked=own_words(heard.text))


_READERS = {
    FEELING: _feeling, SCORE: _score, EARLIER: _earlier, STATIN: _statin, SYMPTOMS: _symptoms, WORRY: _worry, BOOKED: _booked,
}  # fmt: skip


def _does_not_know(heard: Heard) -> bool:
    """A longer way of not knowing: "the letter is at my daughter's, so I don't know it"."""
    plain = heard.text.lower().replace("’", "'")
    said = ("don't know", "dont know", "no idea", "not sure", "can't remember", "cant remember", "don't have", "dont have", "haven't got",
            "lost the", "never told", "not been told", "nobody told", "no one told", "forgot")  # fmt: skip
    return any(words in plain for words in said) and not asks_outright(heard.text)


def _missed(walk: Walk, heard: Heard, known: Mapping[str, Any]) -> Turn:
    """No answer to the step: says so once with what would do, and the second time leaves the step."""
    step = str(walk.step)
    if heard.intent in ("greet", "thank") or heard.command == ON:
        return _again(walk, known)
    if heard.intent in ("insult", "other_language", "out_of_scope"):
        return _again(walk, known, Say(heard.intent))
    if walk.misses == 0:
        return Turn(replace(walk, misses=1), (Say("walk_not_understood", {"walk_step": step}),))
    return _on(walk.without(step), known, Say("walk_leave_that_one"))


# The read-back, and the explanation in pieces


def _at_read_back(walk: Walk, heard: Heard, known: Mapping[str, Any]) -> Turn:
    command = heard.command
    if command == BACK:
        return _back(walk, known)
    if heard.unclear:
        return Turn(walk, (Say(HEAR),))
    if heard.asks and not _changed(walk, known):
        return _again(walk, known, Say(ANSWER))
    if is_offered(heard.text) and heard.intent == "inform_statin":
        offered = replace(walk, offered=True)
        return replace(_ask(offered, {**known, "on_statin": False}), slots={"on_statin": False})
    if _changed(walk, known):
        return _ask(replace(walk, offered=False if "on_statin" in _changed(walk, known) else walk.offered), known)
    wrong = command == CHANGE or says_no(heard.text) or heard.intent == "deny"
    if wrong and (named := field_named(heard.text)):
        return _ask(_reopened(walk, named), known)
    if wrong:
        return Turn(walk, (Say("walk_what_to_change"),))
    if says_yes(heard.text) or command in (ON, SKIP) or heard.intent in ("affirm", "ask_more", "thank") or walk.misses:
        return _explain(walk, known)
    if named := (field_named(heard.text) if len(heard.text.split()) <= 4 else None):
        return _ask(_reopened(walk, named), known)
    return Turn(replace(walk, misses=1), (Say("walk_read_back", {"brief": True}),))


def _explain(walk: Walk, known: Mapping[str, Any]) -> Turn:
    return _ask(walk.at("what_it_is"), known)


def _at_piece(walk: Walk, heard: Heard, known: Mapping[str, Any]) -> Turn:
    command = heard.command
    if command == BACK:
        return _back(walk, known)
    if command in (AGAIN, WHY) or heard.intent == "say_simpler":
        return Turn(replace(walk, misses=0), (Say(f"walk_{walk.step}"),))
    if heard.unclear:
        return Turn(walk, (Say(HEAR),))
    wants_more = command in (ON, SKIP) or heard.intent in ("affirm", "ask_more", "thank")
    if heard.asks and command is None:
        return _again(walk, known, Say(ANSWER))
    if _changed(walk, known):
        return _again(walk, known, Say("walk_noted"))
    if wants_more:
        return _next_piece(walk, known)
    if says_no(heard.text) or heard.intent == "deny":
        return Turn(replace(walk, state=LEFT), (Say("walk_left"),))
    if heard.intent in ("insult", "other_language", "out_of_scope"):
        return _again(walk, known, Say(heard.intent))
    return Turn(walk, (Say("walk_not_understood", {"walk_step": "piece"}),))


def _next_piece(walk: Walk, known: Mapping[str, Any]) -> Turn:
    following = piece_after(str(walk.step), _has_two(known))
    if following is None:
        return Turn(replace(walk, state=ENDED), (Say("walk_end"),))
    return _ask(walk.at(following), known)
