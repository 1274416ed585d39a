"""Strikes identifying details out of a patient's message before anything of it is stored or logged.

Scores, ages, years, doses and dates of scans stay. Pure: no I/O beyond its own word lists, read once, and no state.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from keeping.redaction_names import names_in
from keeping.redaction_rules import RULES, Rule

NAME = "name"
_DIGIT = re.compile(r"\d")
#: Digits close together, by how many a rule needs. A year is no record number.
_DIGITS = {
    4: re.compile(r"\d(?<!\d\d)(?!(?<=[12])[90]\d\d\b)(?:[ /-]?\d){3}"),
    6: re.compile(r"\d(?:[ ().,/-]{0,3}\d){5}"),
}
#: Striking out one detail can bring another to light; this many looks are always enough (the tests try).
_MOST_LOOKS = 5


@dataclass(frozen=True)
class Redacted:
    """``text``: the message with each detail replaced by a word in brackets, such as "[name]"; ``kinds``: what was struck
    out, each kind once, in a fixed order: e-mail, link, date of birth, number, address, phone, name.
    """

    text: str
    kinds: tuple[str, ...] = ()


def redact(text: str) -> Redacted:
    """``text`` without identifying details. Doing it twice changes nothing more. Never raises."""
    kinds: dict[str, None] = {}
    for _ in range(_MOST_LOOKS):
        struck = _struck_once(text, kinds)
        if struck == text:
            break
        text = struck
    return Redacted(text, tuple(kinds))


def _struck_once(text: str, kinds: dict[str, None]) -> str:
    low = text.lower()
    has_digit = bool(_DIGIT.search(text))
    has_digits = {0: True, **{number: has_digit and bool(pattern.search(text)) for number, pattern in _DIGITS.items()}}
    for rule in RULES:
        if has_digits[rule.digits] and _is_hinted_at(rule, low, has_digit):
            text = _strike(rule, text, kinds)
    return _without_names(text, kinds)


def _is_hinted_at(rule: Rule, low: str, has_digit: bool) -> bool:
    """A quick look, so that an ordinary message meets few of the patterns."""
    if "#" in rule.hints:
        return has_digit
    return any(map(low.__contains__, rule.hints))


def _strike(rule: Rule, text: str, kinds: dict[str, None]) -> str:
    group = "it" if "it" in rule.pattern.groupindex else 0

    def bracketed(match: re.Match[str]) -> str:
        if rule.unless and rule.unless(match):
            return match.group()
        kinds[rule.kind] = None
        start, end = match.start(group) - match.start(), match.end(group) - match.start()
        found = match.group()
        end = start + len(found[start:end].rstrip(" ,\t\n"))
        return f"{found[:start]}[{rule.kind}]{found[end:]}"

    return rule.pattern.sub(bracketed, text)


def _without_names(text: str, kinds: dict[str, None]) -> str:
    parts, last = [], 0
    for start, end in names_in(text):
        parts += [text[last:start], f"[{NAME}]"]
        last = end
        kinds[NAME] = None
    return "".join(parts) + text[last:]
