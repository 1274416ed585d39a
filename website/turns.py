"""Asks Rasa, a few turns at a time, and never waits long: whatever fails, the patient gets a sentence."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.channels.channel import OutputChannel, UserMessage

from serving.quiet_logs import what_failed
from website.conversation import reply_from
from website.reply import Reply

logger = logging.getLogger(__name__)
REPLY_WITHIN_SECONDS = 5.0
_BEGIN_WITHIN_SECONDS = 4.0
#: Understanding holds the event loop. With few turns in it at once, an emergency need not wait behind all the others.
_AT_ONCE = 3
OnMessage = Callable[[UserMessage], Awaitable[Any]]


class Busy(Exception):
    """So many others are waiting that this message was not even begun: it may be sent again."""


class Unanswered(Exception):
    """Rasa had no words: it failed, hung, or said nothing."""


class Replies(OutputChannel):
    """Collects what the companion says in one turn, with its look and its buttons."""

    def __init__(self) -> None:
        self.said: list[Reply] = []

    @classmethod
    def name(cls) -> str:
        return "website"

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        if message.get("text"):
            self.said.append(reply_from(message["text"], message))


class Turns:
    """The way to Rasa."""

    def __init__(self) -> None:
        self._room = asyncio.Semaphore(_AT_ONCE)
        self._waiting = 0
        self._in_background: set[asyncio.Task[Any]] = set()

    @property
    def waiting(self) -> int:
        return self._waiting

    async def ask(self, message: UserMessage, on_new_message: OnMessage) -> list[Reply]:
        """What the companion says to it. Raises Busy or Unanswered."""
        deadline = asyncio.get_running_loop().time() + REPLY_WITHIN_SECONDS
        await self._wait_for_room()
        try:
            await asyncio.wait_for(on_new_message(message), deadline - asyncio.get_running_loop().time())
        except asyncio.TimeoutError:
            logger.error("A message got no answer in time.")
        except Exception as error:  # whatever failed, the patient gets a sentence; their words stay out of the log
            logger.error("A message could not be answered: %s.", what_failed(error))
        finally:
            self._room.release()
        said = message.output_channel.said if isinstance(message.output_channel, Replies) else []
        if not said:
            raise Unanswered
        return said

    def tell(self, message: UserMessage, on_new_message: OnMessage) -> None:
        """Has Rasa hear of what was already answered, so that its next replies stay with it. Not waited for."""
        hearing = asyncio.ensure_future(self.ask(message, on_new_message))
        self._in_background.add(hearing)
        hearing.add_done_callback(self._heard)

    async def finish(self, within_seconds: float) -> None:
        """Waits for what goes on in the background, for a stop in good order."""
        if self._in_background:
            await asyncio.wait(list(self._in_background), timeout=within_seconds)

    async def _wait_for_room(self) -> None:
        self._waiting += 1
        try:
            await asyncio.wait_for(self._room.acquire(), _BEGIN_WITHIN_SECONDS)
        except asyncio.TimeoutError:
            raise Busy from None
        finally:
            self._waiting -= 1

    def _heard(self, hearing: asyncio.Task[Any]) -> None:
        self._in_background.discard(hearing)
        if not hearing.cancelled() and hearing.exception():
            logger.error("Rasa did not hear of an emergency: %s.", type(hearing.exception()).__name__)

