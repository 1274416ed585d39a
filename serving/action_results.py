"""Rasa checks each action's result against a schema, and each time the schema against its meta-schema first.

The second check costs more than understanding the message and the action call together (about 25 of 45 ms a turn), and
its outcome never changes. Here it is made once.
"""

from __future__ import annotations

from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match
from rasa.core.actions.action import RemoteAction

_SCHEMA = RemoteAction.action_response_format_spec()
Draft202012Validator.check_schema(_SCHEMA)
_VALIDATOR = Draft202012Validator(_SCHEMA)


def _validate_action_result(self: RemoteAction, result: dict[str, Any]) -> bool:
    """True for a good result. Raises jsonschema's ValidationError for another, as Rasa's own does."""
    error = best_match(_VALIDATOR.iter_errors(result))
    if error is not None:
        raise error
    return True


def check_action_schema_once() -> None:
    """Has Rasa validate action results without checking the schema anew each turn."""
    RemoteAction._validate_action_result = _validate_action_result
