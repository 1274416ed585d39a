"""All written answers with every placeholder filled in, and where each fact of the article is said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import yaml

from wording.clinic import ROOT, this_clinic
from wording.responses import Variation, conditions, fill

#: What stands in for a person's own numbers when all answers are shown.
_EXAMPLE = {"score": "430", "previous_score": "210", "told_number": "88", "first_number": "230", "second_number": "320",
            "sources": "the Mayo Clinic and the NHS", "known": "a score of 430", "struck_out": "a name and a phone number",
            "left_out": "2", "my": "my", "me": "me", "years_between": "5 years",
            "worry": "leaving my family", "booked": "the cardiologist on Monday",
            "walk_told": "Your score is 430. An earlier one was 210. You take a statin."}  # fmt: skip
#: Responses that are no answers: buttons' titles, what is read back, and headings.
_NO_ANSWERS = ("utter_offer_", "utter_read_back", "utter_sheet_label_")
_READ_BACK = "You said 430."


@dataclass(frozen=True)
class Answer:
    """One variation: its response, whom it is for, and its text as written and as said."""

    name: str
    number: int
    variation: Variation

    @property
    def id(self) -> str:
        fits = "-".join(f"{name}={value}" for name, value in conditions(self.variation).items())
        return f"{self.name}-{self.number}-{fits or 'plain'}"

    @property
    def written(self) -> str:
        return self.variation["text"]

    @property
    def text(self) -> str:
        """As said when nothing is read back."""
        return self._said("")

    @property
    def with_score(self) -> str:
        """As said when a score is read back."""
        return self._said(_READ_BACK)

    def _said(self, read_back: str) -> str:
        return fill(self.written, {**this_clinic().placeholders(), **_EXAMPLE, "read_back": read_back})

    @property
    def metadata(self) -> dict[str, Any]:
        return self.variation.get("metadata") or {}

    @property
    def is_topic(self) -> bool:
        return self.name.startswith(("utter_ask_", "utter_term_")) and self._file_is_topic

    @property
    def _file_is_topic(self) -> bool:
        topic = self.name.removeprefix("utter_ask_")
        return self.name.startswith("utter_term_") or (ROOT / "data" / "topics" / f"{topic}.yml").exists()

    @property
    def brief(self) -> bool:
        return bool(conditions(self.variation).get("brief"))


def all_answers() -> Iterator[Answer]:
    """Every variation of every response with words of its own."""
    for path in sorted((ROOT / "data").rglob("*.yml")):
        for name, variations in (yaml.safe_load(path.read_text(encoding="utf-8")).get("responses") or {}).items():
            if not name.startswith(_NO_ANSWERS) or name == "utter_offer_delete":
                yield from (Answer(name, number, variation) for number, variation in enumerate(variations))


def article_facts(answers: Iterable[Answer]) -> dict[str, list[str]]:
    """Each fact of the article, A1 to A114, to the responses that say it."""
    homes: dict[str, list[str]] = {f"A{number}": [] for number in range(1, 115)}
    for answer in answers:
        for fact in answer.metadata.get("facts") or []:
            if fact in homes and answer.name not in homes[fact]:
                homes[fact].append(answer.name)
    return homes
