"""The database of kept conversations, on real files: what is deleted is not in them any more."""

from __future__ import annotations

import sqlite3
import uuid

import pytest
from rasa.shared.core.events import BotUttered, UserUttered
from sqlalchemy.exc import SQLAlchemyError

from keeping.records import Records

WORDS = "zanzibar-canary"


@pytest.fixture
def file(tmp_path):
    return tmp_path / "folder" / "kept.db"


@pytest.fixture
def records(file):
    return Records(f"sqlite:///{file}")


def _conversation(words=WORDS):
    return [UserUttered(f"my score is 340, {words}"), BotUttered("You said 340.")] * 20


def _in_files(file, words=WORDS):
    return [found.name for found in file.parent.iterdir() if words.encode() in found.read_bytes()]


def test_nothing_is_made_on_the_disk_by_looking(records, file):
    assert records.read("a") is None
    assert records.forget_idle(10.0) == 0
    records.forget("a")
    records.check()
    assert not file.parent.exists()


def test_events_come_back_in_their_order_and_are_written_once(records):
    events = [UserUttered(str(number)) for number in range(30)]
    records.write({"a": events[:10]}, now=1.0)
    records.write({"a": events, "b": events[:1]}, now=2.0)
    records.write({"a": events}, now=3.0)
    assert [event["text"] for event in records.read("a")] == [str(number) for number in range(30)]
    assert len(records.read("b")) == 1


def test_a_forgotten_conversation_is_in_no_file(records, file):
    records.write({"a": _conversation(), "b": _conversation("another")}, now=1.0)
    assert _in_files(file)
    records.forget("a")
    assert records.read("a") is None
    assert _in_files(file) == []
    assert _in_files(file, "another")


def test_the_idle_are_forgotten_and_no_others(records, file):
    records.write({"old": _conversation()}, now=100.0)
    records.write({"new": _conversation("another")}, now=200.0)
    assert records.forget_idle(150.0) == 1
    assert _in_files(file) == []
    assert records.read("new")


def test_a_locked_database_raises_and_then_takes_the_same_again(records, file):
    records.write({"a": _conversation()}, now=1.0)
    lock = sqlite3.connect(file, isolation_level=None)
    lock.execute("begin exclusive")
    with pytest.raises(SQLAlchemyError):
        records.write({"a": [*_conversation(), UserUttered("more")]}, now=2.0)
    lock.execute("rollback")
    lock.close()
    records.write({"a": [*_conversation(), UserUttered("more")]}, now=2.0)
    assert records.read("a")[-1]["text"] == "more"


def test_a_file_that_is_no_database_raises(records, file):
    file.parent.mkdir()
    file.write_bytes(uuid.uuid4().bytes * 500)
    with pytest.raises(SQLAlchemyError):
        records.read("a")
