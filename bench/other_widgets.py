"""Two chat widgets that others made, each on a page of its own with something to talk to."""

from __future__ import annotations

import gzip
import tarfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import socketio
from playwright.sync_api import Page

ANSWER = "An answer of a few words."
_PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{name}</title></head>
<body><main><h1>The clinic</h1></main><aside aria-label="Chat">{body}</aside></body></html>"""


@dataclass(frozen=True)
class Other:
    """``file``: its one script inside the npm package; ``body``: how its own documentation puts it on a page."""

    package: str
    file: str
    body: str
    converse: Callable[[Page], None]
    script: Path | None = None

    @property
    def name(self) -> str:
        return self.package.partition("@")[0]

    @property
    def gzipped(self) -> int:
        return len(gzip.compress(self.script.read_bytes(), 9))

    def unpacked(self, folder: Path) -> Other:
        """With its script taken out of the package that npm put into ``folder``."""
        script = folder / f"{self.name}.js"
        with tarfile.open(folder / f"{self.package.replace('@', '-')}.tgz") as archive:
            script.write_bytes(archive.extractfile(f"package/{self.file}").read())
        (folder / f"{self.name}.html").write_text(_PAGE.format(name=self.name, body=self.body), encoding="utf-8")
        return replace(self, script=script)


def _converse_with_deep_chat(page: Page) -> None:
    box = page.locator("#text-input")
    box.fill("what does my score mean?")
    box.press("Enter")


def _converse_with_rasa_webchat(page: Page) -> None:
    page.locator(".rw-launcher").click()
    box = page.locator(".rw-new-message")
    box.fill("what does my score mean?")
    box.press("Enter")


OTHERS = (
    Other("deep-chat@2.4.2", "dist/deepChat.bundle.js",
          '<script type="module" src="/deep-chat.js"></script><deep-chat id="chat"></deep-chat><script>'
          "customElements.whenDefined('deep-chat').then(() => { "
          f"chat.connect = {{ handler: (body, signals) => signals.onResponse({{ text: '{ANSWER}' }}) }} }})</script>",
          _converse_with_deep_chat),
    Other("rasa-webchat@1.0.1", "lib/index.js",
          '<div id="rasa"></div><script src="/rasa-webchat.js"></script><script>'
          "WebChat.default({ socketUrl: location.origin, selector: '#rasa', title: 'Chat' }, document.getElementById('rasa'))</script>",
          _converse_with_rasa_webchat),
)  # fmt: skip


class _Threads(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class _Silent(WSGIRequestHandler):
    def log_message(self, *_: object) -> None:
        """Says nothing."""


@contextmanager
def serving(others: list[Other]) -> Iterator[tuple[list[Other], str]]:
    """Their pages and scripts, and a server that speaks Rasa's socket events and always answers the same."""
    events = socketio.Server(async_mode="threading", cors_allowed_origins="*", allow_upgrades=False)
    events.on("session_request", lambda sid, data: events.emit("session_confirm", (data or {}).get("session_id") or sid, to=sid))
    events.on("user_uttered", lambda sid, data: events.emit("bot_uttered", {"text": ANSWER}, to=sid))
    files = {f"/{path.name}": str(path) for other in others for path in (other.script, other.script.with_suffix(".html"))}
    app = socketio.WSGIApp(events, static_files=files)
    with make_server("127.0.0.1", 0, app, server_class=_Threads, handler_class=_Silent) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield others, f"http://localhost:{server.server_port}"
        server.shutdown()
