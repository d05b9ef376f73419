"""GEV114: the manager's own willingness is assessed, and met where it is low."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of


def plan(readiness: str, measure: str = "") -> str:
    rest = f"endring:\n  endringstiltak: [{{{measure}}}]\n" if measure else ""
    return f"enheter:\n  - id: a\n    navn: Lia\n    endringsvilje: {{{readiness}}}\n{rest}"


def of(text: str, language: str = "nb") -> list[tuple[int, str]]:
    return gaps_of("GEV114", text, language=language)


@pytest.mark.parametrize("level", ["middels", "høy"])
def test_a_manager_who_is_willing_enough_needs_no_measure(level: str) -> None:
    assert of(plan(f"leder: {level}")) == []


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (plan("ansatte: høy"), 4),
        (plan("leder: avklares"), 4),
        ("enheter:\n  - navn: Lia\n", 2),
    ],
)
def test_a_manager_who_is_not_assessed_is_a_gap(text: str, line: int) -> None:
    assert of(text) == [(line, "Det står ikke hvor villig lederen i Lia selv er.")]


@pytest.mark.parametrize(
    ("measure", "gaps"),
    [
        ("mot: lav_vilje, enhet: a, hva: Rektor besøker en skole som er i gang", 0),
        ("mot: lav_vilje, enhet: b, hva: Rektor besøker en skole som er i gang", 1),
        ("mot: lav_vilje, enhet: a, hva: TBD", 1),
        ("mot: lav_vilje, hva: Rektor besøker en skole som er i gang", 1),
        ("mot: lav_kapasitet, enhet: a, hva: To vikarer", 1),
        ("", 1),
    ],
)
def test_low_willingness_needs_a_measure_against_it_in_the_unit(measure: str, gaps: int) -> None:
    assert len(of(plan("leder: lav", measure))) == gaps


def test_the_units_with_an_unwilling_manager_are_named_in_one_gap() -> None:
    text = "enheter: [{id: a, navn: Lia, endringsvilje: {leder: lav}}, {id: b, endringsvilje: {leder: lav}}]\n"

    assert of(text) == [
        (
            1,
            "Lederens egen vilje er lav i Lia og b, men det står ikke hva dere gjør med det. Skriv et tiltak mot «lav_vilje».",
        )
    ]


def test_without_units_it_does_not_apply() -> None:
    assert verdict_of("GEV114", "gevinst: 1\n").status == "not_applicable"


def test_the_sentences_are_there_in_nynorsk_and_english() -> None:
    assert [told for _, told in of(plan("ansatte: høy"), "nn") + of(plan("leder: lav"), "nn")] == [
        "Det står ikkje kor villig leiaren i Lia sjølv er.",
        "Viljen til leiaren sjølv er låg i Lia, men det står ikkje kva de gjer med det. Skriv eit tiltak mot «låg_vilje».",
    ]
    assert [told for _, told in of(plan("ansatte: høy"), "en") + of(plan("leder: lav"), "en")] == [
        "It is not said how willing the manager in Lia is.",
        "The manager's own willingness is low in Lia, but it is not said what you do about it. Write a measure against “low_readiness”.",
    ]
