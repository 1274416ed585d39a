"""The chat as a person uses it, and what axe and the accessibility tree say of it."""
from __future__ import annotations

import re
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, Route, expect

from tests import canary

WAYS_IN = ("What does my score mean?", "Am I going to have a heart attack?", "Why did my score go up on a statin?",
           "Walk me through my result")  # fmt: skip
QUESTION = "my score is 430, am I going to have a heart attack?"
ANSWER = "You said 430."
_AXE = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}}
#: How many pixels of what can be seen move by themselves; kept from the very start.
_OBSERVED = """
window.shift = 0; window.longTasks = [];
new PerformanceObserver((list) => { for (const each of list.getEntries()) if (!each.hadRecentInput) window.shift += each.value; })
  .observe({ type: 'layout-shift', buffered: true });
new PerformanceObserver((list) => { for (const each of list.getEntries()) window.longTasks.push(Math.round(each.duration)); })
  .observe({ type: 'longtask', buffered: true });
"""


class Chat:
    """A page with the chat."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.errors: list[str] = []
        page.add_init_script(_OBSERVED)
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.log = page.get_by_role("log")
        self.box = page.get_by_label("Your question, or your score")
        self.send = page.get_by_role("button", name="Send", exact=True)
        self.notice = page.locator("calcium-companion .notice")
        self.alert = page.get_by_role("alert")
        self.again = page.get_by_role("button", name="Send again")

    def open(self, url: str) -> None:
        self.page.goto(url)
        self.wait_for_opening()

    def wait_for_opening(self) -> None:
        expect(self.log).to_contain_text("I am not for emergencies")

    def ask(self, text: str) -> None:
        canary.said(text)
        self.box.fill(text)
        self.send.click()

    def is_told(self, text: str, part: str) -> None:
        """Asks, and waits for the part of the answer."""
        self.ask(text)
        expect(self.log).to_contain_text(part)

    def way(self, title: str) -> Locator:
        return self.page.get_by_role("button", name=title)

    def tool(self, name: str) -> Locator:
        """A tool, unfolded first where the chat is narrow."""
        menu = self.page.get_by_role("button", name="Menu")
        if menu.is_visible() and menu.get_attribute("aria-expanded") == "false":
            menu.click()
        return self.page.get_by_role("list", name="This chat").get_by_text(name)

    def said(self) -> list[str]:
        """Every bubble, as it is heard."""
        return [_one_line(text) for text in self.page.locator("calcium-companion .log .bubble").all_text_contents()]

    def in_shadow(self, script: str) -> Any:
        """What ``script``, a function of the shadow root, returns."""
        return self.page.locator("calcium-companion").evaluate(f"(host) => ({script})(host.shadowRoot)")

    def focused(self) -> str:
        """The name or the text of what has the focus."""
        return _one_line(self.in_shadow(
            "(root) => { const on = root.activeElement; return !on ? '' : on.ariaLabel || on.id || on.textContent }"
        ))  # fmt: skip

    def violations(self) -> list[tuple[str, list[str]]]:
        """What axe finds by all rules of WCAG 2.0 to 2.2, A and AA, and best practice."""
        return violations_on(self.page)

    def is_out_of_bounds(self) -> list[str]:
        """Whatever reaches over the sides of the screen, or makes the page scroll sideways."""
        return self.in_shadow("""(root) => [...root.querySelectorAll('.app *')]
          .filter((each) => each.checkVisibility() && !each.matches('.heard, svg *'))
          .filter((each) => { const box = each.getBoundingClientRect();
            return box.width > 1 && (box.left < -1 || box.right > innerWidth + 1 || (each.scrollWidth > each.clientWidth + 1
              && getComputedStyle(each).overflowX !== 'visible')) })
          .map((each) => each.outerHTML.slice(0, 80))""")

    def too_small(self) -> list[str]:
        """Buttons and links of less than 44 by 44 pixels, but for the number in the line about emergencies."""
        return self.in_shadow("""(root) => [...root.querySelectorAll('button, a, summary, textarea')]
          .filter((each) => each.checkVisibility() && !each.matches('.danger a'))
          .filter((each) => { const box = each.getBoundingClientRect(); return box.width < 43.9 || box.height < 43.9 })
          .map((each) => each.outerHTML)""")

    def is_seen(self, what: Locator) -> bool:
        """Whether the middle of it is on the screen with nothing over it."""
        return what.evaluate("""(each) => { const box = each.getBoundingClientRect();
          const at = each.getRootNode().elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
          return each === at || each.contains(at) }""")

    def intercept(self, path: str, handler: Any, times: int | None = None) -> None:
        """Stands in for the network: ``handler`` takes the route of each request to ``/chat/<path>``."""
        self.page.context.route(re.compile(f"/chat/{path}"), handler, times=times)


def violations_on(page: Page) -> list[tuple[str, list[str]]]:
    """axe's rules that were broken, each with the elements that broke it."""
    found = Axe().run(page, options=_AXE).response["violations"]
    return [(each["id"], [node["html"] for node in each["nodes"]]) for each in found]


def refuse(status: int, error: str, message: str, **more: int) -> Any:
    """A handler that answers as the server does when it can't."""
    def handle(route: Route) -> None:
        route.fulfill(status=status, json={"error": error, "message": message, **more})

    return handle


def reply(text: str, **more: Any) -> dict[str, Any]:
    """A reply as the contract has it."""
    return {"id": "reply-1", "text": text, "kind": None, "buttons": [], "picture": None, "sheet": False, **more}


def _one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
