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


def test_what_is_no_topic_is_not_guessed_at():
    assert run(ActionAnswer, "nlu_fallback")[0] == ["utter_nlu_fallback"]


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
    ],
)
def test_a_warning_sign_gets_its_reply(finding, response):
    assert run(ActionWarn, "report_warning_signs", warning_signs=finding)[0] == [response]
