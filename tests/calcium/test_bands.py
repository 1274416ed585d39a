import math

import pytest

from calcium.bands import BANDS, MAX_SCORE, ScoreError, band_of, band_of_range


@pytest.mark.parametrize(
    ("score", "name"),
    [
        (0, "zero"), (0.0, "zero"), (0.1, "minimal"), (1.3, "minimal"), (10, "minimal"), (10.4, "mild"), (11, "mild"),
        (100, "mild"), (100.5, "moderate"), (400, "moderate"), (400.2, "extensive"), (2350, "extensive"),
        (MAX_SCORE, "extensive"),
    ],
)  # fmt: skip
def test_a_score_falls_in_the_articles_band(score, name):
    assert band_of(score).name == name


@pytest.mark.parametrize(
    ("score", "problem"),
    [
        (-40, "negative"), (-0.1, "negative"), (-math.inf, "negative"), (math.inf, "too_large"),
        (5_000_000, "too_large"), (math.nan, "not_a_number"), ("banana", "not_a_number"), (None, "not_a_number"),
        (True, "not_a_number"),
    ],
)  # fmt: skip
def test_what_cannot_be_a_score_is_named(score, problem):
    with pytest.raises(ScoreError) as caught:
        band_of(score)
    assert caught.value.problem == problem


def test_bands_meet_without_gap_or_overlap():
    for below, above in zip(BANDS, BANDS[1:], strict=False):
        assert below.up_to == above.over


def test_a_range_has_a_band_only_if_both_ends_share_it():
    assert band_of_range(200, 299).name == "moderate"
    assert band_of_range(350, 450) is None
