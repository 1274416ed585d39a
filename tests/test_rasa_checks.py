"""Rasa's own checks, run as a member of staff would run them."""
import subprocess
import sys

import pytest

from tools.environment import ROOT, quiet_environment
from tools.train import MODEL


def rasa(*arguments):
    return subprocess.run(
        [sys.executable, "-m", "rasa", *arguments], cwd=ROOT, env=quiet_environment(), capture_output=True, text=True
    )


def test_data_validate_is_clean():
    done = rasa("data", "validate", "--fail-on-warnings")
    output = done.stdout + done.stderr
    assert done.returncode == 0, output[-2000:]
    # Our actions say most responses, and Rasa's validator looks at rules and stories only.
    warnings = [line for line in output.splitlines() if "UserWarning" in line and "The utterance" not in line]
    assert not warnings


@pytest.mark.servers
def test_rasa_test_core_passes(trained, tmp_path):
    done = rasa("test", "core", "--stories", "tests/stories", "--model", str(MODEL), "--out", str(tmp_path),
                "--fail-on-prediction-errors")  # fmt: skip
    assert done.returncode == 0, (done.stdout + done.stderr)[-2000:]
    assert "Correct:          5 / 5" in done.stdout + done.stderr
