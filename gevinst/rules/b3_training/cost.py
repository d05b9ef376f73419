"""A plan's training → what it costs: working time, backfill and courses, and what would close a gap."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from gevinst.rules.b3_training.sessions import above_zero
from gevinst.rules.once import once
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from decimal import Decimal

    from gevinst.plan.model import Plan

WORK = Text(
    nb="{count} deltakertimer × {rate} kr = {sum} kr",
    nn="{count} deltakartimar × {rate} kr = {sum} kr",
    en="{count} participant hours × NOK {rate} = NOK {sum}",
)
BACKFILL = Text(
    nb="{count} frikjøpstimer × {rate} kr = {sum} kr",
    nn="{count} frikjøpstimar × {rate} kr = {sum} kr",
    en="{count} backfill hours × NOK {rate} = NOK {sum}",
)
COURSES = Text(nb="kurskostnad {sum} kr", nn="kurskostnad {sum} kr", en="course costs NOK {sum}")
KRONER = Text(
    nb="Det mangler {short} kr.", nn="Det manglar {short} kr.", en="NOK {short} is missing."
)
KRONER_OR_HOURS = Text(
    nb="Det mangler {short} kr, eller {hours} deltakertimer à {rate} kr må bort.",
    nn="Det manglar {short} kr, eller {hours} deltakartimar à {rate} kr må bort.",
    en="NOK {short} is missing, or {hours} participant hours at NOK {rate} must go.",
)


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the cost; `rate` is None where the plan does not give it."""

    text: Text
    count: Decimal | int
    rate: Decimal | int | None

    @property
    def sum(self) -> Decimal | int:
        """The cost in kroner, as far as it is known."""
        return self.count * self.rate if self.rate else 0

    @property
    def phrase(self) -> Phrase:
        """The calculation as a fact of a sentence."""
        return Phrase(self.text, {"count": self.count, "rate": self.rate, "sum": self.sum})


@once
def parts(plan: Plan) -> tuple[Part, Part, Part]:
    """The cost of working time, backfill and courses, of what the sessions say."""
    training, sessions = plan.training, plan.training.sessions
    worked = sum(
        (above_zero(each.participants) or 0) * (above_zero(each.hours) or 0) for each in sessions
    )
    backfill = sum(above_zero(each.backfill_hours) or 0 for each in sessions)
    courses = sum(above_zero(each.course_cost) or 0 for each in sessions)
    return (
        Part(WORK, worked, above_zero(training.hourly_cost)),
        Part(BACKFILL, backfill, above_zero(training.backfill_hourly_cost)),
        Part(COURSES, courses, 1),
    )


def closing(short: Decimal, work: Part) -> Phrase:
    """What would close the gap; fewer hours only where there are as many to take away."""
    hours = ceil(short / work.rate) if work.rate else None
    if hours is None or hours > work.count:
        return Phrase(KRONER, {"short": short})
    return Phrase(KRONER_OR_HOURS, {"short": short, "hours": hours, "rate": work.rate})
