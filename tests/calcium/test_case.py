from calcium.case import Case, hear
from calcium.readings import read


def told(*messages, asked_for=None):
    case = Case()
    for message in messages:
        case = hear(case, read(message), asked_for)
    return case


def test_a_correction_replaces_the_score():
    case = told("my score is 530", "oops, 350, read it wrong, that's my score")
    assert (case.calcium_score, case.score_band, case.previous_score) == (350, "moderate", None)


def test_one_persons_score_never_overwrites_the_others():
    hers = told("my score is 20", "my wife's score is 300")
    assert (hers.about_whom, hers.calcium_score) == ("someone_else", 300)
    mine = hear(hers, read("and what about my score"))
    assert (mine.about_whom, mine.calcium_score, mine.score_band) == ("self", 20, "mild")


def test_a_bare_number_is_a_score_only_when_asked_for():
    assert told("63.2").calcium_score is None
    assert told("63.2", asked_for="calcium_score").calcium_score == 63.2


def test_a_range_fills_the_band_and_empties_an_older_exact_score():
    case = told("my score is 430", "sorry it's in the two hundreds, my score")
    assert (case.calcium_score, case.score_band) == (None, "moderate")


def test_an_earlier_scan_told_later_becomes_the_previous_score():
    case = told("my score is 430 in 2024", "it was 210 in 2019, that score")
    assert (case.previous_score, case.calcium_score) == (210, 430)
