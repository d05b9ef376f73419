"""Plans in brief, and what is supposed of some of them → each portfolio with all that is told of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.errors import NothingToCheck
from gevinst.portfolio.judge import judge_together
from gevinst.portfolio.together import together
from gevinst.portfolio.whatif import as_supposed, supposed
from gevinst.views.portfolio.told import told
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gevinst.portfolio.brief import Brief
    from gevinst.portfolio.judge import Judged
    from gevinst.portfolio.mapping import Mapping
    from gevinst.portfolio.tables import Scope
    from gevinst.views.portfolio.told import Told

NONE_LEFT = Text(
    nb="Etter {flag} er ingen plan igjen å vise.",
    nn="Etter {flag} er ingen plan att å vise.",
    en="After {flag} there is no plan left to show.",
)


def all_told(
    briefs: Sequence[Brief], mapping: Mapping, scope: Scope, what_if: Sequence[str], flag: str
) -> list[Told]:
    """Every portfolio; where something is supposed, those that it is of.

    `what_if` is as it was written after `flag`. Raises `WrongUse` where it makes no sense, and
    `NothingToCheck` where it leaves no plan to tell of.
    """

    def judged(plans: Sequence[Brief]) -> dict[str, Judged]:
        return {
            portfolio.organisation: judge_together(portfolio, scope.as_of, scope.terms)
            for portfolio in together(plans, mapping)
        }

    before = judged(briefs)
    if not what_if:
        return [told(each, scope) for each in before.values()]
    all_supposed = supposed(what_if, briefs, flag)
    after = judged(as_supposed(briefs, all_supposed))
    found = []
    for name, was in before.items():
        files = {plan.file for plan in was.portfolio.plans}
        own = tuple(each for each in all_supposed if each.plan.file in files)
        if own and name in after:
            found.append(told(after[name], scope, own, was))
    if not found:
        raise NothingToCheck(NONE_LEFT, flag=flag)
    return found
