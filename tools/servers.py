"""Starts the action server and Rasa, waits until they truly answer, and stops them without leaving an orphan."""
from __future__ import annotations

import ctypes
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from types import TracebackType

import yaml

from tools.environment import ROOT, RUN, quiet_environment
from tools.train import MODEL

START_WITHIN_SECONDS = 120
_STOP_WITHIN_SECONDS = 10


class ServerError(RuntimeError):
    """A server did not start. The message is one sentence for the person at the terminal."""


def refuse_taken_port(port: int, variable: str) -> None:
    """Raises ServerError if something already listens on ``port``."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            raise ServerError(
                f"Port {port} is taken by another program: stop it, or choose another with {variable}=…"
            ) from None


def _die_with_parent() -> None:
    """Linux: even if this program is killed outright, its servers end with it."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGTERM)  # 1 is PR_SET_PDEATHSIG


class Server:
    """One server process in a group of its own, so that Ctrl-C reaches us first and we stop it in order."""

    def __init__(self, name: str, command: list[str], **environment: str) -> None:
        RUN.mkdir(exist_ok=True)
        self.name = name
        self.log = RUN / f"{name.replace(' ', '-')}.log"
        with self.log.open("w", encoding="utf-8") as output:
            self._process = subprocess.Popen(
                command,
                cwd=ROOT,
                env=quiet_environment(**environment),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                start_new_session=True,
                preexec_fn=_die_with_parent,
            )

    @property
    def pid(self) -> int:
        return self._process.pid

    def has_ended(self) -> bool:
        return self._process.poll() is not None

    def stop(self) -> None:
        """Asks it to end, and ends it if it does not."""
        for sign in (signal.SIGTERM, signal.SIGKILL):
            if self.has_ended():
                return
            os.killpg(self._process.pid, sign)
            try:
                self._process.wait(_STOP_WITHIN_SECONDS)
            except subprocess.TimeoutExpired:
                continue

    def wait_until(self, answers: str, body: dict[str, str] | None = None, token: str | None = None) -> bytes:
        """The first good answer of ``answers`` (a URL). Raises ServerError when the server ends or never answers."""
        deadline = time.monotonic() + START_WITHIN_SECONDS
        while time.monotonic() < deadline:
            if self.has_ended():
                raise ServerError(f"The {self.name} stopped while starting: {self._last_words()}")
            try:
                return fetch(answers, body, token)
            except (urllib.error.URLError, ConnectionError, TimeoutError):
                time.sleep(0.2)
        raise ServerError(f"The {self.name} did not answer in time; see {self.log.relative_to(ROOT)}.")

    def _last_words(self) -> str:
        lines = [line.strip() for line in self.log.read_text(encoding="utf-8", errors="replace").splitlines()]
        last = next((line for line in reversed(lines) if line), "it said nothing")
        return f"{last} (see {self.log.relative_to(ROOT)})"


def fetch(url: str, body: dict[str, str] | None = None, token: str | None = None, timeout: float = 15) -> bytes:
    """GET, or POST with a JSON body."""
    headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {token}"} if token else {})
    data = json.dumps(body).encode() if body is not None else None
    with urllib.request.urlopen(urllib.request.Request(url, data, headers), timeout=timeout) as answer:
        return answer.read()


def endpoints_for(actions_port: int) -> Path:
    """endpoints.yml, or a copy of it that names another action server's port."""
    original = ROOT / "endpoints.yml"
    settings = yaml.safe_load(original.read_text(encoding="utf-8"))
    url = f"http://localhost:{actions_port}/webhook"
    if settings["action_endpoint"]["url"] == url:
        return original
    settings["action_endpoint"]["url"] = url
    copy = RUN / f"endpoints-{actions_port}.yml"
    RUN.mkdir(exist_ok=True)
    copy.write_text(yaml.safe_dump(settings), encoding="utf-8")
    return copy


def start_actions(port: int) -> Server:
    """The action server, not yet waited for. Raises ServerError if the port is taken."""
    refuse_taken_port(port, "ACTIONS_PORT")
    return Server("action server", [sys.executable, "-m", "rasa_sdk", "--actions", "actions", "--port", str(port)])


class Companion:
    """Both servers, as a context manager: started and answering inside, stopped after."""

    def __init__(self, port: int, actions_port: int, *more_arguments: str) -> None:
        self.port = port
        self.actions_port = actions_port
        self._more = list(more_arguments)
        self.servers: list[Server] = []

    @property
    def url(self) -> str:
        return f"http://localhost:{self.port}"

    def __enter__(self) -> Companion:
        refuse_taken_port(self.port, "PORT")
        try:
            self.servers.append(start_actions(self.actions_port))
            self.servers.append(self._start_rasa())
            self._wait_until_it_answers()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def stop(self) -> None:
        for server in reversed(self.servers):
            server.stop()

    def _start_rasa(self) -> Server:
        command = [sys.executable, "-m", "rasa", "run", "--model", str(MODEL), "--interface", "127.0.0.1"]
        command += ["--port", str(self.port), "--endpoints", str(endpoints_for(self.actions_port))]
        return Server("Rasa server", command + self._more)

    def _wait_until_it_answers(self) -> None:
        """Asks a real question, so that "ready" means that a patient would be answered, and at full speed."""
        actions, rasa = self.servers
        actions.wait_until(f"http://localhost:{self.actions_port}/health")
        started = json.loads(rasa.wait_until(f"{self.url}/chat/session", {}))
        question = {"text": "what does a calcium score of 12 mean?"}
        answer = json.loads(rasa.wait_until(f"{self.url}/chat/messages", question, started["token"]))
        if "12" not in answer["replies"][0]["text"]:
            raise ServerError(f"The Rasa server answers, but not as it should; see {rasa.log.relative_to(ROOT)}.")
