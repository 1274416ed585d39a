"""Answers what a message asks: one topic in full, several in short, and asks back where it is not sure."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.sheet_in_chat import add_sheet
from actions.tracker_reading import (
    change_between_scans,
    likely_topics,
    may_be_in_crisis,
    term_asked_about,
    topics_of,
    was_just_unsure,
)

#: So many questions of one message are answered; the rest are offered as buttons.
MOST_ANSWERS = 3
#: Answered before the others, whatever the order asked: the feeling, then what the score means.
_COMPARING = {"ask_score_rise", "ask_statin_score_rise", "ask_lowering_score", "ask_zero_score", "ask_score_meaning"}
_FIRST = ("ask_anxiety", "ask_score_meaning")


class ActionAnswer(Action):
    """Says ``utter_<intent>`` for each topic asked about; anything else is met with "did you mean …?"."""

    def name(self) -> str:
        return "action_answer"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        change = change_between_scans(tracker)
        if may_be_in_crisis(tracker):
            dispatcher.utter_message(response="utter_crisis_check")
        topics = [_as_this_person_means_it(topic, tracker, change) for topic in topics_of(tracker)]
        topics = _in_order(_two_scans_as_one(topics, tracker, change))
        if len(topics) > 1:
            _answer_several(dispatcher, tracker, topics, change)
        elif topics:
            dispatcher.utter_message(
                response=_answer_to(topics[0], tracker), score_change=change, offer=_runners_up(tracker)
            )
        else:
            _ask_back(dispatcher, tracker)
        conflict = (tracker.latest_message.get("heard") or {}).get("conflict")
        if topics and conflict:
            dispatcher.utter_message(response="utter_check_two_numbers")
        return [SlotSet("score_change", change)]


def _two_scans_as_one(topics: list[str], tracker: Tracker, change: str | None) -> list[str]:
    """Two scans told in one message are one question, however many of these topics its words come near."""
    told = (tracker.latest_message.get("heard") or {}).get("read_back") == "two_scans"
    if not told or change is None:
        return topics
    compared = "ask_statin_score_rise" if tracker.get_slot("on_statin") else "ask_score_rise"
    return [compared if topic in _COMPARING else topic for topic in topics]


def _in_order(topics: list[str]) -> list[str]:
    distinct = list(dict.fromkeys(topics))
    return sorted(distinct, key=lambda topic: _FIRST.index(topic) if topic in _FIRST else len(_FIRST))


def _as_this_person_means_it(topic: str, tracker: Tracker, change: str | None) -> str:
    """A rise on a statin is another question than a rise without one; a carer's score is not "another's result"."""
    if topic == "ask_score_rise" and change and tracker.get_slot("on_statin"):
        return "ask_statin_score_rise"
    heard = tracker.latest_message.get("heard") or {}
    if (
        topic == "ask_other_persons_result"
        and heard.get("read_back")
        and tracker.get_slot("about_whom") == "someone_else"
    ):
        return "ask_score_meaning"
    return topic


def _answer_to(topic: str, tracker: Tracker) -> str:
    """The topic's response; for the glossary, that of the word asked about, or of the word explained last."""
    term = term_asked_about(tracker) if topic == "ask_glossary" else None
    return f"utter_term_{term}" if term else f"utter_{topic}"


def _answer_several(dispatcher: CollectingDispatcher, tracker: Tracker, topics: list[str], change: str | None) -> None:
    dispatcher.utter_message(response="utter_several_questions")
    answered, rest = topics[:MOST_ANSWERS], topics[MOST_ANSWERS:]
    for topic in answered:
        is_last = topic == answered[-1]
        dispatcher.utter_message(
            response=_answer_to(topic, tracker), score_change=change, brief=True, read_back=None, feeling=None,
            offer=[name.removeprefix("ask_") for name in rest] if is_last else [], offer_only=not is_last,
        )  # fmt: skip
    if "ask_visit_sheet" in answered:
        add_sheet(dispatcher, tracker)


def _runners_up(tracker: Tracker) -> list[str]:
    """What else the message may well have meant comes first among the buttons."""
    return [name.removeprefix("ask_") for name in likely_topics(tracker, least=0.15)[1:2]]


def _ask_back(dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
    """Offers the likeliest meanings once; a second miss in a row hands over to a person."""
    likely = [name.removeprefix("ask_") for name in likely_topics(tracker)]
    if was_just_unsure(tracker):
        dispatcher.utter_message(response="utter_hand_over")
    elif likely:
        dispatcher.utter_message(response="utter_did_you_mean", offer=likely)
    else:
        dispatcher.utter_message(response="utter_nlu_fallback")
