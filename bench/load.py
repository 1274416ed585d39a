"""python -m bench.load: many patients at once on one server; what was lost, doubled, out of order, and how long it took.

Every patient has a score of their own and asks ten things, reading each answer for a while, as people do. A patient who is told
that many are asking waits as long as they are told to, and sends the same message again, as the widget does.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import sys
import time
import uuid
from dataclasses import dataclass, field

import aiohttp
import numpy as np

from tools.servers import Companion

ASKED = (
    "is that bad?", "is calcium the same as a blockage?", "will i have a heart attack?", "what should i do next?",
    "can i exercise?", "what about soft plaque?", "should i have the scan again?", "what can i eat?", "thank you",
)  # fmt: skip


@dataclass
class Outcome:
    seconds: list[float] = field(default_factory=list)
    sent_again: int = 0
    errors: int = 0
    lost: int = 0
    doubled: int = 0
    misordered: int = 0
    anothers: int = 0


async def _post(client: aiohttp.ClientSession, path: str, body: dict[str, str], token: str) -> tuple[int, dict]:
    async with client.post(path, json=body, headers={"Authorization": f"Bearer {token}"}) as answer:
        return answer.status, await answer.json()


async def _patient(client: aiohttp.ClientSession, number: int, reading: float, outcome: Outcome) -> None:
    chance = random.Random(number)
    await asyncio.sleep(chance.uniform(0, reading))
    _, session = await _post(client, "/chat/session", {}, "")
    token, score = session["token"], 101 + number % 299
    sent = [f"my score is {score}", *ASKED]
    for text in sent:
        replies = await _say(client, text, token, outcome)
        outcome.errors += not replies or any(reply["kind"] == "trouble" for reply in replies)
        if text == sent[0]:
            outcome.anothers += f"You said {score}." not in replies[0]["text"]
        await asyncio.sleep(chance.uniform(0.5, 1.5) * reading)
    async with client.get("/chat/conversation", headers={"Authorization": f"Bearer {token}"}) as answer:
        told = (await answer.json())["messages"]
    typed = [row["text"] for row in told if row["from"] == "patient"]
    outcome.lost += len(set(sent) - set(typed))
    outcome.doubled += len(typed) - len(set(typed))
    outcome.misordered += typed != sent and sorted(typed) == sorted(sent)


async def _say(client: aiohttp.ClientSession, text: str, token: str, outcome: Outcome) -> list[dict]:
    body = {"text": text, "id": uuid.uuid4().hex}
    started = time.monotonic()
    for _ in range(20):
        status, answer = await _post(client, "/chat/messages", body, token)
        if status == 200:
            outcome.seconds.append(time.monotonic() - started)
            return answer["replies"]
        if status not in (429, 503):
            break
        outcome.sent_again += 1
        await asyncio.sleep(answer.get("retry_after", 1))
    return []


async def play(url: str, patients: int, reading: float) -> Outcome:
    outcome = Outcome()
    connections = aiohttp.TCPConnector(limit=0)
    async with aiohttp.ClientSession(url, connector=connections, timeout=aiohttp.ClientTimeout(total=60)) as client:
        await asyncio.gather(*(_patient(client, number, reading, outcome) for number in range(patients)))
    return outcome


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--patients", type=int, default=500)
    parser.add_argument("--reading", type=float, default=30.0, help="seconds that a patient reads an answer, on average")
    arguments = parser.parse_args()
    limits = {"COMPANION_ADDRESS_LIMIT": "1000000/minute", "COMPANION_SESSION_LIMIT": "1000/minute"}
    with Companion(5705, 5755, environment={**limits, "COMPANION_RETENTION_DAYS": "0"}) as running:
        started = time.monotonic()
        outcome = asyncio.run(play(running.url, arguments.patients, arguments.reading))
        took = time.monotonic() - started
    messages = len(outcome.seconds)
    print(f"{arguments.patients} patients, {messages} messages answered in {took:.0f} s ({messages / took:.0f} a second)")
    print(f"lost {outcome.lost}, doubled {outcome.doubled}, out of order {outcome.misordered}, "
          f"another's words {outcome.anothers}, errors {outcome.errors}; sent again when busy {outcome.sent_again}")  # fmt: skip
    p50, p99 = np.percentile(outcome.seconds, [50, 99])
    print(f"p50 {p50 * 1000:.0f} ms, p99 {p99 * 1000:.0f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
