"""The plans of an organisation → the changes that each unit meets, in all of them together."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from gevinst.rules.b5_gains.claims import letters

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from gevinst.portfolio.brief import OtherChange
    from gevinst.portfolio.together import InPlan, Portfolio
    from gevinst.rules.together import Spot


@dataclass(frozen=True, slots=True)
class Change:
    """A change that a unit meets, and the days it goes on, both included.

    `plan` is the file of the plan whose own change it is, empty where plans only tell of it;
    `spots` are where they do. `relieved` says that its plan has a measure against the pressure.
    """

    name: str
    first: date
    last: date
    plan: str
    spots: tuple[Spot, ...]
    relieved: bool = False


class Stretch(NamedTuple):
    """Days in a row with more changes at once than a limit, those going on then, and the most at once."""

    first: date
    last: date
    changes: tuple[Change, ...]
    most: int


def changes(portfolio: Portfolio, unit: str) -> tuple[Change, ...]:
    """The changes of a unit whose first and last days are known, each once, in the order they begin.

    What several plans tell of under one name is one change; what is called as one of the plans is
    that plan's own.
    """
    told = portfolio.units.get(unit, ())
    own = [_own(each, *each.unit.own) for each in told if each.unit.own]
    projects = {letters(each.plan.project) for each in told}
    others: dict[str, Change] = {}
    for each in told:
        for other in each.unit.others:
            name = letters(other.name)
            if (
                other.first
                and other.last
                and other.first <= other.last
                and name not in projects - {""}
            ):
                _add(others, name, other, other.first, other.last)
    return tuple(sorted((*own, *others.values()), key=lambda change: (change.first, change.name)))


def _own(told: InPlan, first: date, last: date) -> Change:
    return Change(
        told.plan.called, first, last, told.plan.file, (told.unit.spot,), told.unit.relieved
    )


def _add(others: dict[str, Change], name: str, other: OtherChange, first: date, last: date) -> None:
    """Put in another change; one of the same name and time is the same change."""
    key = name or f"#{len(others)}"
    known = others.get(key)
    if known and (first > known.last or last < known.first):
        key, known = f"{key}#{len(others)}", None
    if known is None:
        others[key] = Change(other.name, first, last, "", (other.spot,))
    else:
        others[key] = replace(
            known,
            first=min(known.first, first),
            last=max(known.last, last),
            spots=(*known.spots, other.spot),
        )


def stretches(going: Sequence[Change], limit: int) -> Iterator[Stretch]:
    """The stretches of days on which more changes than a limit go on at once, in order."""
    steps: dict[int, int] = {}
    for change in going:
        steps[change.first.toordinal()] = steps.get(change.first.toordinal(), 0) + 1
        steps[change.last.toordinal() + 1] = steps.get(change.last.toordinal() + 1, 0) - 1
    count = most = begun = 0
    for day in sorted(steps):
        count += steps[day]
        if count > limit and not most:
            begun, most = day, count
        elif most and count <= limit:
            yield _stretch(going, begun, day - 1, most)
            most = 0
        most = max(most, count) if most else 0


def _stretch(going: Iterable[Change], first: int, last: int, most: int) -> Stretch:
    from datetime import date  # noqa: PLC0415  (hardly any unit has such a stretch)

    during = tuple(
        change
        for change in going
        if change.first.toordinal() <= last and change.last.toordinal() >= first
    )
    return Stretch(date.fromordinal(first), date.fromordinal(last), during, most)


def own_plans(going: Iterable[Change]) -> tuple[str, ...]:
    """The plans that some changes are the own change of, each once."""
    return tuple(dict.fromkeys(change.plan for change in going if change.plan))
