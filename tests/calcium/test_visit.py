import pytest

from calcium.visit import QUESTION, SAID, UNCLEAR, Visit, begin, take
from calcium.walk import ENDED, LEFT
from calcium.walk_heard import ANSWER, WARN, Heard


def names(turn):
    return [say.name for say in turn.says]


def test_a_bare_report_is_asked_what_was_said():
    assert names(begin(None, Heard(text="I've seen my doctor"))) == ["visit_start", "visit_ask_said"]


def test_a_report_that_tells_what_was_said_is_taken_at_once():
    text = "I saw the cardiologist today and she said we do a stress test"
    turn = begin(None, Heard(text=text))
    assert names(turn) == ["visit_start", "visit_heard_said", "visit_ask_unclear"]
    assert turn.slots == {"visit_said": text}


@pytest.mark.parametrize("said", ["she put me on a statin", "he said do nothing", "they want to operate"])
def test_what_was_decided_is_kept_and_never_judged(said):
    turn = take(Visit(SAID), Heard(text=said))
    assert names(turn) == ["visit_heard_said", "visit_ask_unclear"]
    assert turn.slots == {"visit_said": said}


def test_a_word_that_the_glossary_knows_is_explained_and_more_is_asked_for():
    turn = take(Visit(UNCLEAR), Heard(text="what is stenosis", intent="ask_glossary", asks=True))
    assert names(turn) == ["term_stenosis", "visit_ask_unclear"]


def test_a_question_that_names_a_word_is_answered_as_the_question_it_is():
    heard = Heard(text="why did my score go up on a statin?", intent="ask_statin_score_rise", asks=True)
    assert names(take(Visit(UNCLEAR), heard)) == [ANSWER, "visit_ask_unclear"]


def test_what_cannot_be_explained_is_sent_to_those_who_said_it():
    assert names(take(Visit(UNCLEAR), Heard(text="the blibber"))) == ["visit_not_my_word", "visit_ask_unclear"]


@pytest.mark.parametrize("text", ["it was all clear", "no", "skip", "nothing", "understood all"])
def test_nothing_unclear_goes_on(text):
    assert names(take(Visit(UNCLEAR), Heard(text=text))) == ["visit_ask_question"]


def test_the_question_is_kept_and_it_ends():
    turn = take(Visit(QUESTION), Heard(text="what the next blood test is for"))
    assert (turn.visit.state, turn.slots) == (ENDED, {"visit_question": "what the next blood test is for"})
    assert names(turn) == ["visit_kept_question", "visit_end"]


@pytest.mark.parametrize("step", [SAID, UNCLEAR, QUESTION])
def test_a_warning_sign_breaks_out_at_every_step(step):
    turn = take(Visit(step), Heard(text="chest pain", signs="emergency"))
    assert (names(turn), turn.visit.state) == ([WARN], LEFT)


def test_it_is_left_taken_up_and_gone_back_in():
    left = take(Visit(UNCLEAR), Heard(text="stop"))
    assert left.visit.state == LEFT
    assert names(begin(left.visit, Heard(text="carry on"))) == ["visit_resumed", "visit_ask_unclear"]
    assert names(take(Visit(UNCLEAR), Heard(text="go back", intent="goodbye"))) == ["visit_ask_said"]


def test_the_walk_may_take_over():
    assert take(Visit(SAID), Heard(text="walk me through my result", intent="start_walk")).then == "walk_form"
