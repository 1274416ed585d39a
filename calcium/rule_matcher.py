"""Compiles the rows of reading_rules.py to spaCy Matcher patterns and says which number each match is about."""
from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.matcher import Matcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

NUMBER_TAGS = ("#num", "#range", "#years", "#ordinal", "#percent", "#shortyear")
_STOPS = (".", "!", "?", ";")


def _words(alternatives: list[str], lists: dict[str, list[str]]) -> list[str]:
    words: list[str] = []
    for item in alternatives:
        words += lists[item[1:-1]] if re.fullmatch(r"<\w+>", item) else [item]
    return words


def _tokens(item: str, lists: dict[str, list[str]]) -> list[dict]:
    optional = item.endswith("?") and len(item) > 1
    alternatives = item.rstrip("?" if optional else "").strip("[]").split("|")
    alternatives = [part for whole in alternatives for part in re.split(r"(?<=>)(?=~)", whole)]
    repeats = next((int(part[1:]) for part in alternatives if re.fullmatch(r"~\d+", part)), None)
    words = _words([part for part in alternatives if not re.fullmatch(r"~\d+", part)], lists)
    norm = {"IN": words} if words else {"NOT_IN": [*NUMBER_TAGS, *_STOPS]}
    if repeats is not None:
        return [{"NORM": norm, "OP": "?"}] * repeats
    return [{"NORM": norm, **({"OP": "?"} if optional else {})}]


class RuleMatcher:
    """Rules as rows of (label, ..., pattern); finds the tokens that they claim."""

    def __init__(self, vocab: Vocab, patterns: list[str], lists: dict[str, list[str]]) -> None:
        self._matcher = Matcher(vocab)
        self._claims: dict[int, tuple[int, frozenset[str], bool]] = {}
        for row, pattern in enumerate(patterns):
            items = pattern.split()
            claimed = next(i for i, item in enumerate(items) if item.startswith("["))
            tokens = [token for item in items for token in _tokens(item, lists)]
            self._matcher.add(str(row), [tokens])
            tags = frozenset(items[claimed].strip("[]?").split("|"))
            first = not any(item.startswith("#") for item in items[:claimed])
            self._claims[vocab.strings[str(row)]] = (row, tags, first)

    def claims(self, doc: Doc) -> Iterator[tuple[int, int]]:
        """(row, token index) for each match, in the order of the rows."""
        found = []
        for key, start, end in self._matcher(doc):
            row, tags, first = self._claims[key]
            numbers = [i for i in range(start, end) if doc[i].norm_ in tags]
            if numbers:
                found.append((row, numbers[0] if first else numbers[-1]))
        yield from sorted(set(found))
