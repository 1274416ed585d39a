"""The chat, fuzzed from its own description (website/openapi.yml): no 5xx, and every answer as described."""

from __future__ import annotations

import os

import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.talk import Conversation
from tools.environment import ROOT

pytestmark = pytest.mark.servers
schema = schemathesis.openapi.from_path(ROOT / "website" / "openapi.yml")
CASES = int(os.environ.get("FUZZ_CASES", "40"))


@schema.parametrize()
@settings(max_examples=CASES, deadline=None, suppress_health_check=list(HealthCheck))
def test_every_call_is_answered_as_described(case, companion):
    if "Authorization" not in (case.headers or {}):
        case.headers["Authorization"] = f"Bearer {Conversation(companion.url).token}"
    checks = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]
    case.call_and_validate(base_url=companion.url, checks=checks)
