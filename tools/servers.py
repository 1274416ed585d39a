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

START_WITHIN_SECONDS = 240
_STOP_WITHIN_SECONDS = 10
_MOST_RESTARTS = 5
_RESTARTS_WITHIN_SECONDS = 120.0


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

    def __init__(self, name: str, port: int, command: list[str], **environment: str) -> None:
        RUN.mkdir(exist_ok=True)
        self.name = name
        self.log = RUN / f"{name.replace(' ', '-')}-{port}.log"
        with self.log.open("a", encoding="utf-8") as output:
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
    return Server("action server", port, [sys.executable, "-m", "rasa_sdk", "--actions", "actions", "--port", str(port)])


class Companion:
    """Both servers, as a context manager: started and answering inside, stopped after.

    ``model``: another file than the trained one; ``environment``: more variables for the Rasa server.
    """

    def __init__(
        self,
        port: int,
        actions_port: int,
        *more_arguments: str,
        model: Path = MODEL,
        environment: dict[str, str] | None = None,
    ) -> None:
        self.port = port
        self.actions_port = actions_port
        self._more = list(more_arguments)
        self._model = model
        self._environment = environment or {}
        self._restarts: list[float] = []
        self.actions: Server | None = None
        self.rasa: Server | None = None

    @property
    def url(self) -> str:
        return f"http://localhost:{self.port}"

    @property
    def servers(self) -> list[Server]:
        return [server for server in (self.actions, self.rasa) if server]

    def __enter__(self) -> Companion:
        try:
            self.start_actions()
            self.start_rasa()
            self.wait_until_it_answers()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def stop(self) -> None:
        """The Rasa server first, so that it can finish its turns with the action server there."""
        for server in reversed(self.servers):
            server.stop()

    def start_actions(self) -> None:
        self.actions = start_actions(self.actions_port)

    def start_rasa(self) -> None:
        refuse_taken_port(self.port, "PORT")
        command = [sys.executable, "-m", "serving.run", "--model", str(self._model), "--port", str(self.port)]
        command += ["--endpoints", str(endpoints_for(self.actions_port)), *self._more]
        self.rasa = Server("Rasa server", self.port, command, **self._environment)

    def start_again_what_ended(self) -> None:
        """A server that died is started again, so that recovery needs no hand. Raises ServerError if it keeps dying."""
        for start, server in ((self.start_actions, self.actions), (self.start_rasa, self.rasa)):
            if not server.has_ended():
                continue
            now = time.monotonic()
            self._restarts = [at for at in self._restarts if now - at < _RESTARTS_WITHIN_SECONDS] + [now]
            if len(self._restarts) > _MOST_RESTARTS:
                raise ServerError(f"The {server.name} keeps stopping, so everything is being stopped; see {server.log}.")
            print(f"The {server.name} had stopped and is being started again; see {server.log}.", flush=True)
            start()

    def wait_until_it_answers(self) -> None:
        """Asks a real question, so that "ready" means that a patient would be answered, and at full speed."""
        self.actions.wait_until(f"http://localhost:{self.actions_port}/health")
        self.rasa.wait_until(f"{self.url}/health/ready")
        started = json.loads(self.rasa.wait_until(f"{self.url}/chat/session", {}))
        question = {"text": "what does a calcium score of 12 mean?"}
        answer = json.loads(self.rasa.wait_until(f"{self.url}/chat/messages", question, started["token"]))
        if "12" not in answer["replies"][0]["text"]:
            raise ServerError(f"The Rasa server answers, but not as it should; see {self.rasa.log.relative_to(ROOT)}.")
