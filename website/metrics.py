"""Counts and times for the clinic's monitoring, without a word of anybody's. Off unless COMPANION_METRICS is set."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

_SECONDS = (0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5)


class Metrics:
    """A registry of its own: what the libraries count about the machine is not ours to publish."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self.replies = Counter(
            "companion_replies", "Messages answered, by outcome", ["outcome"], registry=self._registry
        )
        self.warning_signs = Counter(
            "companion_warning_signs",
            "Warning signs met, by level and kind",
            ["level", "kind"],
            registry=self._registry,
        )
        self.refused = Counter("companion_refused", "Requests refused, by reason", ["error"], registry=self._registry)
        self.feedback = Counter("companion_feedback", "Did this help?", ["helped"], registry=self._registry)
        self.seconds = Histogram(
            "companion_reply_seconds", "Time from a message to its reply", buckets=_SECONDS, registry=self._registry
        )
        self.waiting = Gauge("companion_waiting", "Messages that wait for their turn", registry=self._registry)

    def as_text(self) -> bytes:
        return generate_latest(self._registry)
