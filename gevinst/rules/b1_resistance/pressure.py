"""The changes of a unit → gaps where more of them go on at once than a limit, or may do so."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from gevinst.choices import Against
from gevinst.rules.b1_resistance.measures import MEASURE
from gevinst.rules.b1_resistance.overlap import Period, busiest
from gevinst.rules.b1_resistance.units import change_called
from gevinst.rules.phrases import unit_name
from gevinst.rules.rule import Gap, gap
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gevinst.plan.model import Plan
    from gevinst.plan.people import OtherChange, Unit
    from gevinst.rules.b1_resistance.overlap import Busiest

OVER = Text(
    nb="For mange endringer samtidig i {unit} fra {first} til {last}: {changes}. Antall: {count}; vår grense: {limit}. Flytt minst {move}, eller skriv et tiltak mot «{against}».",
    nn="For mange endringar samtidig i {unit} frå {first} til {last}: {changes}. Tal: {count}; vår grense: {limit}. Flytt minst {move}, eller skriv eit tiltak mot «{against}».",
    en="Too many changes at once in {unit} from {first} to {last}: {changes}. Number: {count}; our limit: {limit}. Move at least {move}, or write a measure against “{against}”.",
)
UNDATED = Text(
    nb="I {unit} mangler {change} {missing}. Er den samtidig med resten, er antallet endringer {count}, over vår grense {limit}.",
    nn="I {unit} manglar {change} {missing}. Er ho samtidig med resten, er talet på endringar {count}, over vår grense {limit}.",
    en="In {unit}, {change} lacks {missing}. If it is at the same time as the rest, the number of changes is {count}, above our limit {limit}.",
)
PARTS = {
    "starts": Text(nb="startdato", nn="startdato", en="a start date"),
    "ends": Text(nb="sluttdato", nn="sluttdato", en="an end date"),
}
NO_START = Text(
    nb="Det står ikke når løsningen tas i bruk. Er det samtidig med de andre endringene, blir antallet over vår grense {limit} i {units}.",
    nn="Det står ikkje når løysinga blir teken i bruk. Er det samtidig med dei andre endringane, blir talet over vår grense {limit} i {units}.",
    en="It is not said when the solution is taken into use. If that is along with the other changes, the number is above our limit {limit} in {units}.",
)
COUNTED = Text(
    nb="{unit} (antall: {count})", nn="{unit} (tal: {count})", en="{unit} (number: {count})"
)
THIS = Text(nb="dette prosjektet", nn="dette prosjektet", en="this project")


def too_many(plan: Plan, unit: Unit, own: tuple[date, date] | None, limit: int) -> Iterator[Gap]:
    """A gap where a unit's changes are more at once than the limit; this project goes on in `own`.

    Where only dates that are not given can tell, each change without them is a gap.
    """
    changes = [(_period(change), change) for change in unit.other_changes or ()]
    certain = [period for period, change in changes if change.starts and change.ends]
    certain += [Period(THIS, *own)] if own else []
    if (most := busiest(certain)) and len(most.changes) > limit:
        yield _over(plan, unit, most, limit)
        return
    most = _possible(unit, own)
    if most is None or len(most.changes) <= limit:
        return
    facts: dict[str, Any] = {"unit": unit_name(unit), "count": len(most.changes), "limit": limit}
    for period, change in changes:
        missing = tuple(name for name in PARTS if getattr(change, name) is None)
        if missing and period in most.changes:
            facts |= {"change": period.name, "missing": tuple(PARTS[name] for name in missing)}
            yield gap(UNDATED, change, missing[0], write=missing, **facts)


def unstarted(plan: Plan, units: Sequence[Unit], limit: int) -> Iterator[Gap]:
    """A gap where a plan without a start would take some units over the limit, whenever it is."""
    if plan.go_live is not None:
        return
    counts = [(unit, len(most.changes)) for unit in units if (most := _possible(unit, None))]
    over = [(unit, count) for unit, count in counts if count > limit]
    if over:
        names = [Phrase(COUNTED, {"unit": unit_name(unit), "count": count}) for unit, count in over]
        yield gap(NO_START, plan.solution, "go_live", units=tuple(names), limit=limit)


def _possible(unit: Unit, own: tuple[date, date] | None) -> Busiest | None:
    """The most changes at once that a unit may have, if what is not dated goes on all the time."""
    periods = [_period(change) for change in unit.other_changes or ()]
    return busiest([*periods, Period(THIS, *own) if own else Period(THIS)])


def _period(change: OtherChange) -> Period:
    name = change_called(change)
    return Period(name, change.starts or date.min, change.ends or date.max)


def _over(plan: Plan, unit: Unit, most: Busiest, limit: int) -> Gap:
    count = len(most.changes)
    facts: dict[str, Any] = {"first": most.first, "last": most.last, "limit": limit}
    facts |= {"count": count, "move": count - limit, "unit": unit_name(unit)}
    names = tuple(period.name for period in most.changes)
    facts |= {"changes": names, "against": Against.CHANGE_PRESSURE}
    return gap(OVER, plan.change, "measures", write=MEASURE, **facts)
