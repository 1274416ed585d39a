"""The visit sheet as a page of its own: one A4 page to change, print or copy. Its words come from data/visit_sheet/."""

from __future__ import annotations

from datetime import date
from html import escape
from pathlib import Path
from string import Template

from calcium.visit_sheet import Line, Section, Sheet
from wording.clinic import Clinic
from wording.sheet import SheetWords, day

_PAGE = Template(Path(__file__).with_name("sheet.html").read_text(encoding="utf-8"))
_RULE = '<div class="rule"></div>'
_HERE = ' class="here"'


def render_sheet(sheet: Sheet, clinic: Clinic, language: str | None = None, today: date | None = None) -> str:
    """The whole page, in the clinic's language if no other is named.

    It needs /page/sheet.css and /page/sheet.js, and nothing inline, so a strict policy fits it.
    """
    words = SheetWords(sheet, clinic)
    return _PAGE.substitute(
        language=escape(language or clinic.language),
        title=escape(words.label("title")),
        date=escape(day(today or date.today())),
        sections="\n".join(_section(section, words) for section in sheet.sections),
        more="\n".join(_left_out(line, words) for line in sheet.left_out),
        more_hidden="" if sheet.left_out else " hidden",
    )


def _section(section: Section, words: SheetWords) -> str:
    name = section.name
    if name == "closing":
        body = "".join(f"<p>{escape(words.line(line))}</p>" for line in section.lines)
        return f'<footer class="closing">{body}</footer>'
    heading = f'<h2 id="{name}-heading">{escape(words.label(name))}</h2>'
    if name == "blanks":
        body = _blanks(section, words)
    elif name == "signs":
        body = f"<p>{escape(words.line(section.lines[0]))}</p>"
    else:
        body = _lines(section, words)
    return f'<section class="{name}" aria-labelledby="{name}-heading">{heading}{body}</section>'


def _lines(section: Section, words: SheetWords) -> str:
    questions = section.name in ("mine", "five", "also_worth_asking")
    items = [_line(line, words) for line in section.lines]
    if section.name == "result":
        items.insert(1, f'<li class="fixed">{_table(words)}</li>')
    if section.name == "mine" and words.sheet.left_out:
        items.append(f'<li class="fixed left-out"><p>{escape(words.say("left_out"))}</p></li>')
    return f'<ul class="lines{" questions" if questions else ""}">{"".join(items)}</ul>'


def _line(line: Line, words: SheetWords) -> str:
    """A line that can be reworded is made so by the page's script; without it, the sheet is still there to print."""
    said, rules = escape(words.line(line)), _RULE * line.ruled
    if not said:
        return f'<li class="fixed">{rules}</li>'
    kind = "fixed" if line.fixed else "line"
    return f'<li class="{kind}"><p>{said}</p>{rules}</li>'


def _left_out(line: Line, words: SheetWords) -> str:
    return f"<li><p>{escape(words.line(line))}</p></li>"


def _table(words: SheetWords) -> str:
    """The whole table, with the person's place marked in words (P25)."""
    rows = "".join(
        f"<li{_HERE if mark else ''}><span>{escape(span)}</span> <span>{escape(name)}</span>"
        f"{f' <span>▲ {escape(mark)}</span>' if mark else ''}</li>"
        for span, name, mark in words.rows()
    )
    return f'<ol class="table">{rows}</ol>'


def _blanks(section: Section, words: SheetWords) -> str:
    items = (f"<li><span>{escape(words.label(line.says))}</span>{_RULE}</li>" for line in section.lines)
    return f'<ul class="to-fill">{"".join(items)}</ul>'
