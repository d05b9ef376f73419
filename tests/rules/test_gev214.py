"""GEV214: each unit manager's needs are recorded, and answered by someone else."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of

ANSWERED = "behov: Vikar på kursdagene, svar: Bevilget, besvart_av: marit"


def plan(*needs: str, manager: str = "leder: grete") -> str:
    lines = "".join(f"      - {{{need}}}\n" for need in needs)
    return (
        "gevinst: 1\npersoner:\n  - {id: grete, navn: Grete Sand}\n  - {id: marit, navn: Marit Foss}\n"
        f"enheter:\n  - id: plan\n    navn: Arealplan\n    {manager}\n    støttebehov:\n{lines}"
    )


@pytest.mark.parametrize(
    "text", [plan(ANSWERED), plan(ANSWERED, ANSWERED), plan(ANSWERED, manager="ansatte: 8")]
)
def test_needs_that_someone_else_has_answered_meet_it(text: str) -> None:
    assert verdict_of("GEV214", text).status == "met"


FAULTS = [
    (plan(), 9, "hva lederen av Arealplan trenger"),
    (plan("behov: Vikar på kursdagene"), 10, "mangler dette: svar og hvem som har svart"),
    (plan("behov: Vikar, svar: avklares, besvart_av: marit"), 10, "mangler dette: svar."),
    (plan("behov: Vikar, svar: Bevilget"), 10, "mangler dette: hvem som har svart."),
    (plan("svar: Bevilget, besvart_av: marit"), 10, "mangler dette: hva som trengs."),
    (plan(ANSWERED.replace("marit", "grete")), 10, "Grete Sand er leder for Arealplan"),
    (plan(ANSWERED.replace("marit", "sjefen")), 10, "«sjefen»"),
    (plan(ANSWERED, "behov: Rom"), 11, "mangler dette: svar og hvem som har svart"),
    ("gevinst: 1\nenheter:\n  - {id: x, navn: Arealplan}\n", 3, "lederen av Arealplan"),
]


@pytest.mark.parametrize(("text", "line", "words"), FAULTS)
def test_each_need_that_is_not_asked_for_or_answered_is_told(
    text: str, line: int, words: str
) -> None:
    [(found, sentence)] = gaps_of("GEV214", text)

    assert found == line
    assert words in sentence


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize(("text", "_line", "_words"), FAULTS)
def test_each_sentence_is_whole_in_each_language(
    text: str, _line: int, _words: str, language: str
) -> None:
    [(_, sentence)] = gaps_of("GEV214", text, language=language)

    assert sentence.endswith(".")
    assert "{" not in sentence
    assert "Arealplan" in sentence


def test_each_unit_that_is_not_asked_is_told() -> None:
    text = "gevinst: 1\nenheter:\n  - {id: bygg, navn: Byggesak}\n  - {id: kart}\n"

    assert [line for line, _ in gaps_of("GEV214", text)] == [3, 4]


def test_a_plan_without_units_has_no_managers_to_ask() -> None:
    assert verdict_of("GEV214", "gevinst: 1\n").status == "not_applicable"
