"""The training in a portfolio → each unit's hours month by month, against the hours it has."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from gevinst.portfolio.tables import Column, Scope, Table
from gevinst.rules.days import months_later
from gevinst.rules.portfolio.courses import hours_between, taught
from gevinst.rules.portfolio.gev605_training import HOURS
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.portfolio.judge import Judged
    from gevinst.portfolio.together import Portfolio

MOST_MONTHS = 36
DAYS_A_WEEK = 7
TITLE = Text(
    nb="Opplæring mot enhetens tid",
    nn="Opplæring mot tida til eininga",
    en="Training against the unit's time",
)
SAYS = Text(
    nb="Timer til opplæring i alle planer, måned for måned. Enhetens tid er ansatte × {week} timer i uka × uker i måneden. Timene per ansatt er vårt tall, for planene sier ikke hvor mange årsverk det er.",
    nn="Timar til opplæring i alle planar, månad for månad. Tida til eininga er tilsette × {week} timar i veka × veker i månaden. Timane per tilsett er vårt tal, for planane seier ikkje kor mange årsverk det er.",
    en="Hours of training in all plans, month by month. The unit's time is employees × {week} hours a week × weeks in the month. The hours for each employee are our number, for the plans do not say how many full-time posts there are.",
)
NONE = Text(
    nb="Ingen plan har opplæring med dato, timer og deltakere i denne tiden.",
    nn="Ingen plan har opplæring med dato, timar og deltakarar i denne tida.",
    en="No plan has training with a date, hours and participants in this time.",
)
COLUMNS = (
    Column("unit", Text(nb="Enhet", nn="Eining", en="Unit")),
    Column("month", Text(nb="Måned", nn="Månad", en="Month")),
    Column("hours", Text(nb="Timer", nn="Timar", en="Hours"), is_number=True),
    Column("employees", Text(nb="Ansatte", nn="Tilsette", en="Employees"), is_number=True),
    Column(
        "time", Text(nb="Enhetens tid", nn="Tida til eininga", en="Unit's time"), is_number=True
    ),
    Column("percent", Text(nb="Prosent", nn="Prosent", en="Per cent"), is_number=True),
    Column("plans", Text(nb="Planer", nn="Planar", en="Plans")),
)


def table(judged: Judged, scope: Scope) -> Table:
    """Every unit and month with training, from the as-of day's month on; at most 36 months."""
    week = scope.terms.number(HOURS)
    rows = tuple(_rows(judged.portfolio, scope.as_of, week))
    says = Text(
        **{name: getattr(SAYS, name).replace("{week}", str(week)) for name in ("nb", "nn", "en")}
    )
    return Table("training", TITLE, says, NONE, COLUMNS, rows)


def _rows(portfolio: Portfolio, as_of: date, week: int) -> Iterator[tuple[Any, ...]]:
    first = as_of.replace(day=1)
    for unit, told in portfolio.units.items():
        courses = taught(portfolio, unit)
        if not courses:
            continue
        employees = max((each.unit.employees or 0 for each in told), default=0)
        end = max(each.course.last for each in courses)
        for number in range(MOST_MONTHS):
            month, after = months_later(first, number), months_later(first, number + 1)
            if month > end or after <= month:
                break
            last = date.fromordinal(after.toordinal() - 1)
            during = [each for each in courses if hours_between(each.course, month, last)]
            hours = sum((hours_between(each.course, month, last) for each in during), Decimal())
            if not hours:
                continue
            weeks = Decimal((last - month).days + 1) / DAYS_A_WEEK
            time = round(employees * week * weeks) if employees > 0 else None
            share = round(hours * 100 / time, 1) if time else None
            plans = tuple(dict.fromkeys(each.plan.called for each in during))
            yield (
                portfolio.unit_called(unit),
                month,
                round(hours, 1),
                employees or None,
                time,
                share,
                plans,
            )
