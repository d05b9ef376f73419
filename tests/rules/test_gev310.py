"""GEV310: where citizens meet the solution themselves, they are trained."""

from __future__ import annotations

import pytest

from gevinst.check.verdict import NotApplicable
from tests.plans import gaps_of, verdict_of


def of(text: str, language: str = "nb", **how: str) -> list[tuple[int, str]]:
    return [
        (line, sentence.replace("\N{NO-BREAK SPACE}", " "))
        for line, sentence in gaps_of("GEV310", f"gevinst: 1\n{text}", language=language, **how)
    ]


def plan(*measures: str) -> str:
    lines = "".join(f"    - {{{measure}}}\n" for measure in measures)
    citizens = f"opplæring:\n  innbyggere:\n{lines}" if measures else ""
    return f"prosjekt: {{innbyggerrettet: ja}}\n{citizens}"


NONE = "Innbyggere og brukere møter løsningen selv, men det er ikke planlagt opplæring for dem."


def test_no_training_of_citizens_is_told() -> None:
    assert of(plan()) == [(1, NONE)]


def test_information_is_no_training() -> None:
    assert of(plan("slag: informasjon, hva: Brev til alle")) == [(4, NONE)]


def test_a_measure_that_may_be_either_is_asked_which_it_is() -> None:
    assert of(plan("hva: Kveld på biblioteket", "kanal: Brev")) == [
        (5, "Det står ikke om tiltaket «Kveld på biblioteket» er opplæring eller informasjon."),
        (6, "Det står ikke om tiltaket «#2» er opplæring eller informasjon."),
    ]


def test_training_that_does_not_say_what_is_done_is_told() -> None:
    assert of(plan("slag: opplæring, hva: TBD")) == [
        (5, "Opplæringen av innbyggere og brukere («#1») sier ikke hva som skal gjøres.")
    ]


def test_training_that_says_what_is_done_is_enough() -> None:
    assert of(plan("slag: opplæring, hva: Hjelp på biblioteket", "slag: informasjon")) == []


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
    verdict = verdict_of("GEV310", f"gevinst: 1\nprosjekt: {{{project}}}\n")

    assert isinstance(verdict, NotApplicable)
    assert reason in verdict.reason.nb


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "nn",
            "Innbyggjarar og brukarar møter løysinga sjølve, men det er ikkje planlagt opplæring for dei.",
        ),
        (
            "en",
            "Citizens and users meet the solution themselves, but no training is planned for them.",
        ),
    ],
)
def test_the_sentence_is_there_in_the_other_languages(language: str, told: str) -> None:
    assert of(plan(), language)[0][1] == told


def test_it_is_due_in_rollout() -> None:
    assert verdict_of("GEV310", f"gevinst: 1\n{plan()}", phase="planning").status == "upcoming"
