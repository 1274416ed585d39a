"""The visit sheet in words: each line of a planned sheet as it is printed, and the whole sheet as text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import date
from functools import lru_cache
from typing import Any

import yaml

from calcium.bands import BANDS
from calcium.visit_sheet import Line, Section, Sheet, is_for_someone_else
from wording.clinic import ROOT, Clinic
from wording.responses import choose, fill, spoken_number

_FOLDER = ROOT / "data" / "visit_sheet"
_RULE = "_" * 60


@lru_cache(maxsize=1)
def sheet_responses() -> dict[str, list[dict[str, Any]]]:
    """All responses of data/visit_sheet/, by name."""
    responses: dict[str, list[dict[str, Any]]] = {}
    for path in sorted(_FOLDER.glob("*.yml")):
        responses.update(yaml.safe_load(path.read_text(encoding="utf-8"))["responses"])
    return responses


def patients_messages(events: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """What the patient wrote, from Rasa's events as JSON: ``text``, ``intent`` and ``topics`` for each message."""
    told = []
    for event in events:
        if event.get("event") == "user" and event.get("text"):
            read = event.get("parse_data") or {}
            intent = (read.get("intent") or {}).get("name")
            told.append({"text": event["text"], "intent": intent, "topics": read.get("topics") or []})
    return told


class SheetWords:
    """The words of one sheet."""

    def __init__(self, sheet: Sheet, clinic: Clinic) -> None:
        facts = sheet.facts
        self.sheet = sheet
        self._facts = asdict(facts) | {"score_change": facts.score_change}
        theirs = is_for_someone_else(facts)
        self._values = {
            **clinic.placeholders(),
            "score": spoken_number(facts.calcium_score),
            "previous_score": spoken_number(facts.previous_score),
            "left_out": len(sheet.left_out),
            "my": "their" if theirs else "my",
            "me": "them" if theirs else "me",
        }

    def say(self, name: str) -> str:
        """The words called ``name``, as they fit this person. Raises KeyError if there are none of that name."""
        return fill(choose(sheet_responses()[f"utter_sheet_{name}"], self._facts)["text"], self._values)

    def label(self, name: str) -> str:
        return self.say(f"label_{name}")

    def line(self, line: Line) -> str:
        """A line's words: ours, the patient's own in quotation marks, or none where it is only room to write."""
        if line.own_words:
            return f"“{line.own_words}”"
        return self.say(line.says) if line.says else ""

    def rows(self) -> list[tuple[str, str, str]]:
        """The whole table: each row's range, its name, and what of the person's falls there ("my score"), if any."""
        facts = self.sheet.facts
        marks: dict[str, list[str]] = {band.name: [] for band in BANDS}
        for band in BANDS:
            if band.name == facts.score_band:
                marks[band.name].append(self.label("here"))
            if facts.score_change and band.holds(facts.previous_score):
                marks[band.name].append(self.label("before"))
        return [(b.range_label, self.label(f"band_{b.name}"), ", ".join(marks[b.name])) for b in BANDS]


def day(when: date) -> str:
    """A date as people write it: 3 May 2026."""
    return f"{when.day} {when:%B %Y}"


def sheet_as_text(sheet: Sheet, clinic: Clinic, today: date) -> str:
    """The sheet for the shell, or to be copied: nothing is left out, since text has no end of page."""
    words = SheetWords(sheet, clinic)
    parts = [f"{words.label('title').upper()} · {day(today)}"]
    for section in sheet.sections:
        parts.append("\n".join(_section_as_text(section, words)))
    return "\n\n".join(parts)


def _section_as_text(section: Section, words: SheetWords) -> list[str]:
    if section.name == "closing":
        return [words.line(line) for line in section.lines]
    lines = [words.label(section.name)]
    if section.name == "blanks":
        return lines + [f"- {words.label(line.says)}: {_RULE[:30]}" for line in section.lines]
    if section.name == "mine":
        section = Section("mine", (*section.lines, *words.sheet.left_out))
    lines += [_line_as_text(line, words) for line in section.lines]
    if section.name == "result":
        lines[2:2] = [f"    {span}: {name}{f'  <- {mark}' if mark else ''}" for span, name, mark in words.rows()]
    return lines


def _line_as_text(line: Line, words: SheetWords) -> str:
    said = words.line(line)
    rules = [f"  {_RULE}"] if line.ruled else []
    return "\n".join([*([f"- {said}"] if said else []), *rules])
