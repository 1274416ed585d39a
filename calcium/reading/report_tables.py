"""The scores of single arteries, as patients tell them and as pasted reports list them, with columns or without."""

from __future__ import annotations

from itertools import pairwise

from spacy.tokens import Doc

from calcium.reading.lexer import norms_of
from calcium.reading.words import ARTERIES

NAMED = ("LM", "LAD", "LCx", "RCA")
_LINKS = set(
    ": = - – is was of at score has had ( came back calcium cac artery about only just the with 's agatston a got "
    "shows gone went from rose up by itself alone jumped climbed beside approx says scored reads | coronary contains "
    "#code".split()
)
#: "it's mostly in the LAD, 150": the clause before the comma says that the number is the artery's.
_SHARES = {"mostly", "mainly", "only", "all", "most", "largely", "just", "majority"}
_LINKS_BEFORE = set(
    "of that it those this which all was are sits beside next to against ' in on for the my ( his her - from is : "
    "mid proximal just only mostly i got".split()
)
_FIRST_WORDS = {name.split()[0] for name in ARTERIES}
#: Words at which what is said of an artery ends, and words that say that its score moved.
_ENDS_ARTERY = {
    ".",
    "!",
    "?",
    ";",
    "#line",
    "total",
    "score",
    "i",
    "my",
    "overall",
    "|",
    "cac",
    "agatston",
    *_FIRST_WORDS,
}
_MOVED = {"now", "to", "then", "from", "->", "→", "today", "before", "ago"}
_NOTHING = {"none", "clear", "nothing", "clean", "absent", "negative"}
_REST = {"others", "rest", "other", "elsewhere", "remaining", "remainder", "everything", "everywhere", "else"}
_COLUMNS = {
    "lesions": "count", "lesion": "count", "number": "count", "count": "count", "no": "count", "rois": "count",
    "volume": "volume", "vol": "volume", "mass": "volume", "density": "volume", "agatston": "score", "score": "score",
    "cac": "score", "cacs": "score", "percentile": "percentile",
}  # fmt: skip
_CELL_MARKS = {"|", "#line", ":", "-", ",", "/", "mg", "=", ";"}
#: What a rule may have taken an artery's number for.
_FREE = {None, "age", "age_then", "legend", "score", "weak", "slack", "it", "sure", "day", "count", "percentile?"}


def artery_names(doc: Doc) -> list[tuple[int, int, str]]:
    """(start, end, artery) of every artery named."""
    norms, found, at = norms_of(doc), [], 0
    while at < len(norms):
        length = 0
        if norms[at] in _FIRST_WORDS:
            length = next((n for n in (4, 3, 2, 1) if " ".join(norms[at : at + n]) in ARTERIES), 0)
        if length:
            found.append((at, at + length, ARTERIES[" ".join(norms[at : at + length])]))
        at += length or 1
    if len(found) > 1:
        named = {at for start, end, _ in found for at in range(start, end)}
        rights = [at for at, norm in enumerate(norms) if norm == "right" and at not in named]
        found += [(at, at + 1, "RCA") for at in rights if "#num" in (norms[at - 1], *norms[at + 1 : at + 2])]
    return sorted(found)


def read_arteries(doc: Doc, kinds: dict[int, str]) -> dict[str, float]:
    """Scores told for single arteries; notes in ``kinds`` what their numbers are."""
    names = artery_names(doc)
    if not names:
        return {}
    found = _from_columns(doc, names, kinds)
    if found is None:
        found = _from_names(doc, names, kinds)
    if found and set(NAMED) - set(found) and _rest_is_zero(doc, kinds):
        found = {name: found.get(name, 0.0) for name in NAMED}
    return {name: value for name, value in found.items() if name != "other"}


def _header(doc: Doc, one_column: bool) -> tuple[int, list[str]] | None:
    """Where the rows of a pasted table begin, and what its columns hold.

    ``one_column``: whether "Volume Score" is one; the lengths of the rows tell.
    """
    columns: list[str] = []
    last, norms = 0, norms_of(doc)
    for at, norm in enumerate(norms):
        column = _COLUMNS.get(norm)
        if norm == "#num" or (columns and at - last > 5):
            if len(set(columns)) > 1 and "score" in columns:
                return last + 1, columns
            columns = []
        if column:
            # "Agatston Score" may be one column, "Number of lesions" is
            again = columns[-1:] == [column] and at - last == 2 and norms[at - 1] == "of"
            if not again and not (one_column and columns and norm == "score" and norms[at - 1] in _COLUMNS):
                columns.append(column)
            last = at
    return None


def _from_columns(doc: Doc, names: list[tuple[int, int, str]], kinds: dict[int, str]) -> dict[str, float] | None:
    headers = [header for one_column in (True, False) if (header := _header(doc, one_column))]
    return next((found for start, columns in headers if (found := _from_rows(doc, names, kinds, start, columns))), None)


def _from_rows(
    doc: Doc, names: list[tuple[int, int, str]], kinds: dict[int, str], start: int, columns: list[str]
) -> dict[str, float]:
    """Nothing if the rows hold more or fewer numbers than there are columns."""
    rows = [(first, end, name) for first, end, name in names if first >= start]
    rows += [(t.i, t.i + 1, "total") for t in doc[start:] if t.norm_ in ("total", "totals", "all", "overall", "sum")]
    found: dict[str, float] = {}
    for _, end, name in sorted(rows):
        cells = _cells(doc, end, len(columns) + 1)
        if len(cells) == len(columns):
            for cell, column in zip(cells, columns, strict=True):
                kinds[cell] = column if name == "total" or column != "score" else "artery"
            if name != "total":
                found.setdefault(name, doc[cells[columns.index("score")]]._.number.value)
    return found


def _cells(doc: Doc, at: int, most: int) -> list[int]:
    cells: list[int] = []
    while at < len(doc) and len(cells) < most:
        if doc[at].norm_ == "#num":
            cells.append(at)
        elif doc[at].norm_ not in _CELL_MARKS:
            break
        at += 1
    return cells


def _from_names(doc: Doc, names: list[tuple[int, int, str]], kinds: dict[int, str]) -> dict[str, float]:
    before = _numbers_come_first(doc, names)
    found: dict[str, float] = {}
    for order, (start, end, name) in enumerate(names):
        following = names[order + 1] if order + 1 < len(names) else None
        ways = (_before, _after) if before else (_after, _before)
        at = next((at for way in ways if (at := way(doc, start, end, kinds)) is not None), None)
        if at is not None:
            found.setdefault(name, doc[at]._.number.value)
            kinds[at] = "artery"
            _claim_later_scans(doc, at, kinds)
        elif _says_nothing(doc, start, end):
            found.setdefault(name, 0.0)
        elif (
            following
            and not before
            and following[0] - end <= 2
            and {t.norm_ for t in doc[end : following[0]]} <= {"/", "and", "&", ","}
        ):
            shared = _after(doc, following[0], following[1], kinds)
            if shared is not None:
                found.setdefault(name, doc[shared]._.number.value)
    return found


def _claim_later_scans(doc: Doc, first: int, kinds: dict[int, str]) -> None:
    """ "LAD was 40 in 2018 and 90 now": the later numbers of the clause are the artery's as well."""
    norms = norms_of(doc)
    for at in range(first + 1, min(len(norms), first + 9)):
        if norms[at] in _ENDS_ARTERY:
            return
        if norms[at] == "#num" and kinds.get(at) in (None, "slack", "it") and _MOVED & set(norms[first + 1 : at + 3]):
            kinds[at] = "artery"


def _numbers_come_first(doc: Doc, names: list[tuple[int, int, str]]) -> bool:
    """ "0 left main, 77 LAD": no name has its number right behind it, or every one has it right before."""
    if len(names) < 2 or names[0][0] == 0:
        return False
    first, last = names[0][0], names[-1][1]
    return doc[first - 1].norm_ == "#num" and not (last < len(doc) and doc[last].norm_ == "#num") and all(
        doc[second[0] - 1].norm_ in ("#num", "the", "in", "-") for _, second in pairwise(names)
    )  # fmt: skip


def _is_free(doc: Doc, at: int, kinds: dict[int, str]) -> bool:
    return 0 <= at < len(doc) and doc[at].norm_ == "#num" and kinds.get(at) in _FREE


def _after(doc: Doc, start: int, end: int, kinds: dict[int, str]) -> int | None:
    at = end
    shares = not _SHARES.isdisjoint(norms_of(doc)[max(0, start - 5) : end + 2])
    while shares and at < min(len(doc), end + 3) and doc[at].norm_ in (",", "-", "–", ":", *_SHARES):
        at += 1
    if at == end and [token.norm_ for token in doc[end : end + 3]] in ([",", "#num", ","], [",", "#num", ")"]):
        at += 1  # "what worries me is the left main, 66, of 300"
    while at < min(len(doc), end + 6) and doc[at].norm_ in _LINKS:
        at += 1
    return at if _is_free(doc, at, kinds) else None


def _before(doc: Doc, start: int, end: int, kinds: dict[int, str]) -> int | None:
    at = start - 1
    while at >= max(0, start - 6) and doc[at].norm_ in _LINKS_BEFORE:
        at -= 1
    return at if _is_free(doc, at, kinds) else None


def _says_nothing(doc: Doc, start: int, end: int) -> bool:
    at = end
    while at < min(len(doc), end + 4) and doc[at].norm_ in _LINKS:
        at += 1
    after = at < len(doc) and doc[at].norm_ in _NOTHING and at > end
    return after or (start >= 3 and doc[start - 3].norm_ == "nothing" and doc[start - 2].norm_ == "in")


def _rest_is_zero(doc: Doc, kinds: dict[int, str]) -> bool:
    """ "LAD 122, zero in the others", "rest clear"."""
    norms = norms_of(doc)
    for rest in (at for at, norm in enumerate(norms) if norm in _REST):
        around = range(max(0, rest - 5), min(len(norms), rest + 5))
        zeros = [at for at in around if norms[at] == "#num" and doc[at]._.number.value == 0]
        if zeros or any(norms[at] in _NOTHING for at in around):
            kinds.update(dict.fromkeys(zeros, "artery"))
            return True
    return False
