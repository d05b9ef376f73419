"""GEV311: where citizens meet the solution themselves, they are told, through a channel and on a day."""

from __future__ import annotations

import pytest

from gevinst.check.verdict import NotApplicable
from tests.plans import gaps_of, verdict_of


def of(text: str, language: str = "nb", **how: str) -> list[tuple[int, str]]:
    return [
        (line, sentence.replace("\N{NO-BREAK SPACE}", " "))
        for line, sentence in gaps_of("GEV311", f"gevinst: 1\n{text}", language=language, **how)
    ]


def plan(*measures: str) -> str:
    lines = "".join(f"    - {{{measure}}}\n" for measure in measures)
    citizens = f"opplæring:\n  innbyggere:\n{lines}" if measures else ""
    return f"prosjekt: {{innbyggerrettet: ja}}\n{citizens}"


WHOLE = "slag: informasjon, hva: Slik søker du, kanal: SMS, dato: 2026-01-15"


def test_no_information_is_told_and_training_is_none() -> None:
    told = (
        "Innbyggere og brukere møter løsningen selv, men det er ikke planlagt informasjon til dem."
    )

    assert of(plan()) == [(1, told)]
    assert of(plan("slag: opplæring, hva: Kurs, kanal: Bibliotek, dato: 2026-01-15")) == [(4, told)]


@pytest.mark.parametrize(
    ("measure", "missing"),
    [
        ("hva: Slik søker du, kanal: SMS", "dato"),
        ("hva: Slik søker du, dato: 2026-01-15", "kanal"),
        ("kanal: SMS, dato: 2026-01-15", "hva som blir fortalt"),
        ("kanal: avklares", "hva som blir fortalt, kanal og dato"),
    ],
)
def test_information_that_lacks_something_is_told(measure: str, missing: str) -> None:
    name = "Slik søker du" if "hva" in measure else "#1"

    assert of(plan(f"slag: informasjon, {measure}")) == [
        (5, f"Informasjonen «{name}» til innbyggere og brukere mangler dette: {missing}.")
    ]


def test_one_whole_measure_is_enough() -> None:
    assert of(plan("slag: informasjon, hva: Plakat", WHOLE)) == []
    assert of(plan("hva: Uten slag", WHOLE)) == []


def test_it_is_left_to_gev310_to_ask_which_measures_are_information() -> None:
    verdict = verdict_of("GEV311", f"gevinst: 1\n{plan('hva: Brev, kanal: Post')}")

    assert isinstance(verdict, NotApplicable)
    assert "GEV310" in verdict.reason.nb


@pytest.mark.parametrize(
    ("project", "reason"),
    [
        ("innbyggerrettet: nei", "møter ikke løsningen selv"),
        ("navn: Arkiv", "GEV401"),
        ("innbyggerrettet: avklares", "GEV401"),
    ],
)
def test_it_does_not_apply_where_citizens_do_not_meet_it_or_it_is_not_said(
    project: str, reason: str
) -> None:
    verdict = verdict_of("GEV311", f"gevinst: 1\nprosjekt: {{{project}}}\n")

    assert isinstance(verdict, NotApplicable)
    assert reason in verdict.reason.nb


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "nn",
            "Informasjonen «#1» til innbyggjarar og brukarar manglar dette: kva som blir fortalt, kanal og dato.",
        ),
        (
            "en",
            "The information “#1” to citizens and users lacks this: what is told, a channel and a date.",
        ),
    ],
)
def test_the_sentence_is_there_in_the_other_languages(language: str, told: str) -> None:
    assert of(plan("slag: informasjon"), language)[0][1] == told
