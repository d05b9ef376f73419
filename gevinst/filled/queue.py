"""A plan's report → the gaps that answers can close, the most urgent first, and those to mend by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.check.ranking import ranked
from gevinst.edit.asked import asked
from gevinst.edit.write import with_hints
from gevinst.errors import CannotEdit
from gevinst.plan.values import Kind
from gevinst.views import told

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from gevinst.check.verdict import PlanReport
    from gevinst.edit.asked import Asked
    from gevinst.rules.rule import Gap, Rule

_FEWEST_TRIES, _MOST_TRIED = 20, 40_000_000  # characters, in all tries that fail: seconds


class Key(NamedTuple):
    """What tells the gaps of one report apart, and is the same in the next where nothing changed."""

    rule: str
    place: str
    what: str


class Missing(NamedTuple):
    """A gap and the requirement it is of."""

    rule: Rule[Any]
    gap: Gap
    key: Key


class Queue:
    """The gaps of one file after the other, as answers change it.

    What can't be written into a file is found before anybody is asked; in a large file, where very
    many can't be, not all of them are tried.
    """

    def __init__(self) -> None:
        """A queue in which nothing has been refused."""
        self.refused: set[Key] = set()
        self._tried = 0

    def waiting(self, report: PlanReport, passed: Collection[Key]) -> Iterator[Missing]:
        """The gaps that answers can close, the most urgent first, but for those that are passed over."""
        for missing in every(report):
            if missing.key in passed or missing.key in self.refused:
                continue
            if asked(missing.gap, report.loaded, report.language):
                yield missing

    def can_be_written(self, missing: Missing, report: PlanReport) -> bool:
        """Whether answers have a place in the file; where they have none, it is kept in mind."""
        size = len(report.loaded.document.text) + 1
        if self._tried <= max(_MOST_TRIED, _FEWEST_TRIES * size):
            try:
                with_hints(report.loaded, missing.gap, report.language)
            except CannotEdit:
                self._tried += size
            else:
                return True
        self.refused.add(missing.key)
        return False

    def by_hand(self, report: PlanReport) -> Iterator[Missing]:
        """The gaps that no answer can close: a value to correct, or a place that can't be written at.

        Those that are only counted come up when the ones before them are closed.
        """
        for missing in every(report):
            if missing.gap.stands_for == 1 and (
                missing.key in self.refused
                or not asked(missing.gap, report.loaded, report.language)
            ):
                yield missing


def every(report: PlanReport, rule: str = "") -> Iterator[Missing]:
    """The gaps that are due, or those of one requirement, the most urgent first."""
    for finding, gaps in ranked(report):
        for gap in gaps if rule in {"", finding.rule.id} else ():
            key = Key(finding.rule.id, gap.place.path, told.sentence(gap, report.language))
            yield Missing(finding.rule, gap, key)


def in_turn(fields: Collection[Asked]) -> tuple[Asked, ...]:
    """The fields in the order to ask for them: the id of a new thing when it has a name."""
    return tuple(sorted(fields, key=lambda each: each.in_item and each.field.kind is Kind.ID))
