"""What is kept, and what is not: on real servers with a real database file, which is searched afterwards."""

from __future__ import annotations

import contextlib
import sqlite3
import time

import pytest

from tests.conftest import _free_port
from tests.faults import wait_until
from tests.talk import Conversation, answer_to
from tools.servers import Companion

pytestmark = pytest.mark.servers
CANARY = "zanzibar"
QUESTION = f"my score is 340 and my friend in {CANARY} had a bypass, is that bad?"


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    return tmp_path_factory.mktemp("kept") / "kept.db"


@pytest.fixture(scope="module")
def keeping(trained, database):
    environment = {"COMPANION_RETENTION_DAYS": "30", "COMPANION_DATABASE": f"sqlite:///{database}"}
    with Companion(_free_port(), _free_port(), "--debug", environment=environment) as running:
        yield running


def _in_files(database, words=CANARY):
    found = database.parent.iterdir() if database.parent.exists() else []
    return [file.name for file in found if words.encode() in file.read_bytes()]


def test_without_a_yes_nothing_is_written(keeping, database):
    for answer in (None, "No, don't keep it"):
        conversation = Conversation(keeping.url)
        offered = conversation.say(QUESTION)[-1]
        assert "30 days" in offered["text"]
        assert offered["buttons"] == ["Yes, keep it", "No, don't keep it"]
        if answer:
            assert "keep nothing" in conversation.heard(answer)
        assert "block" in conversation.heard("is calcium the same as a blockage?")
    assert _in_files(database) == []


def test_it_is_asked_once_and_not_beside_an_emergency(keeping):
    conversation = Conversation(keeping.url)
    assert "30 days" not in conversation.heard("hello")
    assert "30 days" not in conversation.heard("i have crushing chest pain")
    conversation.say("i am safe, it was a mistake")
    assert "30 days" in conversation.heard("what is plaque?")
    assert "30 days" not in conversation.heard("can i exercise?")
    assert "Thank you" in conversation.heard("Yes, keep it")


def test_a_typed_yes_or_no_answers_it_and_nothing_else(keeping):
    for answer, part in (("yes", "Thank you"), ("No.", "keep nothing")):
        conversation = Conversation(keeping.url)
        assert "30 days" in conversation.heard("what is plaque?")
        assert part in conversation.heard(answer)


def test_it_is_not_asked_beside_a_question_about_symptoms(keeping):
    conversation = Conversation(keeping.url)
    assert "30 days" not in conversation.heard("my score is 430, am I going to have a heart attack?")
    assert conversation.say("yes")[0]["kind"] == "emergency"


def test_after_a_yes_it_is_kept_until_it_is_deleted(keeping, database):
    conversation = Conversation(keeping.url)
    conversation.say(QUESTION)
    conversation.say("Yes, keep it")
    wait_until(lambda: _in_files(database))
    link = answer_to(keeping.url, "POST", "/chat/sheet", {}, conversation.token)[1]["url"]
    assert "340" in answer_to(keeping.url, "GET", link)[1]
    assert "deleted" in conversation.delete()
    assert _in_files(database) == []
    assert answer_to(keeping.url, "GET", link)[0] == 404
    assert answer_to(keeping.url, "GET", "/chat/conversation", token=conversation.token)[0] == 401


def test_what_is_known_is_told_truthfully(keeping):
    conversation = Conversation(keeping.url)
    assert "nothing about your result" in conversation.heard("what do you know about me?")
    conversation.say("my score is 340, it was 210 in 2021, and i take lipitor")
    conversation.say("No, don't keep it")
    said = conversation.heard("what do you know about me?")
    for part in ("a score of 340", "an earlier score of 210", "you take a statin", "said no"):
        assert part in said


def test_identifying_details_are_struck_out_before_anything_is_kept(keeping, database):
    conversation = Conversation(keeping.url)
    said = conversation.heard("hi, I'm Sarah Thompson, 0412 555 019, my score is 87")
    assert "You said 87." in said
    assert "I left out" in said
    conversation.say("Yes, keep it")
    wait_until(lambda: _in_files(database, "my score is 87"))
    assert _in_files(database, "Thompson") == []
    assert _in_files(database, "555 019") == []
    assert all("Thompson" not in row["text"] for row in conversation.told_again())


def test_conversations_past_their_time_are_deleted_by_the_command(keeping, database):
    from tools.forget import forget

    conversation = Conversation(keeping.url)
    conversation.say(QUESTION)
    conversation.say("Yes, keep it")
    wait_until(lambda: _in_files(database))
    assert forget(f"sqlite:///{database}", days=30) == 0
    with contextlib.closing(sqlite3.connect(database)) as connection:
        connection.execute("update conversations set last_active = ?", (time.time() - 31 * 86_400,))
        connection.commit()
    assert forget(f"sqlite:///{database}", days=30) >= 1
    assert _in_files(database) == []


def test_no_words_are_in_any_log_even_when_it_tells_everything(keeping):
    """The server runs with --debug here."""
    conversation = Conversation(keeping.url)
    conversation.say(QUESTION)
    keeping.actions.stop()
    conversation.say(f"what does {CANARY} mean?")
    conversation.say(f"my chest hurts in {CANARY}")
    keeping.start_actions()
    for server in keeping.servers:
        assert server.log.exists()
        assert CANARY not in server.log.read_text(encoding="utf-8", errors="replace").lower()
