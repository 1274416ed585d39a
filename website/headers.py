"""The headers of every answer: what keeps pages safe, and which other websites may read the chat's."""

from __future__ import annotations

from sanic.request import Request
from sanic.response import HTTPResponse

from website.settings import Settings

_SAFE = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "X-Frame-Options": "DENY",
}
_ONLY_BY_TLS = "max-age=31536000"
#: Rasa's own CORS would let any site send credentials.
_NOT_OURS = ("Access-Control-Allow-Credentials", "Access-Control-Expose-Headers")
_PREFLIGHT = {
    "Access-Control-Allow-Methods": "GET, POST, DELETE",
    "Access-Control-Allow-Headers": "Authorization, Content-Type",
    "Access-Control-Max-Age": "3600",
}


def add_headers(request: Request, answer: HTTPResponse, settings: Settings) -> None:
    for name, value in _SAFE.items():
        answer.headers.setdefault(name, value)
    if settings.production:
        answer.headers.setdefault("Strict-Transport-Security", _ONLY_BY_TLS)
    for name in _NOT_OURS:
        answer.headers.pop(name, None)
    origin = request.headers.get("origin")
    if origin in settings.origins and request.path.startswith("/chat/"):
        answer.headers["Access-Control-Allow-Origin"] = origin
        answer.headers["Vary"] = "Origin"
        answer.headers["Access-Control-Expose-Headers"] = "Retry-After"
        if request.method == "OPTIONS":
            answer.headers.update(_PREFLIGHT)
