"""GEV208: the manager of every unit is offered some help with the hard parts."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of


def plan(*offers: str) -> str:
    lines = "".join(f"    - {{{offer}}}\n" for offer in offers)
    return (
        "gevinst: 1\nenheter:\n  - {id: bygg, navn: Byggesak}\n  - {id: kart}\n"
        f"ledelse:\n  støtte_til_ledere:\n{lines}"
    )


@pytest.mark.parametrize(
    "offers",
    [
        ("hva: Samtaler med HR, enheter: [bygg, kart]",),
        ("hva: Samtaler med HR, enheter: [bygg]", "hva: Lederverksted, enheter: [kart]"),
        ("hva: Samtaler med HR, enheter: [bygg, kart]", "enheter: [kart]"),
        ("hva: Samtaler med HR, enheter: [bygg, kart]", "hva: Veileder"),
    ],
)
def test_help_that_reaches_every_unit_meets_it(offers: tuple[str, ...]) -> None:
    assert verdict_of("GEV208", plan(*offers)).status == "met"


FAULTS = [
    (plan(), 6, "får i Byggesak og kart"),
    (plan("hva: Samtaler med HR, enheter: [bygg]"), 6, "får i kart."),
    (plan("hva: Samtaler med HR, enheter: [nord]"), 6, "får i Byggesak og kart"),
    (plan("enheter: [bygg, kart, bygg]"), 7, "i Byggesak og kart går ut på"),
    (plan("hva: TBD, enheter: [kart]", "hva: HR, enheter: [bygg]"), 7, "i kart går ut på"),
    (plan("hva: Samtaler med HR"), 7, "hvilke enheter denne hjelpen"),
    (plan("hva: Samtaler med HR", "hva: Veileder, enheter: [kart]"), 7, "hvilke enheter"),
    ("gevinst: 1\nenheter:\n  - {navn: Arkivet}\n  - {navn: Byggesak}\n", 1, "Arkivet og Byggesak"),
]


@pytest.mark.parametrize(("text", "line", "words"), FAULTS)
def test_each_manager_without_help_is_told(text: str, line: int, words: str) -> None:
    [(found, sentence)] = gaps_of("GEV208", text)

    assert found == line
    assert words in sentence


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize(("text", "_line", "_words"), FAULTS)
def test_each_sentence_is_whole_in_each_language(
    text: str, _line: int, _words: str, language: str
) -> None:
    [(_, sentence)] = gaps_of("GEV208", text, language=language)

    assert sentence.endswith(".")
    assert "{" not in sentence


def test_units_left_out_and_help_without_content_are_told_apart() -> None:
    found = gaps_of("GEV208", plan("enheter: [bygg]"))

    assert [(line, "kart" in sentence) for line, sentence in found] == [(7, False), (6, True)]


def test_a_plan_without_units_has_no_managers_to_help() -> None:
    assert verdict_of("GEV208", "gevinst: 1\n").status == "not_applicable"


def test_it_falls_due_at_roll_out() -> None:
    assert verdict_of("GEV208", plan(), phase="planning").status == "upcoming"
    assert verdict_of("GEV208", plan(), phase="rollout").status == "gap"
