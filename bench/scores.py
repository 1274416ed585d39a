"""Figures from what was understood: precision, recall and F1 by intent, confusions, coverage, readings, warning signs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sklearn.metrics import precision_recall_fscore_support

from bench.labelled import Labelled
from calcium.readings import Readings, read
from calcium.warning_signs import check

#: Understood as nothing of ours: the patient is told so, or asked what they meant.
UNSURE = "nlu_fallback"
NOT_OURS = {"out_of_scope", UNSURE, "other_language", "insult"}


@dataclass(frozen=True)
class Understood:
    """What the pipeline made of a message. ``milliseconds`` is the whole NLU."""

    intent: str
    confidence: float
    topics: tuple[str, ...]
    milliseconds: float


@dataclass(frozen=True)
class IntentScore:
    intent: str
    precision: float
    recall: float
    f1: float
    messages: int


@dataclass(frozen=True)
class Scores:
    right: float
    macro_f1: float
    by_intent: tuple[IntentScore, ...]
    confusions: tuple[tuple[str, str, int], ...]
    asked_back: float
    right_where_answered: float
    not_ours_caught: float
    thrown_away: float
    truth: tuple[str, ...]
    predicted: tuple[str, ...]


def scores(labelled: Sequence[Labelled], understood: Sequence[Understood]) -> Scores:
    """Where several intents would be right, any of them counts; else the first stands for the truth."""
    predicted = [got.intent for got in understood]
    truth = [got if got in row.intents else row.intents[0] for row, got in zip(labelled, predicted, strict=True)]
    names = sorted(set(truth))
    precision, recall, f1, support = precision_recall_fscore_support(truth, predicted, labels=names, zero_division=0)
    answered = [(t, p) for t, p in zip(truth, predicted, strict=True) if p != UNSURE]
    ours = [p for t, p in zip(truth, predicted, strict=True) if t.startswith("ask_")]
    others = [p for t, p in zip(truth, predicted, strict=True) if t in NOT_OURS]
    wrong = Counter((t, p) for t, p in zip(truth, predicted, strict=True) if t != p)
    return Scores(
        right=_share(t == p for t, p in zip(truth, predicted, strict=True)),
        macro_f1=float(f1.mean()),
        by_intent=tuple(IntentScore(*row) for row in zip(names, precision, recall, f1, map(int, support), strict=True)),
        confusions=tuple((t, p, n) for (t, p), n in wrong.most_common()),
        asked_back=_share(p == UNSURE for p in predicted),
        right_where_answered=_share(t == p for t, p in answered),
        not_ours_caught=_share(p in NOT_OURS for p in others),
        thrown_away=_share(p in NOT_OURS - {UNSURE} for p in ours),
        truth=tuple(truth),
        predicted=tuple(predicted),
    )


def _share(hits: Any) -> float:
    hits = list(hits)
    return sum(hits) / len(hits) if hits else float("nan")


def coverage(labelled: Sequence[Labelled], understood: Sequence[Understood]) -> list[tuple[float, float, float]]:
    """(threshold, share answered, share of those right): what a threshold on the confidence would do."""
    rows = []
    for threshold in (0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6):
        kept = [(row, got) for row, got in zip(labelled, understood, strict=True) if got.confidence >= threshold]
        rows.append((threshold, len(kept) / len(labelled), _share(got.intent in row.intents for row, got in kept)))
    return rows


def several_answered(labelled: Sequence[Labelled], understood: Sequence[Understood]) -> tuple[float, float]:
    """(messages with several questions that get all their answers, messages with one question that get one)."""
    several = [(row, got) for row, got in zip(labelled, understood, strict=True) if len(row.intents) > 1]
    single = [got for row, got in zip(labelled, understood, strict=True) if len(row.intents) == 1]
    all_answered = _share(set(row.intents) <= set(got.topics or (got.intent,)) for row, got in several)
    return all_answered, _share(len(got.topics) < 2 for got in single)


def readings_exact(rows: Sequence[dict[str, Any]]) -> tuple[float, list[str]]:
    """(share of messages read exactly, the messages that are not)."""
    wrong = [row["text"] for row in rows if not reads_exactly(read(row["text"]), row["expect"])]
    return 1 - len(wrong) / len(rows), wrong


def reads_exactly(told: Readings, expected: dict[str, Any]) -> bool:
    """Whether ``told`` has all that is expected, and no score where none is."""
    got = {
        name: (told.band.name if told.band else None) if name == "band"
        else list(told.conflict) if name == "conflict" else getattr(told, name, None)
        for name in {*expected, "calcium_score"}
    }  # fmt: skip
    return all(got[name] == expected.get(name) for name in got)


def warning_signs_by_kind(rows: Sequence[dict[str, Any]]) -> list[tuple[str, int, int, int]]:
    """(kind, messages, missed or called less than they are, called more than they are)."""
    order = {"none": 0, "today": 1, "emergency": 2, "crisis": 2}
    table: dict[str, list[int]] = {}
    for row in rows:
        labels = row["label"] if isinstance(row["label"], list) else [row["label"]]
        found = check(row["text"]).level
        due = found if found in labels else labels[0]
        counts = table.setdefault(row["kind"], [0, 0, 0])
        counts[0] += 1
        counts[1] += order[found] < order[due] or (found != due and order[due] == 2)
        counts[2] += order[found] > order[due]
    return [(kind, *counts) for kind, counts in sorted(table.items())]
