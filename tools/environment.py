"""Where things are, and an environment that keeps the libraries quiet and at home."""
from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
#: Logs and files of the running servers; no words of a patient.
RUN = ROOT / ".run"

_QUIET = {
    "RASA_TELEMETRY_ENABLED": "false",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "TF_ENABLE_ONEDNN_OPTS": "0",  # its kernels are slower for one short sentence at a time
    "PYTHONWARNINGS": "ignore",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "SANIC_HOST": "127.0.0.1",
    "LOG_LEVEL_LIBRARIES": "ERROR",
}


def quiet_environment(**more: str) -> dict[str, str]:
    """The environment of a server or a training run."""
    environment = {**os.environ, **_QUIET, **more}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # without compiled files each start takes seconds longer
    return environment
