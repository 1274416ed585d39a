"""Runs a trained model's NLU over messages, as the server would, and says what each was understood as."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from rasa.core.agent import Agent
from rasa.utils.log_utils import configure_structlog

from bench.scores import Understood


def understand(model: Path, texts: Sequence[str]) -> list[Understood]:
    """In the order of ``texts``; each is parsed alone, after one to warm up."""
    configure_structlog(logging.ERROR)
    agent = Agent.load(str(model))
    # In a thread of its own: the caller's may have an event loop already (a browser's, in a test run).
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, _parse_all(agent, texts)).result()


async def _parse_all(agent: Agent, texts: Sequence[str]) -> list[Understood]:
    await agent.parse_message("warm up")
    found = []
    for text in texts:
        started = time.perf_counter()
        parsed = await agent.parse_message(text)
        took = (time.perf_counter() - started) * 1000
        intent = parsed["intent"]
        topics = tuple(parsed.get("topics") or ())
        found.append(Understood(intent["name"], intent["confidence"], topics if len(topics) > 1 else (), took))
    return found
