"""The visit sheet's words, for five different people."""

import re
from datetime import date

import pytest
import textstat

from calcium.visit_sheet import BLANKS, FIVE, FOR_THE_DOCTOR, ONE_OF_THE_FIVE, VisitFacts, make_sheet
from tests.sheets import PEOPLE
from tests.wording.never_say import RULES
from wording.audit import all_answers
from wording.clinic import this_clinic
from wording.sheet import patients_messages, sheet_as_text, sheet_responses

TODAY = date(2026, 11, 24)
each_person = pytest.mark.parametrize("facts", PEOPLE.values(), ids=list(PEOPLE))


def text_for(facts):
    return sheet_as_text(make_sheet(facts), this_clinic(), TODAY)


def test_every_question_for_the_doctor_is_worded_and_no_other():
    worded = {name.removeprefix("utter_sheet_") for name in sheet_responses() if name.startswith("utter_sheet_ask_")}
    assert worded == FOR_THE_DOCTOR
    assert {f"utter_sheet_{name}" for name in FIVE} <= set(sheet_responses())
    assert {f"utter_sheet_label_{name}" for name in BLANKS} <= set(sheet_responses())


def test_every_topic_that_is_answered_has_been_thought_of():
    """A new topic must be given a question, one of the five, or a place among those that need no doctor."""
    no_doctor = "appointment_questions booking cost_insurance glossary other_persons_result scan_procedure source"
    topics = {a.name.removeprefix("utter_") for a in all_answers() if a.name.startswith("utter_ask_") and a.is_topic}
    needs_none = {f"ask_{name}" for name in no_doctor.split()}
    assert topics <= FOR_THE_DOCTOR | set(ONE_OF_THE_FIVE) | needs_none


@each_person
def test_it_reads_at_grade_6_or_below(facts):
    own_words = re.compile("“[^”]*”")
    printed = own_words.sub("", text_for(facts)).replace("_", "")
    assert textstat.flesch_kincaid_grade(printed) <= 6


@each_person
def test_it_never_says_what_must_not_be_said(facts):
    sentences = re.split(r"(?<=[.?!:])\s+", text_for(facts))
    assert not [(rule.number, s) for s in sentences for rule in RULES if rule.finds(s)]


@each_person
def test_it_tells_the_table_its_limits_the_emergency_number_the_phone_and_what_it_is(facts):
    text = text_for(facts)
    for words in ("101–400: moderate", "hard plaque only", "Call 000 now", this_clinic().phone, "24 November 2026",
                  "automated assistant", "not medical advice", "stored nowhere else", "Blood pressure: _"):  # fmt: skip
        assert words in text


def test_two_scans_on_a_statin_are_no_failure_and_no_proof():
    text = text_for(PEOPLE["on a statin, 220 then 340"])
    assert "went from 220 to 340" in text
    assert "no proof that it works" in text
    assert "101–400: moderate  <- my score, the scan before" in text


def test_for_a_wife_it_speaks_of_her():
    text = text_for(PEOPLE["a wife's 1,200"])
    assert "their overall risk" in text
    assert not re.search(r"\bmy (?:risk|overall|score|symptoms|age)\b", text)


def test_as_text_nothing_is_left_out():
    text = text_for(PEOPLE["frightened, with many questions"])
    assert "drive or fly" in text
    assert "no room left" not in text


def test_messages_come_from_rasas_events():
    read = {"intent": {"name": "ask_exercise"}, "topics": ["ask_exercise"]}
    events = [
        {"event": "action", "name": "action_listen"},
        {"event": "user", "text": "can i run", "parse_data": read},
        {"event": "bot", "text": "yes"},
        {"event": "user", "text": None, "parse_data": None},
    ]
    assert patients_messages(events) == [{"text": "can i run", "intent": "ask_exercise", "topics": ["ask_exercise"]}]


def test_an_unknown_score_is_left_to_fill_in():
    assert "My calcium score: ______" in text_for(VisitFacts())
