"""GEV415: each unit's routines, with someone responsible and a deadline."""

from __future__ import annotations

import pytest

from gevinst.check.verdict import Gaps
from tests.plans import gaps_of, verdict_of

WHOLE = "hva: Fordeling, ansvarlig: liv, innen: 2026-01-30"


def plan(*routines: str) -> str:
    items = "".join(f"    - {{{routine}}}\n" for routine in routines)
    return (
        "gevinst: 1\npersoner: [{id: liv, navn: Liv Moe}, {id: per, navn: Per Li}]\n"
        "enheter: [{id: bygg, navn: Byggesak, leder: per}, {id: post, navn: Postmottaket}]\n"
        f"involvering:\n  rutiner:\n{items}"
    )


def test_a_whole_routine_for_each_unit_meets_it() -> None:
    assert (
        verdict_of("GEV415", plan(f"enhet: bygg, {WHOLE}", f"enhet: post, {WHOLE}")).status == "met"
    )


def test_a_unit_without_an_id_is_named_for_no_routine_can_be_for_it() -> None:
    [(_, told)] = gaps_of("GEV415", "gevinst: 1\nenheter: [{navn: Uten id}]\n")

    assert told.endswith("i Uten id.")


@pytest.mark.parametrize(
    ("routines", "units"),
    [
        ((), "Byggesak og Postmottaket"),
        ((f"enhet: bygg, {WHOLE}",), "Postmottaket"),
        ((f"enhet: post, {WHOLE}",), "Byggesak"),
    ],
)
def test_units_left_out_are_named_in_one_gap(routines: tuple[str, ...], units: str) -> None:
    assert gaps_of("GEV415", plan(*routines)) == [
        (5, f"Det står ikke hvilke rutiner og arbeidsmåter som endres i {units}.")
    ]


def test_a_single_unit_left_out_is_for_its_manager_to_act_on() -> None:
    verdict = verdict_of("GEV415", plan(f"enhet: post, {WHOLE}"))

    assert isinstance(verdict, Gaps)
    assert [gap.person for gap in verdict.gaps] == ["per"]


def test_a_routine_is_for_the_one_responsible_to_complete_or_else_the_manager() -> None:
    whole = (f"enhet: post, {WHOLE}", "enhet: bygg, innen: 2026-01-30, ansvarlig: liv")
    verdict = verdict_of("GEV415", plan(*whole, "enhet: bygg, hva: Fordeling", "hva: Annet"))

    assert isinstance(verdict, Gaps)
    assert [gap.person for gap in verdict.gaps] == ["liv", "per", None]


@pytest.mark.parametrize(
    ("routine", "lacks"),
    [
        (WHOLE, "hvilken enhet det gjelder"),
        ("enhet: bygg, ansvarlig: liv, innen: 2026-01-30", "hva som endres"),
        ("enhet: bygg, hva: Fordeling, innen: 2026-01-30", "hvem som er ansvarlig"),
        ("enhet: bygg, hva: Fordeling, ansvarlig: liv", "en frist"),
        ("enhet: bygg, hva: TBD", "hva som endres, hvem som er ansvarlig og en frist"),
    ],
)
def test_what_a_routine_lacks_is_told(routine: str, lacks: str) -> None:
    text = plan(f"enhet: bygg, {WHOLE}", f"enhet: post, {WHOLE}", routine)

    assert gaps_of("GEV415", text) == [(8, f"En rutine som skal endres, mangler dette: {lacks}.")]


def test_without_units_there_is_nothing_to_judge() -> None:
    assert verdict_of("GEV415", "gevinst: 1\n").status == "not_applicable"


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "nn",
            [
                "Det står ikkje kva rutinar og arbeidsmåtar som blir endra i Postmottaket.",
                "Ein rutine som skal endrast, manglar dette: ein frist.",
            ],
        ),
        (
            "en",
            [
                "It is not said which routines and ways of working change in Postmottaket.",
                "A routine that is to change lacks this: a deadline.",
            ],
        ),
    ],
)
def test_the_sentences_are_there_in_nynorsk_and_english(language: str, told: list[str]) -> None:
    text = plan("enhet: bygg, hva: Fordeling, ansvarlig: liv")

    assert [sentence for _, sentence in gaps_of("GEV415", text, language=language)] == told
