import pytest
from hypothesis import given
from hypothesis import strategies as st

from calcium.readings import read


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("got 430", 430), ("my score is 2,350", 2350), ("came back as nil, calcium", 0), ("calcium score: 63.2", 63.2),
        ("my score is three hundred and forty", 340), ("scored a big fat zero", 0), ("CAC 97", 97),
        ("i'm 61 and got 212", 212), ("got my result, 88, ldl is 131", 88), ("result 305, on crestor 20mg", 305),
        ("it's 12 not 120, my score", 12), ("agatston score 1,140 what now", 1140),
        ("my score is 430, am I going to have a heart attack?", 430), ("LM 0, LAD 210, LCx 14, RCA 33", 257),
        ("score of 100 at 55, bp 140/90", 100),
    ],
)  # fmt: skip
def test_a_total_score_is_read_exactly(text, score):
    assert read(text).calcium_score == score


@pytest.mark.parametrize(
    "text",
    [
        "my ldl is 131", "i'm 61", "bp 140/90 this morning", "on lipitor 40mg", "i am in the 88th percentile",
        "the scan takes 20 minutes", "my dad died at 52", "LAD 210, what is that", "what should i eat",
        "it's in the two hundreds, my score", "my score is banana", "my score is -40", "my score is 5000000",
    ],
)  # fmt: skip
def test_what_is_no_total_score_fills_none(text):
    assert read(text).calcium_score is None


def test_two_scans_with_years_and_a_statin():
    told = read("78 in 2019, 131 this spring, on rosuvastatin")
    assert (told.previous_score, told.previous_year, told.calcium_score, told.on_statin) == (78, 2019, 131, True)


@pytest.mark.parametrize(
    ("text", "on_statin"),
    [
        ("been on crestor a year", True), ("i take atorvastatin", True), ("never been on a statin", False),
        ("stopped my lipitor last year", False), ("she wants me to start a statin", False),
        ("should i start a statin?", None), ("what do statins do", None),
    ],
)  # fmt: skip
def test_statin_use_is_read(text, on_statin):
    assert read(text).on_statin is on_statin


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("my score is -40", "negative"), ("5000000", "too_large"), ("my score is 5000000", "too_large"),
        ("my score is banana", "not_a_number"), ("my score is high", None), ("my score is 430", None),
    ],
)  # fmt: skip
def test_a_number_that_cannot_be_a_score_is_named(text, problem):
    assert read(text).problem == problem


def test_whose_score_it_is():
    assert read("my wife's score is 300").about_whom == "someone_else"
    assert read("my score is 300").about_whom == "self"
    assert read("got 230 last week, mum had a bypass at 60").about_whom != "someone_else"


def test_a_number_without_a_word_of_what_it_is_stays_bare():
    assert read("63.2").bare_number == 63.2
    assert read("63.2").calcium_score is None


def test_two_totals_that_conflict_are_given_as_such():
    told = read("my score is 230 the letter has score 320")
    assert told.conflict == (230, 320)
    assert told.calcium_score is None


@given(score=st.integers(min_value=1, max_value=20_000), age=st.integers(min_value=30, max_value=95))
def test_an_age_beside_a_score_is_not_mistaken_for_it(score, age):
    told = read(f"I'm {age} years old and my calcium score is {score:,}.")
    assert (told.calcium_score, told.age) == (score, age)


@given(st.text(max_size=300))
def test_no_text_makes_it_stumble(text):
    told = read(text)
    assert told.calcium_score is None or 0 <= told.calcium_score <= 20_000
