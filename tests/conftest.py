"""Quiet libraries, the trained model, and both real servers, started once a run."""
import os
import socket
import tempfile

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
# Hundreds of patients write from one address here, and only tests about consent are asked for it.
os.environ.setdefault("COMPANION_ADDRESS_LIMIT", "1000000/minute")
os.environ.setdefault("COMPANION_SESSION_LIMIT", "1000000/minute")
os.environ.setdefault("COMPANION_RETENTION_DAYS", "0")
# Never the database of the person at this machine: with 0 days all of it would be deleted.
os.environ.setdefault("COMPANION_DATABASE", f"sqlite:///{tempfile.mkdtemp(prefix='companion-')}/kept.db")

import pytest
from hypothesis import settings

from tests import canary
from tests.talk import Conversation
from tools.environment import RUN
from tools.servers import Companion
from tools.train import train_if_needed

# A run of CI must not fail by chance; on a developer's machine each run tries other examples.
settings.register_profile("ci", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("ci")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture(scope="session", autouse=True)
def no_words_of_patients_in_any_log():
    """Fails the whole run, at its end, if anything that any test said as a patient is in the log of any server."""
    logs = canary.Logs(RUN)
    yield
    assert logs.words_of_patients() == {}


@pytest.fixture(scope="session")
def trained():
    """A model of what is in the tree now."""
    train_if_needed()


@pytest.fixture(scope="session")
def companion(trained):
    """Rasa and the action server, really running. The HTTP API is on, with a token, to look at slots."""
    with Companion(_free_port(), _free_port(), "--enable-api", "--auth-token", Conversation.API_TOKEN) as running:
        yield running


@pytest.fixture
def conversation(companion):
    return Conversation(companion.url)
