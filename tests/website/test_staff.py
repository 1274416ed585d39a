"""Staff's way in: open on one's own machine, closed on the open web, never silent."""

from __future__ import annotations

import json
import urllib.error
import urllib.request

import pytest

from tests.conftest import _free_port
from tests.talk import say_over_rest
from tools.servers import Companion

pytestmark = pytest.mark.servers
SECRET = {"COMPANION_PRODUCTION": "1", "COMPANION_SECRET": "N3w-4nd-l0ng-en0ugh-for-a-test-only!"}
TOKEN = "only-for-this-test-0123456789abcdef"


def _status(url, token=None):
    headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {token}"} if token else {})
    request = urllib.request.Request(f"{url}/webhooks/rest/webhook", json.dumps({"message": "hello"}).encode(), headers)
    try:
        with urllib.request.urlopen(request, timeout=15) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        return error.code


def test_in_production_it_is_off(trained):
    with Companion(_free_port(), _free_port(), environment=SECRET) as running:
        assert _status(running.url) == 404
        assert _status(running.url, TOKEN) == 404


def test_in_production_it_needs_its_token(trained):
    with Companion(_free_port(), _free_port(), environment={**SECRET, "COMPANION_STAFF_TOKEN": TOKEN}) as running:
        assert _status(running.url) == 401
        assert _status(running.url, TOKEN[:-1]) == 401
        assert _status(running.url, TOKEN) == 200


def test_it_is_never_silent(trained):
    with Companion(_free_port(), _free_port()) as running:
        running.actions.stop()
        assert "can't answer just now" in say_over_rest(running.url, "what does my score mean?")[0]["text"]
