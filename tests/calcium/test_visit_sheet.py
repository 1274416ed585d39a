"""The plan of the visit sheet: what stands on it for whom, and what a conversation tells for it."""

import pytest

from calcium.visit_sheet import (
    FIVE,
    FOR_THE_DOCTOR,
    MOST_QUESTIONS,
    ONE_OF_THE_FIVE,
    VisitFacts,
    facts_from_tracker_state,
    make_sheet,
)

QUESTIONS = ("mine", "five", "also_worth_asking")


def section(sheet, name):
    return next((section.lines for section in sheet.sections if section.name == name), ())


def questions(sheet):
    return [line.says for name in QUESTIONS for line in section(sheet, name) if line.says]


def said(text, intent=None, topics=()):
    return {"text": text, "intent": intent, "topics": list(topics)}


def test_nothing_known_still_makes_a_sheet_to_fill_in():
    sheet = make_sheet(facts_from_tracker_state({}, []))
    assert [s.name for s in sheet.sections] == ["result", "worry", "five", "blanks", "signs", "closing"]
    assert section(sheet, "result")[0].says == "score_unknown"
    assert section(sheet, "worry")[0].ruled


@pytest.mark.parametrize(
    ("facts", "applies"),
    [
        ({}, False),
        ({"on_statin": True}, True),
        ({"on_statin": True, "calcium_score": 0.0, "score_band": "zero"}, True),
        ({"on_statin": False, "score_band": "moderate"}, True),
        ({"on_statin": False, "score_band": "zero"}, False),
        ({"on_statin": False}, False),
        ({"score_band": "zero", "asked": ("ask_starting_statin",)}, True),
        ({"score_band": "moderate"}, False),
        ({"on_statin": False, "statin_offered": True}, True),
    ],
)
def test_the_statin_question_stands_only_where_it_applies(facts, applies):
    assert ("statin" in questions(make_sheet(VisitFacts(**facts)))) is applies


def test_a_question_that_is_one_of_the_five_is_theirs_and_is_not_asked_twice():
    asked = ("ask_diet", "ask_further_tests", "ask_heart_attack_risk", "ask_score_meaning")
    sheet = make_sheet(VisitFacts(asked=asked))
    assert [line.says for line in section(sheet, "mine")] == ["tests", "risk", "ask_diet"]
    assert [line.says for line in section(sheet, "also_worth_asking")] == ["lipoprotein_a", "targets"]


def test_what_no_doctor_answers_is_left_off():
    asked = ("ask_booking", "ask_cost_insurance", "ask_glossary", "ask_source", "ask_visit_sheet")
    assert section(make_sheet(VisitFacts(asked=asked)), "mine") == ()


def test_no_more_questions_than_fit_and_the_rest_are_told():
    asked = tuple(sorted(FOR_THE_DOCTOR))
    sheet = make_sheet(VisitFacts(asked=asked, on_statin=True))
    assert len(questions(sheet)) == MOST_QUESTIONS
    assert {line.says for line in sheet.left_out} == set(asked) - set(questions(sheet))


@pytest.mark.parametrize(("asked", "ruled"), [((), 2), (tuple(sorted(FOR_THE_DOCTOR)), 1)])
def test_fewer_questions_leave_more_room_to_write(asked, ruled):
    lines = section(make_sheet(VisitFacts(asked=asked)), "five")
    assert {line.ruled for line in lines} == {ruled}


@pytest.mark.parametrize(
    ("facts", "name"),
    [
        ({"calcium_score": 0.0, "score_band": "zero"}, "score_one"),
        ({"calcium_score": 340.0, "previous_score": 220.0, "score_band": "moderate"}, "score_two"),
        ({"score_band": "mild"}, "score_range"),
        ({"previous_score": 220.0}, "score_unknown"),
    ],
)
def test_the_score_is_told_as_far_as_it_is_known(facts, name):
    assert section(make_sheet(VisitFacts(**facts)), "result")[0].says == name


def test_safety_and_honesty_cannot_be_taken_out():
    sheet = make_sheet(VisitFacts(calcium_score=430.0, score_band="extensive"))
    fixed = {line.says for s in sheet.sections for line in s.lines if line.fixed}
    assert {"signs", "honest", "phone", "band", "limits"} <= fixed


def test_topics_come_in_the_order_asked_and_once():
    facts = facts_from_tracker_state({}, [
        said("can i run", "ask_exercise"),
        said("diet? and aspirin?", "ask_diet", ["ask_diet", "ask_aspirin"]),
        said("/ask_exercise", "ask_exercise"),
        said("hello", "greet"),
    ])  # fmt: skip
    assert facts.asked == ("ask_exercise", "ask_diet", "ask_aspirin")


def test_the_worry_is_what_the_walk_asked_for_or_else_the_latest_words_of_fear():
    words = ("i am scared", "i can't sleep for fear", "/ask_anxiety")
    messages = [said(text, "ask_anxiety") for text in words]
    assert facts_from_tracker_state({}, messages).worry == "i can't sleep for fear"
    assert facts_from_tracker_state({"worry": "leaving my kids"}, messages).worry == "leaving my kids"


def test_an_answer_to_the_walk_is_no_question():
    messages = [
        said("will I see my kids grow up?", "ask_life_expectancy"),
        said("do they book me in, I wonder", "nlu_fallback"),
    ]
    facts = facts_from_tracker_state({"worry": messages[0]["text"], "booked": messages[1]["text"]}, messages)
    assert facts.worry == "will I see my kids grow up?"
    assert (facts.asked, facts.unanswered) == ((), ())


def test_words_of_crisis_or_of_warning_signs_never_reach_the_sheet():
    facts = facts_from_tracker_state({}, [
        said("should i just end it all?", "express_crisis"), said("is this chest pain bad?", "report_warning_signs"),
    ])  # fmt: skip
    assert facts == VisitFacts()


@pytest.mark.parametrize(
    ("messages", "kept"),
    [
        ([said("can my vet read the scan?", "out_of_scope")], ("can my vet read the scan?",)),
        ([said("asdf", "nlu_fallback")], ()),
        ([said("what of the flurb", "nlu_fallback"), said("/ask_diet", "ask_diet")], ()),
        ([said("what of the flurb", "nlu_fallback"), said("thanks", "thank")], ("what of the flurb",)),
    ],
)
def test_questions_without_an_answer_are_kept_in_their_own_words(messages, kept):
    assert facts_from_tracker_state({}, messages).unanswered == kept


def test_a_long_worry_is_cut_at_a_words_end_and_says_so():
    worry = facts_from_tracker_state({"worry": "one two  \n three " * 40}, []).worry
    assert len(worry) <= 220
    assert worry.endswith(("one…", "two…", "three…"))
    assert "\n" not in worry


def test_no_topic_has_two_homes():
    assert not FOR_THE_DOCTOR & set(ONE_OF_THE_FIVE)
    assert set(ONE_OF_THE_FIVE.values()) == set(FIVE)
