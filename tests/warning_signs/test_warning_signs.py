"""Every labelled message, named by its kind and its words (E1-E38). A label may be a list: any of it is right."""

import re
from pathlib import Path

import pytest
import yaml

from calcium.warning_signs import LEVELS, check

FOLDER = Path(__file__).parent


def labelled():
    """(file, row) of each message in the folder."""
    for path in sorted(FOLDER.glob("*.yml")):
        for row in yaml.safe_load(path.read_text(encoding="utf-8")):
            yield path.stem, row


def labels(row):
    return row["label"] if isinstance(row["label"], list) else [row["label"]]


def _case(name, row):
    words = re.sub(r"\W+", "_", row["text"].lower())[:70].strip("_")
    marks = pytest.mark.xfail(strict=True, reason="known gap") if row.get("known_gap") else ()
    return pytest.param(row["text"], labels(row), id=f"{name}-{row['kind']}-{words}", marks=marks)


@pytest.mark.parametrize(("text", "wanted"), [_case(name, row) for name, row in labelled()])
def test_level(text, wanted):
    assert check(text).level in wanted


def test_no_missed_emergency_or_crisis_is_a_known_gap():
    urgent = {"emergency", "crisis"}
    assert not [row["text"] for _, row in labelled() if row.get("known_gap") and urgent.issuperset(labels(row))]


def test_every_row_is_whole_and_told_once():
    rows = [row for _, row in labelled()]
    assert len({row["text"] for row in rows}) == len(rows) >= 250
    for row in rows:
        assert set(row) <= {"text", "label", "kind", "known_gap"}
        assert set(labels(row)) <= set(LEVELS)
