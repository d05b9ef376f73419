"""GEV412: needs, whose they are, and whether the choice meets them."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of


def plan(*needs: str, chosen: str | None = "2026-02-02") -> str:
    day = f"  valgt: {chosen}\n" if chosen else ""
    items = "".join(f"    - {{{need}}}\n" for need in needs)
    return f"gevinst: 1\nenheter: [{{id: brann}}]\nløsning:\n  navn: Tilsyn\n{day}  behovsliste:\n{items}"


@pytest.mark.parametrize(
    "need",
    [
        "behov: Uten dekning, hvem_sitt: brann, møtt: ja",
        "behov: Uten dekning, hvem_sitt: brann, møtt: nei",
        "behov: Uten dekning, hvem: [innbyggere], møtt: delvis",
    ],
)
def test_a_need_with_whose_it_is_and_an_answer_meets_it(need: str) -> None:
    assert verdict_of("GEV412", plan(need)).status == "met"


def test_no_needs_is_a_gap() -> None:
    assert gaps_of("GEV412", plan()) == [
        (6, "Planen har ingen behov fra dem som skal bruke løsningen.")
    ]


@pytest.mark.parametrize(
    ("need", "sentence"),
    [
        ("behov: Bilder, møtt: ja", "Behovet «Bilder» mangler dette: hvem sitt det er."),
        (
            "behov: Bilder, hvem_sitt: brann",
            "Behovet «Bilder» mangler dette: svar på om valget møter det.",
        ),
        (
            "behov: Bilder, møtt: avklares",
            "Behovet «Bilder» mangler dette: hvem sitt det er og svar på om valget møter det.",
        ),
        ("behov: TBD, hvem_sitt: brann, møtt: ja", "Et behov sier ikke hva som trengs."),
    ],
)
def test_what_a_need_lacks_is_told(need: str, sentence: str) -> None:
    assert gaps_of("GEV412", plan(need)) == [(7, sentence)]


@pytest.mark.parametrize(
    ("chosen", "phase", "status"),
    [
        ("2026-11-02", "planning", "gap"),
        ("2026-11-03", "planning", "met"),
        ("2026-11-03", "realisation", "met"),
        (None, "planning", "met"),
        (None, "rollout", "gap"),
    ],
)
def test_the_answer_is_due_once_the_choice_is_made(
    chosen: str | None, phase: str, status: str
) -> None:
    text = plan("behov: Bilder, hvem_sitt: brann", chosen=chosen)

    assert verdict_of("GEV412", text, phase=phase).status == status


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "nn",
            [
                "Behovet «Bilder» manglar dette: kven sitt det er og svar på om valet møter det.",
                "Eit behov seier ikkje kva som trengst.",
            ],
        ),
        (
            "en",
            [
                "The need “Bilder” lacks this: whose it is and an answer on whether the choice meets it.",
                "A need does not say what is needed.",
            ],
        ),
    ],
)
def test_the_sentences_are_there_in_nynorsk_and_english(language: str, told: list[str]) -> None:
    text = plan("behov: Bilder", "møtt: ja")

    assert [sentence for _, sentence in gaps_of("GEV412", text, language=language)] == told
    assert gaps_of("GEV412", plan(), language=language)[0][1].endswith(".")
