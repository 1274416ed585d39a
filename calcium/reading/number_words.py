"""Numbers written in words: "three hundred and forty", "zero point zero", "four oh six", "in the low two hundreds"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from calcium.reading.slips import slips

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
} | {"fourty": 40, "fivety": 50, "ninty": 90}
_ZERO = {"nil", "nought", "naught", "zilch", "nada", "zip", "aught", "zeros", "zeroes"}
_ANDS = {"and", "n", "&"}
_JOINTS = _ANDS | {"-"}
_SCALES = {"hundred": 100, "thousand": 1000, "hundered": 100, "hunderd": 100}
_PLURAL_SCALES = {"hundreds": 100, "thousands": 1000}
_PLURAL_TENS = {word[:-1] + "ies": value for word, value in _TENS.items()}
_ORDINALS = {word[:-1] + "ieth": value for word, value in _TENS.items()} | {
    word: value for value, word in enumerate("first second third fourth fifth sixth seventh eighth ninth".split(), 1)
}
_SMALL = _UNITS | _TENS | dict.fromkeys(_ZERO, 0)
_DIGITS_OF = {"single": (0, 9), "double": (10, 99), "triple": (100, 999), "quadruple": (1000, 9999),
              "two": (10, 99), "three": (100, 999), "four": (1000, 9999)}  # fmt: skip
#: "one" is mostly no number ("that one"): alone it counts only where a value is due and the phrase ends.
_BEFORE_ONE = {"was", "is", "as", ":", "=", "just", "under", "than", "below", "<", "only", "of", "above", "over", "s"}
_AFTER_ONE = {"", ".", ",", "!", "?", ";", ")", "#line", "-", "so", "but", "agatston", '"'}
#: No score is near this: reading stops, however many words of number follow.
_MOST = 1_000_000
#: "three hundred and something", "580 odd": how far the unsaid rest may reach.
#: "Over thousand": where "a" goes without saying.
_BOUNDS = {"over", "above", "under", "below", "than", "past", "about", "around", "nearly", "almost", ">", "<"}
_UNSAID = {"something", "summat", "some-odd"}


_KNOWN = (*_UNITS, *_TENS, *_SCALES)
_MISSPELT = {slip: word for word in _KNOWN if len(word) > 4 for slip in slips(word) if slip not in _KNOWN}
_ANY_UNIT, _ANY_SMALL, _ANY_SCALE = "|".join(_UNITS), "|".join((*_TENS, *_UNITS)), "|".join(_SCALES)
_GLUED = re.compile(rf"({_ANY_SMALL})(?:({_ANY_SCALE})(?:(and)?({_ANY_SMALL})?)?|({_ANY_UNIT}))")


def words_in(word: str) -> list[str]:
    """The number words in ``word`` (lower case): "fourhundred" is two, "eigthy" a slip for one; else ``[word]``."""
    if word in _MISSPELT:
        return [_MISSPELT[word]]
    glued = _GLUED.fullmatch(word) if len(word) > 6 and word not in _SMALL else None
    return [part for part in glued.groups() if part] if glued else [word]


def in_words(number: int) -> str:
    """A number below 100 in words: "five", "forty two"."""
    if number < 20:
        return next(word for word, value in _UNITS.items() if value == number)
    tens = next(word for word, value in _TENS.items() if value == number - number % 10)
    return tens if number % 10 == 0 else f"{tens} {in_words(number % 10)}"


@dataclass(frozen=True)
class NumberInWords:
    """Tokens ``start`` to ``end`` (exclusive) say ``value``, or ``value`` to ``upper`` for "the two hundreds"."""

    start: int
    end: int
    value: float
    upper: float | None = None
    tag: str = "#num"


def numbers_in_words(words: list[str]) -> list[NumberInWords]:
    """Every number in words among ``words`` (lower case; hyphens as words of their own)."""
    found, at = [], 0
    while at < len(words):
        span = _year(words, at) or _digits_of(words, at) or _plural(words, at) or _spelled(words, at) or _read(words, at)
        found += [span] if span else []
        at = span.end if span else at + 1
    return found


def _at(words: list[str], at: int) -> str:
    return words[at] if 0 <= at < len(words) else ""


def _spelled(words: list[str], start: int) -> NumberInWords | None:
    """A number said digit by digit: "four oh six", "nine-seven-oh". Three digits or four."""
    digits, at = "", start
    while len(digits) < 5 and (_UNITS.get(_at(words, at), 10) < 10 or digits and _at(words, at) in ("oh", "o")):
        digits += str(_UNITS.get(words[at], 0))
        end = at + 1
        at = end + 1 if _at(words, end) == "-" else end
    if digits and set(digits) == {"0"} and len(digits) > 1:
        return NumberInWords(start, end, 0.0)  # "zero zero zero"
    return NumberInWords(start, end, float(digits)) if len(digits) in (3, 4) and digits[0] != "0" else None


def _year(words: list[str], start: int) -> NumberInWords | None:
    """A year as it is said: "twenty twenty one", "twenty nineteen", "nineteen ninety eight"."""
    century = {"twenty": 2000, "nineteen": 1900}.get(words[start])
    rest = _SMALL.get(_at(words, start + 1), 0) if century else 0
    if not century or not (rest >= 50 if century == 1900 else 10 <= rest <= 30):
        return None
    end = start + 2
    if rest % 10 == 0 and rest >= 20 and 0 < _SMALL.get(_at(words, end), 0) < 10:
        rest, end = rest + _SMALL[words[end]], end + 1
    return NumberInWords(start, end, century + rest, tag="#date") if _at(words, end) not in _SCALES else None


def _digits_of(words: list[str], at: int) -> NumberInWords | None:
    """ "single digits", "triple figures", "three-figure"."""
    after = at + 2 if _at(words, at + 1) == "-" else at + 1
    if words[at] in _DIGITS_OF and _at(words, after) in ("digit", "digits", "figure", "figures"):
        low, high = _DIGITS_OF[words[at]]
        return NumberInWords(at, after + 1, low, high, "#years")
    return None


def _plural(words: list[str], at: int) -> NumberInWords | None:
    """ "in the thousands", "in the hundreds", "in the forties", "in the teens"."""
    if words[at] in _PLURAL_SCALES:
        low = _PLURAL_SCALES[words[at]]
        return NumberInWords(at, at + 1, low, 999 if low == 100 else 9999, "#years")
    if words[at] in _PLURAL_TENS:
        return NumberInWords(at, at + 1, _PLURAL_TENS[words[at]], _PLURAL_TENS[words[at]] + 9, "#years")
    if _ORDINALS.get(words[at], 0) >= 20:
        return NumberInWords(at, at + 1, _ORDINALS[words[at]], tag="#ordinal")
    if words[at] == "teens":
        return NumberInWords(at, at + 1, 13, 19, "#years")
    return None


def _read(words: list[str], start: int) -> NumberInWords | None:
    total, current, at = 0.0, None, start
    if words[start] == "one" and _is_pronoun(words, start):
        return None
    while at < len(words) and total < _MOST:
        word = words[at]
        if word in _JOINTS and at > start and _continues(words, at):
            at += 1
            continue
        if word in ("a", "an") and _at(words, at + 1) in _SCALES and current is None and not total:
            current = 1
        elif word in _SMALL and _fits(current, total, _SMALL[word]):
            current = _added(current, _SMALL[word])
        elif word in ("hundred", "thousand") and current is None and not total and _at(words, at - 1) in _BOUNDS:
            current = _SCALES[word]
        elif word == "hundred" and current is None and not total and _at(words, at + 1) == "and":
            current = 100
        elif (
            word in _SCALES and current is not None and current < _SCALES[word] and (_SCALES[word] == 100 or not total)
        ):
            current *= _SCALES[word]
            if _SCALES[word] == 1000:
                total, current = total + current, None
        elif word in _PLURAL_SCALES and current is not None:
            scale = _PLURAL_SCALES[word]
            return NumberInWords(start, at + 1, total + current * scale, total + (current + 1) * scale - 1, "#years")
        else:
            break
        at += 1
    if at == start:
        return None
    return _ended(words, start, at, total + (current or 0))


def _ended(words: list[str], start: int, at: int, value: float) -> NumberInWords:
    """The number read so far, with what may follow it: an ordinal, a decimal part, "something"."""
    last = at + 1 if _at(words, at) == "-" else at
    if value >= 20 and value % 10 == 0 and 0 < _ORDINALS.get(_at(words, last), 0) < 10:
        return NumberInWords(start, last + 1, value + _ORDINALS[words[last]], tag="#ordinal")
    if _at(words, at) == "point" and _at(words, at + 1) in _UNITS:
        digits, at = "", at + 1
        while _at(words, at) in _UNITS and _UNITS[words[at]] < 10 and len(digits) < 4:
            digits, at = digits + str(_UNITS[words[at]]), at + 1
        return NumberInWords(start, at, value + (float(f"0.{digits}") if digits else 0))
    if words[at : at + 3] in (["and", "a", "bit"], ["and", "a", "half"]):
        return NumberInWords(start, at + 3, value + 0.5) if words[at + 2] == "half" else NumberInWords(
            start, at + 3, value, value + 1, "#range")  # fmt: skip
    if words[at : at + 2] in (["and", "change"], ["and", "some"]):
        return NumberInWords(start, at + 2, value, value + 99, "#range")
    unsaid = at + 1 if _at(words, at) in ("and", "-") else at
    if value >= 20 and _at(words, unsaid) in _UNSAID:
        return NumberInWords(start, unsaid + 1, value, value + (99 if value % 100 == 0 else 9), "#range")
    return NumberInWords(start, at, value)


def _is_pronoun(words: list[str], at: int) -> bool:
    """Whether this "one" is no number: "that one", "one of them", "one lousy point"."""
    following = _at(words, at + 1)
    if following in _SCALES or following in _SMALL or following == "point":
        return False
    if _at(words, at - 1) in ("than", "under", "below", "<") and following in ("on", "for", "in", "which", "and"):
        return False
    return not (_at(words, at - 1) in _BEFORE_ONE and following in _AFTER_ONE)


def _continues(words: list[str], at: int) -> bool:
    """Whether "and" or a hyphen at ``at`` is inside the number: "three hundred and forty", "ninety-eight"."""
    following, before = _at(words, at + 1), words[at - 1]
    if words[at] in _ANDS:
        return following in _SMALL and before in _SCALES
    if following in _SCALES:
        return before in _SMALL
    if following not in _SMALL:
        return False
    if words[at] == "-" and 0 < _UNITS.get(before, 0) < 10 and _SMALL[following] >= 10:
        return True  # "three-fifty" is how people say 350
    return (before in _TENS and 0 < _SMALL[following] < 10) or before in _SCALES


def _fits(current: float | None, total: float, value: float) -> bool:
    """Whether ``value`` can be added to what was read: forty + two; three hundred + forty; four + thirty (430)."""
    if current is None:
        return not total or value > 0
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
