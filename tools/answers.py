"""make answers: every answer and variation on one page that a clinician can read, print and sign."""

from __future__ import annotations

import sys
from html import escape
from itertools import groupby

import textstat

from tools.environment import ROOT
from wording.audit import Answer, all_answers, article_facts
from wording.clinic import this_clinic
from wording.responses import conditions
from wording.sources import known_facts

PAGE = ROOT / "results" / "answers.html"
_STYLE = """
body{font:16px/1.5 Georgia,serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b}
h2{margin-top:2.5rem;border-bottom:2px solid #555}article{break-inside:avoid;margin:1.2rem 0;padding-left:1rem;border-left:3px solid #bbb}
.for{font:600 14px system-ui,sans-serif}.facts{font:13px/1.4 system-ui,sans-serif;color:#444}.sign{font:13px system-ui,sans-serif}
@media print{body{margin:0;max-width:none}a{color:inherit}}
"""
_FOR = {
    "score_band": "score in the band “{}”", "on_statin": {True: "on a statin", False: "not on a statin"},
    "about_whom": {"someone_else": "for someone else"}, "feeling": "who is {}", "asked_again": {True: "asked again"},
    "brief": {True: "short, among several questions"}, "score_change": "two scans: {}", "term": "naming “{}”",
    "very_high": {True: "above 1,000"}, "from_zero": {True: "from zero"}, "has_sources": {True: "sources known"},
}  # fmt: skip


def _whom(answer: Answer) -> str:
    """For whom this variation is, in words."""
    parts = []
    for name, value in conditions(answer.variation).items():
        words = _FOR.get(name, f"{name} {{}}")
        parts.append(words.get(value, f"{name} {value}") if isinstance(words, dict) else words.format(value))
    return ", ".join(parts) or "everyone"


def _fact(number: str) -> str:
    known = known_facts().get(number, {})
    return f"{escape(number)} {escape(known.get('gist', ''))}" + (
        f" ({escape(known['source'])})" if known.get("source") else ""
    )


def _article(answer: Answer) -> str:
    paragraphs = "".join(f"<p>{escape(text)}</p>" for text in answer.with_score.split("\n\n"))
    facts = "; ".join(_fact(number) for number in answer.metadata.get("facts") or [])
    signed = answer.metadata.get("reviewed_by")
    state = f"Signed by {escape(signed)}, {escape(str(answer.metadata.get('reviewed_on')))}" if signed else (
        "Not reviewed yet. Signed: ______________________ on ____________")  # fmt: skip
    grade = textstat.flesch_kincaid_grade(answer.text)
    return (f'<article><p class="for">For {escape(_whom(answer))} · {len(answer.text.split())} words · grade {grade:.1f}</p>{paragraphs}'
            f'<p class="facts">Stands on: {facts}</p><p class="sign">{state}</p></article>')  # fmt: skip


def main() -> int:
    answers = list(all_answers())
    groups = [(name, list(group)) for name, group in groupby(answers, key=lambda answer: answer.name)]
    homes = article_facts(answers)
    said = sum(bool(where) for where in homes.values())
    signed = sum(bool(answer.metadata.get("reviewed_by")) for answer in answers)
    contents = "".join(
        f'<li><a href="#{escape(name)}">{escape(name.removeprefix("utter_"))}</a> ({len(group)})'
        for name, group in groups
    )
    body = "".join(
        f'<h2 id="{escape(name)}">{escape(name.removeprefix("utter_"))}</h2>{"".join(map(_article, group))}'
        for name, group in groups
    )
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(
        f'<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>All answers</title><style>{_STYLE}</style>'
        f"<h1>All that the assistant of {escape(this_clinic().name)} says</h1><p>{len(groups)} answers in {len(answers)} variations; "
        f"{signed} signed by a clinician. {said} of {len(homes)} points of the article are said. “You said 430.” stands for the "
        f"person's own number.</p><ul>{contents}</ul>{body}</html>",
        encoding="utf-8",
    )
    print(
        f"{len(groups)} answers in {len(answers)} variations; {said} of {len(homes)} points of the article; see {PAGE.relative_to(ROOT)}"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
