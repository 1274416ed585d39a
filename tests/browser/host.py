"""A clinic's own site, on another origin than the companion's, as unkind to what it embeds as sites get."""
from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

_STYLE = """
*, *::before, *::after { all: unset !important; }
html { font-size: 5px; }
button, textarea { display: none !important; background: red !important; }
div, aside, dialog { display: inline !important; position: static !important; }
:root { --ink: red; --paper: red; --accent: red; --card: red; }
"""
#: What prototype.js and its like do to a page's objects, and a little more.
_SCRIPT = """
const { from } = Array, { find, entries, reduce } = Array.prototype, { stringify, parse } = JSON;
window.asTheStandardHasIt = () => { // for axe, which can't work on such a page
  Object.assign(Array, { from }); Object.assign(Array.prototype, { find, entries, reduce }); Object.assign(JSON, { stringify, parse });
  for (const each of [Array, String, Object, Function]) delete each.prototype.toJSON;
  for (const each of [Array, Object, String]) for (const name of ['each', 'include', 'extra', 'strip']) delete each.prototype[name];
};
window.$ = window.$$ = window.element = window.words = () => { throw new Error('the site uses this name') };
Array.prototype.toJSON = String.prototype.toJSON = Object.prototype.toJSON = Function.prototype.toJSON = () => 'broken';
JSON.stringify = JSON.parse = () => 'broken';
Array.prototype.each = Array.prototype.include = Object.prototype.extra = String.prototype.strip = () => undefined;
Array.prototype.reduce = function () { return this[0] };
Array.from = Array.prototype.find = Array.prototype.entries = () => { throw new Error('not the one of the standard') };
Element.prototype.hide = Element.prototype.show = Element.prototype.update = () => undefined;
"""
_PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The clinic</title>
<meta name="viewport" content="width=device-width, initial-scale=1">{head}</head>
<body><main><h1>The clinic</h1><p><a href="#x">A link of the clinic</a> and its words.</p></main>
<script src="{script}" defer {attributes}></script></body></html>"""


class HostSite:
    """Serves ``/hostile`` and ``/kind``; the query says which server to embed and with what data- attributes."""

    def __init__(self) -> None:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
        self.origin = f"http://localhost:{self._server.server_port}"

    def __enter__(self) -> HostSite:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: Any) -> None:
        self._server.shutdown()
        self._server.server_close()


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:  # noqa: N802
        address = urlsplit(self.path)
        if address.path in ("/style.css", "/script.js"):
            body, kind = (_STYLE, "text/css") if address.path.endswith("css") else (_SCRIPT, "text/javascript")
            return self._send(body, kind)
        query = {name: values[0] for name, values in parse_qs(address.query).items()}
        ours = query["companion"]
        head = '<link rel="stylesheet" href="/style.css"><script src="/script.js"></script>' if address.path == "/hostile" else ""
        page = _PAGE.format(head=head, script=f"{ours}/widget.js", attributes=query.get("attributes", ""))
        only_ours = f"default-src 'none'; script-src 'self' {ours}; style-src 'self' {ours}; connect-src {ours}"
        return self._send(page, "text/html; charset=utf-8", {"Content-Security-Policy": only_ours})

    def _send(self, body: str, kind: str, headers: dict[str, str] | None = None) -> None:
        self.send_response(200)
        for name, value in {"Content-Type": kind, **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *_: Any) -> None:
        """Says nothing."""
