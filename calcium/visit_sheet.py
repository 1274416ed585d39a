"""The visit sheet: one page for the doctor, planned from what was told. Its words are in data/visit_sheet/."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from calcium.comparison import compare
from calcium.spoken_of import SOMEONE_ELSE

#: The article's five questions (A97-A101), by the name of the line that words each.
RISK, TESTS, LIPOPROTEIN_A, STATIN, TARGETS = FIVE = ("risk", "tests", "lipoprotein_a", "statin", "targets")
#: Topics that one of the five takes to the doctor.
ONE_OF_THE_FIVE = {
    "ask_score_meaning": RISK,
    "ask_heart_attack_risk": RISK,
    "ask_further_tests": TESTS,
    "ask_lipoprotein_a": LIPOPROTEIN_A,
    "ask_statin_score_rise": STATIN,
    "ask_cholesterol_targets": TARGETS,
}
#: Topics with a question of their own for the doctor, worded under the topic's name. What is in neither is for the
#: clinic's desk (booking, cost) or needs no doctor (words, sources).
FOR_THE_DOCTOR = frozenset(
    f"ask_{topic}"
    for topic in (
        "anxiety artery_scores aspirin blockage calcium_intake caring_for_someone chance_findings diet "
        "doctors_disagree driving_flying exercise family_history incidental_calcium life_expectancy lowering_score "
        "next_steps other_conditions other_medicines percentile radiation repeat_scan report_words scan_accuracy "
        "score_rise soft_plaque starting_statin statin_side_effects stents_bypass stopping_statin supplements symptoms "
        "unexplained_result valve_aorta_calcium who_should_scan why_high zero_score"
    ).split()
)
#: What the doctor will want to know (A60, A62), to be filled in by hand.
BLANKS = ("family", "blood_pressure", "cholesterol", "smoking", "diabetes", "activity", "symptoms", "medicines")
_ABOUT_STATINS = {"ask_starting_statin", "ask_statin_score_rise", "ask_statin_side_effects", "ask_stopping_statin"}
#: Slots that hold a message as it was written, since the guided walk asked for it: an answer, and no question.
_ASKED_OF_THEM = ("walk_feeling", "walk_symptoms", "worry", "booked")
_NOT_ANSWERED = {"nlu_fallback", "out_of_scope"}
#: So many questions fit one A4 page with room to write. Each has two lines up to the second number. What else may be
#: there (a long worry, a booking, a second scan) takes a question's room each, save that one of them fits anyway.
MOST_QUESTIONS, MOST_WITH_TWO_LINES = 8, 5
_LONG = 100
#: Own words are quoted up to so many characters: three lines of the page, and one and a half.
_WORRY_LENGTH, _QUESTION_LENGTH = 220, 120
_ASKS = re.compile(
    r"\?|^\W*(?:what|whats|how|why|when|where|which|who|is|are|am|do|does|did|can|could|should|shall|will|would|may)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class VisitFacts:
    """What a conversation told. Scores in Agatston units; ``asked`` holds topics (``ask_diet``) in the order asked;
    ``unanswered`` the patient's own words where the companion had no answer."""

    calcium_score: float | None = None
    previous_score: float | None = None
    score_band: str | None = None
    score_year: int | None = None
    on_statin: bool | None = None
    statin_offered: bool | None = None
    about_whom: str | None = None
    worry: str | None = None
    booked: str | None = None
    asked: tuple[str, ...] = ()
    unanswered: tuple[str, ...] = ()

    @property
    def score_change(self) -> str | None:
        """``rose``, ``fell`` or ``same``; None without two scans."""
        if self.calcium_score is None or self.previous_score is None:
            return None
        return compare(self.previous_score, self.calcium_score, self.on_statin).direction


@dataclass(frozen=True)
class Line:
    """One line: what it ``says`` (the name of its words), or the patient's ``own_words``, or only room to write.

    ``ruled``: empty lines beneath it to write on. ``fixed``: the patient may not take it out or reword it.
    """

    says: str = ""
    own_words: str = ""
    ruled: int = 0
    fixed: bool = False


@dataclass(frozen=True)
class Section:
    name: str
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Sheet:
    """The page, and the questions that did not fit on it."""

    facts: VisitFacts
    sections: tuple[Section, ...]
    left_out: tuple[Line, ...] = ()


def facts_from_tracker_state(slots: Mapping[str, Any], messages: Iterable[Mapping[str, Any]]) -> VisitFacts:
    """``messages`` are the patient's, oldest first: dicts of ``text``, ``intent``, ``topics`` (of several questions).

    The worry is what the guided walk asked for (slot ``worry``), or else the patient's latest words of fear.
    """
    answers = {slots.get(name) for name in _ASKED_OF_THEM}
    told = [message for message in messages if message.get("text") not in answers]
    topics = [topic for message in told for topic in _topics_of(message)]
    fears = [message["text"] for message in told if message.get("intent") == "ask_anxiety" and _is_typed(message)]
    return VisitFacts(
        calcium_score=slots.get("calcium_score"),
        previous_score=slots.get("previous_score"),
        score_band=slots.get("score_band"),
        score_year=slots.get("score_year"),
        on_statin=slots.get("on_statin"),
        statin_offered=slots.get("statin_offered"),
        about_whom=slots.get("about_whom"),
        worry=_short(slots.get("worry") or (fears[-1] if fears else ""), _WORRY_LENGTH) or None,
        booked=_short(slots.get("booked") or "", _QUESTION_LENGTH) or None,
        asked=tuple(dict.fromkeys(topics)),
        unanswered=tuple(dict.fromkeys(_unanswered(told))),
    )


def _topics_of(message: Mapping[str, Any]) -> list[str]:
    topics = list(message.get("topics") or [])
    if len(topics) > 1:
        return topics
    intent = message.get("intent") or ""
    return [intent] if intent.startswith("ask_") else []


def _is_typed(message: Mapping[str, Any]) -> bool:
    """Words, not a pressed button (Rasa writes ``/ask_diet``)."""
    return bool(message.get("text")) and not message["text"].startswith("/")


def _unanswered(messages: list[Mapping[str, Any]]) -> list[str]:
    """Own words of questions that got no answer, save where a button pressed right after told what was meant."""
    found = []
    for message, following in zip(messages, [*messages[1:], {}], strict=False):
        put_right = str(following.get("text") or "").startswith("/ask_")
        if message.get("intent") in _NOT_ANSWERED and _is_typed(message) and _ASKS.search(message["text"]):
            found += [] if put_right else [_short(message["text"], _QUESTION_LENGTH)]
    return found


def _short(text: str, most: int) -> str:
    """``text`` on one line, cut at a word's end where it is longer than ``most`` characters."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    cut = line[: most - 1]
    return f"{cut.rsplit(' ', 1)[0] if ' ' in cut else cut}…"


def make_sheet(facts: VisitFacts) -> Sheet:
    """The sheet for whatever is known, even nothing."""
    five = [name for name in FIVE if name != STATIN or _statin_question_applies(facts)]
    asked_of_five = [name for name in dict.fromkeys(map(ONE_OF_THE_FIVE.get, facts.asked)) if name in five]
    rest = [name for name in five if name not in asked_of_five]
    others = [Line(topic) for topic in facts.asked if topic in FOR_THE_DOCTOR]
    others += [Line(own_words=words) for words in facts.unanswered]
    beside = bool(facts.booked) + bool(facts.score_change) + (len(facts.worry or "") > _LONG)
    room = MOST_QUESTIONS - len(five) - max(0, beside - 1)
    ruled = 2 if len(five) + min(len(others), room) + beside <= MOST_WITH_TWO_LINES else 1
    mine = [*map(Line, asked_of_five), *others[:room]]
    sections = (
        Section("result", _result(facts)),
        Section("worry", (Line(own_words=facts.worry) if facts.worry else Line(ruled=2),)),
        Section("booked", (Line(own_words=facts.booked),) if facts.booked else ()),
        Section("mine", _ruled(mine, ruled)),
        Section("five" if not asked_of_five else "also_worth_asking", _ruled(map(Line, rest), ruled)),
        Section("blanks", tuple(Line(name, ruled=1) for name in BLANKS)),
        Section("signs", (Line("signs", fixed=True),)),
        Section("closing", (Line("phone", fixed=True), Line("honest", fixed=True))),
    )
    return Sheet(facts, tuple(section for section in sections if section.lines), tuple(_ruled(others[room:], 1)))


def _result(facts: VisitFacts) -> tuple[Line, ...]:
    """The score, what the article's table says for its range, and what no score can say (A38-A48)."""
    changed = (Line("two_scans", fixed=True),) if facts.score_change else ()
    return (Line(_score_line(facts)), Line("band", fixed=True), *changed, Line("limits", fixed=True))


def _score_line(facts: VisitFacts) -> str:
    if facts.score_change:
        return "score_two"
    if facts.calcium_score is not None:
        return "score_one"
    return "score_range" if facts.score_band else "score_unknown"


def _statin_question_applies(facts: VisitFacts) -> bool:
    """For those on a statin or offered one, those who asked about one, and those who take none with calcium seen."""
    if facts.on_statin or facts.statin_offered or _ABOUT_STATINS & set(facts.asked):
        return True
    return facts.on_statin is False and facts.score_band not in (None, "zero")


def _ruled(lines: Iterable[Line], ruled: int) -> tuple[Line, ...]:
    return tuple(Line(line.says, line.own_words, ruled) for line in lines)


def is_for_someone_else(facts: VisitFacts) -> bool:
    return facts.about_whom == SOMEONE_ELSE
