"""What a plan is valued on: the rate, the years, and gains that come late or are smaller."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from gevinst.plan.model import Plan

STATE_RATE = Decimal(4)
"""Per cent a year, real, in the first 40 years: Finansdepartementet's circular R-109/21. It binds the
state; municipalities may use it."""
OUR_YEARS = 5
"""Our own default: neither the report nor the circular gives a number of years."""
MOST_RATE, MOST_YEARS, MOST_MONTHS = 100, 40, 480


class From(StrEnum):
    """Where a term comes from."""

    ASKED = "asked"
    PLAN = "plan"
    DEFAULT = "default"


class Asked(NamedTuple):
    """What whoever asks wants it valued on: per cent, years, months, and a share that falls away."""

    rate: Decimal | None = None
    years: int | None = None
    delay: Decimal = Decimal(0)
    reduce: Decimal = Decimal(0)


AS_THE_PLAN_SAYS = Asked()


class Terms(NamedTuple):
    """What a plan is valued on.

    `rate` is in per cent a year, `delay` in months, and `reduce` the share of the gains, 0 to 1,
    that does not come. `rate_from` and `years_from` say where the two come from.
    """

    rate: Decimal = STATE_RATE
    years: int = OUR_YEARS
    delay: Decimal = Decimal(0)
    reduce: Decimal = Decimal(0)
    rate_from: From = From.DEFAULT
    years_from: From = From.DEFAULT

    @property
    def factors(self) -> tuple[Decimal, ...]:
        """What a krone of each year is worth in the first, which is not discounted."""
        return factors(self.rate, self.years)


def factors(rate: Decimal, years: int) -> tuple[Decimal, ...]:
    """What a krone of each of so many years is worth in the first, at a rate in per cent."""
    step = 1 + rate / 100
    return tuple(1 / step**number for number in range(years))


def terms_of(plan: Plan, asked: Asked = AS_THE_PLAN_SAYS) -> Terms:
    """The terms: as asked for, else as the plan says, else the defaults.

    What the plan says beyond what can be used (a rate of 0 to 100, 1 to 40 years) is as unsaid.
    """
    said = plan.gain_plan
    rate, rate_from = _first(asked.rate, said.discount_rate, STATE_RATE, 0, MOST_RATE)
    years, years_from = _first(asked.years, said.analysis_period, OUR_YEARS, 1, MOST_YEARS)
    return Terms(rate, int(years), asked.delay, asked.reduce, rate_from, years_from)


def _first(
    asked: Decimal | int | None,
    said: Decimal | int | None,
    ours: Decimal | int,
    least: int,
    most: int,
) -> tuple[Decimal, From]:
    if asked is not None:
        return Decimal(asked), From.ASKED
    if said is not None and least <= said <= most:
        return Decimal(said), From.PLAN
    return Decimal(ours), From.DEFAULT
