"""Asks the guided walk's steps: the next one, the same one again, the one before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from calcium.walk import EARLIER, READ_BACK, SCORE, SLOT_OF, STATIN, STEPS, Walk, next_step, step_before, told
from calcium.walk_heard import ANSWER, Heard, Say, Turn, changed, corrected, is_question


def ask(walk: Walk, known: Mapping[str, Any], brief: bool = False) -> Turn:
    """Asks the step at which the walk stands; ``brief`` where it was asked before."""
    if walk.is_explaining:
        return Turn(walk, (Say("walk_shall_we_go_on"),) if brief else (Say(f"walk_{walk.step}"),))
    if walk.step == READ_BACK:
        facts = {"walk_told": told(walk, known), "statin_offered": walk.offered}
        return Turn(walk, (Say("walk_read_back", {"brief": True} if brief else facts),))
    return Turn(walk, (Say(f"walk_ask_{walk.step}", {"brief": True} if brief else {}),))


def on(
    walk: Walk, known: Mapping[str, Any], *before: Say, brief: bool = False, slots: dict[str, Any] | None = None
) -> Turn:
    """Goes on to the next step that is not known, after saying what comes ``before``."""
    turn = ask(walk.at(next_step(walk, known)), known, brief)
    return Turn(turn.walk, (*before, *turn.says), slots or {})


def again(walk: Walk, known: Mapping[str, Any], *before: Say) -> Turn:
    """The same step again, briefly."""
    turn = ask(walk, known, brief=True)
    return Turn(replace(turn.walk, misses=0), (*before, *turn.says))


def back(walk: Walk, known: Mapping[str, Any]) -> Turn:
    before = step_before(walk, has_two(known))
    if before is None:
        return again(walk, known, Say("walk_at_the_start"))
    return ask(reopened(walk, before), known)


def reopened(walk: Walk, step: str) -> Walk:
    """The walk gone back to ``step``, which may have been passed over."""
    return replace(walk, passed=tuple(name for name in walk.passed if name != step)).at(step)


def has_two(known: Mapping[str, Any]) -> bool:
    return known.get("calcium_score") is not None and known.get("previous_score") is not None


def passed(walk: Walk, heard: Heard, known: Mapping[str, Any], *before: Say, **slots: Any) -> Turn:
    """The step is done: with a value in ``slots``, or passed over."""
    step = str(walk.step)
    walk = walk.without(step) if not slots else walk
    known = {**known, **slots}
    if is_question(heard):
        before = (*before, Say(ANSWER))
    elif corrected(walk, known) and step not in (SCORE, EARLIER, STATIN):
        before = (*before, noted(walk, known))
    return on(walk, known, *before, brief=any(say.name == ANSWER for say in before), slots=slots)


def noted(walk: Walk, known: Mapping[str, Any]) -> Say:
    """Says that something was put right, and reads back both scans where it was the earlier one."""
    both = has_two(known) and "previous_score" in changed(walk, known)
    return Say("walk_noted", {"read_back": "two_scans"} if both else {})


def waiting(walk: Walk, known: Mapping[str, Any], *says: Say, **slots: Any) -> Turn:
    """What is said stands alone: the walk goes on only when the person says so."""
    step = next_step(walk, {**known, **slots}) if walk.step in STEPS and SLOT_OF[walk.step] in slots else walk.step
    return Turn(replace(walk.at(step), waits=True), says, slots)


def for_a_doctor_today(walk: Walk, known: Mapping[str, Any], reply: Say) -> Turn:
    return waiting(walk, known, reply, Say("walk_ready"), walk_symptoms="today")
