"""Every fault, for real, against running servers: the patient gets a sentence, and in an emergency the number, within 2 s.

One row a fault goes to ``outcomes``: results/faults.md, and the README's table.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sqlite3
import threading
import uuid

import pytest

from tests.conftest import _free_port
from tests.faults import (
    EMERGENCY,
    EMERGENCY_WITHIN_SECONDS,
    QUESTION,
    bad_actions,
    fill,
    make_read_only,
    meets_a_sentence,
    meets_an_answer,
    meets_an_emergency,
    say_and_time,
    small_disk,
    stopped,
    wait_until,
)
from tests.talk import Conversation
from tools.servers import Companion

pytestmark = pytest.mark.servers

@pytest.fixture(scope="module")
def disk(tmp_path_factory):
    with small_disk(tmp_path_factory.mktemp("disk")) as path:
        yield path


@pytest.fixture(scope="module")
def running(trained, disk):
    environment = {"COMPANION_DATABASE": f"sqlite:///{disk / 'kept.db'}", "COMPANION_RETENTION_DAYS": "30"}
    with Companion(_free_port(), _free_port(), environment=environment) as companion:
        yield companion


@pytest.fixture
def kept(running):
    """A conversation whose patient agreed that it is kept."""
    conversation = Conversation(running.url)
    conversation.say("my score is 340")
    conversation.say("Yes, keep it")
    return conversation


def rows_in(database, conversation):
    with contextlib.closing(sqlite3.connect(database)) as connection:
        return connection.execute(
            "select count(*) from events where conversation = ?", (conversation.name,)
        ).fetchone()[0]


def test_action_server_refuses(running, outcomes):
    conversation = Conversation(running.url)
    running.actions.stop()
    question, emergency = meets_a_sentence(conversation), meets_an_emergency(running.url)
    running.start_actions()
    running.wait_until_it_answers()
    outcomes["action server gone"] = question, emergency, meets_an_answer(conversation)


def test_action_server_hangs(running, outcomes):
    conversation = Conversation(running.url)
    with stopped(running.actions.pid):
        question, emergency = meets_a_sentence(conversation), meets_an_emergency(running.url)
    outcomes["action server hangs"] = question, emergency, meets_an_answer(conversation)


def test_an_emergency_in_the_walk_with_the_action_server_hung(running, outcomes):
    conversation = Conversation(running.url)
    conversation.say("walk me through my result")
    assert conversation.say("frightened, to be honest")[0]["kind"] is None
    with stopped(running.actions.pid):
        question = meets_a_sentence(conversation)
        replies, seconds = say_and_time(conversation, EMERGENCY)
    assert replies[0]["kind"] == "emergency"
    assert seconds < EMERGENCY_WITHIN_SECONDS
    conversation.say("it was a mistake, i feel fine and i am safe")
    outcomes["action server hangs, in the walk"] = question, "the number", meets_an_answer(conversation)


def test_an_emergency_does_not_wait_for_a_hung_turn_of_the_same_conversation(running):
    conversation = Conversation(running.url)
    with stopped(running.actions.pid):
        asking = threading.Thread(target=conversation.say, args=(QUESTION,))
        asking.start()
        replies, seconds = say_and_time(conversation, EMERGENCY)
        asking.join()
    assert replies[0]["kind"] == "emergency"
    assert seconds < EMERGENCY_WITHIN_SECONDS


@pytest.mark.parametrize(
    ("fault", "status", "body"),
    [
        ("action server answers 500", 500, b'{"error": "broken"}'),
        ("action server sends garbage", 200, b"<html>}{"),
        ("action server sends other JSON", 200, b'{"events": 5, "responses": "none"}'),
    ],
)
def test_action_server_misbehaves(running, outcomes, fault, status, body):
    conversation = Conversation(running.url)
    running.actions.stop()
    with bad_actions(running.actions_port, status, body):
        question, emergency = meets_a_sentence(conversation), meets_an_emergency(running.url)
    running.start_actions()
    running.wait_until_it_answers()
    outcomes[fault] = question, emergency, meets_an_answer(conversation)


def test_database_locked(running, outcomes, disk, kept):
    database = disk / "kept.db"
    lock = sqlite3.connect(database, isolation_level=None)
    lock.execute("begin exclusive")
    question, emergency = meets_an_answer(kept), meets_an_emergency(running.url)
    before = lock.execute("select count(*) from events where conversation = ?", (kept.name,)).fetchone()[0]
    lock.execute("rollback")
    lock.close()
    wait_until(lambda: rows_in(database, kept) > before)
    outcomes["database locked"] = question, emergency, "written once it is free"


def test_disk_full(running, outcomes, disk, kept):
    database = disk / "kept.db"
    before = rows_in(database, kept)
    filler = fill(disk)
    question, emergency = meets_an_answer(kept), meets_an_emergency(running.url)
    kept.say("what about soft plaque?")
    filler.unlink()
    wait_until(lambda: rows_in(database, kept) > before)
    outcomes["disk full"] = question, emergency, "written once there is room"


def test_database_read_only(running, outcomes, disk, kept):
    database = disk / "kept.db"
    before = rows_in(database, kept)
    make_read_only(disk, True)
    try:
        question, emergency = meets_an_answer(kept), meets_an_emergency(running.url)
    finally:
        make_read_only(disk, False)
    wait_until(lambda: rows_in(database, kept) > before)
    outcomes["database read-only"] = question, emergency, "written once it may be"


def test_database_gone(running, outcomes, disk, kept):
    database = disk / "kept.db"
    for file in disk.glob("kept.db*"):
        file.unlink()
    question, emergency = meets_an_answer(kept), meets_an_emergency(running.url)
    wait_until(lambda: database.exists() and rows_in(database, kept) > 3)
    outcomes["database gone"] = question, emergency, "written anew, from the start"


def test_killed_in_mid_turn_and_started_again(running, outcomes, kept):
    message = {"text": QUESTION, "id": uuid.uuid4().hex}
    with stopped(running.actions.pid):
        sending = threading.Thread(target=kept.try_to_send, args=(message,))
        sending.start()
        wait_until(lambda: running.rasa.has_ended() or _has_connection_to(running.actions_port))
        os.kill(running.rasa.pid, signal.SIGKILL)
        sending.join()
    wait_until(running.rasa.has_ended)
    running.start_rasa()
    running.wait_until_it_answers()
    assert "block" in kept.send(message)[0]["text"]
    told = [row["text"] for row in kept.told_again()]
    assert "my score is 340" in told
    assert told.count(QUESTION) == 1
    emergency = meets_an_emergency(running.url)
    outcomes["server killed in mid-turn"] = "sent again, its answer, once", emergency, "what was kept is still known"


def test_asked_to_stop_in_mid_turn(running, outcomes, kept):
    """A stop in good order, as an update is: the turn that goes on is finished first."""
    replies = []
    with stopped(running.actions.pid):
        sending = threading.Thread(target=lambda: replies.extend(kept.say(QUESTION)))
        sending.start()
        wait_until(lambda: _has_connection_to(running.actions_port))
        os.kill(running.rasa.pid, signal.SIGTERM)
    sending.join()
    wait_until(running.rasa.has_ended)
    assert "block" in replies[0]["text"]
    running.start_rasa()
    running.wait_until_it_answers()
    assert kept.told_again()[-1]["text"] == replies[-1]["text"]
    outcomes["server asked to stop in mid-turn"] = "its answer, then it stops", meets_an_emergency(running.url), "the turn is kept"


def _has_connection_to(port):
    """Whether anybody is connected to ``port`` on this machine (the kernel's own table, state 01 is established)."""
    wanted = f":{port:04X}"
    rows = [line.split() for line in open("/proc/net/tcp").read().splitlines()[1:]]
    return any(row[2].endswith(wanted) and row[3] == "01" for row in rows)


def test_the_same_message_twice(running, outcomes):
    conversation = Conversation(running.url)
    message = {"text": QUESTION, "id": uuid.uuid4().hex}
    replies = []
    threads = [threading.Thread(target=lambda: replies.append(conversation.send(message))) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    replies.append(conversation.send(message))
    assert all(reply == replies[0] for reply in replies)
    assert [row["text"] for row in conversation.told_again()].count(QUESTION) == 1
    urgent = {"text": EMERGENCY, "id": uuid.uuid4().hex}
    assert conversation.send(urgent) == conversation.send(urgent)
    outcomes["the same message twice"] = "one answer, twice the same", "the number, twice the same", "one turn is kept"


def test_two_tabs_at_once(running, outcomes):
    conversation = Conversation(running.url)
    asked = [QUESTION, "what is a calcium score?", "should i cut out calcium tablets?", "can i exercise?"]
    threads = [threading.Thread(target=conversation.say, args=(text,)) for text in asked]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    told = conversation.told_again()
    assert sorted(row["text"] for row in told if row["from"] == "patient") == sorted(asked)
    speakers = [row["from"] for row in told]
    assert all(
        later == "companion" for earlier, later in zip(speakers, speakers[1:], strict=False) if earlier == "patient"
    )
    asking = threading.Thread(target=conversation.say, args=(QUESTION,))
    asking.start()
    assert conversation.say(EMERGENCY)[0]["kind"] == "emergency"
    asking.join()
    outcomes["two tabs at once"] = "each its own answer", "the number", "both in one conversation"


def test_a_client_that_hangs_up(running, outcomes):
    conversation = Conversation(running.url)
    conversation.hang_up_after_sending({"text": QUESTION, "id": uuid.uuid4().hex})
    wait_until(lambda: any("block" in row["text"] for row in conversation.told_again() if row["from"] == "companion"))
    conversation.hang_up_after_sending({"text": EMERGENCY, "id": uuid.uuid4().hex})
    wait_until(lambda: any(row["text"].startswith("Call 000") for row in conversation.told_again()))
    outcomes["the client hangs up"] = "its answer, when it is back", "the number, when it is back", "the turn is kept"


def test_slow_clients_hold_nobody_up(running, outcomes):
    conversation = Conversation(running.url)
    with conversation.half_sent_requests(150) as sockets:
        question, emergency = meets_an_answer(conversation), meets_an_emergency(running.url)
        sockets[0].settimeout(20)
        assert b"408" in sockets[0].recv(64) or sockets[0].recv(64) == b""
    outcomes["150 clients that never finish (slowloris)"] = question, emergency, "they are cut off after 10 s"


def test_health_tells_live_from_ready(running):
    running.actions.stop()
    health = json.loads(_get(f"{running.url}/health"))
    assert health["live"] is True
    assert health["ready"] is False
    assert health["parts"] == {"model": True, "actions": False, "database": True}
    running.start_actions()
    running.wait_until_it_answers()
    assert json.loads(_get(f"{running.url}/health"))["ready"] is True


def _get(url):
    from tools.servers import fetch

    return fetch(url)
