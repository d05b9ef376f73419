"""The waves of a plan → the units that begin while more willing ones wait."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Level
from gevinst.rules.b1_resistance.units import not_assessed, readiness
from gevinst.rules.phrases import unit_name
from gevinst.rules.rule import Gap, gap
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from gevinst.plan.model import Plan
    from gevinst.plan.people import Unit
    from gevinst.plan.solution import Wave

NOT_ASSESSED = Text(
    nb="Det står ikke hvor villige de ansatte i {unit} er, så ingen kan se om de villigste er først.",
    nn="Det står ikkje kor villige dei tilsette i {unit} er, så ingen kan sjå om dei villigaste er først.",
    en="It is not said how willing the employees in {unit} are, so nobody can see whether the most willing go first.",
)
ORDER = Text(
    nb="Mindre villige begynner {start}: {early}. De villigste er ikke med da: {waiting}.",
    nn="Mindre villige byrjar {start}: {early}. Dei villigaste er ikkje med då: {waiting}.",
    en="Less willing ones begin {start}: {early}. The most willing are not among them: {waiting}.",
)
WILLING = Text(nb="{unit} ({level})", nn="{unit} ({level})", en="{unit} ({level})")


def unassessed(plan: Plan) -> Iterator[Gap]:
    """A gap for each unit that does not say how willing its people are."""
    for unit in plan.units:
        if readiness(unit, "employees") is None:
            yield not_assessed(NOT_ASSESSED, unit, "employees")


def out_of_order(plan: Plan, waves: Sequence[Wave]) -> Iterator[Gap]:
    """A gap where the first wave has less willing units while some of the most willing wait.

    It takes that every wave has its start and every unit its readiness; else nothing is judged.
    """
    levels = [(unit, readiness(unit, "employees")) for unit in plan.units]
    known = [(unit, level) for unit, level in levels if level]
    start = min((wave.start for wave in waves if wave.start), default=None)
    if len(known) < len(levels) or start is None:
        return
    first = {unit for wave in waves if wave.start == start for unit in wave.units}
    highest = max((level for _, level in known), key=list(Level).index)
    early = [(unit, level) for unit, level in known if unit.id in first and level is not highest]
    waiting = [(unit, level) for unit, level in known if unit.id not in first and level is highest]
    if early and waiting:
        wave = next(wave for wave in waves if wave.start == start)
        facts: dict[str, Any] = {"early": _willing(early), "waiting": _willing(waiting)}
        yield gap(ORDER, wave, "units", start=start, **facts)


def _willing(units: Iterable[tuple[Unit, Level]]) -> tuple[Phrase, ...]:
    return tuple(
        Phrase(WILLING, {"unit": unit_name(unit), "level": level}) for unit, level in units
    )
