import os
import signal
import socket
import subprocess
import sys
import time

import pytest

from tests.conftest import _free_port
from tools.environment import ROOT
from tools.servers import ServerError, endpoints_for, fetch, refuse_taken_port


def test_a_taken_port_is_refused_in_one_sentence():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(ServerError, match="is taken by another program"):
            refuse_taken_port(taken.getsockname()[1], "PORT")


def test_another_actions_port_reaches_rasa():
    assert "http://localhost:5999/webhook" in endpoints_for(5999).read_text()
    assert endpoints_for(5055).name == "endpoints.yml"


@pytest.mark.servers
def test_make_chat_serves_the_page_and_stops_cleanly_on_ctrl_c(trained):
    port, actions_port = _free_port(), _free_port()
    environment = {**os.environ, "PORT": str(port), "ACTIONS_PORT": str(actions_port)}
    command = [sys.executable, "-m", "tools.chat"]
    chat = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
    try:
        lines = iter(chat.stdout.readline, "")
        assert any(f"http://localhost:{port}/" in line for line in lines)
        assert b"calcium score" in fetch(f"http://localhost:{port}/")
        chat.send_signal(signal.SIGINT)
        assert chat.wait(30) == 0
    finally:
        chat.kill()
    for one in (port, actions_port):
        _wait_until_free(one)


def _wait_until_free(port):
    deadline = time.monotonic() + 10
    while True:
        try:
            refuse_taken_port(port, "PORT")
        except ServerError:
            if time.monotonic() > deadline:
                raise
        else:
            return


@pytest.mark.parametrize(
    ("taken", "sentence"),
    [("PORT", "choose another with PORT="), ("ACTIONS_PORT", "choose another with ACTIONS_PORT=")],
)
def test_make_chat_says_which_port_is_taken(trained, taken, sentence):
    with socket.socket() as blocker:
        blocker.bind(("127.0.0.1", 0))
        blocker.listen()
        ports = {"PORT": str(_free_port()), "ACTIONS_PORT": str(_free_port()), taken: str(blocker.getsockname()[1])}
        done = subprocess.run(
            [sys.executable, "-m", "tools.chat"], cwd=ROOT, env={**os.environ, **ports}, capture_output=True, text=True
        )
    assert done.returncode != 0
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr
