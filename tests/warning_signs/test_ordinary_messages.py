"""False alarms: at most 2 in 100 ordinary messages of the understanding test set."""

from pathlib import Path

import yaml

from calcium.warning_signs import check

UNDERSTANDING = Path(__file__).parents[1] / "understanding"

ALLOWED = 0.02
#: Intents whose messages may rightly raise an alarm.
ALARMING = {"report_warning_signs", "express_crisis"}


def _intents(row):
    named = row.get("intents") or row["intent"]
    return {named} if isinstance(named, str) else set(named)


def _ordinary():
    files = sorted(UNDERSTANDING.glob("messages*.yml")) + sorted(UNDERSTANDING.glob("several_questions*.yml"))
    rows = [row for path in files for row in yaml.safe_load(path.read_text(encoding="utf-8"))]
    return [row["text"] for row in rows if ALARMING.isdisjoint(_intents(row))]


def test_at_most_two_false_alarms_in_a_hundred():
    ordinary = _ordinary()
    alarms = [text for text in ordinary if check(text).level != "none"]
    assert len(alarms) <= ALLOWED * len(ordinary), alarms


def test_no_ordinary_message_is_taken_for_a_crisis():
    assert not [text for text in _ordinary() if check(text).level == "crisis"]
