"""Check plans on many machines with Dask: a function from a plan to rows, mapped over the files.

    pip install dask distributed gevinst
    python examples/many_plans_with_dask.py plans/

Prints how many plans there are gaps in, by requirement. Give `Client("scheduler:8786")` of
`dask.distributed` before `main` to use a cluster; the files must be at the same paths there.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NamedTuple

import dask.bag

import gevinst

AS_OF = "2026-11-02"


class Row(NamedTuple):
    """A requirement that a plan does not meet: plain values, which are cheap to send."""

    organisation: str
    plan: str
    rule: str
    severity: str
    gaps: int


def rows(plan: str) -> list[Row]:
    """What one plan lacks. A file that can't be read is a row too, on GEV001."""
    [report] = gevinst.check(plan, as_of=AS_OF).plans
    found: dict[str, Row] = {}
    for rule, _ in report.gaps():
        row = Row(report.plan.project.organisation or "", plan, rule.id, rule.severity.value, 0)
        before = found.get(rule.id, row)
        found[rule.id] = before._replace(gaps=before.gaps + 1)
    return list(found.values())


def by_requirement(plans: list[str]) -> list[tuple[str, int]]:
    """In how many plans each requirement has a gap, the most frequent first."""
    each = dask.bag.from_sequence(plans, partition_size=200).map(rows).flatten().pluck(2)
    counts: list[tuple[str, int]] = each.frequencies().compute()
    return sorted(counts, key=lambda count: (-count[1], count[0]))


def main(folder: str) -> None:
    """Print the counts for all plans in a folder."""
    for rule, plans in by_requirement(sorted(map(str, Path(folder).rglob("*.gevinst.yaml")))):
        print(f"{rule}  {plans}")  # noqa: T201


if __name__ == "__main__":
    main(*sys.argv[1:])
