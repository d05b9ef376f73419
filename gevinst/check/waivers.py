"""The waivers of a plan, and the gaps of a requirement → which gaps each of them covers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.check.verdict import Excused
from gevinst.plan.without import without
from gevinst.rules.form.gev007_waivers import WARN_DAYS, too_many
from gevinst.rules.rule import CANNOT_BE_WAIVED, MOST_GAPS, PlanRule
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from gevinst.check.verdict import PlanReport
    from gevinst.plan.loaded import Loaded
    from gevinst.plan.model import Plan, Waiver
    from gevinst.rules.given import Given
    from gevinst.rules.rule import Gap, Rule

Waivers = dict[str, list["Waiver"]]

SOON = Text(
    nb="Går ut om {days} dager.", nn="Går ut om {days} dagar.", en="Expires in {days} days."
)
TODAY = Text(nb="Går ut i dag.", nn="Går ut i dag.", en="Expires today.")
BEFORE_USE = Text(
    nb="Går ut før løsningen tas i bruk {go_live}.",
    nn="Går ut før løysinga blir teken i bruk {go_live}.",
    en="Expires before the solution is taken into use on {go_live}.",
)


def valid_waivers(loaded: Loaded, as_of: date) -> Waivers:
    """The waivers that hold on a day, by rule id: with a reason, and not past their end.

    Of those for some units or gains, no more than there is time to try.
    """
    valid: Waivers = {}
    left_out = {id(waiver) for waiver in too_many(loaded)}
    for waiver in loaded.plan.waivers:
        if (
            waiver.rule
            and id(waiver) not in left_out
            and waiver.reason
            and waiver.rule.upper() not in CANNOT_BE_WAIVED
            and (waiver.until is None or waiver.until >= as_of)
        ):
            valid.setdefault(waiver.rule.upper(), []).append(waiver)
    return valid


def excused(
    rule: Rule[Any], plan: Plan, given: Given, gaps: tuple[Gap, ...], waivers: Sequence[Waiver]
) -> tuple[tuple[Gap, ...], tuple[Excused, ...]]:
    """The gaps that no waiver covers, and the waivers that cover some, each with what it covers.

    A waiver for some units or gains covers what would not be missing if the plan were without them.
    """
    used: list[Excused] = []
    for waiver in sorted(waivers, key=lambda waiver: waiver.is_limited):
        left: tuple[Gap, ...] = ()
        if waiver.is_limited:
            plan = without(plan, units=waiver.units, gains=waiver.gains)
            left = _left(rule, plan, given, gaps)
        if left != gaps:
            kept = {_key(gap) for gap in left}
            used.append(Excused(waiver, tuple(gap for gap in gaps if _key(gap) not in kept)))
        gaps = left
    return gaps, tuple(used)


def lapse(waiver: Waiver, report: PlanReport) -> Phrase | None:
    """What to warn of: a waiver that ends within the days set, or before the solution is in use."""
    if waiver.until is None:
        return None
    as_of, go_live = report.as_of, report.plan.go_live
    days = (waiver.until - as_of).days
    if days == 0:
        return Phrase(TODAY, {})
    if days <= report.terms.number(WARN_DAYS):
        return Phrase(SOON, {"days": days})
    if go_live and as_of < go_live and waiver.until < go_live:
        return Phrase(BEFORE_USE, {"go_live": go_live})
    return None


def _left(rule: Rule[Any], less: Plan, given: Given, gaps: tuple[Gap, ...]) -> tuple[Gap, ...]:
    """Those of the gaps that are there also in the plan with less in it, as they are there."""
    if not isinstance(rule, PlanRule):
        return gaps
    if rule.exempts(less, given):
        return ()
    found = rule.gaps(less, given)
    if len(gaps) > MOST_GAPS:  # there were more than are told, and they come forward now
        return found
    before = {_key(gap) for gap in gaps}
    return tuple(gap for gap in found if _key(gap) in before)


def _key(gap: Gap) -> tuple[str, str]:
    return gap.place.path, gap.text.en
