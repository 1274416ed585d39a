"""Own servers, since these tests break them."""
import pytest

from tests.conftest import _free_port
from tests.talk import Conversation
from tools.servers import Companion

pytestmark = pytest.mark.servers


@pytest.fixture(scope="module")
def without_actions(trained):
    with Companion(_free_port(), _free_port()) as running:
        running.servers[0].stop()
        yield running


def test_with_the_action_server_down_a_patient_gets_a_sentence_and_the_numbers(without_actions):
    said = Conversation(without_actions.url).heard("what does my score mean?")
    assert "can't answer just now" in said
    assert "(02) 5550 0143" in said
    assert "000" in said


def test_with_the_action_server_down_an_emergency_is_still_met(without_actions):
    assert Conversation(without_actions.url).say("i have crushing chest pain")[0]["kind"] == "emergency"
