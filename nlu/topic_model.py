"""Sentence vectors and words to intents: a linear support vector machine over both.

The vector knows meaning, the words know names (aspirin, LAD, percentile); on messages that training never saw, both together
beat either by far (see the README's table).
"""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import skops.io
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.svm import LinearSVC

#: How much the sentence vector weighs beside the words, and how closely the machine follows the examples.
_VECTOR_WEIGHT, _CLOSENESS = 1.15, 0.3
#: Turns distances from the machine's borders into shares that add up to one; chosen by cross-validation.
_SHARPNESS = 4.0
#: What a model file may hold beside plain arrays and scikit-learn's own types.
_TRUSTED = ["scipy.sparse._csr.csr_matrix"]
_NUMBER = re.compile(r"\d[\d,.]*")
_WORD = r"[\w#']+"


def _plain(text: str) -> str:
    """Lower case, every number alike: which number it is says nothing of the topic."""
    return _NUMBER.sub(" #num ", text.lower().replace("’", "'"))


class TopicModel:
    """Trained by ``fit``; ``shares`` then gives each intent's share for each message."""

    def __init__(self, words: TfidfVectorizer, letters: TfidfVectorizer, machine: LinearSVC) -> None:
        self._words, self._letters, self._machine = words, letters, machine
        self.intents: list[str] = [str(name) for name in machine.classes_]

    @classmethod
    def fit(cls, texts: list[str], vectors: np.ndarray, intents: list[str]) -> TopicModel:
        """``vectors`` has a row a text. Raises ValueError with fewer than two intents."""
        plain = [_plain(text) for text in texts]
        words = TfidfVectorizer(
            ngram_range=(1, 2), sublinear_tf=True, token_pattern=_WORD, lowercase=False, dtype=np.float32
        )
        letters = TfidfVectorizer(
            analyzer="char_wb", ngram_range=(2, 5), min_df=2, sublinear_tf=True, lowercase=False, dtype=np.float32
        )
        features = _joined(letters.fit_transform(plain), words.fit_transform(plain), vectors)
        machine = LinearSVC(C=_CLOSENESS).fit(features, intents)
        # Half the memory; the features are of the same type, so that none is copied.
        machine.coef_ = machine.coef_.astype(np.float32)
        return cls(words, letters, machine)

    def shares(self, texts: list[str], vectors: np.ndarray) -> np.ndarray:
        """Shape (texts, intents), each row adding up to 1, in the order of ``intents``."""
        plain = [_plain(text) for text in texts]
        features = _joined(self._letters.transform(plain), self._words.transform(plain), vectors)
        distances = self._machine.decision_function(features) * _SHARPNESS
        raised = np.exp(distances - distances.max(axis=1, keepdims=True))
        return raised / raised.sum(axis=1, keepdims=True)

    def save(self, path: Path) -> None:
        skops.io.dump({"words": self._words, "letters": self._letters, "machine": self._machine}, path)

    @classmethod
    def load(cls, path: Path) -> TopicModel:
        """Loads nothing but known types: a model file cannot run code."""
        return cls(**skops.io.load(path, trusted=_TRUSTED))


def _joined(letters: csr_matrix, words: csr_matrix, vectors: np.ndarray) -> csr_matrix:
    return hstack([letters, words, csr_matrix(vectors * _VECTOR_WEIGHT)]).tocsr()
