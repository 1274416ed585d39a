"""Finds warning signs in a patient's words. Pure text in, finding out: it needs no model, no server and no network.

Sources: E1-E8 (signs by authority, quiet signs), E19-E29 (prompt, no ambulance), E25 (stroke), E30-E38 (crisis), B88.
"""
from __future__ import annotations

import re
from dataclasses import dataclass

from calcium.warning_sign_rules import ALARMS, CANCELS, TODAY_MARKS, Alarm

#: From the most to the least urgent.
LEVELS = ("crisis", "emergency", "today", "none")


@dataclass(frozen=True)
class Finding:
    """``level`` is one of LEVELS, ``kind`` the sort of sign, ``words`` what in the text led to it.

    ``cancelled`` names the sign that was found and set aside (denied, past, asked about), so that a reply can still
    say when to call.
    """

    level: str = "none"
    kind: str | None = None
    words: str = ""
    cancelled: str | None = None


def normalised(text: str) -> str:
    """Lower case, plain apostrophes, one space after commas, line ends as spaces."""
    text = text.lower().replace("’", "'").replace("‘", "'").replace("`", "'")
    text = re.sub(r"([,;:.!?])(?=[a-z])", r"\1 ", text)
    return " ".join(text.split())


def _clause(text: str, start: int, end: int) -> tuple[str, str]:
    """The words of the sentence before and after a match."""
    before = re.split(r"[.!?;](?:\s|$)", text[:start])[-1]
    after = re.split(r"[.!?;](?:\s|$)", text[end:])[0]
    return before, after


def _cancelled(alarm: Alarm, text: str, match: re.Match[str]) -> bool:
    before, after = _clause(text, match.start(), match.end())
    sentence = f"{before}{match.group()}{after}"
    question = text[match.end() + len(after) :].lstrip().startswith("?")
    return any(
        cancel.applies_to(alarm.kind) and cancel.holds(before, after, sentence, question) for cancel in CANCELS
    )


def check(text: str) -> Finding:
    """The most urgent warning sign in ``text``; level ``none`` where there is none."""
    plain = normalised(text)
    found: list[Finding] = []
    cancelled = None
    for alarm in ALARMS:
        for match in alarm.pattern.finditer(plain):
            if _cancelled(alarm, plain, match):
                cancelled = cancelled or alarm.kind
                continue
            level = alarm.level
            if level == "emergency" and alarm.may_pass and any(mark.search(plain) for mark in TODAY_MARKS):
                level = "today"
            found.append(Finding(level, alarm.kind, match.group()))
            break
    if found:
        return min(found, key=lambda finding: LEVELS.index(finding.level))
    return Finding(cancelled=cancelled)
