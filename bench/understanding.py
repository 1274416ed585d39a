"""make evaluate: how well unseen messages are understood; a table in the terminal and a page with the confusion matrix.

With ``--compare`` it also trains the same with DIET, and what `rasa init` suggests, and sets all three side by side.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import time
from pathlib import Path

import numpy as np

from bench.labelled import messages, readings, several_questions, warning_signs
from bench.scores import (
    Scores,
    Understood,
    coverage,
    readings_exact,
    scores,
    several_answered,
    warning_signs_by_kind,
)
from tools.environment import ROOT, RUN, quiet_environment
from tools.train import MODEL, train_if_needed

PAGE = ROOT / "results" / "understanding.html"
_PIPELINES = ROOT / "bench" / "pipelines"


def _table(title: str, head: tuple[str, ...], rows: list[tuple[object, ...]]) -> None:
    cells = [tuple(f"{c:.3f}" if isinstance(c, float) else str(c) for c in row) for row in rows]
    widths = [max(map(len, column)) for column in zip(head, *cells, strict=True)]
    print(f"\n{title}")
    for row in (head, *cells):
        print("  " + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def _report(found: Scores, understood: list[Understood]) -> None:
    _table("By intent", ("intent", "precision", "recall", "F1", "messages"),
           [(s.intent, s.precision, s.recall, s.f1, s.messages) for s in found.by_intent])  # fmt: skip
    _table("Most often mistaken", ("for this", "this was understood", "times"), list(found.confusions[:25]))
    times = [got.milliseconds for got in understood]
    kept_to_one = np.mean([not got.topics for got in understood])
    print(
        f"\nRight {found.right:.1%}, macro-F1 {found.macro_f1:.3f}; asked back {found.asked_back:.1%}, right where answered "
        f"{found.right_where_answered:.1%}\nNot ours caught {found.not_ours_caught:.1%}, real questions turned away "
        f"{found.thrown_away:.1%}; one question kept to one answer {kept_to_one:.1%}\nWhole NLU: p50 "
        f"{np.percentile(times, 50):.1f} ms, p95 {np.percentile(times, 95):.1f} ms"
    )


def _report_rest(model: Path) -> None:
    from bench.understand import understand

    for name in ("several_questions.yml", "several_questions_unseen.yml"):
        several = several_questions(name)
        all_answered, single = several_answered(several, understand(model, [row.text for row in several]))
        print(f"{name}: all questions answered in {all_answered:.1%}; one question kept to one answer in {single:.1%}")
    exact, wrong = readings_exact(readings())
    print(f"Readings exact: {exact:.1%} ({len(wrong)} not)")
    _table(
        "Warning signs",
        ("kind", "messages", "missed or called less", "called more"),
        warning_signs_by_kind(warning_signs()),
    )


def _trained(pipeline: str) -> tuple[Path, float]:
    """A model of a pipeline's understanding alone, trained on the same messages, and the seconds that took."""
    model = RUN / f"compare-{pipeline}.tar.gz"
    config = _PIPELINES / f"{pipeline}.yml" if pipeline != "ours" else ROOT / "config.yml"
    command = [sys.executable, "-m", "rasa", "train", "nlu", "--config", str(config)]
    command += ["--nlu", "data", "--domain", "domain.yml", "--out", str(RUN), "--fixed-model-name", model.name[:-7]]
    environment = quiet_environment() | {"RASA_CACHE_DIRECTORY": str(RUN / f"compare-{pipeline}-cache")}
    started = time.monotonic()
    subprocess.run(
        command, cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    return model, time.monotonic() - started


def _compare() -> None:
    rows = []
    for pipeline in ("ours", "diet", "rasa_init"):
        model, took = _trained(pipeline)
        script = f"import sys; from bench.understanding import measure_one; measure_one(sys.argv[1], {took})"
        done = subprocess.run([sys.executable, "-c", script, str(model)], cwd=ROOT, env=quiet_environment(), check=True,
                              capture_output=True, text=True)  # fmt: skip
        rows.append((pipeline, *done.stdout.strip().splitlines()[-1].split()))
        print(*rows[-1], flush=True)
    _table(
        "Pipelines on the same unseen messages",
        ("pipeline", "right", "macro-F1", "p50 ms", "p95 ms", "MB", "training s"),
        rows,
    )


def _compared(found: Scores, understood: list[Understood], took: float) -> tuple[str, ...]:
    times = [got.milliseconds for got in understood]
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return (f"{found.right:.3f}", f"{found.macro_f1:.3f}", f"{np.percentile(times, 50):.1f}",
            f"{np.percentile(times, 95):.1f}", f"{memory:.0f}", f"{took:.0f}")  # fmt: skip


def measure_one(model: str, took: float) -> None:
    """One pipeline in a process of its own, so that its memory is its own."""
    from bench.understand import understand

    labelled = messages()
    understood = understand(Path(model), [row.text for row in labelled])
    print(*_compared(scores(labelled, understood), understood, took))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--compare", action="store_true", help="also train and measure the other pipelines (minutes)")
    arguments = parser.parse_args()
    train_if_needed()
    from bench.understand import understand
    from bench.understanding_page import write_page

    labelled = messages()
    understood = understand(MODEL, [row.text for row in labelled])
    found = scores(labelled, understood)
    _report(found, understood)
    _table("Were this the threshold", ("threshold", "answered", "of those right"), coverage(labelled, understood))
    _report_rest(MODEL)
    write_page(found, PAGE)
    print(f"\nThe confusion matrix as a picture: {PAGE.relative_to(ROOT)}")
    if arguments.compare:
        _compare()
    return 0


if __name__ == "__main__":
    sys.exit(main())
