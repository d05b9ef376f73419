"""GEV113: not too many changes at once in a unit, this project included."""

from __future__ import annotations

from datetime import date

import pytest

from gevinst.choices import Phase
from gevinst.rules.b1_resistance import gev113_pressure
from gevinst.rules.b1_resistance.overlap import Period, busiest
from gevinst.rules.given import Given
from gevinst.words import Text
from tests.plans import gaps_of, loaded, verdict_of

GO_LIVE = "løsning: {tas_i_bruk: 2026-03-01}\n"


def plan(*changes: str, rest: str = GO_LIVE) -> str:
    lines = "".join(f"      - {{{change}}}\n" for change in changes)
    return f"enheter:\n  - id: a\n    navn: Lia\n    andre_endringer:\n{lines}{rest}"


def of(text: str, language: str = "nb") -> list[tuple[int, str]]:
    return gaps_of("GEV113", text, language=language)


SPRING = "navn: Flytting, fra: 2026-02-01, til: 2026-05-31"


def test_three_at_once_are_named_with_the_days_they_share_and_what_closes_the_gap() -> None:
    assert of(plan(SPRING, "navn: Ny turnus, fra: 2026-05-15, til: 2026-12-31")) == [
        (
            1,
            "For mange endringer samtidig i Lia fra 2026-05-15 til 2026-05-31: «Flytting», «Ny turnus» og dette prosjektet. Antall: 3; vår grense: 2. Flytt minst 1, eller skriv et tiltak mot «endringstrykk».",
        )
    ]


@pytest.mark.parametrize(
    ("starts", "ends", "gaps"),
    [
        ("2026-05-31", "2026-12-31", 1),
        ("2026-06-01", "2026-12-31", 0),
        ("2025-01-01", "2026-03-01", 1),
        ("2025-01-01", "2026-02-28", 0),
        ("2026-03-01", "2026-03-01", 1),
    ],
)
def test_one_shared_day_is_at_once(starts: str, ends: str, gaps: int) -> None:
    assert len(of(plan(SPRING, f"navn: Ny turnus, fra: {starts}, til: {ends}"))) == gaps


@pytest.mark.parametrize(
    ("rest", "first", "last"),
    [
        (GO_LIVE, "2026-03-01", "2026-06-01"),
        (
            "løsning: {tas_i_bruk: 2026-02-01, puljer: [{enheter: [a], start: 2026-03-01}, {enheter: [b], start: 2026-09-01}]}\n",
            "2026-03-01",
            "2026-06-01",
        ),
        (
            "løsning: {puljer: [{enheter: [a], start: 2026-03-01}, {enheter: [a], start: 2026-05-01}]}\n",
            "2026-03-01",
            "2026-08-01",
        ),
        (
            "løsning: {puljer: [{enheter: [a], start: 2026-03-01, erfaringer: 2026-07-01}]}\n",
            "2026-03-01",
            "2026-07-01",
        ),
        (
            GO_LIVE + "opplæring: {økter: [{enheter: [a], fra: 2026-01-15, til: 2026-02-01}]}\n",
            "2026-01-15",
            "2026-06-01",
        ),
        (
            GO_LIVE + "opplæring: {økter: [{enheter: [a], fra: 2026-04-01, til: 2026-08-15}]}\n",
            "2026-03-01",
            "2026-08-15",
        ),
        (
            GO_LIVE + "opplæring: {økter: [{enheter: [b], fra: 2026-01-15, til: 2026-12-01}]}\n",
            "2026-03-01",
            "2026-06-01",
        ),
    ],
)
def test_the_project_is_a_change_from_training_or_use_and_three_months_of_use_on(
    rest: str, first: str, last: str
) -> None:
    always = (
        "navn: A, fra: 2020-01-01, til: 2030-01-01",
        "navn: B, fra: 2020-01-01, til: 2030-01-01",
    )

    [(_, sentence)] = of(plan(*always, rest=rest))
    assert f"i Lia fra {first} til {last}:" in sentence


@pytest.mark.parametrize(
    ("numbers", "gaps"),
    [
        ({}, 1),
        ({"changes": 3}, 0),
        ({"changes": 1}, 1),
        ({"months": 2}, 0),
    ],
)
def test_the_limits_are_the_users(numbers: dict[str, int], gaps: int) -> None:
    given = Given(
        date(2026, 11, 2), Phase.PLANNING, {("GEV113", name): n for name, n in numbers.items()}
    )
    text = plan(SPRING, "navn: Ny turnus, fra: 2026-05-15, til: 2026-12-31")

    assert len(gev113_pressure.rule.gaps(loaded(text).plan, given)) == gaps


@pytest.mark.parametrize(
    ("measure", "gaps"),
    [
        ("mot: endringstrykk, enhet: a, hva: Ny turnus venter til høsten", 0),
        ("mot: endringstrykk, enhet: a, hva: TBD", 1),
        ("mot: endringstrykk, enhet: b, hva: Ny turnus venter til høsten", 1),
        ("mot: lav_kapasitet, enhet: a, hva: To vikarer", 1),
    ],
)
def test_a_measure_against_the_pressure_in_the_unit_meets_it(measure: str, gaps: int) -> None:
    rest = f"{GO_LIVE}endring: {{endringstiltak: [{{{measure}}}]}}\n"

    assert len(of(plan(SPRING, SPRING.replace("Flytting", "Turnus"), rest=rest))) == gaps


@pytest.mark.parametrize(
    ("change", "missing"),
    [
        ("navn: Ny turnus", "startdato og sluttdato"),
        ("navn: Ny turnus, fra: 2026-05-01", "sluttdato"),
        ("navn: Ny turnus, til: 2026-05-01", "startdato"),
    ],
)
def test_a_change_without_dates_is_asked_for_them_only_where_they_decide(
    change: str, missing: str
) -> None:
    assert of(plan(change)) == []
    assert of(plan(SPRING, change)) == [
        (
            6,
            f"I Lia mangler «Ny turnus» {missing}. Er den samtidig med resten, er antallet endringer 3, over vår grense 2.",
        )
    ]


def test_a_change_that_cannot_be_at_the_same_time_is_not_asked_for_dates() -> None:
    assert of(plan(SPRING, "navn: Ny turnus, fra: 2026-08-01")) == []
    assert of(plan(SPRING, "navn: Ny turnus, til: 2026-01-31")) == []


def test_what_is_certain_is_told_before_what_may_be() -> None:
    found = of(plan(SPRING, SPRING.replace("Flytting", "Turnus"), "navn: Ny fagplan"))

    assert len(found) == 1
    assert "Antall: 3" in found[0][1]


def test_without_a_start_it_is_asked_for_where_the_project_would_be_one_too_many() -> None:
    autumn = SPRING.replace("2026-0", "2027-0").replace("Flytting", "Fagplan")

    assert of(plan(SPRING, autumn, rest="")) == []
    assert of(plan(SPRING, SPRING, rest="")) == [
        (
            1,
            "Det står ikke når løsningen tas i bruk. Er det samtidig med de andre endringene, blir antallet over vår grense 2 i Lia (antall: 3).",
        )
    ]


def test_dates_that_cannot_be_are_left_to_the_form() -> None:
    assert of(plan(SPRING, "navn: Bakvendt, fra: 2026-05-31, til: 2026-03-01")) == []


def test_units_are_judged_apart_and_one_that_says_nothing_is_left_to_its_own_rule() -> None:
    text = plan(SPRING).replace(
        "løsning", "  - {id: b}\n  - {id: c, andre_endringer: ingen}\nløsning"
    )

    assert verdict_of("GEV113", text).status == "met"


def test_why_it_does_not_apply() -> None:
    reasons = [
        verdict_of("GEV113", text).reason.nb  # type: ignore[union-attr]
        for text in ("gevinst: 1\n", "enheter: [{id: a}, {id: b}]\n")
    ]

    assert ["GEV501" in reasons[0], "GEV112" in reasons[1]] == [True, True]


def test_the_busiest_days_are_the_first_with_most_changes() -> None:
    name = Text(nb="", nn="", en="")

    def period(first: int, last: int) -> Period:
        return Period(name, date(2026, 1, first), date(2026, 1, last))

    assert busiest([]) is None
    found = busiest([period(1, 9), period(3, 4), period(5, 6), period(20, 21), period(20, 30)])
    assert found is not None
    assert (found.first.day, found.last.day, len(found.changes)) == (3, 4, 2)


def test_the_sentences_are_there_in_nynorsk_and_english() -> None:
    over = plan(SPRING, "fra: 2026-05-15, til: 2026-12-31")

    assert of(over, "nn")[0][1] == (
        "For mange endringar samtidig i Lia frå 2026-05-15 til 2026-05-31: «Flytting», ei endring utan namn og dette prosjektet. Tal: 3; vår grense: 2. Flytt minst 1, eller skriv eit tiltak mot «endringstrykk»."
    )
    assert of(over, "en")[0][1] == (
        "Too many changes at once in Lia from 2026-05-15 to 2026-05-31: “Flytting”, a change without a name and this project. Number: 3; our limit: 2. Move at least 1, or write a measure against “change_pressure”."
    )
    undated = plan(SPRING, "navn: Ny turnus")
    assert of(undated, "nn")[0][1].startswith("I Lia manglar «Ny turnus» startdato og sluttdato.")
    assert of(undated, "en")[0][1].startswith(
        "In Lia, “Ny turnus” lacks a start date and an end date."
    )
    unstarted = plan(SPRING, SPRING, rest="")
    assert of(unstarted, "nn")[0][1].startswith("Det står ikkje når løysinga blir teken i bruk.")
    assert of(unstarted, "en")[0][1].endswith("above our limit 2 in Lia (number: 3).")
