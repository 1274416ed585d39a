"""Cuts a patient's message into words and typed numbers, and hands them to spaCy as one Doc.

Each token's ``norm_`` is what the rules match: the lower-case word, or a tag such as ``#num`` for a number and ``#line``
for a line end. A number in words becomes one token. Values and qualifiers stand in the token extension ``number``.
"""
from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import NamedTuple

import spacy
from spacy.tokens import Doc, Token

from calcium.bands import MAX_SCORE
from calcium.reading.number_words import in_words, numbers_in_words, words_in
from calcium.reading.words import MISSPELT, QUALIFIERS, QUALIFIERS_AFTER, RISES


@dataclass(frozen=True)
class Number:
    """A number as written: its value, its end for a range, and its qualifier.

    The qualifier is ``about``, ``below``, ``above``, ``just below``, ``just above`` or None.
    """

    value: float
    qualifier: str | None = None
    upper: float | None = None

    @property
    def reach(self) -> tuple[float, float] | None:
        """The least and the greatest score that an inexact number may mean; None for an exact one."""
        if self.upper is not None:
            return self.value, min(self.upper, MAX_SCORE)
        return {
            "above": (self.value + 0.01, MAX_SCORE),
            "just above": (self.value + 0.01, self.value * 1.1),
            # "<1" is what reports print for a trace: above nought
            "below": (0.01 if self.value <= 1 else 0.0, max(0.01, self.value - 0.01)),
            "just below": (self.value * 0.9, max(0.0, self.value - 0.01)),
        }.get(self.qualifier or "")


class _Piece(NamedTuple):
    text: str
    norm: str
    number: Number | None
    start: int
    end: int


# Order matters: the first alternative that fits a place wins. Runs are bounded, so that no text is slow to read.
_PIECES = re.compile(
    r"""
      (?P<line>[ \t]*[\r\n]\s*)
    | (?P<date>\b\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})\b | \b\d{4}-\d{2}(?:-\d{2})?\b | \b(?:19|20)\d\d/\d\d?(?:/\d\d?)?\b
        | \b(?:0?[1-9]|1[0-2])[/-](?:19|20)\d\d\b | \b\d\d?/(?:0?[1-9]|1[0-2])\b(?!\s?[/\d]))
    | (?P<clock>\b\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\b) | \b\d{1,2}:\d\d\b(?::\d\d)? | \b\d{1,2}\s?(?:am|pm|a\.m|p\.m)\b | \bo'?clock\b)
    | (?P<phone>\+\d[\d ()-]{7,20}\d | \(0\d\)\s?\d{4}\s?\d{4} | \b0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4}\b | \b\d{3}[ -]\d{3}[ -]\d{3,4}\b
        | \b\d{4}\ \d{5}\ \d\b | \b1[38]00[ -]\d{2,3}[ -]?\d{2,3}(?:[ -]\d{3})?\b | \b13\ \d\d\ \d\d\b | \b\d{2}\ \d{4}\ \d{4}\b | \b0\d{4,14}\b)
    | (?P<heat>\b\d{2,3}(?:\.\d)?\s?°\s?[cf]?\b | \b3\d(?:\.\d)?\s?(?:degrees|celsius)\b)
    | (?P<unit>\b[cm]m\s?[23³²](?!\d))
    | (?P<height>\b[3-7]\s?['’′](?:\s?(?:1[01]|\d)\b)?["”]? | \b[3-7]\s?(?:ft|foot|feet)\s?(?:1[01]|\d)\b)
    | (?P<pressure>\b\d{2,3}\s?/\s?\d{2,3}\b(?!\s?/) | \b\d{2,3}\ over\ \d{2,3}\b)
    | (?P<money>[$£€₹]\s?\d[\d,]{0,12}(?:\.\d{1,4})? | \b(?:rs|aud|usd|gbp|inr)\.?\s?\d[\d,]{0,12}\b
        | \b\d[\d,]{0,12}(?:\.\d{1,4})?\s?(?:dollars?|bucks|quid|pounds\ sterling|euros?|rupees|grand|pence|cents)\b)
    | (?P<percent>\d{1,9}(?:\.\d{1,9})?\s?(?:(?:%|per\ ?cent|pct\b)(?:[-– ]?\d{1,3}\s?%)?(?!ile)))
    | (?P<ordinal>\b\d{1,3}(?:\s?[-–]\s?\d{1,3})?(?:st|nd|rd|th)\b)
    | (?P<shortyear>(?<![\w])['’](?:[0-3]\d|9\d)(?![\d'’s]))
    | (?P<years>\b(?:(?:19|20)\d0|[1-9]\d?0{1,4})['’]?s\b)
    | (?P<grade>\b(?:cac|cad)[ -]?(?:drs|rads)\b\s?[:=-]?\s?(?:[apn]?[0-5][ab]?(?:\s?/\s?[a-z]{1,4}\d{0,2}){0,4}\b)?)
    | (?P<sexage>(?<!at\ )\b[mf]\d\d\b)
    | (?P<code>\blp\s?\(?\s?a\s?\)?(?!\w) | \b(?:hb)?a1c\b | \bomega[ -]?\d\b | \btype\s(?:[12]|one|two)\b | \bstage\s(?:\d|one|two|three)\b
        | \b\d[\d.,]{0,9}\s?(?:x|×)\s?10\^?\d | \b\d+\.\d+\s?e[+-]?\d{1,3}\b | \b\d{1,9}e[+-]\d{1,3}\b | \baj[ -]?130\b | (?<!\w)[#№]\s?\d+\b | \b[a-z]{2,6}(?:-\d{1,9}){2,4}\b | \b\d{1,4}[a-z]{1,3}\d[a-z\d]{0,8}(?:-[a-z\d]{1,8}){0,4}\b
        | \b(?!lad|rca|lcx|lms?\d|cx|got|was|is|score|cacs?\d|au\d|total)[a-z]{1,5}-?\d{1,5}[a-z]{0,2}\b(?!\s?[:=]\s?\d) | \bvo2\s?max\b)
    | (?P<range>(?<![\w.])\d[\d,]{0,12}(?:\.\d{1,4})?\s?[-–—]\s?\d[\d,]{0,12}(?:\.\d{1,4})?(?![\w-]))
    | (?P<number>(?:(?<![\w.)-])(?<!\d\s)[-−](?=\d))?(?:\d{1,3}(?:,\d{3}){1,5}(?![\d])(?:\.\d{1,9})?|\d{1,3}(?:\ \d{3}){1,2}(?!\d|\ \d)(?=\ (?:au|agat))
        |(?:(?<=is\ )|(?<=was\ )|(?<=of\ )|(?<=[:=]\ )|(?<=at\ )|(?<=got\ )|(?<=total\ )|(?<=score\ ))\d{1,2}\ \d{3}(?![\d.,]\d|\d|\ \d|\s?(?:mg|iu|mcg))
        |(?<!,)\d{1,9},\d{1,2}(?![\d,]|\.\d)|\d{1,18}(?:\.\d{1,9})?|(?<!\d)\.\d{1,9})(?:k\b)?\+?)
    | (?P<word>\b(?:mother|father|sister|brother|son|daughter|parents)[- ]in[- ]law(?:'s)?\b | \b(?:approx|mrs?|ms|dr|desc|ant|lt|rt|prox|cor|circ|cx|vs|no|tot|calc|agat|yrs?|incl)\.(?=\s)|[^\W\d_]{1,40}(?:['’][^\W\d_]{1,8})?)
    | (?P<mark>->|→|=>|\.{2,9}|[^\w\s])
    """,
    re.VERBOSE | re.IGNORECASE,
)
#: "3oo", "1O2": the letter for the figure.
_O_FOR_ZERO = re.compile(r"(?<![^\W_])(?<!\w[-.])\d{1,5}[oO]{1,4}\d{0,4}(?![\w'’])(?!\s?clock)")
#: "5 hundred", "1.2 thousand": a figure before a word of number.
_FIGURE_AND_WORD = re.compile(r"(?<![\w.,-])(\d{1,2}(?:\.\d)?)[ -](hundred|thousand)(s?)\b", re.IGNORECASE)
Token.set_extension("number", default=None, force=True)
_NLP = spacy.blank("en")


def _value(text: str) -> float:
    text = text.lower().replace("−", "-").replace(" ", "").rstrip("+")
    thousand = text.endswith("k")
    text = text.rstrip("k")
    # A comma is a thousands mark before three digits, and a decimal mark (as on the continent) before one or two.
    text = re.sub(r",(?=\d{1,2}$)", ".", text).replace(",", "")
    return float(text) * (1000 if thousand else 1)


def _year_in(text: str) -> Number | None:
    """The year of a date: "07/05/2018", "06/2020", "3/1/23"."""
    long, short = re.search(r"(?:19|20)\d\d", text), re.search(r"[/.-]\d\d?[/.-](\d\d)$", text)
    if long:
        return Number(float(long.group()))
    return Number(_century(int(short.group(1)))) if short else None


def _century(digits: int) -> float:
    return float(1900 + digits if digits >= 50 else 2000 + digits)


def _number(kind: str, text: str) -> Number | None:
    if kind == "number":
        return Number(_value(text), "above" if text.endswith("+") else None)
    if kind in ("percent", "ordinal"):
        return Number(float(re.match(r"[\d.]+", text).group()))
    if kind == "shortyear":
        return Number(_century(int(text[1:])))
    if kind == "date":
        return _year_in(text)
    if kind == "years":
        start = float(re.match(r"\d+", text).group())
        tens = start < 100 or 1900 <= start <= 2090
        return Number(start, None, start + (9 if tens else 99 if start < 1000 else 999))
    return None


def _pieces(text: str) -> list[_Piece]:
    found: list[_Piece] = []
    for match in _PIECES.finditer(text):
        kind, piece, start, end = match.lastgroup, match.group(), match.start(), match.end()
        if kind in ("word", "mark"):
            norm = piece.lower().replace("’", "'").replace(" in law", "-in-law")
            norm = MISSPELT.get(norm.rstrip("."), norm.rstrip(".") if kind == "word" else norm)
            found += [_Piece(piece, part, None, start, end) for part in words_in(norm)]
        elif kind == "range":
            found += _range(piece, start)
        elif kind == "sexage":  # "F62"
            found.append(_Piece(piece[0], piece[0].lower(), None, start, start + 1))
            found.append(_Piece(piece[1:], "#num", Number(float(piece[1:])), start + 1, end))
        else:
            kind = "nth" if piece[0] in "#№" else kind
            norm = {"number": "#num", "unit": "mm3"}.get(kind, f"#{kind}")
            found.append(_Piece(piece, norm, _number(kind, piece), start, end))
    # The end of the text is a line's end to every rule.
    return [*found, _Piece("\n", "#line", None, len(text), len(text))]


def _range(piece: str, start: int) -> list[_Piece]:
    """A range, or two numbers where the dash only joins them: "2014 - 12" is a year and a score."""
    low, dash, high = re.split(r"(\s?[-–—]\s?)", piece)
    if _value(low) < _value(high) and not (1950 <= _value(low) <= 2035 and " " in dash):
        return [_Piece(piece, "#range", Number(_value(low), None, _value(high)), start, start + len(piece))]
    after = start + len(low) + len(dash)
    return [_Piece(low, "#num", Number(_value(low)), start, start + len(low)),
            _Piece(dash.strip(), "-", None, start + len(low), after),
            _Piece(high, "#num", Number(_value(high)), after, start + len(piece))]  # fmt: skip


def _with_words_joined(found: list[_Piece], text: str) -> list[_Piece]:
    joined, at = [], 0
    for span in numbers_in_words([piece.norm for piece in found]):
        joined += found[at : span.start]
        start, end = found[span.start].start, found[span.end - 1].end
        number = Number(float(span.value), None, None if span.upper is None else float(span.upper))
        joined.append(_Piece(text[start:end], span.tag, number, start, end))
        at = span.end
    return joined + found[at:]


def _with_ranges_joined(found: list[_Piece], text: str) -> list[_Piece]:
    """ "between 150 and 200", "about 300 to 400", "four to five hundred" become one ``#range``."""
    joined: list[_Piece] = []
    moved = not RISES.isdisjoint(piece.norm for piece in found)
    for piece, following in zip(found, [*found[1:], found[-1]], strict=True):
        if piece.norm == "ish" and joined and joined[-1].norm == "#num":
            about = replace(joined[-1].number, qualifier="about")
            joined[-1] = joined[-1]._replace(number=about)
            continue
        joined.append(piece)
        if piece.norm in ("something", "summat", "smth", "sth", "sumthing", "somethin") and len(joined) > 1:
            _join_something(joined, text)
        if piece.norm == "#num" and len(joined) > 2 and joined[-3].norm == "#num" and _is_range(joined, moved, following.norm):
            low, high = joined[-3], joined[-1]
            least = low.number.value
            # "four to five hundred" says 400 to 500
            least *= 100 if least < 10 and high.number.value % 100 == 0 and high.text[:1].isalpha() else 1
            if least < high.number.value:
                joined[-3:] = [_Piece(text[low.start : high.end], "#range", Number(least, None, high.number.value),
                                      low.start, high.end)]  # fmt: skip
    return joined


def _join_something(joined: list[_Piece], text: str) -> None:
    """ "80 something", "80-something": a range up to the next ten (or hundred)."""
    number = joined[-3] if joined[-2].norm == "-" and len(joined) > 2 else joined[-2]
    if number.norm == "#num" and number.number.value >= 20 and number.number.value % 10 == 0:
        low, at, end = number.number.value, joined.index(number), joined[-1].end
        high = low + (99 if low % 100 == 0 else 9)
        joined[at:] = [_Piece(text[number.start : end], "#range", Number(low, None, high), number.start, end)]


def _is_range(pieces: list[_Piece], moved: bool, following: str) -> bool:
    """Whether "N to M" says from where to where one number lies, not how it moved."""
    link, before = pieces[-2].norm, {piece.norm for piece in pieces[-7:-3]}
    if link not in ("to", "and", "-", "–"):
        return False
    if link == "and" or not before.isdisjoint(("anywhere", "somewhere", "ranges", "ranging", "between")):
        return not before.isdisjoint(("anywhere", "somewhere", "ranges", "ranging", "between"))
    if pieces[-3].number.value >= 1950 and link != "to":
        return False
    low, high = pieces[-3].number.value, pieces[-1].number.value
    if low >= 20 and (low % 5 or high % 5) and before.isdisjoint(("aged", "ages", "age", "years", "men", "women")):
        return False  # nobody rounds to "433 to 441": it moved
    in_words = pieces[-3].number.value < 10 and pieces[-3].text[:1].isalpha() and pieces[-1].number.value >= 100
    return in_words or not moved and following not in ("in", "over", "since", "within", "after", "now")


def _qualifier(norms: list[str], at: int) -> str | None:
    for length in (3, 2, 1):
        before = " ".join(norms[max(0, at - length) : at])
        if before in QUALIFIERS:
            return QUALIFIERS[before]
        after = " ".join(norms[at + 1 : at + 1 + length])
        if after in QUALIFIERS_AFTER:
            return QUALIFIERS_AFTER[after]
    return None


def _in_one_hand(typed: re.Match[str]) -> str:
    figure, scale, plural = typed.groups()
    if "." in figure:
        return f"{float(figure) * (100 if scale.lower() == 'hundred' else 1000):g}"
    return f"{in_words(int(figure))} {scale}{plural}"


def read_tokens(text: str) -> Doc:
    """``text`` as a spaCy Doc whose tokens carry ``norm_`` (a word or a ``#tag``) and ``_.number``."""
    text = _O_FOR_ZERO.sub(lambda typed: typed.group().lower().replace("o", "0"), text)
    text = _FIGURE_AND_WORD.sub(_in_one_hand, text)
    pieces = _with_ranges_joined(_with_words_joined(_pieces(text), text), text)
    norms = [piece.norm for piece in pieces]
    doc = Doc(_NLP.vocab, words=[piece.text for piece in pieces])
    for token, piece in zip(doc, pieces, strict=True):
        token.norm_ = piece.norm
        if piece.number is not None:
            number = piece.number
            if piece.norm == "#num" and number.qualifier is None:
                number = replace(number, qualifier=_qualifier(norms, token.i))
            token._.number = number
    doc.user_data["norms"] = norms
    return doc


def norms_of(doc: Doc) -> list[str]:
    """The norms of all tokens: much quicker to look through than the tokens are."""
    return doc.user_data["norms"]
