import pytest
from jsonschema import ValidationError
from rasa.core.actions.action import RemoteAction

from serving.action_results import check_action_schema_once


@pytest.fixture(autouse=True)
def patched():
    check_action_schema_once()


def test_a_good_result_passes():
    good = {"events": [{"event": "slot", "name": "calcium_score", "value": 430.0}], "responses": [{"text": "hello"}]}
    assert RemoteAction("action_answer", None)._validate_action_result(good) is True


@pytest.mark.parametrize("bad", [{"events": "none"}, {"events": [], "responses": "hello"}, []])
def test_a_bad_result_is_still_refused(bad):
    with pytest.raises(ValidationError):
        RemoteAction("action_answer", None)._validate_action_result(bad)
