"""An answer is written in little more time than the plan is checked in."""

from __future__ import annotations

import statistics
import time
from datetime import date
from typing import TYPE_CHECKING

from gevinst.check.judge import judge_plan
from gevinst.edit.said import Change
from gevinst.edit.write import with_values
from tests.benchmarks.plans import AS_OF, plan
from tests.hostile.shapes import data_of
from tests.plans import loaded

if TYPE_CHECKING:
    from collections.abc import Callable

MOST = 3
RUNS = 7
SECONDS = 60
MOST_BYTES = 900_000


def took(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def test_an_edit_of_a_plan_of_300_lines_takes_at_most_three_times_its_check() -> None:
    data = plan(1).encode()

    def check() -> object:
        return judge_plan(loaded(data), date.fromisoformat(AS_OF))

    def edit() -> object:
        found = loaded(data)
        gain = found.plan.gains[0]
        return with_values(
            found, [Change(gain, "target.value", "25"), Change(gain, "risks", ({"what": "Brann"},))]
        )

    pairs = [(took(edit), took(check)) for _ in range(RUNS)]

    assert statistics.median(ours / theirs for ours, theirs in pairs) <= MOST


def test_an_edit_of_a_file_as_large_as_can_be_read_ends() -> None:
    data = data_of("gains with much")
    found = loaded(data[: data.rindex(b"\n", 0, MOST_BYTES) + 1])
    assert not found.document.problems
    last = found.plan.gains[-1]

    assert took(lambda: with_values(found, [Change(last, "target.date", "2026-01-01")])) < SECONDS
