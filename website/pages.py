"""The pages: the full page at /, the privacy page, and the widget's files, with the headers that keep them safe."""

from __future__ import annotations

import html
import mimetypes
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
SAFE_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "X-Frame-Options": "DENY",
}
PAGE_HEADERS = {"Content-Security-Policy": CONTENT_SECURITY_POLICY, "Cache-Control": "no-cache"}
#: The widget's code holds nothing private, and other sites load it.
_CODE_HEADERS = {
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Cache-Control": "no-cache",
}


class Pages:
    """Reads the files once, at start, and fills in the clinic's details."""

    def __init__(self, clinic: Clinic) -> None:
        self._files = {
            f"/{folder}/{path.relative_to(root).as_posix()}": path
            for folder, root in _FOLDERS.items()
            if root.exists()
            for path in sorted(root.rglob("*"))
            if path.is_file() and path.suffix != ".html"
        }
        self._pages = {path.name: _filled(path, clinic) for path in sorted(_FOLDERS["page"].glob("*.html"))}

    def root(self) -> HTTPResponse:
        return page_response(self._pages["index.html"], headers=PAGE_HEADERS)

    def add_to(self, channel: Blueprint) -> None:
        @channel.get("/widget.js")
        async def widget(_: Request) -> HTTPResponse:
            return self._file("/widget/widget.js")

        @channel.get("/<folder:page|widget>/<name:path>")
        async def file(request: Request, folder: str, name: str) -> HTTPResponse:
            return self._file(f"/{folder}/{name}")

        if "privacy.html" not in self._pages:
            return

        @channel.get("/privacy")
        async def privacy(_: Request) -> HTTPResponse:
            return page_response(self._pages["privacy.html"], headers=PAGE_HEADERS)

    def _file(self, path: str) -> HTTPResponse:
        """A file that was there at the start: no path that a client writes is ever looked up on the disk."""
        found = self._files.get(path)
        if found is None:
            return raw(b"", status=404, headers={"Cache-Control": "no-cache"})
        kind = _TYPES.get(found.suffix) or mimetypes.guess_type(found.name)[0] or "application/octet-stream"
        return raw(found.read_bytes(), content_type=kind, headers=_CODE_HEADERS)


def _filled(page: Path, clinic: Clinic) -> str:
    reviewed = (
        f"Wording reviewed by {clinic.reviewed_by}." if clinic.reviewed_by
        else "A clinician has not yet signed off this wording."
    )  # fmt: skip
    values = {**clinic.placeholders(), "language": clinic.language, "reviewed": reviewed, "hours": clinic.hours or ""}
    text = page.read_text(encoding="utf-8")
    for name, value in values.items():
        text = text.replace("{{" + name + "}}", html.escape(str(value)))
    return text
