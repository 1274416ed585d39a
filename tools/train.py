"""Trains the model when anything that it is made from has changed since the last time."""
from __future__ import annotations

import hashlib
import json
import subprocess
import sys

from tools.environment import ROOT, RUN, quiet_environment

MODEL = ROOT / "models" / "companion.tar.gz"
_MADE_FROM = ROOT / "models" / "made-from.json"
#: What a model is made from. Rasa's own cache does not see a change in our components' code: then it starts afresh.
_CODE = ("nlu/**/*.py", "requirements.txt")
_DATA = ("config.yml", "domain.yml", "data/**/*.yml")


class TrainingError(RuntimeError):
    """Training failed. The message is one sentence for the person at the terminal."""


def _digest(patterns: tuple[str, ...]) -> str:
    digest = hashlib.sha256()
    for path in sorted(path for pattern in patterns for path in ROOT.glob(pattern)):
        digest.update(f"{path.relative_to(ROOT)}\0".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _last_made_from() -> dict[str, str]:
    try:
        return json.loads(_MADE_FROM.read_text(encoding="utf-8")) if MODEL.exists() else {}
    except (OSError, ValueError):
        return {}


def train_if_needed() -> bool:
    """True if a model was trained, False if the one there is up to date. Raises TrainingError."""
    now = {"code": _digest(_CODE), "data": _digest(_DATA)}
    before = _last_made_from()
    if before == now:
        return False
    print("Training the model (under a minute) …", flush=True)
    command = [sys.executable, "-m", "rasa", "train", "--fixed-model-name", MODEL.name.removesuffix(".tar.gz")]
    command.append("--skip-validation")  # a test runs `rasa data validate`; here it would cost a fifth of the time
    if before.get("code") != now["code"]:
        command.append("--force")
    RUN.mkdir(exist_ok=True)
    log = RUN / "train.log"
    with log.open("w", encoding="utf-8") as output:
        code = subprocess.run(
            command, cwd=ROOT, env=quiet_environment(), stdin=subprocess.DEVNULL, stdout=output, stderr=output
        ).returncode
    if code:
        raise TrainingError(f"The model could not be trained; the end of {log.relative_to(ROOT)} says why.")
    _MADE_FROM.write_text(json.dumps(now), encoding="utf-8")
    return True


def main() -> int:
    try:
        trained = train_if_needed()
    except TrainingError as error:
        print(error, file=sys.stderr)
        return 1
    print("The model is trained." if trained else "The model is up to date.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
