"""How a gain stands: share realised, against the line, what is due, and what was known on a past day."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gevinst.follow.forecast import Outlook
from gevinst.follow.judged import State, Tolerance, Trend
from gevinst.follow.status import status_of
from tests.plans import loaded

if TYPE_CHECKING:
    from gevinst.follow.status import GainStatus, PlanStatus

FIRST, LAST = date(2026, 1, 1), date(2026, 12, 27)  # 360 days
HEAD = "gevinst: 1\nløsning: {tas_i_bruk: 2026-01-01}\n"


def plan(
    *measured: tuple[str, object],
    first: str = "verdi: 84, dato: 2026-01-01",
    last: str = "verdi: 12, dato: 2026-12-27",
    indicator: str = "hva: Brev, retning: ned, hver: måned, målt_av: eva",
    more: str = "",
    head: str = HEAD,
) -> str:
    measurements = ", ".join(f"{{dato: {day}, verdi: {value}}}" for day, value in measured)
    return (
        f"{head}gevinster:\n  - id: brev\n    hva: Færre brev\n"
        f"    måleindikator: {{{indicator}}}\n"
        f"    nullpunkt: {{{first}}}\n    måltall: {{{last}}}\n"
        f"    målinger: [{measurements}]\n{more}"
    )


def whole(text: str, as_of: str = "2027-03-01", by: Tolerance | None = None) -> PlanStatus:
    return status_of(loaded(text), date.fromisoformat(as_of), by or Tolerance())


def gain(text: str, as_of: str = "2027-03-01", by: Tolerance | None = None) -> GainStatus:
    return whole(text, as_of, by).gains[0]


@pytest.mark.parametrize(
    ("day", "value", "state", "share", "ahead", "days"),
    [
        ("2026-06-30", "48", State.ON_LINE, "0.5", "0", 0),
        ("2026-06-30", "40.8", State.ON_LINE, "0.6", "7.2", 36),
        ("2026-06-30", "55.2", State.ON_LINE, "0.4", "-7.2", -36),
        ("2026-06-30", "55.21", State.WATCH, None, "-7.21", None),
        ("2026-06-30", "62.4", State.WATCH, "0.3", "-14.4", -72),
        ("2026-06-30", "62.41", State.OFF, None, "-14.41", None),
        ("2026-06-30", "84", State.OFF, "0", "-36", -180),
        ("2026-06-30", "90", State.OFF, None, "-42", None),
        ("2026-06-30", "12", State.REACHED, "1", "36", 180),
        ("2026-06-30", "-24", State.REACHED, "1.5", "72", 180),
        ("2027-02-01", "12", State.REACHED, "1", "0", 0),
        ("2027-02-01", "13", State.ON_LINE, None, "-1", None),
        ("2027-02-01", "48", State.OFF, "0.5", "-36", -216),
    ],
)
def test_it_stands_by_how_far_it_is_from_the_line(  # noqa: PLR0913, PLR0917
    day: str, value: str, state: State, share: str | None, ahead: str, days: int | None
) -> None:
    found = gain(plan((day, value))).standing

    assert (found.state, found.ahead) == (state, Decimal(ahead))
    if share is not None:
        assert found.share == Decimal(share)
    if days is not None:
        assert found.days == days
    if Decimal(value) > 84:
        assert found.days is None


def test_the_tolerance_is_what_the_settings_say() -> None:
    text = plan(("2026-06-30", "62.4"))

    assert gain(text, by=Tolerance(20, 30)).state is State.ON_LINE
    assert gain(text, by=Tolerance(0, 0)).state is State.OFF
    assert gain(plan(("2026-06-30", "48.01")), by=Tolerance(0, 0)).state is State.OFF
    assert gain(plan(("2026-06-30", "48")), by=Tolerance(0, 0)).state is State.ON_LINE


@pytest.mark.parametrize(
    ("direction", "value", "state"),
    [
        ("holde", "5", State.ON_LINE),
        ("holde", "5.5", State.ON_LINE),
        ("holde", "4.5", State.ON_LINE),
        ("holde", "5.6", State.WATCH),
        ("holde", "3.9", State.OFF),
        ("opp", "50", State.ON_LINE),
        ("opp", "4.4", State.WATCH),
        ("ned", "1", State.ON_LINE),
        ("ned", "6.1", State.OFF),
    ],
)
def test_a_target_at_the_baseline_is_kept_rather_than_reached(
    direction: str, value: str, state: State
) -> None:
    same = "verdi: 5, dato: {}"
    found = gain(
        plan(
            ("2026-06-30", value),
            first=same.format("2026-01-01"),
            last=same.format("2026-12-27"),
            indicator=f"retning: {direction}",
        )
    )

    assert found.aim
    assert found.aim.is_kept
    assert (found.state, found.standing.share, found.forecast) == (state, None, None)


def test_what_is_kept_at_nothing_is_held_only_there() -> None:
    zero = {"first": "verdi: 0, dato: 2026-01-01", "last": "verdi: 0, dato: 2026-12-27"}
    keep = "retning: holde"

    assert gain(plan(("2026-06-30", 0), **zero, indicator=keep)).state is State.ON_LINE
    assert gain(plan(("2026-06-30", 1), **zero, indicator=keep)).state is State.OFF


def test_it_is_kept_also_where_the_target_to_keep_is_another_than_the_baseline() -> None:
    found = gain(plan(("2026-06-30", "12"), indicator="retning: holde"))

    assert (found.state, found.standing.share) == (State.ON_LINE, None)


@pytest.mark.parametrize(
    ("changed", "state", "missing"),
    [
        ({"first": "dato: 2026-01-01"}, State.UNKNOWN, "baseline.value"),
        ({"last": "dato: 2026-12-27"}, State.UNKNOWN, "target.value"),
        ({"first": "verdi: 84"}, State.UNKNOWN, "baseline.date"),
        ({"last": "verdi: 12"}, State.UNKNOWN, "target.date"),
        ({"indicator": "hva: Brev"}, State.OFF, "indicator.every"),
    ],
)
def test_what_is_missing_is_said_and_never_guessed(
    changed: dict[str, str], state: State, missing: str
) -> None:
    found = gain(plan(("2026-06-30", "70"), **changed))

    assert found.state is state
    assert missing in found.missing


def test_a_gain_with_nothing_is_in_the_overview_too() -> None:
    [found] = whole("gevinst: 1\ngevinster: [{id: ro}]\n").gains

    assert found.state is State.NOT_MEASURED
    assert found.standing.share is None
    assert found.next is None
    assert set(found.missing) == {
        "owner", "indicator.what", "indicator.every", "indicator.measured_by",
        "baseline.value", "target.value", "measurements",
    }  # fmt: skip


def test_the_share_needs_no_dates_and_a_target_that_is_met_is_reached_without_a_line() -> None:
    bare = {"first": "verdi: 30", "last": "verdi: 5"}

    assert gain(plan(("2026-06-30", "10"), **bare)).standing.share == Decimal("0.8")
    assert gain(plan(("2026-06-30", "5"), **bare)).state is State.REACHED
    only_target = plan(("2026-06-30", "11"), first="kilde: Postlisten")
    assert gain(only_target).state is State.REACHED


def test_a_direction_that_leads_away_from_the_target_is_told_and_nothing_is_made_of_it() -> None:
    found = gain(plan(("2026-06-30", "40"), indicator="retning: opp"))

    assert found.contradicts
    assert (found.state, found.standing.share, found.line) == (State.UNKNOWN, None, None)


def test_a_target_that_is_due_before_the_baseline_has_no_line() -> None:
    found = gain(plan(("2026-06-30", "40"), last="verdi: 12, dato: 2026-01-01"))

    assert found.is_backwards
    assert found.state is State.UNKNOWN


def test_of_two_on_one_day_the_one_written_last_counts_and_the_day_is_told() -> None:
    found = gain(plan(("2026-06-30", "80"), ("2026-06-30", "40")))

    assert found.last == (date(2026, 6, 30), Decimal(40))
    assert found.series.twice == (date(2026, 6, 30),)
    assert len(found.series.counted) == 1


def test_what_was_measured_before_the_baseline_or_before_use_is_no_progress() -> None:
    early = plan(("2025-11-01", "60"), ("2026-03-01", "70"), first="verdi: 84, dato: 2026-02-01")
    unused = plan(("2026-03-01", "70"), head="gevinst: 1\nløsning: {tas_i_bruk: 2026-06-01}\n")

    assert gain(early).series.before == ((date(2025, 11, 1), Decimal(60)),)
    assert gain(early).last == (date(2026, 3, 1), Decimal(70))
    assert gain(unused).state is State.NOT_MEASURED


def test_a_measurement_without_a_figure_or_a_day_is_counted_as_such() -> None:
    text = plan() + "  - {id: b, målinger: [{dato: 2026-05-01}, {verdi: 3}, {dato: 2028-01-01}]}\n"

    assert whole(text).gains[1].series.incomplete == 2


def test_on_a_past_day_only_what_was_measured_by_then_is_known() -> None:
    text = plan(("2026-04-01", "70"), ("2026-09-28", "90"))

    assert gain(text, "2026-03-31").state is State.NOT_MEASURED
    assert gain(text, "2026-04-01").state is State.ON_LINE
    assert gain(text, "2026-09-28").state is State.OFF
    assert gain(text, "2025-12-31").baseline is None


def test_on_a_past_day_a_figure_that_was_moved_later_is_what_it_was() -> None:
    moved = (
        "verdi: 40, dato: 2026-12-27, endret: [{dato: 2026-09-01, var: 26}, "
        "{dato: 2026-05-01, var: 12}, {var: 3}]"
    )
    text = plan(("2026-04-01", "70"), last=moved)

    targets = {
        day: found.target.value if (found := gain(text, day)).target else None
        for day in ("2026-04-30", "2026-05-01", "2026-08-31", "2026-09-01")
    }
    assert targets == {
        "2026-04-30": 12, "2026-05-01": 26, "2026-08-31": 26, "2026-09-01": 40
    }  # fmt: skip
    assert [move.was for move in gain(text, "2026-06-01").target_moved] == [12]


def test_a_moved_figure_that_is_not_said_to_have_been_anything_is_unknown_before() -> None:
    text = plan(
        ("2026-04-01", "70"), last="verdi: 40, dato: 2026-12-27, endret: [{dato: 2026-09-01}]"
    )

    assert gain(text, "2026-08-31").target is None
    assert gain(text, "2026-08-31").state is State.UNKNOWN


def test_a_baseline_that_was_measured_anew_later_was_what_it_was() -> None:
    text = plan(
        ("2026-02-01", "70"),
        first="verdi: 80, dato: 2026-03-01, endret: [{dato: 2026-03-01, var: 90}]",
    )

    assert gain(text, "2026-02-15").baseline == (Decimal(90), None)
    assert gain(text, "2026-03-15").baseline == (Decimal(80), date(2026, 3, 1))


@pytest.mark.parametrize(
    ("measured", "as_of", "due", "late"),
    [
        ((), "2026-01-20", "2026-02-01", 0),
        ((), "2026-02-01", "2026-02-01", 0),
        ((), "2026-02-03", "2026-02-01", 2),
        ((("2026-03-31", 60),), "2026-04-30", "2026-04-30", 0),
        ((("2026-03-31", 60),), "2026-05-10", "2026-04-30", 10),
    ],
)
def test_the_next_measurement_is_due_an_interval_after_the_last_or_after_use(
    measured: tuple[tuple[str, int], ...], as_of: str, due: str, late: int
) -> None:
    text = plan(*measured) + "personer: [{id: eva, navn: Eva Lund}]\n"

    assert gain(text, as_of).next == (date.fromisoformat(due), "eva", "Eva Lund", late)


def test_without_a_day_of_use_the_first_measurement_is_counted_from_the_baseline() -> None:
    found = gain(plan(head="gevinst: 1\n"), "2026-01-20").next

    assert found
    assert found.day == date(2026, 2, 1)


def test_measuring_ends_when_the_plan_says() -> None:
    ends = "hver: måned, fram_til: 2026-04-01"

    assert gain(plan(("2026-03-31", 60), indicator=ends), "2026-05-10").next is None
    assert gain(plan(("2026-12-27", 12))).next is None


def test_those_that_are_overdue_come_first_among_those_that_are_due() -> None:
    text = plan(("2026-06-30", 40)) + "".join(
        f"  - {{id: g{month}, måleindikator: {{hver: måned}}, målinger: [{{dato: 2026-0{month}-01, verdi: 1}}]}}\n"
        for month in (7, 3, 5)
    )
    found = whole(text, "2026-07-15")

    assert [each.id for each in found.due] == ["g3", "g5", "brev", "g7"]
    assert found.overdue == 2


def test_nobody_is_held_to_account_before_the_day_that_was_agreed() -> None:
    text = plan(more="    måles_på_fra: 2026-10-01\n")

    assert gain(text, "2026-09-30").is_early
    assert not gain(text, "2026-10-01").is_early


@pytest.mark.parametrize(
    ("values", "trend"),
    [
        ((50,), None),
        ((80, 60), Trend.BETTER),
        ((20, 60, 50, 40), Trend.BETTER),
        ((40, 50, 60), Trend.WORSE),
        ((50, 50, 50), Trend.STEADY),
        ((50, 50.5, 50), Trend.STEADY),
    ],
)
def test_the_trend_is_that_of_the_last_three(
    values: tuple[float, ...], trend: Trend | None
) -> None:
    measured = [(str(FIRST + timedelta(days=30 * at)), value) for at, value in enumerate(values, 1)]

    assert gain(plan(*measured)).trend is trend


def test_the_forecast_is_in_the_gains_own_days() -> None:
    found = gain(plan(("2026-03-02", 75), ("2026-05-01", 60), ("2026-06-30", 45)), "2026-07-01")

    assert found.forecast
    assert found.forecast.outlook is Outlook.EXPECTED
    assert found.forecast.expected == date(2026, 11, 9)


numbers = st.integers(-10_000, 10_000).map(lambda whole: Decimal(whole) / 10)
measured = st.dictionaries(st.integers(1, 500), numbers, max_size=8)


@st.composite
def gains(draw: st.DrawFn) -> tuple[Decimal, Decimal, list[tuple[int, Decimal]]]:
    first, last = draw(numbers), draw(numbers)
    found = draw(measured)
    return first, last, list(found.items())


def drawn(
    first: Decimal, last: Decimal, found: list[tuple[int, Decimal]], direction: str | None = None
) -> GainStatus:
    text = plan(
        *((str(FIRST + timedelta(days=day)), value) for day, value in found),
        first=f"verdi: {first}, dato: {FIRST}",
        last=f"verdi: {last}, dato: {LAST}",
        indicator=f"retning: {direction}" if direction else "hver: kvartal",
    )
    return gain(text)


@given(gains(), st.randoms(use_true_random=False))
def test_measurements_in_any_order_give_the_same_status(
    case: tuple[Decimal, Decimal, list[tuple[int, Decimal]]], chance: st.DataObject
) -> None:
    first, last, found = case
    mixed = list(found)
    chance.shuffle(mixed)  # type: ignore[attr-defined]

    assert drawn(first, last, found) == drawn(first, last, mixed)


@given(gains(), st.sampled_from([Decimal(2), Decimal("0.5"), Decimal(1000), Decimal(-1)]))
def test_another_unit_of_measure_or_the_other_way_round_changes_neither_share_nor_state(
    case: tuple[Decimal, Decimal, list[tuple[int, Decimal]]], factor: Decimal
) -> None:
    first, last, found = case
    one = drawn(first, last, found)
    other = drawn(first * factor, last * factor, [(day, value * factor) for day, value in found])

    assert one.state is other.state
    assert one.standing.share == other.standing.share
    assert one.standing.days == other.standing.days
    assert one.trend is other.trend
    assert (one.forecast and one.forecast[:4]) == (other.forecast and other.forecast[:4])


@given(gains(), st.integers(-400, 0))
def test_before_any_measurement_nothing_is_measured(
    case: tuple[Decimal, Decimal, list[tuple[int, Decimal]]], day: int
) -> None:
    first, last, found = case
    text = plan(
        *((str(FIRST + timedelta(days=at)), value) for at, value in found),
        first=f"verdi: {first}, dato: {FIRST}",
        last=f"verdi: {last}, dato: {LAST}",
    )
    status = gain(text, str(FIRST + timedelta(days=day)))

    assert status.state is State.NOT_MEASURED
    assert status.standing.share is None
    assert status.series.counted == ()
