"""The example that maps `gevinst.check` over Dask does what one process does."""

from __future__ import annotations

import runpy
import subprocess
import sys
from collections import Counter
from pathlib import Path

import dask
import pytest

import gevinst

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "examples" / "many_plans_with_dask.py"
PLANS = ROOT / "examples" / "portfolio"


def _by_hand() -> Counter[str]:
    found: Counter[str] = Counter()
    for plan in gevinst.check(PLANS, as_of="2026-11-02").plans:
        found.update({rule.id for rule, _ in plan.gaps()})
    return found


def test_it_counts_as_many_plans_by_requirement_as_a_check_of_the_folder() -> None:
    module = runpy.run_path(str(EXAMPLE))
    plans = sorted(map(str, PLANS.glob("*.gevinst.yaml")))

    with dask.config.set(scheduler="synchronous"):
        told = module["by_requirement"](plans)

    assert Counter(dict(told)) == _by_hand()
    assert told[0][1] >= told[-1][1]


def test_a_plan_that_cannot_be_read_is_a_row_and_stops_nothing(tmp_path: Path) -> None:
    module = runpy.run_path(str(EXAMPLE))
    broken = tmp_path / "a.gevinst.yaml"
    broken.write_text("[", encoding="utf-8")

    [row] = module["rows"](str(broken))

    assert (row.rule, row.severity, row.gaps) == ("GEV001", "error", 1)


@pytest.mark.external
def test_it_runs_as_its_first_lines_say_in_several_processes() -> None:
    done = subprocess.run(
        [sys.executable, str(EXAMPLE), str(PLANS)], capture_output=True, text=True, check=True
    )

    told = dict(line.split() for line in done.stdout.splitlines())
    assert {rule: int(plans) for rule, plans in told.items()} == _by_hand()


def test_readme_tells_what_the_example_does() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    told = readme[readme.index("many_plans_with_dask.py` does so") :].split("```")[1]
    example = EXAMPLE.read_text(encoding="utf-8")

    for line in told.removeprefix("python\n").splitlines():
        assert line.partition("= ")[2] in example
