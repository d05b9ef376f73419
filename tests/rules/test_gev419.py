"""GEV419: the reasons for the choice, told to every unit after it."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of

TWO = "enheter: [{id: bibl, navn: Biblioteket}, {id: kultur, navn: Kulturskolen}]\n"
ONE = "enheter: [{id: bibl, navn: Biblioteket}]\n"
MADE = "2026-04-13"


def plan(*told: str, chosen: str = MADE, needs: str = "", units: str = TWO) -> str:
    items = "".join(f"    - {{{one}}}\n" for one in told)
    return (
        f"gevinst: 1\n{units}løsning: {{valgt: {chosen}, behovsliste: [{needs}]}}\n"
        f"involvering:\n  valget_begrunnet:\n{items}"
    )


BOTH = "enheter: [bibl, kultur], hva: Hvorfor vi valgte, dato: "


@pytest.mark.parametrize("day", [MADE, "2026-04-20", "2027-01-01"])
def test_told_to_every_unit_on_the_day_of_the_choice_or_later_meets_it(day: str) -> None:
    assert verdict_of("GEV419", plan(BOTH + day)).status == "met"


def test_told_before_the_choice_is_a_gap_with_both_dates() -> None:
    assert gaps_of("GEV419", plan(BOTH + "2026-04-12")) == [
        (
            6,
            "Begrunnelsen for valget er datert 2026-04-12, men valget er datert 2026-04-13. Den må komme etterpå.",
        )
    ]


@pytest.mark.parametrize(
    ("told", "units"),
    [
        ((), "Biblioteket og Kulturskolen"),
        (("enheter: [bibl], hva: Hvorfor, dato: 2026-04-20",), "Kulturskolen"),
    ],
)
def test_units_left_out_are_named_in_one_gap(told: tuple[str, ...], units: str) -> None:
    assert gaps_of("GEV419", plan(*told)) == [
        (5, f"Det står ikke når {units} får høre hvorfor løsningen ble valgt.")
    ]


@pytest.mark.parametrize(
    ("told", "lacks"),
    [
        ("hva: Hvorfor, dato: 2026-04-20", "hvilke enheter den er for"),
        ("enheter: [bibl, kultur], hva: Hvorfor", "en dato"),
        ("enheter: [bibl, kultur], dato: 2026-04-20", "hva som fortelles"),
        ("hva: TBD", "hvilke enheter den er for, en dato og hva som fortelles"),
    ],
)
def test_what_is_lacking_is_told(told: str, lacks: str) -> None:
    assert gaps_of("GEV419", plan(told)) == [
        (6, f"Begrunnelsen for valget mangler dette: {lacks}.")
    ]


def test_in_a_plan_with_one_unit_the_reasons_are_for_that() -> None:
    assert verdict_of("GEV419", plan("hva: Hvorfor, dato: 2026-04-20", units=ONE)).status == "met"


@pytest.mark.parametrize(
    ("need", "gaps"),
    [
        ("hvem_sitt: bibl, møtt: nei", 1),
        ("hvem_sitt: bibl, møtt: delvis", 1),
        ("hvem_sitt: bibl, møtt: ja", 0),
        ("hvem_sitt: bibl", 0),
        ("hvem_sitt: annet, møtt: nei", 0),
        ("hvem: [innbyggere], møtt: nei", 0),
    ],
)
def test_needs_that_are_not_met_are_told_to_those_whose_they_are(need: str, gaps: int) -> None:
    needs = f"{{behov: Uten mobil, {need}}}"

    assert (
        gaps_of("GEV419", plan(BOTH + "2026-04-20", needs=needs))
        == [
            (
                6,
                "Begrunnelsen sier ikke hva løsningen ikke dekker, enda behovet «Uten mobil» ikke er møtt fullt ut.",
            )
        ]
        * gaps
    )
    told = BOTH + "2026-04-20, ikke_møtt: Uten mobil kommer i 2027"
    assert verdict_of("GEV419", plan(told, needs=needs)).status == "met"


@pytest.mark.parametrize(
    ("as_of", "status"), [("2026-04-12", "met"), ("2026-04-13", "gap"), ("2026-04-14", "gap")]
)
def test_until_the_choice_is_made_nobody_is_asked_what_will_be_told(
    as_of: str, status: str
) -> None:
    needs = "{behov: Uten mobil, hvem_sitt: bibl, møtt: nei}"
    planned = plan("enheter: [bibl, kultur], dato: 2026-04-20", needs=needs)

    assert verdict_of("GEV419", planned, as_of=as_of).status == status


def test_before_the_choice_the_day_for_it_is_planned() -> None:
    told = gaps_of("GEV419", plan(), as_of="2026-04-12")

    assert told == [
        (
            5,
            "Det står ikke når Biblioteket og Kulturskolen skal få høre begrunnelsen for valget, som er satt til 2026-04-13.",
        )
    ]


@pytest.mark.parametrize(
    "text", [plan(BOTH + "2026-04-20", units=""), plan(BOTH + "2026-04-20", chosen="TBD")]
)
def test_without_units_or_a_day_of_choice_there_is_nothing_to_judge(text: str) -> None:
    assert verdict_of("GEV419", text).status == "not_applicable"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "nn",
            (
                "Det står ikkje når Kulturskolen får høyre kvifor løysinga vart vald.",
                "Grunngivinga seier ikkje kva løysinga ikkje dekkjer, endå behovet «Uten mobil» ikkje er møtt fullt ut.",
            ),
        ),
        (
            "en",
            (
                "No date is given for telling Kulturskolen why the solution was chosen.",
                "The reasons do not say what the solution leaves out, although the need “Uten mobil” is not fully met.",
            ),
        ),
    ],
)
def test_the_sentences_are_there_in_nynorsk_and_english(
    language: str, words: tuple[str, ...]
) -> None:
    needs = "{behov: Uten mobil, hvem_sitt: bibl, møtt: nei}"
    text = plan("enheter: [bibl], hva: Hvorfor, dato: 2026-04-20", needs=needs)
    others = [
        *gaps_of("GEV419", plan(), as_of="2026-04-12", language=language),
        *gaps_of("GEV419", plan(BOTH + "2026-04-12"), language=language),
        *gaps_of("GEV419", plan("hva: TBD"), language=language),
    ]

    assert tuple(told for _, told in gaps_of("GEV419", text, language=language)) == words
    assert all(told.endswith(".") and "{" not in told for _, told in others)
