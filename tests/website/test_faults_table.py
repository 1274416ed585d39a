"""The README's table of faults is copied from results/faults.md, which a test run writes: no row of it may say something else."""

from __future__ import annotations

import pytest

from tools.environment import ROOT


def test_the_readme_tells_what_was_seen(outcomes):
    if not outcomes:
        pytest.skip("no fault was injected in this run")
    told = (ROOT / "README.md").read_text(encoding="utf-8")
    table = told[told.index("<!-- faults -->") : told.index("<!-- /faults -->")]
    assert [row for fault, row in outcomes.items() if f"| {fault} | {' | '.join(row)} |" not in table] == []
