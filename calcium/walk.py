"""The guided walk through a result: its steps, how far a person has got, and which step comes next. No words, no
Rasa."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

FEELING, SCORE, EARLIER, STATIN, SYMPTOMS, WORRY, BOOKED = STEPS = (
    "feeling", "score", "earlier", "statin", "symptoms", "worry", "booked"
)  # fmt: skip
#: The slot that each step fills.
SLOT_OF = {
    FEELING: "walk_feeling", SCORE: "calcium_score", EARLIER: "previous_score", STATIN: "on_statin",
    SYMPTOMS: "walk_symptoms", WORRY: "worry", BOOKED: "booked",
}  # fmt: skip
#: Answered in the person's own words, which are kept as given.
OWN_WORDS = (FEELING, WORRY, BOOKED)
MOST_CHARACTERS = 300
READ_BACK = "read_back"
#: The explanation, a small piece at a time; two_scans only where there are two.
PIECES = ("what_it_is", "where_it_sits", "what_it_leaves_out", "two_scans", "what_comes_next", "what_to_ask")
#: What is said of a person's scans: kept from one message to the next, so that a change is seen.
CASE = (
    "calcium_score",
    "previous_score",
    "on_statin",
    "score_band",
    "score_year",
    "previous_year",
    "about_whom",
    "set_aside",
)
WALKING, LEFT, ENDED = "walking", "left", "ended"


@dataclass(frozen=True)
class Walk:
    """How far a walk has got.

    ``passed``: steps done without a value of their own (skipped, or "none"). ``asked``: the steps asked so far, in
    order. ``misses``:
    messages in a row that were no answer. ``facts``: the case as it was after the last message; ``latest``: what that
    message told.
    ``waits``: something else came first, so the step is asked again whatever comes.
    """

    step: str | None = None
    state: str = WALKING
    passed: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    misses: int = 0
    offered: bool = False
    facts: dict[str, Any] = field(default_factory=dict)
    latest: tuple[str, ...] = ()
    waits: bool = False

    @classmethod
    def from_slot(cls, kept: Mapping[str, Any] | None) -> Walk | None:
        """The walk as ``as_slot`` wrote it; None where there was none."""
        if not kept:
            return None
        lists = {name: tuple(kept.get(name) or ()) for name in ("passed", "asked", "latest")}
        return cls(**{**kept, **lists})

    def as_slot(self) -> dict[str, Any]:
        """Plain lists and dicts, as a slot can hold them."""
        return {name: list(value) if isinstance(value, tuple) else value for name, value in asdict(self).items()}

    @property
    def is_explaining(self) -> bool:
        return self.step in PIECES

    def at(self, step: str | None) -> Walk:
        """The walk gone on to ``step``."""
        asked = self.asked if step not in STEPS or step in self.asked else (*self.asked, step)
        return replace(self, step=step, asked=asked, misses=0, state=WALKING, waits=False)

    def without(self, step: str) -> Walk:
        """The walk with ``step`` passed over."""
        return self if step in self.passed else replace(self, passed=(*self.passed, step))


def is_known(step: str, walk: Walk, known: Mapping[str, Any]) -> bool:
    """Whether ``step`` needs no asking: ``known`` (slot name to value) has it, or it was passed over. A mere range is
    a score, too."""
    told = known.get(SLOT_OF[step]) is not None or (step == SCORE and known.get("score_band") is not None)
    return told or step in walk.passed


def next_step(walk: Walk, known: Mapping[str, Any]) -> str:
    """The first step that is not known yet; then the read-back, or with nothing to read back, the first piece."""
    for step in STEPS:
        if not is_known(step, walk, known):
            return step
    return READ_BACK if told(walk, known) else PIECES[0]


def told(walk: Walk, known: Mapping[str, Any]) -> list[str]:
    """What there is to read back, in order. A statin that was offered is told apart from one refused or stopped."""
    names = [name for name in (SCORE, EARLIER, STATIN, SYMPTOMS, WORRY, BOOKED) if known.get(SLOT_OF[name]) is not None]
    if SCORE not in names and known.get("score_band") is not None:
        names.insert(0, "band")
    return names


def pieces(two_scans: bool) -> list[str]:
    """The pieces of the explanation for a person with one scan, or with two."""
    return [piece for piece in PIECES if two_scans or piece != "two_scans"]


def piece_after(piece: str, two_scans: bool) -> str | None:
    """None after the last."""
    mine = pieces(two_scans)
    return next((name for name in mine if PIECES.index(name) > PIECES.index(piece)), None)


def step_before(walk: Walk, two_scans: bool) -> str | None:
    """Where "go back" leads; None at the start."""
    if walk.is_explaining:
        before = [name for name in pieces(two_scans) if PIECES.index(name) < PIECES.index(str(walk.step))]
        return before[-1] if before else READ_BACK
    if walk.step == READ_BACK:
        return walk.asked[-1] if walk.asked else None
    at = walk.asked.index(walk.step) if walk.step in walk.asked else 0
    return walk.asked[at - 1] if at else None


def own_words(text: str) -> str:
    """What a person wrote, as given but for line breaks, and no longer than MOST_CHARACTERS."""
    return " ".join(text.split())[:MOST_CHARACTERS].strip()
