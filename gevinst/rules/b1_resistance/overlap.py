"""The changes that a unit meets → the days on which most of them go on at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from gevinst.rules.days import months_later

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gevinst.plan.model import Plan
    from gevinst.words import Phrase, Text


@dataclass(frozen=True, slots=True)
class Period:
    """A change and the days it goes on, both included; an end that is not known is open."""

    name: Text | Phrase
    first: date = date.min
    last: date = date.max


@dataclass(frozen=True, slots=True)
class Busiest:
    """The changes that go on at once when most do, and the days on which they all do."""

    changes: tuple[Period, ...]
    first: date
    last: date


def busiest(periods: Sequence[Period]) -> Busiest | None:
    """The first stretch of days with most changes at once, or None without changes.

    A change that ends before it begins is never going on.
    """
    periods = [period for period in periods if period.first <= period.last]
    if not periods:
        return None
    steps = [(period.first.toordinal(), 1) for period in periods]
    steps += [(period.last.toordinal() + 1, -1) for period in periods]
    count = most = peak = 0
    for day, step in sorted(steps):
        count += step
        if count > most:
            most, peak = count, day
    changes = tuple(p for p in periods if p.first.toordinal() <= peak <= p.last.toordinal())
    first = max(period.first for period in changes)
    return Busiest(changes, first, min(period.last for period in changes))


def own_days(plan: Plan, months: int) -> dict[str, tuple[date, date]]:
    """The days on which this project is itself a change, by unit; empty while it has no start.

    In a unit it begins with the first training or use. It lasts for so many months of use at the
    least, for as long as there is training, and until the unit's wave has gathered its lessons.
    """
    around: dict[str, list[date]] = {}
    for wave in plan.solution.waves:
        for ref in wave.units if wave.start else ():
            around.setdefault(ref, []).extend(filter(None, [wave.lessons_learned]))
    for session in plan.training.sessions:
        for ref in session.units:
            around.setdefault(ref, []).extend(filter(None, [session.starts, session.ends]))
    go_live = plan.go_live
    without_wave = (go_live, go_live) if go_live else None
    found = {}
    for ref in {unit.id or "" for unit in plan.units}:
        if used := plan.wave_starts.get(ref, without_wave):
            days = [*used, months_later(used[1], months), *around.get(ref, [])]
            found[ref] = min(days), max(days)
    return found
