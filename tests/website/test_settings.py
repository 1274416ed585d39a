"""A start on the open web refuses what is weak or missing, in one sentence."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tools.environment import ROOT
from website.settings import SettingsError, settings_from
from wording.clinic import this_clinic

STRONG = "N3w-4nd-l0ng-en0ugh-for-a-test-only!"


@pytest.mark.parametrize(
    ("environment", "part"),
    [
        ({"COMPANION_PRODUCTION": "1"}, "COMPANION_SECRET is missing"),
        ({"COMPANION_PRODUCTION": "1", "COMPANION_SECRET": "short"}, "too weak"),
        ({"COMPANION_PRODUCTION": "1", "COMPANION_SECRET": "a" * 60}, "too weak"),
        ({"COMPANION_SECRET": STRONG, "COMPANION_STAFF_TOKEN": "short"}, "COMPANION_STAFF_TOKEN"),
        ({"COMPANION_SECRET": STRONG, "COMPANION_PROXIES": "one"}, "COMPANION_PROXIES"),
        ({"COMPANION_SECRET": STRONG, "COMPANION_RETENTION_DAYS": "-1"}, "COMPANION_RETENTION_DAYS"),
    ],
)
def test_bad_settings_are_refused(environment, part):
    with pytest.raises(SettingsError, match=part):
        settings_from(environment, this_clinic())


def test_development_needs_no_setting_and_makes_its_own_secret():
    settings = settings_from({}, this_clinic())
    assert not settings.production
    assert len(settings.secret) >= 32
    assert settings == settings_from({}, this_clinic())  # a restart ends nobody's conversation


def test_more_origins_by_environment_are_for_development_only():
    added = {"COMPANION_ORIGINS": "https://a.example https://b.example", "COMPANION_SECRET": STRONG}
    assert "https://b.example" in settings_from(added, this_clinic()).origins
    assert not settings_from({**added, "COMPANION_PRODUCTION": "1"}, this_clinic()).origins


def test_make_chat_does_not_start_on_the_open_web_without_a_secret():
    environment = {name: value for name, value in os.environ.items() if name != "COMPANION_SECRET"}
    environment |= {"COMPANION_PRODUCTION": "1", "PORT": "1", "ACTIONS_PORT": "2"}
    done = subprocess.run(
        [sys.executable, "-m", "tools.chat"], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 1
    assert done.stderr.strip().startswith("COMPANION_SECRET is missing")
    assert "Traceback" not in done.stderr
