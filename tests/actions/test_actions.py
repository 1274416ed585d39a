import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions import ActionAnswer, ActionHearScore, ActionReplyToYesNo, ActionWarn


def run(action, intent, slots=None, last_bot=None, **message):
    """(names of the responses said, slots set) when ``action`` meets a message."""
    events = [{"event": "bot", "metadata": last_bot}] if last_bot else []
    latest = {"intent": {"name": intent}, "entities": [], "text": "", **message}
    tracker = Tracker("someone", slots or {}, latest, events, False, None, {}, "action_listen")
    dispatcher = CollectingDispatcher()
    events = action().run(dispatcher, tracker, {})
    said = [message["response"] for message in dispatcher.messages]
    return said, {event["name"]: event["value"] for event in events}


def test_a_topic_is_answered_with_its_response():
    assert run(ActionAnswer, "ask_diet")[0] == ["utter_ask_diet"]


def ranking(**shares):
    return [{"name": name, "confidence": share} for name, share in shares.items()]


def test_what_is_not_understood_is_asked_about_and_then_handed_over():
    unsure = {"intent_ranking": ranking(nlu_fallback=0.9, ask_diet=0.1, ask_exercise=0.05)}
    assert run(ActionAnswer, "nlu_fallback", **unsure)[0] == ["utter_did_you_mean"]
    assert run(ActionAnswer, "nlu_fallback", last_bot={"utter_action": "utter_did_you_mean"}, **unsure)[0] == [
        "utter_hand_over"
    ]
    assert run(ActionAnswer, "nlu_fallback")[0] == ["utter_nlu_fallback"]


def test_three_questions_are_answered_in_the_order_asked_but_for_the_feeling_and_the_score():
    topics = ["ask_diet", "ask_score_meaning", "ask_exercise", "ask_aspirin", "ask_anxiety"]
    said, _ = run(ActionAnswer, "ask_diet", topics=topics)
    assert said == ["utter_several_questions", "utter_ask_anxiety", "utter_ask_score_meaning", "utter_ask_diet"]


def test_despair_behind_a_question_is_asked_about_first():
    said, _ = run(
        ActionAnswer, "ask_life_expectancy", intent_ranking=ranking(ask_life_expectancy=0.5, express_crisis=0.3)
    )
    assert said == ["utter_crisis_check", "utter_ask_life_expectancy"]


def test_a_crisis_that_only_the_classifier_sensed_gets_the_crisis_reply():
    assert run(ActionWarn, "express_crisis", warning_signs={"level": "none", "kind": None})[0] == [
        "utter_express_crisis"
    ]


def test_one_question_is_one_answer():
    assert run(ActionAnswer, "ask_diet", topics=["ask_diet"])[0] == ["utter_ask_diet"]


def test_a_rise_on_a_statin_is_answered_as_one():
    slots = {"calcium_score": 131.0, "previous_score": 78.0, "on_statin": True}
    assert run(ActionAnswer, "ask_score_rise", slots)[0] == ["utter_ask_statin_score_rise"]


def test_two_totals_that_conflict_are_asked_about_after_the_answer():
    said, _ = run(ActionAnswer, "ask_diet", heard={"conflict": [230.0, 320.0]})
    assert said == ["utter_ask_diet", "utter_check_two_numbers"]


def test_two_scans_are_compared_before_the_answer():
    _, slots = run(ActionAnswer, "ask_statin_score_rise", {"calcium_score": 131.0, "previous_score": 78.0})
    assert slots == {"score_change": "rose"}


@pytest.mark.parametrize(
    ("slots", "heard", "response"),
    [
        ({"calcium_score": 430.0, "score_band": "extensive"}, {"read_back": "score"}, "utter_ask_score_meaning"),
        ({"score_band": "moderate"}, {}, "utter_ask_score_meaning"),
        ({}, {"problem": "negative"}, "utter_score_problem"),
        ({}, {"bare_number": 88.0}, "utter_check_number"),
        ({}, {"bare_number": 5e6}, "utter_score_problem"),
        ({}, {"conflict": [230.0, 320.0]}, "utter_check_two_numbers"),
        ({}, {}, "utter_ask_score_meaning"),
        ({"calcium_score": 131.0, "previous_score": 78.0, "score_band": "moderate", "on_statin": True},
         {"read_back": "two_scans"}, "utter_ask_statin_score_rise"),
        ({"calcium_score": 131.0, "previous_score": 78.0, "score_band": "moderate"},
         {"read_back": "two_scans"}, "utter_ask_score_rise"),
    ],
)  # fmt: skip
def test_a_told_score_is_explained_or_asked_about(slots, heard, response):
    assert run(ActionHearScore, "inform_score", slots, heard=heard)[0] == [response]


@pytest.mark.parametrize(
    ("asked", "answer", "response"),
    [
        ("symptoms", "affirm", "utter_report_warning_signs"), ("symptoms", "deny", "utter_no_symptoms_now"),
        ("calcium_score", "deny", "utter_ask_again_for_number"), (None, "affirm", "utter_go_ahead"),
        (None, "deny", "utter_all_right"),
    ],
)  # fmt: skip
def test_yes_and_no_mean_what_was_asked(asked, answer, response):
    assert run(ActionReplyToYesNo, answer, last_bot={"metadata": {"asks": asked}})[0] == [response]


def test_yes_to_a_checked_number_takes_it_as_the_score():
    said, slots = run(ActionReplyToYesNo, "affirm", last_bot={"metadata": {"asks": "number_check"}, "number": 88.0})
    assert said == ["utter_ask_score_meaning"]
    assert slots == {"calcium_score": 88.0, "score_band": "mild", "about_whom": "self"}


@pytest.mark.parametrize(
    ("finding", "response"),
    [
        ({"level": "emergency", "kind": "chest"}, "utter_report_warning_signs"),
        ({"level": "emergency", "kind": "stroke"}, "utter_stroke_signs"),
        ({"level": "today", "kind": "ankles"}, "utter_see_someone_today"),
        ({"level": "none", "kind": None}, "utter_symptoms_check"),
        ({"level": "after_emergency", "kind": "still"}, "utter_still_unwell"),
        ({"level": "after_emergency", "kind": "help"}, "utter_help_is_coming"),
        ({"level": "after_emergency", "kind": "safe"}, "utter_safe_now"),
        ({"level": "after_crisis", "kind": "still"}, "utter_still_in_crisis"),
        ({"level": "after_crisis", "kind": "safe"}, "utter_safe_after_crisis"),
    ],
)
def test_a_warning_sign_gets_its_reply(finding, response):
    assert run(ActionWarn, "report_warning_signs", warning_signs=finding)[0] == [response]
