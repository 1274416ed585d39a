"""How long the rules take to read a message for warning signs and for numbers: processor time, by length.

Usage: python -m bench.reading_speed
"""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np

from bench.labelled import messages
from calcium.readings import read
from calcium.warning_signs import check

_LENGTHS = (100, 1_000)
_TIMES = 5


def _milliseconds(function: Callable[[str], object], text: str) -> float:
    """The best of a few, so that what else the machine does counts little."""
    best = float("inf")
    for _ in range(_TIMES):
        started = time.process_time()
        function(text)
        best = min(best, time.process_time() - started)
    return best * 1000


def main() -> None:
    texts = [message.text for message in messages()]
    pool = " ".join(texts)
    for name, function in (("warning signs", check), ("numbers", read)):
        samples = {"as written": texts} | {
            f"{n} characters": [pool[i : i + n] for i in range(0, min(len(pool), 200 * n) - n, n)] for n in _LENGTHS
        }
        for length, sample in samples.items():
            took = [_milliseconds(function, text) for text in sample]
            print(f"{name}, {length}: p50 {np.percentile(took, 50):.2f} ms, p95 {np.percentile(took, 95):.2f} ms")


if __name__ == "__main__":
    main()
