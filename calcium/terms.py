"""The words of medicine and daily life that a message names, so that an answer can speak of just that one."""
from __future__ import annotations

import re

from calcium.term_words import TERMS

_IDS = {words: term for term, ways in TERMS.items() for words in ways}
#: The longest first: "soft plaque" is not "plaque".
_NAMED = re.compile(
    r"(?<![\w-])(?:" + "|".join(re.escape(words) for words in sorted(_IDS, key=len, reverse=True)) + r")(?![\w-])"
)


def terms_in(text: str) -> list[str]:
    """The ids of the terms that ``text`` names, in its order, none twice."""
    plain = " ".join(text.lower().replace("’", "'").split())
    return list(dict.fromkeys(_IDS[match.group()] for match in _NAMED.finditer(plain)))
