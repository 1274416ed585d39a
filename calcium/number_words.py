"""Numbers written in words: "three hundred and forty", "ninety-eight", "a round nought", "in the two hundreds"."""
from __future__ import annotations

from dataclasses import dataclass

_UNITS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
_TENS = {
    word: value * 10
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
} | {"fourty": 40}
_ZERO = {"nil", "nought", "naught", "zilch", "nada"}
_SCALES = {"hundred": 100, "thousand": 1000}
_PLURAL_SCALES = {"hundreds": 100, "thousands": 1000}
_SMALL = _UNITS | _TENS | dict.fromkeys(_ZERO, 0)
#: "one" and "a" are mostly not numbers ("that one", "a lot"); they count only before a scale or another number word.
_WEAK = {"one", "a", "an"}


@dataclass(frozen=True)
class NumberInWords:
    """Tokens ``start`` to ``end`` (exclusive) say ``value``, or ``value`` to ``upper`` for "the two hundreds"."""

    start: int
    end: int
    value: float
    upper: float | None = None
    qualifier: str | None = None

    @property
    def tag(self) -> str:
        return "#num" if self.upper is None else "#years"


def numbers_in_words(words: list[str]) -> list[NumberInWords]:
    """Every number in words among ``words`` (lower case; hyphens as words of their own)."""
    found, at = [], 0
    while at < len(words):
        span = _read(words, at)
        if span is None:
            at += 1
        else:
            found.append(span)
            at = span.end
    return found


def _read(words: list[str], start: int) -> NumberInWords | None:
    total, current, at, said = 0.0, None, start, False
    while at < len(words):
        word = words[at]
        following = words[at + 1] if at + 1 < len(words) else ""
        if word in ("-", "and") and said and _continues(words, at):
            at += 1
            continue
        if word in ("a", "an") and following in _SCALES and current is None:
            current = 1
        elif word in _SMALL and _fits(current, _SMALL[word]):
            if word == "one" and not said and following not in _SCALES and following not in _SMALL:
                return None
            current = _added(current, _SMALL[word])
            said = True
        elif word in _SCALES and current is not None:
            current *= _SCALES[word]
            if _SCALES[word] == 1000:
                total, current = total + current, None
            said = True
        elif word in _PLURAL_SCALES and current is not None and said:
            scale = _PLURAL_SCALES[word]
            return NumberInWords(start, at + 1, total + current * scale, total + (current + 1) * scale - 1)
        else:
            break
        at += 1
    if not said:
        return None
    return NumberInWords(start, at, total + (current or 0))


def _continues(words: list[str], at: int) -> bool:
    """Whether "and" or a hyphen at ``at`` is inside the number: "three hundred and forty", "ninety-eight"."""
    if at + 1 >= len(words) or words[at + 1] not in _SMALL:
        return False
    before = words[at - 1]
    if words[at] == "and":
        return before in _SCALES
    return before in _TENS and 0 < _SMALL[words[at + 1]] < 10


def _fits(current: float | None, value: float) -> bool:
    """Whether ``value`` can be added to what was read: forty + two; three hundred + forty; four + thirty (430)."""
    if current is None:
        return True
    if value == 0:
        return False
    if current % 100 == 0:
        return current > 0
    if current % 10 == 0:
        return value < 10 and current % 100 >= 20
    return current < 10 and 10 <= value < 100


def _added(current: float | None, value: float) -> float:
    if current is None:
        return value
    if current < 10 and 10 <= value < 100:  # "four thirty" is how people say 430
        return current * 100 + value
    return current + value
