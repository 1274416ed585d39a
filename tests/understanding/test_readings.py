"""Every labelled message of readings_*.yml is read as labelled; the messages known to be misread are listed as such."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from calcium.readings import Readings, read

HERE = Path(__file__).parent


def _cases() -> list[Any]:
    cases = []
    for path in sorted(HERE.glob("readings_*.yml")):
        for number, case in enumerate(yaml.safe_load(path.read_text(encoding="utf-8")), start=1):
            marks = [pytest.mark.xfail(strict=True, reason="known to be misread")] if case.get("known_gap") else []
            name = f"{path.stem.removeprefix('readings_')}-{number:03}-{case['kind']}"
            cases.append(pytest.param(case["text"], case["expect"], id=name, marks=marks))
    return cases


def _plain(told: Readings, name: str) -> Any:
    """A reading as the labels write it."""
    value = getattr(told, name)
    if name == "band":
        return value.name if value else None
    if name == "conflict":
        return list(value) or None
    return value or None if name == "arteries" else value


@pytest.mark.parametrize(("text", "expect"), _cases())
def test_a_message_is_read_as_labelled(text, expect):
    told = read(text)
    # A label that names no score says that there is none to read.
    expected = {"calcium_score": None, **expect}
    if "arteries" in expected:
        expected["arteries"] = expected["arteries"] or None
    assert {name: _plain(told, name) for name in expected} == expected
