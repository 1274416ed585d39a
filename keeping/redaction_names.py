"""Finds the names of people in a patient's message, by what stands before a word, its capital, and lists of names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from keeping.redaction_words import (
    AFTER_A_NAME,
    AFTER_A_PLACE,
    AFTER_AN_EPONYM,
    BEFORE_NO_PERSON,
    FIRST_NAMES,
    GREETINGS,
    KIN,
    LISTED_BUT_WORDS,
    LOOSE_TITLES,
    NAMES_THAT_ARE_WORDS,
    NO_NAME_ENDINGS,
    PARTINGS,
    PLACES_TOO,
    PLAIN_WORDS,
    PUBLIC_NAMES,
    RARELY_NAMES,
    SURNAMES,
    TITLES,
)

_WORD = re.compile(r"[^\W\d_]{1,40}(?:['’‘`´][^\W\d_]{1,20})?")
_APOSTROPHES = str.maketrans("’‘`´", "''''")
_PARTICLES = frozenset("van von de der den da di du del della la le bin ibn al el ben mac mc st o".split())
#: With "'s" these are a word and "is", and what follows may be a name.
_SAID_WITH_S = frozenset("it that he she what who there here where how when why let name this everyone someone".split())
#: "Every Finn", "I'm a Leo": one of a kind, not one person.
_BEFORE_A_KIND = frozenset("a an every each another no any".split())
_LABEL_WORDS = frozenset(
    "age aged dob date sex gender mrn urn nhs ref male female ward reason exam study scan report id no number phone mobile "
    "address medicare dr doctor clinician referrer ct coronary indication history result findings on the of and".split()
)
#: How sure what stands before a word makes it that the word is a name. See _Finder._cue.
STRONG, INTRODUCED, TOLD, KNOWN, TITLED, GREETED, SIGNED, LABELLED, BARE = range(9)


class _Word(NamedTuple):
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


def _words(text: str) -> list[_Word]:
    words, before = [], 0
    for found in _WORD.finditer(text):
        written, (start, end) = found.group(), found.span()
        low = written.lower()
        if not low.isalpha():
            low = low.translate(_APOSTROPHES)
            if low.endswith("'s") and _is_owner(written, low[:-2]):
                written, low, end = written[:-2], low[:-2], end - 2
        words.append(_Word(written, low, start, end, text[before:start]))
        before = end
    return words


def _is_owner(written: str, stem: str) -> bool:
    """ "Dave's", "dave's", "Google's", but not "it's" or "dad's" """
    return stem in FIRST_NAMES or stem in SURNAMES or (written[0].isupper() and stem not in _SAID_WITH_S)


def names_in(text: str) -> Iterator[tuple[int, int]]:
    """(start, end) of each name in ``text``, first to last, none overlapping."""
    return _Finder(text).spans()


_MAY_BE_BOTH = FIRST_NAMES | SURNAMES | _PARTICLES


class _Finder:
    def __init__(self, text: str) -> None:
        self._text = text
        self._all = _words(text)

    @cached_property
    def _capitals_tell(self) -> bool:
        """Not where all is in capitals, or Where Every Word Has One."""
        plain = [w for w in self._all if w.low in PLAIN_WORDS and w.low not in FIRST_NAMES and len(w.low) > 1 and w.gap.strip(" ") == "" and w.gap]
        capitals = sum(w.text[0].isupper() for w in plain)
        return capitals < 2 or capitals < 0.5 * len(plain)

    def spans(self) -> Iterator[tuple[int, int]]:
        at = 0
        while at < len(self._all):
            word = self._all[at]
            # Most words are plain, and no list of names holds them
            if (word.low not in PLAIN_WORDS or word.low in _MAY_BE_BOTH) and self._is_name(at, cue := self._cue(at)):
                last = self._last_of_name(at, cue)
                yield word.start, self._all[last].end
                at = last
            at += 1

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
        if not gap.strip(" \"'“‘") == "" and gap.strip() not in (":", "=", "-", "is:"):
            return False
        named = {"name", "names", "surname", "forename", "nickname"}
        if three in ("brand", "drug", "trade", "generic") or two in ("brand", "drug", "trade", "generic"):
            return False
        if one in ("name's", "llamo", "heisse", "heiße", "chiamo", "m'appelle") or (one == "es" and two == "nombre"):
            return True
        if one in ("is", "was", "ist") and two in named:
            return True
        return one in named and (bool(gap.strip()) or two in ("my", "first", "last", "full", "his", "her", "patient", "family"))

    def _cue_of_words(self, at: int, one: str, two: str) -> int:
        if one in ("i'm", "im", "iam") or (one == "am" and two == "i") or (one == "it" and two in ("i'm",)):
            return INTRODUCED
        if one in ("it's", "its", "this") or (one == "is" and two in ("this", "it", "here", "that")) or one == "here's":
            return TOLD
        if one in KIN and self._all[at].gap.strip(" ") in ("", "("):
            return KNOWN
        if one == "me" and two in ("call", "calls", "called") or one == "named":
            return KNOWN
        if one == "called" and two in (*KIN, "i'm", "im", "am", "is", "was", "man", "woman", "lady", "guy", "he's", "she's"):
            return KNOWN
        if one == "by" and two in ("go", "goes"):
            return KNOWN
        if one == "i'm" or (one in ("and", "with") and two in KIN):
            return BARE
        if one in GREETINGS:
            return GREETED
        return SIGNED if one in PARTINGS else BARE

    # What the word is.

    def _is_name(self, at: int, cue: int) -> bool:
        word = self._all[at]
        low = word.low
        if cue == TITLED and (low in _PARTICLES or len(low) == 1):
            return self._leads_to_a_surname(at)
        if len(low) == 1 or self._is_known_from_books(at) or self._is_place_or_eponym(at, cue):
            return False
        capital = word.has_capital and self._capitals_tell
        listed, wordlike = low in FIRST_NAMES, low in NAMES_THAT_ARE_WORDS or low in PLACES_TOO
        if cue in (STRONG, LABELLED):
            return self._is_told_name(at, cue, capital)
        if cue == TITLED:
            return self._is_titled(at, capital)
        if listed and not wordlike:
            return self._is_surely_listed(at, cue, capital)
        if listed:
            return self._is_wordlike_name(at, cue, capital)
        return self._is_unlisted_name(at, cue, capital)

    def _is_told_name(self, at: int, cue: int, capital: bool) -> bool:
        word = self._all[at]
        if word.low in _LABEL_WORDS or len(word.low) == 1:
            return False
        if cue == LABELLED:
            pair = self._next_is_near(at) and self._all[at + 1].text[0].isupper()
            known = word.low in FIRST_NAMES or word.low in SURNAMES
            of_a_name = "name" in self._low(at - 1)
            return (word.low not in PLAIN_WORDS or known) and (of_a_name or known or (word.text[0].isupper() and pair))
        if word.low in RARELY_NAMES:
            return capital or self._is_closed(at)
        return word.low in FIRST_NAMES or word.low in SURNAMES and capital or word.low not in PLAIN_WORDS

    def _leads_to_a_surname(self, at: int) -> bool:
        """ "Dr van der Berg", "Dr S Ramanathan" """
        for ahead in range(at + 1, min(at + 4, len(self._all))):
            word = self._all[ahead]
            if word.gap not in (" ", ". ", "-"):
                return False
            if word.low not in _PARTICLES and len(word.low) > 1:
                return word.has_capital and self._capitals_tell and word.low not in PLAIN_WORDS
        return False

    def _is_titled(self, at: int, capital: bool) -> bool:
        word, title = self._all[at], self._all[at - 1]
        low = word.low
        known = low in SURNAMES or low in FIRST_NAMES
        if title.low in LOOSE_TITLES:
            if title.low in ("miss", "ms", "sir", "father", "fr", "sister") and not title.text[0].isupper():
                return low in FIRST_NAMES and low not in NAMES_THAT_ARE_WORDS
            if known and low not in PLAIN_WORDS:
                return True
            if low not in PLAIN_WORDS and len(low) > 3 and not low.endswith(NO_NAME_ENDINGS) and title.low == "dr":
                return word.has_capital or self._low(at + 1) in AFTER_A_NAME
            return word.has_capital and self._capitals_tell and title.text[0].isupper() and (known or low not in PLAIN_WORDS)
        return (capital and (known or low not in PLAIN_WORDS)) or low not in PLAIN_WORDS or known and low not in RARELY_NAMES

    def _is_surely_listed(self, at: int, cue: int, capital: bool) -> bool:
        """A listed first name that is no word: a name with a capital anywhere; with a small letter after a cue."""
        word = self._all[at]
        if capital:
            return cue != BARE or self._low(at - 1) not in _BEFORE_A_KIND
        if cue in (INTRODUCED, TOLD, KNOWN, GREETED, SIGNED):
            return True
        if word.text.islower() and len(word.low) > 3 and word.low not in LISTED_BUT_WORDS and word.low not in PLAIN_WORDS:
            return self._low(at - 1) not in _BEFORE_A_KIND
        after = self._low(at + 1) if self._next_is_near(at) else ""
        opens = at == 0 and (after in ("from", "and") or self._is_closed(at))
        return opens or (after in ("here", "speaking") and self._opens(at)) or (
            after in SURNAMES and after not in PLAIN_WORDS and after not in AFTER_A_PLACE and not word.text.isupper()
        )  # fmt: skip

    def _is_wordlike_name(self, at: int, cue: int, capital: bool) -> bool:
        """ "Mark", "rose", "Victoria": a name where a cue, a capital and an end, or a surname say so."""
        low, closed = self._low(at), self._is_closed(at)
        surname = self._surname_follows(at)
        if cue == INTRODUCED:
            return (capital or low not in RARELY_NAMES | PLACES_TOO) and (closed or surname) or (surname and capital)
        if cue == KNOWN:
            if capital:
                return low not in PLACES_TOO or closed or self._low(at + 1) in AFTER_A_NAME
            return low not in RARELY_NAMES | PLACES_TOO and (closed or self._low(at + 1) in AFTER_A_NAME)
        if self._low(at + 1) in ("here", "speaking") and self._next_is_near(at) and self._opens(at, cue):
            return low not in RARELY_NAMES or (capital and self._is_closed(at + 1))
        if cue == TOLD:
            return capital and low not in RARELY_NAMES | PLACES_TOO and (closed or surname)
        if cue in (GREETED, SIGNED) and capital:
            return low not in RARELY_NAMES and self._is_end(at) or cue == GREETED and closed and low not in RARELY_NAMES
        return capital and surname and low not in RARELY_NAMES | PLACES_TOO

    def _is_unlisted_name(self, at: int, cue: int, capital: bool) -> bool:
        word = self._all[at]
        if cue == TOLD and word.low not in PLAIN_WORDS and self._low(at + 1) in ("here", "again", "speaking"):
            return self._next_is_near(at)
        if not capital or len(word.low) < 2 or word.low in PLAIN_WORDS or word.low.endswith(NO_NAME_ENDINGS):
            return False
        if cue == INTRODUCED:
            return self._is_closed(at) or self._surname_follows(at, unlisted=True)
        if cue == KNOWN:
            return True
        if cue == SIGNED:
            parted = self._low(at - 1) in PARTINGS and self._low(at - 1) not in ("from", "you", "x")
            return self._is_end(at) and (parted or bool(re.search(r"\n\s*[-–—]", word.gap)))
        return cue == GREETED and self._all[at - 1].low == "dear"

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
        return bool(re.match(r"\s*(?:$|[,.!?;:)\n\d(&–—\"”]|[-/]\s?\d?|(?:and|here|from|speaking|aged|age|again|btw|by the)\b)", rest))

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

    def _is_known_from_books(self, at: int) -> bool:
        one, two = self._low(at), self._low(at + 1)
        return one in PUBLIC_NAMES or two in PUBLIC_NAMES or f"{one} {two}" in PUBLIC_NAMES

    def _is_place_or_eponym(self, at: int, cue: int) -> bool:
        """ "St Vincent's", "John Hunter Hospital", "the Alfred", "Bruce protocol", "Addison's disease" """
        if cue == TITLED and self._low(at - 1) not in ("sir", "sister"):
            return False
        before, gap = self._low(at - 1), self._all[at].gap
        if before in BEFORE_NO_PERSON and gap in (" ", ". ") and cue in (BARE, TITLED):
            return True
        for ahead in range(at + 1, min(at + 4, len(self._all))):
            if not re.fullmatch(r"(?:['’]?s)?[ -]", self._all[ahead].gap):
                return False
            if self._low(ahead) in AFTER_A_PLACE or (ahead == at + 1 and self._low(ahead) in AFTER_AN_EPONYM):
                return True
            if not (self._all[ahead].has_capital and self._capitals_tell):
                return False
        return False

    def _last_of_name(self, at: int, cue: int) -> int:
        """The index of the last word of the name: surnames, initials and particles are taken in."""
        last, surnames = at, 0
        while last + 1 < len(self._all) and last - at < 4:
            after = self._all[last + 1]
            if not self._belongs(last, after, cue, surnames):
                break
            last += 1
            surnames += after.low not in _PARTICLES and len(after.low) > 1
        while last > at and self._low(last) in _PARTICLES and self._low(last) not in SURNAMES:
            last -= 1
        return last

    def _belongs(self, last: int, after: _Word, cue: int, surnames: int) -> bool:
        gap = after.gap
        if not (gap in (" ", "-", ". ", " - ") and gap != " - " or (gap == ", " and cue == LABELLED)):
            return False
        if gap == ". " and len(self._low(last)) > 1:
            return False
        if cue == LABELLED:
            return after.text[0].isupper() and after.low not in _LABEL_WORDS and (
                after.low not in PLAIN_WORDS or after.low in SURNAMES or len(after.low) == 1
            )  # fmt: skip
        capital = after.text[0].isupper() and self._capitals_tell
        if len(after.low) == 1:
            return capital and after.low not in "ia" and last + 2 < len(self._all) and self._all[last + 2].has_capital
        if after.low in _PARTICLES and after.low not in SURNAMES:
            return self._leads_to_a_surname(last + 1)
        if capital and after.has_capital:
            return after.low in SURNAMES or after.low in FIRST_NAMES and after.low not in RARELY_NAMES or (
                after.low not in PLAIN_WORDS and not after.low.endswith(NO_NAME_ENDINGS)
            )  # fmt: skip
        if surnames:
            return False
        if after.low in PLAIN_WORDS:
            return False
        return after.low in SURNAMES or (cue == STRONG and gap == " " and self._is_closed(last + 1)) or (
            after.low in FIRST_NAMES and after.low not in NAMES_THAT_ARE_WORDS and gap in ("-", " ")
        )  # fmt: skip
