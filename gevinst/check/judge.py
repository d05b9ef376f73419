"""All policy in one place: how a requirement ends, and a plan as a whole."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from gevinst.check.terms import terms_of
from gevinst.check.verdict import (
    Finding,
    Gaps,
    Met,
    NotApplicable,
    Outcome,
    PlanReport,
    Upcoming,
    Waived,
    fault_of,
)
from gevinst.check.waivers import excused, valid_waivers
from gevinst.choices import Phase
from gevinst.rules import ids_together
from gevinst.rules.given import Given
from gevinst.rules.rule import FileRule, Gap, OutcomeRule, PlanRule, Rule
from gevinst.words import Text

if TYPE_CHECKING:
    from datetime import date

    from gevinst.check.terms import Terms
    from gevinst.check.verdict import Excused, Fault, Verdict
    from gevinst.check.waivers import Waivers
    from gevinst.plan.loaded import Loaded
    from gevinst.plan.model import Plan
    from gevinst.words import Language

UNREADABLE = Text(
    nb="filen kunne ikke leses (se GEV001)",
    nn="fila kunne ikkje lesast (sjå GEV001)",
    en="the file could not be read (see GEV001)",
)
FAULT = Text(
    nb="kravet kunne ikke vurderes på grunn av en feil i gevinst",
    nn="kravet kunne ikkje vurderast på grunn av ein feil i gevinst",
    en="the requirement could not be judged because of a fault in gevinst",
)
FAULT_OF_PACKAGE = Text(
    nb="kravet kunne ikke vurderes på grunn av en feil i pakken som det kommer fra",
    nn="kravet kunne ikkje vurderast på grunn av ein feil i pakken som det kjem frå",
    en="the requirement could not be judged because of a fault in the package that it comes from",
)
_MET = Met()
VALUE_UNREAD = Text(
    nb="Dette kan ikke vurderes før verdien i filen er rettet (se GEV002).",
    nn="Dette kan ikkje vurderast før verdien i fila er retta (sjå GEV002).",
    en="This can't be judged before the value in the file is corrected (see GEV002).",
)


def judge(
    rule: Rule[Any],
    subject: Any,  # noqa: ANN401  (what the rule reads)
    given: Given,
    waivers: Waivers,
    plan: Plan,
) -> Verdict:
    """End one requirement: met, a gap, upcoming, not applicable or waived."""
    if reason := rule.exempts(subject, given):
        return NotApplicable(reason)
    if not (found := rule.gaps(subject, given)):
        return _MET
    gaps = tuple(map(_readable, found))
    used: tuple[Excused, ...] = ()
    if rule.id in waivers:
        gaps, used = excused(rule, plan, given, gaps, waivers[rule.id])
        if not gaps:
            return Waived(used)
    if rule.due.order > given.phase.order:
        return Upcoming(rule.due, gaps)
    return Gaps(gaps, (), used)


def judge_plan(
    loaded: Loaded,
    as_of: date,
    *,
    phase: Phase | None = None,
    language: Language | None = None,
    terms: Terms | None = None,
) -> PlanReport:
    """Hold a plan against every rule. A rule that fails is a fault beside the others' verdicts.

    The report is in the `language` asked for, else the plan's own, else that of the settings, else
    the one that its keys are written in.
    """
    plan, terms = loaded.plan, terms or terms_of()
    stated = phase or plan.project.phase
    given = Given(as_of, stated or phase_by_dates(plan, as_of), terms.numbers)
    waivers = valid_waivers(loaded, as_of) if plan.waivers else {}
    verdicts: dict[str, Verdict] = {}
    faults: list[Fault] = []
    asked: dict[type[Rule[Any]], object] = {
        FileRule: loaded,
        PlanRule: plan,
        OutcomeRule: Outcome(loaded, verdicts, terms.known + ids_together()),
    }
    told, judged = _ordered(terms.rules)
    readable = loaded.readable
    for rule in judged:
        try:
            if readable or rule.id == "GEV001":
                verdicts[rule.id] = judge(rule, asked[type(rule)], given, waivers, plan)
            else:
                verdicts[rule.id] = NotApplicable(UNREADABLE)
        except Exception as error:  # noqa: BLE001  (one faulty rule must not hide the others)
            faults.append(fault_of(rule.id, error, rule.package))
            verdicts[rule.id] = NotApplicable(FAULT_OF_PACKAGE if rule.package else FAULT)
    findings = tuple([Finding(rule, verdicts[rule.id]) for rule in told])
    own = plan.language.language if plan.language else None
    spoken = language or own or terms.settings.language or loaded.language
    return PlanReport(
        loaded, given.phase, stated is not None, spoken, findings, terms, as_of, tuple(faults)
    )


@lru_cache(maxsize=8)
def _ordered(
    rules: tuple[Rule[Any], ...],
) -> tuple[tuple[Rule[Any], ...], tuple[Rule[Any], ...]]:
    """Some rules as they are told, ours first, and as they are judged: those on the others last."""
    told = tuple(sorted(rules, key=lambda rule: rule.order))
    return told, tuple(sorted(told, key=lambda rule: isinstance(rule, OutcomeRule)))


def phase_by_dates(plan: Plan, as_of: date) -> Phase:
    """The phase that a plan without one is judged in: by its dates, else planning."""
    if plan.go_live and as_of >= plan.go_live:
        return Phase.ROLLOUT
    return Phase.PLANNING


def _readable(gap: Gap) -> Gap:
    if gap.node is None or gap.name not in gap.node.origin.misfits:
        return gap
    return Gap(VALUE_UNREAD, {}, gap.place, gap.node, gap.name, (), gap.person)
