"""The gains of a plan → what a table tells of each: only what the plan gives, nothing computed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gevinst.choices import Per
from gevinst.rules.phrases import called
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from decimal import Decimal

    from gevinst.choices import GainKind
    from gevinst.plan.gains import Baseline, FreedTime, Gain, Measurement, Saving, Target
    from gevinst.plan.model import Plan

MOST_GAINS = 100

KRONER = Text(nb="{amount} kr", nn="{amount} kr", en="NOK {amount}")
KRONER_PER = Text(
    nb="{amount} kr per {per}", nn="{amount} kr per {per}", en="NOK {amount} per {per}"
)
KRONER_ONCE = Text(nb="{amount} kr én gang", nn="{amount} kr éin gong", en="NOK {amount} once")
HOURS = Text(nb="{hours} timer per år", nn="{hours} timar per år", en="{hours} hours per year")
POSTS = Text(nb="{posts} årsverk", nn="{posts} årsverk", en="full-time posts: {posts}")
MINUTES = Text(
    nb="{minutes} min per {per}", nn="{minutes} min per {per}", en="{minutes} min per {per}"
)


class Figure(NamedTuple):
    """A value that is measured or aimed at, on which day, in which unit of measure."""

    value: Decimal | None
    day: date | None
    measured_in: str | None


class GainRow(NamedTuple):
    """What is told of a gain; what the plan does not give is None or empty."""

    name: str
    kind: GainKind | None
    owners: tuple[str, ...]
    units: tuple[str, ...]
    baseline: Figure | None
    target: Figure | None
    latest: Figure | None
    worth: tuple[Phrase, ...]


def gain_rows(plan: Plan) -> tuple[GainRow, ...]:
    """A row for each gain, in the order of the plan; of very many, for the first."""
    return tuple(_row(gain, plan) for gain in plan.gains[:MOST_GAINS])


def _row(gain: Gain, plan: Plan) -> GainRow:
    return GainRow(
        gain.what or called(gain),
        gain.kind,
        tuple(map(plan.called, gain.owner)),
        tuple(map(plan.unit_called, gain.units)),
        figure(gain.baseline, gain),
        figure(gain.target, gain),
        figure(latest(gain), gain),
        tuple(worth(gain)),
    )


def figure(found: Baseline | Target | Measurement | None, gain: Gain) -> Figure | None:
    """A value of a gain; None where the plan gives neither value nor day."""
    if found is None or (found.value is None and found.date is None):
        return None
    measured_in = gain.indicator.measured_in if gain.indicator else None
    return Figure(found.value, found.date, measured_in)


def latest(gain: Gain) -> Measurement | None:
    """The last measurement with a value, by its day."""
    measured = [(one.date, one) for one in gain.measurements if one.date and one.value is not None]
    return max(measured, key=lambda dated: dated[0])[1] if measured else None


def worth(gain: Gain) -> Iterator[Phrase]:
    """What a gain is worth in money and in time, as far as the plan gives it."""
    if gain.saving and (money := _money(gain.saving)):
        yield money
    if gain.freed_time:
        yield from _time(gain.freed_time)


def _money(saving: Saving) -> Phrase | None:
    if saving.amount is None:
        return None
    facts = {"amount": saving.amount, "per": saving.per}
    if saving.per is None:
        return Phrase(KRONER, facts)
    return Phrase(KRONER_ONCE if saving.per is Per.ONCE else KRONER_PER, facts)


def _time(freed: FreedTime) -> Iterator[Phrase]:
    if freed.hours is not None:
        yield Phrase(HOURS, {"hours": freed.hours})
    elif freed.minutes is not None and freed.per:
        yield Phrase(MINUTES, {"minutes": freed.minutes, "per": freed.per})
    if freed.posts is not None:
        yield Phrase(POSTS, {"posts": freed.posts})
