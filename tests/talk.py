"""A conversation with the running servers: on the website as a patient, and over REST as staff."""
from __future__ import annotations

import json
import uuid
from typing import Any

from tools.servers import fetch
from website.channel import conversation_of


class Conversation:
    """One patient on the website. ``slots`` looks behind the scenes through Rasa's HTTP API."""

    API_TOKEN = "only-for-tests-on-loopback"

    def __init__(self, url: str) -> None:
        self._url = url
        self._token = json.loads(fetch(f"{url}/chat/session", {}))["token"]

    def say(self, text: str) -> list[dict[str, Any]]:
        """What the companion replies: dicts of text, kind and buttons."""
        return json.loads(fetch(f"{self._url}/chat/messages", {"text": text}, self._token))["replies"]

    def heard(self, text: str) -> str:
        """The words of the reply, all bubbles together."""
        return "\n\n".join(reply["text"] for reply in self.say(text))

    @property
    def slots(self) -> dict[str, Any]:
        return self._tracker["slots"]

    @property
    def answers(self) -> list[str]:
        """What was said in the last turn, by name: ``ask_diet``, ``did_you_mean``."""
        names: list[str] = []
        for event in self._tracker["events"]:
            if event["event"] == "user":
                names = []
            elif event["event"] == "bot":
                names.append(str(event["metadata"].get("utter_action")).removeprefix("utter_"))
        return names

    @property
    def _tracker(self) -> dict[str, Any]:
        address = f"{self._url}/conversations/{conversation_of(self._token)}/tracker?token={self.API_TOKEN}"
        return json.loads(fetch(address))


def say_over_rest(url: str, text: str, sender: str | None = None) -> list[dict[str, Any]]:
    """Staff's way in."""
    body = {"sender": sender or uuid.uuid4().hex, "message": text}
    return json.loads(fetch(f"{url}/webhooks/rest/webhook", body))
