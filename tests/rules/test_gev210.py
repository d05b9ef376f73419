"""GEV210: the project owner and each gain owner have a deputy or a handover."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of


def plan(geir: str, ingrid: str = "stedfortreder: geir", owner: str = "geir") -> str:
    return (
        f"gevinst: 1\nprosjekt: {{prosjekteier: {owner}}}\npersoner:\n"
        f"  - {{id: geir, navn: Geir Moe, {geir}}}\n  - {{id: ingrid, navn: Ingrid Haug, {ingrid}}}\n"
        "gevinster:\n  - {id: strøing, gevinstansvarlig: ingrid}\n"
    )


@pytest.mark.parametrize(
    "geir",
    [
        "stedfortreder: ingrid",
        "overlevering: To uker sammen med den som tar over",
        "stedfortreder: geir, overlevering: To uker sammen med den som tar over",
        "stedfortreder: ingrid, overlevering: ja",
    ],
)
def test_a_deputy_or_a_handover_meets_it(geir: str) -> None:
    assert verdict_of("GEV210", plan(geir)).status == "met"


FAULTS = [
    (plan("rolle: kommunalsjef"), 4, "Geir Moe er prosjekteier, men har verken"),
    (plan("stedfortreder: TBD"), 4, "Geir Moe er prosjekteier, men har verken"),
    (plan("stedfortreder: geir"), 4, "Geir Moe er prosjekteier og er satt opp som sin egen"),
    (plan("stedfortreder: sjefen"), 4, "«sjefen», som ikke er en person"),
    (plan("overlevering: ja"), 4, "bare «ja»"),
    (
        plan("stedfortreder: ingrid", "rolle: driftsleder"),
        5,
        "Ingrid Haug er gevinstansvarlig, men",
    ),
    (plan("rolle: sjef", "rolle: leder", "ingrid"), 5, "er prosjekteier og gevinstansvarlig, men"),
]


@pytest.mark.parametrize(("text", "line", "words"), FAULTS)
def test_each_leader_whom_nobody_can_follow_is_told_once(text: str, line: int, words: str) -> None:
    [(found, sentence)] = gaps_of("GEV210", text)

    assert found == line
    assert words in sentence


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize(("text", "_line", "_words"), FAULTS)
def test_each_sentence_is_whole_in_each_language(
    text: str, _line: int, _words: str, language: str
) -> None:
    [(_, sentence)] = gaps_of("GEV210", text, language=language)

    assert sentence.endswith(".")
    assert "{" not in sentence


def test_an_owner_of_several_gains_is_told_once_and_each_of_several_owners() -> None:
    text = plan("rolle: sjef", "rolle: leder") + "  - {id: lys, gevinstansvarlig: [ingrid, geir]}\n"

    assert [line for line, _ in gaps_of("GEV210", text)] == [4, 5]


@pytest.mark.parametrize(
    "text",
    ["gevinst: 1\n", "gevinst: 1\nprosjekt: {prosjekteier: sjefen}\ngevinster: [{id: a}]\n"],
)
def test_a_plan_in_which_nobody_leads_has_nobody_to_replace(text: str) -> None:
    assert verdict_of("GEV210", text).status == "not_applicable"
