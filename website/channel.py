"""The website channel: the patient's way in. Warning signs are read before Rasa sees a word."""

from __future__ import annotations

import asyncio
import os
import time
from dataclasses import replace
from typing import Any

from rasa.core.channels.channel import InputChannel
from sanic import Blueprint, Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, html, json, raw

from calcium.urgency import urgency
from keeping.conversation_store import ConversationStore
from serving.quiet_logs import keep_words_out_of_logs
from serving.run import MODEL_PATH
from website.care import Care
from website.conversation import Conversation
from website.gate import MAX_BODY_BYTES, Refused, bad_request, body_of, may_come_from, message_of, token_of
from website.headers import add_headers
from website.health import parts_of
from website.housekeeping import forget_the_idle, load_a_model_that_came_back
from website.limits import Limits
from website.metrics import Metrics
from website.pages import PAGE_HEADERS, Pages
from website.refusals import Refusals
from website.safety_net import SafetyNet
from website.sessions import Session, SessionError, Sessions
from website.settings import Settings, this_servers_settings
from website.sheets import LIFETIME_SECONDS as SHEET_SECONDS
from website.sheets import Sheets
from website.turns import REPLY_WITHIN_SECONDS, OnMessage
from wording.clinic import Clinic, this_clinic

#: A request must be in within this time, so that a slow or silent client holds nothing (slowloris).
_REQUEST_WITHIN_SECONDS = 10
_MOST_ID_CHARACTERS = 64


class WebsiteChannel(InputChannel):
    """One blueprint: pages, the widget's files, and the chat as website/openapi.yml describes it."""

    @classmethod
    def name(cls) -> str:
        return "website"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> WebsiteChannel:
        clinic = this_clinic()
        return cls(clinic, this_servers_settings(clinic))

    def __init__(self, clinic: Clinic, settings: Settings) -> None:
        self._clinic = replace(clinic, retention_days=settings.retention_days)
        self._settings = settings
        self._safety_net = SafetyNet(self._clinic)
        self._sessions = Sessions(settings.secret, settings.retention_days)
        self._limits = Limits(settings.redis)
        self._metrics = Metrics()
        self._refusals = Refusals(self._safety_net, self._metrics)
        self._pages = Pages(self._clinic)
        self._sheets = Sheets(self._clinic)
        self._care: Care | None = None
        self._background: list[asyncio.Task[Any]] = []

    def url_prefix(self) -> str:
        return "/"

    def blueprint(self, on_new_message: OnMessage) -> Blueprint:
        channel = Blueprint("website")
        self._add_listeners(channel, on_new_message)
        self._pages.add_to(channel)
        self._add_chat(channel)
        self._add_sheet_and_feedback(channel)
        self._add_health(channel)
        return channel

    def _add_listeners(self, channel: Blueprint, on_new_message: OnMessage) -> None:
        @channel.listener("before_server_start")
        async def open_the_gate(app: Sanic, _: Any) -> None:
            app.config.REQUEST_MAX_SIZE = MAX_BODY_BYTES
            app.config.REQUEST_TIMEOUT = _REQUEST_WITHIN_SECONDS
            app.config.GRACEFUL_SHUTDOWN_TIMEOUT = REPLY_WITHIN_SECONDS + 1
            app.config.PROXIES_COUNT = self._settings.proxies or None
            self._care = Care(self._clinic, self._safety_net, self._metrics, self._sheets, on_new_message)
            app.register_middleware(self._before, "request")
            app.response_middleware.append(self._after)  # after Rasa's own
            app.error_handler.add(Exception, self._refusals.on_error)

        @channel.listener("after_server_start")
        async def keep_house(app: Sanic, _: Any) -> None:
            keep_words_out_of_logs()
            agent = app.ctx.agent
            self._background = [
                asyncio.ensure_future(forget_the_idle(self._care.conversations, self._clinic.retention_days)),
                asyncio.ensure_future(load_a_model_that_came_back(agent, os.environ.get(MODEL_PATH))),
            ]

        @channel.listener("before_server_stop")
        async def finish(app: Sanic, _: Any) -> None:
            for task in self._background:
                task.cancel()
            await self._care.finish(REPLY_WITHIN_SECONDS)

    def _add_chat(self, channel: Blueprint) -> None:
        @channel.get("/chat/clinic")
        async def clinic(request: Request) -> HTTPResponse:
            return _fresh({"clinic": self._public_details(), "opening": [r.as_json() for r in self._care.opening()]})

        @channel.post("/chat/session")
        async def start(request: Request) -> HTTPResponse:
            body_of(request, {})
            self._count(self._settings.address_limit, "address", _address(request))
            return _fresh({"token": self._sessions.begin(), "expires_in": self._sessions.lifetime_seconds})

        @channel.post("/chat/messages")
        async def receive(request: Request) -> HTTPResponse:
            # Sanic cancels the handler of a client that hangs up: its message is answered all the same, for when it
            # is back.
            return await asyncio.shield(asyncio.ensure_future(self._receive(request)))

        @channel.get("/chat/conversation")
        async def tell_again(request: Request) -> HTTPResponse:
            conversation = await self._conversation(request)
            return _fresh({"messages": self._care.told(conversation)})

        @channel.delete("/chat/conversation")
        async def forget(request: Request) -> HTTPResponse:
            conversation = await self._conversation(request)
            said = await self._care.forget(conversation)
            self._end(conversation)
            return _fresh({"replies": [said.as_json()], "ended": True})

    def _add_sheet_and_feedback(self, channel: Blueprint) -> None:
        @channel.post("/chat/feedback")
        async def feedback(request: Request) -> HTTPResponse:
            await self._conversation(request)
            body = body_of(request, {"reply": str, "helped": bool}, needed=("reply", "helped"))
            if len(body["reply"]) > _MOST_ID_CHARACTERS:
                raise bad_request()
            self._metrics.feedback.labels(str(body["helped"]).lower()).inc()
            return _fresh({})

        @channel.post("/chat/sheet")
        async def link_to_sheet(request: Request) -> HTTPResponse:
            body_of(request, {})
            conversation = await self._conversation(request)
            return _fresh({"url": self._sheets.link_to(conversation.name), "expires_in": SHEET_SECONDS})

        @channel.get("/sheet/<key>")
        async def sheet(request: Request, key: str) -> HTTPResponse:
            page = await self._sheets.page(key)
            if page is None:
                raise Refused(404, "not_found", "utter_session_ended")
            return html(page, headers={**PAGE_HEADERS, "Cache-Control": "no-store"})

    def _add_health(self, channel: Blueprint) -> None:
        @channel.get("/health")
        async def health(request: Request) -> HTTPResponse:
            parts = await parts_of(request.app.ctx.agent, ConversationStore.current)
            return _fresh({"live": True, "ready": parts["model"] and parts["actions"], "parts": parts})

        @channel.get("/health/ready")
        async def ready(request: Request) -> HTTPResponse:
            parts = await parts_of(request.app.ctx.agent, ConversationStore.current)
            is_ready = parts["model"] and parts["actions"]
            return _fresh({"ready": is_ready, "parts": parts}, 200 if is_ready else 503)

        if self._settings.metrics:

            @channel.get("/metrics")
            async def metrics(request: Request) -> HTTPResponse:
                self._metrics.waiting.set(self._care.waiting)
                return raw(self._metrics.as_text(), content_type="text/plain; version=0.0.4; charset=utf-8")

    async def _receive(self, request: Request) -> HTTPResponse:
        """Answers one message. An emergency is never one message too many; but a flood of them is kept from Rasa."""
        message = message_of(request)
        session = self._session(request)
        too_many = self._too_many(session, request)
        if too_many and not urgency(message.text).is_urgent:
            raise too_many
        started = time.monotonic()
        conversation = await self._care.conversation(session)
        replies = await self._care.answer(conversation, message, tell_rasa=not too_many)
        self._metrics.seconds.observe(time.monotonic() - started)
        if conversation.ended:
            self._end(conversation)
        return _fresh({"replies": [reply.as_json() for reply in replies], "ended": conversation.ended})

    async def _conversation(self, request: Request) -> Conversation:
        """The conversation of the request's token, counted against its limits. Raises Refused."""
        session = self._session(request)
        too_many = self._too_many(session, request)
        if too_many:
            raise too_many
        return await self._care.conversation(session)

    def _session(self, request: Request) -> Session:
        try:
            return self._sessions.open(token_of(request))
        except SessionError as error:
            raise Refused(401, error.error, "utter_session_ended") from None

    def _too_many(self, session: Session, request: Request) -> Refused | None:
        try:
            self._count(self._settings.address_limit, "address", _address(request))
            self._count(self._settings.session_limit, "session", session.name)
        except Refused as refused:
            return refused
        return None

    def _count(self, limit: str, *key: str) -> None:
        seconds = self._limits.wait_for(limit, *key)
        if seconds:
            raise Refused(429, "too_many", "utter_too_many_messages", seconds)

    def _end(self, conversation: Conversation) -> None:
        self._sessions.end(conversation.name)
        self._limits.forget(self._settings.session_limit, "session", conversation.name)

    def _public_details(self) -> dict[str, Any]:
        names = ("name", "phone", "hours", "country", "language", "emergency_number", "crisis_line", "reviewed_by")
        return {name: getattr(self._clinic, name) for name in names}

    async def _before(self, request: Request) -> HTTPResponse | None:
        if request.path == "/" and request.method in ("GET", "HEAD"):  # Rasa greets at / itself
            return self._pages.root()
        if request.path.startswith("/chat/") and not may_come_from(request, self._settings.origins):
            return self._refusals.answer(Refused(403, "bad_request", "utter_not_understood_request"))
        return None

    async def _after(self, request: Request, answer: HTTPResponse) -> None:
        add_headers(request, answer, self._settings)


def _fresh(body: dict[str, Any], status: int = 200) -> HTTPResponse:
    return json(body, status=status, headers={"Cache-Control": "no-store"})


def _address(request: Request) -> str:
    return request.remote_addr or request.ip
