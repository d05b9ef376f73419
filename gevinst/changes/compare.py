"""Two versions of a plan, each held against the requirements → what has changed in meaning."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from gevinst.changes import figures, items, plain, responsible
from gevinst.changes.change import Change, Kind, Versions
from gevinst.changes.differences import differences
from gevinst.changes.gaps import gap_changes, read_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from gevinst.changes.differences import Difference
    from gevinst.check.verdict import PlanReport
    from gevinst.plan.model import Plan

    Telling = Callable[[Difference, Plan, Plan], Iterable[Change]]

_TOLD: Mapping[str, Telling] = {
    "project.phase": plain.phase_changes,
    "gains": items.item_changes,
    "people": items.item_changes,
    "units": items.item_changes,
    "project.goals": items.item_changes,
    "waivers": items.waiver_changes,
    "waivers.until": plain.other_changes,
    "people.name": responsible.name_changes,
    "gains.target.value": figures.figure_changes,
    "gains.baseline.value": figures.figure_changes,
    "gains.target.moved": figures.note_changes,
    "gains.baseline.moved": figures.note_changes,
    "gains.measurements": figures.measurement_changes,
    "gains.measurements.value": figures.measurement_changes,
    "leadership.funding": plain.funding_changes,
    "project.updated": plain.other_changes,
    **dict.fromkeys(responsible.ROLES, responsible.role_changes),
}
_ORDER = {kind: number for number, kind in enumerate(Kind)}


@dataclass(frozen=True)
class Compared:
    """Two versions, and the changes from the one to the other, what matters most first."""

    versions: Versions
    changes: tuple[Change, ...]

    @cached_property
    def counts(self) -> Mapping[Kind, int]:
        """How many changes there are of each kind that there are any of."""
        found = Counter(change.kind for change in self.changes)
        return {kind: found[kind] for kind in Kind if found[kind]}

    @property
    def is_whole(self) -> bool:
        """Whether both files were read to their ends; what seems gone may else only be unread."""
        return all(map(read_whole, self.versions))


def compared(old: PlanReport, new: PlanReport) -> Compared:
    """What has changed in meaning from one version to another.

    How it is written doesn't matter: the vocabulary, the order of keys and items, quotes, comments.
    """
    versions = Versions(old, new)
    found = [*gap_changes(versions), *_field_changes(versions), *items.ended_waivers(versions)]
    found.sort(key=lambda change: (_ORDER[change.kind], change.rank))
    return Compared(versions, tuple(found))


def _field_changes(versions: Versions) -> Iterator[Change]:
    old, new = versions.old.plan, versions.new.plan
    for found in differences(old, new, versions.new.loaded.language):
        yield from _telling(found)(found, old, new)


def _telling(found: Difference) -> Telling:
    if special := _TOLD.get(found.way.steps):
        return special
    if plain.is_day(found):
        return plain.date_changes
    return plain.sum_changes if plain.is_sum(found) else plain.other_changes
