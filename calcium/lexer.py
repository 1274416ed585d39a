"""Cuts a patient's message into words and typed numbers, and hands them to spaCy as one Doc.

Each token's ``norm_`` is what the rules match: the lower-case word, or a tag such as ``#num`` for a number. Numbers in
words become one ``#num`` token. Values and qualifiers stand in the token extension ``number``.
"""
from __future__ import annotations

import re
from dataclasses import dataclass

import spacy
from spacy.tokens import Doc, Token

from calcium.number_words import NumberInWords, numbers_in_words


@dataclass(frozen=True)
class Number:
    """A number as written: its value, ``about`` / ``below`` / ``above`` / None, and its end for a range."""

    value: float
    qualifier: str | None = None
    upper: float | None = None


# Order matters: the first alternative that fits a place wins.
_PIECES = re.compile(
    r"""
      (?P<date>\b\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})\b | \b\d{4}-\d{2}-\d{2}\b | \b(?:0?[1-9]|1[0-2])/(?:19|20)\d\d\b)
    | (?P<clock>\b\d{1,2}:\d\d(?:\s*[ap]\.?m\b)? | \b\d{1,2}\s*(?:am|pm|a\.m|p\.m)\b | \bo'?clock\b)
    | (?P<phone>\+\d[\d ()-]{7,}\d | \b0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4}\b | \b\d{3}[ -]\d{3}[ -]\d{4}\b | \b\d{4}\ \d{5}\ \d\b)
    | (?P<pressure>\b\d{2,3}\s?/\s?\d{2,3}\b | \b1\d\d\ over\ \d{2,3}\b)
    | (?P<money>[$£€₹]\s?\d[\d,]*(?:\.\d+)? | \b(?:rs|aud|usd|gbp|inr)\.?\s?\d[\d,]*\b | \b\d[\d,]*(?:\.\d+)?\s?(?:dollars?|bucks|quid|pounds\ sterling|euros?|rupees|grand)\b)
    | (?P<percent>\d+(?:\.\d+)?\s?(?:%(?:ile)?|per\ ?cent(?!ile)\b|pct\b))
    | (?P<ordinal>\b\d{1,3}(?:st|nd|rd|th)\b)
    | (?P<shortyear>(?<![\w])['’](?:[0-3]\d|9\d)(?![\d'’s]))
    | (?P<years>\b(?:(?:19|20)\d0|[1-9]\d?0+)'?s\b)
    | (?P<grade>\b(?:cac|cad)[ -]?(?:drs|rads)\b\s?:?\s?(?:[ap]?[0-5][ab]?(?:\s?/\s?[a-z]\d*)*)?)
    | (?P<code>\blp\s?\(\s?a\s?\) | \b(?:hb)?a1c\b | \bomega[ -]?\d\b | \btype\s(?:[12]|one|two)\b | \bstage\s\d\b
        | \b(?!lad|rca|lcx|lm|cx|got|was|score|cac|au\d)[a-z]{1,5}-?\d{1,2}[a-z]{0,2}\b(?!\s?[:=]))
    | (?P<range>(?<![\w.])\d[\d,]*(?:\.\d+)?\s?[-–—]\s?\d[\d,]*(?:\.\d+)?(?![\w-]))
    | (?P<number>(?:(?<![\w.)])[-−](?=\d))?(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+,\d{1,2}(?![\d,])|\d+(?:\.\d+)?|(?<!\d)\.\d+)(?:k\b)?\+?)
    | (?P<word>[^\W\d_]+(?:['’][^\W\d_]+)*)
    | (?P<mark>->|→|=>|\.{2,}|[^\w\s])
    """,
    re.VERBOSE | re.IGNORECASE,
)

_QUALIFIERS = {
    "<": "below", "≤": "below", "under": "below", "below": "below",
    ">": "above", "≥": "above", "over": "above", "above": "above", "past": "above", "exceeding": "above",
    "~": "about", "≈": "about", "about": "about", "around": "about", "roughly": "about", "approximately": "about",
    "approx": "about", "nearly": "about", "almost": "about", "circa": "about", "like": "about",
}  # fmt: skip

Token.set_extension("number", default=None, force=True)
_NLP = spacy.blank("en")


def _value(text: str) -> float:
    text = text.lower().replace("−", "-").rstrip("+")
    thousand = text.endswith("k")
    text = text.rstrip("k")
    # A comma is a thousands mark before three digits, and a decimal mark (as on the continent) before one or two.
    text = re.sub(r",(?=\d{1,2}$)", ".", text).replace(",", "")
    return float(text) * (1000 if thousand else 1)


def _number(kind: str, text: str) -> Number | None:
    if kind == "number":
        return Number(_value(text), "above" if text.endswith("+") else None)
    if kind == "range":
        low, high = re.split(r"\s?[-–—]\s?", text)
        return Number(_value(low), None, _value(high))
    if kind in ("percent", "ordinal"):
        return Number(float(re.match(r"[\d.]+", text).group()))
    if kind == "shortyear":
        digits = int(text[1:])
        return Number(1900 + digits if digits >= 90 else 2000 + digits)
    if kind == "years":
        start = float(re.match(r"\d+", text).group())
        return Number(start, None, start + (9 if start < 100 or 1900 <= start <= 2090 else 99))
    return None


def _pieces(text: str) -> list[tuple[str, str, Number | None, int, int]]:
    """(text, norm, number, start, end) for each piece, numbers in words already joined."""
    found = []
    for match in _PIECES.finditer(text):
        kind, piece = match.lastgroup, match.group()
        norm = piece.lower().replace("’", "'")
        tagged = kind not in ("word", "mark")
        found.append((piece, f"#{'num' if kind == 'number' else kind}" if tagged else norm,
                      _number(kind, piece), match.start(), match.end()))  # fmt: skip
    return _joined(found, text)


def _joined(found: list, text: str) -> list:
    joined, at = [], 0
    words = numbers_in_words([norm for _, norm, _, _, _ in found])
    for span in words:
        joined += found[at : span.start]
        start, end = found[span.start][3], found[span.end - 1][4]
        joined.append((text[start:end], span.tag, _spelled(span), start, end))
        at = span.end
    return joined + found[at:]


def _spelled(span: NumberInWords) -> Number:
    return Number(span.value, span.qualifier, span.upper)


def read_tokens(text: str) -> Doc:
    """``text`` as a spaCy Doc whose tokens carry ``norm_`` (a word or a ``#tag``) and ``_.number``."""
    pieces = _pieces(text)
    spaces = [i + 1 < len(pieces) and pieces[i + 1][3] > piece[4] for i, piece in enumerate(pieces)]
    doc = Doc(_NLP.vocab, words=[piece[0] for piece in pieces], spaces=spaces)
    for token, (_, norm, number, start, _) in zip(doc, pieces, strict=True):
        token.norm_ = norm
        token._.number = number
        doc.user_data[("start", token.i)] = start
    for token in doc[1:]:
        before = doc[token.i - 1].norm_
        number = token._.number
        if token.norm_ == "#num" and number.qualifier is None and before in _QUALIFIERS:
            token._.number = Number(number.value, _QUALIFIERS[before], number.upper)
    return doc
