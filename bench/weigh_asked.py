"""python -m bench.weigh_asked [--write]: what the signs of nlu/asked.py should weigh.

Fitted on the development sets of several questions, and on the training messages that ask once, each judged by a classifier that
has not seen it. Prints, by cross-validation, how many messages have all their questions answered and how many single ones are
kept to one answer, at several thresholds. The unseen set is never looked at here. With --write the weights go into
nlu/asked_weights.py. Takes some five minutes.
"""

from __future__ import annotations

import argparse
import sys
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from rasa.shared.importers.importer import TrainingDataImporter
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from bench.labelled import several_questions
from nlu.asked import ASIDES, Candidate, candidates
from nlu.clauses import Clause, clauses_in
from nlu.sentence_encoder import sentence_encoder
from nlu.topic_model import TopicModel
from tools.environment import ROOT
from tools.train import MODEL, train_if_needed

DEVELOPMENT = ("several_questions.yml", "several_questions_dev2.yml")
_FOLDS = 5
_CLOSENESS = 0.3
#: A training message counts so much beside one of the development sets, of which there are far fewer.
_TRAINING_COUNTS = 0.15
_THRESHOLDS = (0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5)
_SINGLE = ("one",)


@dataclass(frozen=True)
class Weighed:
    """A message: ``due`` tells which of its candidates are asked about; ``is_single`` that it wants one answer."""

    due: np.ndarray
    signs: np.ndarray
    is_single: bool
    can_be_met: bool = True


@dataclass(frozen=True)
class Read:
    text: str
    clauses: list[Clause]
    vectors: np.ndarray


def read(text: str) -> Read:
    clauses = clauses_in(text)
    return Read(text, clauses, sentence_encoder().encode_parts(text, [(clause.start, clause.end) for clause in clauses]))


def topic_model() -> TopicModel:
    """The classifier inside the trained model."""
    with tempfile.TemporaryDirectory() as folder, tarfile.open(MODEL) as archive:
        member = next(name for name in archive.getnames() if name.endswith("topics.npz"))
        archive.extract(member, folder)
        return TopicModel.load(Path(folder) / member)


def _near(model: TopicModel, message: Read) -> list[Candidate]:
    topics = np.array([name.startswith("ask_") and name not in ASIDES for name in model.intents])
    judged = model.judge([message.text, *(clause.text for clause in message.clauses)], message.vectors)
    return candidates(judged, message.clauses, topics)


def _weighed(model: TopicModel, message: Read, intents: tuple[str, ...], is_single: bool) -> Weighed:
    """Of a message that wants one answer its topic is due; where that is not told, what fits the whole best."""
    near = _near(model, message)
    named = np.array([model.intents[one.topic] in intents for one in near], dtype=bool)
    if intents == _SINGLE:
        best = max(near, key=lambda one: one.signs["whole"], default=None)
        named = np.array([one is best for one in near], dtype=bool)
    signs = np.array([[one.signs[name] for name in sorted(one.signs)] for one in near])
    met = is_single or set(intents) <= {model.intents[one.topic] for one in near}
    return Weighed(named, signs, is_single, met)


def development() -> list[Weighed]:
    model = topic_model()
    rows = [row for name in DEVELOPMENT for row in several_questions(name)]
    return [_weighed(model, read(row.text), row.intents, row.intents == _SINGLE) for row in rows]


def asked_once() -> list[Weighed]:
    """The training messages that ask at most once, by classifiers that did not train on them: "yes" asks about nothing."""
    sources = [str(ROOT / name) for name in ("config.yml", "domain.yml")]
    data = TrainingDataImporter.load_from_config(*sources, [str(ROOT / "data")]).get_nlu_data()
    examples = [(example.get("text"), example.get("intent")) for example in data.intent_examples if example.get("text")]
    messages = [read(text) for text, _ in examples]
    fold = np.random.RandomState(1).randint(0, _FOLDS, len(examples))
    found = []
    for held_out in range(_FOLDS):
        known = np.flatnonzero(fold != held_out)
        whole = np.stack([messages[at].vectors[0] for at in known])
        model = TopicModel.fit([examples[at][0] for at in known], whole, [examples[at][1] for at in known])
        for at in np.flatnonzero(fold == held_out):
            message, intent = messages[at], examples[at][1]
            if sum(clause.asks for clause in message.clauses) <= 1:
                found.append(_weighed(model, message, (intent,), is_single=True))
    return found


def _names() -> list[str]:
    model = topic_model()
    near = _near(model, read("is 230 bad, and should i take aspirin?"))
    return sorted(near[0].signs)


def _doubled(signs: np.ndarray, questions: int) -> np.ndarray:
    """Each sign a second time where the message asks more than once, so that it may weigh otherwise there."""
    more = (signs[:, questions] > 1).astype(float)[:, None]
    return np.hstack([signs, signs * more, more])


def _fitted(developing: list[Weighed], once: list[Weighed], questions: int):
    counted = [(row, 1.0) for row in developing] + [(row, _TRAINING_COUNTS) for row in once]
    counted = [(row, count) for row, count in counted if len(row.due)]
    machine = make_pipeline(StandardScaler(), LogisticRegression(C=_CLOSENESS, max_iter=3000))
    signs = np.vstack([_doubled(row.signs, questions) for row, _ in counted])
    due = np.concatenate([row.due for row, _ in counted])
    counts = np.concatenate([np.full(len(row.due), count) for row, count in counted])
    return machine.fit(signs, due, logisticregression__sample_weight=counts)


def _shares(machine, row: Weighed, questions: int) -> np.ndarray:
    return machine.predict_proba(_doubled(row.signs, questions))[:, 1] if len(row.due) else np.zeros(0)


def _report(developing: list[Weighed], once: list[Weighed], questions: int) -> None:
    """Each message judged by weights that were fitted without it."""
    told = _by_folds(developing, once, questions)
    of_development = {id(row) for row in developing}
    for threshold in _THRESHOLDS:
        met = [row.can_be_met and bool((shares[row.due] >= threshold).all()) for row, shares in told if not row.is_single]
        kept = [(row, (shares >= threshold).sum() <= 1) for row, shares in told if row.is_single]
        alike = [is_kept for row, is_kept in kept if id(row) in of_development]
        plain = [is_kept for row, is_kept in kept if id(row) not in of_development]
        print(
            f"threshold {threshold:.2f}: all answered {np.mean(met):.1%}; kept to one: "
            f"{np.mean(alike):.1%} of those that look like several, {np.mean(plain):.1%} of those that ask once"
        )


def _by_folds(developing: list[Weighed], once: list[Weighed], questions: int) -> list[tuple[Weighed, np.ndarray]]:
    random = np.random.RandomState(0)
    fold, fold_once = random.randint(0, _FOLDS, len(developing)), random.randint(0, _FOLDS, len(once))
    told = []
    for held_out in range(_FOLDS):
        machine = _fitted(
            [row for row, at in zip(developing, fold, strict=True) if at != held_out],
            [row for row, at in zip(once, fold_once, strict=True) if at != held_out],
            questions,
        )
        tested = [row for row, at in zip(developing, fold, strict=True) if at == held_out]
        tested += [row for row, at in zip(once, fold_once, strict=True) if at == held_out]
        told += [(row, _shares(machine, row, questions)) for row in tested]
    return told


def _written(machine, names: list[str]) -> str:
    scale, logistic = machine[0], machine[1]
    weights = logistic.coef_[0] / scale.scale_
    base = logistic.intercept_[0] - float((weights * scale.mean_).sum())
    once, more = weights[: len(names)], weights[: len(names)] + weights[len(names) : -1]
    lines = ['"""What the signs of nlu/asked.py weigh: written by `python -m bench.weigh_asked --write`."""', ""]
    for title, begin, values in (("ASKS_ONCE", base, once), ("ASKS_MORE", base + weights[-1], more)):
        lines += [f"{title} = {{", f'    "base": {begin:.3f},']
        lines += [f'    "{name}": {value:.3f},' for name, value in zip(names, values, strict=True)]
        lines += ["}"]
    return "\n".join([*lines, ""])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    train_if_needed()
    names = _names()
    developing, once, questions = development(), asked_once(), names.index("questions")
    print(f"{len(developing)} messages of the development sets, {len(once)} training messages that ask once")
    _report(developing, once, questions)
    if arguments.write:
        written = _written(_fitted(developing, once, questions), names)
        (ROOT / "nlu" / "asked_weights.py").write_text(written, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
