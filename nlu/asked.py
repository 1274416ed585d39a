"""Which topics a message of several clauses asks about.

Each topic that the whole message or one of its clauses comes near is weighed: how well the whole and the clause that is
nearest fit it, whether that clause asks and says enough by itself, and whether another topic explains it better. A message
that asks once is weighed otherwise than one that asks more often: there, a second topic needs far more to speak for it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from nlu.asked_weights import ASKS_MORE, ASKS_ONCE
from nlu.clauses import Clause, content_words
from nlu.topic_model import Judged

#: Asked on the way to a question, or by what came before: "could I ask you something?", "why?".
ASIDES = frozenset({"ask_capabilities", "ask_more", "ask_why"})
_POINTS_BACK = re.compile(r"\b(?:it|that|this|them|they|one|ones|those|these|so|he|she)\b", re.IGNORECASE)
_LEAST = 0.002


@dataclass(frozen=True)
class Candidate:
    """A topic (its column), the clause nearest to it, and what speaks for it."""

    topic: int
    clause: int
    signs: dict[str, float]

    @property
    def probability(self) -> float:
        """That the message asks about the topic; the weights were fitted on messages that training never saw."""
        weights = ASKS_MORE if self.signs["questions"] > 1 else ASKS_ONCE
        return float(1 / (1 + np.exp(-weights["base"] - sum(weights[name] * value for name, value in self.signs.items()))))


def candidates(judged: Judged, clauses: Sequence[Clause], topics: np.ndarray) -> list[Candidate]:
    """``judged`` has the whole message first, then each clause; ``topics`` tells which intents may be asked about."""
    if not clauses:
        return []
    whole, parts = judged.shares[0] * topics, judged.shares[1:] * topics
    near = {int(topic) for topic in np.argsort(-whole)[:4]}
    near |= {int(topic) for row in parts for topic in np.argsort(-row)[:2]}
    return _against_each_other([_candidate(topic, judged, clauses, topics) for topic in sorted(near) if topics[topic]])


def _candidate(topic: int, judged: Judged, clauses: Sequence[Clause], topics: np.ndarray) -> Candidate:
    whole, parts = judged.shares[0], judged.shares[1:]
    asks = np.array([clause.asks for clause in clauses])
    nearest = int((parts[:, topic] + 0.15 * asks).argmax())
    clause, share = clauses[nearest], parts[nearest, topic]
    others = np.delete(judged.shares, topic, axis=1)
    rival = max((other for other in range(len(whole)) if other != topic and topics[other]), key=lambda other: whole[other])
    elsewhere = np.delete(parts[:, rival], nearest)
    is_best = float(share >= others[1 + nearest].max())
    words = judged.by_words[1 + nearest]
    content = len(content_words(clause.text))
    return Candidate(
        topic,
        nearest,
        {
            "whole": _odds(whole[topic]),
            "whole_distance": float(judged.distances[0, topic]),
            "whole_is_best": float(whole[topic] >= others[0].max()),
            "clause": _odds(share),
            "clause_distance": float(judged.distances[1 + nearest, topic]),
            "clause_is_best": is_best,
            "clause_beats_others": _odds(share) - _odds(others[1 + nearest].max()),
            "clause_rival": _odds(parts[nearest, rival]),
            "rival_elsewhere": _odds(elsewhere.max()) if len(elsewhere) else _odds(0),
            "clauses_of_topic": float((judged.shares[1:].argmax(axis=1) == topic).sum()),
            "asks": float(clause.asks),
            "asks_and_best": float(clause.asks) * is_best,
            "asks_and_share": float(clause.asks) * _odds(share),
            "listed": float(clause.listed),
            "content": float(min(content, 6)),
            "little_content": float(content <= 1),
            "points_back": float(bool(_POINTS_BACK.search(clause.text))),
            "words": float(words[topic]),
            "words_beat_rival": float(words[topic] - words[rival]),
            "words_beat_others": float(words[topic] - np.delete(words, topic).max()),
            "questions": float(asks.sum()),
            "clauses": float(len(clauses)),
            "last": float(nearest == len(clauses) - 1),
        },
    )


def _against_each_other(near: list[Candidate]) -> list[Candidate]:
    """Adds how each compares with the others: two topics seldom come from one clause."""
    for one in near:
        others = [other for other in near if other is not one]
        beside = [other for other in others if other.clause == one.clause]
        one.signs["beaten_in_clause"] = float(any(_fit(other) > _fit(one) for other in beside))
        one.signs["clause_lead"] = one.signs["clause"] - max((other.signs["clause"] for other in beside), default=_odds(0))
        one.signs["whole_lead"] = one.signs["whole"] - max((other.signs["whole"] for other in others), default=_odds(0))
    return near


def _fit(candidate: Candidate) -> float:
    return candidate.signs["clause"] + candidate.signs["whole"] / 2


def _odds(share: float) -> float:
    share = min(max(float(share), _LEAST), 1 - _LEAST)
    return float(np.log(share / (1 - share)))
