"""Love of life, and fear for those left behind: no crisis, and the classifier must not make one of it (E38).

These rows raise no alarm: a message that holds one and nothing worse has the kind ``crisis`` set aside ("loves_life").
"""
from __future__ import annotations

from calcium.signs.rows import Sign

LIFE_WORDS: dict[str, str] = {
    "DEARONES": (
        "kids children boys girls family wife husband partner son daughter sons daughters grandkids grandchildren babies baby mum dad parents "
        "little_ones twins grandson granddaughter dog dogs"
    ),
    "NOTNEEDED": "without better_off anymore any_more nobody",
}

LIFE_SIGNS: tuple[Sign, ...] = (
    Sign("crisis", "none", "E38: the wish to live, which is no crisis", (
        "my ~1 DEARONES need|needs|depend|depends|rely|relies me|on", "needed by my ~1 DEARONES",
        "cant|cannot|not_ready_to|dont_want_to|dont_wanna|not_going_to|afraid_to|scared_to|afraid_of|scared_of|fear die|dying ~6 DEARONES|yet|young|soon",
        "not ready|going to die", "dont want|wanna ~1 die|dying", "cant|cannot die", "dont want|wanna to ~1 leave ~1 my DEARONES",
        "dont want|wanna [to] leave ~1 my DEARONES", "if i die|died ~3 leave|before|DEARONES",
        "what ~2 happen|happens to ~1 my ~1 DEARONES", "who ~2 look|care|looks|cares after|for ~1 my DEARONES",
        "want|wanna|like|love|hope|need to ~1 live|be_here|be_around|stay_alive ~2 for|to|with|and|long|until",
        "want|wanna|hope to live $", "so_much|lots|everything|a_lot|plenty to live for", "love my|this life|family|kids",
        "scared|afraid|frightened|terrified|worried|fear of|about ~1 dying|death|leaving",
    ), unless="NOTNEEDED", reach=0, after=4),
)  # fmt: skip
