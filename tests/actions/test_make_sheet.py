"""The visit sheet where there is no page: as text, in the shell and over REST."""

import uuid

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions import ActionMakeSheet
from tests.talk import say_over_rest


def texts(channel, slots=None):
    """What the action says on ``channel``: names of responses, or texts of its own."""
    events = [{"event": "user", "text": "make my sheet", "input_channel": channel, "parse_data": {}}]
    tracker = Tracker("someone", slots or {}, {"intent": {"name": "ask_visit_sheet"}}, events, False, None, {}, "")
    dispatcher = CollectingDispatcher()
    ActionMakeSheet().run(dispatcher, tracker, {})
    return [message["response"] or message["text"] for message in dispatcher.messages]


@pytest.mark.parametrize("channel", ["cmdline", "rest"])
def test_without_a_page_the_text_is_the_second_message(channel):
    response, sheet = texts(channel, {"calcium_score": 430.0, "score_band": "extensive"})
    assert response == "utter_ask_visit_sheet"
    assert "My calcium score: 430." in sheet


def test_on_the_website_the_page_is_enough():
    assert texts("website") == ["utter_ask_visit_sheet"]


@pytest.mark.servers
def test_staff_read_the_sheet_as_text_and_no_data_in_braces(companion):
    sender = uuid.uuid4().hex
    say_over_rest(companion.url, "my score is 430, am I blocked?", sender)
    said = "\n".join(message["text"] for message in say_over_rest(companion.url, "make my visit sheet", sender))
    assert "My calcium score: 430." in said
    assert "Does anything suggest that my heart gets too little blood?" in said
    assert "{" not in said
