"""How long a reply takes over REST, action call included, and what the servers weigh. Not a test: times vary.

Usage: python -m bench.latency  (starts its own servers on free ports)
"""

from __future__ import annotations

import statistics
import sys
import time
import uuid
from pathlib import Path

from tests.conftest import _free_port
from tests.talk import say_over_rest
from tools.servers import Companion, fetch
from tools.train import train_if_needed

MESSAGES = (
    "my score is 430, am i going to have a heart attack?", "what does my score mean", "got 88", "is that bad",
    "been on crestor a year and the number went UP??", "hello", "im so worried about this", "thank you",
    "78 in 2019, 131 this spring, on rosuvastatin", "what should i eat now that i know all this? i run most days",
)  # fmt: skip
ROUNDS = 15


def _memory_mb(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")) / 1024


def main() -> int:
    train_if_needed()
    with Companion(_free_port(), _free_port()) as running:
        times, bare = [], []
        for _ in range(ROUNDS):
            sender = uuid.uuid4().hex
            for message in MESSAGES:
                start = time.perf_counter()
                say_over_rest(running.url, message, sender)
                times.append((time.perf_counter() - start) * 1000)
                start = time.perf_counter()
                fetch(f"{running.url}/webhooks/rest/")
                bare.append((time.perf_counter() - start) * 1000)
        times.sort()
        p95 = times[int(len(times) * 0.95)]
        print(f"{len(times)} replies: p50 {statistics.median(times):.1f} ms, p95 {p95:.1f} ms")
        print(f"a bare request to the same server in the same run: p50 {statistics.median(bare):.1f} ms")
        for server in running.servers:
            print(f"{server.name}: {_memory_mb(server.pid):.0f} MB resident")
    return 0


if __name__ == "__main__":
    sys.exit(main())
