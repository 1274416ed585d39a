"""The evaluation as one page that needs nothing else: the confusion matrix as a picture, and the figures by intent."""

from __future__ import annotations

from collections import Counter
from html import escape
from pathlib import Path

from bench.scores import Scores

_CELL, _MARGIN = 13, 190
_STYLE = (
    "body{font:15px/1.5 system-ui,sans-serif;max-width:75rem;margin:2rem auto;padding:0 1rem}"
    "table{border-collapse:collapse}td,th{padding:.15rem .8rem .15rem 0;text-align:left;font-variant-numeric:tabular-nums}"
    "svg{max-width:100%;height:auto}svg text{font:10px system-ui,sans-serif}"
)


def write_page(found: Scores, path: Path) -> None:
    path.parent.mkdir(exist_ok=True)
    rows = "".join(
        f"<tr><td>{escape(s.intent)}<td>{s.precision:.2f}<td>{s.recall:.2f}<td>{s.f1:.2f}<td>{s.messages}"
        for s in found.by_intent
    )
    path.write_text(
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>What was understood</title><style>{_STYLE}</style>'
        f"<h1>What was understood</h1><p>{len(found.truth)} messages that training never saw. Right {found.right:.1%}, "
        f"macro-F1 {found.macro_f1:.3f}.</p>{_matrix(found)}<h2>By intent</h2>"
        f"<table><tr><th>Intent<th>Precision<th>Recall<th>F1<th>Messages{rows}</table></html>",
        encoding="utf-8",
    )


def _matrix(found: Scores) -> str:
    """Rows are what was meant, columns what was understood; the darker, the larger the share of its row."""
    names = sorted({*found.truth, *found.predicted})
    place = {name: at for at, name in enumerate(names)}
    meant, pairs = Counter(found.truth), Counter(zip(found.truth, found.predicted, strict=True))
    side = _MARGIN + _CELL * len(names)
    cells = "".join(
        f'<rect x="{_MARGIN + place[p] * _CELL}" y="{_MARGIN + place[t] * _CELL}" width="{_CELL}" height="{_CELL}" '
        f'fill="{"#14532d" if t == p else "#b91c1c"}" fill-opacity="{0.15 + 0.85 * n / meant[t]:.2f}">'
        f"<title>{escape(t)} understood as {escape(p)}: {n} of {meant[t]}</title></rect>"
        for (t, p), n in pairs.items()
    )
    labels = "".join(
        f'<text x="{_MARGIN - 4}" y="{_MARGIN + at * _CELL + 10}" text-anchor="end">{escape(name)}</text>'
        f'<text transform="translate({_MARGIN + at * _CELL + 10} {_MARGIN - 4}) rotate(-90)">{escape(name)}</text>'
        for name, at in place.items()
    )
    return (f'<svg viewBox="0 0 {side} {side}" width="{side}" role="img" aria-label="Confusion matrix: rows are what was meant, '
            f'columns what was understood">{labels}{cells}</svg>')  # fmt: skip
