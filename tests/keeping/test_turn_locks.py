"""One turn of a conversation at a time, in order, and no lock left behind."""

from __future__ import annotations

import asyncio
import gc
from concurrent.futures import ThreadPoolExecutor

import pytest
from rasa.core.lock_store import LockError

from keeping.turn_locks import TurnLocks


def _played(coroutine):
    """Its outcome, on a loop of its own: the browser tests leave theirs running in this thread."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, coroutine).result()


def test_turns_of_one_conversation_go_one_after_the_other():
    async def play():
        locks, told = TurnLocks(), []

        async def turn(number):
            async with locks.lock("a"):
                told.append(f"begin {number}")
                await asyncio.sleep(0)
                told.append(f"end {number}")

        await asyncio.gather(*(turn(number) for number in range(5)))
        return told

    assert _played(play()) == [f"{what} {number}" for number in range(5) for what in ("begin", "end")]


def test_another_conversation_does_not_wait():
    async def play():
        locks = TurnLocks()
        async with locks.lock("a"):
            async with locks.lock("b", lock_lifetime=0.01):
                return True

    assert _played(play())


def test_a_turn_that_never_ends_is_told():
    async def play():
        locks = TurnLocks()
        async with locks.lock("a"):
            with pytest.raises(LockError):
                async with locks.lock("a", lock_lifetime=0.01):
                    pass
        async with locks.lock("a", lock_lifetime=0.01):  # it is free again
            return True

    assert _played(play())


def test_a_free_conversation_leaves_no_lock():
    async def play():
        locks = TurnLocks()
        async with locks.lock("a"):
            assert locks.holds("a")
        gc.collect()
        return locks.holds("a")

    assert _played(play()) is False
