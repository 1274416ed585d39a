"""Which topics a message asks about, by the trained model."""

from __future__ import annotations

import pytest

from bench.understand import understand
from tools.train import MODEL

SEVERAL = [
    ("is 230 bad? should i take aspirin? can i fly?", ["ask_score_meaning", "ask_aspirin", "ask_driving_flying"]),
    ("1. what can I eat 2. how much does the scan cost", ["ask_diet", "ask_cost_insurance"]),
    ("can i still exercise and do i need another scan next year", ["ask_exercise", "ask_repeat_scan"]),
]
ONE = [
    "I'm 62, it came back on Tuesday as 230, and nobody has rung me. what does it mean?",
    "how do I stop worrying about this",
    "I went for a scan last week with my wife. We had lunch after. Now, can I still play tennis?",
]
NOT_OURS = ["what is the capital of France and how tall is the Eiffel tower?", "write me a poem about my cat and a song too"]


@pytest.fixture(scope="module")
def understood(trained):
    texts = [*(text for text, _ in SEVERAL), *ONE, *NOT_OURS]
    return dict(zip(texts, understand(MODEL, texts), strict=True))


@pytest.mark.parametrize(("text", "topics"), SEVERAL)
def test_each_question_of_a_message_is_understood_in_its_order(understood, text, topics):
    assert [topic for topic in understood[text].topics if topic in topics] == topics


@pytest.mark.parametrize("text", ONE)
def test_one_question_stays_one(understood, text):
    assert understood[text].topics == ()


@pytest.mark.parametrize("text", NOT_OURS)
def test_a_message_about_something_else_holds_no_questions_of_ours(understood, text):
    assert understood[text].topics == ()
    assert understood[text].intent == "out_of_scope"
