"""Plans in brief, and what is supposed of some of them → the plans as they would be. Nothing is written."""

from __future__ import annotations

import os
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from gevinst.errors import WrongUse
from gevinst.plan.values import Unreadable, day
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gevinst.portfolio.brief import Brief, Course, GainBrief, UnitBrief
    from gevinst.portfolio.sealed import Sealed

OUT = frozenset(("out", "ut", "uten", "utan", "without"))
NOT_SUPPOSED = Text(
    nb="Etter {flag} må det stå en plan, et likhetstegn og en dato eller «ut», som «tilsyn.gevinst.yaml=2027-09-01», og ikke «{written}».",
    nn="Etter {flag} må det stå ein plan, eit likskapsteikn og ein dato eller «ut», som «tilsyn.gevinst.yaml=2027-09-01», og ikkje «{written}».",
    en="{flag} needs a plan, an equals sign and a date or “out” after it, such as “tilsyn.gevinst.yaml=2027-09-01”, and not “{written}”.",
)
NO_SUCH_PLAN = Text(
    nb="Ingen av planene heter «{name}». De heter {names}.",
    nn="Ingen av planane heiter «{name}». Dei heiter {names}.",
    en="None of the plans is called “{name}”. They are called {names}.",
)
SEVERAL = Text(
    nb="Flere av planene heter «{name}». Skriv mer av stien: {names}.",
    nn="Fleire av planane heiter «{name}». Skriv meir av stien: {names}.",
    en="Several of the plans are called “{name}”. Write more of the path: {names}.",
)
NO_START = Text(
    nb="{plan} sier ikke når løsningen tas i bruk, så den kan ikke flyttes. Skriv «tas_i_bruk» i planen.",
    nn="{plan} seier ikkje når løysinga blir teken i bruk, så ho kan ikkje flyttast. Skriv «blir_teken_i_bruk» i planen.",
    en="{plan} does not say when the solution is taken into use, so it can't be moved. Write “go_live” in the plan.",
)
MOST_NAMED = 5


class Supposed(NamedTuple):
    """What is supposed of a plan: the day it goes live instead, or None where it is left out."""

    plan: Brief
    go_live: date | None

    @property
    def days(self) -> int | None:
        """By how many days it is moved; below 0 is earlier."""
        if self.go_live is None or self.plan.go_live is None:
            return None
        return (self.go_live - self.plan.go_live).days


def supposed(
    written: Iterable[str], plans: Sequence[Brief | Sealed], flag: str
) -> tuple[Supposed, ...]:
    """What words such as `tilsyn.gevinst.yaml=2027-09-01` suppose. Raises `WrongUse`."""
    found = []
    for words in written:
        name, equals, what = words.rpartition("=")
        if not equals or not name:
            raise WrongUse(NOT_SUPPOSED, flag=flag, written=words)
        plan = _plan(name.strip(), plans)
        if what.strip().casefold() in OUT:
            found.append(Supposed(plan, None))
            continue
        try:
            go_live = day(what)
        except Unreadable:
            raise WrongUse(NOT_SUPPOSED, flag=flag, written=words) from None
        if plan.go_live is None:
            raise WrongUse(NO_START, plan=plan.file)
        found.append(Supposed(plan, go_live))
    return tuple(found)


def _plan(name: str, plans: Sequence[Brief | Sealed]) -> Brief:
    """The plan whose path ends in a name; its ending may be left out."""
    wanted = name.replace(os.sep, "/")
    found = [plan for plan in plans if _is_called(plan, wanted)]
    if len(found) == 1:
        return found[0].opened()
    names = tuple(plan.file for plan in (found or plans)[:MOST_NAMED])
    raise WrongUse(SEVERAL if found else NO_SUCH_PLAN, name=name, names=names)


def _is_called(plan: Brief | Sealed, name: str) -> bool:
    path = "/" + plan.file.replace(os.sep, "/")
    endings = ("", ".gevinst.yaml", ".gevinst.yml", ".yaml", ".yml")
    return any(path.endswith(f"/{name}{ending}") for ending in endings)


def as_supposed(plans: Iterable[Brief], all_supposed: Sequence[Supposed]) -> list[Brief]:
    """The plans as they would be: moved with all that follows their go-live, or left out."""
    by_file = {each.plan.file: each for each in all_supposed}
    made = []
    for plan in plans:
        each = by_file.get(plan.file)
        if each is None:
            made.append(plan)
        elif each.days is not None:
            made.append(_moved(plan, each.days))
    return made


def _moved(plan: Brief, days: int) -> Brief:
    return plan._replace(
        go_live=_later(plan.go_live, days),
        units=tuple(_unit(unit, days) for unit in plan.units),
        gains=tuple(_gain(gain, days) for gain in plan.gains),
    )


def _unit(unit: UnitBrief, days: int) -> UnitBrief:
    own = unit.own and (_on(unit.own[0], days), _on(unit.own[1], days))
    courses = tuple(_course(course, days) for course in unit.courses)
    return unit._replace(own=own, starts=_later(unit.starts, days), courses=courses)


def _course(course: Course, days: int) -> Course:
    return course._replace(first=_on(course.first, days), last=_on(course.last, days))


def _gain(gain: GainBrief, days: int) -> GainBrief:
    """A gain is reached as much later; the baseline stays where it was measured."""
    if gain.target is None:
        return gain
    target = _on(gain.target, days)
    return gain._replace(target=target, last=max(gain.first, target))


def _later(on: date | None, days: int) -> date | None:
    return None if on is None else _on(on, days)


def _on(on: date, days: int) -> date:
    """So many days later, within the calendar."""
    number = on.toordinal() + days
    return date.fromordinal(min(max(number, 1), date.max.toordinal()))
