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


@pytest.mark.parametrize(
    ("text", "kind", "words", "because"),
    [
        ("no chest pain", "chest", "chest pain", "denied"),
        ("is jaw pain a sign of a heart attack?", "spread", "jaw pain", "asked"),
        ("i passed out in 1998, never since", "collapse", "passed out", "past"),
        ("dad had chest pain before his heart attack at 52", "chest", "chest pain", "family"),
        ("what if i have a heart attack tonight", "heart_attack", "i have a heart attack tonight", "what_if"),
        ("i'm not suicidal", "crisis", "suicidal", "denied"),
    ],
)
def test_a_cancelled_sign_keeps_its_kind_its_words_and_the_form(text, kind, words, because):
    finding = check(text)
    assert (finding.level, finding.cancelled, finding.cancelled_because) == ("none", kind, because)
    assert finding.cancelled_words == words


def test_a_sign_that_stands_keeps_what_was_set_aside():
    finding = check("no chest pain but my wee is dark brown")
    assert (finding.level, finding.kind, finding.cancelled) == ("today", "statin_red_flag", "chest")


@pytest.mark.parametrize(
    "text",
    [
        "my kids need me", "I cant die, my kids need me", "what if i die and leave my kids", "I don't want to die",
        "what will happen to my kids", "I dont want to leave my girls",
    ],
)  # fmt: skip
def test_love_of_life_sets_a_crisis_aside(text):
    finding = check(text)
    assert (finding.level, finding.cancelled) == ("none", "crisis")
