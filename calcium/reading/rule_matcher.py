"""Compiles the rows of rules.py to spaCy Matcher patterns and says which token each match is about."""
from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.matcher import Matcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from calcium.reading.lexer import norms_of
from calcium.reading.words import LISTS

NUMBER_TAGS = ("#num", "#range", "#years", "#ordinal", "#percent", "#shortyear")
_STOPS = (".", "!", "?", ";", "#line", ",")
#: No rule is longer than this.
_REACH = 14
_STRETCH = 60
_FEW = 30


@dataclass(frozen=True)
class _Item:
    """One item of a row: any of ``words`` (none: any word that ends nothing), up to ``repeats`` times or once."""

    words: tuple[str, ...]
    optional: bool
    repeats: int

    @property
    def tokens(self) -> list[dict]:
        """The item in the Matcher's own language."""
        norm = {"IN": list(self.words)} if self.words else {"NOT_IN": [*NUMBER_TAGS, *_STOPS]}
        return [{"NORM": norm, **({"OP": "?"} if self.optional else {})}] * self.repeats


def _item(text: str) -> _Item:
    alternatives, repeats = re.fullmatch(r"(.*?)\|?(?:~(\d))?", text).groups()
    optional = len(alternatives) > 1 and alternatives.endswith("?") and not alternatives.endswith("|?")
    words: set[str] = set()
    for word in (alternatives[:-1] if optional else alternatives).strip("[]").split("|"):
        words |= set(LISTS[word[1:-1]]) if re.fullmatch(r"<\w+>", word) else {word} - {""}
    return _Item(tuple(sorted(words)), optional or bool(repeats), int(repeats or 1))


class _Rule:
    """One row: its Matcher, which word it claims, and the words without which it cannot match."""

    def __init__(self, vocab: Vocab, pattern: str) -> None:
        texts = pattern.split()
        items = [_item(text) for text in texts]
        claimed = next(i for i, text in enumerate(texts) if text.startswith("["))
        self.claimable = frozenset(items[claimed].words)
        #: How many numbers of the claimed sort stand before the claimed one.
        self.before = sum("#num" in item.words for item in items[:claimed])
        self.needs = [item.words for item in items if item.words and not item.optional]
        self.matcher = Matcher(vocab)
        first, rest = items[0], [token for item in items[1:] for token in item.tokens]
        if first.optional or not 1 < len(first.words) <= _FEW:
            self.matcher.add("rule", [[*first.tokens, *rest]])
        else:  # one pattern a word: an equal word is much quicker to match than a word in a list
            self.matcher.add("rule", [[{"NORM": word}, *rest] for word in first.words])

    def claimed(self, norms: list[str], start: int, end: int) -> int | None:
        claimable = [at for at in range(start, end) if norms[at] in self.claimable]
        return claimable[self.before] if len(claimable) > self.before else None


class RuleMatcher:
    """Patterns of the row language; finds the tokens that they claim.

    A row is only tried where every word that it needs is present: most of them never are, which is what makes it quick.
    """

    def __init__(self, vocab: Vocab, patterns: Sequence[str]) -> None:
        self._rules = [_Rule(vocab, pattern) for pattern in patterns]
        self._claimable = frozenset().union(*(rule.claimable for rule in self._rules))
        #: Each set of needed words has a bit; a word has the bits of all sets that it is in.
        needs = {need: 1 << bit for bit, need in enumerate({need for rule in self._rules for need in rule.needs})}
        self._bits: dict[str, int] = {}
        for need, bit in needs.items():
            for word in need:
                self._bits[word] = self._bits.get(word, 0) | bit
        self._needed = [sum({needs[need] for need in rule.needs}) for rule in self._rules]

    def claims(self, doc: Doc) -> list[tuple[int, int]]:
        """(row, token index) for each match, in the order of the rows."""
        norms, found = norms_of(doc), set()
        for start, end in self._stretches(norms):
            # A slice of a Doc costs more than the Doc: most messages are one stretch.
            stretch = doc if end - start == len(norms) else doc[start:end]
            present = 0
            for norm in norms[start:end]:
                present |= self._bits.get(norm, 0)
            for row, (rule, needed) in enumerate(zip(self._rules, self._needed, strict=True)):
                if needed & present == needed:
                    found |= {(row, rule.claimed(norms, start + first, start + last))
                              for _, first, last in rule.matcher(stretch)}  # fmt: skip
        return sorted((row, at) for row, at in found if at is not None)

    def _stretches(self, norms: list[str]) -> Iterator[tuple[int, int]]:
        """The parts of a message that rules look at: all of a short one, else pieces that overlap by a rule's length."""
        for start in range(0, len(norms), _STRETCH):
            first, last = max(0, start - _REACH), min(len(norms), start + _STRETCH + _REACH)
            if not self._claimable.isdisjoint(norms[first:last]):
                yield first, last
