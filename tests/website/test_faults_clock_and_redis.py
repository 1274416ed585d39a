"""The clock is set forward and back, and Redis hangs, goes and comes back, under a running server."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

import jwt
import pytest
from redis import Redis as Client
from redis.exceptions import ConnectionError

from tests.conftest import _free_port
from tests.faults import meets_an_answer, meets_an_emergency, stopped, wait_until
from tests.talk import Conversation, answer_to
from tools.servers import Companion
from website.sessions import DAY_SECONDS

pytestmark = pytest.mark.servers
MOST_AN_HOUR = 40


def _needed(found: str | Path | None, package: str) -> str:
    if found is None:
        assert not os.environ.get("CI"), f"CI must have {package}"
        pytest.skip(f"install the package {package} to run this")
    return str(found)


class Redis:
    """A real one, in memory only."""

    def __init__(self, program: str, port: int) -> None:
        self.url = f"redis://127.0.0.1:{port}/0"
        self._command = [program, "--bind", "127.0.0.1", "--port", str(port), "--save", "", "--appendonly", "no"]
        self.start()

    def start(self) -> None:
        self.process = subprocess.Popen(self._command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_until(self._answers)

    def stop(self) -> None:
        self.process.kill()
        self.process.wait()

    def counts(self) -> int:
        """How many limits it counts."""
        return Client.from_url(self.url).dbsize()

    def _answers(self) -> bool:
        try:
            return Client.from_url(self.url).ping()
        except ConnectionError:
            return False


@pytest.fixture(scope="module")
def redis():
    running = Redis(_needed(shutil.which("redis-server"), "redis-server"), _free_port())
    yield running
    running.stop()


@pytest.fixture(scope="module")
def clock(tmp_path_factory):
    """A file whose words say how far the server's wall clock is off."""
    file = tmp_path_factory.mktemp("clock") / "off"
    file.write_text("+0")
    return file


@pytest.fixture(scope="module")
def running(trained, redis, clock):
    library = next(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"), None)
    environment = {
        "LD_PRELOAD": _needed(library, "faketime"),
        "FAKETIME_TIMESTAMP_FILE": str(clock),
        "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        "COMPANION_REDIS": redis.url,
        "COMPANION_SESSION_LIMIT": f"{MOST_AN_HOUR}/hour",
        "COMPANION_RETENTION_DAYS": "30",
    }
    with Companion(_free_port(), _free_port(), environment=environment) as companion:
        yield companion


def test_the_clock_is_set(running, clock, outcomes):
    kept = Conversation(running.url)
    kept.say("my score is 340")
    kept.say("Yes, keep it")
    met = []
    for off, days in (("+2d", 2), ("-2d", -2), ("+0", 0)):
        clock.write_text(off)
        assert _servers_clock(running) == pytest.approx(time.time() + days * DAY_SECONDS, abs=60)
        met.append((meets_an_answer(kept), meets_an_emergency(running.url)))
    assert [row["text"] for row in kept.told_again()][0] == "my score is 340"
    assert len(set(met)) == 1
    outcomes["clock set two days forward, and back"] = *met[0], "the conversation goes on"


def test_redis_hangs_goes_and_comes_back(running, redis, outcomes):
    conversation = Conversation(running.url)
    assert redis.counts() > 0
    with stopped(redis.process.pid):
        met = {(meets_an_answer(conversation), meets_an_emergency(running.url))}
    redis.stop()
    met.add((meets_an_answer(conversation), meets_an_emergency(running.url)))
    redis.start()
    assert redis.counts() == 0
    wait_until(lambda: _status(running, conversation) in (200, 429) and redis.counts() > 0, 60)
    assert len(met) == 1
    outcomes["Redis hangs, then is gone"] = *met.pop(), "counted in memory, and in Redis when it is back"


def test_limits_hold_without_redis(running, redis):
    conversation = Conversation(running.url)
    redis.process.send_signal(signal.SIGSTOP)
    try:
        met = [_status(running, conversation) for _ in range(MOST_AN_HOUR + 1)]
    finally:
        redis.process.send_signal(signal.SIGCONT)
    assert met == [200] * MOST_AN_HOUR + [429]


def _servers_clock(running):
    """When the server says that a new session begins."""
    return jwt.decode(Conversation(running.url).token, options={"verify_signature": False})["begun"]


def _status(running, conversation):
    return answer_to(running.url, "POST", "/chat/messages", {"text": "hello"}, conversation.token)[0]
