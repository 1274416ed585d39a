"""python -m bench.weigh_asked [--write]: what the signs of nlu/asked.py should weigh, fitted on the development sets.

Prints, by cross-validation over whole messages, how many have all their questions answered and how many single ones are kept to
one answer, at several thresholds. The unseen set is never looked at here. With --write it puts the weights into
nlu/asked_weights.py.
"""

from __future__ import annotations

import argparse
import sys
import tarfile
import tempfile
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from bench.labelled import Labelled, several_questions
from nlu.asked import ASIDES, Candidate, candidates
from nlu.asked_weights import WEIGHTS
from nlu.clauses import clauses_in
from nlu.sentence_encoder import sentence_encoder
from nlu.topic_model import TopicModel
from tools.environment import ROOT
from tools.train import MODEL, train_if_needed

DEVELOPMENT = ("several_questions.yml", "several_questions_dev2.yml")
_FOLDS = 5
_CLOSENESS = 0.3
_NAMES = tuple(WEIGHTS)
_SINGLE = ("one",)


def topic_model() -> TopicModel:
    """The classifier inside the trained model."""
    with tempfile.TemporaryDirectory() as folder, tarfile.open(MODEL) as archive:
        member = next(name for name in archive.getnames() if name.endswith("topics.npz"))
        archive.extract(member, folder)
        return TopicModel.load(Path(folder) / member)


def weighed(model: TopicModel, rows: list[Labelled]) -> list[list[Candidate]]:
    topics = np.array([name.startswith("ask_") and name not in ASIDES for name in model.intents])
    encoder, found = sentence_encoder(), []
    for row in rows:
        clauses = clauses_in(row.text)
        vectors = encoder.encode_parts(row.text, [(clause.start, clause.end) for clause in clauses])
        judged = model.judge([row.text, *(clause.text for clause in clauses)], vectors)
        found.append(candidates(judged, clauses, topics))
    return found


def _due(row: Labelled, near: list[Candidate], model: TopicModel) -> np.ndarray:
    """Which candidates are asked about; of a message that wants one answer, what fits the whole of it best."""
    if row.intents != _SINGLE:
        return np.array([model.intents[one.topic] in row.intents for one in near])
    best = max(near, key=lambda one: one.signs["whole"], default=None)
    return np.array([one is best for one in near])


def _fitted(signs: list[np.ndarray], due: list[np.ndarray]):
    machine = make_pipeline(StandardScaler(), LogisticRegression(C=_CLOSENESS, max_iter=1000))
    return machine.fit(np.vstack(signs), np.concatenate(due))


def _report(rows: list[Labelled], found: list[list[Candidate]], shares: list[np.ndarray], model: TopicModel) -> None:
    for threshold in (0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5):
        several, single = [], []
        for row, near, share in zip(rows, found, shares, strict=True):
            asked = {model.intents[one.topic] for one, sure in zip(near, share, strict=True) if sure >= threshold}
            if row.intents == _SINGLE:
                single.append(len(asked) <= 1)
            else:
                several.append(set(row.intents) <= asked)
        print(f"threshold {threshold:.2f}: all answered {np.mean(several):.1%}, kept to one {np.mean(single):.1%}")


def _written(machine) -> str:
    scale, logistic = machine[0], machine[1]
    weights = logistic.coef_[0] / scale.scale_
    base = logistic.intercept_[0] - float((weights * scale.mean_).sum())
    lines = [f'    "{name}": {weight:.3f},' for name, weight in zip(_NAMES, weights, strict=True)]
    head = '"""What the signs of nlu/asked.py weigh: written by `python -m bench.weigh_asked --write`."""\n\n'
    return head + "\n".join([f"BASE = {base:.3f}", "WEIGHTS = {", *lines, "}", ""])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    train_if_needed()
    model = topic_model()
    rows = [row for name in DEVELOPMENT for row in several_questions(name)]
    found = weighed(model, rows)
    signs = [np.array([[one.signs[name] for name in _NAMES] for one in near]).reshape(-1, len(_NAMES)) for near in found]
    due = [_due(row, near, model) for row, near in zip(rows, found, strict=True)]
    taught = [at for at, near in enumerate(found) if near]
    parts = np.array_split(np.random.RandomState(0).permutation(len(rows)), _FOLDS)
    shares: list[np.ndarray] = [np.zeros(0)] * len(rows)
    for part in parts:
        others = [at for at in taught if at not in set(part.tolist())]
        machine = _fitted([signs[at] for at in others], [due[at] for at in others])
        for at in part:
            shares[at] = machine.predict_proba(signs[at])[:, 1] if len(signs[at]) else np.zeros(0)
    print(f"{len(rows)} messages; now in use: {_now(found, rows, model)}")
    _report(rows, found, shares, model)
    if arguments.write:
        written = _written(_fitted([signs[at] for at in taught], [due[at] for at in taught]))
        (ROOT / "nlu" / "asked_weights.py").write_text(written, encoding="utf-8")
    return 0


def _now(found: list[list[Candidate]], rows: list[Labelled], model: TopicModel, threshold: float = 0.4) -> str:
    several = [
        set(row.intents) <= {model.intents[one.topic] for one in near if one.probability >= threshold}
        for row, near in zip(rows, found, strict=True)
        if row.intents != _SINGLE
    ]
    single = [
        sum(one.probability >= threshold for one in near) <= 1
        for row, near in zip(rows, found, strict=True)
        if row.intents == _SINGLE
    ]
    return f"all answered {np.mean(several):.1%}, kept to one {np.mean(single):.1%}"


if __name__ == "__main__":
    sys.exit(main())
