"""A patient's message as words, and what stands round each: the cues that tell of a name."""

from __future__ import annotations

import re
from functools import cached_property
from typing import NamedTuple

from keeping.redaction_words import (
    AFTER_A_PLACE,
    AFTER_AN_EPONYM,
    FIRST_NAMES,
    GREETINGS,
    KIN,
    PARTINGS,
    PLAIN_WORDS,
    SURNAMES,
    TITLES,
)  # fmt: skip

_WORD = re.compile(r"[^\W\d_]{1,40}(?:['’‘`´][^\W\d_]{1,20})?")
_APOSTROPHES = str.maketrans("’‘`´", "''''")
PARTICLES = frozenset("van von de der den da di du del della la le bin ibn al el ben mac mc st o".split())
#: With "'s" these are a word and "is", and what follows may be a name.
_SAID_WITH_S = frozenset("it that he she what who there here where how when why let name this everyone someone".split())
#: How sure what stands before a word makes it that the word is a name. See _Finder._cue.
STRONG, INTRODUCED, TOLD, KNOWN, TITLED, GREETED, SIGNED, LABELLED, BARE = range(9)


class Word(NamedTuple):
    """A word: as written, in small letters, where it stands, and what stands between it and the word before."""

    text: str
    low: str
    start: int
    end: int
    gap: str

    @property
    def has_capital(self) -> bool:
        """A capital that means something: "Sarah", "McDonald", "O'Brien", not "CAC"."""
        return self.text[0].isupper() and (len(self.text) == 1 or not self.text.isupper())


def _words(text: str) -> list[Word]:
    words, before = [], 0
    for found in _WORD.finditer(text):
        written, (start, end) = found.group(), found.span()
        low = written.lower()
        if not low.isalpha():
            low = low.translate(_APOSTROPHES)
            if low.endswith("'s") and _is_owner(written, low[:-2]):
                written, low, end = written[:-2], low[:-2], end - 2
        words.append(Word(written, low, start, end, text[before:start]))
        before = end
    return words


def _is_owner(written: str, stem: str) -> bool:
    """ "Dave's", "dave's", "Google's", but not "it's" or "dad's" """
    return stem in FIRST_NAMES or stem in SURNAMES or (written[0].isupper() and stem not in _SAID_WITH_S)


_CALLED = {("me", "call"), ("me", "calls"), ("me", "called"), ("by", "go"), ("by", "goes")}
_WHO_IS_CALLED = KIN | set("i'm im am is was man woman lady guy he's she's".split())


class MessageWords:
    """The words of one message, by their index."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._all = _words(text)

    @cached_property
    def _capitals_tell(self) -> bool:
        """Not where all is in capitals, or Where Every Word Has One."""
        in_sentence = (word for word in self._all if word.gap and not word.gap.strip(" ") and len(word.low) > 1)
        plain = [word for word in in_sentence if word.low in PLAIN_WORDS and word.low not in FIRST_NAMES]
        capitals = sum(word.text[0].isupper() for word in plain)
        return capitals < 2 or capitals < 0.5 * len(plain)

    # What stands before.

    def _low(self, at: int) -> str:
        return self._all[at].low if 0 <= at < len(self._all) else ""

    def _cue(self, at: int) -> int:
        gap = self._all[at].gap
        one, two = self._low(at - 1), self._low(at - 2)
        if at == 0 or len(gap) > 6:
            return BARE
        tight = gap.strip(" \"'“‘(") == ""
        if self._names_follow(one, two, self._low(at - 3), gap):
            return LABELLED if ":" in gap else STRONG
        if one in ("patient", "pt", "referrer", "physician") and gap.strip() == ":":
            return LABELLED
        if one == "by" and two in ("referred", "ref", "reported", "signed"):
            return TITLED
        if one in TITLES and gap in (" ", ". ", "."):
            return TITLED
        if tight:
            return self._cue_of_words(at, one, two)
        if one in KIN and gap.strip() in (",", "-", "–", ":") and self._is_closed(at):
            return KNOWN
        if one in PARTINGS and re.search(r"[,.!\n–—-]", gap):
            return SIGNED
        if one in GREETINGS and gap.strip() == ",":
            return GREETED
        return SIGNED if "\n" in gap or gap.strip() in ("-", "–", "—") else BARE

    @staticmethod
    def _names_follow(one: str, two: str, three: str, gap: str) -> bool:
        """ "my name is", "name's", "name:", "his name was", "surname =" """
        if gap.strip(" \"'“‘") != "" and gap.strip() not in (":", "=", "-", "is:"):
            return False
        named = {"name", "names", "surname", "forename", "nickname"}
        if three in ("brand", "drug", "trade", "generic") or two in ("brand", "drug", "trade", "generic"):
            return False
        if one in ("name's", "llamo", "heisse", "heiße", "chiamo", "m'appelle") or (one == "es" and two == "nombre"):
            return True
        if one in ("is", "was", "ist") and two in named:
            return True
        return one in named and (bool(gap.strip()) or two in ("first", "last", "full", "patient", "family"))

    def _cue_of_words(self, at: int, one: str, two: str) -> int:
        """The cue of the two words before, where nothing but a space, a quote or a bracket stands between."""
        if (
            one in ("i'm", "im", "iam")
            or (one in ("name", "names") and two in ("my", "his", "her"))
            or (one == "am" and two == "i")
        ):
            return INTRODUCED
        if one in ("it's", "its", "this", "here's") or (one == "is" and two in ("this", "it", "here", "that")):
            return TOLD
        if one in KIN or one == "named" or (one, two) in _CALLED or (one == "called" and two in _WHO_IS_CALLED):
            return KNOWN
        if one in GREETINGS:
            return GREETED
        return SIGNED if one in PARTINGS else BARE

    # Round about.

    def _next_is_near(self, at: int) -> bool:
        return at + 1 < len(self._all) and self._all[at + 1].gap in (" ", "-", ". ", ", ")

    def _surname_follows(self, at: int, unlisted: bool = False) -> bool:
        if at + 1 >= len(self._all) or self._all[at + 1].gap not in (" ", "-"):
            return False
        after = self._all[at + 1]
        if after.low in AFTER_A_PLACE | AFTER_AN_EPONYM or not after.has_capital or not self._capitals_tell:
            return False
        if after.low in SURNAMES:
            return after.low not in PLAIN_WORDS
        return unlisted and after.low not in PLAIN_WORDS and len(after.low) > 1

    def _is_closed(self, at: int) -> bool:
        """Nothing of the sentence leans on the word: an end, a comma, a number, "and", "here"."""
        rest = self._text[self._all[at].end : self._all[at].end + 12]
        return bool(
            re.match(
                r"\s*(?:$|[,.!?;:)\n\d(&–—\"”]|[-/]\s?\d?|(?:and|here|from|speaking|aged|age|again|btw|by the)\b)", rest
            )
        )

    def _is_end(self, at: int) -> bool:
        """The name, with at most a surname after it, ends the message or its line."""
        for last in range(at, min(at + 3, len(self._all))):
            rest = self._text[self._all[last].end : self._all[last].end + 16]
            if re.match(r"[\s.x!)]*(?:$|\n|\(|,?\s?(?:aged?\s)?\d\d\b)", rest, re.IGNORECASE):
                return True
            if not (last + 1 < len(self._all) and self._all[last + 1].gap == " " and self._all[last + 1].has_capital):
                return False
        return False

    def _opens(self, at: int, cue: int = BARE) -> bool:
        """The word starts the message or a sentence, or comes after a greeting."""
        return at == 0 or cue in (GREETED, TOLD) or bool(re.search(r"[.,!?\n–-]", self._all[at].gap)) or self._low(at - 1) in (
            *GREETINGS, "it's", "its", "is"
        )  # fmt: skip
