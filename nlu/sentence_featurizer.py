"""The sentence encoder as a Rasa featurizer; a message that asks several things has a vector for each question too."""

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

from nlu.questions import questions_in
from nlu.sentence_encoder import DIMENSIONS, sentence_encoder

#: Where a message that asks several things keeps its questions, and their vectors.
QUESTIONS, QUESTION_VECTORS = "questions", "question_vectors"


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
            questions = questions_in(text)
            questions = questions if len(questions) > 1 else []
            # One call of the encoder for all: its cost is mostly per call.
            vectors = self._encoder.encode([text, *(question.in_context for question in questions)])
            message.add_features(self._features(vectors[0] if text else np.zeros_like(vectors[0]), TEXT))
            message.set(QUESTIONS, questions)
            message.set(QUESTION_VECTORS, list(vectors[1:]))
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
