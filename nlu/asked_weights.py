"""What the signs of nlu/asked.py weigh: written by `python -m bench.weigh_asked --write`."""

BASE = 0.429
WEIGHTS = {
    "whole": 0.145,
    "whole_distance": 1.181,
    "whole_is_best": 0.693,
    "clause": 0.194,
    "clause_distance": -0.255,
    "clause_is_best": 0.878,
    "clause_beats_others": 0.108,
    "clause_rival": -0.109,
    "rival_elsewhere": -0.062,
    "clauses_of_topic": 0.414,
    "asks": 1.055,
    "asks_and_best": 0.612,
    "asks_and_share": 0.103,
    "listed": 1.367,
    "content": -0.038,
    "little_content": -0.769,
    "points_back": -0.716,
    "words": 0.573,
    "words_beat_rival": 0.407,
    "words_beat_others": 0.944,
    "questions": -0.210,
    "clauses": -0.414,
    "last": 0.502,
}
