"""What the faults led to, gathered over all the tests that inject one."""

from __future__ import annotations

import pytest

from tools.environment import ROOT


@pytest.fixture(scope="session")
def outcomes():
    """fault: (what an ordinary question met, what an emergency met, afterwards). At the end it is results/faults.md."""
    rows: dict[str, tuple[str, str, str]] = {}
    yield rows
    lines = ["| fault | a question meets | an emergency meets | afterwards |", "|---|---|---|---|"]
    lines += [f"| {fault} | {' | '.join(row)} |" for fault, row in rows.items()]
    table = ROOT / "results" / "faults.md"
    table.parent.mkdir(exist_ok=True)
    table.write_text("\n".join([*lines, ""]), encoding="utf-8")
