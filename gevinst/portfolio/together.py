"""Plans in brief → the plans of each organisation together, with each unit as all of them tell of it."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.rules.b5_gains.claims import letters

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gevinst.portfolio.brief import Brief, UnitBrief
    from gevinst.portfolio.mapping import Mapping
    from gevinst.portfolio.sealed import Sealed


class InPlan(NamedTuple):
    """A unit as one plan tells of it, and the plan."""

    plan: Brief
    unit: UnitBrief


@dataclass(frozen=True)
class Portfolio:
    """The plans of one organisation, in the order of their files.

    `mapping` says which ids mean the same unit. Plans that name no organisation lie together under
    none, where no unit is the same as another plan's.
    """

    organisation: str
    plans: tuple[Brief, ...]
    mapping: Mapping

    @property
    def is_named(self) -> bool:
        """Whether the plans say which organisation they are of."""
        return bool(self.organisation)

    @cached_property
    def looked_up(self) -> dict[object, Any]:
        """What the rules' own look-ups have found in this portfolio, by look-up."""
        return {}

    def unit_id(self, plan: Brief, unit: str) -> str:
        """The id that a plan's unit has in the portfolio; its own plan's where no organisation is named."""
        if not self.is_named:
            return f"{plan.file}: {unit}"
        return self.mapping.unit(self.organisation, unit)

    @cached_property
    def units(self) -> dict[str, list[InPlan]]:
        """Every unit by its id in the portfolio, as each plan tells of it."""
        found: dict[str, list[InPlan]] = {}
        for plan in self.plans:
            for unit in plan.units:
                found.setdefault(self.unit_id(plan, unit.id), []).append(InPlan(plan, unit))
        return dict(sorted(found.items()))

    def unit_called(self, unit: str) -> str:
        """What a unit is called: as the first plan with a name for it calls it."""
        return next((each.unit.name for each in self.units.get(unit, ())), unit)

    @cached_property
    def folder(self) -> str:
        """The folder that all the plans lie in, as their names begin; empty where there is none."""
        with suppress(
            ValueError
        ):  # some are named from the root and others not, or on another drive
            if folder := os.path.commonpath([os.path.dirname(plan.file) for plan in self.plans]):
                return folder + os.sep
        return ""

    @property
    def readable(self) -> tuple[Brief, ...]:
        """The plans that could be read."""
        return tuple(plan for plan in self.plans if plan.unreadable is None)


class Lying(NamedTuple):
    """Plans of one organisation that lie together, open or packed, in the order of their files."""

    organisation: str
    plans: tuple[Brief | Sealed, ...]
    mapping: Mapping

    def opened(self) -> Iterator[Brief]:
        """The plans, one by one."""
        return (plan.opened() for plan in self.plans)

    def portfolio(self) -> Portfolio:
        """The plans as a portfolio."""
        return Portfolio(self.organisation, tuple(self.opened()), self.mapping)


def together(plans: Iterable[Brief | Sealed], mapping: Mapping) -> tuple[Portfolio, ...]:
    """The plans of each organisation as a portfolio; see `by_organisation`."""
    return tuple(each.portfolio() for each in by_organisation(plans, mapping))


def by_organisation(plans: Iterable[Brief | Sealed], mapping: Mapping) -> tuple[Lying, ...]:
    """The plans of each organisation, in the order of its name; those that name none come last.

    Names are the same where their letters and digits are, or the mapping says so.
    """
    found: dict[str, list[Brief | Sealed]] = {}
    called: dict[str, str] = {}
    for plan in sorted(plans, key=lambda plan: plan.file):
        name = mapping.organisation(plan.organisation)
        key = letters(name)
        called.setdefault(key, name if key else "")
        found.setdefault(key, []).append(plan)
    order = sorted(found, key=lambda key: (not key, key))
    return tuple(Lying(called[key], tuple(found[key]), mapping) for key in order)
