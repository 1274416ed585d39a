import pytest

from calcium.urgency import urgency


@pytest.mark.parametrize(
    ("text", "unsettled", "earlier", "level", "kind"),
    [
        ("what does 430 mean", None, False, "none", None),
        ("what does 430 mean", "emergency", True, "after_emergency", "still"),
        ("false alarm", "emergency", True, "after_emergency", "safe"),
        ("it's back", None, True, "emergency", "back"),
        ("it's back", None, False, "none", None),
        ("I'm not going to hurt myself", "crisis", False, "after_crisis", "safe"),
        ("the ambulance hasn't come", None, True, "emergency", "back"),
    ],
)  # fmt: skip
def test_the_conversation_so_far_counts(text, unsettled, earlier, level, kind):
    found = urgency(text, unsettled, earlier)
    assert (found.level, found.kind) == (level, kind)


def test_chest_pain_in_a_crisis_stays_with_the_crisis():
    assert urgency("my chest hurts and I can't breathe", "crisis").level == "crisis"


def test_whom_it_is_about_is_told_by_the_message():
    assert urgency("my husband has chest pain").whom == "someone_else"
    assert urgency("I have chest pain").whom == "self"
