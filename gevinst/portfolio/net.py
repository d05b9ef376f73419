"""The gains of a portfolio → who gains and who carries: each unit's net, in each unit of measure."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from gevinst.portfolio.tables import Column, Scope, Table
from gevinst.rules.b5_gains.claims import letters
from gevinst.rules.portfolio.gains import effects_by_unit
from gevinst.words import Text

if TYPE_CHECKING:
    from gevinst.portfolio.judge import Judged
    from gevinst.portfolio.together import Portfolio

TITLE = Text(
    nb="Hvem som får og hvem som bærer",
    nn="Kven som får og kven som ber",
    en="Who gains and who carries",
)
SAYS = Text(
    nb="Det enhetene skal få ut av sine egne gevinster, og det andre enheters gevinster gjør med dem, i hver måleenhet for seg. En gevinst som flere enheter har sammen, står på dem sammen. Virkninger uten beløp er ikke med i summen.",
    nn="Det einingane skal få ut av sine eigne gevinstar, og det gevinstane til andre einingar gjer med dei, i kvar måleeining for seg. Ein gevinst som fleire einingar har saman, står på dei saman. Verknader utan beløp er ikkje med i summen.",
    en="What units are to get out of their own gains, and what other units' gains do to them, in each unit of measure by itself. A gain that several units share stands on them together. Effects without an amount are not in the sum.",
)
NONE = Text(
    nb="Ingen gevinst har både nullpunkt og måltall, og ingen virkning andre steder har beløp.",
    nn="Ingen gevinst har både nullpunkt og måltal, og ingen verknad andre stader har beløp.",
    en="No gain has both a baseline and a target, and no effect elsewhere has an amount.",
)
COLUMNS = (
    Column("unit", Text(nb="Enhet", nn="Eining", en="Unit")),
    Column("measured_in", Text(nb="Måleenhet", nn="Måleeining", en="Measured in")),
    Column("own", Text(nb="Egne gevinster", nn="Eigne gevinstar", en="Own gains"), is_number=True),
    Column("from_others", Text(nb="Fra andre", nn="Frå andre", en="From others"), is_number=True),
    Column("net", Text(nb="Netto", nn="Netto", en="Net"), is_number=True),
    Column("without", Text(nb="Uten beløp", nn="Utan beløp", en="No amount"), is_number=True),
)
NOT_SAID = Text(nb="ikke sagt", nn="ikkje sagt", en="not said")


class _Line:
    """A unit, or some together, in one unit of measure."""

    def __init__(self, measure: str) -> None:
        self.measure = measure
        self.own = Decimal()
        self.others = Decimal()
        self.without = 0


def table(judged: Judged, scope: Scope) -> Table:  # noqa: ARG001  (as all tables are made)
    """The units that lose most first, within each unit of measure."""
    found = _lines(judged.portfolio)
    rows = [
        (
            units,
            line.measure or NOT_SAID,
            line.own,
            line.others,
            line.own + line.others,
            line.without,
        )
        for (units, _), line in found.items()
    ]
    rows.sort(key=lambda row: (str(row[1]), row[4], row[0]))
    return Table("net", TITLE, SAYS, NONE, COLUMNS, tuple(rows))


def _lines(portfolio: Portfolio) -> dict[tuple[tuple[str, ...], str], _Line]:
    lines: dict[tuple[tuple[str, ...], str], _Line] = {}

    def line(units: list[str], measure: str) -> _Line:
        names = tuple(portfolio.unit_called(unit) for unit in units)
        return lines.setdefault((names, letters(measure)), _Line(measure))

    for plan in portfolio.plans:
        for gain in plan.gains:
            if gain.better is not None and gain.units:
                units = [portfolio.unit_id(plan, unit) for unit in gain.units]
                line(units, gain.measured_in).own += gain.better
    for unit, effects in effects_by_unit(portfolio).items():
        for each in effects:
            on = line([unit], each.gain.measured_in)
            if each.effect.amount is None:
                on.without += 1
            else:
                on.others += each.effect.amount
    return lines
