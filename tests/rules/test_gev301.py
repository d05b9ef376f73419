"""GEV301: a training budget is an amount above zero, and someone pays it."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of


def of(text: str, language: str = "nb", **how: str) -> list[tuple[int, str]]:
    return [
        (line, sentence.replace("\N{NO-BREAK SPACE}", " "))
        for line, sentence in gaps_of("GEV301", f"gevinst: 1\n{text}", language=language, **how)
    ]


@pytest.mark.parametrize(
    ("training", "told"),
    [
        ("opplæring: {videre_læring: Fagdag}", ["Planen har ikke noe opplæringsbudsjett."]),
        ("opplæring: {budsjett: TBD}", ["Planen har ikke noe opplæringsbudsjett."]),
        (
            "opplæring: {budsjett: {beløp: avklares, finansiert_av: Oppvekst}}",
            ["Opplæringsbudsjettet har ikke noe beløp."],
        ),
        (
            "opplæring: {budsjett: {beløp: 0, finansiert_av: Oppvekst}}",
            ["Opplæringsbudsjettet er 0 kr: det er ikke satt av penger."],
        ),
        (
            "opplæring: {budsjett: {beløp: -5000, finansiert_av: Oppvekst}}",
            ["Opplæringsbudsjettet er −5 000 kr: det er ikke satt av penger."],
        ),
        (
            "opplæring: {budsjett: {beløp: 1}}",
            ["Det står ikke hvem som betaler for opplæringen."],
        ),
        (
            "opplæring: {budsjett: {beløp: 0, finansiert_av: avklares}}",
            [
                "Opplæringsbudsjettet er 0 kr: det er ikke satt av penger.",
                "Det står ikke hvem som betaler for opplæringen.",
            ],
        ),
        ("opplæring: {budsjett: {beløp: 0,5, finansiert_av: Oppvekst}}", []),
    ],
)
def test_each_thing_that_keeps_a_budget_from_being_one_is_told(
    training: str, told: list[str]
) -> None:
    training = training.replace("0,5", "'0,5'")

    assert of(training) == [(2, sentence) for sentence in told]


def test_a_plan_without_the_section_is_told_at_its_start() -> None:
    assert of("prosjekt: {navn: Arkiv}\n") == [(1, "Planen har ikke noe opplæringsbudsjett.")]


def test_an_unreadable_amount_is_not_called_missing() -> None:
    [(_, told)] = of("opplæring: {budsjett: {beløp: mye, finansiert_av: Oppvekst}}")

    assert "GEV002" in told


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("nn", "Opplæringsbudsjettet er 0 kr: det er ikkje sett av pengar."),
        ("en", "The training budget is NOK 0: no money is set aside."),
    ],
)
def test_the_sentences_are_there_in_the_other_languages(language: str, told: str) -> None:
    assert of("opplæring: {budsjett: {beløp: 0, finansiert_av: X}}", language)[0][1] == told


def test_it_is_due_in_planning() -> None:
    assert verdict_of("GEV301", "gevinst: 1\n", phase="concept").status == "upcoming"
    assert verdict_of("GEV301", "gevinst: 1\n", phase="planning").status == "gap"
