"""The pages: the full page at /, the privacy page, and the widget's files, with the headers that keep them safe."""

from __future__ import annotations

import gzip
import hashlib
import html
import mimetypes
import re
from dataclasses import dataclass
from pathlib import Path

from sanic import Blueprint
from sanic.request import Request
from sanic.response import HTTPResponse, raw
from sanic.response import html as page_response

from wording.clinic import Clinic

_HERE = Path(__file__).parent
_FOLDERS = {"page": _HERE / "page", "widget": _HERE / "widget"}
_TYPES = {".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".svg": "image/svg+xml"}
CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
PAGE_HEADERS = {"Content-Security-Policy": CONTENT_SECURITY_POLICY, "Cache-Control": "no-cache"}
#: What a page says of keeping, where this clinic keeps anything.
_WHERE_KEPT = re.compile(r"<!-- kept -->.*?<!-- /kept -->", re.DOTALL)
#: The widget's code holds nothing private, and other sites load it.
_CODE_HEADERS = {
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Cache-Control": "no-cache",
    "Vary": "Accept-Encoding",
}


@dataclass(frozen=True)
class File:
    """A file as it is sent: ``tag`` tells a browser whether the one it has is still good."""

    body: bytes
    zipped: bytes
    kind: str
    tag: str

    @classmethod
    def read(cls, path: Path) -> File:
        body = path.read_bytes()
        kind = _TYPES.get(path.suffix) or mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        return cls(body, gzip.compress(body, mtime=0), kind, f'"{hashlib.sha256(body).hexdigest()[:16]}"')


class Pages:
    """Reads the files once, at start, and fills in the clinic's details. No path that a client writes is ever looked up."""

    def __init__(self, clinic: Clinic) -> None:
        self._files = {
            f"/{folder}/{path.relative_to(root).as_posix()}": File.read(path)
            for folder, root in _FOLDERS.items()
            for path in sorted(root.rglob("*"))
            if path.is_file() and path.suffix != ".html"
        }
        self._pages = {path.name: _filled(path, clinic) for path in sorted(_FOLDERS["page"].glob("*.html"))}

    def root(self) -> HTTPResponse:
        return page_response(self._pages["index.html"], headers=PAGE_HEADERS)

    def add_to(self, channel: Blueprint) -> None:
        @channel.get("/privacy")
        async def privacy(_: Request) -> HTTPResponse:
            return page_response(self._pages["privacy.html"], headers=PAGE_HEADERS)

        @channel.get("/widget.js")
        async def widget(request: Request) -> HTTPResponse:
            return self._file(request, "/widget/widget.js")

        @channel.get("/<folder:page|widget>/<name:path>")
        async def file(request: Request, folder: str, name: str) -> HTTPResponse:
            return self._file(request, f"/{folder}/{name}")

    def _file(self, request: Request, path: str) -> HTTPResponse:
        found = self._files.get(path)
        if found is None:
            return raw(b"", status=404, headers={"Cache-Control": "no-cache"})
        headers = {**_CODE_HEADERS, "ETag": found.tag}
        if request.headers.get("if-none-match") == found.tag:
            return raw(b"", status=304, headers=headers)
        if "gzip" in request.headers.get("accept-encoding", ""):
            return raw(found.zipped, content_type=found.kind, headers={**headers, "Content-Encoding": "gzip"})
        return raw(found.body, content_type=found.kind, headers=headers)


def _filled(page: Path, clinic: Clinic) -> str:
    reviewed = (
        f"Wording reviewed by {clinic.reviewed_by}." if clinic.reviewed_by
        else "A clinician has not yet signed off this wording."
    )  # fmt: skip
    values = {**clinic.placeholders(), "language": clinic.language, "reviewed": reviewed, "hours": clinic.hours or ""}
    text = page.read_text(encoding="utf-8")
    if not clinic.retention_days:
        text = _WHERE_KEPT.sub("", text)
    for name, value in values.items():
        text = text.replace("{{" + name + "}}", html.escape(str(value)))
    return text
