"""A portfolio → those who answer for something in it, each with all that they answer for."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from gevinst.rules.b5_gains.claims import letters
from gevinst.rules.portfolio.gains import InPortfolio

if TYPE_CHECKING:
    from gevinst.portfolio.brief import Brief, ChampionBrief, Who
    from gevinst.portfolio.due import Due
    from gevinst.portfolio.together import InPlan, Portfolio


@dataclass(slots=True)
class Person:
    """Someone by the name that the first plan gives, the roles, and what they answer for in each plan."""

    key: str
    name: str
    roles: dict[str, None] = field(default_factory=dict)
    gains: list[InPortfolio] = field(default_factory=list)
    champion: list[tuple[Brief, ChampionBrief]] = field(default_factory=list)
    manages: list[InPlan] = field(default_factory=list)
    due: list[tuple[Brief, Due]] = field(default_factory=list)


def person_key(portfolio: Portfolio, plan: Brief, name: str) -> str:
    """What a person is known by: the name within an organisation, else within the plan."""
    known = letters(name) or name
    return known if portfolio.is_named else f"{plan.file}: {known}"


def people(portfolio: Portfolio) -> dict[str, Person]:
    """Everyone by key, in the order of their keys."""
    found: dict[str, Person] = {}
    for plan in portfolio.plans:
        _of_plan(plan, found, portfolio)
    for told in portfolio.units.values():
        for each in told:
            if each.unit.manager:
                _person(each.plan, each.unit.manager, found, portfolio).manages.append(each)
    return dict(sorted(found.items()))


def _of_plan(plan: Brief, found: dict[str, Person], portfolio: Portfolio) -> None:
    for gain in plan.gains:
        for who in gain.owners:
            _person(plan, who, found, portfolio).gains.append(InPortfolio(plan, gain))
    for champion in plan.champions:
        _person(plan, champion.who, found, portfolio).champion.append((plan, champion))
    for due in plan.due:
        for name in due.who:
            _person(plan, name, found, portfolio).due.append((plan, due))


def _person(plan: Brief, who: Who | str, found: dict[str, Person], portfolio: Portfolio) -> Person:
    name, role = (who, "") if isinstance(who, str) else who
    key = person_key(portfolio, plan, name)
    known = found.setdefault(key, Person(key, name))
    if role:
        known.roles.setdefault(role)
    return known
