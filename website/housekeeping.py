"""What goes on in the background of a server: old conversations are forgotten, a model that came back is loaded."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path
from typing import Any

from keeping.conversation_store import ConversationStore
from website.conversation import Conversations
from website.sessions import DAY_SECONDS, IDLE_SECONDS

logger = logging.getLogger(__name__)
_EVERY_SECONDS = 600.0
_LOOK_FOR_MODEL_SECONDS = 5.0


async def forget_the_idle(conversations: Conversations, retention_days: int) -> None:
    """For as long as the server runs: nothing in memory outlives its session, nothing on disk its retention."""
    while True:
        store = ConversationStore.current
        if store is not None:
            try:
                gone = await store.forget_idle(IDLE_SECONDS, retention_days * DAY_SECONDS)
                conversations.forget_all_but(await store.keys())
                if gone:
                    logger.info("%d conversations were deleted after %d days.", gone, retention_days)
            except Exception as error:  # the database is away: next time
                logger.error("Old conversations could not be deleted yet: %s.", type(error).__name__)
        await asyncio.sleep(_EVERY_SECONDS)


async def load_a_model_that_came_back(agent: Any, path: str | None) -> None:
    """A server that started without a good model loads it as soon as the file changes."""
    seen = _stamp(path)
    while not agent.is_ready():
        await asyncio.sleep(_LOOK_FOR_MODEL_SECONDS)
        now = _stamp(path)
        if path is None or now is None or now == seen:
            continue
        seen = now
        try:
            await asyncio.get_running_loop().run_in_executor(None, agent.load_model, path)
        except Exception as error:  # half-written, or of another version: it goes on looking
            logger.error("The model could not be loaded: %s.", type(error).__name__)


def _stamp(path: str | None) -> tuple[int, int] | None:
    try:
        found = Path(path).stat() if path else None
    except OSError:
        return None
    return (found.st_mtime_ns, found.st_size) if found else None
