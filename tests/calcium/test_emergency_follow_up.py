import pytest

from calcium.emergency_follow_up import HELP, SAFE, STILL, follow_up


@pytest.mark.parametrize(
    "text",
    ["yes", "Yes I am", "ambulance is on its way", "my wife called 000", "I've rung 999", "we're going to hospital now",
     "on my way to A&E", "i am at the hospital", "I am getting help", "help is coming", "I'm talking to Lifeline"],
)  # fmt: skip
def test_help_is_heard(text):
    assert follow_up(text) == HELP


@pytest.mark.parametrize(
    "text",
    ["sorry, false alarm", "I'm fine", "im ok", "I am safe", "no pain, I was asking about my dad last year",
     "not now, it was years ago", "it was a mistake", "I don't have any pain", "just a question", "no symptoms", "we're all right"],
)  # fmt: skip
def test_safety_is_heard(text):
    assert follow_up(text) == SAFE


@pytest.mark.parametrize(
    "text",
    ["no", "what does a score of 430 mean?", "i'm not fine", "I'm fine but my chest still hurts", "do I really have to call",
     "not sure", "haven't called", "I don't want to bother anyone", "it's easing off a bit", "", "maybe it's heartburn",
     "I'm not safe", "no one is here"],
)  # fmt: skip
def test_everything_else_stays_an_emergency(text):
    assert follow_up(text) == STILL
