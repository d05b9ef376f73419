"""GEV405: citizens or users before the choice, where they meet the solution."""

from __future__ import annotations

import pytest

from gevinst.check.verdict import NotApplicable
from gevinst.words import Language
from tests.plans import gaps_of, verdict_of


def plan(*activities: str, facing: str = "ja", solution: str = "valgt: 2025-10-06") -> str:
    items = "".join(f"    - {{{activity}}}\n" for activity in activities)
    return (
        f"gevinst: 1\nprosjekt: {{innbyggerrettet: {facing}}}\nløsning: {{{solution}}}\n"
        f"involvering:\n  aktiviteter:\n{items}"
    )


def test_citizens_in_no_activity_is_a_gap() -> None:
    assert gaps_of("GEV405", plan("hvem: [ansatte], dato: 2025-08-27")) == [
        (5, "Innbyggere eller brukere møter løsningen selv, men ingen aktivitet tar dem med.")
    ]


@pytest.mark.parametrize(("day", "gaps"), [("2025-10-05", 0), ("2025-10-06", 1), ("2025-11-12", 1)])
def test_the_first_activity_with_citizens_comes_before_the_choice(day: str, gaps: int) -> None:
    told = gaps_of(
        "GEV405", plan("hvem: [innbyggere], dato: 2026-01-05", f"hvem: [brukere], dato: {day}")
    )

    assert len(told) == gaps
    for line, sentence in told:
        assert line == 7
        assert f"er {day}, men valget er datert 2025-10-06." in sentence


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (plan("hvem: [ansatte], dato: 2025-08-27", facing="nei"), "møter ikke løsningen selv"),
        (
            plan("hvem: [ansatte], dato: 2025-08-27", facing="TBD"),
            "planen sier ikke om innbyggere eller brukere møter løsningen selv (se GEV401)",
        ),
        (plan(), "planen har ingen aktiviteter for involvering ennå (se GEV401)"),
        (plan("hvem: [innbyggere]"), "har ingen dato ennå (se GEV401)"),
    ],
)
def test_where_it_does_not_apply_the_reason_is_told(text: str, reason: str) -> None:
    verdict = verdict_of("GEV405", text)

    assert isinstance(verdict, NotApplicable)
    for language in Language:
        assert verdict.reason.to(language)
    assert reason in verdict.reason.to(Language.NB)


def test_before_anything_is_chosen_a_dated_activity_is_early() -> None:
    text = plan("hvem: [innbyggere], dato: 2026-12-01", solution="navn: Søknad")

    assert verdict_of("GEV405", text).status == "met"


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "nn",
            "Den første aktiviteten med innbyggjarar eller brukarar er 2025-11-12, men valet er datert 2025-10-06. Dei må med før løysinga blir vald.",
        ),
        (
            "en",
            "The first activity with citizens or users is 2025-11-12, but the choice is dated 2025-10-06. They must take part before the solution is chosen.",
        ),
    ],
)
def test_the_sentences_are_there_in_nynorsk_and_english(language: str, told: str) -> None:
    text = plan("hvem: [innbyggere], dato: 2025-11-12")

    assert [sentence for _, sentence in gaps_of("GEV405", text, language=language)] == [told]
    assert gaps_of("GEV405", plan("hvem: [ansatte]"), language=language)[0][1].endswith(".")
