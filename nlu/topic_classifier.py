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

from nlu.asked import ASIDES, candidates
from nlu.clauses import Clause
from nlu.sentence_featurizer import CLAUSE_VECTORS, CLAUSES, SentenceFeaturizer, vector_of
from nlu.topic_model import Judged, TopicModel

FALLBACK = "nlu_fallback"
#: A message that is as a whole about something else holds no questions of ours, whatever its clauses come near.
_NOT_OURS = frozenset({"out_of_scope", "other_language"})
_SURELY = 0.5
_RANKED = 10


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class TopicClassifier(IntentClassifier, GraphComponent):
    """Sets the message's intent and ranking, and ``topics``: what it asks about, in the order asked.

    Below ``threshold`` the intent is nlu_fallback, and the ranking still tells what came closest. A topic counts as asked
    about from a probability of ``asked_threshold`` on. Both were chosen on messages that training never saw.
    """

    @classmethod
    def required_components(cls) -> list[type]:
        return [SentenceFeaturizer]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {"threshold": 0.25, "asked_threshold": 0.35}

    def __init__(
        self, config: dict[str, Any], storage: ModelStorage, resource: Resource, model: TopicModel | None = None
    ) -> None:
        self._threshold = float(config["threshold"])
        self._asked_threshold = float(config["asked_threshold"])
        self._storage, self._resource, self._model = storage, resource, model
        intents = model.intents if model else []
        self._topics = np.array([name.startswith("ask_") and name not in ASIDES for name in intents], dtype=bool)

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
            return cls(config, model_storage, resource, TopicModel.load(directory / "topics.npz"))

    def train(self, training_data: TrainingData) -> Resource:
        examples = [message for message in training_data.intent_examples if message.get(TEXT)]
        vectors = np.stack([vector_of(message) for message in examples])
        model = TopicModel.fit([m.get(TEXT) for m in examples], vectors, [m.get(INTENT) for m in examples])
        with self._storage.write_to(self._resource) as directory:
            model.save(directory / "topics.npz")
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            self._understand(message)
        return messages

    def _understand(self, message: Message) -> None:
        clauses = message.get(CLAUSES) or []
        texts = [message.get(TEXT) or "", *(clause.text for clause in clauses)]
        judged = self._model.judge(texts, np.vstack([vector_of(message), *message.get(CLAUSE_VECTORS, [])]))
        ranking = self._ranked(judged.shares[0])
        topics = [] if _is_not_ours(ranking[0]) else self._asked(judged, clauses)
        message.set("topics", topics, add_to_output=True)
        if len(topics) > 1 and not ranking[0]["name"].startswith("ask_"):
            ranking.insert(0, {"name": topics[0], "confidence": float(judged.shares[1:].max())})
        elif ranking[0]["confidence"] < self._threshold:
            ranking.insert(0, {"name": FALLBACK, "confidence": 1 - ranking[0]["confidence"]})
        message.set(INTENT, ranking[0], add_to_output=True)
        message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)

    def _ranked(self, shares: np.ndarray) -> list[dict[str, Any]]:
        order = np.argsort(-shares)[:_RANKED]
        return [{"name": self._model.intents[i], "confidence": float(shares[i])} for i in order]

    def _asked(self, judged: Judged, clauses: list[Clause]) -> list[str]:
        """The topics asked about, in the order of their clauses."""
        sure = [found for found in candidates(judged, clauses, self._topics) if found.probability >= self._asked_threshold]
        sure.sort(key=lambda found: (found.clause, -found.probability))
        return [self._model.intents[found.topic] for found in sure]


def _is_not_ours(first: dict[str, Any]) -> bool:
    return first["name"] in _NOT_OURS and first["confidence"] >= _SURELY
