"""Messages cut into their clauses, and which of them ask."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu.clauses import MOST, clauses_in


def _texts(message):
    return [clause.text for clause in clauses_in(message)]


@pytest.mark.parametrize(
    ("message", "clauses"),
    [
        ("is 40 bad?", ["is 40 bad?"]),
        ("is 40 bad? can I run?", ["is 40 bad?", "can I run?"]),
        ("is 40 bad and can I still run", ["is 40 bad", "can I still run"]),
        ("1) what can I eat 2) do I need a statin", ["1) what can I eat", "2) do I need a statin"]),
        ("- what can I eat\n- do I need a statin", ["what can I eat", "do I need a statin"]),
        ("my score is 230, is that high", ["my score is 230", "is that high"]),
        ("I saw Dr. Rao on Monday about the scan", ["I saw Dr. Rao on Monday about the scan"]),
        ("", []),
        ("?!", []),
    ],
)
def test_a_message_is_cut_where_a_person_would(message, clauses):
    assert _texts(message) == clauses


@pytest.mark.parametrize(
    ("message", "asks"),
    [
        ("can I run", True),
        ("not sure if I should take tablets", True),
        ("tell me about plaque", True),
        ("my score is 230", False),
        ("my dad had a bypass at 60", False),
    ],
)
def test_a_clause_that_asks_is_told_from_one_that_tells(message, asks):
    assert [clause.asks for clause in clauses_in(message)] == [asks]


def test_a_clause_that_says_nothing_by_itself_stays_with_its_neighbour():
    assert _texts("the score is 230. is it?") == ["the score is 230. is it?"]


@given(st.text(max_size=300))
def test_clauses_are_stretches_of_the_message_in_their_order(message):
    found = clauses_in(message)
    assert len(found) <= MOST
    assert all(message[clause.start : clause.end] == clause.text for clause in found)
    assert all(before.end <= after.start for before, after in zip(found, found[1:], strict=False))
