"""A sign in a message and what stands round it: its clause, its sentence and the sentences after it."""
from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from calcium.signs.matcher import Span, Tagged
from calcium.signs.text import COMMA, LINE

#: A pasted text without full stops has endless sentences; look no further than this many words.
_REACH = 40

_HAVING_PEOPLE = frozenset("my his her these hes shes".split())
#: "Stop me having", "of having", "without having": nobody is having it.
_NOT_HAVING = frozenset("me of from without stop prevent avoid about before after end up you people someone".split())

#: What another person holds of it.
SAID = frozenset("said says say thinks reckons told".split())


@dataclass(frozen=True)
class Place:
    """A sign in a message: its parts, and where its clause and sentence begin and end."""

    tagged: Tagged
    parts: tuple[Span, ...]
    kind: str

    @cached_property
    def start(self) -> int:
        return self.parts[0][0]

    @cached_property
    def end(self) -> int:
        return self.parts[-1][1]

    def edge(self, i: int, step: int, stop: int) -> int:
        """The nearest word from ``i`` on, backwards or forwards, that a break as firm as ``stop`` stands before."""
        breaks, size = self.tagged.text.breaks, len(self.tagged.text.words)
        for _ in range(_REACH):
            if (step < 0 and (i == 0 or breaks[i] >= stop)) or (step > 0 and (i >= size or breaks[i] >= stop)):
                break
            i += step
        return max(0, min(i, size))

    @cached_property
    def sentence(self) -> Span:
        return self.edge(self.start, -1, LINE), self.edge(self.end, 1, LINE)

    @cached_property
    def clause(self) -> Span:
        return self.edge(self.start, -1, COMMA), self.edge(self.end, 1, COMMA)

    @property
    def marked(self) -> bool:
        """Whether the sentence ends in a question mark."""
        text = self.tagged.text
        mark = bisect_right(text.asking, self.start)
        return mark < len(text.asking) and max(text.breaks[self.start + 1 : text.asking[mark]], default=0) < LINE

    def later(self, sentences: int = 2) -> Span:
        """From the sign to the end of the sentence and of up to ``sentences`` more."""
        end = self.sentence[1]
        for _ in range(sentences):
            end = self.edge(end + 1, 1, LINE) if end < len(self.tagged.text.words) else end
        return self.end, end

    def in_(self, name: str, span: Span) -> bool:
        """Whether a word of class ``name`` starts in ``span``."""
        return name in self.tagged.present and self.tagged.has(name, *span)

    def first_of(self, name: str, start: int, end: int) -> int | None:
        """The first word of class ``name`` from ``start`` up to ``end``."""
        if name not in self.tagged.present:
            return None
        return next((i for i in range(start, end) if self.tagged.is_at(i, name)), None)

    def word(self, i: int) -> str:
        words = self.tagged.text.words
        return words[i] if 0 <= i < len(words) else ""

    def words(self, start: int, end: int) -> list[str]:
        return self.tagged.text.words[max(start, 0) : max(end, 0)]

    def break_at(self, i: int) -> int:
        breaks = self.tagged.text.breaks
        return breaks[i] if 0 <= i < len(breaks) else LINE

    def broken(self, start: int, end: int) -> bool:
        """Whether a comma or more stands before one of the words from ``start`` up to ``end``."""
        return any(self.break_at(k) for k in range(start, end))

    @cached_property
    def personal(self) -> bool:
        """Whether someone is said to have the sign: "my chest", "I have", "this pain", "pain I'm having"."""
        low = max(self.sentence[0], self.start - 5)
        return any(self._claims(i, low) for i in range(low, min(self.end + 4, self.sentence[1])))

    def _claims(self, i: int, low: int) -> bool:
        tagged, word = self.tagged, self.word(i)
        modal = any(tagged.is_at(k, "MODAL") for k in (i - 1, i - 2) if k >= low - 2)
        if i >= self.start - 2 and (word in _HAVING_PEOPLE or (word == "having" and self.word(i - 1) not in _NOT_HAVING)):
            return True
        if word in ("this", "that") and self.start - 3 <= i < self.start and self.word(i + 1) != "means":
            return True
        if word in ("im", "ive", "hes", "shes") and not (modal and self.word(i - 1) in ("if", "when")):
            return True
        return word in ("i", "we", "he", "she") and tagged.is_at(i + 1, "HAVE") and not modal


def is_year(word: str) -> bool:
    return len(word) == 4 and word.isdigit() and word[:2] in ("19", "20")
