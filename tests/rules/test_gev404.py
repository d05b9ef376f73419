"""GEV404: the units' employees, or their representatives, before the choice."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of


def plan(*activities: str, solution: str = "valgt: 2026-02-16") -> str:
    items = "".join(f"    - {{{activity}}}\n" for activity in activities)
    return (
        "gevinst: 1\nenheter: [{id: vei, navn: Vei og trafikk}, {id: vann, navn: Vann og avløp}]\n"
        f"løsning: {{{solution}}}\ninvolvering:\n  aktiviteter:\n{items}"
    )


def test_units_whose_employees_are_in_nothing_are_named_together() -> None:
    assert gaps_of("GEV404", plan("hvem: [ledere], dato: 2026-01-12")) == [
        (
            5,
            "Ingen aktivitet tar med ansatte i Vei og trafikk og Vann og avløp, eller tillitsvalgte for dem.",
        )
    ]


@pytest.mark.parametrize("group", ["ansatte", "tillitsvalgte"])
@pytest.mark.parametrize(("day", "gaps"), [("2026-02-15", 0), ("2026-02-16", 1), ("2026-03-09", 1)])
def test_employees_or_their_representatives_take_part_before_the_choice(
    group: str, day: str, gaps: int
) -> None:
    text = plan(
        "hvem: [ansatte], enheter: [vei], dato: 2026-01-12",
        f"hvem: [{group}], enheter: [vann], dato: {day}",
    )
    told = gaps_of("GEV404", text)

    assert len(told) == gaps
    for line, sentence in told:
        assert line == 7
        assert (
            f"ansatte i Vann og avløp er {day}, men valget er datert 2026-02-16. De ansatte må med"
            in sentence
        )


@pytest.mark.parametrize(("unit", "status"), [("vei, vann", "met"), ("vei", "gap")])
def test_an_activity_is_for_the_units_it_names(unit: str, status: str) -> None:
    text = plan(f"hvem: [ansatte], enheter: [{unit}], dato: 2026-01-12")

    assert verdict_of("GEV404", text).status == status


@pytest.mark.parametrize("who", ["verneombud", "innbyggere", "toppledelse", "leverandør"])
def test_others_are_not_the_employees(who: str) -> None:
    assert len(gaps_of("GEV404", plan(f"hvem: [{who}], dato: 2026-01-12"))) == 1


@pytest.mark.parametrize(
    "text",
    [
        plan(),
        plan("hvem: [ansatte]", "hvem: [ledere], dato: 2026-01-12"),
        "gevinst: 1\ninvolvering: {aktiviteter: [{hvem: [ansatte], dato: 2026-01-12}]}\n",
    ],
)
def test_without_units_or_dates_there_is_nothing_to_judge(text: str) -> None:
    assert verdict_of("GEV404", text).status == "not_applicable"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "nn",
            (
                "Ingen aktivitet tek med tilsette i Vei og trafikk, eller tillitsvalde for dei.",
                "Den første aktiviteten med tilsette i Vann og avløp er 2026-03-09, men valet er datert 2026-02-16. Dei tilsette må med før løysinga blir vald.",
            ),
        ),
        (
            "en",
            (
                "No activity involves employees in Vei og trafikk, or union representatives for them.",
                "The first activity with employees in Vann og avløp is 2026-03-09, but the choice is dated 2026-02-16. Employees must take part before the solution is chosen.",
            ),
        ),
    ],
)
def test_the_sentences_are_there_in_nynorsk_and_english(
    language: str, words: tuple[str, ...]
) -> None:
    text = plan("hvem: [ansatte], enheter: [vann], dato: 2026-03-09")

    assert tuple(told for _, told in gaps_of("GEV404", text, language=language)) == words
