"""Identifying details are struck out; all else, and above all what is clinical, stays to the letter."""

import re
import string
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from calcium.readings import read
from calcium.urgency import urgency
from keeping.redaction import redact
from keeping.redaction_words import FIRST_NAMES, LISTED_BUT_WORDS, PLACES_TOO

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
FILES = sorted(HERE.glob("redaction_*.yml"))
BRACKETED = re.compile(r"\[(?:name|phone|e-mail|address|date of birth|number|link)\]")


def _labelled(part):
    for path in FILES:
        for row in yaml.safe_load(path.read_text(encoding="utf-8"))[part]:
            words = row[0] if isinstance(row, list) else row
            yield pytest.param(*(row if isinstance(row, list) else [row]), id=f"{path.stem}-{words[:60]}")


DETAILS, LOOK_ALIKES = list(_labelled("details")), list(_labelled("look_alikes"))


def _training_messages():
    for path in sorted((ROOT / "data").rglob("*.yml")):
        for block in yaml.safe_load(path.read_text(encoding="utf-8")).get("nlu") or []:
            yield from (line[2:] for line in block["examples"].splitlines() if line.startswith("- "))


def _test_messages(*patterns):
    for pattern in patterns:
        for path in sorted((ROOT / "tests").glob(pattern)):
            yield from (row["text"] for row in yaml.safe_load(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize(("text", "kept"), DETAILS)
def test_a_detail_is_struck_out_and_the_rest_stays(text, kept):
    assert redact(text).text == kept


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_a_look_alike_stays_to_the_letter(text):
    struck = redact(text)
    assert struck.text == text
    assert struck.kinds == ()


@pytest.mark.parametrize(("text", "kept"), DETAILS)
def test_its_kinds_are_those_that_stand_in_the_text(text, kept):
    assert {f"[{kind}]" for kind in redact(text).kinds} == set(BRACKETED.findall(kept))


def test_there_are_enough_messages_of_each():
    assert len(DETAILS) >= 150
    assert len(LOOK_ALIKES) >= 150


# Every message of the training and test sets

#: What is rightly struck out of them: of each message, the words that go.
STRUCK = yaml.safe_load((HERE / "struck_from_ordinary.yml").read_text(encoding="utf-8"))


def test_ordinary_messages_change_only_where_a_person_is_named():
    messages = dict.fromkeys([*_training_messages(), *_test_messages("understanding/*.yml", "warning_signs/*.yml")])
    changed = {text: redact(text).text for text in messages if redact(text).text != text}
    print(f"{len(changed)} of {len(messages)} messages change")
    assert len(messages) > 10_000
    assert changed == {row["text"]: row["kept"] for row in STRUCK}


def test_readings_are_the_same_after_redaction():
    messages = list(_test_messages("understanding/readings_*.yml"))
    other = [text for text in messages if (kept := redact(text).text) != text and read(kept) != read(text)]
    assert other == ["Referral no. 20391, clinic B, bay 4"]  # too large to be a score, were it one


def test_urgency_is_the_same_after_redaction():
    messages = list(_test_messages("warning_signs/*.yml"))
    assert [text for text in messages if (kept := redact(text).text) != text and urgency(kept) != urgency(text)] == []


#: Details that are themselves misread as a score: struck out, the reading is right.
MISREAD_BEFORE = {
    "123-45-6789 and I scored 200": 200,
    "I'm 22/11/1949, so 74": None,
    "post it to 1600 Pennsylvania Avenue, Washington, DC 20500": None,
    "I live on Acacia Avenue, number 29": None,
    "Patient No: 00-77-88-12": None,
    "oh four one two three four five six seven eight is my number": None,
    "we live at number 8 Hawthorn Close in Bath": None,
}


@pytest.mark.parametrize(("text", "kept"), DETAILS)
def test_the_score_and_the_urgency_are_read_the_same_beside_a_detail(text, kept):
    assert read(kept).calcium_score == MISREAD_BEFORE.get(text, read(text).calcium_score)
    assert urgency(kept).level == urgency(text).level


# Any text

plain_words = st.lists(
    st.sampled_from("my score is 340 and i worry about it what now please help the scan was fine".split()), max_size=12
)
cued_names = st.sampled_from(sorted(FIRST_NAMES - LISTED_BUT_WORDS - PLACES_TOO))


@given(st.text(max_size=300))
def test_any_text_is_redacted_once_and_for_all(text):
    once = redact(text)
    assert redact(once.text) == type(once)(once.text)


@given(
    st.lists(st.sampled_from([case.values[0] for case in (*DETAILS, *LOOK_ALIKES)]), min_size=1, max_size=4),
    st.sampled_from([" ", ". ", "\n", ", ", " and "]),
)
def test_patients_messages_run_together_are_redacted_once_and_for_all(messages, join):
    once = redact(join.join(messages)).text
    assert redact(once).text == once


@given(
    plain_words,
    plain_words,
    st.from_regex(r"[a-z]{2,8}[._]?[a-z]{1,8}\d{0,3}@[a-z]{3,10}\.(com|co\.uk|net\.au|org|ie)", fullmatch=True),
)
def test_an_e_mail_is_found_anywhere(before, after, address):
    assert address not in redact(" ".join([*before, address, *after])).text


@given(
    plain_words,
    plain_words,
    st.sampled_from(
        [
            "04## ### ###",
            "04########",
            "(02) 9### ####",
            "07### ######",
            "+44 7### ######",
            "555-###-####",
            "(555) ###-####",
            "+353 85 ### ####",
            "021 ### ####",
        ]
    ),
    st.data(),
)
def test_a_phone_is_found_anywhere(before, after, shape, data):
    digits = data.draw(st.lists(st.sampled_from("2345678"), min_size=10, max_size=10))
    phone = re.sub("#", lambda _: digits.pop(), shape)
    kept = redact(" ".join([*before, "my", "number:", phone, *after])).text
    assert phone not in kept
    assert "[phone]" in kept


@given(
    plain_words,
    plain_words,
    st.sampled_from(["my name is {}", "I'm {}", "im {}", "this is {}", "my husband {}", "Dr {}", "Mrs {}", "hi {}"]),
    cued_names,
    st.sampled_from([str.title, str.lower]),
)
def test_a_name_after_a_cue_is_found_anywhere(before, after, cue, name, case):
    kept = redact(" ".join([*before, ".", cue.format(case(name)), ",", *after])).text
    assert not re.search(rf"\b{name}\b", kept, re.IGNORECASE)


numbers = st.one_of(
    st.integers(0, 9999).map(str),
    st.decimals(0, 999, places=1).map(str),
    st.sampled_from(["1,250", "140/90", "12/3/2024", "2019", "75%", "20mg"]),
)


@given(
    st.lists(
        st.tuples(
            st.sampled_from("score cac was lad total then now and ldl scan age statin percentile ,".split()), numbers
        ),
        max_size=12,
    )
)
def test_no_digit_is_lost_where_nothing_points_to_a_person(pairs):
    text = " ".join(f"{word} {number}" for word, number in pairs)
    assert redact(text).text == text


@pytest.mark.parametrize(
    "seed",
    [
        "1 ",
        "a.",
        "a@",
        "12 Oak ",
        "I'm Sarah ",
        "at dot ",
        "dob ",
        "one ",
        "0412 ",
        "address is 1 a ",
        "u/",
        "[name] ",
        "-",
        "É",
        "’",
        "A1 ",
    ],
)
def test_long_text_of_the_worst_sort_comes_back(seed):
    """No pattern backtracks without bound: 40,000 characters of the worst sort come back at all."""
    assert isinstance(redact(seed * (40_000 // len(seed))).text, str)


def test_what_is_written_in_brackets_stays():
    text = "[name] lives at [address] and can be rung on [phone]"
    assert redact(text).text == text


def test_no_button_is_changed_on_its_way_back():
    titles = [
        button["title"]
        for path in sorted((ROOT / "data").rglob("*.yml"))
        for name, variations in (yaml.safe_load(path.read_text(encoding="utf-8")).get("responses") or {}).items()
        for variation in variations
        for button in [*variation.get("buttons", []), {"title": variation["text"] if "_offer_" in name else ""}]
    ]
    assert "Delete my chat" in titles
    assert [title for title in titles if redact(title).text != title] == []


def test_kinds_are_told_once_each():
    told = redact("I'm Sarah, my husband Dave is on 0412 345 678 and I'm on 0412 345 679, sarah@example.com")
    assert sorted(told.kinds) == ["e-mail", "name", "phone"]


def test_the_lists_of_names_are_small_letters_one_a_line():
    for name in FIRST_NAMES:
        assert set(name) <= set(string.ascii_lowercase)
