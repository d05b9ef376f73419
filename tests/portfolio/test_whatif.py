"""What is supposed of plans moves all that follows their go-live, and nothing else."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gevinst.errors import WrongUse
from gevinst.portfolio.whatif import Supposed, as_supposed, supposed
from gevinst.words import Language
from tests.plans import portfolio_of

if TYPE_CHECKING:
    from gevinst.portfolio.brief import Brief

FLAG = "--what-if"
PLAN = """
    gevinst: 1
    project: {name: Tilsyn, organisation: Nordvik kommune}
    units: [{id: natt, employees: 20}]
    solution: {go_live: 2027-02-01}
    training:
      sessions: [{id: kurs, units: [natt], participants: 20, hours: 3, from: 2027-01-11, to: 2027-01-20}]
    gains:
      - id: tilsyn
        units: [natt]
        baseline: {value: 84, date: 2026-09-01}
        target: {value: 30, date: 2027-12-31}
"""


def brief() -> Brief:
    [plan] = portfolio_of(PLAN).plans
    return plan


def moved(days: int) -> Brief:
    plan = brief()
    assert plan.go_live
    [made] = as_supposed([plan], [Supposed(plan, plan.go_live + timedelta(days=days))])
    return made


def test_training_own_days_and_the_target_move_as_much_as_go_live() -> None:
    plan, later = brief(), moved(30)
    [unit], [after] = plan.units, later.units
    thirty = timedelta(days=30)

    assert unit.own
    assert unit.starts
    assert after.own == (unit.own[0] + thirty, unit.own[1] + thirty)
    assert after.starts == unit.starts + thirty
    assert after.courses[0].first == date(2027, 2, 10)
    assert later.gains[0].target == date(2028, 1, 30)


def test_a_baseline_stays_where_it_was_measured() -> None:
    assert moved(400).gains[0].first == brief().gains[0].first


@given(st.integers(-400, 400))
def test_moving_there_and_back_gives_the_same_plan(days: int) -> None:
    there = moved(days)
    assert there.go_live
    [back] = as_supposed([there], [Supposed(there, there.go_live - timedelta(days=days))])

    assert back == brief()


@given(st.dates())
def test_any_day_can_be_supposed(day: date) -> None:
    plan = brief()
    [made] = as_supposed([plan], [Supposed(plan, day)])

    assert made.go_live == day


def test_a_plan_that_is_left_out_is_gone_and_the_others_stay() -> None:
    plan = brief()
    other = plan._replace(file="2.yaml")

    assert as_supposed([plan, other], [Supposed(plan, None)]) == [other]


@pytest.mark.parametrize("name", ["a/tilsyn.gevinst.yaml", "tilsyn.gevinst.yaml", "tilsyn"])
def test_a_plan_is_named_by_the_end_of_its_path(name: str) -> None:
    plan = brief()._replace(file="planer/a/tilsyn.gevinst.yaml")

    assert supposed([f"{name}=01.09.2027"], [plan], FLAG) == (Supposed(plan, date(2027, 9, 1)),)
    assert supposed([f"{name}=ut"], [plan], FLAG) == (Supposed(plan, None),)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("tilsyn", "equals sign"),
        ("=2027-09-01", "equals sign"),
        ("tilsyn=snart", "equals sign"),
        ("tilsyn=2027-02-30", "equals sign"),
        ("låser=2027-09-01", "None of the plans"),
        ("syn=2027-09-01", "None of the plans"),
        ("uten=2027-09-01", "does not say when"),
    ],
)
def test_what_can_not_be_supposed_is_told_with_what_to_write(written: str, said: str) -> None:
    plans = [
        brief()._replace(file="planer/tilsyn.gevinst.yaml"),
        brief()._replace(file="planer/uten.gevinst.yaml", go_live=None),
    ]

    with pytest.raises(WrongUse) as wrong:
        supposed([written], plans, FLAG)

    assert said in wrong.value.sentence(Language.EN)


def test_a_name_that_two_plans_have_is_told_with_their_paths() -> None:
    plans = [brief()._replace(file=f"{folder}/plan.yaml") for folder in "ab"]

    with pytest.raises(WrongUse) as wrong:
        supposed(["plan=out"], plans, FLAG)

    assert wrong.value.facts["names"] == ("a/plan.yaml", "b/plan.yaml")
