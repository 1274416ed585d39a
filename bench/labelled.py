"""The labelled messages that understanding is measured on; none of them is used in training."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from wording.clinic import ROOT

TESTS = ROOT / "tests"


@dataclass(frozen=True)
class Labelled:
    """A message and the intents that would each be a right understanding of it, the best first."""

    text: str
    intents: tuple[str, ...]


def _rows(path: Path) -> list[dict[str, Any]]:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def messages(name: str = "messages.yml") -> list[Labelled]:
    """One question each."""
    rows = _rows(TESTS / "understanding" / name)
    return [
        Labelled(row["text"], (row["intent"],) if isinstance(row["intent"], str) else tuple(row["intent"]))
        for row in rows
    ]


def several_questions(name: str) -> list[Labelled]:
    """Several questions each; all the intents are due. ``one`` marks messages that only look like several."""
    return [Labelled(row["text"], tuple(row["intents"])) for row in _rows(TESTS / "understanding" / name)]


def warning_signs() -> list[dict[str, Any]]:
    """Rows of text, label (emergency, today, crisis, none) and kind, from every file of tests/warning_signs."""
    return [row for path in sorted((TESTS / "warning_signs").glob("*.yml")) for row in _rows(path)]


def readings() -> list[dict[str, Any]]:
    """Rows of text, kind and what is expected to be read, from every file of tests/understanding."""
    return [row for path in sorted((TESTS / "understanding").glob("readings_*.yml")) for row in _rows(path)]
