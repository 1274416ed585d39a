"""Every written answer, each variation rendered: does it keep the house's rules?"""
import re
import statistics
from collections import defaultdict
from itertools import combinations

import pytest
import textstat

from tests.wording.never_say import RULES
from wording.audit import all_answers, article_facts
from wording.sources import known_facts

ANSWERS = list(all_answers())
ids = [answer.id for answer in ANSWERS]
FULL = [a for a in ANSWERS if a.is_topic]
EMERGENCIES = [a for a in ANSWERS if a.metadata.get("kind") == "emergency"]
each_answer = pytest.mark.parametrize("answer", ANSWERS, ids=ids)
each_topic_answer = pytest.mark.parametrize("answer", FULL, ids=[a.id for a in FULL])


def grade(text):
    return textstat.flesch_kincaid_grade(text)


def sentences(text):
    return [s for s in re.split(r"(?<=[.?!:])\s+", text) if s]


@each_topic_answer
def test_an_answer_is_40_to_90_words_in_two_or_three_short_paragraphs(answer):
    assert 40 <= len(answer.text.split()) <= (55 if answer.brief else 90)
    assert (1 if answer.brief else 2) <= len(answer.text.split("\n\n")) <= 3


@each_answer
def test_reading_grade_is_at_most_8(answer):
    assert grade(answer.text) <= 8


def test_the_typical_answer_reads_at_grade_6_or_below():
    assert statistics.median(grade(a.text) for a in ANSWERS) <= 6


@each_topic_answer
def test_context_comes_before_the_number(answer):
    first = sentences(answer.with_score)[0]
    assert not re.search(r"\d", first)
    assert not re.search(r"\b(?:minimal|moderate|extensive|mild) (?:amount|score|band|range)\b", first)


@each_topic_answer
def test_it_ends_in_something_the_person_can_do(answer):
    last = " ".join(sentences(answer.text.split("\n\n")[-1])[-4:])
    assert re.search(
        r"\?|\b(?:ask|tell|call|ring|write|bring|take|show|say|book|note|pick|choose|check|keep|read|put|go|give|find|look|make|start|talk|copy|jot|jot|"
        r"mark|circle|draw|list|let|try|hand|send|type|set|begin|phone|add|save|share|spell|point|use|sit|rest|press|leave|have|get|offer|carry|plan)\b",
        last, re.IGNORECASE,
    ), last  # fmt: skip


@each_answer
def test_it_never_says_what_must_not_be_said(answer):
    assert not [(rule.number, s) for s in sentences(answer.with_score) for rule in RULES if rule.finds(s)]


@pytest.mark.parametrize(("rule", "sentence"), [(r, s) for r in RULES for s in r.catches])
def test_each_rule_catches_its_offenders(rule, sentence):
    assert rule.finds(sentence)


@pytest.mark.parametrize(("rule", "sentence"), [(r, s) for r in RULES for s in r.passes])
def test_each_rule_lets_the_opposite_pass(rule, sentence):
    assert not rule.finds(sentence)


#: P13: the article's cut-points, and public figures that a shown fact gives (B75, B91, B97 and the like).
NUMBERS = {"0", "1", "10", "11", "100", "101", "400", "1,000", "150", "75", "7", "9", "14", "4", "3", "45", "8", "28"}


@each_answer
def test_it_holds_no_number_but_those_that_may_be_shown(answer):
    written = re.sub(r"\{\w+\}", "", answer.written)
    assert set(re.findall(r"(?<![A-Za-z\d])(?:\d[\d,.]*\d|\d)", written)) <= NUMBERS | {"63.2", "430"}


#: What is said of the chat itself, not of health, stands on no fact of the sheet.
OF_THE_CHAT = re.compile(r"utter_(?:.*consent|chat_deleted|cannot_delete_now|struck_out|detail|known|(?:ask_)?what_is_kept|offer_delete)")


@each_answer
def test_its_facts_exist_and_may_be_shown(answer):
    facts = answer.metadata.get("facts")
    assert facts or OF_THE_CHAT.match(answer.name), "an answer stands on facts"
    unknown = [fact for fact in facts if fact not in known_facts()]
    staff = [fact for fact in facts if known_facts().get(fact, {}).get("staff")]
    assert not unknown
    assert not staff


@each_topic_answer
def test_it_says_honestly_whether_a_clinician_signed_it(answer):
    assert {"reviewed_by", "reviewed_on"} <= set(answer.metadata)


def test_every_fact_of_the_article_has_a_home():
    homes = article_facts(ANSWERS)
    missing = [fact for fact, where in homes.items() if not where]
    print(f"Facts of the article said somewhere: {len(homes) - len(missing)} of {len(homes)}")
    assert not missing


@pytest.mark.parametrize("answer", EMERGENCIES, ids=[a.id for a in EMERGENCIES])
def test_an_emergency_starts_with_the_number(answer):
    first = sentences(answer.text)[0]
    assert "000" in first
    assert len(first.split()) <= 25
    assert grade(answer.text) <= 5


def _shingles(text):
    words = re.findall(r"[a-z']+", text.lower())
    return {tuple(words[i : i + 5]) for i in range(len(words) - 4)}


def test_no_two_topics_say_the_same_thing():
    shingles = [(a, _shingles(a.text)) for a in FULL]
    alike = [
        (a.id, b.id) for (a, x), (b, y) in combinations(shingles, 2)
        if a.name != b.name and len(x & y) > 0.3 * min(len(x), len(y))
    ]  # fmt: skip
    assert not alike


def test_no_variation_repeats_another_of_its_topic():
    by_name = defaultdict(list)
    for answer in ANSWERS:
        by_name[answer.name].append(answer)
    alike = [(a.id, b.id) for group in by_name.values() for a, b in combinations(group, 2) if a.written == b.written]
    assert not alike


@each_answer
def test_its_follow_ups_are_topics_that_are_written(answer):
    names = {a.name for a in ANSWERS}
    assert all(f"utter_ask_{topic}" in names for topic in answer.metadata.get("next") or [])
