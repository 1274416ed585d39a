"""Rasa's tracker store: conversations live in memory, and only those whose patient agreed are also kept in the database.

endpoints.yml names this class. A database that is slow, locked, full or gone never holds up a reply: what could not be
written is written when it is back.
"""

from __future__ import annotations

import asyncio
import logging
import os
import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event
from rasa.shared.core.trackers import DialogueStateTracker
from sqlalchemy.exc import SQLAlchemyError

from keeping.records import Records
from wording.clinic import ROOT

logger = logging.getLogger(__name__)
DATABASE = "COMPANION_DATABASE"
_DEFAULT_DATABASE = f"sqlite:///{ROOT / '.run' / 'conversations.db'}"
#: A reply waits so long for its turn to be on disk, and a conversation so long to be read from it.
_WAIT_SECONDS = 0.5
_FORGET_WITHIN_SECONDS = 4.0
#: The one unused for longest makes room: a flood of new conversations must not fill the memory.
MOST_IN_MEMORY = 20_000
_TRY_AGAIN_SECONDS = (0.5, 1.0, 2.0, 5.0)
_TROUBLE = (SQLAlchemyError, OSError, asyncio.TimeoutError)


def database_url(host: str | None = None) -> str:
    """Where conversations are kept, in the words of SQLAlchemy."""
    return os.environ.get(DATABASE) or host or _DEFAULT_DATABASE


class ConversationStore(TrackerStore):
    """Trackers by conversation. ``keep`` is called when the patient agrees; without it nothing reaches the disk."""

    #: The store of this process, for the website channel beside Rasa.
    current: ConversationStore | None = None

    def __init__(
        self, domain: Domain | None, event_broker: EventBroker | None = None, host: str | None = None, **_: Any
    ) -> None:
        super().__init__(domain, event_broker)
        self._records = Records(database_url(host))
        self._live: dict[str, DialogueStateTracker] = {}
        self._active: dict[str, float] = {}
        self._kept: set[str] = set()
        self._unread: set[str] = set()
        self._forgotten: set[str] = set()
        self._waiting: dict[str, asyncio.Future[None]] = {}
        self._writer: asyncio.Task[None] | None = None
        self._threads = ThreadPoolExecutor(2, "records")
        self._database = asyncio.Lock()  # a conversation is not written while it is deleted
        ConversationStore.current = self

    async def save(self, tracker: DialogueStateTracker) -> None:
        name = tracker.sender_id
        if name in self._forgotten:  # a turn that was still under way when its conversation was deleted
            return
        self._live[name] = tracker
        self._active[name] = time.monotonic()
        while len(self._live) > MOST_IN_MEMORY:
            self._drop(min(self._active, key=self._active.__getitem__))
        if name in self._kept:
            await self._write_soon(name)

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """The tracker itself, not a copy: a long conversation is not read back event by event each turn."""
        if sender_id in self._live and sender_id not in self._unread:
            return self._live[sender_id]
        stored = await self._read(sender_id)
        if stored is None:
            return self._live.get(sender_id)
        newer = list(self._live[sender_id].events) if sender_id in self._live else []
        tracker = self.init_tracker(sender_id)
        for event in [*filter(None, (Event.from_parameters(row) for row in stored)), *newer]:
            tracker.update(event, self.domain)
        self._kept.add(sender_id)
        self._live[sender_id] = tracker
        self._active[sender_id] = time.monotonic()
        return tracker

    async def keys(self) -> Iterable[str]:
        return list(self._live)

    def is_kept(self, name: str) -> bool:
        return name in self._kept

    async def keep(self, name: str) -> None:
        """The patient agreed: what was said so far and what follows goes to the database."""
        self._kept.add(name)
        if name in self._live:
            await self._write_soon(name)

    async def forget(self, name: str) -> None:
        """Deletes every trace. Raises SQLAlchemyError or OSError if the database cannot be reached; call again then."""
        was_kept = name in self._kept or name in self._unread
        self._kept.discard(name)
        waiting = self._waiting.pop(name, None)
        if waiting and not waiting.done():
            waiting.set_result(None)
        if was_kept or name not in self._live:
            try:
                await asyncio.wait_for(self._forget_in_database(name), _FORGET_WITHIN_SECONDS)
            except _TROUBLE:
                if was_kept:
                    self._kept.add(name)
                raise
        self._forgotten.add(name)
        self._drop(name)

    def _drop(self, name: str) -> None:
        """Out of memory."""
        for known in (self._live, self._active):
            known.pop(name, None)
        for names in (self._kept, self._unread):
            names.discard(name)

    async def forget_idle(self, in_memory_seconds: float, in_database_seconds: float) -> int:
        """Drops from memory, and deletes from the database, what nobody has touched for so long; how many deleted."""
        now = time.monotonic()
        for name in [name for name, at in self._active.items() if now - at > in_memory_seconds]:
            self._drop(name)
        self._forgotten.clear()  # no turn is under way for so long
        return await self._in_thread(self._records.forget_idle, time.time() - in_database_seconds)

    async def check(self) -> bool:
        """Whether the database can be reached."""
        try:
            await asyncio.wait_for(self._in_thread(self._records.check), _WAIT_SECONDS * 2)
        except _TROUBLE:
            return False
        return True

    async def flush(self, within_seconds: float) -> None:
        """Waits until all is written, for a stop in good order."""
        if self._waiting:
            await asyncio.wait(list(self._waiting.values()), timeout=within_seconds)

    async def _read(self, name: str) -> list[dict[str, Any]] | None:
        try:
            stored = await asyncio.wait_for(self._in_thread(self._records.read, name), _WAIT_SECONDS)
        except _TROUBLE as error:
            self._unread.add(name)
            logger.error("A conversation could not be read from the database: %s.", type(error).__name__)
            return None
        self._unread.discard(name)
        return stored

    async def _write_soon(self, name: str) -> None:
        """Has the conversation written, and waits a moment for it: a reply that was seen is then on disk."""
        written = self._waiting.get(name)
        if written is None or written.done():
            written = self._waiting[name] = asyncio.get_running_loop().create_future()
        if self._writer is None or self._writer.done():
            self._writer = asyncio.ensure_future(self._write_all())
        await asyncio.wait([written], timeout=_WAIT_SECONDS)

    async def _write_all(self) -> None:
        """Writes what waits, together; tries again while the database is away."""
        failures = 0
        while self._waiting:
            batch, self._waiting = self._waiting, {}
            try:
                async with self._database:
                    events = {name: list(self._live[name].events) for name in batch if name in self._live}
                    await self._in_thread(self._records.write, events, time.time())
            except _TROUBLE as error:
                failures += 1
                if failures == 1:
                    logger.error(
                        "Conversations could not be written, and will be tried again: %s.", type(error).__name__
                    )
                self._waiting = {**{name: done for name, done in batch.items() if name in self._kept}, **self._waiting}
                await asyncio.sleep(_TRY_AGAIN_SECONDS[min(failures, len(_TRY_AGAIN_SECONDS)) - 1])
            else:
                failures = 0
                for done in batch.values():
                    if not done.done():
                        done.set_result(None)

    async def _forget_in_database(self, name: str) -> None:
        async with self._database:
            await self._in_thread(self._records.forget, name)

    async def _in_thread(self, call: Any, *arguments: Any) -> Any:
        return await asyncio.get_running_loop().run_in_executor(self._threads, call, *arguments)
