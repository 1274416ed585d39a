"""One turn of a conversation at a time, without a poll: endpoints.yml names this class as Rasa's lock store.

Rasa's own looks once a second whether a conversation is free, so that a second message waits up to a second for nothing.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any
from weakref import WeakValueDictionary

from rasa.core.lock_store import LOCK_LIFETIME, LockError, LockStore


class TurnLocks(LockStore):
    """Locks of this one process; waiting turns go in the order in which they came. A lock nobody holds is not kept."""

    def __init__(self, endpoint_config: Any = None) -> None:
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    @asynccontextmanager
    async def lock(
        self, conversation_id: str, lock_lifetime: float = LOCK_LIFETIME, wait_time_in_seconds: float = 1
    ) -> AsyncGenerator[asyncio.Lock, None]:
        """Holds the conversation. Raises LockError when it was not free within ``lock_lifetime`` seconds."""
        lock = self._locks.setdefault(conversation_id, asyncio.Lock())
        try:
            await asyncio.wait_for(lock.acquire(), lock_lifetime)
        except asyncio.TimeoutError:
            raise LockError("The turn before has not ended in time.") from None
        try:
            yield lock
        finally:
            lock.release()

    def holds(self, conversation_id: str) -> bool:
        return conversation_id in self._locks
