"""Two scans of one person: did the score rise, fall, or stay within what a repeat scan wobbles by anyway?"""
from __future__ import annotations

from dataclasses import dataclass

from calcium.bands import Band, band_of, checked_score

#: How far two scans of the same heart differ on average, as a share of their mean (B78, B79): small scores wobble
#: most. Rows are (mean score up to, share); the last one has no end.
REPEATABILITY = ((30.0, 0.60), (400.0, 0.12), (float("inf"), 0.08))


@dataclass(frozen=True)
class Change:
    """What two scans say together. Scores in Agatston units. Never good or bad news by itself (B16, B17, N11)."""

    previous: float
    current: float
    direction: str
    on_statin: bool | None

    @property
    def from_zero(self) -> bool:
        """Calcium where the earlier scan saw none (B36; two scans may also simply disagree on this, B80)."""
        return self.previous == 0 and self.current > 0

    @property
    def bands(self) -> tuple[Band, Band]:
        return band_of(self.previous), band_of(self.current)


def wobble(previous: float, current: float) -> float:
    """The difference, in Agatston units, that two scans of an unchanged heart show on average (B79)."""
    mean = (previous + current) / 2
    return mean * next(share for up_to, share in REPEATABILITY if mean <= up_to)


def compare(previous: float, current: float, on_statin: bool | None = None) -> Change:
    """Compare an earlier with a later score. Raises ScoreError for a number that is not a score.

    ``direction`` is ``same`` when the difference is within the scan's own repeatability, else ``rose`` or ``fell``.
    From zero to any calcium is a rise, and back to zero a fall: the wobble is not defined there.
    """
    before, now = checked_score(previous), checked_score(current)
    if before == now or (min(before, now) > 0 and abs(now - before) <= wobble(before, now)):
        direction = "same"
    else:
        direction = "rose" if now > before else "fell"
    return Change(before, now, direction, on_statin)


def years_between(earlier: int | None, later: int | None) -> int | None:
    """Whole years from one scan to the next; None unless both years are known and in order."""
    if earlier is None or later is None or later <= earlier:
        return None
    return int(later) - int(earlier)
