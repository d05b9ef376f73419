"""The units of a plan → what rules on every unit ask of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.rules.phrases import unit_name
from gevinst.rules.rule import Gap, gap
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from datetime import date

    from gevinst.choices import Level
    from gevinst.plan.change import Champion
    from gevinst.plan.model import Plan
    from gevinst.plan.people import OtherChange, Unit

NAMED = Text(nb="«{name}»", nn="«{name}»", en="“{name}”")
NOBODY_LOW = Text(
    nb="ingen enhet har ansatte med lav digital kompetanse",
    nn="inga eining har tilsette med låg digital kompetanse",
    en="no unit has employees with low digital skills",
)
UNNAMED = Text(nb="en endring uten navn", nn="ei endring utan namn", en="a change without a name")


def change_called(change: OtherChange) -> Phrase | Text:
    """What another change is called within a sentence: its name in quotes, where it has one."""
    return Phrase(NAMED, {"name": change.name}) if change.name else UNNAMED


def low_skilled(unit: Unit) -> int | None:
    """How many of a unit's people have low digital skills, or None where it is not mapped."""
    low = unit.digital_skills.low if unit.digital_skills else None
    return None if low is None else max(low, 0)


def champions(plan: Plan) -> dict[str | None, list[Champion]]:
    """The champions by unit: the one that is stated, else the unit that the person belongs to."""
    found: dict[str | None, list[Champion]] = {}
    for champion in plan.change.champions:
        person = plan.person(champion.person)
        unit = champion.unit or (person.unit if person else None)
        found.setdefault(unit, []).append(champion)
    return found


def readiness(unit: Unit, name: str) -> Level | None:
    """The level of `employees`, `manager` or `capacity` in a unit, or None where it is not assessed."""
    return getattr(unit.readiness, name) if unit.readiness else None


def not_assessed(text: Text, unit: Unit, name: str, *, person: str | None = None) -> Gap:
    """The gap in a unit where a level of its readiness should stand."""
    if unit.readiness:
        return gap(text, unit.readiness, name, person=person, unit=unit_name(unit))
    write = (f"readiness.{name}",)
    return gap(text, unit, "readiness", write=write, person=person, unit=unit_name(unit))


def later_units(plan: Plan) -> dict[str, date]:
    """The units that do not begin with the first wave, and the day each begins."""
    starts = {unit: first for unit, (first, _) in plan.wave_starts.items() if plan.unit(unit)}
    first = min(starts.values(), default=None)
    return {unit: start for unit, start in starts.items() if start != first}
