"""What is done at an interval comes when the plan says, does not drift, and ends."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gevinst.calendar.event import State
from gevinst.calendar.events import MOST_EVENTS, events
from gevinst.choices import Interval
from tests.calendar.told import events_of, lines_of, span
from tests.plans import gaps_of, loaded

MEASURED = """
    gevinst: 1
    personer: [{id: eva}, {id: kari}]
    løsning: {tas_i_bruk: 2026-01-31}
    gevinster:
      - {id: ro, gevinstansvarlig: kari, måleindikator: {hver: måned, målt_av: eva, fram_til: 2026-06-30}}
"""
DAYS = st.dates(date(2020, 1, 1), date(2030, 12, 31))


def test_months_from_the_last_of_january_do_not_drift() -> None:
    assert lines_of(MEASURED, "2026-02-01", as_of="2026-01-31") == [
        "2026-02-28 Measure “ro”: ahead",
        "2026-03-31 Measure “ro”: ahead",
        "2026-04-30 Measure “ro”: ahead",
        "2026-05-31 Measure “ro”: ahead",
        "2026-06-30 Measure “ro”: ahead",
    ]


def test_a_measurement_that_was_due_is_overdue_once_and_the_next_are_those_to_come() -> None:
    assert lines_of(MEASURED, "2026-05-15", as_of="2026-05-15") == [
        "2026-02-28 Measure “ro”: overdue",
        "2026-05-31 Measure “ro”: ahead",
        "2026-06-30 Measure “ro”: ahead",
    ]


def test_the_next_is_counted_from_the_last_that_was_made() -> None:
    made = "målinger: [{dato: 2026-04-15, verdi: 7}, {dato: 2026-03-01, verdi: 9}]"
    plan = MEASURED.replace("id: ro,", f"id: ro, {made},")

    assert lines_of(plan, "2026-02-01", as_of="2026-04-20") == [
        "2026-03-01 “ro” measured: 9: done",
        "2026-04-15 “ro” measured: 7: done",
        "2026-05-15 Measure “ro”: ahead",
        "2026-06-15 Measure “ro”: ahead",
    ]


def test_whoever_measures_is_the_one_it_concerns_else_the_owner() -> None:
    by_nobody = MEASURED.replace("målt_av: eva, ", "")

    assert {event.who for event in events_of(MEASURED, "2026-12-01")} == {("eva",)}
    assert {event.who for event in events_of(by_nobody, "2026-12-01")} == {("kari",)}


@pytest.mark.parametrize(
    ("target", "last"),
    [("2026-06-30", "2026-06-30"), ("2026-07-01", "2026-07-31"), (None, "2028-01-31")],
)
def test_without_an_end_it_goes_on_to_the_first_after_the_target_else_for_two_years(
    target: str | None, last: str
) -> None:
    plan = MEASURED.replace(", fram_til: 2026-06-30", "").replace(
        "id: ro,", f"id: ro, måltall: {{dato: {target}}}," if target else "id: ro,"
    )

    measured = [
        event for event in events_of(plan, as_of="2026-01-31") if "Measure" in event.what.text.en
    ]

    assert str(measured[-1].start) == last


def test_the_last_day_asked_for_is_the_last() -> None:
    plan = MEASURED.replace(", fram_til: 2026-06-30", "")

    assert str(events_of(plan, last="2099-12-31", as_of="2026-01-31")[-1].start) == "2099-12-31"
    assert str(events_of(plan, last="2026-03-30", as_of="2026-01-31")[-1].start) == "2026-02-28"


def test_reports_are_counted_from_go_live_and_end_with_what_is_followed() -> None:
    plan = """
        gevinst: 1
        løsning: {tas_i_bruk: 2026-01-31}
        gevinstrealiseringsplan: {rapporteres_til: Ledergruppen, rapporteres_av: kari, hver: tertial}
        gevinster: [{id: ro, måltall: {dato: 2026-12-31}}]
    """
    told = "Report the gains to: Ledergruppen"

    assert [line for line in lines_of(plan, as_of="2026-06-01") if told in line] == [
        f"2026-05-31 {told}: past",
        f"2026-09-30 {told}: ahead",
        f"2027-01-31 {told}: ahead",
    ]


@pytest.mark.parametrize(
    ("updated", "line"),
    [
        (
            "2026-05-02",
            "2026-11-02 The plan should be updated by this day (our limit: 6 months from the last time): ahead",
        ),
        (
            "2026-05-01",
            "2026-11-01 The plan should be updated by this day (our limit: 6 months from the last time): overdue",
        ),
    ],
)
def test_the_plan_is_due_for_an_update_by_our_own_limit(updated: str, line: str) -> None:
    assert lines_of(f"gevinst: 1\nprosjekt: {{oppdatert: {updated}}}\n") == [line]


@pytest.mark.parametrize(
    "plan",
    [
        "prosjekt: {startet: 2026-12-01, oppdatert: 2026-01-01}\n",
        "prosjekt: {oppdatert: 2026-01-01}\ngevinster: [{måleindikator: {fram_til: 2026-10-01}}]\n",
    ],
    ids=["not begun", "followed to the end"],
)
def test_a_plan_that_need_not_be_updated_is_not_asked_to_be(plan: str) -> None:
    assert not lines_of(f"gevinst: 1\n{plan}", last="2026-11-30")


@given(DAYS, DAYS, st.sampled_from(Interval), st.none() | DAYS, st.none() | DAYS, st.none() | DAYS)
def test_a_measurement_is_overdue_just_when_the_check_says_so(  # noqa: PLR0913, PLR0917
    used: date,
    as_of: date,
    every: Interval,
    last: date | None,
    until: date | None,
    aimed: date | None,
) -> None:
    plan = f"""
        gevinst: 1
        løsning: {{tas_i_bruk: {used}}}
        gevinster:
          - id: ro
            måleindikator: {{hva: x, målt_av: eva, hver: {every.nb}{f", fram_til: {until}" if until else ""}}}
            {f"måltall: {{dato: {aimed}}}" if aimed else ""}
            {f"målinger: [{{dato: {last}, verdi: 1}}]" if last else ""}
    """
    said = [sentence for _, sentence in gaps_of("GEV520", plan, as_of=str(as_of))]
    due = [re.findall(r"skulle vært gjort (\S+),", sentence)[0] for sentence in said]

    found = [
        event
        for event in events_of(plan, as_of=str(as_of))
        if event.key.startswith("gains[ro].measurements")
    ]

    assert [str(event.start) for event in found if event.state is State.OVERDUE] == due
    ahead = [event.start for event in found if event.state is State.AHEAD]
    assert all(day >= as_of for day in ahead)
    assert all(one < other for one, other in pairwise(ahead))
    assert all(until is None or day <= until for day in ahead)


def test_what_is_more_than_anyone_reads_is_cut_and_said_to_be() -> None:
    plan = "gevinst: 1\nløsning: {tas_i_bruk: 1000-01-01}\ngevinster:\n" + "".join(
        f"  - {{id: g{number}, måleindikator: {{hver: uke, fram_til: 9999-12-31}}}}\n"
        for number in range(300)
    )

    found = events(loaded(plan).plan, date(2026, 11, 2), span("2026-11-02"))

    assert len(found.found) == MOST_EVENTS
    assert found.more_from == found.found[-1].start
