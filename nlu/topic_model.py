"""Sentence vectors and words to intents: a linear support vector machine over both.

The vector knows meaning, the words know names (aspirin, LAD, percentile); on messages that training never saw, both together
beat either by far (see the README's table).
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.svm import LinearSVC

#: How much the sentence vector weighs beside the words, and how closely the machine follows the examples.
_VECTOR_WEIGHT, _CLOSENESS = 1.15, 0.3
#: Turns distances from the machine's borders into shares that add up to one; chosen by cross-validation.
_SHARPNESS = 4.0
_NUMBER = re.compile(r"\d[\d,.]*")


def _plain(text: str) -> str:
    """Lower case, every number alike: which number it is says nothing of the topic."""
    return _NUMBER.sub(" #num ", text.lower().replace("’", "'"))


def _words() -> TfidfVectorizer:
    return TfidfVectorizer(
        ngram_range=(1, 2), sublinear_tf=True, token_pattern=r"[\w#']+", lowercase=False, dtype=np.float32
    )


def _letters() -> TfidfVectorizer:
    return TfidfVectorizer(
        analyzer="char_wb", ngram_range=(2, 5), min_df=2, sublinear_tf=True, lowercase=False, dtype=np.float32
    )


class _Vocabulary:
    """The words or the letters that training saw: their rows among the weights, and how telling each is."""

    def __init__(self, vectorizer: TfidfVectorizer, terms: list[str], telling: np.ndarray, first_row: int) -> None:
        self._analyse = vectorizer.build_analyzer()
        self._rows = {term: first_row + at for at, term in enumerate(terms)}
        self.telling, self._first = telling, first_row

    @property
    def terms(self) -> list[str]:
        return list(self._rows)

    def rows_and_values(self, plain: str) -> tuple[np.ndarray, np.ndarray]:
        """What scikit-learn's transform gives, for one short text in a tenth of the time."""
        counts = Counter(row for term in self._analyse(plain) if (row := self._rows.get(term)) is not None)
        rows = np.fromiter(counts.keys(), dtype=np.int64, count=len(counts))
        values = np.fromiter(counts.values(), dtype=np.float32, count=len(counts))
        values = (1 + np.log(values)) * self.telling[rows - self._first]
        length = np.sqrt(values @ values)
        return rows, values / length if length else values


@dataclass(frozen=True)
class Judged:
    """For each text and intent: its share (a row adds up to 1), its distance from the border, and what of it the words make."""

    shares: np.ndarray
    distances: np.ndarray
    by_words: np.ndarray


class TopicModel:
    """Made by ``fit`` or ``load``; ``judge`` then says how well each intent fits each message."""

    def __init__(self, parts: dict[str, np.ndarray]) -> None:
        self.intents: list[str] = [str(name) for name in parts["intents"]]
        letters, words = (str(parts[name]).split("\n") for name in ("letters", "words"))
        self._letters = _Vocabulary(_letters(), letters, parts["letters_telling"], 0)
        self._words = _Vocabulary(_words(), words, parts["words_telling"], len(letters))
        # A row a term, so that a message touches few of them.
        self._weights, self._of_vector, self._border = parts["weights"], parts["of_vector"], parts["border"]

    @classmethod
    def fit(cls, texts: list[str], vectors: np.ndarray, intents: list[str]) -> TopicModel:
        """``vectors`` has a row a text. Raises ValueError with fewer than two intents."""
        plain = [_plain(text) for text in texts]
        letters, words = _letters(), _words()
        known = hstack([letters.fit_transform(plain), words.fit_transform(plain)])
        features = hstack([known, csr_matrix(vectors * _VECTOR_WEIGHT)]).tocsr()
        machine = LinearSVC(C=_CLOSENESS).fit(features, intents)
        if len(machine.classes_) < 3:
            raise ValueError("Fewer than three intents.")
        weights = np.ascontiguousarray(machine.coef_.T, dtype=np.float32)
        return cls(
            {
                "intents": np.array(machine.classes_, dtype=str),
                "letters": np.array("\n".join(letters.get_feature_names_out())),
                "words": np.array("\n".join(words.get_feature_names_out())),
                "letters_telling": letters.idf_.astype(np.float32),
                "words_telling": words.idf_.astype(np.float32),
                "weights": weights[: known.shape[1]],
                "of_vector": weights[known.shape[1] :] * np.float32(_VECTOR_WEIGHT),
                "border": machine.intercept_.astype(np.float32),
            }
        )

    def judge(self, texts: list[str], vectors: np.ndarray) -> Judged:
        """Arrays of shape (texts, intents), in the order of ``intents``."""
        by_words = np.stack([self._by_words(_plain(text)) for text in texts])
        distances = by_words + vectors @ self._of_vector + self._border
        raised = np.exp((distances - distances.max(axis=1, keepdims=True)) * _SHARPNESS)
        return Judged(raised / raised.sum(axis=1, keepdims=True), distances, by_words)

    def _by_words(self, plain: str) -> np.ndarray:
        total = np.zeros(len(self.intents), dtype=np.float32)
        for vocabulary in (self._letters, self._words):
            rows, values = vocabulary.rows_and_values(plain)
            total += values @ self._weights[rows]
        return total

    def save(self, path: Path) -> None:
        with path.open("wb") as file:
            np.savez(
                file,
                intents=np.array(self.intents),
                letters=np.array("\n".join(self._letters.terms)),
                words=np.array("\n".join(self._words.terms)),
                letters_telling=self._letters.telling,
                words_telling=self._words.telling,
                weights=self._weights,
                of_vector=self._of_vector,
                border=self._border,
            )

    @classmethod
    def load(cls, path: Path) -> TopicModel:
        """Loads plain arrays and nothing else: a model file cannot run code."""
        with np.load(path, allow_pickle=False) as parts:
            return cls({name: parts[name] for name in parts.files})
