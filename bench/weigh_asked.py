"""Fits what the signs of nlu/asked.py weigh, and rewrites nlu/asked_weights.py.

Usage: python -m bench.weigh_asked  (a few minutes; afterwards `make train`)

A fifth of the training messages is held out from a model of its own. What that model makes of them, alone and joined by two
and three in the ways people write, and what the model in use makes of the two development sets, is what the weights are
fitted on. The exam (several_questions_unseen.yml) is not among it.
"""

from __future__ import annotations

import random
import tarfile
import tempfile
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from bench.labelled import several_questions
from nlu import asked_weights
from nlu.asked import ASIDES, Candidate, candidates
from nlu.clauses import clauses_in
from nlu.sentence_encoder import sentence_encoder
from nlu.topic_model import TopicModel
from tools.train import MODEL, train_if_needed

_DEVELOPMENT = ("several_questions.yml", "several_questions_dev2.yml")
#: How much a message written for this counts beside a training message, or a mixture of them.
_WEIGHT = 3
_MIXTURES, _LONGEST_PART = 1500, 28
Row = tuple[str, tuple[str, ...]]


def _found(model: TopicModel, text: str) -> list[Candidate]:
    clauses = clauses_in(text)
    vectors = sentence_encoder().encode_parts(text, [(clause.start, clause.end) for clause in clauses])
    topics = np.array([name.startswith("ask_") and name not in ASIDES for name in model.intents])
    return candidates(model.judge([text, *(clause.text for clause in clauses)], vectors), clauses, topics)


def _joined(parts: list[str], chance: random.Random) -> str:
    bare = [part.rstrip(".?! ") for part in parts]
    ended = [part if part[-1] in ".?!" else part + chance.choice(".?") for part in parts]
    return chance.choice(
        [
            " and ".join(bare),
            ", ".join(bare) + "?",
            " ".join(ended),
            "\n".join(parts),
            " ".join(bare).lower(),
            " ".join(f"{number}) {part}" for number, part in enumerate(parts, 1)),
            " ".join([ended[0], *(chance.choice(["Also ", "And ", "Oh and ", "Another thing, "]) + part for part in ended[1:])]),
        ]
    )


def _mixtures(messages: list[Row]) -> list[Row]:
    chance = random.Random(1)
    short = [row for row in messages if len(row[0].split()) <= _LONGEST_PART]
    rows = []
    while len(rows) < _MIXTURES:
        parts = chance.sample(short, chance.choice((2, 2, 2, 2, 3)))
        intents = tuple(intent for _, (intent,) in parts)
        if len(set(intents)) == len(intents):
            rows.append((_joined([text for text, _ in parts], chance), intents))
    return rows


def _training_messages() -> tuple[list[str], list[str]]:
    from rasa.shared.importers.importer import TrainingDataImporter

    data = TrainingDataImporter.load_from_config("config.yml", "domain.yml", ["data"]).get_nlu_data()
    examples = [message for message in data.intent_examples if message.get("text")]
    return [message.get("text") for message in examples], [message.get("intent") for message in examples]


def _held_out() -> tuple[TopicModel, list[Row]]:
    """A model that did not see a fifth of the messages, and those of them it understands: the rest teach nothing here."""
    texts, intents = _training_messages()
    vectors = sentence_encoder().encode(texts)
    seen, unseen = next(StratifiedKFold(5, shuffle=True, random_state=0).split(texts, intents))
    model = TopicModel.fit([texts[i] for i in seen], vectors[seen], [intents[i] for i in seen])
    shares = model.judge([texts[i] for i in unseen], vectors[unseen]).shares
    best = [model.intents[int(row.argmax())] for row in shares]
    rows = [(texts[i], (intents[i],)) for i, name in zip(unseen, best, strict=True) if name == intents[i]]
    return model, [row for row in rows if row[1][0].startswith("ask_") and row[1][0] not in ASIDES]


def _model_in_use() -> TopicModel:
    train_if_needed()
    with tempfile.TemporaryDirectory() as directory, tarfile.open(MODEL) as archive:
        name = next(name for name in archive.getnames() if name.endswith("topics.npz"))
        archive.extract(name, directory)
        return TopicModel.load(Path(directory) / name)


def _signs(model: TopicModel, rows: Iterable[Row], weight: float) -> list[tuple[dict[str, float], bool, float]]:
    found = ((candidate, due) for text, due in rows for candidate in _found(model, text))
    return [(candidate.signs, model.intents[candidate.topic] in due, weight) for candidate, due in found]


def main() -> None:
    model, single = _held_out()
    table = _signs(model, [*single, *_mixtures(single)], 1)
    written = [row for name in _DEVELOPMENT for row in several_questions(name) if len(row.intents) > 1]
    table += _signs(_model_in_use(), [(row.text, row.intents) for row in written], _WEIGHT)
    names = list(table[0][0])
    signs = np.array([[row[name] for name in names] for row, _, _ in table])
    due, weight = np.array([due for _, due, _ in table]), np.array([weight for _, _, weight in table])
    fitted = make_pipeline(StandardScaler(), LogisticRegression(C=0.3, max_iter=500))
    fitted.fit(signs, due, logisticregression__sample_weight=weight)
    scale, regression = fitted
    weights = regression.coef_[0] / scale.scale_
    base = regression.intercept_[0] - weights @ scale.mean_
    path = Path(asked_weights.__file__)
    rows = "".join(f'    "{name}": {value:.3f},\n' for name, value in zip(names, weights, strict=True))
    path.write_text(f'"""{asked_weights.__doc__}"""\n\nBASE = {base:.3f}\nWEIGHTS = {{\n{rows}}}\n', encoding="utf-8")


if __name__ == "__main__":
    main()
