"""The Rasa server of the companion: like `rasa run`, but it also serves without a model, so that an emergency is still met.

python -m serving.run --model models/companion.tar.gz --port 5005 --endpoints endpoints.yml [--enable-api --auth-token …]
"""

from __future__ import annotations

import argparse
import logging
import os
import sys

#: The variable of the environment that says where this process's model was looked for.
MODEL_PATH = "COMPANION_MODEL"


def _arguments(given: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", required=True)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--interface", default="127.0.0.1")
    parser.add_argument("--endpoints", default="endpoints.yml")
    parser.add_argument("--credentials", default="credentials.yml")
    parser.add_argument("--enable-api", action="store_true", help="Rasa's HTTP API; needs a token")
    parser.add_argument("--auth-token")
    parser.add_argument("--debug", action="store_true")
    arguments = parser.parse_args(given)
    if arguments.enable_api and not arguments.auth_token:
        parser.error("--enable-api shows every conversation, so it needs --auth-token")
    return arguments


def main() -> None:
    arguments = _arguments(sys.argv[1:])
    sys.path.insert(1, os.getcwd())  # config.yml and the like name our modules
    os.environ[MODEL_PATH] = arguments.model
    import rasa
    from rasa.utils.common import configure_logging_and_warnings
    from rasa.utils.log_utils import configure_structlog

    level = logging.DEBUG if arguments.debug else None
    configure_logging_and_warnings(level, warn_only_once=True, filter_repeated_logs=True)
    configure_structlog(level)
    rasa.run(
        model=arguments.model,
        endpoints=arguments.endpoints,
        credentials=arguments.credentials,
        port=arguments.port,
        interface=arguments.interface,
        enable_api=arguments.enable_api,
        auth_token=arguments.auth_token,
    )


if __name__ == "__main__":
    main()
