"""The website channel: serves the page and takes its messages. Warning signs are read before Rasa sees a word."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import re
import secrets
import traceback
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rasa.core.channels.channel import InputChannel, OutputChannel, UserMessage
from sanic import Blueprint, Sanic, response
from sanic.request import Request
from sanic.response import HTTPResponse

from calcium.urgency import CRISIS, EMERGENCY, urgency
from website.safety_net import Reply, SafetyNet, urgent_part
from wording.clinic import Clinic, this_clinic

logger = logging.getLogger(__name__)
PAGE = Path(__file__).with_name("page")
MAX_CHARACTERS = 1_000
MOST_CONVERSATIONS = 10_000
#: The emergency reading takes in more than a reply can: a long paste may hold a cry for help.
REPLY_WITHIN_SECONDS = 5.0
#: How Rasa writes a command. Typed by a person it means nothing, so it is read as no words at all.
_COMMAND = re.compile(r"/+\s*\w+\s*(?:\{.*\}|@.*)?", re.DOTALL)
OnMessage = Callable[[UserMessage], Awaitable[Any]]


class Replies(OutputChannel):
    """Collects what the companion says in one turn, with its look and its buttons."""

    def __init__(self) -> None:
        self.said: list[Reply] = []

    @classmethod
    def name(cls) -> str:
        return WebsiteChannel.name()

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        buttons = tuple((button["title"], button["payload"]) for button in message.get("buttons") or [])
        kind = (message.get("metadata") or {}).get("kind")
        if message.get("text"):
            self.said.append(Reply(message["text"], kind, buttons))


class WebsiteChannel(InputChannel):
    """One blueprint: the page at /, its files under /page/, and the chat under /chat/."""

    @classmethod
    def name(cls) -> str:
        return "website"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> WebsiteChannel:
        return cls(this_clinic())

    def __init__(self, clinic: Clinic) -> None:
        self._clinic = clinic
        self._safety_net = SafetyNet(clinic)
        self._known: OrderedDict[str, Known] = OrderedDict()
        self._hearings: set[asyncio.Future[Any]] = set()

    def url_prefix(self) -> str:
        return "/"

    def blueprint(self, on_new_message: OnMessage) -> Blueprint:
        channel = Blueprint("website")
        channel.static("/page", str(PAGE), name="page")

        @channel.listener("before_server_start")
        async def answer_at_the_root(app: Sanic, _: Any) -> None:
            app.register_middleware(self._page_at_root, "request")

        @channel.post("/chat/session")
        async def start(request: Request) -> HTTPResponse:
            return response.json({"token": secrets.token_urlsafe(32), "clinic": self._public_details()})

        @channel.post("/chat/messages")
        async def receive(request: Request) -> HTTPResponse:
            token, text, problem = _read(request)
            if problem:
                return response.json({"error": problem}, status=400)
            replies = await self._reply(conversation_of(token), text, on_new_message)
            return response.json({"replies": [reply.as_json() for reply in replies]})

        return channel

    async def _page_at_root(self, request: Request) -> HTTPResponse | None:
        """Rasa greets at / itself; a patient should find the page there."""
        if request.path == "/" and request.method == "GET":
            return await response.file(PAGE / "index.html", headers={"Cache-Control": "no-cache"})
        return None

    def _public_details(self) -> dict[str, str | None]:
        clinic = self._clinic
        return {
            "name": clinic.name,
            "phone": clinic.phone,
            "hours": clinic.hours,
            "emergency_number": clinic.emergency_number,
            "reviewed_by": clinic.reviewed_by,
        }

    async def _reply(self, conversation: str, text: str, on_new_message: OnMessage) -> list[Reply]:
        known = self._of(conversation)
        found = urgency(text, known.unsettled, known.had_emergency)
        if found.is_urgent:
            said = [self._safety_net.urgent_reply(found, again=known.unsettled is not None)]
            self._let_rasa_know(text, conversation, on_new_message)
        elif not text.strip():
            return [self._safety_net.say("utter_nothing_typed")]
        elif len(text) > MAX_CHARACTERS:
            return [self._safety_net.say("utter_too_long")]
        else:
            said = await self._asked_of_rasa(conversation, text, known, on_new_message)
        known.take_in(said)
        return said

    async def _asked_of_rasa(
        self, conversation: str, text: str, known: Known, on_new_message: OnMessage
    ) -> list[Reply]:
        replies = Replies()
        try:
            message = UserMessage(_as_rasa_text(text, known), replies, conversation, input_channel=self.name())
            await asyncio.wait_for(on_new_message(message), REPLY_WITHIN_SECONDS)
        except asyncio.TimeoutError:
            logger.error("A message got no answer in time.")
        except Exception as error:  # whatever failed, the patient gets a sentence; their words stay out of the log
            logger.error("A message could not be answered: %s at %s.", type(error).__name__, _place_of(error))
        if replies.said:
            return replies.said
        unanswered = {"emergency": "utter_still_unwell", "crisis": "utter_still_in_crisis"}
        return [self._safety_net.say(unanswered.get(known.unsettled or "", "utter_cannot_answer_now"))]

    def _of(self, conversation: str) -> Known:
        """What is known of a conversation; the one unused for longest is forgotten when there are too many."""
        known = self._known.setdefault(conversation, Known())
        self._known.move_to_end(conversation)
        while len(self._known) > MOST_CONVERSATIONS:
            self._known.popitem(last=False)
        return known

    def _let_rasa_know(self, text: str, conversation: str, on_new_message: OnMessage) -> None:
        """Has Rasa hear of an emergency that was already answered, so that its next replies stay with it. Not waited for."""
        message = UserMessage(urgent_part(text, MAX_CHARACTERS), Replies(), conversation, input_channel=self.name())
        hearing = asyncio.ensure_future(asyncio.wait_for(on_new_message(message), REPLY_WITHIN_SECONDS))
        self._hearings.add(hearing)
        hearing.add_done_callback(self._heard)

    def _heard(self, hearing: asyncio.Future[Any]) -> None:
        self._hearings.discard(hearing)
        if not hearing.cancelled() and hearing.exception():
            error = hearing.exception()
            logger.error("Rasa did not hear of an emergency: %s at %s.", type(error).__name__, _place_of(error))


@dataclass
class Known:
    """What the channel itself must know of a conversation, so that it needs nobody else in an emergency.

    ``offered``: the buttons of the last reply, title to payload; a press is only ever a payload that we wrote.
    """

    offered: dict[str, str] = field(default_factory=dict)
    unsettled: str | None = None
    had_emergency: bool = False

    def take_in(self, said: list[Reply]) -> None:
        self.offered = {title: payload for reply in said for title, payload in reply.buttons}
        kind = said[-1].kind
        self.unsettled = kind if kind in (EMERGENCY, CRISIS) else None
        self.had_emergency = self.had_emergency or kind == EMERGENCY


def _as_rasa_text(text: str, known: Known) -> str:
    """A press of an offered button as its payload; anything else as words, never as a command."""
    if text in known.offered:
        return known.offered[text]
    return "-" if _COMMAND.fullmatch(text.strip()) else text.lstrip().lstrip("/").strip() or "-"


def _place_of(error: BaseException) -> str:
    """Where an error arose, without its message: that could hold a patient's words."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{Path(frame.filename).name}:{frame.lineno}"


def conversation_of(token: str) -> str:
    """Rasa's name for a conversation. The token itself is a secret and goes nowhere else."""
    return hashlib.sha256(token.encode()).hexdigest()


def _read(request: Request) -> tuple[str, str, str | None]:
    """(token, text, problem) of a message request."""
    authorization = request.headers.get("authorization", "")
    token = authorization.removeprefix("Bearer ").strip()
    if len(token) < 32:
        return "", "", "The session is missing. Please reload the page."
    try:
        body = request.json
    except Exception:
        body = None
    if not isinstance(body, dict) or not isinstance(body.get("text"), str):
        return "", "", "A message must be JSON with a 'text'."
    return token, body["text"], None
