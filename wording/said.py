"""What the companion has said in this conversation so far, read from Rasa's record of its words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rasa.shared.core.events import BotUttered, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

_TOPIC, _TERM = "utter_ask_", "utter_term_"


def _words(tracker: DialogueStateTracker | None) -> Iterator[tuple[str, dict[str, Any], BotUttered]]:
    """(response, its metadata, the event), latest first."""
    for event in reversed(tracker.events if tracker else ()):
        if isinstance(event, BotUttered):
            yield event.metadata.get("utter_action") or "", event.metadata.get("metadata") or {}, event


def variations_said(tracker: DialogueStateTracker, response: str) -> list[str]:
    """The identities of the variations of ``response`` said so far, oldest first."""
    return [told["said"] for name, told, _ in _words(tracker) if name == response and "said" in told][::-1]


def openings_said(tracker: DialogueStateTracker) -> list[str]:
    """The identities of the comforting openings said so far, oldest first."""
    return [told["opening"] for _, told, _ in _words(tracker) if "opening" in told][::-1]


def topics_answered(tracker: DialogueStateTracker | None) -> list[str]:
    """The topics answered so far, such as ``ask_diet``, latest first; an explained word is ``ask_glossary``."""
    return [topic for name, _, _ in _words(tracker) for topic in _topic_of(name)]


def answered_last(tracker: DialogueStateTracker) -> list[str]:
    """The topics answered in the companion's last turn, latest first."""
    answered: list[str] = []
    for event in reversed(tracker.events):
        if isinstance(event, UserUttered) and event.text:
            break
        if isinstance(event, BotUttered):
            answered += _topic_of(event.metadata.get("utter_action") or "")
    return answered


def _topic_of(response: str) -> list[str]:
    if response.startswith(_TERM):
        return ["ask_glossary"]
    return [response.removeprefix("utter_")] if response.startswith(_TOPIC) else []


def pictures_shown(tracker: DialogueStateTracker) -> list[dict[str, Any]]:
    """The pictures that went with answers so far: ``name``, and the ``score`` marked in it."""
    return [told["picture"] for _, told, _ in _words(tracker) if "picture" in told]


def terms_explained(tracker: DialogueStateTracker) -> list[str]:
    return [name.removeprefix(_TERM) for name, _, _ in _words(tracker) if name.startswith(_TERM)]


def behind_last_answer(tracker: DialogueStateTracker) -> tuple[list[str], list[str]]:
    """What the last answer stands on: its facts (A and B numbers), and the names of sources of its own."""
    answers = (
        told for name, told, _ in _words(tracker) if name.startswith((_TOPIC, _TERM)) and name != "utter_ask_source"
    )
    told = next(answers, {})
    return told.get("facts") or [], [source["name"] for source in told.get("sources") or []]


def last_asked(tracker: DialogueStateTracker | None) -> str | None:
    """What the companion's last words asked for (``asks`` in the response's metadata), if anything."""
    return next((told.get("asks") for _, told, _ in _words(tracker)), None)


def last_offered(tracker: DialogueStateTracker | None) -> list[str]:
    """The topics that the companion's last words offered as buttons, such as ``ask_diet``."""
    buttons = next((event.data.get("buttons") or [] for _, _, event in _words(tracker)), [])
    return [button["payload"].removeprefix("/") for button in buttons if str(button.get("payload")).startswith("/ask_")]


def urgent_kind(tracker: DialogueStateTracker | None) -> str | None:
    """``emergency`` or ``crisis`` where the companion's last words were about one that is not settled yet."""
    kind = next((told.get("kind") for _, told, _ in _words(tracker)), None)
    return kind if kind in ("emergency", "crisis") else None


def had_emergency(tracker: DialogueStateTracker | None) -> bool:
    """Whether an emergency reply was given at any time in this conversation."""
    return any(told.get("kind") == "emergency" for _, told, _ in _words(tracker))


def number_checked(tracker: DialogueStateTracker | None) -> float | None:
    """The number that the companion's last words asked about ("Is 304 your calcium score?")."""
    return next((event.metadata.get("number") for _, _, event in _words(tracker)), None)
