"""The pictures: their words, what they are made of, and which answers bring them."""

import re
from xml.etree import ElementTree

import pytest
import textstat

from calcium.bands import BANDS, ScoreError
from tests.wording.never_say import RULES
from wording.audit import all_answers
from wording.pictures import SCORE_TABLE, picture, picture_words
from wording.pictures.svg import ATTRIBUTES, ELEMENTS
from wording.sources import known_facts

NAMES = sorted(picture_words())
SCORES = (0.0, 0.6, 10.0, 63.2, 101.0, 400.0, 430.0, 12_345.0)
DRAWN = [picture(name) for name in NAMES] + [picture(SCORE_TABLE, score) for score in SCORES]
each_picture = pytest.mark.parametrize("drawn", DRAWN, ids=lambda drawn: drawn.title)
WITH_PICTURES = [a for a in all_answers() if "picture" in a.metadata]


def parsed(drawn):
    return ElementTree.fromstring(drawn.svg)


def lettering(drawn):
    return " ".join(span.text for span in parsed(drawn).iter() if span.tag.endswith("tspan"))


@each_picture
def test_it_is_made_of_allowed_shapes_alone(drawn):
    for element in parsed(drawn).iter():
        assert element.tag.removeprefix("{http://www.w3.org/2000/svg}") in ELEMENTS
        assert set(element.attrib) <= ATTRIBUTES
        for name, value in element.attrib.items():
            assert "url(" not in value or re.fullmatch(r"url\(#[a-z0-9-]+\)", value), (name, value)


def test_no_style_script_or_address_is_among_what_is_allowed():
    assert not ATTRIBUTES & {"style", "href", "class", "onload"}
    assert not ELEMENTS & {"style", "script", "use", "image", "a", "foreignObject", "animate"}


@each_picture
def test_a_screen_reader_is_told_what_it_shows(drawn):
    root = parsed(drawn)
    named = [root.find(f".//*[@id='{name}']").text for name in root.get("aria-labelledby").split()]
    assert root.get("role") == "img"
    assert named == [drawn.title, drawn.description]


def test_ids_differ_between_pictures():
    ids = [element.get("id") for drawn in DRAWN for element in parsed(drawn).iter() if element.get("id")]
    assert len(ids) == len(set(ids))


@each_picture
def test_its_lettering_is_large_enough_at_320_pixels(drawn):
    assert parsed(drawn).get("viewBox").startswith("0 0 320 ")
    assert min(float(e.get("font-size")) for e in parsed(drawn).iter() if e.get("font-size")) >= 13


@each_picture
def test_every_colour_has_one_to_fall_back_on(drawn):
    for element in parsed(drawn).iter():
        for name in ("fill", "stroke"):
            paint = element.get(name, "none")
            assert re.fullmatch(r"none|url\(#.+\)|var\(--\w+, currentColor\)", paint), paint


@pytest.mark.parametrize("score", SCORES)
def test_the_whole_table_is_shown_and_one_row_marked(score):
    drawn = picture(SCORE_TABLE, score)
    words = lettering(drawn)
    assert all(band.range_label in words for band in BANDS)
    assert words.count(" is here") == 1
    marked = next(band for band in BANDS if band.holds(score))
    assert f"in the row {marked.range_label.replace('–', ' to ')}." in drawn.description


def test_without_a_score_no_row_is_marked():
    assert "is here" not in lettering(picture(SCORE_TABLE))


def test_what_is_no_score_is_refused():
    with pytest.raises(ScoreError):
        picture(SCORE_TABLE, -1)


@each_picture
def test_its_words_are_easy_and_keep_the_rules(drawn):
    words = f"{drawn.title}. {drawn.description} {' '.join(picture_words()[drawn.name]['caption'].split())}"
    assert textstat.flesch_kincaid_grade(words) <= 6
    assert not [(r.number, s) for s in re.split(r"(?<=[.?!:])\s+", words) for r in RULES if r.finds(s)]


@pytest.mark.parametrize("name", NAMES)
def test_its_facts_exist_and_may_be_shown(name):
    facts = [known_facts().get(fact) for fact in picture_words()[name]["facts"]]
    assert all(fact and not fact.get("staff") for fact in facts)


def test_every_picture_goes_with_some_answer_and_every_answers_picture_is_drawn():
    assert {a.metadata["picture"] for a in WITH_PICTURES} == set(NAMES)


def test_no_short_answer_and_no_emergency_brings_a_picture():
    assert not [a.id for a in WITH_PICTURES if a.brief or a.metadata.get("kind")]
