"""GEV118: how this fits with the other changes the same people meet."""

from __future__ import annotations

from datetime import date

import pytest

from gevinst.choices import Phase
from gevinst.rules.b1_resistance.gev118_context import rule
from gevinst.rules.given import Given
from tests.plans import AS_OF, gaps_of, loaded, verdict_of

UNITS = "enheter: [{id: a, andre_endringer: [{navn: Ny turnus}, {navn: Flytting}]}, {id: b, andre_endringer: [{navn: Ny turnus}]}]\n"


def of(change: str, units: str = UNITS, language: str = "nb") -> list[tuple[int, str]]:
    return gaps_of(
        "GEV118", f"{units}endring:\n  hva: Tilsyn på skjerm\n  {change}\n", language=language
    )


def test_a_context_that_is_told_is_met() -> None:
    assert of("sammenheng: Ny turnus bygger på tilsynet og kommer etterpå") == []


@pytest.mark.parametrize(("change", "line"), [("hvorfor: Få hender", 2), ("sammenheng: TBD", 4)])
def test_a_context_that_is_not_told_names_each_other_change_once(change: str, line: int) -> None:
    assert of(change) == [
        (
            line,
            "Det står ikke hvordan prosjektet henger sammen med de andre endringene: «Ny turnus» og «Flytting».",
        )
    ]


def test_the_explanation_once_more_is_no_context() -> None:
    [(line, sentence)] = of("hvorfor: Få hender\n  sammenheng: TILSYN på skjerm.")

    assert line == 5
    assert sentence == (
        "Teksten i «sammenheng» gjentar den i «hva»: 100 % av ordene er felles, og vår grense er 80 %. "
        "Den må si noe om de andre endringene: «Ny turnus» og «Flytting»."
    )
    assert of("sammenheng: Tilsyn på skjerm kommer før ny turnus") == []


@pytest.mark.parametrize(("limit", "gaps"), [(80, 1), (86, 0), (85, 1)])
def test_it_counts_as_the_same_by_the_measure_of_the_explanation_itself(
    limit: int, gaps: int
) -> None:
    text = f"{UNITS}endring:\n  hva: Tilsyn på skjerm\n  sammenheng: Tilsyn på skjerm nå\n"
    given = Given(date.fromisoformat(AS_OF), Phase.PLANNING, {("GEV101", "likeness"): limit})

    assert len(rule.gaps(loaded(text).plan, given)) == gaps


@pytest.mark.parametrize(
    ("units", "reason"),
    [
        ("gevinst: 1\n", "GEV501"),
        ("enheter: [{id: a, andre_endringer: ingen}]\n", "ingen av enhetene møter andre"),
        ("enheter: [{id: a, andre_endringer: ingen}, {id: b}]\n", "GEV112"),
        ("enheter: [{id: a}]\n", "GEV112"),
    ],
)
def test_why_it_does_not_apply(units: str, reason: str) -> None:
    verdict = verdict_of("GEV118", units)

    assert verdict.status == "not_applicable"
    assert reason in verdict.reason.nb  # type: ignore[union-attr]


def test_one_unit_with_another_change_is_enough_to_ask() -> None:
    units = "enheter: [{id: a}, {id: b, andre_endringer: [{fra: 2026-01-01}]}, {id: c, andre_endringer: ingen}]\n"

    assert of("hvorfor: Få hender", units)[0][1].endswith("endringene: en endring uten navn.")


def test_the_sentences_are_there_in_nynorsk_and_english() -> None:
    told, same = "hvorfor: Få hender", "sammenheng: Tilsyn på skjerm"

    assert of(told, language="nn")[0][1] == (
        "Det står ikkje korleis prosjektet heng saman med dei andre endringane: «Ny turnus» og «Flytting»."
    )
    assert of(told, language="en")[0][1] == (
        "It is not said how the project fits with the other changes: “Ny turnus” and “Flytting”."
    )
    assert of(same, language="nn")[0][1].startswith(
        "Teksten i «sammenheng» tek opp att den i «hva»"
    )
    assert of(same, language="en")[0][1].endswith("the other changes: “Ny turnus” and “Flytting”.")
