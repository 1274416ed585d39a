"""What breaks things for the fault tests, and what a patient meets meanwhile."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.talk import Conversation

QUESTION = "is calcium the same as a blockage?"
EMERGENCY = "i have crushing chest pain"
EMERGENCY_WITHIN_SECONDS = 2
#: Five for Rasa, and the way there and back on a busy machine.
REPLY_WITHIN_SECONDS = 7


@contextmanager
def stopped(pid: int) -> Iterator[None]:
    """The process hangs: it takes connections and never answers."""
    os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(pid, signal.SIGCONT)


class _BadActions(BaseHTTPRequestHandler):
    status = 200
    body = b""

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.send_response(self.status)
        self.send_header("Content-Length", str(len(self.body)))
        self.end_headers()
        self.wfile.write(self.body)

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def bad_actions(port: int, status: int, body: bytes) -> Iterator[None]:
    """In place of the action server, one that answers every call like this."""
    handler = type("Handler", (_BadActions,), {"status": status, "body": body})
    server = ThreadingHTTPServer(("127.0.0.1", port), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@contextmanager
def small_disk(at: Path, size: str = "2m") -> Iterator[Path]:
    """A file system of its own, so that it can be filled or made read-only for real. Skips where that is not allowed."""
    at.mkdir(parents=True, exist_ok=True)
    if subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(at)], capture_output=True).returncode:
        pytest.skip("mounting a file system needs root")
    try:
        yield at
    finally:
        subprocess.run(["umount", "--lazy", str(at)], check=True)


def make_read_only(disk: Path, yes: bool) -> None:
    """Once nobody is in the middle of writing to it."""
    command = ["mount", "-o", f"remount,{'ro' if yes else 'rw'}", str(disk)]
    wait_until(lambda: subprocess.run(command, capture_output=True).returncode == 0)


def fill(disk: Path) -> Path:
    """Writes until there is no room; the file to remove afterwards."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"\0" * 4096)
        except OSError:
            return filler


def wait_until(what, seconds: float = 20) -> None:
    """Until ``what()`` is true. Raises AssertionError after so many seconds."""
    deadline = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.1)


def say_and_time(conversation: Conversation, text: str) -> tuple[list[dict], float]:
    started = time.monotonic()
    replies = conversation.say(text)
    return replies, time.monotonic() - started


def meets_an_emergency(url: str) -> str:
    replies, seconds = say_and_time(Conversation(url), EMERGENCY)
    assert replies[0]["kind"] == "emergency"
    assert "000" in replies[0]["text"].splitlines()[0]
    assert seconds < EMERGENCY_WITHIN_SECONDS
    return "the number"


def meets_a_sentence(conversation: Conversation) -> str:
    replies, seconds = say_and_time(conversation, QUESTION)
    assert replies[0]["kind"] == "trouble"
    assert "can't answer just now" in replies[0]["text"]
    assert "(02) 5550 0143" in replies[0]["text"]
    assert "000" in replies[0]["text"]
    assert seconds < REPLY_WITHIN_SECONDS
    return "a sentence, the phone"


def meets_an_answer(conversation: Conversation) -> str:
    replies, seconds = say_and_time(conversation, QUESTION)
    assert "block" in replies[0]["text"]
    assert replies[0]["kind"] is None
    assert seconds < REPLY_WITHIN_SECONDS
    return "its answer"
