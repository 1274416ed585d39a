"""Whom a message speaks of when it names no score: the writer, somebody else, or both or neither."""

from __future__ import annotations

import re

SELF, SOMEONE_ELSE = "self", "someone_else"
_RELATION = (
    r"(?:husband|hubby|wife|partner|dad|father|mum|mom|mother|mam|son|daughter|brother|sister|friend|mate|neighbou?r|grand(?:ad|dad|father|ma|mother|pa)|"
    r"nan|nana|uncle|aunt|auntie|boyfriend|girlfriend|boss|colleague|missus|child|baby|kid)"
)
#: "My doctor says he ...": this "he" is no patient; "should he see a doctor" is.
_PROFESSION = re.compile(
    r"\b(?:doctors?|doc|dr|gp|cardiologists?|consultant|nurse|pharmacist|radiologist|specialist|physician)\b",
    re.IGNORECASE,
)
_OTHER = re.compile(rf"\b(?:{_RELATION}(?:'?s)?|he|he's|hes|she|she's|shes|him|his|her|hers)\b", re.IGNORECASE)
_WRITER = re.compile(
    r"\b(?:i|i'm|im|i've|ive|i'd|i'll|me|myself|mine)\b|\bmy (?!(?:\w+ ){0,2}" + _RELATION + r"\b)", re.IGNORECASE
)


def spoken_of(text: str) -> str | None:
    """``self`` or ``someone_else`` where the message speaks of one of them alone; else None."""
    plain = text.replace("’", "'")
    named, profession = _OTHER.search(plain), _PROFESSION.search(plain)
    other = bool(named) and not (profession and profession.start() < named.start())
    writer = bool(_WRITER.search(plain))
    if other == writer:
        return None
    return SOMEONE_ELSE if other else SELF
