"""Turns a patient's typing into plain words: case, apostrophes, stretched letters, joined words and misspellings.

Only the core vocabulary of warning signs is spelt right (E1-E8, E24, E25); every other word is left as typed, because a
wrong correction of an ordinary word would raise a false alarm.
"""
from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from string import ascii_lowercase

from calcium.signs.spellings import BONES, CORE_WORDS, JOINED_STARTS, REAL_WORDS, SHORT_WORDS, VARIANTS

#: How firmly the text breaks before a word. LINE is a new line, or a full stop after a word or two ("Chest. Pain."): a sign may
#: run over it, what sets a sign aside may not.
NO_BREAK, COMMA, LINE, SENTENCE_END = 0, 1, 2, 3

_TOKEN = re.compile(r"\d+0s\b|[a-z]+(?:'[a-z]+)*|\d+(?:[.,:/]\d+)*|\.{2,}|[.!?;]|[,:\n()\"|]")
_STRETCHED = re.compile(r"([a-z])\1\1+")
#: "can;t", "don,t": a key beside the apostrophe. "i ve", "can t": a space in its place.
_LOST_APOSTROPHE = re.compile(r"[;, ](?:(?<=[a-z].)(?=(?:ve|m|re|ll|t|s)\b)|(?<=\bi.)(?=d\b))")
_KEEPS_S = frozenset("mine it he she that there what who here where let how when everything something".split())
_NOT_PAIRS = {
    "do": "dont", "does": "doesnt", "did": "didnt", "have": "havent", "has": "hasnt", "had": "hadnt", "is": "isnt",
    "are": "arent", "was": "wasnt", "were": "werent", "will": "wont", "can": "cant", "could": "couldnt",
    "would": "wouldnt", "should": "shouldnt",
}  # fmt: skip


@dataclass
class Words:
    """The words of a message in order, and what stood between them."""

    words: list[str]
    breaks: list[int]
    #: How many words stand before each question mark.
    asking: list[int]

    def text(self, start: int, end: int) -> str:
        return " ".join(self.words[start:end])


def normalised(text: str) -> str:
    """Lower case, plain letters and apostrophes, spaced dashes as commas, letters stretched three times or more as two."""
    text = text.lower()
    if not text.isascii():
        text = re.sub("[’‘´ʼ′‛＇]", "'", text).replace("…", "..")
        text = text.replace("–", " - ").replace("—", " - ")
        text = "".join(c if c.isascii() else "" for c in unicodedata.normalize("NFKD", text))
    text = text.replace("`", "'").replace(" - ", " , ").replace("\r", "\n")
    text = _LOST_APOSTROPHE.sub("'", text)
    return _STRETCHED.sub(r"\1\1", text)


def one_slip_away(word: str) -> Iterable[str]:
    """Every spelling one slip from ``word``: a letter lost, doubled, added, wrong, or two swapped; the first letter stays."""
    for i in range(1, len(word)):
        yield word[:i] + word[i + 1 :]
        yield word[: i - 1] + word[i] + word[i - 1] + word[i + 1 :]
        for letter in ascii_lowercase:
            yield word[:i] + letter + word[i + 1 :]
            yield word[:i] + letter + word[i:]
    for letter in ascii_lowercase:
        yield word + letter


def _spellings() -> dict[str, str]:
    """Misspelling -> word. Real words are never respelt; a spelling that is near two core words goes to the first."""
    fixed = dict(VARIANTS)
    for word in CORE_WORDS:
        for slip in one_slip_away(word):
            if slip not in REAL_WORDS and slip not in CORE_WORDS:
                fixed.setdefault(slip, word)
        bare = _VOWELS.sub("", word)
        if len(bare) > 3:
            fixed.setdefault(bare, word)
    return fixed


_VOWELS = re.compile("(?<=.)[aeiou]")
_SPELLINGS = _spellings()
_DOUBLED = re.compile(r"(.)\1")


def _bones(word: str) -> str:
    """The first letter and the consonants, doubled ones once."""
    return _DOUBLED.sub(r"\1", _VOWELS.sub("", word))


_BY_BONES = {_bones(word): word for word in BONES}


def _spelt(token: str) -> tuple[str, ...]:
    """A token as the word, or words, that were meant."""
    if token in VARIANTS:
        return tuple(VARIANTS[token].split())
    if "'" in token:
        base, _, ending = token.rpartition("'")
        token = base if ending == "s" and base not in _KEEPS_S else token
        token = token.replace("'", "")
    if token in REAL_WORDS or token in CORE_WORDS:
        return (token,)
    fixed = _SPELLINGS.get(token)
    if fixed:
        return tuple(fixed.split())
    if token.endswith("in") and token + "g" in CORE_WORDS:
        return (token + "g",)
    if len(token) > 5 and (meant := _BY_BONES.get(_bones(token))) and abs(len(meant) - len(token)) < 3:
        return (meant,)
    return _parted(token) if len(token) > 6 else (token,)


def _parted(token: str) -> tuple[str, ...]:
    """"chesthurts", "dizzyand", "cantbreathe" as two words; any other token as it is."""
    for start in JOINED_STARTS:
        if token.startswith(start):
            rest = token[len(start) :]
            rest = _SPELLINGS.get(rest, rest)
            if rest in CORE_WORDS or rest in JOINED_STARTS or rest in ("hurt", "out", "ache", "sweat"):
                return (start, *rest.split())
    for i in range(2, len(token) - 1):
        left, right = token[:i], token[i:]
        if (left in CORE_WORDS and (right in SHORT_WORDS or right in CORE_WORDS)) or (right in CORE_WORDS and left in SHORT_WORDS):
            return (left, right)
    return (token,)


class _Spelt(dict[str, tuple[str, ...]]):
    """Tokens met before, as what was meant; a bounded memory."""

    def __missing__(self, token: str) -> tuple[str, ...]:
        if len(self) > 20_000:
            self.clear()
        self[token] = _spelt(token)
        return self[token]


_MEANT = _Spelt()
_MARKS = frozenset(".,;:!?\n()\"|")


def _fragment(words: list[str]) -> bool:
    """"Can't. Breathe.": one or two words between full stops are part of a longer cry, but "No." stands alone."""
    return 0 < len(words) < 3 and words[0] not in ("no", "nope", "none", "yes", "never", "nothing")


def read(text: str) -> Words:
    """``text`` as words, each with the break before it; "do not" becomes one word as "don't" does."""
    words: list[str] = []
    breaks: list[int] = []
    asking: list[int] = []
    pending, first = NO_BREAK, 0  # ``first``: the first word after the last full stop, firm or not
    meant = _MEANT
    for token in _TOKEN.findall(normalised(text)):
        sort = token[0]
        if sort not in _MARKS:
            if token == "not" and words and words[-1] in _NOT_PAIRS and pending == NO_BREAK:
                words[-1] = _NOT_PAIRS[words[-1]]
                continue
            for word in meant[token]:
                words.append(word)
                breaks.append(pending)
                pending = NO_BREAK
        elif sort == "\n":
            pending, first = max(pending, LINE), len(words)
        elif sort not in ".!?;" or token[:2] == "..":
            pending = max(pending, COMMA)
        else:
            if token == "?":
                asking.append(len(words))
            soft = token != "?" and pending < SENTENCE_END and _fragment(words[first:])
            if soft:
                breaks[first] = min(breaks[first], LINE)
            pending, first = LINE if soft else SENTENCE_END, len(words)
    return Words(words, breaks, asking)
