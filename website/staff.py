"""REST for staff and tests, at /webhooks/rest/webhook. Off on the open web, unless a token was set for it."""

from __future__ import annotations

import asyncio
import hmac
import logging
from typing import Any

from rasa.core.channels.channel import UserMessage
from rasa.core.channels.rest import RestInput
from sanic import Blueprint, Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, json

from serving.quiet_logs import what_failed
from website.safety_net import SafetyNet
from website.settings import Settings, this_servers_settings
from website.turns import REPLY_WITHIN_SECONDS, OnMessage
from wording.clinic import Clinic, this_clinic

logger = logging.getLogger(__name__)


class StaffRest(RestInput):
    """Rasa's own REST channel, behind a token where one is set, and never silent."""

    @classmethod
    def name(cls) -> str:
        return "rest"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> StaffRest:
        clinic = this_clinic()
        return cls(clinic, this_servers_settings(clinic))

    def __init__(self, clinic: Clinic, settings: Settings) -> None:
        self._safety_net = SafetyNet(clinic)
        self._token = settings.staff_token
        self._is_off = settings.production and not settings.staff_token

    def blueprint(self, on_new_message: OnMessage) -> Blueprint:
        async def answered(message: UserMessage) -> None:
            try:
                await asyncio.wait_for(on_new_message(message), REPLY_WITHIN_SECONDS)
            except Exception as error:
                logger.error("A message could not be answered: %s.", what_failed(error))
            if not message.output_channel.messages:
                said = self._safety_net.say("utter_cannot_answer_now").text
                await message.output_channel.send_text_message(message.sender_id, said)

        channel = super().blueprint(answered)

        @channel.listener("before_server_start")
        async def close_the_door(app: Sanic, _: Any) -> None:
            app.register_middleware(self._may_come_in, "request")

        return channel

    async def _may_come_in(self, request: Request) -> HTTPResponse | None:
        if not request.path.startswith("/webhooks/"):
            return None
        if self._is_off:
            return json({"error": "not_found"}, status=404)
        given = request.headers.get("authorization", "").removeprefix("Bearer ").strip()
        if self._token and not hmac.compare_digest(given.encode(), self._token.encode()):
            return json({"error": "unauthorized"}, status=401)
        return None
