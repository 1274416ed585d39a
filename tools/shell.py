"""make shell: the Rasa shell with the action server running behind it and the libraries kept quiet."""
from __future__ import annotations

import os
import subprocess
import sys

from tools.environment import ROOT, RUN, quiet_environment
from tools.servers import ServerError, endpoints_for, refuse_taken_port, start_actions
from tools.train import MODEL, TrainingError, train_if_needed
from wording.clinic import ClinicError, load_clinic


def _talk(command: list[str]) -> int:
    """Runs the shell; what the libraries have to say goes to a file."""
    log = RUN / "shell.log"
    with log.open("w", encoding="utf-8") as errors:
        code = subprocess.run(command, cwd=ROOT, env=quiet_environment(LOG_LEVEL="ERROR"), stderr=errors).returncode
    if code:
        print(f"The Rasa shell ended with an error; see {log.relative_to(ROOT)}.", file=sys.stderr)
    return code


def main() -> int:
    port, actions_port = int(os.environ["PORT"]), int(os.environ["ACTIONS_PORT"])
    try:
        load_clinic()
        train_if_needed()
        refuse_taken_port(port, "PORT")
        actions = start_actions(actions_port)
    except (ClinicError, ServerError, TrainingError) as error:
        print(error, file=sys.stderr)
        return 1
    try:
        actions.wait_until(f"http://localhost:{actions_port}/health")
        print("Loading the companion …", flush=True)
        command = [sys.executable, "-m", "rasa", "shell", "--model", str(MODEL), "--port", str(port)]
        command += ["--endpoints", str(endpoints_for(actions_port))]
        return _talk(command)
    except ServerError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 0
    finally:
        actions.stop()


if __name__ == "__main__":
    sys.exit(main())
