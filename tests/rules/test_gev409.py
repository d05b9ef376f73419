"""GEV409: what a gain does to other units, and whether they are involved."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of

UNITS = (
    "gevinst: 1\nenheter: [{id: lønn, navn: Lønnskontoret}, {id: hjem, navn: Hjemmetjenesten}]\n"
)


def plan(effects: str, activities: str = "{hvem: [ansatte], enheter: [lønn, hjem]}") -> str:
    return (
        f"{UNITS}involvering: {{aktiviteter: [{activities}]}}\n"
        f"gevinster:\n  - id: punsjing\n    hva: Mindre punsjing\n{effects}"
    )


NONE = "    virkninger_andre_steder: ingen\n"
HOME = "    virkninger_andre_steder:\n      - {enhet: hjem, hva: Fører timene selv}\n"


@pytest.mark.parametrize("effects", [NONE, HOME])
def test_effects_that_are_stated_meet_it_none_among_them(effects: str) -> None:
    assert verdict_of("GEV409", plan(effects)).status == "met"


@pytest.mark.parametrize(
    ("effects", "line"),
    [("", 5), ("    virkninger_andre_steder: []\n", 7), ("    virkninger_andre_steder: TBD\n", 7)],
)
def test_a_gain_that_does_not_say_is_a_gap(effects: str, line: int) -> None:
    assert gaps_of("GEV409", plan(effects)) == [
        (
            line,
            "Det står ikke hva «Mindre punsjing» gjør med andre enheter. Skriv «ingen» hvis den ikke merkes andre steder.",
        )
    ]


@pytest.mark.parametrize(
    ("effect", "lacks"),
    [
        ("hva: Fører timene selv", "hvilken enhet det gjelder"),
        ("enhet: hjem", "hva som blir annerledes der"),
        ("beløp: -3", "hvilken enhet det gjelder og hva som blir annerledes der"),
    ],
)
def test_an_effect_says_where_and_what(effect: str, lacks: str) -> None:
    assert gaps_of("GEV409", plan(f"    virkninger_andre_steder:\n      - {{{effect}}}\n")) == [
        (8, f"En virkning av «Mindre punsjing» mangler dette: {lacks}.")
    ]


@pytest.mark.parametrize(
    ("activities", "gaps"),
    [
        ("{hvem: [ansatte], enheter: [lønn]}", 1),
        ("{hvem: [innbyggere], enheter: [hjem]}, {hvem: [ansatte], enheter: [lønn]}", 1),
        ("{hvem: [innbyggere]}, {hvem: [ansatte], enheter: [lønn]}", 1),
        ("{hvem: [ledere], enheter: [hjem]}", 0),
        ("{enheter: [hjem]}", 0),
        ("{hvem: [tillitsvalgte]}", 0),
        ("", 0),
    ],
)
def test_the_units_it_reaches_take_part(activities: str, gaps: int) -> None:
    told = gaps_of("GEV409", plan(HOME, activities))

    assert (
        told
        == [(8, "«Mindre punsjing» får virkninger i Hjemmetjenesten, som ingen aktivitet tar med.")]
        * gaps
    )


def test_a_unit_that_the_plan_does_not_define_is_told_elsewhere() -> None:
    assert verdict_of("GEV409", plan(HOME.replace("hjem", "arkiv"))).status == "met"


def test_without_gains_there_is_nothing_to_judge() -> None:
    assert verdict_of("GEV409", UNITS).status == "not_applicable"


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "nn",
            [
                "Ein verknad av «Mindre punsjing» manglar dette: kva som blir annleis der.",
                "«Mindre punsjing» får verknader i Hjemmetjenesten, som ingen aktivitet tek med.",
            ],
        ),
        (
            "en",
            [
                "An effect of “Mindre punsjing” lacks this: what is different there.",
                "“Mindre punsjing” has effects in Hjemmetjenesten, which no activity involves.",
            ],
        ),
    ],
)
def test_the_sentences_are_there_in_nynorsk_and_english(language: str, told: list[str]) -> None:
    text = plan(HOME.replace(", hva: Fører timene selv", ""), "{hvem: [ansatte], enheter: [lønn]}")

    assert [sentence for _, sentence in gaps_of("GEV409", text, language=language)] == told
    assert gaps_of("GEV409", plan(""), language=language)[0][1].endswith(".")
