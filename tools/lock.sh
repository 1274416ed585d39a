#!/usr/bin/env bash
# Rewrites the lock files. The overrides in pyproject.toml keep torch out.
set -euo pipefail
cd "$(dirname "$0")/.."
uv=$(command -v uv || echo .tools/uv/bin/uv)
lock() { "$uv" pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-annotate --python-version 3.10 "$@"; }
lock requirements.in -o requirements.txt
lock requirements-test.in -c requirements.txt -o requirements-test.txt
