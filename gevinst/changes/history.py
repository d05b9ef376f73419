"""The versions of a plan in git → what each of them lacked, and what changed in meaning on the way.

Each version is held against the requirements as it stood then: on the day of its commit, and in the
phase that it stated. So a gap may come with time alone, and is told at the first version after.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, groupby, islice
from typing import TYPE_CHECKING, NamedTuple

from gevinst.changes.compare import compared
from gevinst.changes.gaps import read_whole
from gevinst.check.verdict import Gaps

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import date

    from gevinst.changes.change import Change, Kind
    from gevinst.check.verdict import PlanReport
    from gevinst.choices import Phase
    from gevinst.rules.rule import Severity


MOST_KEPT = 3


class Then(NamedTuple):
    """A version to look at: its commit, empty for what is not committed, its day, and how it is judged.

    `judged` gives None where there was no file.
    """

    commit: str
    day: date
    judged: Callable[[], PlanReport | None]


@dataclass(frozen=True, slots=True)
class Version:
    """A version as it stood: its gaps by severity, and what changed since the one before that could be read.

    Without `gaps` it could not be read to its end, or was not there (`is_gone`). `counts` says how many changes
    there are of each kind, and `changes` are the weightiest of each; the first version has neither, but None.
    """

    commit: str
    day: date
    gaps: Mapping[Severity, int] | None = None
    phase: Phase | None = None
    counts: Mapping[Kind, int] | None = None
    changes: tuple[Change, ...] = ()
    is_gone: bool = False


@dataclass(frozen=True, slots=True)
class History:
    """The versions of a plan, the oldest first, and the last report that could be made.

    `more` says that there are older versions than are told, `is_cut` that git has not fetched them.
    """

    name: str
    versions: tuple[Version, ...]
    last: PlanReport
    more: bool = False
    is_cut: bool = False


def versions(then: Iterable[Then]) -> Iterator[tuple[Version, PlanReport | None]]:
    """What each version was, from the oldest on; only two of them are kept in memory at a time."""
    before: PlanReport | None = None
    for one in then:
        report = one.judged()
        if report is None or not (report.loaded.readable and read_whole(report)):
            yield Version(one.commit, one.day, is_gone=report is None), None
            continue
        yield _version(one, before, report), report
        before = report


def _version(one: Then, before: PlanReport | None, report: PlanReport) -> Version:
    gaps = gaps_by_severity(report)
    if before is None:
        return Version(one.commit, one.day, gaps, report.phase)
    since = compared(before, report)
    kept = (islice(of, MOST_KEPT) for _, of in groupby(since.changes, lambda told: told.kind))
    changes = tuple(chain.from_iterable(kept))
    return Version(one.commit, one.day, gaps, report.phase, since.counts, changes)


def gaps_by_severity(report: PlanReport) -> dict[Severity, int]:
    """How many gaps a version has of each severity that it has any of."""
    found: dict[Severity, int] = {}
    for rule, verdict in report.findings:
        if isinstance(verdict, Gaps):
            count = sum(gap.stands_for for gap in verdict.gaps)
            found[rule.severity] = found.get(rule.severity, 0) + count
    return found
