"""Each requirement on plans together, at its boundaries."""

from __future__ import annotations

from datetime import date, timedelta
from textwrap import dedent
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gevinst.check.verdict import Status
from gevinst.portfolio.mapping import Mapping
from gevinst.rules.b5_gains.claims import letters
from gevinst.rules.portfolio.changes import Change, changes, stretches
from gevinst.rules.together import spots_of
from tests.plans import found_together, portfolio_of

if TYPE_CHECKING:
    from gevinst.portfolio.together import Portfolio
    from gevinst.rules.rule import Gap

ORGANISATION = "Nordvik kommune"


def plan(name: str, body: str = "", *, organisation: str = ORGANISATION) -> str:
    head = f"gevinst: 1\nproject: {{name: {name}, organisation: {organisation}}}\n"
    return head + dedent(body)


def live(name: str, day: str, unit: str = "natt", **more: str) -> str:
    extra = "".join(f"\n    {key}: {value}" for key, value in more.items())
    return plan(name, f"units:\n  - id: {unit}{extra}\nsolution: {{go_live: {day}}}\n")


def gaps(rule: str, *plans: str, as_of: str = "2026-11-02") -> tuple[Gap, ...]:
    return found_together(rule, *plans, as_of=as_of).gaps


OTHER = "[{name: Ny turnus, from: 2027-01-01, to: 2027-03-31}]"


class TestGev601:
    def test_as_many_changes_as_the_limit_are_no_gap(self) -> None:
        assert not gaps("GEV601", live("A", "2027-02-01"), live("B", "2027-03-01"))

    def test_one_more_is_a_gap_with_the_period_and_every_plan(self) -> None:
        [gap] = gaps(
            "GEV601", live("A", "2027-02-01"), live("B", "2027-03-01", other_changes=OTHER)
        )

        assert (gap.facts["first"].isoformat(), gap.facts["last"].isoformat()) == (
            "2027-03-01",
            "2027-03-31",
        )
        assert {spot.file for spot in spots_of(gap)} == {"1.yaml", "2.yaml"}

    def test_changes_that_only_one_plan_has_are_that_plans_own_business(self) -> None:
        two = "[{name: X, from: 2027-01-01, to: 2027-12-31}, {name: Y, from: 2027-01-01, to: 2027-12-31}]"

        assert not gaps(
            "GEV601", live("A", "2027-02-01", other_changes=two), live("B", "2028-06-01")
        )

    def test_what_two_plans_tell_of_under_one_name_is_one_change(self) -> None:
        once = "[{name: Ny turnus!, from: 2027-01-01, to: 2027-01-31}]"

        assert not gaps(
            "GEV601",
            live("A", "2027-01-01", other_changes=OTHER),
            live("B", "2027-06-01", other_changes=once),
        )

    def test_another_change_that_is_one_of_the_plans_is_not_counted_again(self) -> None:
        told = "[{name: Prosjekt B, from: 2027-02-01, to: 2027-06-30}]"

        assert not gaps(
            "GEV601",
            live("Prosjekt A", "2027-02-01", other_changes=told),
            live("Prosjekt B", "2027-02-15"),
        )

    def test_a_measure_in_every_plan_meets_it_and_in_one_of_them_does_not(self) -> None:
        measure = "\nchange: {measures: [{against: change_pressure, unit: natt, what: Vi utsetter turnusen}]}\n"
        first = live("A", "2027-02-01")
        second = live("B", "2027-03-01", other_changes=OTHER)

        assert gaps("GEV601", first + measure, second)
        assert not gaps("GEV601", first + measure, second + measure)

    def test_what_is_over_is_not_told(self) -> None:
        plans = live("A", "2027-02-01"), live("B", "2027-03-01", other_changes=OTHER)

        assert gaps("GEV601", *plans, as_of="2027-03-31")
        assert not gaps("GEV601", *plans, as_of="2027-04-01")

    def test_units_of_two_organisations_are_never_one(self) -> None:
        other = live("B", "2027-03-01", other_changes=OTHER).replace(ORGANISATION, "Fjellsund")

        with pytest.raises(ValueError, match="unpack"):
            portfolio_of(live("A", "2027-02-01"), other)

    def test_a_waiver_for_the_unit_in_one_of_the_plans_covers_it(self) -> None:
        waiver = "waivers: [{rule: GEV601, reason: Avtalt i ledermøtet, units: [natt]}]\n"
        for units, status in (("natt", Status.WAIVED), ("dag", Status.GAP)):
            found = found_together(
                "GEV601",
                live("A", "2027-02-01") + waiver.replace("natt", units),
                live("B", "2027-03-01", other_changes=OTHER),
            )

            assert found.status is status


GAIN = """
    units: [{id: natt}]
    gains:
      - id: tilsyn
        what: Færre tilsyn
        units: [%s]
        kind: time
        indicator: {what: %s, measured_in: tilsyn/natt}
        baseline: {value: 84, date: %s}
        target: {value: 30, date: %s}
"""


def gain(name: str, unit: str, indicator: str, first: str, last: str) -> str:
    return plan(name, GAIN % (unit, indicator, first, last))


class TestGev602:
    FIRST = gain("A", "natt", "Fysiske tilsyn", "2026-02-01", "2027-12-31")

    @pytest.mark.parametrize(
        ("unit", "indicator", "first", "last", "is_gap"),
        [
            ("natt", "fysiske tilsyn.", "2027-01-01", "2028-12-31", True),
            ("natt", "Fysiske tilsyn", "2027-12-31", "2028-12-31", False),
            ("natt", "Fysiske tilsyn", "2027-12-30", "2028-12-31", True),
            ("natt", "Kjørte mil", "2027-01-01", "2028-12-31", False),
            ("dag", "Fysiske tilsyn", "2027-01-01", "2028-12-31", False),
        ],
    )
    def test_only_one_indicator_in_one_unit_in_periods_that_overlap_is_claimed_twice(
        self, unit: str, indicator: str, first: str, last: str, *, is_gap: bool
    ) -> None:
        assert bool(gaps("GEV602", self.FIRST, gain("B", unit, indicator, first, last))) is is_gap

    def test_two_gains_of_one_plan_are_that_plans_own_business(self) -> None:
        assert not gaps("GEV602", self.FIRST + "  - id: to\n", plan("B"))

    def test_a_unit_under_another_id_is_the_same_where_the_mapping_says_so(self) -> None:
        mapping = Mapping({}, {(letters(ORGANISATION), "nattjenesten"): "natt"})
        portfolio = portfolio_of(
            self.FIRST, live("B", "2027-01-01", unit="nattjenesten"), mapping=mapping
        )

        assert list(portfolio.units) == ["natt"]
        assert len(portfolio.units["natt"]) == 2


class TestGev603:
    def owner(self, name: str, count: int, person: str = "Kari Hansen") -> str:
        gains = "".join(f"  - {{id: g{n}, what: Gevinst {n}, owner: kari}}\n" for n in range(count))
        return plan(name, f"people: [{{id: kari, name: {person}}}]\ngains:\n") + gains

    def test_five_gains_in_all_are_no_gap_and_six_are(self) -> None:
        assert not gaps("GEV603", self.owner("A", 3), self.owner("B", 2))
        [gap] = gaps("GEV603", self.owner("A", 3), self.owner("B", 3))

        assert (gap.facts["count"], gap.facts["move"]) == (6, 1)

    def test_two_people_with_one_id_are_two(self) -> None:
        assert not gaps("GEV603", self.owner("A", 3), self.owner("B", 3, "Per Dahl"))

    def test_eight_hours_a_week_as_a_champion_are_no_gap_and_more_are(self) -> None:
        def champion(name: str, hours: str) -> str:
            return plan(
                name,
                "people: [{id: eva, name: Eva Lund}]\n"
                f"change: {{champions: [{{person: eva, hours_per_week: {hours}}}]}}\n",
            )

        assert not gaps("GEV603", champion("A", "4"), champion("B", "4"))
        assert gaps("GEV603", champion("A", "4"), champion("B", '"4,5"'))


class TestGev604:
    def mine(self, before: int, after: int) -> str:
        return (
            gain("A", "natt", "Tilsyn", "2026-02-01", "2027-12-31")
            .replace("value: 84", f"value: {before}")
            .replace("value: 30", f"value: {after}")
        )

    def theirs(self, amount: str, measure: str = "tilsyn/natt") -> str:
        other = gain("B", "dag", "Turer", "2026-02-01", "2027-12-31")
        effect = f"    effects_elsewhere: [{{unit: natt, what: Flere turer, amount: {amount}}}]\n"
        return other.replace("tilsyn/natt", measure) + effect

    @pytest.mark.parametrize(
        ("amount", "is_gap"), [("-27", True), ("-26", False), ("27", False), ("0", False)]
    )
    def test_half_of_the_gain_taken_back_is_a_gap_and_less_is_not(
        self, amount: str, *, is_gap: bool
    ) -> None:
        assert bool(gaps("GEV604", self.mine(84, 30), self.theirs(amount))) is is_gap

    def test_what_is_left_is_told_with_its_calculation(self) -> None:
        [gap] = gaps("GEV604", self.mine(84, 30), self.theirs("-60"))

        assert [gap.facts[name] for name in ("own", "lost", "percent", "left")] == [54, 60, 111, -6]

    def test_what_a_plan_both_gives_and_takes_is_its_own_business(self) -> None:
        both = (
            self.theirs("-27")
            + """
  - id: egen
    units: [natt]
    indicator: {what: Annet, measured_in: tilsyn/natt}
    baseline: {value: 100}
    target: {value: 0}
"""
        )
        [gap] = gaps("GEV604", self.mine(84, 30), both)

        assert [gap.facts[name] for name in ("own", "lost", "percent")] == [54, 27, 50]

    def test_figures_in_two_measures_are_never_added_up(self) -> None:
        [gap] = gaps("GEV604", self.mine(84, 30), self.theirs("-1", "timer/uke"))

        assert "percent" not in gap.facts

    def test_a_plans_own_disbenefit_is_its_own_business(self) -> None:
        effect = "    effects_elsewhere: [{unit: natt, what: Mer, amount: -50}]\n"

        assert not gaps("GEV604", self.mine(84, 30) + effect, plan("B"))


class TestGev605:
    def course(self, name: str, hours: str, first: str, last: str, people: int = 20) -> str:
        return plan(
            name,
            f"""
            units: [{{id: natt, employees: 20}}]
            training:
              sessions:
                - {{id: kurs, units: [natt], participants: {people}, hours: {hours}, from: {first}, to: {last}}}
            """,
        )

    def test_five_per_cent_of_four_weeks_is_no_gap_and_more_is(self) -> None:
        first = self.course("A", '"3,4"', "2027-02-01", "2027-02-05")

        # 20 × 37 × 4 = 2 960 hours, of which 5 % are 148: 20 × 7,4.
        assert not gaps("GEV605", first, self.course("B", "4", "2027-02-22", "2027-02-28"))
        assert gaps("GEV605", first, self.course("B", '"4,1"', "2027-02-22", "2027-02-28"))

    def test_courses_in_other_weeks_do_not_count(self) -> None:
        first = self.course("A", "6", "2027-02-01", "2027-02-01")

        assert gaps("GEV605", first, self.course("B", "6", "2027-02-28", "2027-02-28"))
        assert not gaps("GEV605", first, self.course("B", "6", "2027-03-01", "2027-03-01"))

    def test_the_training_of_one_plan_is_that_plans_own_business(self) -> None:
        assert not gaps("GEV605", self.course("A", "30", "2027-02-01", "2027-02-05"), plan("B"))


class TestGev606:
    @pytest.mark.parametrize(
        ("one", "other", "is_gap"),
        [
            ("employees: 32", "employees: 28", True),
            ("employees: 32", "employees: 32", False),
            ("employees: 32", "shift_work: yes", False),
            ("shift_work: yes", "shift_work: no", True),
            ("round_the_clock: yes", "round_the_clock: no", True),
            ("manager: kari", "manager: per", True),
            ("manager: kari", "manager: hansen", False),
        ],
    )
    def test_only_what_both_plans_say_and_say_differently_is_a_gap(
        self, one: str, other: str, *, is_gap: bool
    ) -> None:
        people = (
            "people: [{id: kari, name: Kari Hansen}, {id: hansen, name: kari hansen}, "
            "{id: per, name: Per Dahl}]\n"
        )
        plans = [
            plan(name, f"{people}units: [{{id: natt, {said}}}]\n")
            for name, said in (("A", one), ("B", other))
        ]

        assert bool(gaps("GEV606", *plans)) is is_gap


def test_plans_without_an_organisation_are_not_judged_together_and_that_is_said() -> None:
    nameless = live("A", "2027-02-01").replace(f", organisation: {ORGANISATION}", "")
    found = found_together("GEV601", nameless, nameless)

    assert found.status is Status.NOT_APPLICABLE
    assert found.reason
    assert "organisation" in found.reason.en


DAY = st.integers(0, 60)
START = date(2027, 1, 1)


def on(number: int) -> date:
    return START + timedelta(days=number)


@given(st.lists(st.tuples(DAY, DAY).map(sorted), max_size=8), st.integers(0, 4))
def test_a_stretch_is_exactly_the_days_with_more_changes_than_the_limit(
    periods: list[list[int]], limit: int
) -> None:
    going = [Change(str(n), on(first), on(last), "", ()) for n, (first, last) in enumerate(periods)]
    over = {
        day
        for day in map(on, range(70))
        if sum(each.first <= day <= each.last for each in going) > limit
    }
    found = [
        stretch.first + timedelta(days=n)
        for stretch in stretches(going, limit)
        for n in range((stretch.last - stretch.first).days + 1)
    ]

    assert sorted(over) == found


@given(st.permutations(range(4)))
def test_the_order_of_files_and_how_plans_lie_in_folders_changes_nothing(
    order: list[int],
) -> None:
    plans = [
        live("A", "2027-02-01"),
        live("B", "2027-03-01", other_changes=OTHER),
        gain("C", "natt", "Tilsyn", "2026-02-01", "2027-12-31"),
        gain("D", "natt", "Tilsyn", "2026-03-01", "2027-06-30"),
    ]
    before, after = portfolio_of(*plans), portfolio_of(*(plans[n] for n in order))

    assert seen(before) == seen(after)
    for rule in ("GEV601", "GEV602"):
        assert facts(rule, *plans) == facts(rule, *(plans[n] for n in order))


def seen(portfolio: Portfolio) -> list[tuple[str, date, date]]:
    return [(each.name, each.first, each.last) for each in changes(portfolio, "natt")]


def facts(rule: str, *plans: str) -> list[tuple[object, ...]]:
    told = ("unit", "first", "last", "count", "indicator")
    return [tuple(gap.facts.get(name) for name in told) for gap in gaps(rule, *plans)]


@given(st.sampled_from(["2027-01-15", "2027-02-01", "2027-05-01"]))
def test_splitting_a_plans_units_over_two_plans_loses_no_change_pressure(day: str) -> None:
    whole = plan(
        "Tilsyn",
        f"units:\n  - id: natt\n  - id: dag\nsolution: {{go_live: {day}}}\n",
    )
    other = live("B", "2027-02-01", other_changes=OTHER)
    together = portfolio_of(whole, other)
    split = portfolio_of(live("Tilsyn", day), live("Tilsyn", day, unit="dag"), other)

    for unit in ("natt", "dag"):
        assert [(c.first, c.last) for c in changes(together, unit)] == [
            (c.first, c.last) for c in changes(split, unit)
        ]
