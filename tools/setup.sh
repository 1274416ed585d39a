#!/usr/bin/env bash
# Makes .venv with Python 3.10 and what the lock file names. Quick when nothing has changed.
# --with-tests also installs what the tests need.
set -euo pipefail
cd "$(dirname "$0")/.."

lock=requirements.txt
[ "${1:-}" = "--with-tests" ] && lock=requirements-test.txt
stamp=.venv/installed-$lock.sha256

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

find_uv() {
  if command -v uv >/dev/null 2>&1; then uv=$(command -v uv); return; fi
  uv=$PWD/.tools/uv/bin/uv
  [ -x "$uv" ] && return
  command -v python3 >/dev/null 2>&1 || fail "A Python 3 with pip is needed to set up, and there is none on the PATH."
  say "Fetching uv, the installer …"
  python3 -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --require-hashes \
    --target .tools/uv -r requirements-uv.txt 2>.tools-error.log ||
    fail "uv, the installer, could not be fetched with pip: $(tail -n 1 .tools-error.log)"
  rm -f .tools-error.log
}

make_venv() {
  [ -x .venv/bin/python ] && .venv/bin/python -c 'import sys; sys.exit(sys.version_info[:2] != (3, 10))' 2>/dev/null && return
  say "Making .venv with Python 3.10 …"
  "$uv" venv --quiet --clear --seed --python 3.10 .venv 2>/dev/null ||
    fail "Python 3.10 was not found and could not be fetched: install it with 'pyenv install 3.10' or 'uv python install 3.10', then try again."
}

wanted=$(sha256sum "$lock" 2>/dev/null || shasum -a 256 "$lock")
[ -x .venv/bin/python ] && [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ] && exit 0

mkdir -p .tools
find_uv
make_venv
say "Installing what $lock names (a few minutes the first time) …"
"$uv" pip install --quiet --python .venv/bin/python --no-deps --require-hashes -r "$lock" ||
  fail "The packages in $lock could not be installed; the lines above say why."
printf '%s' "$wanted" >"$stamp"
