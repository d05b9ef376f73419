"""GEV201: one named person of top management owns the project, and does not run it as well."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of

GOOD = "navn: Marit Foss, rolle: kommunalsjef, nivå: toppledelse"


def plan(owner: str | None = "marit", person: str = GOOD, manager: str = "jonas") -> str:
    ref = f"prosjekteier: {owner}, " if owner else ""
    return (
        f"gevinst: 1\nprosjekt: {{{ref}prosjektleder: {manager}}}\npersoner:\n"
        f"  - {{id: marit, {person}}}\n  - {{id: jonas, navn: Jonas Vik}}\n"
    )


FAULTS = [
    (plan(None), 2, "har ingen prosjekteier"),
    (plan("TBD"), 2, "har ingen prosjekteier"),
    (plan("rådmannen"), 2, "«rådmannen», som ikke er en person"),
    (plan(manager="marit"), 2, "Marit Foss er både prosjekteier og prosjektleder"),
    (plan(person="rolle: kommunalsjef, nivå: toppledelse"), 4, "«marit» står uten navn"),
    (plan(person="navn: IT-avdelingen, rolle: drift, nivå: toppledelse"), 4, "«IT-avdelingen»"),
    (plan(person="navn: Rita Lie og Per Bo, nivå: toppledelse"), 4, "én person"),
    (plan(person="navn: Kommunalsjef, nivå: toppledelse"), 4, "én person"),
    (plan(person="navn: Marit Foss, rolle: kommunalsjef"), 4, "om prosjekteieren Marit Foss"),
    (plan(person="navn: Marit Foss, nivå: toppledelse"), 4, "Marit Foss står uten rolle"),
    (plan(person=GOOD.replace("toppledelse", "mellomleder")), 4, "nivået mellomleder"),
    (plan(person=GOOD.replace("toppledelse", "ansatt")), 4, "nivået ansatt"),
    (plan(person=GOOD.replace("toppledelse", "leverandør")), 4, "nivået leverandør"),
    (
        plan(person=GOOD.replace("kommunalsjef", "sjef hos leverandøren")),
        4,
        "til leverandøren, etter",
    ),
    (plan(person=GOOD.replace("kommunalsjef", "Prosjektleder IKT")), 4, "både prosjekteier og"),
]


@pytest.mark.parametrize(("text", "line", "words"), FAULTS)
def test_each_way_to_have_no_owner_at_the_top_is_told(text: str, line: int, words: str) -> None:
    [(found, sentence)] = gaps_of("GEV201", text, phase="concept")

    assert found == line
    assert words in sentence


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize(("text", "_line", "_words"), FAULTS)
def test_each_sentence_is_whole_in_each_language(
    text: str, _line: int, _words: str, language: str
) -> None:
    [(_, sentence)] = gaps_of("GEV201", text, language=language)

    assert sentence.endswith(".")
    assert "{" not in sentence


def test_a_named_person_of_top_management_with_a_role_is_an_owner() -> None:
    assert verdict_of("GEV201", plan(), phase="concept").status == "met"


def test_all_that_is_wrong_with_one_person_is_told_at_once() -> None:
    text = plan(manager="marit", person="navn: Marit Foss, nivå: mellomleder")

    assert [line for line, _ in gaps_of("GEV201", text)] == [2, 4, 4]


def test_an_empty_plan_has_no_owner() -> None:
    assert len(gaps_of("GEV201", "gevinst: 1\n")) == 1
