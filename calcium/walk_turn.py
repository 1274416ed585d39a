"""One turn of the guided walk: what a message means at the step where it comes, and where the walk goes from there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from calcium.walk import (
    ENDED,
    FEELING,
    LEFT,
    OWN_WORDS,
    READ_BACK,
    STEPS,
    SYMPTOMS,
    WALKING,
    WORRY,
    Walk,
    is_known,
    own_words,
    piece_after,
)  # fmt: skip
from calcium.walk_answers import READERS
from calcium.walk_asking import again, ask, back, for_a_doctor_today, has_two, noted, on, reopened
from calcium.walk_heard import (
    ANSWER,
    HEAR,
    SURE_OF_CRISIS,
    WARN,
    Heard,
    Say,
    Turn,
    case,
    changed,
    corrected,
    is_question,
    is_sure_of_topic,
    mend,
    noting,
    told_now,
)  # fmt: skip
from calcium.walk_words import (
    AGAIN,
    BACK,
    CHANGE,
    ON,
    RESUME,
    SKIP,
    STOP,
    WHY,
    field_named,
    is_offered,
    says_no,
    says_none,
    says_yes,
)


def begin(walk: Walk | None, heard: Heard, known: Mapping[str, Any]) -> Turn:
    """The walk's first question; or, where an earlier walk was left, the step at which it was left."""
    if walk and walk.state == LEFT and walk.step:
        walk = replace(noting(walk, known), state=WALKING)
        told_since = walk.step in STEPS and walk.step not in walk.passed and is_known(walk.step, walk, known)
        turn = on(walk, known) if told_since else ask(walk, known, brief=True)
        return replace(turn, says=(Say("walk_resumed"), *turn.says))
    walk = Walk(facts=case(known))
    slots: dict[str, Any] = {"walk_symptoms": None}
    if heard.feeling and known.get("walk_feeling") is None:
        slots["walk_feeling"] = own_words(heard.text)
    turn = on(walk, {**known, **slots})
    return replace(turn, says=(Say("walk_start"), *turn.says), slots=slots)


_SURE_OF_WISH = 0.5
#: A part of the read-back is named in so many words: "the earlier scan".
_FEW_WORDS = 4


def _is_in_crisis(walk: Walk, heard: Heard) -> bool:
    """Whether the classifier alone senses a crisis. A worry sounds like one ("not seeing my girls grow up"): see WORRY."""
    if heard.intent != "express_crisis":
        return False
    return walk.step not in (FEELING, WORRY) or heard.confidence >= SURE_OF_CRISIS


def take(walk: Walk, heard: Heard, known: Mapping[str, Any]) -> Turn:
    """What ``heard`` does to ``walk``, with ``known`` the slots after the message."""
    if heard.signs in ("emergency", "crisis") or heard.signs.startswith("after_") or _is_in_crisis(walk, heard):
        return Turn(replace(walk, state=LEFT), (Say(WARN),))
    if heard.signs == "today":
        return for_a_doctor_today(walk, known, Say(WARN))
    if heard.command == STOP and not (walk.step == SYMPTOMS and says_none(heard.text)):
        return Turn(replace(walk, state=LEFT, misses=0), (Say("walk_left"),))
    if heard.intent == "goodbye" and heard.command is None and walk.step not in OWN_WORDS:
        return Turn(replace(walk, state=LEFT, misses=0), (Say("goodbye"),))
    if heard.intent == "delete_my_chat" and heard.confidence >= _SURE_OF_WISH:
        return again(walk, known, Say("offer_delete"))
    if heard.intent == "report_visit" and walk.step not in OWN_WORDS:
        return Turn(replace(walk, state=LEFT), then="visit_form")
    mended, known = mend(walk, heard, known)
    if walk.waits:
        turn = (
            again(walk, known, Say(ANSWER))
            if heard.asks and not heard.command
            else ask(replace(walk, waits=False), known)
        )
    elif walk.is_explaining:
        turn = _at_piece(walk, heard, known)
    elif walk.step == READ_BACK:
        turn = _at_read_back(walk, heard, known)
    else:
        turn = _at_step(walk, heard, known)
    now = noting(turn.walk, {**known, **turn.slots}, changed(walk, known) or told_now(walk, heard, known))
    return replace(turn, walk=now, slots={**mended, **turn.slots})


def _at_step(walk: Walk, heard: Heard, known: Mapping[str, Any]) -> Turn:
    step, command = str(walk.step), heard.command
    if command == BACK:
        return back(walk, known)
    if heard.unclear:
        return Turn(walk, (Say(HEAR),))
    if command == RESUME or (heard.intent == "start_walk" and step not in OWN_WORDS):
        return again(walk, known)
    puzzled = command is None and heard.intent in ("say_simpler", "ask_why") and step not in OWN_WORDS
    if command in (AGAIN, WHY) or puzzled:
        return Turn(replace(walk, misses=0), (Say("walk_why", {"walk_step": step}),))
    if command == CHANGE and field_named(heard.text) in walk.asked:
        return ask(reopened(walk, str(field_named(heard.text))), known)
    answer = READERS[step](walk, heard, known)
    if answer is None and (is_question(heard) or (step not in OWN_WORDS and is_sure_of_topic(heard))):
        return again(walk, known, Say(ANSWER))
    if answer is None and told_now(walk, heard, known):  # something of another step
        put_right = (noted(walk, known),) if corrected(walk, known) else ()
        return (
            on(walk, known, *put_right, brief=True) if is_known(step, walk, known) else again(walk, known, *put_right)
        )
    return answer or _missed(walk, heard, known)


def _missed(walk: Walk, heard: Heard, known: Mapping[str, Any]) -> Turn:
    """No answer to the step: says so once with what would do, and the second time leaves the step."""
    step = str(walk.step)
    if heard.intent in ("greet", "thank"):
        return again(walk, known)
    if (
        heard.command == ON
    ):  # "next": the first time it may be meant for what was said before, the second time it is clear
        if walk.misses:
            return on(walk.without(step), known)
        return replace(again(walk, known), walk=replace(walk, misses=1))
    if heard.intent in ("insult", "other_language", "out_of_scope"):
        return again(walk, known, Say(heard.intent))
    if walk.misses == 0:
        return Turn(replace(walk, misses=1), (Say("walk_not_understood", {"walk_step": step}),))
    return on(walk.without(step), known, Say("walk_leave_that_one"))


def _at_read_back(walk: Walk, heard: Heard, known: Mapping[str, Any]) -> Turn:
    command = heard.command
    if command == BACK:
        return back(walk, known)
    if heard.unclear:
        return Turn(walk, (Say(HEAR),))
    named = field_named(heard.text) if len(heard.text.split()) <= _FEW_WORDS else None
    if heard.asks and not changed(walk, known) and not named:
        return again(walk, known, Say(ANSWER))
    if is_offered(heard.text) and heard.intent == "inform_statin":
        offered = replace(walk, offered=True)
        return replace(ask(offered, {**known, "on_statin": False}), slots={"on_statin": False})
    if changed(walk, known) or heard.tells_number:
        return ask(replace(walk, offered=False if "on_statin" in changed(walk, known) else walk.offered), known)
    wrong = command == CHANGE or says_no(heard.text) or heard.intent == "deny"
    if wrong and (named := field_named(heard.text)):
        return ask(reopened(walk, named), known)
    if wrong:
        return Turn(walk, (Say("walk_what_to_change"),))
    if says_yes(heard.text) or command in (ON, SKIP) or heard.intent in ("affirm", "ask_more", "thank") or walk.misses:
        return _explain(walk, known)
    if named:
        return ask(reopened(walk, named), known)
    return Turn(replace(walk, misses=1), (Say("walk_read_back", {"brief": True}),))


def _explain(walk: Walk, known: Mapping[str, Any]) -> Turn:
    return ask(walk.at("what_it_is"), known)


def _at_piece(walk: Walk, heard: Heard, known: Mapping[str, Any]) -> Turn:
    command = heard.command
    if command == BACK:
        return back(walk, known)
    if command in (AGAIN, WHY) or heard.intent == "say_simpler":
        return Turn(replace(walk, misses=0), (Say(f"walk_{walk.step}"),))
    if heard.unclear:
        return Turn(walk, (Say(HEAR),))
    if command == RESUME or heard.intent == "start_walk":
        return again(walk, known)
    wants_more = command in (ON, SKIP) or heard.intent in ("affirm", "ask_more", "thank")
    if heard.asks and command is None:
        return again(walk, known, Say(ANSWER))
    if changed(walk, known):
        return again(walk, known, noted(walk, known))
    if wants_more:
        return _next_piece(walk, known)
    if says_no(heard.text) or heard.intent == "deny":
        return Turn(replace(walk, state=LEFT), (Say("walk_left"),))
    if heard.intent in ("insult", "other_language", "out_of_scope"):
        return again(walk, known, Say(heard.intent))
    return Turn(walk, (Say("walk_not_understood", {"walk_step": "piece"}),))


def _next_piece(walk: Walk, known: Mapping[str, Any]) -> Turn:
    following = piece_after(str(walk.step), has_two(known))
    if following is None:
        return Turn(replace(walk, state=ENDED), (Say("walk_end"),))
    return ask(walk.at(following), known)
