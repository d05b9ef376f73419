"""Present value, break-even and payback, against calculations that we did not write."""

from __future__ import annotations

import time
from datetime import date, timedelta
from decimal import Decimal

import numpy_financial as npf
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from gevinst.value.accrued import Accrued, Flow, Span
from gevinst.value.case import Case
from gevinst.value.estimate import exactly
from gevinst.value.terms import Asked
from gevinst.value.valued import Bound, value
from gevinst.value.years import Growth, point
from tests.plans import loaded
from tests.value.plans import COSTS, DAYS, HEAD, KRONER, YEARLY_GAINS, plan, result, valued

FIRST = date(2026, 1, 1)
RATES = st.decimals(0, 20, places=2)
NEAR = 1  # krone
WORTHWHILE = (
    ["{kostnad: utvikling, beløp: 900 000}", "{kostnad: drift, beløp: 50 000, per: år}"],
    [
        "{slag: penger, innsparing: {beløp: 400 000, per: år, budsjettpost: Post}, måltall: {dato: 2027-01-01}}"
    ],
)


@given(COSTS, YEARLY_GAINS, DAYS, RATES, st.integers(1, 40))
def test_the_net_present_value_is_that_of_numpy_financial(
    costs: list[str], gains: list[str], first: date, rate: Decimal, years: int
) -> None:
    found = valued(plan(costs, gains, first, rate, years)).result
    assume(found)
    assert found is not None

    nets = [float(row.net) for row in found.rows]

    assert len(nets) == years
    assert float(found.net_present_value) == pytest.approx(
        npf.npv(float(rate) / 100, nets), rel=1e-9, abs=1e-3
    )


@given(COSTS, YEARLY_GAINS, DAYS)
def test_without_a_rate_it_is_the_plain_sum(
    costs: list[str], gains: list[str], first: date
) -> None:
    found = valued(plan(costs, gains, first, 0)).result
    assume(found)
    assert found is not None

    assert found.net_present_value == sum(row.gains - row.costs for row in found.rows)


@given(DAYS, st.integers(0, 1500), st.integers(2023, 2034))
def test_what_grows_has_each_year_the_mean_of_its_days(begins: date, takes: int, year: int) -> None:
    full = begins + timedelta(days=takes)
    days = [date(year, 1, 1) + timedelta(days=number) for number in range(365)]

    def there(day: date) -> float:
        if day < begins:
            return 0.0
        return 1.0 if day >= full else (day - begins).days / takes

    flow = Flow(Growth(point(begins), point(full)), exactly(1))
    [share] = Accrued([flow], Case.LIKELY).by_year(Span(year, 1))

    assert float(share) == pytest.approx(sum(map(there, days)) / 365, abs=2 / 365)


def test_a_gain_that_grows_through_a_year_is_half_of_it_that_year() -> None:
    found = result(plan(*WORTHWHILE, FIRST, 4, 3))

    assert [row.gains for row in found.rows] == [200_000, 400_000, 400_000]
    assert [row.costs for row in found.rows] == [950_000, 50_000, 50_000]
    # −750 000 + 350 000/1,04 + 350 000/1,04² = −750 000 + 336 538,46 + 323 594,67
    assert found.net_present_value.quantize(Decimal("0.01")) == Decimal("-89866.86")


def test_gains_that_come_half_a_year_later_and_are_a_fifth_lower_are_counted_so() -> None:
    found = result(plan(*WORTHWHILE, FIRST, 4, 3), Asked(delay=Decimal(6), reduce=Decimal("0.2")))

    # Half a year into the growth there has been an eighth of a year, and at its end five eighths.
    assert [row.gains for row in found.rows] == [40_000, 280_000, 320_000]


@given(st.permutations(range(3)), st.data())
def test_the_order_of_lines_and_gains_does_not_matter(
    order: list[int], data: st.DataObject
) -> None:
    costs = data.draw(st.lists(COSTS, min_size=3, max_size=3))
    gains = data.draw(st.lists(YEARLY_GAINS, min_size=3, max_size=3))

    def of(numbers: list[int]) -> str:
        return plan(
            [each for number in numbers for each in costs[number]],
            [each for number in numbers for each in gains[number]],
            FIRST,
        )

    assert valued(of(list(range(3)))).result == valued(of(order)).result


@given(COSTS, YEARLY_GAINS)
def test_a_cost_that_is_not_known_changes_no_sum_but_says_that_it_is_too_high(
    costs: list[str], gains: list[str]
) -> None:
    before = valued(plan(costs, gains, FIRST))
    after = valued(plan([*costs, "{kostnad: lisenser, beløp: TBD}"], gains, FIRST))

    assert after.result == before.result
    assert after.bound is Bound.AT_MOST


@given(COSTS, YEARLY_GAINS)
def test_a_gain_that_is_not_known_changes_no_sum_but_may_make_it_higher(
    costs: list[str], gains: list[str]
) -> None:
    before = valued(plan(costs, gains, FIRST))
    after = valued(plan(costs, [*gains, "{slag: penger, hva: Porto}"], FIRST))

    assert after.result == before.result
    assert after.bound is (Bound.AT_LEAST if before.bound is Bound.EXACT else Bound.OPEN)


@given(
    st.integers(100_000, 3_000_000), st.integers(0, 200_000), st.integers(1, 900_000), DAYS, RATES
)
def test_where_the_sign_turns_the_net_present_value_is_nothing(
    once: int, yearly: int, saved: int, target: date, rate: Decimal
) -> None:
    costs = [
        f"{{kostnad: utvikling, beløp: {once}}}",
        f"{{kostnad: drift, beløp: {yearly}, per: år}}",
    ]
    gains = [
        f"{{slag: penger, innsparing: {{beløp: {saved}, per: år, budsjettpost: Post}}, måltall: {{dato: {target}}}}}"
    ]
    text = plan(costs, gains, date(2024, 1, 1), rate, 10)
    found = result(text)
    turns = found.turning

    if turns.reduce is not None and 0 <= turns.reduce <= 1:
        assert abs(result(text, Asked(reduce=turns.reduce)).net_present_value) < NEAR
    if turns.delay is not None:
        assert abs(result(text, Asked(delay=turns.delay)).net_present_value) < NEAR
    if turns.rate is not None:
        assert abs(result(text, Asked(rate=turns.rate)).net_present_value) < NEAR
        irr = npf.irr([float(row.net) for row in found.rows])
        assert float(turns.rate) == pytest.approx(irr * 100, abs=1e-4)
    assert turns.overrun is not None
    worse = [f"{{kostnad: utvikling, beløp: {once * (1 + turns.overrun):.6f}}}"]
    worse += [f"{{kostnad: drift, beløp: {yearly * (1 + turns.overrun):.6f}, per: år}}"]
    assert (
        turns.overrun < -1
        or abs(result(plan(worse, gains, date(2024, 1, 1), rate, 10)).net_present_value) < NEAR
    )


@given(KRONER, KRONER, st.integers(1, 900_000))
def test_a_later_gain_is_never_worth_more(once: int, yearly: int, saved: int) -> None:
    costs = [
        f"{{kostnad: utvikling, beløp: {once}}}",
        f"{{kostnad: drift, beløp: {yearly}, per: år}}",
    ]
    gains = [
        f"{{innsparing: {{beløp: {saved}, per: {per}, budsjettpost: P}}, måltall: {{dato: 2027-05-01}}}}"
        for per in ("år", "engang")
    ]
    worths = [
        result(plan(costs, gains, FIRST), Asked(delay=Decimal(months))).net_present_value
        for months in range(0, 80, 13)
    ]

    assert worths == sorted(worths, reverse=True)


def test_it_is_earned_back_in_the_first_year_from_which_it_stays_so() -> None:
    found = result(plan(*WORTHWHILE, FIRST, 4, 10))

    # −750 000 in 2026; 350 000 discounted is 336 538, 323 595 and 311 149: −89 867 after 2028, 221 281 after 2029.
    assert found.payback == 2029
    assert result(plan(*WORTHWHILE, FIRST, 4, 3)).payback is None


def test_where_no_cost_is_known_nothing_is_earned_back() -> None:
    gains = ["{innsparing: {beløp: 70, per: år, budsjettpost: P}}"]

    assert result(plan([], gains, FIRST)).payback is None
    assert result(plan(["{kostnad: drift, beløp: 1, per: år}"], gains, FIRST)).payback == FIRST.year


@pytest.mark.parametrize(
    ("low", "high", "wrong"),
    [(80, 150, False), (100, 100, False), (101, 150, True), (80, 99, True), (-1, 150, True)],
)
def test_an_estimate_on_the_wrong_side_of_its_amount_is_not_used_and_is_marked(
    low: int, high: int, *, wrong: bool
) -> None:
    fields = f"beløp: 100, lavt_anslag: {low}, høyt_anslag: {high}"
    found = valued(
        plan(
            [f"{{kostnad: utvikling, {fields}}}"],
            [f"{{innsparing: {{{fields}, per: år, budsjettpost: P}}}}"],
            FIRST,
        )
    )
    [worth] = found.worths
    assert worth.money
    [cost] = [line for lines in found.costs.lines.values() for line in lines]

    assert (cost.wrong_side, worth.money.wrong_side) == (wrong, wrong)
    assert cost.amount.low <= cost.amount.likely == 100 <= cost.amount.high


def test_low_and_high_take_all_estimates_at_once_the_way_that_is_worst_and_best() -> None:
    found = result(
        plan(
            ["{kostnad: utvikling, beløp: 100, lavt_anslag: 80, høyt_anslag: 150}"],
            [
                "{innsparing: {beløp: 40, lavt_anslag: 30, høyt_anslag: 60, per: engang, budsjettpost: P}}"
            ],
            FIRST,
            years=1,
        )
    )

    assert found.cases == {Case.LOW: 30 - 150, Case.HIGH: 60 - 80}
    assert found.net_present_value == 40 - 100


def test_a_saving_once_is_counted_in_the_year_it_is_there() -> None:
    gains = ["{innsparing: {beløp: 70, per: engang, budsjettpost: P}, måltall: {dato: 2027-12-31}}"]

    assert [row.gains for row in result(plan([], gains, FIRST, years=3)).rows] == [0, 70, 0]


def test_a_wave_before_the_day_of_use_begins_the_years() -> None:
    text = (
        HEAD + "enheter: [{id: a}]\n"
        "løsning: {tas_i_bruk: 2026-02-01, puljer: [{id: p, enheter: [a], start: 2025-10-01}]}\n"
        "ledelse: {finansiering: [{kostnad: utvikling, beløp: 5}]}\n"
    )

    assert result(text).rows[0].year == 2025


def test_ten_thousand_gains_of_as_many_days_over_forty_years_take_a_moment() -> None:
    gains = [
        f"{{innsparing: {{beløp: {number}, per: år, budsjettpost: P}}, måltall: {{dato: {day}}}}}"
        for number in range(10_000)
        for day in [date(2026, 1, 1) + timedelta(days=number)]
    ]
    read = loaded(plan(["{kostnad: utvikling, beløp: 5 000 000}"], gains, FIRST, years=40)).plan
    start = time.process_time()

    found = value(read).result

    assert found is not None
    assert found.turning.delay is not None
    assert time.process_time() - start < 4


def test_numbers_as_large_as_a_plan_may_hold_are_counted_exactly() -> None:
    most = 999_999_999_999_999
    freed = f"frigjort_tid: {{minutter: {most}, per: sak, volum: {most}}}"
    saving = f"innsparing: {{per: år, timekostnad: {most}, budsjettpost: P}}"
    costs = [f"{{kostnad: drift, beløp: {most}, per: uke}}"]
    found = result(plan(costs, [f"{{{freed}, {saving}}}"], FIRST, 100, 40))

    assert found.rows[0].costs == most * 52
    assert found.rows[-1].gains > 10**40
