"""Without a good model the server still stands: a sentence, the emergency number, and the model when it comes."""

from __future__ import annotations

import json
import shutil
import tarfile

import pytest

from tests.conftest import _free_port
from tests.faults import meets_a_sentence, meets_an_answer, meets_an_emergency, wait_until
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


def test_missing_truncated_and_of_another_version(without_model, outcomes):
    companion, path = without_model
    conversation = Conversation(companion.url)
    met = {}
    for fault, broken in (
        ("model missing", _nothing),
        ("model truncated", _truncated),
        ("model of another version", _another_version),
    ):
        broken(path)
        assert not _is_ready(companion)
        met[fault] = meets_a_sentence(conversation), meets_an_emergency(companion.url)
    shutil.copy(MODEL, path.with_suffix(".new"))
    path.with_suffix(".new").rename(path)
    wait_until(lambda: _is_ready(companion), 90)
    meets_an_answer(conversation)
    for fault, row in met.items():
        outcomes[fault] = *row, "its answer, once a good model is there"


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
