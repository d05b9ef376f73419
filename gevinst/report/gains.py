"""The gains of a plan → what a table tells of each: only what the plan gives, nothing computed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gevinst.follow.worth import worth
from gevinst.rules.phrases import called

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from gevinst.choices import GainKind
    from gevinst.plan.gains import Baseline, Gain, Measurement, Target
    from gevinst.plan.model import Plan
    from gevinst.words import Phrase

MOST_GAINS = 100


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
    """The last measurement with a value, by its day; of several on one day the one written last."""
    measured = [(one.date, one) for one in gain.measurements if one.date and one.value is not None]
    return max(reversed(measured), key=lambda dated: dated[0])[1] if measured else None
