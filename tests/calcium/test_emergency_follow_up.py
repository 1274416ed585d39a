import pytest

from calcium.emergency_follow_up import DANGER, GONE, HELP, SAFE, STILL, comes_back, follow_up


@pytest.mark.parametrize(
    "text",
    ["yes", "Yes I am", "ambulance is on its way", "my wife called 000", "I've rung 999", "we're going to hospital now",
     "on my way to A&E", "i am at the hospital", "I am getting help", "help is coming", "I'm talking to Lifeline", "ambulance is here"],
)  # fmt: skip
def test_help_is_heard(text):
    assert follow_up(text) == HELP


@pytest.mark.parametrize(
    "text",
    ["sorry, false alarm", "I'm fine", "im ok", "I am safe", "no pain, I was asking about my dad last year", "oops, mistake", "wrong button, ignore that",
     "that was my autocorrect", "I don't need an ambulance", "not now, it was years ago", "it was a mistake", "I don't have any pain",
     "just a question", "no symptoms", "we're all right"],
)  # fmt: skip
def test_safety_is_heard(text):
    assert follow_up(text) == SAFE


@pytest.mark.parametrize("text", ["it's gone now", "it stopped", "no its gone, it was just nerves I think", "im ok its only heartburn", "gone now"])
def test_what_has_passed_is_not_called_safe(text):
    assert follow_up(text) == GONE


@pytest.mark.parametrize(
    "text",
    ["no", "what does a score of 430 mean?", "i'm not fine", "I'm fine but my chest still hurts", "do I really have to call",
     "not sure", "haven't called", "I don't want to bother anyone", "it's easing off a bit", "", "maybe it's heartburn",
     "I'm not safe", "no one is here", "it hasn't gone", "it stopped but it's back"],
)  # fmt: skip
def test_everything_else_stays_an_emergency(text):
    assert follow_up(text) == STILL


@pytest.mark.parametrize(
    ("text", "said"),
    [("I'm not going to hurt myself", SAFE), ("I'm not suicidal if thats what you think", SAFE), ("i'm safe", SAFE), ("i dont feel safe", DANGER),
     ("nobody is here", DANGER), ("no", DANGER), ("I am talking to someone", HELP), ("what does 900 mean", STILL)],
)  # fmt: skip
def test_after_a_crisis(text, said):
    assert follow_up(text, after="crisis") == said


@pytest.mark.parametrize(
    "text",
    ["it's worse", "the ambulance hasn't come", "ok it's tight again", "its come back", "hmm there it is again", "it's back", "worse", "they are not here"],
)  # fmt: skip
def test_what_returns_is_heard(text):
    assert comes_back(text)


@pytest.mark.parametrize("text", ["can I have the scan again", "my letter came back", "is it worse if the score is 500", "thanks", "I got the results back"])
def test_other_things_that_return_are_not(text):
    assert not comes_back(text)
