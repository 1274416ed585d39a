"""Every written answer, each variation rendered: does it keep the house's rules?"""
import re
import statistics
from pathlib import Path

import pytest
import textstat
import yaml

from wording.clinic import ROOT, load_clinic
from wording.responses import fill

VALUES = {
    **load_clinic().placeholders(), "read_back": "You said 430.", "score": "430", "previous_score": "210",
    "told_number": "88", "first_number": "230", "second_number": "320",
}  # fmt: skip


def _all_variations():
    for path in sorted(Path(ROOT / "data").rglob("*.yml")):
        for name, variations in (yaml.safe_load(path.read_text(encoding="utf-8")).get("responses") or {}).items():
            for number, variation in enumerate(variations):
                if variation["text"]:
                    yield pytest.param(name, variation, id=f"{name}-{number}")


ALL = list(_all_variations())
TOPICS = {f"utter_ask_{path.stem}" for path in (ROOT / "data" / "topics").glob("*.yml")}
FULL = [p for p in ALL if p.values[0] in TOPICS]
EMERGENCIES = [p for p in ALL if p.values[1].get("metadata", {}).get("kind") == "emergency"]
OFFENDERS = ["Don't worry.", "Your risk is 15%.", "Great news!", "You will have a heart attack.", "It is guaranteed."]


def _text(variation):
    return fill(variation["text"], VALUES)


def _grade(text):
    return textstat.flesch_kincaid_grade(text)


@pytest.mark.parametrize(("name", "variation"), FULL)
def test_an_answer_is_40_to_90_words_in_short_paragraphs(name, variation):
    words = len(_text(variation).replace("You said 430.", "").split())
    assert 40 <= words <= 90
    assert 2 <= len(_text(variation).split("\n\n")) <= 3


@pytest.mark.parametrize(("name", "variation"), ALL)
def test_reading_grade_is_at_most_8(name, variation):
    assert _grade(_text(variation)) <= 8


def test_the_typical_answer_reads_at_grade_6_or_below():
    assert statistics.median(_grade(_text(p.values[1])) for p in ALL) <= 6


@pytest.mark.parametrize(("name", "variation"), FULL)
def test_context_comes_before_the_number(name, variation):
    first = re.split(r"(?<=[.?]) ", _text(variation))[0]
    assert not re.search(r"\d", first)


NEVER = re.compile(
    r"!|%|\bdon't worry\b|\byou are fine\b|\bnothing to worry\b|\byou will (?:not )?have a heart attack\b|"
    r"(?<!not a )\bguarantee|\bwidow|time bomb|walking heart|\bconsult a\b|\bclear arteries\b|\byou should have\b|"
    r"\byou have heart disease\b|\b(?:stabilize|personalized|program|color|fiber|center|realize)\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize(("name", "variation"), ALL)
def test_it_never_says_what_must_not_be_said(name, variation):
    assert not NEVER.search(_text(variation).replace("will, or will not, have", ""))


@pytest.mark.parametrize("offender", OFFENDERS)
def test_the_never_list_catches_an_offender(offender):
    assert NEVER.search(offender)


@pytest.mark.parametrize(("name", "variation"), ALL)
def test_every_fact_named_exists(name, variation):
    if name in ("utter_read_back",):
        return
    facts = variation["metadata"]["facts"]
    assert facts
    assert all(re.fullmatch(r"[ABC]\d{1,3}|E\d{1,2}b?", fact) for fact in facts)


@pytest.mark.parametrize(("name", "variation"), EMERGENCIES)
def test_an_emergency_starts_with_the_number(name, variation):
    first_line = re.split(r"(?<=[.?]) ", _text(variation))[0]
    assert "000" in first_line
    assert len(first_line.split()) <= 25
    assert _grade(_text(variation)) <= 5
