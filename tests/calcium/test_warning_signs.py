import pytest

from calcium.warning_signs import check


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("my chest hurts", "emergency"), ("i have crushing chest pain", "emergency"),
        ("no, my chest hurts", "emergency"), ("can't stop this chest pain", "emergency"),
        ("never had chest pain until today", "emergency"), ("i can't breathe", "emergency"),
        ("his face is drooping and his speech is slurred", "emergency"), ("he collapsed", "emergency"),
        ("i want to end it all", "crisis"), ("i don't want to be here anymore", "crisis"),
        ("chest tightness walking uphill, goes away when i stop", "today"), ("my wee is dark brown", "today"),
        ("no chest pain", "none"), ("is jaw pain a sign of a heart attack?", "none"),
        ("had a chest ct last week", "none"), ("my heart sank", "none"), ("i'm terrified", "none"),
        ("my dad had chest pain before his heart attack", "none"), ("what does 430 mean", "none"),
    ],
)  # fmt: skip
def test_level(text, level):
    assert check(text).level == level


def test_it_reads_a_long_paste_to_its_end():
    assert check("my score is 12 and i like walking. " * 800 + "i have chest pain now").level == "emergency"


def test_a_cancelled_sign_is_still_named():
    finding = check("no chest pain")
    assert (finding.level, finding.cancelled) == ("none", "chest")
