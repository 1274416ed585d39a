import pytest

from calcium.feelings import feeling_in


@pytest.mark.parametrize(
    ("text", "feeling"),
    [
        ("im terrified", "frightened"), ("I can't sleep over this", "frightened"), ("i am so worried", "frightened"),
        ("absolutely furious with them", "angry"), ("i'm not worried", None), ("what is plaque", None),
        ("don’t panic me", None),
    ],
)  # fmt: skip
def test_a_named_feeling_is_heard_and_a_denied_one_is_not(text, feeling):
    assert feeling_in(text) == feeling
