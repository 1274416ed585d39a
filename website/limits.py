"""How many messages a session and an address may send. Redis keeps the counts when one is configured and answers."""

from __future__ import annotations

import logging
import math
import time

from limits import RateLimitItem, parse_many, strategies
from limits.storage import MemoryStorage, Storage, storage_from_string

logger = logging.getLogger(__name__)
#: A wall clock that was set back would leave counts in the future, and a patient shut out until then.
_CLOCK_WAS_SET_SECONDS = 30.0
_REDIS_AWAY_SECONDS = 30.0


class Limits:
    """Moving windows in memory, or in Redis. With Redis gone it counts in memory, and goes back later by itself."""

    def __init__(self, redis: str | None = None) -> None:
        self._memory_storage = MemoryStorage()  # the limiter holds its storage only weakly
        self._memory = strategies.MovingWindowRateLimiter(self._memory_storage)
        self._redis_url = redis
        self._redis_storage: Storage | None = None
        self._redis: strategies.MovingWindowRateLimiter | None = None
        self._redis_away_until = 0.0
        self._clock = time.time() - time.monotonic()

    def wait_for(self, limit: str, *key: str) -> int:
        """0, counting this message; or the whole seconds after which there is room again, counting nothing.

        ``limit``: such as "20/minute;300/hour".
        """
        items = parse_many(limit)
        self._start_anew_if_the_clock_was_set()
        limiter = self._limiter()
        try:
            return _wait(limiter, items, key)
        except Exception as error:  # redis has its own errors; whichever it is, patients go on being counted in memory
            if limiter is self._memory:
                raise
            logger.error("Redis does not answer, so limits are counted in memory: %s.", type(error).__name__)
            self._redis_away_until = time.monotonic() + _REDIS_AWAY_SECONDS
            return _wait(self._memory, items, key)

    def forget(self, limit: str, *key: str) -> None:
        """Deletes the counts of a deleted conversation."""
        for item in parse_many(limit):
            self._memory_storage.clear(item.key_for(*key))
            if self._redis is not None and self._limiter() is self._redis:
                self._redis_storage.clear(item.key_for(*key))

    def _limiter(self) -> strategies.MovingWindowRateLimiter:
        if self._redis_url is None or time.monotonic() < self._redis_away_until:
            return self._memory
        if self._redis is None:
            waits = {"socket_timeout": 0.2, "socket_connect_timeout": 0.2}
            self._redis_storage = storage_from_string(self._redis_url, **waits)
            self._redis = strategies.MovingWindowRateLimiter(self._redis_storage)
        return self._redis

    def _start_anew_if_the_clock_was_set(self) -> None:
        clock = time.time() - time.monotonic()
        if abs(clock - self._clock) > _CLOCK_WAS_SET_SECONDS:
            self._memory_storage.reset()
        self._clock = clock


def _wait(limiter: strategies.MovingWindowRateLimiter, items: list[RateLimitItem], key: tuple[str, ...]) -> int:
    full = [item for item in items if not limiter.test(item, *key)]
    if not full:
        for item in items:
            limiter.hit(item, *key)
        return 0
    until = max(limiter.get_window_stats(item, *key)[0] for item in full)
    return max(1, math.ceil(until - time.time()))
