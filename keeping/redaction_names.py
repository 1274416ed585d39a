"""Finds the names of people in a patient's message, by what stands before a word, its capital, and lists of names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from keeping.redaction_cues import (
    BARE,
    GREETED,
    INTRODUCED,
    KNOWN,
    LABELLED,
    PARTICLES,
    SIGNED,
    STRONG,
    TITLED,
    TOLD,
    MessageWords,
    Word,
)
from keeping.redaction_words import (
    AFTER_A_NAME,
    AFTER_A_PLACE,
    AFTER_AN_EPONYM,
    BEFORE_NO_PERSON,
    FIRST_NAMES,
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
)

#: "Every Finn", "I'm a Leo": one of a kind, not one person.
_BEFORE_A_KIND = frozenset("a an every each another no any".split())
#: What follows a name on a printed report.
_LABEL_WORDS = frozenset(
    "age aged dob date sex gender mrn urn nhs ref male female ward reason exam study scan report id no number phone mobile "
    "address medicare dr doctor clinician referrer ct coronary indication history result findings on the of and".split()
)


def names_in(text: str) -> Iterator[tuple[int, int]]:
    """(start, end) of each name in ``text``, first to last, none overlapping."""
    return _Finder(text).spans()


_MAY_BE_BOTH = FIRST_NAMES | SURNAMES | PARTICLES


class _Finder(MessageWords):
    """Takes each word that may be a name, asks what stands before it, and how far the name goes."""

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

    # What the word is.

    def _is_name(self, at: int, cue: int) -> bool:
        word = self._all[at]
        low = word.low
        if cue == TITLED and (low in PARTICLES or len(low) == 1):
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
        if word.low in FIRST_NAMES or (word.low in SURNAMES and capital):
            return True
        is_state = not capital and word.low.endswith((*NO_NAME_ENDINGS, "ly", "lt"))  # "my name is misspelt"
        return word.low not in PLAIN_WORDS and not is_state

    def _leads_to_a_surname(self, at: int) -> bool:
        """ "Dr van der Berg", "Dr S Ramanathan" """
        for ahead in range(at + 1, min(at + 4, len(self._all))):
            word = self._all[ahead]
            if word.gap not in (" ", ". ", "-"):
                return False
            if word.low not in PARTICLES and len(word.low) > 1:
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
            return (
                word.has_capital
                and self._capitals_tell
                and title.text[0].isupper()
                and (known or low not in PLAIN_WORDS)
            )
        return (
            (capital and (known or low not in PLAIN_WORDS))
            or low not in PLAIN_WORDS
            or known
            and low not in RARELY_NAMES
        )

    def _is_surely_listed(self, at: int, cue: int, capital: bool) -> bool:
        """A listed first name that is no word: a name with a capital anywhere; with a small letter after a cue."""
        word = self._all[at]
        if capital:
            return cue != BARE or self._low(at - 1) not in _BEFORE_A_KIND
        if cue in (INTRODUCED, TOLD, KNOWN, GREETED, SIGNED):
            return True
        if (
            word.text.islower()
            and len(word.low) > 3
            and word.low not in LISTED_BUT_WORDS
            and word.low not in PLAIN_WORDS
        ):
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
            surnames += after.low not in PARTICLES and len(after.low) > 1
        while last > at and self._low(last) in PARTICLES and self._low(last) not in SURNAMES:
            last -= 1
        return last

    def _belongs(self, last: int, after: Word, cue: int, surnames: int) -> bool:
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
        if after.low in PARTICLES and after.low not in SURNAMES:
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
