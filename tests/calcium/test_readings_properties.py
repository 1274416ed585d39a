"""Whatever stands around it, a score is read exactly or not at all; and no text makes the reader stumble or dawdle."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calcium.bands import MAX_SCORE
from calcium.readings import read

SCORES = st.one_of(
    st.integers(0, 12_000).map(lambda n: (f"{n:,}", n)),
    st.integers(0, 999).map(lambda n: (str(n), n)),
    st.integers(1, 39_999).map(lambda n: (f"{n / 10:.1f}", n / 10)),
)
TELLINGS = st.sampled_from(
    [
        "my calcium score is {}", "calcium score {}", "CAC {}", "cac: {}", "total agatston score {}",
        "Agatston = {} AU",
        "got my calcium score back, {}", "my score came back as {}", "I have a calcium score of {}", "score of {}",
        "they said my calcium score was {}", "the total calcium score is {}",
    ]
)  # fmt: skip
#: Numbers that are no score, as patients tell them beside one.
DISTRACTORS = st.one_of(
    st.integers(30, 95).map("I'm {} years old".format),
    st.integers(30, 95).map("I am {}".format),
    st.integers(40, 300).map("LDL {}".format),
    st.integers(20, 100).map("my HDL is {}".format),
    st.integers(10, 500).map("Lp(a) {} nmol/L".format),
    st.tuples(st.integers(90, 190), st.integers(50, 110)).map(lambda bp: f"BP {bp[0]}/{bp[1]}"),
    st.integers(40, 120).map("resting pulse {}".format),
    st.sampled_from([5, 10, 20, 40, 80]).map("on atorvastatin {} mg".format),
    st.sampled_from([5, 10, 20, 40, 80]).map("taking Crestor {}".format),
    st.integers(1, 99).map("{}% of men are lower".format),
    st.integers(40, 80).map("dad died at {}".format),
    st.tuples(st.integers(1, 8), st.integers(9, 17)).map(lambda ages: f"my kids are {ages[0]} and {ages[1]}"),
    st.integers(50, 900).map("the scan cost ${}".format),
    st.integers(2, 40).map("I smoked for {} years".format),
    st.integers(3, 90).map("I run {} miles a week".format),
    st.integers(50, 140).map("I weigh {} kg".format),
    st.integers(1, 28).map("appointment on the {}th of March".format),
    st.just("CAD-RADS 2"),
    st.just("call me on 0412 345 678"),
)
JOINS = st.sampled_from([". ", ", ", "; ", "\n", " - "])


@given(SCORES, TELLINGS, st.lists(DISTRACTORS, max_size=2), st.lists(DISTRACTORS, max_size=2), JOINS)
@settings(max_examples=600, deadline=None)
def test_a_score_among_other_numbers_is_read_exactly_or_not_at_all(score, telling, before, after, join):
    written, value = score
    told = read(join.join([*before, telling.format(written), *after]))
    assert told.calcium_score in (value, None)


@given(score=SCORES, telling=TELLINGS, other=st.lists(DISTRACTORS, max_size=3))
@settings(max_examples=600, deadline=None)
def test_a_score_in_a_sentence_of_its_own_is_read(score, telling, other):
    written, value = score
    told = read(". ".join([telling.format(written), *other]))
    assert told.calcium_score == value


@given(others=st.lists(DISTRACTORS, min_size=1, max_size=4), join=JOINS)
@settings(max_examples=600, deadline=None)
def test_other_numbers_alone_make_no_score(others, join):
    assert read(join.join(others)).calcium_score is None


@given(
    st.integers(0, 3000), st.integers(0, 3000), st.lists(st.integers(2008, 2025), min_size=2, max_size=2, unique=True)
)
@settings(max_examples=300, deadline=None)
def test_of_two_scans_with_years_the_later_is_the_score(first, second, years):
    told = read(f"calcium score {first} in {years[0]}, calcium score {second} in {years[1]}")
    earlier, later = (first, second) if years[0] < years[1] else (second, first)
    if first == second:
        assert told.calcium_score == first
    else:
        assert (told.previous_score, told.calcium_score) == (earlier, later)


@given(limit=st.integers(1, 2000), over=st.booleans())
def test_a_bound_is_no_exact_score(limit, over):
    told = read(f"my calcium score is {'>' if over else '<'}{limit}")
    assert told.calcium_score is None
    assert (told.more_than if over else told.less_than) == limit


_WORDS = st.sampled_from(
    "score calcium cac 430 2019 20mg ldl statin my wife's i'm is was from to 12.5 < > % / - ( ) . , ? \n LAD RCA total "
    "now two hundred percentile 61 not sorry or and 1,200 #1 lp(a) 140/90 zero at in over".split(" ")
)


@given(st.one_of(st.text(max_size=400), st.lists(_WORDS, max_size=60).map(" ".join)))
@settings(max_examples=500, deadline=None)
def test_no_text_makes_it_stumble(text):
    told = read(text)
    for value in (told.calcium_score, told.previous_score, told.bare_number):
        assert value is None or 0 <= value <= MAX_SCORE


@pytest.mark.parametrize(
    "piece",
    ["score 430 ld1 is 20 mg, ", "was 3 now 4 ", "9", "one hundred and ", "my dad's score is 4 and ", "LAD 3 RCA 4, ",
     "a",
     "statin ", "( ", "? ", "not 4 sorry 5 ", "in 2019 it was 7, ", "\n", "🙂 ", "two-oh-", "1,", "percentile 3 "],
)  # fmt: skip
def test_a_very_long_text_makes_it_stumble_neither(piece):
    told = read((piece * (10_000 // len(piece) + 1))[:10_000])
    assert told.calcium_score is None or 0 <= told.calcium_score <= MAX_SCORE
