"""GEV005: dates that can't be are told with both dates."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of

ORDERS = [
    ("løsning: {behov_samlet: 2026-03-02, valgt: 2026-03-01}", "valgt"),
    ("løsning: {valgt: 2026-03-02, tas_i_bruk: 2026-03-01}", "tas i bruk"),
    ("løsning: {valgt: 2026-03-02, puljer: [{id: nord, start: 2026-03-01}]}", "Puljen «nord»"),
    ("løsning: {valgt: 2026-03-02, puljer: [{start: 2026-03-01}]}", "Puljen «#1»"),
    ("prosjekt: {startet: 2026-03-02}\nløsning: {tas_i_bruk: 2026-03-01}", "Prosjektet starter"),
    ("prosjekt: {startet: 2026-03-02}\nløsning: {puljer: [{start: 2026-03-01}]}", "Prosjektet"),
    ("opplæring: {økter: [{id: kveld, fra: 2026-03-02, til: 2026-03-01}]}", "«kveld»"),
    (
        "enheter: [{id: a, navn: Natt, andre_endringer: [{navn: Turnus, fra: 2026-03-02, til: 2026-03-01}]}]",
        "«Turnus» i «Natt»",
    ),
    (
        "gevinster: [{id: g, hva: Tid, nullpunkt: {dato: 2026-03-02}, måltall: {dato: 2026-03-01}}]",
        "«Tid»",
    ),
]
FUTURES = [
    ("prosjekt: {oppdatert: 2026-11-03}", "Planen er oppdatert"),
    ("enheter: [{id: natt, digital_kompetanse: {kartlagt: 2026-11-03}}]", "«natt»"),
    ("gevinster: [{id: g, nullpunkt: {verdi: 3, dato: 2026-11-03}}]", "Nullpunktet for «g»"),
    ("gevinster: [{id: g, målinger: [{verdi: 3, dato: 2026-11-03}]}]", "måling av «g»"),
    ("gevinster: [{id: g, målinger: [{dato: 2026-11-03}]}]", "måling av «g»"),
]


@pytest.mark.parametrize(("text", "words"), ORDERS)
def test_dates_out_of_order_are_told_with_both(text: str, words: str) -> None:
    [(line, sentence)] = gaps_of("GEV005", f"gevinst: 1\n{text}\n")

    assert line == 2
    assert words in sentence
    assert "2026-03-01" in sentence
    assert "2026-03-02" in sentence


@pytest.mark.parametrize(("text", "_words"), ORDERS)
def test_two_things_on_one_day_are_possible(text: str, _words: str) -> None:
    same = text.replace("2026-03-02", "2026-03-01")

    assert verdict_of("GEV005", f"gevinst: 1\n{same}\n").status == "met"


@pytest.mark.parametrize(("text", "words"), FUTURES)
def test_what_is_done_in_the_future_is_told_with_the_day_it_is_judged_on(
    text: str, words: str
) -> None:
    [(line, sentence)] = gaps_of("GEV005", f"gevinst: 1\n{text}\n")

    assert line == 2
    assert words in sentence
    assert "2026-11-03" in sentence
    assert "2026-11-02" in sentence


@pytest.mark.parametrize(("text", "_words"), FUTURES)
def test_what_is_done_on_the_day_itself_is_possible(text: str, _words: str) -> None:
    assert verdict_of("GEV005", f"gevinst: 1\n{text}\n", as_of="2026-11-03").status == "met"


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize(("text", "_words"), ORDERS + FUTURES)
def test_each_sentence_is_whole_in_each_language(text: str, _words: str, language: str) -> None:
    [(_, sentence)] = gaps_of("GEV005", f"gevinst: 1\n{text}\n", language=language)

    assert sentence.endswith(".")
    assert "{" not in sentence


@pytest.mark.parametrize(
    "text",
    [
        "gevinster: [{id: g, nullpunkt: {dato: 2027-01-01}}]",
        "løsning: {valgt: 2027-01-01, tas_i_bruk: 2027-06-01}",
        "gevinster: [{id: g, måltall: {dato: 9999-12-31}}]",
        "enheter: [{id: a, andre_endringer: ingen}]",
        "opplæring: {økter: [{til: 0001-01-01}]}",
    ],
)
def test_a_plan_for_the_future_is_no_mistake(text: str) -> None:
    assert verdict_of("GEV005", f"gevinst: 1\n{text}\n").status == "met"


def test_a_date_that_could_not_be_read_is_not_compared() -> None:
    text = "gevinst: 1\nløsning: {behov_samlet: 2026-13-40, valgt: 2026-03-01}\n"

    assert verdict_of("GEV005", text).status == "met"
