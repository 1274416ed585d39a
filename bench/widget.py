"""What the widget weighs and how soon it can be typed in, and two other chat widgets beside it, all really loaded in Chromium.

Usage: python -m bench.widget [--alone]   (needs npm for the others; starts its own servers on free ports)
"""

from __future__ import annotations

import gzip
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from bench.other_widgets import ANSWER, OTHERS, Other, serving
from tests.browser.chat import Chat, violations_on
from tests.browser.conftest import CHROMIUM, PHONE
from tests.browser.host import HostSite
from tests.conftest import _free_port
from tools.environment import ROOT
from tools.servers import Companion
from tools.train import train_if_needed

WIDGET = ROOT / "website" / "widget"
#: Round trip, and bytes a second each way. Lighthouse's slow 4G; Chromium's preset of that name has 562 ms for each request.
NETWORKS = {"150 ms": (150, 204_800, 96_000), "562 ms": (562.5, 180_000, 84_375)}
MESSAGES = ("my score is 430, am I going to have a heart attack?", "what does my score mean", "i have crushing chest pain",
            "I am safe, it was a mistake", "what should I ask my doctor?")  # fmt: skip
#: Every live region, also in shadow roots.
_LIVE_REGIONS = """() => { const found = [];
  const walk = (root) => { for (const each of root.querySelectorAll('*')) {
    const live = each.getAttribute('aria-live') ?? { log: 'log', alert: 'alert', status: 'status' }[each.getAttribute('role')];
    if (live && live !== 'off') found.push(`${each.getAttribute('role') ?? each.localName} ${live}`);
    if (each.shadowRoot) walk(each.shadowRoot) } };
  walk(document); return [...new Set(found)] }"""
_TYPING_AT = """() => new Promise((done) => { const look = () => {
  const box = document.querySelector('calcium-companion')?.shadowRoot?.querySelector('textarea');
  if (box?.checkVisibility()) done(Math.round(performance.now())); else requestAnimationFrame(look) }; look() })"""


def sizes() -> dict[str, int]:
    """Bytes of each of the widget's files, gzipped one by one."""
    return {path.name: len(gzip.compress(path.read_bytes(), 9)) for path in sorted(WIDGET.iterdir())}


def _throttled(browser: Browser, network: str) -> Page:
    page = browser.new_context(viewport=PHONE, has_touch=True, is_mobile=True).new_page()
    session = page.context.new_cdp_session(page)
    latency, down, up = NETWORKS[network]
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions",
                 {"offline": False, "latency": latency, "downloadThroughput": down, "uploadThroughput": up})  # fmt: skip
    session.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    return page


def _one_visit(browser: Browser, url: str, network: str) -> dict[str, Any]:
    """A first visit to the full page: when one could type, then a conversation, with what moved and what took long."""
    page = _throttled(browser, network)
    chat = Chat(page)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(url, wait_until="commit")
    typing_at = page.evaluate(_TYPING_AT)
    chat.wait_for_opening()
    requests = len(asked)
    page.evaluate("window.longTasks.length = 0")
    for message in MESSAGES:
        before = page.locator(".bubble").count()
        chat.ask(message)
        page.wait_for_function("(before) => document.querySelector('calcium-companion').shadowRoot.querySelectorAll('.log .bubble').length > before + 1",
                               arg=before)  # fmt: skip
    measured = page.evaluate("({ shift: window.shift, longest: Math.max(0, ...window.longTasks) })")
    page.context.close()
    return {"typing_at": typing_at, "requests": requests, **measured}


def _ours_embedded(browser: Browser, companion: Companion, host: HostSite) -> dict[str, Any]:
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{host.origin}/kind?companion={companion.url}")
    chat = Chat(page)
    page.get_by_role("button", name="Ask about your calcium score").click()
    chat.wait_for_opening()
    chat.is_told(MESSAGES[0], "You said 430.")
    return _judged(page, sum(sizes().values()), [url for url in asked if not url.startswith(host.origin)])


def _another(browser: Browser, other: Other, url: str) -> dict[str, Any]:
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{url}/{other.name}.html")
    other.converse(page)
    page.get_by_text(ANSWER).last.wait_for()
    return _judged(page, other.gzipped, [request for request in asked if not request.endswith(".html")])


def _judged(page: Page, size: int, asked: list[str]) -> dict[str, Any]:
    found = violations_on(page)
    regions = page.evaluate(_LIVE_REGIONS)
    page.close()
    return {"kB gzipped": f"{size / 1000:.1f}", "requests": len(asked), "axe": f"{len(found)}: {', '.join(rule for rule, _ in found) or 'none'}",
            "live regions": ", ".join(regions) or "none"}  # fmt: skip


@contextmanager
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"])
        yield browser
        browser.close()


def _fetched(folder: Path) -> list[Other]:
    for other in OTHERS:
        subprocess.run(["npm", "pack", other.package, "--silent"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    return [other.unpacked(folder) for other in OTHERS]


def main() -> int:
    for name, size in sizes().items():
        print(f"{name:12} {size:6,} bytes gzipped")
    print(f"{'together':12} {sum(sizes().values()):6,}")
    train_if_needed()
    with HostSite() as host, Companion(_free_port(), _free_port(), environment={"COMPANION_ORIGINS": host.origin}) as companion:
        with chromium() as browser:
            for network in NETWORKS:
                print(f"CPU 4 times slower, slow 4G with {network}: {_one_visit(browser, companion.url, network)}")
            rows = {"this widget": _ours_embedded(browser, companion, host)}
            if "--alone" not in sys.argv:
                with tempfile.TemporaryDirectory() as folder, serving(_fetched(Path(folder))) as (others, url):
                    rows |= {other.package: _another(browser, other, url) for other in others}
    for name, row in rows.items():
        print(f"| {name} | " + " | ".join(str(value) for value in row.values()) + " |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
