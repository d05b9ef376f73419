"""GEV209: every unit manager has a named sparring partner who is someone else."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of


def plan(unit: str, partner: str = "navn: Tone Ness") -> str:
    return (
        "gevinst: 1\npersoner:\n  - {id: siri, navn: Siri Tangen}\n"
        f"  - {{id: tone, {partner}}}\nenheter:\n  - {{id: lia, navn: Lia barnehage, {unit}}}\n"
    )


PAIR = "leder: siri, sparringspartner: tone"
FAULTS = [
    (plan("leder: siri"), 6, "Lederen av Lia barnehage har ingen"),
    (plan("leder: siri, sparringspartner: TBD"), 6, "Lederen av Lia barnehage har ingen"),
    (plan("leder: siri, sparringspartner: siri"), 6, "Siri Tangen er leder for Lia barnehage"),
    (plan("leder: siri, sparringspartner: tore"), 6, "«tore», som ikke er en person"),
    (plan(PAIR, "rolle: kommunalsjef"), 4, "«tone» står uten navn"),
    (plan(PAIR, "navn: HR-avdelingen"), 4, "«HR-avdelingen»"),
    (plan(PAIR, "navn: Tone Ness og Per Bo"), 4, "navnet på én person"),
]


@pytest.mark.parametrize("unit", [PAIR, "sparringspartner: tone"])
def test_another_named_person_meets_it(unit: str) -> None:
    assert verdict_of("GEV209", plan(unit)).status == "met"


@pytest.mark.parametrize(("text", "line", "words"), FAULTS)
def test_each_manager_who_stands_alone_is_told(text: str, line: int, words: str) -> None:
    [(found, sentence)] = gaps_of("GEV209", text)

    assert found == line
    assert words in sentence


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize(("text", "_line", "_words"), FAULTS)
def test_each_sentence_is_whole_in_each_language(
    text: str, _line: int, _words: str, language: str
) -> None:
    [(_, sentence)] = gaps_of("GEV209", text, language=language)

    assert sentence.endswith(".")
    assert "{" not in sentence


def test_a_partner_of_several_managers_is_told_once() -> None:
    text = plan(PAIR, "navn: HR-avdelingen") + "  - {id: sol, sparringspartner: tone}\n"

    assert [line for line, _ in gaps_of("GEV209", text)] == [4]


def test_a_plan_without_units_has_no_managers() -> None:
    assert verdict_of("GEV209", "gevinst: 1\n").status == "not_applicable"
