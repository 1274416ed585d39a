import pytest

from calcium.bands import ScoreError
from calcium.comparison import compare, years_between


@pytest.mark.parametrize(
    ("previous", "current", "direction"),
    [
        (78, 131, "rose"), (512, 498, "same"), (498, 512, "same"), (430, 210, "fell"), (4, 6, "same"), (12, 12, "same"),
        (0, 0, "same"), (0, 3, "rose"), (3, 0, "fell"), (100, 111, "same"), (100, 120, "rose"), (1000, 1100, "rose"),
    ],
)  # fmt: skip
def test_direction_allows_for_the_scans_own_wobble(previous, current, direction):
    assert compare(previous, current).direction == direction


def test_small_scores_wobble_more_than_large_ones():
    assert compare(10, 15).direction == "same"
    assert compare(1000, 1500).direction == "rose"


def test_calcium_after_a_zero_is_named_and_bands_are_given():
    change = compare(0, 14, on_statin=True)
    assert change.from_zero
    assert change.on_statin is True
    assert [band.name for band in change.bands] == ["zero", "mild"]


@pytest.mark.parametrize(("previous", "current"), [(-1, 5), (5, float("nan")), (5, 10**9)])
def test_what_is_no_score_cannot_be_compared(previous, current):
    with pytest.raises(ScoreError):
        compare(previous, current)


@pytest.mark.parametrize(
    ("earlier", "later", "years"), [(2019, 2024, 5), (2023, 2024, 1), (2024, 2024, None), (2024, 2019, None), (None, 2024, None)]
)
def test_years_between_are_known_only_in_order(earlier, later, years):
    assert years_between(earlier, later) == years
