"""After the visit: what was said, what was not clear, what is still open. The doctor's decision is never judged."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from calcium.glossary_words import GLOSSARY
from calcium.terms import terms_in
from calcium.walk import ENDED, LEFT, WALKING, own_words
from calcium.walk_heard import ANSWER, WARN, Heard, Say, is_question
from calcium.walk_words import BACK, ON, SKIP, STOP, UNKNOWN, says_no

SAID, UNCLEAR, QUESTION = STEPS = ("said", "unclear", "question")
#: The slot that keeps each step's answer, in the person's own words.
SLOT_OF = {SAID: "visit_said", UNCLEAR: "visit_unclear", QUESTION: "visit_question"}
#: So many words of one message are explained.
MOST_TERMS = 2
_TELLS = re.compile(
    r"\b(?:said|says|told|wants?|thinks?|reckons?|gave|given|put me|started|referred|suggest\w*|recommend\w*|explained|"
    r"ordered|booked|prescribed)\b",
    re.IGNORECASE,
)  # fmt: skip
_MANY_WORDS = 9
_CLEAR = re.compile(
    r"\b(?:all|everything|it was|quite|perfectly) (?:\w+ )?(?:clear|fine|understood)\b|\bunderstood (?:it )?all\b|"
    r"^\W*(?:no\W+)?(?:that(?:'?s| is| was)? (?:it|all|everything)|nothing else)\W*$",
    re.IGNORECASE,
)
_FEW_WORDS = 3


@dataclass(frozen=True)
class Visit:
    """How far the talk about a visit has got. ``explained``: something unclear was dealt with at this step."""

    step: str = SAID
    state: str = WALKING
    explained: bool = False

    @classmethod
    def from_slot(cls, kept: Mapping[str, Any] | None) -> Visit | None:
        return cls(**kept) if kept else None

    def as_slot(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(frozen=True)
class VisitTurn:
    """Where the talk stands after a message, what to say, slots to set, and the form that takes over."""

    visit: Visit
    says: tuple[Say, ...] = ()
    slots: dict[str, Any] = field(default_factory=dict)
    then: str | None = None

    @property
    def goes_on(self) -> bool:
        return self.visit.state == WALKING


def begin(visit: Visit | None, heard: Heard) -> VisitTurn:
    """The first question, or the one at which an earlier talk was left. A message that tells what was said is taken
    at once."""
    if visit and visit.state == LEFT:
        return _ask(replace(visit, state=WALKING), Say("visit_resumed"), brief=True)
    if len(heard.text.split()) >= _MANY_WORDS and _TELLS.search(heard.text):
        return _kept(Visit(), heard, Say("visit_start"), Say("visit_heard_said"))
    return _ask(Visit(), Say("visit_start"))


def take(visit: Visit, heard: Heard) -> VisitTurn:
    """What ``heard`` does at the step where the talk stands."""
    if heard.signs != "none" or heard.intent == "express_crisis":
        return VisitTurn(replace(visit, state=LEFT), (Say(WARN),))
    command = heard.command
    if command == STOP or (heard.intent == "goodbye" and command is None):
        return VisitTurn(replace(visit, state=LEFT), (Say("visit_left"),))
    if heard.intent == "start_walk":
        return VisitTurn(replace(visit, state=LEFT), then="walk_form")
    if command == BACK:
        at = STEPS.index(visit.step)
        return _ask(Visit(STEPS[at - 1])) if at else _ask(visit, Say("visit_at_the_start"), brief=True)
    if command in (SKIP, UNKNOWN) or _nothing(heard):
        return _next(visit)
    if command == ON or heard.text.startswith("/"):
        return _ask(visit, *([Say(ANSWER)] if heard.asks else []), brief=True)
    if visit.step == UNCLEAR:
        return _explained(visit, heard)
    answer = (Say(ANSWER),) if heard.asks and "?" in heard.text else ()
    return _kept(visit, heard, *answer, Say("visit_heard_said" if visit.step == SAID else "visit_kept_question"))


def _nothing(heard: Heard) -> bool:
    return (
        bool(_CLEAR.search(heard.text))
        or heard.intent == "deny"
        or (says_no(heard.text) and len(heard.text.split()) <= _FEW_WORDS)
    )


def _explained(visit: Visit, heard: Heard) -> VisitTurn:
    """Explains the words that the glossary knows, else the topic; and asks whether there was more."""
    terms = [term for term in terms_in(heard.text) if term in GLOSSARY][:MOST_TERMS]
    asks_more = is_question(heard) and heard.intent != "ask_glossary"
    if terms and not asks_more:
        says = [Say(f"term_{term}") for term in terms]
    else:
        says = [Say(ANSWER if heard.asks else "visit_not_my_word")]
    turn = _ask(replace(visit, explained=True), *says, brief=True)
    return replace(turn, slots={SLOT_OF[UNCLEAR]: own_words(heard.text)})


def _kept(visit: Visit, heard: Heard, *before: Say) -> VisitTurn:
    turn = _next(visit, *before)
    return replace(turn, slots={SLOT_OF[visit.step]: own_words(heard.text)})


def _next(visit: Visit, *before: Say) -> VisitTurn:
    at = STEPS.index(visit.step) + 1
    if at == len(STEPS):
        return VisitTurn(replace(visit, state=ENDED), (*before, Say("visit_end")))
    return _ask(Visit(STEPS[at]), *before)


def _ask(visit: Visit, *before: Say, brief: bool = False) -> VisitTurn:
    return VisitTurn(visit, (*before, Say(f"visit_ask_{visit.step}", {"brief": True} if brief else {})))
