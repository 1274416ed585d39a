"""Without a good model the server still stands: a sentence, the emergency number, and the model when it comes."""

from __future__ import annotations

import json
import shutil
import tarfile

import pytest

from tests.conftest import _free_port
from tests.faults import wait_until
from tests.talk import Conversation
from tools.servers import Companion, fetch
from tools.train import MODEL

pytestmark = pytest.mark.servers


@pytest.fixture
def without_model(trained, tmp_path):
    """A server whose model file is not there."""
    companion = Companion(_free_port(), _free_port(), model=tmp_path / "model.tar.gz")
    companion.start_actions()
    companion.start_rasa()
    try:
        companion.rasa.wait_until(f"{companion.url}/health")
        yield companion, tmp_path / "model.tar.gz"
    finally:
        companion.stop()


def _is_ready(companion):
    return json.loads(fetch(f"{companion.url}/health"))["ready"]


def test_missing_truncated_and_of_another_version(without_model):
    companion, path = without_model
    conversation = Conversation(companion.url)
    for broken in (_nothing, _truncated, _another_version):
        broken(path)
        assert not _is_ready(companion)
        assert conversation.say("what does my score mean?")[0]["kind"] == "trouble"
        assert Conversation(companion.url).say("i have crushing chest pain")[0]["kind"] == "emergency"
    shutil.copy(MODEL, path.with_suffix(".new"))
    path.with_suffix(".new").rename(path)
    wait_until(lambda: _is_ready(companion), 90)
    assert "The scan finds calcium" in conversation.heard("what does a calcium score mean?")


def _nothing(path):
    assert not path.exists()


def _truncated(path):
    path.write_bytes(MODEL.read_bytes()[:100_000])


def _another_version(path):
    """The same model, saying that a Rasa of long ago trained it."""
    unpacked = path.parent / "unpacked"
    with tarfile.open(MODEL) as model:
        model.extractall(unpacked)
    metadata = unpacked / "metadata.json"
    written = json.loads(metadata.read_text())
    metadata.write_text(json.dumps(written | {"rasa_open_source_version": "2.0.0"}))
    with tarfile.open(path, "w:gz") as model:
        model.add(unpacked, ".")
