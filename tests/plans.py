"""Little plans as the tests write them → what the rules make of them."""

from __future__ import annotations

from datetime import date
from textwrap import dedent
from typing import TYPE_CHECKING, Any

import pytest

from gevinst.check.judge import judge_plan
from gevinst.check.terms import Terms, terms_of
from gevinst.check.verdict import Gaps, Upcoming
from gevinst.choices import Phase
from gevinst.plan.load import plan_from
from gevinst.portfolio.briefing import brief
from gevinst.portfolio.judge import judge_together
from gevinst.portfolio.mapping import Mapping
from gevinst.portfolio.together import together
from gevinst.rules import portfolio_rules
from gevinst.settings.settings import OURS, Settings
from gevinst.source.document import read
from gevinst.words import Language

if TYPE_CHECKING:
    from gevinst.check.verdict import PlanReport, Verdict
    from gevinst.plan.loaded import Loaded
    from gevinst.portfolio.judge import FoundTogether
    from gevinst.portfolio.together import Portfolio
    from gevinst.rules.rule import Gap, Rule

AS_OF = "2026-11-02"


def loaded(text: str | bytes) -> Loaded:
    """The plan in a text that may be indented as a whole."""
    data = text if isinstance(text, bytes) else dedent(text).lstrip("\n").encode()
    return plan_from(read(data, "plan.yaml"))


def report_of(
    text: str | bytes, *, phase: str | None = "realisation", as_of: str = AS_OF
) -> PlanReport:
    """The whole report on a plan; a fault in a rule fails the test."""
    report = judge_plan(
        loaded(text), date.fromisoformat(as_of), phase=Phase.of(phase) if phase else None
    )
    for fault in report.faults:
        pytest.fail(fault.traceback)
    return report


def verdict_of(
    rule_id: str, text: str | bytes, *, phase: str | None = "realisation", as_of: str = AS_OF
) -> Verdict:
    """How one requirement ended."""
    report = judge_plan(
        loaded(text),
        date.fromisoformat(as_of),
        phase=Phase.of(phase) if phase else None,
        terms=_needed(rule_id),
    )
    for fault in report.faults:
        pytest.fail(fault.traceback)
    return next(found.verdict for found in report.findings if found.rule.id == rule_id)


def _needed(rule_id: str) -> Terms:
    return terms_of(OURS if rule_id == "GEV007" else Settings(select=(rule_id,)))


def portfolio_of(*texts: str, as_of: str = AS_OF, mapping: Mapping | None = None) -> Portfolio:
    """The only portfolio of some plans, each with its number as the name of its file."""
    day, terms = date.fromisoformat(as_of), Terms(())
    briefs = [
        brief(
            judge_plan(
                plan_from(read(dedent(text).lstrip("\n").encode(), f"{number}.yaml")),
                day,
                terms=terms,
            )
        )
        for number, text in enumerate(texts, 1)
    ]
    [portfolio] = together(briefs, mapping or Mapping())
    return portfolio


def found_together(rule_id: str, *texts: str, as_of: str = AS_OF) -> FoundTogether:
    """How one requirement on plans together ended."""
    [rule] = [rule for rule in portfolio_rules() if rule.id == rule_id]
    judged = judge_together(
        portfolio_of(*texts, as_of=as_of), date.fromisoformat(as_of), Terms((rule,))
    )
    for fault in judged.faults:
        pytest.fail(fault.traceback)
    return judged.found[0]


def gaps_together(rule: Rule[Any]) -> tuple[Gap, ...]:
    """The gaps in the bad example of a rule on plans together."""
    plans = dedent(rule.bad).split("\n---\n")
    return found_together(rule.id, *plans, as_of=rule.as_of).gaps


def gaps_of(
    rule_id: str,
    text: str | bytes,
    *,
    phase: str | None = "realisation",
    as_of: str = AS_OF,
    language: str = "nb",
) -> list[tuple[int, str]]:
    """The line and the sentence of each gap that one rule finds."""
    verdict = verdict_of(rule_id, text, phase=phase, as_of=as_of)
    gaps: tuple[Gap, ...] = verdict.gaps if isinstance(verdict, Gaps | Upcoming) else ()
    return [
        (gap.place.span.line if gap.place.span else 0, gap.text.to(Language(language), gap.facts))
        for gap in gaps
    ]
