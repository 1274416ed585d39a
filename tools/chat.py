"""make chat: trains if needed, starts both servers, and serves the patient page until Ctrl-C."""
from __future__ import annotations

import os
import signal
import sys
import time

from tools.servers import Companion, ServerError
from tools.train import TrainingError, train_if_needed
from website.settings import SettingsError, this_servers_settings
from wording.clinic import ClinicError, load_clinic


def _interrupt(*_: object) -> None:
    raise KeyboardInterrupt


def main() -> int:
    for sign in (signal.SIGINT, signal.SIGTERM):  # set even for SIGINT: a shell's background job starts with it ignored
        signal.signal(sign, _interrupt)
    try:
        this_servers_settings(load_clinic())
        train_if_needed()
        print("Starting …", flush=True)
        with Companion(int(os.environ["PORT"]), int(os.environ["ACTIONS_PORT"])) as companion:
            print(f"The companion is ready: {companion.url}/  (Ctrl-C stops it)", flush=True)
            while True:
                companion.start_again_what_ended()
                time.sleep(0.5)
    except KeyboardInterrupt:
        print("\nStopped.")
        return 0
    except (ClinicError, SettingsError, ServerError, TrainingError) as error:
        print(error, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
