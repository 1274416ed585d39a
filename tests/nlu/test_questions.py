import pytest

from nlu.questions import MOST, questions_in


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("my score is 430", []),
        ("is that bad?", ["is that bad?"]),
        ("is that bad and do I need the tablets??", ["is that bad", "do I need the tablets??"]),
        ("got 230, is a treadmill thing next and what about those tablets??", ["is a treadmill thing next", "what about those tablets??"]),
        ("blocked or not? if yes how come I can cycle. if no what's the 640", ["blocked or not?", "if yes how come I can cycle.", "if no what's the 640"]),
        ("what is lp(a) and is it bad", ["what is lp(a)", "is it bad"]),
        ("queries: (1) repeatability; (2) dose in mSv", ["(1) repeatability", "(2) dose in mSv"]),
        ("move my appointment please, and while you're there what is stenosis", ["while you're there what is stenosis"]),
        ("I'd like to know whether I can drive\nand should I tell them", ["I'd like to know whether I can drive", "and should I tell them"]),
        ("", []),
    ],
)  # fmt: skip
def test_the_questions_of_a_message_in_their_order(text, asked):
    assert [question.text for question in questions_in(text)] == asked


def test_a_question_keeps_what_was_said_before_it():
    told = questions_in("My calves ache like hell. Could it be the statin? Also eggs. Are they out?")
    assert [question.in_context for question in told] == [
        "My calves ache like hell. Could it be the statin?", "Also eggs. Are they out?"]  # fmt: skip


def test_no_more_questions_than_can_be_dealt_with():
    assert len(questions_in("is it? " * 500)) == MOST
