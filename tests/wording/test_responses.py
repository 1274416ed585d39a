import pytest

from wording.responses import WordingError, choose, fill, identity, spoken_number


def variation(text, **condition):
    return {"text": text, "condition": [{"type": "slot", "name": n, "value": v} for n, v in condition.items()]}


VARIATIONS = [
    variation("plain"),
    variation("plain again", asked_again=True),
    variation("mild", score_band="mild"),
    variation("mild again", score_band="mild", asked_again=True),
    variation("theirs", about_whom="someone_else"),
]


@pytest.mark.parametrize(
    ("facts", "said", "expected"),
    [
        ({}, [], "plain"),
        ({"score_band": "mild"}, [], "mild"),
        ({"score_band": "zero"}, [], "plain"),
        ({"score_band": "mild"}, ["mild"], "mild again"),
        ({"score_band": "mild"}, ["plain"], "mild"),
        ({"score_band": "mild"}, ["mild", "mild again", "plain again"], "mild"),
        ({"score_band": "mild", "about_whom": "someone_else"}, [], "theirs"),
        ({}, ["plain"], "plain again"),
        ({"about_whom": "someone_else"}, ["theirs"], "theirs"),
    ],
)
def test_the_closest_variation_not_yet_said_is_chosen(facts, said, expected):
    names = [identity({"text": text}) for text in said]
    assert choose(VARIATIONS, facts, names)["text"] == expected


def test_no_fitting_variation_is_an_error():
    with pytest.raises(WordingError):
        choose([variation("mild", score_band="mild")], {})


def test_placeholders_are_filled_and_a_missing_one_is_an_error():
    assert fill("Call {emergency_number}.", {"emergency_number": "000"}) == "Call 000."
    with pytest.raises(WordingError):
        fill("Call {emergency_number}.", {})


@pytest.mark.parametrize(
    ("score", "spoken"), [(430.0, "430"), (2350.0, "2,350"), (63.2, "63.2"), (0.0, "0"), (None, None)]
)
def test_a_score_is_spoken_as_a_person_writes_it(score, spoken):
    assert spoken_number(score) == spoken
