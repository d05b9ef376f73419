"""GEV115: capacity is assessed, and low capacity has a measure or another date."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of


def plan(readiness: str, rest: str = "") -> str:
    return f"enheter:\n  - id: a\n    navn: Sør\n    endringsvilje: {{{readiness}}}\n{rest}"


def of(text: str, language: str = "nb") -> list[tuple[int, str]]:
    return gaps_of("GEV115", text, language=language)


MEASURE = "endring: {endringstiltak: [{mot: %s, enhet: %s, hva: %s}]}\n"
UNTIL = "kapasitet: lav, kapasitet_lav_fram_til: 2026-05-31"


@pytest.mark.parametrize("level", ["middels", "høy"])
def test_enough_capacity_needs_no_measure(level: str) -> None:
    assert of(plan(f"kapasitet: {level}")) == []


@pytest.mark.parametrize(
    ("text", "line"),
    [(plan("leder: høy"), 4), (plan("kapasitet: TBD"), 4), ("enheter:\n  - navn: Sør\n", 2)],
)
def test_capacity_that_is_not_assessed_is_a_gap(text: str, line: int) -> None:
    assert of(text) == [(line, "Det står ikke hvor mye overskudd Sør har til endringen.")]


@pytest.mark.parametrize(
    ("measure", "gaps"),
    [
        (MEASURE % ("lav_kapasitet", "a", "To vikarer"), 0),
        (MEASURE % ("lav_kapasitet", "b", "To vikarer"), 1),
        (MEASURE % ("lav_kapasitet", "a", "TBD"), 1),
        (MEASURE % ("endringstrykk", "a", "Turnus venter"), 1),
        ("", 1),
    ],
)
def test_low_capacity_needs_a_measure_against_it_in_the_unit(measure: str, gaps: int) -> None:
    assert len(of(plan("kapasitet: lav", measure))) == gaps


def test_the_units_without_a_measure_or_a_date_are_named_in_one_gap() -> None:
    text = "enheter: [{id: a, navn: Sør, endringsvilje: {kapasitet: lav}}, {id: b, endringsvilje: {kapasitet: lav}}]\n"

    assert of(text) == [
        (
            1,
            "Kapasiteten er lav i Sør og b. Skriv et tiltak mot «lav_kapasitet», eller hvor lenge det varer, slik at oppstarten kan komme etterpå.",
        )
    ]


@pytest.mark.parametrize(
    ("start", "gaps"), [("2026-05-30", 1), ("2026-05-31", 1), ("2026-06-01", 0)]
)
def test_a_start_after_the_last_low_day_is_another_date(start: str, gaps: int) -> None:
    whole = f"løsning: {{tas_i_bruk: {start}}}\n"
    wave = f"løsning: {{tas_i_bruk: 2026-01-01, puljer: [{{enheter: [a], start: {start}}}]}}\n"

    assert len(of(plan(UNTIL, whole))) == len(of(plan(UNTIL, wave))) == gaps


def test_a_start_too_early_is_told_with_both_dates_and_a_measure_meets_it() -> None:
    early = "løsning: {tas_i_bruk: 2026-05-04}\n"

    assert of(plan(UNTIL, early)) == [
        (
            4,
            "Kapasiteten i Sør er lav fram til 2026-05-31, men enheten tar løsningen i bruk 2026-05-04. Flytt oppstarten, eller skriv et tiltak mot «lav_kapasitet».",
        )
    ]
    assert of(plan(UNTIL, early + MEASURE % ("lav_kapasitet", "a", "To vikarer"))) == []


def test_another_date_without_a_start_cannot_be_held_against_anything() -> None:
    assert of(plan(UNTIL)) == [
        (
            1,
            "Kapasiteten i Sør er lav fram til 2026-05-31, men det står ikke når enheten tar løsningen i bruk.",
        )
    ]


def test_without_units_it_does_not_apply() -> None:
    assert verdict_of("GEV115", "gevinst: 1\n").status == "not_applicable"


def test_the_sentences_are_there_in_nynorsk_and_english() -> None:
    texts = (
        plan("leder: høy"),
        plan("kapasitet: lav"),
        plan(UNTIL),
        plan(UNTIL, "løsning: {tas_i_bruk: 2026-05-04}\n"),
    )

    assert [of(text, "nn")[0][1] for text in texts] == [
        "Det står ikkje kor mykje overskot Sør har til endringa.",
        "Kapasiteten er låg i Sør. Skriv eit tiltak mot «låg_kapasitet», eller kor lenge det varer, slik at oppstarten kan kome etterpå.",
        "Kapasiteten i Sør er låg fram til 2026-05-31, men det står ikkje når eininga tek løysinga i bruk.",
        "Kapasiteten i Sør er låg fram til 2026-05-31, men eininga tek løysinga i bruk 2026-05-04. Flytt oppstarten, eller skriv eit tiltak mot «låg_kapasitet».",
    ]
    assert [of(text, "en")[0][1] for text in texts] == [
        "It is not said how much energy Sør has to spare for the change.",
        "Capacity is low in Sør. Write a measure against “low_capacity”, or how long it lasts, so that the start can come after.",
        "Capacity in Sør is low until 2026-05-31, but it is not said when the unit takes the solution into use.",
        "Capacity in Sør is low until 2026-05-31, but the unit takes the solution into use 2026-05-04. Move the start, or write a measure against “low_capacity”.",
    ]
