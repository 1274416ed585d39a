"""The guided walk without Rasa: each message is what the readers would make of it."""

import pytest

from calcium.walk import PIECES, READ_BACK, STEPS, Walk, next_step, own_words, told
from calcium.walk_heard import ANSWER, HEAR, WARN, Heard
from calcium.walk_turn import begin, take
from calcium.walk_words import asks_for_walk


class Person:
    """Someone on the walk. ``says`` takes a message and what was read in it; ``case`` are slots that it fills."""

    def __init__(self, **known):
        self.known = dict(known)
        self.walk = None
        self.turn = None
        self.meets(begin(None, Heard(text="walk me through it"), self.known))

    def meets(self, turn):
        self.turn, self.walk = turn, Walk.from_slot(turn.walk.as_slot())
        self.known.update(turn.slots)

    def says(self, text, case=None, **heard):
        self.known.update(case or {})
        tells_number = any(isinstance(value, float) for value in (case or {}).values())
        heard = Heard(text=text, named=tuple(case or {}), tells_number=tells_number, **heard)
        self.meets(take(self.walk, heard, self.known))
        return self

    @property
    def heard(self):
        return [say.name for say in self.turn.says]


def score(value, band="moderate"):
    return {"calcium_score": value, "score_band": band, "about_whom": "self"}


def at_the_end_of_the_questions():
    person = Person(walk_feeling="scared", on_statin=True, worry="dying", booked="Monday", **score(340.0))
    return person.says("no").says("none")


def test_it_asks_seven_things_at_most_and_then_reads_back():
    person = Person()
    person.says("scared", feeling="frightened").says("340", score(340.0)).says("220", {"previous_score": 220.0})
    person.says("yes").says("no").says("dying in my sleep").says("the cardiologist on Monday")
    assert person.walk.asked == STEPS
    assert person.walk.step == READ_BACK
    assert (person.known["on_statin"], person.known["walk_symptoms"]) == (True, "none")
    assert (person.known["worry"], person.known["booked"]) == ("dying in my sleep", "the cardiologist on Monday")


def test_what_is_known_is_not_asked():
    person = Person(walk_feeling="scared", on_statin=True, **score(340.0))
    assert person.walk.step == "earlier"
    person.says("no")
    assert person.walk.step == "symptoms"


def test_symptoms_are_asked_anew_on_each_walk():
    assert Person(walk_symptoms="none").turn.slots["walk_symptoms"] is None


def test_everything_skipped_leads_straight_to_the_explanation():
    person = Person()
    for _ in STEPS:
        person.says("skip")
    assert person.walk.step == PIECES[0]


def test_two_scans_have_a_piece_of_their_own_and_one_scan_has_none():
    heard = at_the_end_of_the_questions().says("yes").heard
    person = at_the_end_of_the_questions()
    person.known["previous_score"] = 220.0
    person.walk = Walk.from_slot({**person.walk.as_slot(), "facts": dict(person.known)})
    person.says("yes")
    with_two = [*heard]
    for _ in range(3):
        with_two = person.says("go on").heard
    assert with_two == ["walk_two_scans"]
    one = at_the_end_of_the_questions().says("yes")
    assert [one.says("go on").heard[0] for _ in range(5)][2] == "walk_what_comes_next"


def test_after_the_last_piece_it_ends():
    person = at_the_end_of_the_questions().says("yes")
    for _ in range(5):
        person.says("go on")
    assert person.heard == ["walk_end"]
    assert not person.turn.goes_on


@pytest.mark.parametrize("text", ["stop", "later", "leave it", "can we do this later", "that's enough for today"])
def test_it_can_be_left_at_any_question_and_picked_up_there(text):
    person = Person().says("fine").says("340", score(340.0)).says(text)
    assert person.heard == ["walk_left"]
    assert not person.turn.goes_on
    person.meets(begin(person.walk, Heard(text="carry on"), person.known))
    assert person.heard == ["walk_resumed", "walk_ask_earlier"]


@pytest.mark.parametrize("text", ["go back", "previous", "can we go back one please", "back"])
def test_going_back_asks_the_step_before_again(text):
    person = Person().says("fine").says("340", score(340.0)).says(text)
    assert person.heard == ["walk_ask_score"]
    person.says("350", score(350.0))
    assert (person.known["calcium_score"], person.walk.step) == (350.0, "earlier")


def test_the_same_number_again_after_going_back_is_an_answer():
    person = Person().says("fine").says("340", score(340.0)).says("go back").says("340", score(340.0))
    assert person.walk.step == "earlier"


def test_at_the_first_step_there_is_nothing_to_go_back_to():
    assert Person().says("go back").heard == ["walk_at_the_start", "walk_ask_feeling"]


def test_a_question_is_answered_and_the_same_step_asked_again():
    person = Person().says("fine").says("will I have a heart attack?", asks=True, intent="ask_heart_attack_risk")
    assert person.heard == [ANSWER, "walk_ask_score"]
    assert person.turn.says[-1].facts == {"brief": True}


def test_a_worry_is_kept_and_a_question_there_is_answered_as_well():
    person = Person(walk_feeling="x", previous_score=1.0, on_statin=True, **score(340.0)).says("no")
    person.says("will I die in my sleep?", asks=True, intent="ask_life_expectancy")
    assert person.known["worry"] == "will I die in my sleep?"
    assert person.heard == ["walk_thank_for_worry", ANSWER, "walk_ask_booked"]


def test_a_worry_that_only_names_a_topic_is_no_question():
    person = Person(walk_feeling="x", previous_score=1.0, on_statin=True, **score(340.0)).says("no")
    person.says("dying in my sleep", asks=True, intent="ask_life_expectancy")
    assert person.heard == ["walk_thank_for_worry", "walk_ask_booked"]


def test_own_words_are_kept_as_given_up_to_300_characters():
    assert own_words("  leaving\n my  wife ") == "leaving my wife"
    assert len(own_words("x" * 1000)) == 300


@pytest.mark.parametrize("signs", ["emergency", "crisis", "after_emergency"])
def test_warning_signs_break_out_and_leave_the_walk(signs):
    person = Person().says("fine").says("chest pain", signs=signs)
    assert person.heard == [WARN]
    assert not person.turn.goes_on


def test_yes_to_symptoms_is_an_emergency():
    person = Person(walk_feeling="x", previous_score=1.0, on_statin=True, **score(340.0)).says("yes")
    assert person.heard == ["report_warning_signs"]
    assert not person.turn.goes_on


@pytest.mark.parametrize("text", ["no", "none", "nothing", "I feel fine", "not now", "no symptoms at all", "nope"])
def test_no_symptoms_now(text):
    person = Person(walk_feeling="x", previous_score=1.0, on_statin=True, **score(340.0)).says(text)
    assert (person.known["walk_symptoms"], person.walk.step) == ("none", "worry")


@pytest.mark.parametrize(
    "text",
    ["sometimes when I climb stairs", "only when walking uphill", "on and off", "it comes and goes", "last week, yes"],
)
def test_symptoms_that_come_at_times_are_for_a_doctor_today_and_the_walk_waits(text):
    person = Person(walk_feeling="x", previous_score=1.0, on_statin=True, **score(340.0)).says(text)
    assert person.heard == ["see_someone_today", "walk_ready"]
    assert person.says("I'll ring them").heard == ["walk_ask_worry"]
    assert person.known.get("worry") is None


@pytest.mark.parametrize("text", ["ok", "hmm", "my knee hurts"])
def test_an_unclear_word_on_symptoms_is_asked_about_once_and_then_told_when_to_call(text):
    person = Person(walk_feeling="x", previous_score=1.0, on_statin=True, **score(340.0)).says(text)
    assert person.heard == ["symptoms_check"]
    assert person.says(text).heard == ["when_to_call", "walk_ask_worry"]


@pytest.mark.parametrize(
    ("text", "takes", "offered"),
    [
        ("yes", True, False), ("no", False, False), ("they offered me one", False, True),
        ("prescribed but not started", False, True), ("offered, not started", False, True),
        ("I turned it down", None, False), ("my doctor wants me on one", False, True),
    ],
)  # fmt: skip
def test_a_statin_is_yes_no_or_offered(text, takes, offered):
    person = Person(walk_feeling="x", previous_score=1.0, **score(340.0)).says(text)
    assert (person.known.get("on_statin"), person.walk.offered) == (takes, offered)


def test_a_score_told_at_another_step_is_taken():
    person = Person().says("340", score(340.0), intent="inform_score")
    assert person.walk.step == "feeling"
    assert person.says("scared", feeling="frightened").walk.step == "earlier"


def test_a_correction_at_a_later_step_is_noted_and_the_step_asked_again():
    person = (
        Person().says("fine").says("340", score(340.0)).says("sorry it was 350", score(350.0), intent="inform_score")
    )
    assert person.heard == ["walk_noted", "walk_ask_earlier"]


def test_a_bare_correction_straight_after_the_earlier_scan_means_the_earlier_scan():
    person = Person().says("fine").says("340", score(340.0)).says("220", {"previous_score": 220.0})
    person.says("sorry it was 230", score(230.0), intent="inform_score")
    assert (person.known["calcium_score"], person.known["previous_score"]) == (340.0, 230.0)
    assert person.known["score_band"] == "moderate"


def test_a_correction_that_names_the_score_means_the_score():
    person = Person().says("fine").says("340", score(340.0)).says("220", {"previous_score": 220.0})
    person.says("sorry my score is 350", score(350.0), intent="inform_score")
    assert (person.known["calcium_score"], person.known["previous_score"]) == (350.0, 220.0)


def test_a_correction_at_the_read_back_is_read_back():
    person = at_the_end_of_the_questions().says("no, it was 350", score(350.0), intent="inform_score")
    assert (person.heard, person.walk.step) == (["walk_read_back"], READ_BACK)


def test_a_bare_no_at_the_read_back_asks_what_to_put_right():
    person = at_the_end_of_the_questions().says("no")
    assert person.heard == ["walk_what_to_change"]
    assert person.says("change the statin").heard == ["walk_ask_statin"]
    assert person.says("no").walk.step == READ_BACK


def test_numbers_that_cannot_be_are_asked_about_and_the_step_stays():
    person = Person().says("fine").says("-5", unclear=True)
    assert (person.heard, person.walk.step) == ([HEAR], "score")


def test_after_two_misses_a_step_is_left():
    person = Person().says("fine").says("blargh").says("blurgh")
    assert person.heard == ["walk_leave_that_one", "walk_ask_earlier"]


def test_what_does_that_mean_says_the_same_piece_again():
    person = at_the_end_of_the_questions().says("yes").says("what does that mean?")
    assert person.heard == ["walk_what_it_is"]


@pytest.mark.parametrize("text", ["why do you ask?", "what do you mean?", "I don't understand"])
def test_a_question_about_the_question_is_explained(text):
    person = Person().says("fine").says(text)
    assert (person.heard, person.walk.step) == (["walk_why"], "score")


def test_a_wife_in_a_worry_turns_nobodys_case_round():
    person = Person(walk_feeling="x", previous_score=1.0, on_statin=True, **score(340.0)).says("no")
    person.says("leaving my wife", {"about_whom": "someone_else", "calcium_score": None})
    assert (person.known["about_whom"], person.known["calcium_score"]) == ("self", 340.0)


def test_only_what_was_told_is_read_back():
    assert told(Walk(), {"score_band": "moderate", "worry": "x"}) == ["band", "worry"]
    assert next_step(Walk(passed=STEPS), {}) == PIECES[0]


def test_the_earlier_scan_is_put_right_by_its_name():
    person = Person().says("fine").says("340", score(340.0)).says("220", {"previous_score": 220.0}).says("no")
    person.says("no wait the earlier one was 210", score(210.0), intent="inform_score")
    assert (person.known["calcium_score"], person.known["previous_score"]) == (340.0, 210.0)


def test_not_knowing_about_symptoms_is_not_having_none():
    person = Person(walk_feeling="x", previous_score=1.0, on_statin=True, **score(340.0))
    person.says("don't know", intent="deny")
    assert person.heard == ["when_to_call", "walk_ask_worry"]
    assert person.known["walk_symptoms"] is None


def test_a_worry_that_only_the_classifier_takes_for_despair_is_asked_about():
    person = Person(walk_feeling="x", previous_score=1.0, on_statin=True, **score(340.0)).says("no")
    person.says("not seeing my girls grow up", intent="express_crisis", confidence=0.4)
    assert person.heard == ["walk_crisis_check", "walk_no_hurry"]
    assert person.says("go on").heard == ["walk_ask_booked"]


def test_a_crisis_that_the_classifier_is_sure_of_breaks_out():
    person = Person(walk_feeling="x", previous_score=1.0, on_statin=True, **score(340.0)).says("no")
    assert person.says("what is the point of me", intent="express_crisis", confidence=0.9).heard == [WARN]


@pytest.mark.parametrize(("text", "says"), [("yes", "walk_what_is_booked"), ("the GP on Tuesday", "walk_read_back")])
def test_a_bare_yes_to_a_booking_is_asked_what_it_is(text, says):
    person = (
        Person(walk_feeling="x", previous_score=1.0, on_statin=True, worry="x", **score(340.0)).says("no").says(text)
    )
    assert person.heard == [says]


@pytest.mark.parametrize(
    "text",
    [
        "walk me through my result",
        "can you take us through her scan report",
        "take me through it: 180 in 2019, 260 now",
        "guide me through my mum's score, it's 40",
    ],
)
def test_the_walk_is_asked_for(text):
    assert asks_for_walk(text)


@pytest.mark.parametrize(
    "text",
    [
        "walk me through the scan, what do they do?",
        "can you walk me through the separate lines",
        "walk me through it, what happens in the machine?",
    ],
)
def test_other_walks_are_not_meant(text):
    assert not asks_for_walk(text)


def test_next_at_a_question_asks_it_once_more_and_then_goes_on():
    person = Person().says("fine").says("next")
    assert person.heard == ["walk_ask_score"]
    assert person.says("next").heard == ["walk_ask_earlier"]


@pytest.mark.parametrize("text", ["go on", "continue", "carry on"])
def test_go_on_is_no_worry(text):
    person = Person(walk_feeling="x", previous_score=1.0, on_statin=True, **score(340.0)).says("no").says(text)
    assert person.heard == ["walk_ask_worry"]
    assert person.known.get("worry") is None


def test_yes_correct_at_the_read_back_is_a_yes():
    assert at_the_end_of_the_questions().says("yes correct").heard == ["walk_what_it_is"]
