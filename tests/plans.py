"""Little plans as the tests write them → what the rules make of them."""

from __future__ import annotations

from datetime import date
from textwrap import dedent
from typing import TYPE_CHECKING

import pytest

from gevinst.check.judge import judge_plan
from gevinst.check.terms import terms_of
from gevinst.check.verdict import Gaps, Upcoming
from gevinst.choices import Phase
from gevinst.plan.load import plan_from
from gevinst.settings.settings import OURS, Settings
from gevinst.source.document import read
from gevinst.words import Language

if TYPE_CHECKING:
    from gevinst.check.terms import Terms
    from gevinst.check.verdict import PlanReport, Verdict
    from gevinst.plan.loaded import Loaded
    from gevinst.rules.rule import Gap

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
