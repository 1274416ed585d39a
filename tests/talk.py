"""A conversation with the running servers: on the website as a patient, and over REST as staff."""
from __future__ import annotations

import contextlib
import http.client
import json
import socket
import urllib.error
import urllib.parse
import urllib.request
import uuid
from collections.abc import Iterator, Mapping
from typing import Any

from tests import canary
from tools.servers import fetch
from website.sessions import Sessions
from website.settings import this_servers_settings
from wording.clinic import this_clinic


class Conversation:
    """One patient on the website. ``slots`` looks behind the scenes through Rasa's HTTP API."""

    API_TOKEN = "only-for-tests-on-loopback"

    def __init__(self, url: str) -> None:
        self._url = url
        self._token = json.loads(fetch(f"{url}/chat/session", {}))["token"]

    def say(self, text: str) -> list[dict[str, Any]]:
        """What the companion replies: dicts of text, kind and buttons."""
        canary.said(text)
        return json.loads(fetch(f"{self._url}/chat/messages", {"text": text}, self._token))["replies"]

    def send(self, message: dict[str, str]) -> list[dict[str, Any]]:
        """The replies to a message with an id of its own."""
        canary.said(message.get("text"))
        return json.loads(fetch(f"{self._url}/chat/messages", message, self._token))["replies"]

    def try_to_send(self, message: dict[str, str]) -> None:
        """Sends it to a server that may die meanwhile."""
        with contextlib.suppress(OSError, http.client.HTTPException):
            self.send(message)

    def told_again(self) -> list[dict[str, Any]]:
        """The conversation so far, as a reloaded page shows it."""
        return json.loads(fetch(f"{self._url}/chat/conversation", token=self._token))["messages"]

    def delete(self) -> str:
        request = urllib.request.Request(
            f"{self._url}/chat/conversation", headers={"Authorization": f"Bearer {self._token}"}, method="DELETE"
        )
        with urllib.request.urlopen(request, timeout=15) as answer:
            return json.loads(answer.read())["replies"][0]["text"]

    def hang_up_after_sending(self, message: dict[str, str]) -> None:
        body = json.dumps(message).encode()
        with self._connected() as client:
            client.sendall(self._head(len(body)) + body)

    @contextlib.contextmanager
    def half_sent_requests(self, number: int) -> Iterator[list[socket.socket]]:
        """So many open connections whose requests never end."""
        with contextlib.ExitStack() as stack:
            clients = [stack.enter_context(self._connected()) for _ in range(number)]
            for client in clients:
                client.sendall(self._head(1000)[:-20])
            yield clients

    def _connected(self) -> socket.socket:
        parts = urllib.parse.urlsplit(self._url)
        return socket.create_connection(("127.0.0.1", parts.port), timeout=10)

    def _head(self, length: int) -> bytes:
        return (
            f"POST /chat/messages HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {self._token}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {length}\r\n\r\n"
        ).encode()

    def heard(self, text: str) -> str:
        """The words of the reply, all bubbles together."""
        return "\n\n".join(reply["text"] for reply in self.say(text))

    @property
    def token(self) -> str:
        return self._token

    @property
    def typed_last(self) -> str:
        """The last message as the page shows it again."""
        return next(row["text"] for row in reversed(self.told_again()) if row["from"] == "patient")

    @property
    def name(self) -> str:
        """Rasa's name for this conversation."""
        return Sessions(this_servers_settings(this_clinic()).secret).open(self._token).name

    @property
    def slots(self) -> dict[str, Any]:
        return self._tracker["slots"]

    @property
    def events(self) -> list[dict[str, Any]]:
        return self._tracker["events"]

    @property
    def answers(self) -> list[str]:
        """What was said in the last turn, by name: ``ask_diet``, ``did_you_mean``."""
        return [str(told.get("utter_action")).removeprefix("utter_") for told in self._told_last]

    @property
    def pictures(self) -> list[str]:
        """The pictures that went with what was said in the last turn, by name."""
        told = ((said.get("metadata") or {}).get("picture") for said in self._told_last)
        return [picture["name"] for picture in told if picture]

    @property
    def _told_last(self) -> list[dict[str, Any]]:
        """The metadata of what was said in the last turn."""
        told: list[dict[str, Any]] = []
        for event in self.events:
            if event["event"] == "user":
                told = []
            elif event["event"] == "bot":
                told.append(event["metadata"])
        return told

    @property
    def _tracker(self) -> dict[str, Any]:
        address = f"{self._url}/conversations/{self.name}/tracker?token={self.API_TOKEN}"
        return json.loads(fetch(address))


def answer_to(
    url: str,
    method: str,
    path: str,
    body: Any = None,
    token: str | None = None,
    raw: bytes | None = None,
    content_type: str = "application/json",
    headers: dict[str, str] | None = None,
) -> tuple[int, Any, Mapping[str, str]]:
    """Status, JSON (or text), and headers of any request, a refused one too."""
    canary.said(body.get("text") if isinstance(body, dict) else None)
    sent = {"Content-Type": content_type, **(headers or {})} | ({"Authorization": f"Bearer {token}"} if token is not None else {})
    data = raw if raw is not None else json.dumps(body).encode() if body is not None else None
    request = urllib.request.Request(f"{url}{path}", data, sent, method=method)
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            status, got, named = answer.status, answer.read(), answer.headers
    except urllib.error.HTTPError as error:
        status, got, named = error.code, error.read(), error.headers
    is_json = "json" in (named.get("Content-Type") or "")
    return status, json.loads(got) if is_json else got.decode(), named


def say_over_rest(url: str, text: str, sender: str | None = None) -> list[dict[str, Any]]:
    """Staff's way in."""
    canary.said(text)
    body = {"sender": sender or uuid.uuid4().hex, "message": text}
    return json.loads(fetch(f"{url}/webhooks/rest/webhook", body))
