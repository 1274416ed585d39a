"""Chromium, a page with the chat on it, a clinic's own site that embeds it, and axe."""
from __future__ import annotations

import os
import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser.chat import Chat
from tests.browser.host import HostSite
from tests.conftest import _free_port
from tools.servers import Companion

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
PHONE = {"width": 390, "height": 844}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "tests/browser" in item.nodeid:
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.servers)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if CHROMIUM is None:
        assert not os.environ.get("CI"), "CI must have a browser"
        pytest.skip("there is no Chromium on this machine: install the package chromium")
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)
        yield running
        running.close()


@pytest.fixture
def look() -> dict[str, object]:
    """How the browser is set up; a test asks for another with ``@pytest.mark.parametrize("look", [...])``."""
    return {}


@pytest.fixture
def chat(browser: Browser, companion: Companion, look: dict[str, object]) -> Iterator[Chat]:
    """The full page, open."""
    context = browser.new_context(**{"viewport": PHONE, **look})
    context.set_default_timeout(10_000)
    chat = Chat(context.new_page())
    chat.open(companion.url)
    yield chat
    context.close()
    assert not chat.errors, chat.errors


@pytest.fixture(scope="session")
def own_companion(trained: None, host: HostSite) -> Iterator[Companion]:
    """Servers that may be embedded by ``host``, and that a test may restart."""
    with Companion(_free_port(), _free_port(), environment={"COMPANION_ORIGINS": host.origin}) as running:
        yield running


@pytest.fixture(scope="session")
def host() -> Iterator[HostSite]:
    with HostSite() as site:
        yield site
