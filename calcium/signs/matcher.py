"""A small word matcher: patterns of word classes and gaps, found in time that grows with the length of the text.

A pattern is a row of steps: ``CHEST ~5 HURT`` is a word of class CHEST, up to five words, a word of class HURT, within
one sentence. ``CHEST HURT`` are neighbours. ``on|upon`` is either word, ``CHEST|me`` a class or a word, ``[the]`` may be
left out. ``~3,`` is a gap that no comma may break, ``$`` the end of a clause, ``!TO`` no word of class TO next. Phrases in
the classes are written with underscores. ``LIMB & OBEY`` are words of both classes near one another, in either order.
"""
from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from calcium.signs.text import COMMA, NO_BREAK, SENTENCE_END, Words

Span = tuple[int, int]
#: The phrases that begin with the same two words: the rest of the words, their number, the classes.
Candidates = list[tuple[tuple[str, ...], int, frozenset[str]]]

#: Within how many words ``A & B`` must stand.
TOGETHER = 12

#: Steps that take no word.
ZERO_WIDTH = "$!"

_NO_SETS: frozenset[frozenset[str]] = frozenset()
#: Up to so many sets, a loop is quicker than an intersection.
_FEW = 8

#: Words that may follow the end of a cry without a comma.
_LETS_GO = frozenset("lol please plz tonight now today though tbh haha sorry help and but or cos because".split())

#: Classes that use their words up: in "blood pressure" there is no pressure, in "heart burn" no burning heart.
CONSUMING = frozenset({"SWELLUP", "MOTIONLESS", "NEUTRAL", "NOWANDTHEN", "INDIGESTION", "WELLNOW", "SINCETHEN", "GREETING"})


@dataclass(frozen=True)
class Step:
    """One word class of a pattern, the gap allowed before it, and whether a comma may stand in that gap."""

    name: str
    gap: int = 0
    commas: bool = True
    optional: bool = False


@dataclass(frozen=True)
class Pattern:
    """The steps of a pattern, the classes without which it cannot hold, and its shape: two plain steps, or in any order."""

    steps: tuple[Step, ...]
    needs: frozenset[str]
    is_pair: bool
    any_order: bool = False


def written_out(pattern: str) -> list[str]:
    """``now|today|$`` as two patterns, since the end of a clause takes no word."""
    steps = pattern.split()
    at = next((k for k, step in enumerate(steps) if "$" in step and step != "$"), None)
    if at is None:
        return [pattern]
    words = "|".join(part for part in steps[at].split("|") if part != "$")
    before, after = steps[:at], steps[at + 1 :]
    ends = before[:-1] if before[-1].startswith("~") else before
    return [" ".join([*before, words, *after]), " ".join([*ends, "$", *after])]


def compiled(pattern: str) -> Pattern:
    """The steps of a written pattern."""
    if "&" in pattern:
        names = [part.strip() for part in pattern.split("&")]
        return Pattern(tuple(Step(name) for name in names), frozenset(names), False, True)
    steps: list[Step] = []
    gap, commas = 0, True
    for part in pattern.split():
        if part.startswith("~"):
            gap, commas = int(part.strip("~,")), not part.endswith(",")
            continue
        optional = part.startswith("[")
        steps.append(Step(part.strip("[]"), gap, commas, optional))
        gap, commas = 0, True
    needs = frozenset(step.name for step in steps if not step.optional and step.name[0] not in ZERO_WIDTH)
    plain = all(not step.optional and step.name[0] not in ZERO_WIDTH for step in steps)
    return Pattern(tuple(steps), needs, plain and len(steps) == 2)


class Lexicon:
    """Words and phrases -> the classes that they belong to. A phrase of a class in CONSUMING uses its words up."""

    def __init__(self, classes: dict[str, str]) -> None:
        self._classes = classes
        self._singles: dict[str, set[str]] = {}
        self._phrases: dict[str, dict[tuple[str, ...], set[str]]] = {}
        for name, members in classes.items():
            self._add(name, members.split())

    def _add(self, name: str, members: Iterable[str]) -> None:
        for member in members:
            first, *rest = member.split("_")
            if rest:
                self._phrases.setdefault(first, {}).setdefault(tuple(rest), set()).add(name)
            else:
                self._singles.setdefault(first, set()).add(name)

    def learn(self, patterns: Iterable[Pattern], others: Iterable[str] = ()) -> None:
        """Makes classes of the plain words and the either-or steps in ``patterns``, and of the ``others``."""
        names = set(others)
        for pattern in patterns:
            names |= pattern.needs | {step.name for step in pattern.steps if step.optional}
        for name in names - self._classes.keys():
            members: list[str] = []
            for part in name.split("|"):
                members += self._classes[part].split() if part.isupper() else [part]
            self._classes[name] = " ".join(members)
            self._add(name, members)

    def size(self, name: str) -> int:
        """How many words and phrases are in class ``name``; a measure of how common it is."""
        return len(self._classes[name].split())

    def freeze(self) -> None:
        """Files the phrases by their first two words, the longest first, and forgets what only building needed."""
        names = {word: frozenset(found) for word, found in self._singles.items()}
        ordered: dict[str, dict[str, Candidates]] = {}
        for first, phrases in self._phrases.items():
            seconds = ordered.setdefault(first, {})
            for rest, found in sorted(phrases.items(), key=lambda item: -len(item[0])):
                seconds.setdefault(rest[0], []).append((rest, len(rest) + 1, frozenset(found)))
        self._table = {word: (names.get(word), ordered.get(word)) for word in names.keys() | ordered.keys()}
        self._sets_of: dict[str, set[frozenset[str]]] = {}
        phrase_sets = (item[2] for seconds in ordered.values() for items in seconds.values() for item in items)
        for classes in (*names.values(), *phrase_sets):
            for name in classes:
                self._sets_of.setdefault(name, set()).add(classes)

    def _phrases_at(self, text: Words, i: int, candidates: Candidates) -> list[tuple[int, frozenset[str]]]:
        """Those of the phrases that do start at word ``i``, longest first; a sentence end breaks a phrase."""
        words, breaks = text.words, text.breaks
        return [
            (i + size, names)
            for rest, size, names in candidates
            if tuple(words[i + 1 : i + size]) == rest and max(breaks[i + 1 : i + size]) < SENTENCE_END
        ]

    def tag(self, text: Words) -> Tagged:
        """The classes of each word and phrase in ``text``."""
        tagged = Tagged(text, self._sets_of)
        get, groups, used = self._table.get, tagged.groups, 0
        words = text.words
        following = [*words[1:], ""]
        for i, word in enumerate(words):
            entry = get(word)
            if entry is None or i < used:
                continue
            names, seconds = entry
            found = []
            if seconds is not None and following[i] in seconds:
                found = self._phrases_at(text, i, seconds[following[i]])
                whole = next((item for item in found if not item[1].isdisjoint(CONSUMING)), None)
                if whole:
                    found, used = [whole], whole[0]
                elif names and found:
                    found.append((i + 1, names))
            if found:
                for end, classes in found:
                    groups.setdefault(classes, []).append((i, end))
            elif names:
                group = groups.get(names)
                if group is None:
                    groups[names] = [(i, i + 1)]
                else:
                    group.append((i, i + 1))
        tagged.present = set().union(*groups)
        return tagged


class Tagged:
    """A message with its word classes: ``groups`` has the places of each set of classes, ``present`` all classes."""

    def __init__(self, text: Words, sets_of: dict[str, set[frozenset[str]]]) -> None:
        self.text = text
        self.present: set[str] = set()
        self.groups: dict[frozenset[str], list[Span]] = {}
        self._spans: dict[str, list[Span]] = {}
        self._sets_of = sets_of
        self._added: set[frozenset[str]] = set()

    def add(self, i: int, names: frozenset[str]) -> None:
        """Gives word ``i`` further classes."""
        self._added.add(names)
        self.groups.setdefault(names, []).append((i, i + 1))
        self.present |= names

    def spans(self, name: str) -> list[Span]:
        """Where class ``name`` is, in order."""
        found = self._spans.get(name)
        if found is None:
            groups, sets = self.groups, self._sets_of.get(name, _NO_SETS)
            found = []
            for names in sets.intersection(groups) if len(sets) > _FEW else sets:
                if names in groups:
                    found += groups[names]
            for names in self._added:
                if name in names:
                    found += groups[names]
            found.sort()
            self._spans[name] = found
        return found

    def has(self, name: str, start: int, end: int) -> bool:
        """Whether a word of class ``name`` starts in [start, end)."""
        if name not in self.present:
            return False
        spans = self.spans(name)
        first = bisect_left(spans, (start, 0))
        return first < len(spans) and spans[first][0] < end

    def is_at(self, index: int, *names: str) -> bool:
        """Whether a word of one of these classes starts at ``index``."""
        return any(self.has(name, index, index + 1) for name in names)

    def matches(self, pattern: Pattern) -> Iterator[tuple[Span, ...]]:
        """Each place where the pattern holds, as the spans of its steps; its needs must be present."""
        if pattern.any_order:
            return self._together([self.spans(step.name) for step in pattern.steps])
        firsts = self.spans(pattern.steps[0].name)
        if pattern.is_pair:
            return self._pairs(firsts, pattern.steps[1])
        return self._longer(firsts, pattern)

    def _together(self, rows: list[list[Span]]) -> Iterator[tuple[Span, ...]]:
        """One span of each row, near the span of the rarest, in one sentence, none of them the same words."""
        rows.sort(key=len)
        for first in rows[0]:
            taken = [first]
            for row in rows[1:]:
                near = next((span for span in row if self._near(span, taken)), None)
                if near is None:
                    break
                taken.append(near)
            else:
                yield tuple(sorted(taken))

    def _near(self, span: Span, taken: list[Span]) -> bool:
        (start, end), (first, last) = span, taken[0]
        if start > last + TOGETHER or end < first - TOGETHER or any(start < b and a < end for a, b in taken):
            return False
        between = self.text.breaks[min(end, last) : max(start, first) + 1]
        return max(between, default=0) < SENTENCE_END

    def _pairs(self, firsts: list[Span], step: Step) -> Iterator[tuple[Span, ...]]:
        """Two steps, by far the most patterns, without recursion."""
        seconds, breaks = self.spans(step.name), self.text.breaks
        firm = SENTENCE_END if step.commas else COMMA
        for first in firsts:
            here = first[1]
            for k in range(bisect_left(seconds, (here, 0)), len(seconds)):
                start = seconds[k][0]
                if start > here + step.gap:
                    break
                if max(breaks[here : start + 1]) >= firm:
                    break
                yield first, seconds[k]

    def _longer(self, firsts: list[Span], pattern: Pattern) -> Iterator[tuple[Span, ...]]:
        for first in firsts:
            yield from self._rest(pattern.steps, 1, (first,))

    def _holds(self, name: str, here: int) -> bool:
        words, breaks = self.text.words, self.text.breaks
        ended = here >= len(words) or breaks[here] > NO_BREAK or (name == "$" and words[here] in _LETS_GO)
        return ended if name == "$" else ended or not self.is_at(here, name[1:])

    def _rest(self, steps: tuple[Step, ...], k: int, taken: tuple[Span, ...]) -> Iterator[tuple[Span, ...]]:
        if k == len(steps):
            yield taken
            return
        step, here = steps[k], taken[-1][1]
        if step.optional:
            yield from self._rest(steps, k + 1, taken)
        if step.name[0] in ZERO_WIDTH:
            if self._holds(step.name, here):
                yield from self._rest(steps, k + 1, taken)
            return
        spans, firm = self.spans(step.name), SENTENCE_END if step.commas else COMMA
        for at in range(bisect_left(spans, (here, 0)), len(spans)):
            start = spans[at][0]
            if start > here + step.gap or max(self.text.breaks[here : start + 1]) >= firm:
                return
            yield from self._rest(steps, k + 1, (*taken, spans[at]))
