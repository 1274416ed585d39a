"""What the signs of nlu/asked.py weigh: a logistic regression on the development sets in tests/understanding/ (several_questions.yml and
several_questions_dev2.yml, never the unseen one) beside mixtures of training messages. Not to be edited by hand."""

BASE = -1.810
WEIGHTS = {
    "whole": 0.016,
    "whole_distance": 1.211,
    "whole_is_best": 1.497,
    "clause": 0.847,
    "clause_distance": -2.133,
    "clause_is_best": -0.201,
    "clause_beats_others": -0.121,
    "clause_rival": -0.122,
    "rival_elsewhere": -0.025,
    "clauses_of_topic": 1.148,
    "asks": 0.920,
    "asks_and_best": 0.342,
    "asks_and_share": 0.362,
    "listed": -0.030,
    "content": 0.201,
    "little_content": -0.346,
    "points_back": -0.047,
    "words": 0.053,
    "words_beat_rival": -0.202,
    "words_beat_others": 1.158,
    "questions": 0.172,
    "clauses": -0.151,
    "last": 0.283,
}
