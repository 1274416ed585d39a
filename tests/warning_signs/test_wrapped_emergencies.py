"""Known emergencies and crises wrapped in harmless text, mistyped, cut up and buried must still be found (E8, E9)."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from calcium.signs.spellings import REAL_WORDS
from calcium.warning_signs import LEVELS, check
from tests.warning_signs.test_warning_signs import labelled, labels

URGENT = [row for _, row in labelled() if set(labels(row)) <= {"emergency", "crisis"}]
#: One level only, so that the wrapped message must come out the same.
PLAIN = [row for row in URGENT if len(labels(row)) == 1]
SHORT = [row for row in PLAIN if len(row["text"]) < 90 and "?" not in row["text"] and "\n" not in row["text"]]

#: Whole sentences that stand before or after.
BEFORE = (
    "My score is 430.",
    "Thanks for your help so far.",
    "I read the leaflet about statins.",
    "My dad had a heart attack at 60.",
    "I was told I am in the moderate band last week.",
    "Years ago I had my appendix out.",
    "What does 212 mean?",
    "Good evening.",
    "I've been worrying about this for weeks, what if it's bad?",
    "If I need a second scan, who books it?",
    "No symptoms at the time of the scan.",
    "I saw the letter on Friday.",
    "I feel fine about the number.",
    "My mum died last year.",
    "I walk every day.",
    "I'm sorry to ask.",
    "I stopped smoking in 2012.",
)
AFTER = (
    "What does 430 mean?",
    "Thank you.",
    "I read the leaflet.",
    "My father died at 60.",
    "I usually walk a lot.",
    "My score was 212 last year.",
    "Should I start a statin?",
    "I have been well since my bypass in 2012.",
    "I don't smoke.",
    "It was fine last week.",
    "What if it goes up?",
    "Is that normal?",
    "My wife says it's anxiety.",
    "It's probably nothing.",
    "I'd love to know.",
    "My doctor was not worried.",
    "The scan was clear.",
    "I am 54.",
    "Kind regards, Ann",
)
#: One sentence with the emergency inside.
AROUND = (
    "My score is 430, {}",
    "{}, my score is 430",
    "{}, what does 430 mean?",
    "{}, should I worry?",
    "I'm worried because {}",
    "I'm really scared, {}",
    "sorry to ask but {}",
    "{} and I wondered what 430 means",
    "I read the leaflet and {}",
    "{}. Is that normal?",
    "{}, I've never smoked",
    "my scan was last week and {}",
    "{}, no allergies",
    "no allergies, {}",
    "{} but no fever",
    "{}, my dad had the same",
    "{}, dad died of a heart attack at 52",
    "I had a stent in 2016, {}",
    "{} (I had a bypass in 2012)",
    "if it helps, {}",
    "the doctor said it's nothing but {}",
    "{}, but the doctor said it was nothing",
    "can you help, {}",
    "I don't want to make a fuss but {}",
    "I don't know if this matters but {}",
    "{} lol",
    "maybe it's nothing, {}",
    "my wife told me to write, {}",
    "{}, it comes and goes",
    "when I woke up {}",
    "since I got the letter {}",
    "my score was zero, {}",
    "I'm only 29, {}",
)
HARMLESS = (
    "my score is 12 and i like walking. ",
    "what does it mean, doctor? ",
    "thank you for the letter. ",
    "i take a statin at night. ",
)

urgent = st.sampled_from(PLAIN)
many = settings(max_examples=600, deadline=None)


def level(text):
    return check(text).level


def wanted(row):
    return labels(row)[0]


def stopped(text):
    return text if text.rstrip()[-1] in ".!?" else text + "."


@many
@given(urgent, st.lists(st.sampled_from(BEFORE), max_size=3), st.lists(st.sampled_from(AFTER), max_size=3))
def test_between_harmless_sentences(row, before, after):
    assert level(" ".join([*before, stopped(row["text"]), *after])) == wanted(row)


@pytest.mark.parametrize("around", AROUND)
@settings(max_examples=60, deadline=None)
@given(st.sampled_from(SHORT))
def test_inside_one_sentence(around, row):
    text = row["text"].rstrip(".")
    text = text if around.startswith("{") else text[0].lower() + text[1:]
    assert level(around.format(text)) == wanted(row)


@many
@given(urgent, st.integers(0, 60), st.integers(0, 60), st.lists(st.sampled_from(HARMLESS), min_size=1, max_size=4))
def test_in_the_middle_of_a_long_paste(row, before, after, harmless):
    filler = "".join(harmless)
    assert level(filler * before + stopped(row["text"]) + " " + filler * after) == wanted(row)


@settings(max_examples=25, deadline=None)
@given(urgent)
def test_in_the_middle_of_five_thousand_words(row):
    filler = "".join(HARMLESS) * 104
    assert len(filler.split()) > 2_400
    assert level(filler + stopped(row["text"]) + " " + filler) == wanted(row)


@pytest.mark.parametrize(
    "mistype",
    [
        str.upper,
        str.title,
        lambda text: text.replace("'", "’"),
        lambda text: text.replace(", ", ","),
        lambda text: text.replace(". ", "\n"),
        lambda text: text.replace(". ", "."),
        lambda text: "\n\n" + text + "\n",
        lambda text: text.replace(" ", "  "),
        lambda text: text.rstrip(".!") + "!!!",
        lambda text: text + " 😢😢",
    ],
    ids=[
        "capitals",
        "title",
        "curly",
        "no_space_after_commas",
        "lines",
        "no_space_after_stops",
        "blank_lines",
        "spaces",
        "cries",
        "emoji",
    ],
)
def test_typed_in_other_ways(mistype):
    lost = [row["text"] for row in PLAIN if level(mistype(row["text"])) != wanted(row)]
    assert not lost


@pytest.mark.parametrize("gap", ["", " ", ";"], ids=["gone", "a_space", "the_key_beside"])
def test_without_apostrophes(gap):
    """In contractions; a possessive without its apostrophe is another word."""
    ends = ("t", "m", "ve", "ll", "re")
    lost = []
    for row in PLAIN:
        text = row["text"].replace("’", "'")
        for end in ends:
            text = text.replace(f"'{end} ", f"{gap}{end} ")
        if level(text) != wanted(row):
            lost.append(text)
    assert not lost


#: Of the signs whose words are spelt right when one slip away.
CORE = (
    "my chest hurts",
    "crushing chest pain",
    "tightness in my chest",
    "pressure in my chest and sweating",
    "struggling to breathe",
    "shortness of breath at rest",
    "he has collapsed",
    "face drooping and slurred speech",
    "my tongue is swollen",
    "i feel suicidal",
    "i took an overdose",
    "my throat is closing and i am wheezing",
)


@settings(max_examples=800, deadline=None)
@given(st.sampled_from(CORE), st.data())
def test_one_slip_in_a_long_word(text, data):
    words = text.split()
    long = [i for i, word in enumerate(words) if len(word) > 4]
    i = data.draw(st.sampled_from(long))
    at = data.draw(st.integers(1, len(words[i]) - 2))
    word = words[i]
    swapped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    lost, doubled = word[:at] + word[at + 1 :], word[:at] + word[at] + word[at:]
    words[i] = data.draw(st.sampled_from([swapped, lost, doubled]))
    assume(words[i] not in REAL_WORDS)
    assert level(" ".join(words)) == level(text)


@settings(max_examples=1000, deadline=None)
@given(st.text(max_size=400))
def test_any_text_whatever_gets_a_level(text):
    assert level(text) in LEVELS


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [*"'’.,;:?!\n\r\t-–—…()\"|/0179", "chest", "pain", "no", "not", "if", "i", "can't", "wake", "2019", "at"]
        ),
        max_size=60,
    )
)
def test_any_heap_of_marks_gets_a_level(parts):
    assert level("".join(parts)) in LEVELS
    assert level(" ".join(parts)) in LEVELS
