"""Asks the running companion one question over HTTP and one in Chromium, as a patient would, and keeps a screenshot.

Usage: python -m tools.prove_main_job LOG PID, where LOG is what `make chat` (process PID) prints.
"""
from __future__ import annotations

import json
import os
import shutil
import sys
import time
from pathlib import Path

from playwright.sync_api import expect, sync_playwright

from tools.environment import RUN
from tools.servers import fetch

QUESTION = "my score is 430, am I going to have a heart attack?"
_START_WITHIN_SECONDS = 300


def _wait_until_ready(log: Path, pid: int) -> str:
    """The address that `make chat` prints once both servers answer."""
    deadline = time.monotonic() + _START_WITHIN_SECONDS
    while time.monotonic() < deadline:
        for line in log.read_text(encoding="utf-8").splitlines():
            if line.startswith("The companion is ready: "):
                return line.split()[4].rstrip("/")
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            break
        time.sleep(0.5)
    raise SystemExit(f"make chat did not become ready:\n{log.read_text(encoding='utf-8')}")


def _over_http(url: str) -> None:
    token = json.loads(fetch(f"{url}/chat/session", {}))["token"]
    replies = json.loads(fetch(f"{url}/chat/messages", {"text": QUESTION}, token))["replies"]
    assert "You said 430." in replies[0]["text"], replies
    print(f"Over HTTP: {QUESTION}\n{replies[0]['text']}\n")


def _in_browser(url: str, screenshot: Path) -> None:
    chromium = shutil.which("chromium")
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        browser = playwright.chromium.launch(executable_path=chromium, args=arguments)
        page = browser.new_page(viewport={"width": 420, "height": 900})
        page.goto(f"{url}/")
        page.get_by_label("Your question, or your score").fill(QUESTION)
        page.get_by_role("button", name="Send").click()
        expect(page.get_by_role("log")).to_contain_text("You said 430.")
        page.screenshot(path=str(screenshot))
        browser.close()
    print(f"In the browser: answered; see {screenshot}")


def main() -> int:
    url = _wait_until_ready(Path(sys.argv[1]), int(sys.argv[2]))
    _over_http(url)
    _in_browser(url, RUN / "page.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())
