"""Plans in brief, and what is supposed of some of them → each portfolio with all that is told of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple, overload

from gevinst.errors import NothingToCheck
from gevinst.portfolio.judge import judge_together
from gevinst.portfolio.together import by_organisation
from gevinst.portfolio.whatif import as_supposed, supposed
from gevinst.views.portfolio.told import told
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gevinst.check.verdict import Fault
    from gevinst.portfolio.brief import Brief
    from gevinst.portfolio.judge import Judged
    from gevinst.portfolio.mapping import Mapping
    from gevinst.portfolio.sealed import Sealed
    from gevinst.portfolio.tables import Scope
    from gevinst.portfolio.together import Lying
    from gevinst.portfolio.whatif import Supposed
    from gevinst.views.portfolio.told import Told

MOST_KEPT = 2_000
NONE_LEFT = Text(
    nb="Etter {flag} er ingen plan igjen å vise.",
    nn="Etter {flag} er ingen plan att å vise.",
    en="After {flag} there is no plan left to show.",
)


class End(NamedTuple):
    """What a portfolio counts for in the end: faults of ours, whether it fails, or holds what is unread."""

    faults: tuple[Fault, ...]
    fails: bool
    is_unread: bool


class AllTold(Sequence["Told"]):
    """The portfolios, each made when it is looked at, and how they end.

    They are kept where their plans are at most 2 000; of more, only the last that was looked at,
    so that memory is that of the largest organisation.
    """

    def __init__(
        self,
        lying: Iterable[Lying],
        scope: Scope,
        all_supposed: tuple[Supposed, ...] = (),
    ) -> None:
        """The portfolios of plans that lie together; where something is supposed, those that it is of."""
        self._scope = scope
        self._supposed = all_supposed
        self._lying = [each for each in lying if not all_supposed or self._left(each)]
        self._kept: dict[int, Told] = {}
        self._ends: dict[int, End] = {}
        self._keeps = sum(len(each.plans) for each in self._lying) <= MOST_KEPT

    def __len__(self) -> int:
        """How many there are."""
        return len(self._lying)

    @overload
    def __getitem__(self, at: int) -> Told: ...
    @overload
    def __getitem__(self, at: slice) -> list[Told]: ...
    def __getitem__(self, at: int | slice) -> Told | list[Told]:
        """One portfolio, or some."""
        if isinstance(at, slice):
            return [self[number] for number in range(*at.indices(len(self)))]
        number = range(len(self))[at]
        if number not in self._kept:
            if not self._keeps:
                self._kept.clear()
            self._kept[number] = made = self._told(self._lying[number])
            self._ends.setdefault(number, self._end(made.judged))
        return self._kept[number]

    def ends(self) -> list[End]:
        """How each of them ends."""
        for number in range(len(self)):
            if number not in self._ends:
                self[number]
        return [self._ends[number] for number in range(len(self))]

    def _told(self, lying: Lying) -> Told:
        was = self._judged(lying)
        if not self._supposed:
            return told(was, self._scope)
        after = lying._replace(plans=tuple(as_supposed(lying.opened(), self._supposed)))
        return told(self._judged(after), self._scope, self._own(lying), was)

    def _judged(self, lying: Lying) -> Judged:
        return judge_together(lying.portfolio(), self._scope.as_of, self._scope.terms)

    def _own(self, lying: Lying) -> tuple[Supposed, ...]:
        files = {plan.file for plan in lying.plans}
        return tuple(each for each in self._supposed if each.plan.file in files)

    def _left(self, lying: Lying) -> bool:
        """Whether something is supposed of the plans, and any of them is left."""
        own = self._own(lying)
        out = {each.plan.file for each in own if each.go_live is None}
        return bool(own) and any(plan.file not in out for plan in lying.plans)

    def _end(self, judged: Judged) -> End:
        unread = any(plan.unreadable for plan in judged.portfolio.plans)
        return End(judged.faults, judged.fails(self._scope.terms), unread)


def all_told(
    briefs: Sequence[Brief | Sealed],
    mapping: Mapping,
    scope: Scope,
    what_if: Sequence[str],
    flag: str,
) -> AllTold:
    """Every portfolio; where something is supposed, those that it is of.

    `what_if` is as it was written after `flag`. Raises `WrongUse` where it makes no sense, and
    `NothingToCheck` where it leaves no plan to tell of.
    """
    all_supposed = supposed(what_if, briefs, flag) if what_if else ()
    found = AllTold(by_organisation(briefs, mapping), scope, all_supposed)
    if what_if and not found:
        raise NothingToCheck(NONE_LEFT, flag=flag)
    return found
