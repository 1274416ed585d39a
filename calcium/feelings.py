"""The feeling a message names, so that the reply can meet it first (T1): ``frightened``, ``angry`` or None."""
from __future__ import annotations

import re

#: Looked for in this order; fear first, since it is what most needs an answer.
_FEELINGS = (
    (
        "frightened",
        r"scar(?:ed|y|ing)|nervous|uneasy|terrif\w+|petrified|fright\w*|afraid|fear\w*|worr(?:ied|ying|y)|panic\w*|freak\w* out|"
        r"freaking|anxi\w+|dread\w*|shaking|in tears|cry(?:ing)?|cried|sobbing|devastated|gutted|distraught|"
        r"beside myself|"
        r"can'?t (?:stop thinking|sleep|eat|breathe for worry|cope)|not sleeping|sick with|worried sick|hysterical|"
        r"shitting (?:my|it)|overwhelmed|in bits|a mess|losing it|nightmare|doomed|shaken|upset",
    ),
    (
        "angry",
        r"furious|angry|livid|fuming|outraged?|disgust(?:ed|ing)|pissed(?: off)?|ridiculous|fed up|appall(?:ed|ing)|"
        r"disgrace\w*|unacceptable|a joke|sick of",
    ),
)  # fmt: skip
_DENIED = r"(?:\b(?:not|isn'?t|wasn'?t|don'?t|never|no|without|aren'?t|nothing to|less|stop)\b (?:\w+ ){0,2})"
_RULES = tuple((name, re.compile(rf"({_DENIED})?\b(?:{words})\b", re.IGNORECASE)) for name, words in _FEELINGS)


def feeling_in(text: str) -> str | None:
    """The feeling that the writer names. A feeling denied ("I'm not worried") is not one."""
    text = text.replace("’", "'")
    for name, rule in _RULES:
        if any(match.group(1) is None for match in rule.finditer(text)):
            return name
    return None
