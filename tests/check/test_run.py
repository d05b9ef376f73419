"""Many plans are checked one at a time."""

from __future__ import annotations

import gc
from datetime import date
from typing import TYPE_CHECKING

from gevinst.check.run import Circumstances, Task, judged
from gevinst.check.tally import Tally
from gevinst.check.verdict import Status
from gevinst.plan.model import Plan
from gevinst.rules.rule import Severity
from gevinst.views.json import Writer
from gevinst.views.writer import Run, pieces
from tests.benchmarks.plans import EXAMPLE, write_plans

if TYPE_CHECKING:
    from pathlib import Path

AS_OF = date(2026, 11, 2)
UNDER = Circumstances(AS_OF)


def plans_in_memory() -> int:
    return sum(isinstance(thing, Plan) for thing in gc.get_objects())


def test_only_one_plan_is_in_memory_at_a_time_also_without_the_collector(tmp_path: Path) -> None:
    write_plans(tmp_path, 5)
    tasks = [Task(str(file)) for file in sorted(tmp_path.iterdir())]
    tally = Tally()
    gc.collect()
    before = plans_in_memory()

    gc.disable()
    try:
        seen = [
            plans_in_memory() - before
            for _ in pieces(Writer(Run(AS_OF)), tally.counting(judged(tasks, UNDER)), tally)
        ]
    finally:
        gc.enable()

    assert tally.plans == 5
    assert max(seen) <= 1


def test_the_tally_knows_the_worst_gap_and_what_fails(tmp_path: Path) -> None:
    poor = tmp_path / "poor.yaml"
    poor.write_text("gevinst: 1\ngevinster: [{id: ro}]\n", encoding="utf-8")
    tally = Tally()

    plans = list(tally.counting(judged([Task(str(EXAMPLE)), Task(str(poor))], UNDER)))

    assert tally.plans == len(plans) == 2
    assert tally.verdicts[Status.GAP] == sum(plan.count(Status.GAP) for plan in plans)
    assert tally.worst() is plans[1].worst()
    assert tally.failing == tally.gaps[Severity.ERROR] > 0


def test_a_tally_of_nothing_fails_at_nothing() -> None:
    assert Tally().worst() is None
    assert not Tally().failing
