"""The gate: who may come in, and with what. Everything a client sends is read here and nowhere else."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from sanic.request import Request

MAX_CHARACTERS = 1_000
#: A paste may hold a cry for help anywhere, so far more is read for warning signs than is answered.
MAX_BODY_BYTES = 256_000
#: Room for a paste of thousands of words, every character escaped.
MAX_READ_CHARACTERS = 40_000
_MESSAGE_ID = re.compile(r"[A-Za-z0-9_-]{8,64}")
#: How Rasa writes a command. Typed by a person it means nothing, so it is read as no words at all.
_COMMAND = re.compile(r"/+\s*\w+\s*(?:\{.*\}|@.*)?", re.DOTALL)
_PRINTED = {"\n", "\t"}
#: Invisible: joiners, marks that turn the direction of text, byte order marks. Emoji need two of them.
_KEPT_FORMAT = {"\u200d", "\ufe0f"}


class Refused(Exception):
    """What was sent cannot be taken. ``error`` is one of the contract's codes."""

    def __init__(self, status: int, error: str, response: str, retry_after: int | None = None) -> None:
        super().__init__(error)
        self.status = status
        self.error = error
        self.response = response
        self.retry_after = retry_after


@dataclass(frozen=True)
class Message:
    text: str
    id: str | None


def token_of(request: Request) -> str:
    """The bearer token. Raises Refused if there is none."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise Refused(401, "no_session", "utter_session_ended")
    return token.strip()


def body_of(request: Request, fields: Mapping[str, type], needed: tuple[str, ...] = ()) -> dict[str, Any]:
    """The JSON object of a request, with no other fields than these. Raises Refused."""
    if not request.body and not needed:
        return {}
    if request.content_type is None or request.content_type.split(";")[0].strip().lower() != "application/json":
        raise Refused(415, "not_json", "utter_not_understood_request")
    try:
        body = json.loads(request.body)
    except (ValueError, RecursionError):
        raise bad_request() from None
    if not isinstance(body, dict) or set(body) - set(fields) or set(needed) - set(body):
        raise bad_request()
    if any(not isinstance(value, fields[name]) for name, value in body.items()):
        raise bad_request()
    return body


def message_of(request: Request) -> Message:
    """The message of a request, as text a person can have typed. Raises Refused."""
    body = body_of(request, {"text": str, "id": str}, needed=("text",))
    message_id = body.get("id")
    if message_id is not None and not _MESSAGE_ID.fullmatch(message_id):
        raise bad_request()
    return Message(readable(body["text"][:MAX_READ_CHARACTERS]), message_id)


def bad_request() -> Refused:
    return Refused(400, "bad_request", "utter_not_understood_request")


def readable(text: str) -> str:
    """``text`` without what no person sees: control characters, direction marks, halves of characters."""
    composed = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return "".join(letter for letter in composed if letter in _PRINTED or letter in _KEPT_FORMAT or _is_seen(letter))


def _is_seen(letter: str) -> bool:
    return unicodedata.category(letter) not in ("Cc", "Cf", "Cs", "Co", "Cn")


def as_words(text: str) -> str:
    """``text`` as Rasa may have it: never a command."""
    if _COMMAND.fullmatch(text.strip()):
        return "-"
    return text.lstrip().lstrip("/").strip() or "-"


def may_come_from(request: Request, origins: frozenset[str]) -> bool:
    """Whether the page that sent this is ours or one of the clinic's: exactly, or not at all."""
    origin = request.headers.get("origin")
    if origin is None:
        return True
    return origin in origins or (origin != "null" and urlsplit(origin).netloc == request.host)
