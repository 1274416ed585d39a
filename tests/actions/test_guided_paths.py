"""The forms that our own actions carry out: which events they send, and whose words they borrow."""
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions import ActionVisitForm, ActionWalkForm


def run(action, intent, text="", slots=None, form=None, **message):
    """(responses said, events by kind) when ``action`` meets a message; ``form`` is the active loop."""
    latest = {"intent": {"name": intent, "confidence": 1.0}, "entities": [], "text": text, **message}
    loop = {"name": form} if form else {}
    tracker = Tracker("someone", slots or {}, latest, [], False, None, loop, "action_listen")
    dispatcher = CollectingDispatcher()
    events = action().run(dispatcher, tracker, {})
    slots = {event["name"]: event["value"] for event in events if event["event"] == "slot"}
    return dispatcher.messages, slots, [event for event in events if event["event"] != "slot"]


def walking(step, **more):
    return {"walk": {"step": step, "asked": ["feeling", step], "facts": {}, **more}}


def test_the_form_is_active_while_the_walk_asks():
    said, slots, events = run(ActionWalkForm, "start_walk", "walk me through it")
    assert [message["response"] for message in said] == ["utter_walk_start", "utter_walk_ask_feeling"]
    assert slots["requested_slot"] == "walk_feeling"
    assert events == [{"event": "active_loop", "timestamp": None, "name": "walk_form"}]


def test_leaving_it_ends_the_form_and_waits_for_the_patient():
    _, slots, events = run(ActionWalkForm, "goodbye", "stop", walking("score"), "walk_form")
    assert slots["requested_slot"] is None
    assert slots["walk"]["state"] == "left"
    assert [event["name"] for event in events] == [None, "action_listen"]


def test_an_answer_in_between_brings_no_buttons_of_its_own():
    said, _, _ = run(ActionWalkForm, "ask_diet", "what should I eat?", walking("score"), "walk_form")
    assert [message["response"] for message in said] == ["utter_ask_diet", "utter_walk_ask_score"]
    assert (said[0]["offer"], said[0]["offer_only"]) == ([], True)


def test_words_told_in_this_message_are_known_to_the_responses_at_once():
    said, slots, _ = run(ActionWalkForm, "affirm", "yes", walking("statin", passed=["earlier"]), "walk_form")
    assert slots["on_statin"] is True
    assert said[-1]["on_statin"] is True


def test_a_score_change_is_worked_out_for_the_explanation():
    slots = {"calcium_score": 340.0, "previous_score": 220.0, "score_band": "moderate", "on_statin": None}
    facts = {"calcium_score": 340.0, "previous_score": 220.0, "score_band": "moderate"}
    said, _, _ = run(ActionWalkForm, "ask_more", "go on", {**slots, **walking("what_it_leaves_out", facts=facts)}, "walk_form")
    assert (said[0]["response"], said[0]["score_change"]) == ("utter_walk_two_scans", "rose")


def test_the_talk_about_a_visit_hands_over_to_the_walk():
    visit = {"visit": {"step": "said", "state": "walking", "explained": False}}
    said, _, events = run(ActionVisitForm, "start_walk", "walk me through my result", visit, "visit_form")
    assert not said
    assert [event["name"] for event in events] == [None, "walk_form"]
