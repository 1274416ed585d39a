"""The sentence encoder as a Rasa featurizer; each clause of a message has a vector too."""

from __future__ import annotations

from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.constants import DENSE_FEATURIZABLE_ATTRIBUTES
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.clauses import clauses_in
from nlu.sentence_encoder import DIMENSIONS, sentence_encoder

#: Where a message keeps its clauses, and their vectors, shape (clauses, DIMENSIONS).
CLAUSES, CLAUSE_VECTORS = "clauses", "clause_vectors"


def vector_of(message: Message) -> np.ndarray:
    """The vector of the whole message, shape (DIMENSIONS,); zeros for a blank one."""
    _, sentence = message.get_dense_features(TEXT, [])
    return sentence.features[0]


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceFeaturizer(DenseFeaturizer, GraphComponent):
    """Gives each message one sentence vector, shape (1, DIMENSIONS)."""

    def __init__(self, config: dict[str, Any], name: str) -> None:
        super().__init__(name, {**self.get_default_config(), **config})
        self._encoder = sentence_encoder()

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> SentenceFeaturizer:
        return cls(config, execution_context.node_name)

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """There is nothing to set."""

    @staticmethod
    def required_packages() -> list[str]:
        return ["tensorflow", "transformers", "tokenizers"]

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            text = message.get(TEXT) or ""
            clauses = clauses_in(text)
            # Read once: each clause is understood as it stands in the message.
            vectors = self._encoder.encode_parts(text, [(clause.start, clause.end) for clause in clauses])
            message.add_features(self._features(vectors[0] if text else np.zeros_like(vectors[0]), TEXT))
            message.set(CLAUSES, clauses)
            message.set(CLAUSE_VECTORS, vectors[1:])
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        for attribute in DENSE_FEATURIZABLE_ATTRIBUTES:
            with_text = [message for message in training_data.training_examples if message.get(attribute)]
            vectors = self._encoder.encode([str(message.get(attribute)) for message in with_text])
            for message, vector in zip(with_text, vectors, strict=True):
                message.add_features(self._features(vector, attribute))
        return training_data

    def _features(self, vector: np.ndarray, attribute: str) -> Features:
        return Features(vector.reshape(1, DIMENSIONS), FEATURE_TYPE_SENTENCE, attribute, self._config["alias"])
