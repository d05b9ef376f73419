"""The plans of an organisation → their gains by unit, and those that several plans claim at once."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from gevinst.rules.once import once
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gevinst.portfolio.brief import Brief, EffectBrief, GainBrief
    from gevinst.portfolio.together import Portfolio

NAMED = Text(nb="«{gain}» ({plan})", nn="«{gain}» ({plan})", en="“{gain}” ({plan})")


class InPortfolio(NamedTuple):
    """A gain and the plan it is in."""

    plan: Brief
    gain: GainBrief


class Elsewhere(NamedTuple):
    """What a gain of a plan does to a unit that is not its own."""

    plan: Brief
    gain: GainBrief
    effect: EffectBrief


@once
def gains_by_unit(portfolio: Portfolio) -> dict[str, list[InPortfolio]]:
    """The gains that are in each unit, by its id in the portfolio."""
    found: dict[str, list[InPortfolio]] = {}
    for plan in portfolio.plans:
        for gain in plan.gains:
            for unit in gain.units:
                found.setdefault(portfolio.unit_id(plan, unit), []).append(InPortfolio(plan, gain))
    return found


@once
def effects_by_unit(portfolio: Portfolio) -> dict[str, list[Elsewhere]]:
    """What the gains do to each unit that is not their own, by its id in the portfolio."""
    found: dict[str, list[Elsewhere]] = {}
    for plan in portfolio.plans:
        for gain in plan.gains:
            for effect in gain.effects:
                unit = portfolio.unit_id(plan, effect.unit)
                found.setdefault(unit, []).append(Elsewhere(plan, gain, effect))
    return found


def overlapping(group: Sequence[InPortfolio]) -> Iterator[tuple[InPortfolio, ...]]:
    """Those of some gains whose periods overlap, where they are of two plans or more.

    Each lot reaches from one gain to the next as long as their periods do.
    """
    lot: list[InPortfolio] = []
    last = date.min
    for each in sorted(group, key=lambda each: (each.gain.first, each.gain.last, each.plan.file)):
        if lot and each.gain.first >= last and each.gain.first > lot[0].gain.first:
            yield from _of_several(lot)
            lot, last = [], date.min
        lot.append(each)
        last = max(last, each.gain.last)
    yield from _of_several(lot)


def _of_several(lot: Sequence[InPortfolio]) -> Iterator[tuple[InPortfolio, ...]]:
    if len({each.plan.file for each in lot}) > 1:
        yield tuple(sorted(lot, key=lambda each: (each.plan.file, each.gain.spot.line)))


def named(each: InPortfolio | Elsewhere) -> Phrase:
    """A gain and its plan, within a sentence."""
    return Phrase(NAMED, {"gain": each.gain.what, "plan": each.plan.called})
