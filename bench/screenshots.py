"""python -m bench.screenshots: the main states of the chat and the visit sheet, really run in Chromium, as pictures in docs/."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable

from PIL import Image
from playwright.sync_api import Browser, Page, expect

from bench.widget import chromium
from tests.browser.chat import ANSWER, QUESTION, Chat
from tests.browser.conftest import PHONE
from tests.browser.host import HostSite
from tests.conftest import _free_port
from tools.environment import ROOT
from tools.servers import Companion
from tools.train import train_if_needed

DOCS = ROOT / "docs"
_COLOURS = 128


def opening(chat: Chat) -> None:
    """As it opens."""


def answer(chat: Chat) -> None:
    chat.is_told(QUESTION, ANSWER)


def picture(chat: Chat) -> None:
    chat.is_told("is calcium the same as a blockage?", "This picture in words")
    chat.page.locator("calcium-companion figure").scroll_into_view_if_needed()


def emergency(chat: Chat) -> None:
    chat.is_told("i have crushing chest pain", "Get help now")


def offline(chat: Chat) -> None:
    chat.intercept("messages", lambda route: route.abort())
    chat.ask(QUESTION)
    expect(chat.again).to_be_visible()


def menu(chat: Chat) -> None:
    chat.is_told(QUESTION, ANSWER)
    chat.tool("Print")


#: name of the file: what is done, and how the browser is set up.
STATES: dict[str, tuple[Callable[[Chat], None], dict[str, object]]] = {
    "opening": (opening, {}),
    "answer": (answer, {}),
    "picture": (picture, {}),
    "emergency": (emergency, {}),
    "offline": (offline, {}),
    "menu": (menu, {}),
    "dark": (picture, {"color_scheme": "dark"}),
    "forced-colours": (answer, {"forced_colors": "active"}),
    "narrow": (picture, {"viewport": {"width": 320, "height": 640}}),
    "landscape": (answer, {"viewport": {"width": 740, "height": 340}}),
}


def _keep(page: Page, name: str, **how: object) -> None:
    """As few colours as still look the same: the pictures are part of the repository."""
    image = Image.open(io.BytesIO(page.screenshot(**how))).convert("RGB")
    image.quantize(_COLOURS, dither=Image.Dither.NONE).save(DOCS / f"{name}.png", optimize=True)
    print(f"docs/{name}.png")


def _embedded(browser: Browser, host: HostSite, companion: Companion) -> None:
    page = browser.new_page(viewport={"width": 1100, "height": 760})
    page.goto(f"{host.origin}/kind?companion={companion.url}")
    chat = Chat(page)
    page.get_by_role("button", name="Ask about your calcium score").click()
    chat.wait_for_opening()
    chat.is_told(QUESTION, ANSWER)
    _keep(page, "embedded")


def _sheet(browser: Browser, companion: Companion) -> None:
    context = browser.new_context(viewport={"width": 860, "height": 1216})
    chat = Chat(context.new_page())
    chat.open(companion.url)
    chat.is_told("my score was 220 three years ago and now it is 340, i take a statin", "340")
    chat.is_told("what should I eat?", "Mediterranean")
    chat.is_told("can I go running?", "activity")
    with context.expect_page() as opened:
        chat.tool("Visit sheet").click()
    opened.value.wait_for_load_state()
    _keep(opened.value, "visit-sheet", full_page=True)


def main() -> int:
    train_if_needed()
    DOCS.mkdir(exist_ok=True)
    wanted = set(sys.argv[1:])
    with HostSite() as host, Companion(_free_port(), _free_port(), environment={"COMPANION_ORIGINS": host.origin}) as companion:
        with chromium() as browser:
            for name, (act, look) in STATES.items():
                if wanted and name not in wanted:
                    continue
                context = browser.new_context(**{"viewport": PHONE, **look})
                chat = Chat(context.new_page())
                chat.open(companion.url)
                act(chat)
                _keep(chat.page, name)
                context.close()
            _embedded(browser, host, companion)
            _sheet(browser, companion)
    return 0


if __name__ == "__main__":
    sys.exit(main())
