"""The lines of a plan's funding → figures by kind of cost; one that comes each year is a running cost."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from gevinst.choices import Per
from gevinst.rules.b5_gains.arithmetic import KRONER, NUMBER, joined
from gevinst.rules.b5_gains.priced_time import IN_A_YEAR
from gevinst.value.estimate import around, is_wrong_side
from gevinst.value.groups import OF_KIND, Group
from gevinst.value.line import Line, Unknown
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from gevinst.plan.leadership import FundingLine
    from gevinst.plan.model import Plan
    from gevinst.words import Choice

NO_AMOUNT = Text(
    nb="finansiering, {what}: ikke noe beløp som kan brukes",
    nn="finansiering, {what}: ikkje noko beløp som kan brukast",
    en="funding, {what}: no amount that can be used",
)
HOW_MANY = Text(
    nb="finansiering, {what}: beløpet gjelder per {per}, og planen sier ikke hvor mange det er i året",
    nn="finansiering, {what}: beløpet gjeld per {per}, og planen seier ikkje kor mange det er i året",
    en="funding, {what}: the amount is per {per}, and the plan does not say how many there are a year",
)
NOT_SAID = Text(
    nb="ikke sagt hva pengene er til",
    nn="ikkje sagt kva pengane er til",
    en="not said what the money is for",
)
TIMES_A_YEAR = {Per.YEAR: 1} | IN_A_YEAR
_ONCE = (None, Per.ONCE)


class Grants(NamedTuple):
    """The grants that can be counted, by group, and those that can't."""

    lines: dict[Group, list[Line]]
    unknown: list[Unknown]


def grants(plan: Plan) -> Grants:
    """What each line of the funding is for and comes to."""
    found = Grants({group: [] for group in Group}, [])
    for line in plan.leadership.funding:
        what = line.cost or NOT_SAID
        facts: dict[str, object] = {"what": what, "per": line.per}
        if line.amount is None or line.amount < 0:
            found.unknown.append(
                Unknown(Phrase(NO_AMOUNT, facts), line.place("amount"), is_cost=True)
            )
        elif line.per not in _ONCE and line.per not in TIMES_A_YEAR:
            found.unknown.append(Unknown(Phrase(HOW_MANY, facts), line.place("per"), is_cost=True))
        else:
            group, granted = _granted(line, line.amount, what)
            found.lines[group].append(granted)
    return found


def _granted(line: FundingLine, amount: Decimal, what: Choice | Text) -> tuple[Group, Line]:
    times = TIMES_A_YEAR.get(line.per or Per.ONCE)
    estimate, shown = around(amount, line), KRONER.of(amount)
    group = Group.RUNNING
    if times is None:
        group = OF_KIND.get(line.cost, Group.INVESTMENT) if line.cost else Group.INVESTMENT
    elif times != 1:
        shown = joined("×", NUMBER.of(Decimal(times)), shown)
    return group, Line(
        what,
        estimate.times(times or 1),
        shown,
        line.place("amount"),
        yearly=times is not None,
        wrong_side=is_wrong_side(amount, line),
    )
