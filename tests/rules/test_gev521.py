"""GEV521: gains are on their way to the target."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gevinst.check.verdict import NotApplicable
from gevinst.rules.b5_gains.gev521_on_the_way import NO_LINES
from gevinst.rules.b5_gains.line import Line
from gevinst.rules.phrases import NO_GAINS
from tests.plans import gaps_of, verdict_of

if TYPE_CHECKING:
    from gevinst.words import Text

FIRST, LAST = date(2026, 1, 1), date(2026, 12, 27)


def plan(
    *measured: tuple[str, str],
    first: str = "verdi: 84, dato: 2026-01-01",
    last: str = "verdi: 12, dato: 2026-12-27",
    more: str = "",
) -> str:
    """A plan with one gain whose line lies 360 days from end to end."""
    measurements = ", ".join(f"{{dato: {day}, verdi: {value}}}" for day, value in measured)
    return (
        "gevinst: 1\ngevinster:\n  - hva: Færre brev\n"
        f"    nullpunkt: {{{first}}}\n    måltall: {{{last}}}\n"
        f"    målinger: [{measurements}]\n{more}"
    )


def told(text: str, language: str = "nb") -> list[str]:
    return [
        sentence.replace("\N{NO-BREAK SPACE}", " ")
        for _, sentence in gaps_of("GEV521", text, language=language, as_of="2027-03-01")
    ]


@pytest.mark.parametrize(
    ("day", "value", "gaps"),
    [
        ("2026-06-30", "48", 0),
        ("2026-06-30", "47", 0),
        ("2026-06-30", "48.01", 1),
        ("2026-12-27", "12", 0),
        ("2026-12-27", "12.5", 1),
        ("2027-02-01", "12", 0),
        ("2027-02-01", "13", 1),
        ("2026-01-01", "84", 0),
        ("2025-11-01", "84", 0),
        ("2025-11-01", "85", 1),
    ],
)
def test_on_the_line_is_well_and_behind_it_is_not(day: str, value: str, gaps: int) -> None:
    assert len(told(plan((day, value)))) == gaps


@pytest.mark.parametrize(("value", "gaps"), [("52", 0), ("51", 0), ("50", 0), ("49", 1)])
def test_a_figure_that_is_to_rise_is_behind_below_the_line(value: str, gaps: int) -> None:
    text = plan(
        ("2026-06-30", value),
        first="verdi: 10, dato: 2026-01-01",
        last="verdi: 90, dato: 2026-12-27",
    )

    assert len(told(text)) == gaps


def test_the_latest_measurement_up_to_the_day_decides() -> None:
    good, bad = ("2026-09-28", "20"), ("2026-06-30", "80")

    assert told(plan(good, bad)) == []
    assert len(told(plan(("2026-09-28", "80"), ("2026-06-30", "20")))) == 1
    assert told(plan(good, ("2027-03-02", "80"))) == []


def test_of_two_on_one_day_the_one_written_last_decides() -> None:
    assert told(plan(("2026-06-30", "80"), ("2026-06-30", "40"))) == []


@pytest.mark.parametrize(("go_live", "gaps"), [("2026-06-30", 1), ("2026-07-01", 0)])
def test_what_was_measured_before_use_is_not_held_against_it(go_live: str, gaps: int) -> None:
    text = plan(("2026-06-30", "84")) + f"løsning: {{tas_i_bruk: {go_live}}}\n"

    assert len(told(text)) == gaps


def test_a_correcting_measure_meets_it_and_half_a_one_does_not() -> None:
    behind = ("2026-06-30", "80")

    assert told(plan(behind, more="    korrigerende_tiltak: {hva: Egen veileder}\n")) == []
    assert (
        gaps_of("GEV521", plan(behind, more="    korrigerende_tiltak: {innen: 2026-12-01}\n"))[0][0]
        == 7
    )
    assert len(told(plan(behind, more="    korrigerende_tiltak: {hva: TBD}\n"))) == 1


def test_the_sentence_shows_both_ends_the_measurement_the_line_and_the_distance() -> None:
    text = plan(
        ("2026-06-30", "1 060"),
        first="verdi: 1 200, dato: 2026-01-01",
        last="verdi: 800, dato: 2026-12-27",
        more="    måleindikator: {måleenhet: brev per uke}\n",
    )

    assert told(text) == [
        (
            "«Færre brev» ble 2026-06-30 målt til 1 060 brev per uke. På den rette linjen fra "
            "nullpunktet 1 200 (2026-01-01) til måltallet 800 (2026-12-27) er tallet 1 000 den dagen, "
            "så gevinsten ligger 60 brev per uke etter."
        )
    ]
    assert told(text, "nn")[0].startswith(
        "«Færre brev» vart 2026-06-30 målt til 1 060 brev per uke. På den rette linja frå"
    )
    assert told(text, "nn")[0].endswith("så gevinsten ligg 60 brev per uke etter.")
    assert told(text, "en")[0].endswith(
        "to the target 800 (2026-12-27) the figure is 1,000 that day, so the gain is 60 brev per uke behind."
    )


@pytest.mark.parametrize(
    ("value", "ends", "line", "behind"),
    [
        ("60", ("84", "12"), "48", "12"),
        ("48.3", ("84", "11"), "48", "0,3"),
        ("48", ("84", "11.2"), "47,6", "0,4"),
        ("3", ("3", "4"), "3,5", "0,5"),
        ("0.66", ("1", "0"), "0,5", "0,16"),
        ("48.0001", ("84", "12"), "48", "0,0001"),
        ("0.0042", ("0.0048", "0.003"), "0,0039", "0,0003"),
    ],
)
def test_the_line_is_rounded_without_hiding_that_the_gain_is_behind(
    value: str, ends: tuple[str, str], line: str, behind: str
) -> None:
    first, last = (
        f"verdi: {end}, dato: {day}" for end, day in zip(ends, (FIRST, LAST), strict=True)
    )
    found = told(plan(("2026-06-30", value), first=first, last=last))

    assert f"er tallet {line} den dagen, så gevinsten ligger {behind} etter." in found[0]


values = st.decimals(-(10**6), 10**6, allow_nan=False, allow_infinity=False, places=2)


@given(values, values, st.integers(1, 5000), st.integers(-100, 6000))
def test_the_line_goes_straight_from_baseline_to_target_and_is_flat_beyond(
    baseline: Decimal, target: Decimal, days: int, day: int
) -> None:
    line = Line(FIRST, baseline, FIRST + timedelta(days=days), target)
    on = line.at(FIRST + timedelta(days=day))

    assert min(baseline, target) <= on <= max(baseline, target)
    if day <= 0 or day >= days:
        assert on == (baseline if day <= 0 else target)
    else:
        assert abs((on - baseline) * days - (target - baseline) * day) < Decimal("0.000001")


@pytest.mark.parametrize(
    "changed",
    [
        {"first": "dato: 2026-01-01"},
        {"first": "verdi: 84"},
        {"last": "dato: 2026-12-27"},
        {"last": "verdi: 12"},
        {"last": "verdi: 84, dato: 2026-12-27"},
        {"last": "verdi: 12, dato: 2026-01-01"},
        {"last": "verdi: 12, dato: 2025-12-31"},
        {"more": "    måleindikator: {retning: holde}\n"},
        {"more": "    måleindikator: {retning: opp}\n"},
        {"more": "løsning: {tas_i_bruk: 2026-07-01}\n"},
    ],
)
def test_where_no_line_can_be_drawn_it_does_not_apply(changed: dict[str, str]) -> None:
    assert verdict_of("GEV521", plan(("2026-06-30", "90"), **changed)) == NotApplicable(NO_LINES)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("gevinst: 1\n", NO_GAINS),
        ("gevinst: 1\ngevinster: [{id: a}]\n", NO_LINES),
        (plan(), NO_LINES),
        (plan(("2026-11-03", "90")), NO_LINES),
    ],
)
def test_where_nothing_is_measured_it_does_not_apply(text: str, reason: Text) -> None:
    assert verdict_of("GEV521", text) == NotApplicable(reason)


def test_a_gain_without_a_line_or_a_measurement_is_left_out() -> None:
    others = "  - {id: b}\n  - {id: c, målinger: [{dato: 2026-06-30, verdi: 5}]}\n"

    assert len(told(plan(("2026-06-30", "60")) + others)) == 1


def test_the_direction_that_the_plan_states_may_be_the_lines_own() -> None:
    assert len(told(plan(("2026-06-30", "60"), more="    måleindikator: {retning: ned}\n"))) == 1
