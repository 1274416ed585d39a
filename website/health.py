"""Whether the server lives, and whether each part is there that an ordinary answer needs."""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp

_ACTIONS_WITHIN = aiohttp.ClientTimeout(total=1)


async def parts_of(agent: Any, store: Any) -> dict[str, bool]:
    """``model``, ``actions`` and ``database``: true where it answers."""
    model = bool(agent and agent.is_ready())
    database = store.check() if store else _no()
    actions, kept = await asyncio.gather(_actions_answer(getattr(agent, "action_endpoint", None)), database)
    return {"model": model, "actions": actions, "database": kept}


async def _no() -> bool:
    return False


async def _actions_answer(endpoint: Any) -> bool:
    url = str(getattr(endpoint, "url", "") or "")
    if not url:
        return False
    try:
        async with aiohttp.ClientSession(timeout=_ACTIONS_WITHIN) as client:
            async with client.get(url.removesuffix("/webhook") + "/health") as answer:
                return answer.status == 200
    except (aiohttp.ClientError, asyncio.TimeoutError, OSError):
        return False
