"""What is handed over tells how every requirement ended, and of the gains only what the plan gives."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from gevinst.check.ranking import ranked
from gevinst.check.verdict import Status
from gevinst.report.gains import Figure
from gevinst.report.handover import ALL_MET, NEARLY, NOT_READY, handover
from gevinst.report.timeline import MOST_EVENTS, Lane, timeline
from gevinst.rules.rule import Severity
from gevinst.words import Language
from tests.documents import POOR, example, report_of

NAMES = ("nattilsyn", "mangelfull", "konsept", "real/minelev")


@pytest.mark.parametrize("name", NAMES)
def test_every_requirement_is_told_once_under_its_barrier(name: str) -> None:
    report = example(name)
    told = [
        rule_id
        for part in handover(report).barriers
        for rule_id in (
            *(each.rule.id for each in part.missing),
            *(rule.id for rule in part.met),
            *(rule.id for rule, _ in (*part.later, *part.outside)),
            *(each.finding.rule.id for each in part.waived),
        )
    ]

    assert sorted(told) == [finding.rule.id for finding in report.findings]


@pytest.mark.parametrize("name", NAMES)
def test_the_three_most_urgent_are_those_that_the_check_ranks_first(name: str) -> None:
    report = example(name)

    assert [each.rule for each in handover(report).first] == [
        finding.rule for finding, _ in ranked(report)[:3]
    ]


def test_the_barriers_come_in_order_and_the_form_of_the_file_last() -> None:
    assert [part.family for part in handover(example("konsept")).barriers] == [1, 2, 3, 4, 5, 0]


def test_the_verdict_is_as_grave_as_the_worst_that_is_missing() -> None:
    poor, whole = example("mangelfull"), example("nattilsyn")
    verdict = handover(poor).verdict

    assert verdict.text is NOT_READY
    assert verdict.facts["missing"] == poor.count(Status.GAP)
    assert handover(whole).verdict.text is ALL_MET


def test_a_plan_that_lacks_only_what_is_less_serious_is_said_to_be_nearly_there() -> None:
    lines = [line for line in _whole().splitlines(keepends=True) if "oppdatert:" not in line]
    report = report_of("".join(lines))

    assert report.worst() is Severity.WARNING
    assert handover(report).verdict.text is NEARLY


def _whole() -> str:
    return example("nattilsyn").loaded.document.text


def test_a_gain_is_told_with_the_figures_of_the_plan() -> None:
    first, money, _ = handover(example("nattilsyn")).gains
    assert (first.name, first.owners, first.units) == (
        "Færre fysiske tilsyn om natten",
        ("Kari Hansen",),
        ("Nattjenesten",),
    )
    assert first.baseline == Figure(Decimal(84), date(2025, 12, 1), "tilsyn per natt")
    assert first.latest == Figure(Decimal(36), date(2026, 10, 31), "tilsyn per natt")
    assert [worth.to(Language.NB) for worth in money.worth] == ["102\xa0000 kr per år"]


def test_what_a_plan_does_not_give_of_a_gain_is_none_and_never_computed() -> None:
    [gain] = handover(report_of(POOR)).gains

    assert (gain.kind, gain.owners, gain.units, gain.worth) == (None, (), (), ())
    assert (gain.baseline, gain.target, gain.latest) == (None, None, None)


def test_the_timeline_has_the_days_of_the_plan_in_order_in_their_lanes() -> None:
    found = timeline(example("nattilsyn").plan)
    starts = [event.start for event in found.events]

    assert starts == sorted(starts)
    assert {event.lane for event in found.events} == set(Lane)
    assert [
        str(event.start)
        for event in found.events
        if event.what.to(Language.NB) == "Løsningen velges"
    ] == ["2025-11-17"]


def test_very_many_events_are_counted_and_not_told() -> None:
    days = ", ".join("{dato: 2026-01-01}" for _ in range(MOST_EVENTS + 5))
    report = report_of(f"gevinst: 1\ngevinster: [{{id: a, målinger: [{days}]}}]\n")

    assert len(timeline(report.plan).events) == MOST_EVENTS
    assert timeline(report.plan).more == 5


def test_every_limit_in_force_is_told_with_its_number() -> None:
    report = example("konsept")
    limits = handover(report).limits

    assert [limit.setting for limit in limits] == [
        setting for finding in report.findings for setting in finding.rule.settings
    ]
    assert all(limit.value == report.terms.number(limit.setting) for limit in limits)
