"""The tables of a portfolio hold what the plans say, and leave unknown what they don't."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gevinst.check.terms import Terms
from gevinst.portfolio import due, gains, net, pressure, training, twins
from gevinst.portfolio.judge import Judged
from gevinst.portfolio.tables import Scope
from tests.plans import portfolio_of

if TYPE_CHECKING:
    from gevinst.portfolio.tables import Table

SCOPE = Scope(date(2026, 11, 2), Terms(()))
HEAD = "gevinst: 1\nproject: {{name: {name}, organisation: Nordvik kommune}}\n"


def judged(*plans: str) -> Judged:
    named = [HEAD.format(name=f"P{number}") + plan for number, plan in enumerate(plans)]
    return Judged(portfolio_of(*named), ())


def rows(table: Table) -> list[dict[str, Any]]:
    keys = [column.key for column in table.columns]
    return [dict(zip(keys, row, strict=True)) for row in table.rows]


MONEY = "gains: [{id: a, kind: money, saving: {amount: %s, per: %s, budget_line: Overtid}, target: {date: 2027-06-30}}]\n"


@pytest.mark.parametrize(
    ("amount", "per", "a_year", "once"),
    [
        ("100 000", "year", 100_000, None),
        ("10 000", "month", 120_000, None),
        ("50 000", "once", None, 50_000),
        ("50", "case", None, None),
    ],
)
def test_kroner_a_year_are_those_of_a_year_and_what_is_saved_once_stands_apart(
    amount: str, per: str, a_year: int | None, once: int | None
) -> None:
    [row] = rows(gains.by_kind(judged(MONEY % (amount, per)), SCOPE))

    assert (row["kroner_a_year"], row["kroner_once"]) == (a_year, once)
    assert row["without"] == (a_year is once is None)


def test_kroner_are_those_that_value_counts() -> None:
    without = (MONEY % ("100 000", "year")).replace(", budget_line: Overtid", "")
    unsaid = (MONEY % ("100 000", "year")).replace(", per: year", "")

    for plan in (without, unsaid):
        [row] = rows(gains.by_kind(judged(plan), SCOPE))
        assert (row["kroner_a_year"], row["without"]) == (None, 1)


def test_a_gain_without_a_year_owner_or_goal_is_said_to_have_none() -> None:
    plans = judged("gains: [{id: a}]\n")

    for table in (gains.by_year, gains.by_owner, gains.by_goal, gains.by_kind):
        [row] = table(plans, SCOPE).rows
        assert row[0] is gains.NOT_SAID
        assert row[1] == 1


def test_a_gain_of_two_owners_stands_with_each_and_hours_are_hours() -> None:
    plan = (
        "people: [{id: a, name: Anne Dale}, {id: b, name: Bo Lie}]\n"
        "gains: [{id: g, kind: time, owner: [a, b], freed_time: {hours: 120}}]\n"
    )

    found = rows(gains.by_owner(judged(plan), SCOPE))

    assert [(row["owner"], row["hours_a_year"]) for row in found] == [
        ("Anne Dale", 120),
        ("Bo Lie", 120),
    ]


EFFECT = """units: [{id: natt, name: Natt}, {id: dag, name: Dag}]
gains:
  - id: g
    units: [natt]
    indicator: {what: Timer, measured_in: timer/uke}
    baseline: {value: 40}
    target: {value: 25}
    effects_elsewhere: [{unit: dag, what: Mer, amount: -20}, {unit: dag, what: Uvisst}]
"""


def test_who_gains_and_who_carries_add_up_and_the_one_who_loses_most_is_first() -> None:
    found = rows(net.table(judged(EFFECT), SCOPE))

    assert [
        (row["unit"], row["own"], row["from_others"], row["net"], row["without"]) for row in found
    ] == [
        (("Dag",), 0, -20, -20, 1),
        (("Natt",), 15, 0, 15, 0),
    ]


@given(st.lists(st.integers(-50, 50), min_size=1, max_size=6))
def test_the_net_of_all_units_is_the_sum_of_gains_and_effects(amounts: list[int]) -> None:
    plans = [EFFECT.replace("amount: -20", f"amount: {amount}") for amount in amounts]

    found = rows(net.table(judged(*plans), SCOPE))

    assert sum(row["net"] for row in found) == 15 * len(amounts) + sum(amounts)


COURSE = """units: [{id: natt, name: Natt, employees: %s}]
training: {sessions: [{id: k, units: [natt], participants: 10, hours: 3, from: %s, to: %s}]}
"""


def test_hours_of_training_are_shared_over_the_months_by_their_days() -> None:
    found = rows(training.table(judged(COURSE % (10, "2027-01-22", "2027-02-10")), SCOPE))

    assert [(row["month"], row["hours"]) for row in found] == [
        (date(2027, 1, 1), 15),
        (date(2027, 2, 1), 15),
    ]
    assert found[0]["time"] == round(10 * 37 * 31 / 7)


def test_a_unit_that_does_not_say_its_people_has_no_share() -> None:
    plan = COURSE.replace(", employees: %s", "") % ("2027-01-22", "2027-01-23")

    [row] = rows(training.table(judged(plan), SCOPE))

    assert (row["hours"], row["employees"], row["time"], row["percent"]) == (30, None, None, None)


def test_the_calendar_says_where_something_goes_live_and_where_there_is_training() -> None:
    plan = COURSE % (10, "2027-01-22", "2027-02-10") + "solution: {go_live: 2027-03-01}\n"

    found = list(pressure.calendar(judged(plan).portfolio, SCOPE.as_of))

    assert [(cell.month.month, cell.going[0].kind) for cell in found] == [
        (1, pressure.Kind.TRAINING),
        (2, pressure.Kind.TRAINING),
        (3, pressure.Kind.GO_LIVE),
        (4, pressure.Kind.CHANGE),
        (5, pressure.Kind.CHANGE),
        (6, pressure.Kind.CHANGE),
    ]


def test_two_changes_in_one_month_that_do_not_overlap_are_not_at_once() -> None:
    two = (
        "units:\n  - id: natt\n    other_changes:\n"
        "      - {name: A, from: 2027-01-01, to: 2027-01-14}\n"
        "      - {name: B, from: 2027-01-15, to: 2027-01-31}\n"
        "solution: {go_live: 2027-06-01}\n"
    )

    first = next(iter(pressure.calendar(judged(two).portfolio, SCOPE.as_of)))

    assert (first.at_once, len(first.going)) == (1, 2)


@pytest.mark.parametrize(
    ("one", "other", "are_twins"),
    [
        ("{id: natt, name: Nattjenesten}", "{id: nt, name: Nattjeneste}", True),
        ("{id: natt, name: Nattjenesten}", "{id: nattenesta, name: Nattenesta}", True),
        ("{id: natt, name: Nattjenesten}", "{id: dag, name: Dagtjenesten}", False),
        ("{id: natt, name: Nattjenesten}", "{id: natt, name: Natta}", False),
        ("{id: drift, name: Teknisk drift}", "{id: td, name: TEKNISK DRIFT}", True),
    ],
)
def test_units_with_one_name_are_suggested_and_others_are_not(
    one: str, other: str, *, are_twins: bool
) -> None:
    portfolio = judged(f"units: [{one}]\n", f"units: [{other}]\n").portfolio

    assert bool(list(twins.twins(portfolio))) is are_twins


def test_two_units_of_one_plan_are_never_suggested() -> None:
    plan = "units: [{id: natt, name: Nattjenesten}, {id: natt-2, name: Nattjeneste}]\n"

    assert not list(twins.twins(judged(plan, "units: []\n").portfolio))


def test_what_falls_due_is_told_within_90_days_and_no_longer() -> None:
    plan = "solution: {go_live: %s}\n"

    for day, is_told in (("2027-01-31", True), ("2027-02-01", False), ("2026-11-01", False)):
        assert bool(due.table(judged(plan % day), SCOPE).rows) is is_told, day
