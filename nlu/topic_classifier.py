"""Says which topics a message asks about, and says so when it does not know."""

from __future__ import annotations

from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.sentence_featurizer import QUESTION_VECTORS, QUESTIONS, SentenceFeaturizer, vector_of
from nlu.topic_model import TopicModel

FALLBACK = "nlu_fallback"
_RANKED = 10
#: How much the whole message counts in the meaning of one of its questions.
_WHOLE = 0.15
#: Asked on the way to a question: "could I ask you something?"
_ASIDES = {"ask_capabilities", "ask_if_human", "ask_more", "ask_why"}


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class TopicClassifier(IntentClassifier, GraphComponent):
    """Sets the message's intent and ranking, and ``topics``: the topics of its questions in the order asked.

    Below ``threshold`` the intent is nlu_fallback, and the ranking still tells what came closest. A question beside others
    counts from ``question_threshold`` on. Both were chosen on messages that training never saw (see `make evaluate`).
    """

    @classmethod
    def required_components(cls) -> list[type]:
        return [SentenceFeaturizer]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {"threshold": 0.25, "question_threshold": 0.25}

    def __init__(
        self, config: dict[str, Any], storage: ModelStorage, resource: Resource, model: TopicModel | None = None
    ) -> None:
        self._threshold = float(config["threshold"])
        self._question_threshold = float(config["question_threshold"])
        self._storage, self._resource, self._model = storage, resource, model

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> TopicClassifier:
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> TopicClassifier:
        with model_storage.read_from(resource) as directory:
            return cls(config, model_storage, resource, TopicModel.load(directory / "topics.skops"))

    def train(self, training_data: TrainingData) -> Resource:
        examples = [message for message in training_data.intent_examples if message.get(TEXT)]
        vectors = np.stack([vector_of(message) for message in examples])
        model = TopicModel.fit([m.get(TEXT) for m in examples], vectors, [m.get(INTENT) for m in examples])
        with self._storage.write_to(self._resource) as directory:
            model.save(directory / "topics.skops")
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            self._understand(message)
        return messages

    def _understand(self, message: Message) -> None:
        questions = message.get(QUESTIONS) or []
        texts = [message.get(TEXT) or "", *(question.in_context for question in questions)]
        vectors = np.vstack([vector_of(message), *message.get(QUESTION_VECTORS, [])])
        shares = self._model.shares(texts, vectors)
        ranking = self._ranked(shares[0])
        topics = self._topics((1 - _WHOLE) * shares[1:] + _WHOLE * shares[0])
        message.set("topics", topics, add_to_output=True)
        if len(topics) > 1 and not ranking[0]["name"].startswith("ask_"):
            ranking.insert(0, {"name": topics[0], "confidence": float(shares[1:].max())})
        elif ranking[0]["confidence"] < self._threshold:
            ranking.insert(0, {"name": FALLBACK, "confidence": 1 - ranking[0]["confidence"]})
        message.set(INTENT, ranking[0], add_to_output=True)
        message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)

    def _ranked(self, shares: np.ndarray) -> list[dict[str, Any]]:
        order = np.argsort(-shares)[:_RANKED]
        return [{"name": self._model.intents[i], "confidence": float(shares[i])} for i in order]

    def _topics(self, shares: np.ndarray) -> list[str]:
        """The topic of each question that is sure enough; none twice."""
        sure = [row for row in shares if row.max() >= self._question_threshold]
        topics = [self._model.intents[int(row.argmax())] for row in sure]
        return list(dict.fromkeys(topic for topic in topics if topic.startswith("ask_") and topic not in _ASIDES))
