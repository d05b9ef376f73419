"""The five verdicts, and the policy that decides between them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from gevinst.check.judge import judge_plan, phase_by_dates
from gevinst.check.terms import Terms
from gevinst.check.verdict import Status
from gevinst.choices import Phase
from gevinst.rules.given import Given
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text
from tests.plans import loaded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan

TEXT = Text(nb="x.", nn="x.", en="x.")
DAY = date(2026, 11, 2)


def a_rule(*, due: Phase = Phase.PLANNING, reason: Text | None = None) -> PlanRule:
    rule = PlanRule(
        id="GEV999",
        severity=Severity.ERROR,
        due=due,
        sources=("B5-L",),
        who=Role.GAIN_OWNER,
        title=TEXT,
        why=TEXT,
        ask=TEXT,
        reads=(),
        bad="",
        good="",
    )

    @rule.check
    def named(plan: Plan, _given: Given) -> Iterator[Gap]:
        if plan.project.name is None:
            yield gap(TEXT, plan.project, "name")

    @rule.unless
    def why(_plan: Plan) -> Text | None:
        return reason

    return rule


WAIVER = "unntak: [{krav: gev999, begrunnelse: Prøvedrift, fram_til: %s}]\n"


@pytest.mark.parametrize(
    ("text", "rule", "status"),
    [
        ("gevinst: 1\nprosjekt: {navn: Tilsyn}\n", a_rule(), Status.MET),
        ("gevinst: 1\n", a_rule(), Status.GAP),
        ("gevinst: 1\n", a_rule(due=Phase.ROLLOUT), Status.UPCOMING),
        ("gevinst: 1\n", a_rule(reason=TEXT), Status.NOT_APPLICABLE),
        ("gevinst: 1\n" + WAIVER % "2026-11-02", a_rule(), Status.WAIVED),
        ("gevinst: 1\n" + WAIVER % "2026-11-01", a_rule(), Status.GAP),
        ("gevinst: 1\nunntak: [{krav: GEV999}]\n", a_rule(), Status.GAP),
        ("gevinst: 1\nprosjekt: {navn: Tilsyn}\n", a_rule(due=Phase.ROLLOUT), Status.MET),
        ("- ikke en plan\n", a_rule(), Status.NOT_APPLICABLE),
    ],
)
def test_each_requirement_ends_as_exactly_one_of_five(
    text: str, rule: PlanRule, status: Status
) -> None:
    report = judge_plan(loaded(text), DAY, phase=Phase.PLANNING, terms=Terms((rule,)))

    assert [finding.verdict.status for finding in report.findings] == [status]
    assert report.faults == ()


def test_a_setting_may_decide_whether_a_requirement_applies() -> None:
    rule = a_rule()
    limit = rule.setting("people", 50, TEXT)

    @rule.unless_given
    def small(_plan: Plan, given: Given) -> Text | None:
        return TEXT if given[limit] > 20 else None

    plan, numbers = loaded("gevinst: 1\n").plan, {("GEV999", "people"): 20}

    assert rule.exempts(plan, Given(DAY, Phase.PLANNING)) is TEXT
    assert rule.exempts(plan, Given(DAY, Phase.PLANNING, numbers)) is None


def test_a_gap_on_a_value_that_could_not_be_read_points_to_the_form_instead() -> None:
    report = judge_plan(
        loaded("gevinst: 1\nprosjekt: {navn: [en, to]}\n"),
        DAY,
        phase=Phase.PLANNING,
        terms=Terms((a_rule(),)),
    )
    ((_, found),) = report.gaps()

    assert "GEV002" in found.text.nb
    assert found.write == ()


def test_a_rule_that_fails_is_a_fault_and_the_others_are_judged() -> None:
    faulty = a_rule()

    @faulty.check
    def broken(plan: Plan, _given: Given) -> Iterator[Gap]:
        yield gap(TEXT, plan, "no such field")

    sound = a_rule()
    sound.id = "GEV998"
    report = judge_plan(
        loaded("gevinst: 1\n"),
        DAY,
        terms=Terms(
            (
                faulty,
                sound,
            )
        ),
    )

    assert [fault.rule for fault in report.faults] == ["GEV999"]
    assert [f.verdict.status for f in report.findings] == [Status.GAP, Status.NOT_APPLICABLE]


def test_the_stated_phase_counts_before_the_plans_own_and_that_before_the_dates() -> None:
    text = "gevinst: 1\nprosjekt: {fase: konsept}\nløsning: {tas_i_bruk: 2026-01-01}\n"
    stated = judge_plan(loaded(text), DAY, phase=Phase.REALISATION, terms=Terms(()))
    own = judge_plan(loaded(text), DAY, terms=Terms(()))
    dates = judge_plan(loaded(text.replace("fase: konsept", "")), DAY, terms=Terms(()))

    assert [stated.phase, own.phase, dates.phase] == [
        Phase.REALISATION,
        Phase.CONCEPT,
        Phase.ROLLOUT,
    ]
    assert [stated.phase_stated, own.phase_stated, dates.phase_stated] == [True, True, False]


def test_a_plan_without_phase_and_dates_is_judged_as_in_planning() -> None:
    assert phase_by_dates(loaded("gevinst: 1\n").plan, DAY) is Phase.PLANNING
