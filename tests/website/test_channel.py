"""The website channel on the real servers: bad input, and what happens when parts of it are gone."""

import uuid

import pytest

from tests.talk import Conversation, say_over_rest
from tools.servers import fetch

pytestmark = pytest.mark.servers


def test_the_page_is_served_at_the_root(companion):
    page = fetch(f"{companion.url}/").decode()
    assert "automated assistant" in page
    assert "(02) 5550 0143" in page
    assert "{{" not in page


@pytest.mark.parametrize(
    ("text", "part"),
    [("", "didn't get any words"), ("   \n ", "didn't get any words"), ("word " * 1000, "more than I can take in")],
)
def test_blank_and_long_messages_get_a_helpful_sentence(conversation, text, part):
    assert part in conversation.heard(text)


def test_an_emergency_in_a_very_long_paste_is_still_found(conversation):
    assert conversation.say("I like walking. " * 2000 + "now i have chest pain")[0]["kind"] == "emergency"


def test_a_pressed_button_is_understood(conversation):
    offered = conversation.say("hello")[0]["buttons"]
    assert "What does my score mean?" in offered
    assert "The scan finds calcium" in conversation.heard("What does my score mean?")


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("my score is 430, am I going to have a heart attack?", "You said 430."),
        ("my chest hurts", "Call 000 now"),
        ("😭", "not sure that I understood"),
        ("", "not sure that I understood"),
    ],
)
def test_rest_answers_as_the_website_does(companion, text, part):
    replies = say_over_rest(companion.url, text)
    assert any(part in reply["text"] for reply in replies)


def test_nothing_a_patient_typed_is_in_the_log(companion):
    canary = f"canary{uuid.uuid4().hex}"
    conversation = Conversation(companion.url)
    for text in (f"my score is {canary}", f"{canary} my chest hurts", f"/{canary}", canary * 100, f"😭 {canary}"):
        conversation.say(text)
    say_over_rest(companion.url, f"what does {canary} mean")
    for server in companion.servers:
        assert canary not in server.log.read_text(encoding="utf-8", errors="replace")
