"""GEV212: someone above each unit manager has been told of the procurement, on a date."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of

TOLD = "enhet: dag, orientert: ida, dato: 2026-02-03"


def plan(*briefings: str) -> str:
    lines = "".join(f"    - {{{briefing}}}\n" for briefing in briefings)
    return (
        "gevinst: 1\npersoner:\n  - {id: ida, navn: Ida Strøm, nivå: toppledelse}\n"
        "  - {id: rune, navn: Rune Vold, nivå: mellomleder}\n  - {id: mia, navn: Mia Lie}\n"
        "  - {id: ola, navn: Ola Krogh, nivå: ansatt}\n  - {id: lev, navn: Lars, nivå: leverandør}\n"
        "enheter:\n  - {id: dag, navn: Dagsenteret, leder: rune}\n"
        f"ledelse:\n  forankring_av_anskaffelse:\n{lines}"
    )


@pytest.mark.parametrize(
    "briefings",
    [
        (TOLD,),
        (TOLD.replace("ida", "mia"),),
        (TOLD.replace("2026-02-03", "2026-11-02"),),
        (TOLD.replace("ida", "rune"), TOLD),
        (TOLD, "enhet: dag"),
    ],
)
def test_a_briefing_of_someone_above_the_manager_meets_it(briefings: tuple[str, ...]) -> None:
    assert verdict_of("GEV212", plan(*briefings)).status == "met"


FAULTS = [
    (plan(), 11, "for Dagsenteret"),
    (plan(TOLD.replace("dag,", "natt,")), 11, "for Dagsenteret"),
    (plan(TOLD.replace("enhet: dag, ", "")), 11, "for Dagsenteret"),
    (plan("enhet: dag, orientert: ida"), 12, "mangler dette: dato"),
    (plan("enhet: dag, dato: 2026-02-03"), 12, "mangler dette: hvem som er orientert"),
    (plan("enhet: dag"), 12, "mangler dette: hvem som er orientert og dato"),
    (plan(TOLD.replace("ida", "rune")), 12, "Rune Vold er orientert"),
    (plan(TOLD.replace("ida", "ola")), 12, "Ola Krogh er orientert"),
    (plan(TOLD.replace("ida", "lev")), 12, "er ikke over enhetslederen"),
    (plan(TOLD.replace("ida", "rådmannen")), 12, "«rådmannen»"),
    (
        plan(TOLD.replace("2026-02-03", "2026-11-03")),
        12,
        "2026-11-03. Per 2026-11-02",
    ),
]


@pytest.mark.parametrize(("text", "line", "words"), FAULTS)
def test_each_unit_whose_line_does_not_know_is_told(text: str, line: int, words: str) -> None:
    [(found, sentence)] = gaps_of("GEV212", text)

    assert found == line
    assert words in sentence


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize(("text", "_line", "_words"), FAULTS)
def test_each_sentence_is_whole_in_each_language(
    text: str, _line: int, _words: str, language: str
) -> None:
    [(_, sentence)] = gaps_of("GEV212", text, language=language)

    assert sentence.endswith(".")
    assert "{" not in sentence
    assert "Dagsenteret" in sentence


def test_all_units_left_out_are_named_in_one_gap() -> None:
    text = "gevinst: 1\nenheter:\n  - {id: dag, navn: Dagsenteret}\n  - {navn: Arkivet}\n"
    [(_, sentence)] = gaps_of("GEV212", text)

    assert "for Dagsenteret og Arkivet." in sentence


def test_a_plan_without_units_has_no_line_above_them() -> None:
    assert verdict_of("GEV212", "gevinst: 1\n").status == "not_applicable"


def test_a_unit_that_is_defined_twice_is_judged_once() -> None:
    text = plan("enhet: dag").replace("ledelse:", "  - {id: dag, navn: Dagtilbudet}\nledelse:")

    assert len(gaps_of("GEV212", text)) == 1
