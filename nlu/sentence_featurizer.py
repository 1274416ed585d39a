"""The sentence encoder as a Rasa featurizer."""
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

from nlu.sentence_encoder import sentence_encoder


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceFeaturizer(DenseFeaturizer, GraphComponent):
    """Gives each message one sentence vector, shape (1, 384)."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        # Rasa's LogisticRegressionClassifier has no regularisation setting of its own: longer vectors loosen it.
        return {**DenseFeaturizer.get_default_config(), "length": 1.0}

    def __init__(self, config: dict[str, Any], name: str) -> None:
        super().__init__(name, {**self.get_default_config(), **config})
        self._length = float(self._config["length"])
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
        if float(config.get("length", 1.0)) <= 0:
            raise ValueError("SentenceFeaturizer: length must be above 0.")

    @staticmethod
    def required_packages() -> list[str]:
        return ["tensorflow", "transformers", "tokenizers"]

    def process(self, messages: list[Message]) -> list[Message]:
        self._set_features(messages, TEXT)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        for attribute in DENSE_FEATURIZABLE_ATTRIBUTES:
            self._set_features(training_data.training_examples, attribute)
        return training_data

    def _set_features(self, messages: list[Message], attribute: str) -> None:
        with_text = [message for message in messages if message.get(attribute)]
        vectors = self._encoder.encode([str(message.get(attribute)) for message in with_text]) * self._length
        for message, vector in zip(with_text, vectors, strict=True):
            message.add_features(self._features(vector, attribute))
        if attribute == TEXT:  # a blank message needs features too, or the classifier stumbles
            for message in messages:
                if not message.get(TEXT):
                    message.add_features(self._features(np.zeros(vectors.shape[1], dtype=np.float32), TEXT))

    def _features(self, vector: np.ndarray, attribute: str) -> Features:
        return Features(vector[np.newaxis, :], FEATURE_TYPE_SENTENCE, attribute, self._config["alias"])
