"""GEV108: a champion with a name and time, in every unit."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of

BASE = """\
personer:
  - {id: eva, navn: Eva Lund, enhet: a}
  - {id: team, navn: IKT-teamet og drift}
  - {id: uten}
enheter: [{id: a, navn: Lia}, {id: b, navn: Moen}]
endring:
  ildsjeler:
"""
B = "{person: eva, enhet: b, timer_per_uke: 2}"


def of(*champions: str, language: str = "nb") -> list[tuple[int, str]]:
    lines = "".join(f"    - {champion}\n" for champion in champions)
    return gaps_of("GEV108", BASE + lines, language=language)


@pytest.mark.parametrize(
    "champion",
    [
        "{person: eva, enhet: a, timer_per_uke: 2}",
        "{person: eva, timer_per_uke: '0,5'}",
        "{person: ola, enhet: a, timer_per_uke: 2}",
    ],
)
def test_a_named_champion_with_time_is_met_also_by_the_persons_own_unit(champion: str) -> None:
    assert of(champion, B) == []


@pytest.mark.parametrize(
    ("champion", "line", "sentence"),
    [
        ("{person: eva, enhet: a}", 8, "Eva Lund er ildsjel i Lia, men det er ikke satt av tid til det."),
        ("{person: eva, timer_per_uke: 0}", 8, "Eva Lund er ildsjel i Lia, men det er ikke satt av tid til det."),
        ("{person: eva, timer_per_uke: -1}", 8, "Eva Lund er ildsjel i Lia, men det er ikke satt av tid til det."),
        ("{enhet: a, timer_per_uke: 2}", 8, "Det står ikke hvem som er ildsjel i Lia."),
        ("{person: team, enhet: a, timer_per_uke: 2}", 3, "«IKT-teamet og drift» er ildsjel i Lia, men er ikke navnet på én person."),
        ("{person: uten, enhet: a, timer_per_uke: 2}", 4, "«uten» er ildsjel i Lia, men er ikke navnet på én person."),
    ],
)  # fmt: skip
def test_each_thing_that_a_champion_lacks_is_a_gap(champion: str, line: int, sentence: str) -> None:
    assert of(champion, B) == [(line, sentence)]


def test_units_without_a_champion_are_named_in_one_gap() -> None:
    assert of(B) == [(7, "Det er ikke pekt ut noen ildsjel i Lia.")]
    assert gaps_of("GEV108", BASE.removesuffix("endring:\n  ildsjeler:\n")) == [
        (1, "Det er ikke pekt ut noen ildsjel i Lia og Moen.")
    ]


def test_one_champion_with_time_is_enough_for_a_unit() -> None:
    assert of("{person: eva, enhet: a}", "{person: eva, enhet: a, timer_per_uke: 2}", B) == []


def test_a_champion_of_no_unit_is_told_where_a_unit_has_none() -> None:
    nowhere = "{person: team, timer_per_uke: 2}"

    assert of(nowhere, B) == [
        (8, "Det står ikke hvilken enhet denne ildsjelen hjelper."),
        (7, "Det er ikke pekt ut noen ildsjel i Lia."),
    ]
    assert of(nowhere, "{person: eva, timer_per_uke: 2}", B) == []


def test_without_units_it_does_not_apply() -> None:
    assert verdict_of("GEV108", "gevinst: 1\n").status == "not_applicable"


def test_the_sentences_are_there_in_nynorsk_and_english() -> None:
    short = ("{person: team, enhet: a}", "{timer_per_uke: 1}")
    nobody = ("{enhet: b}",)

    assert [told for _, told in of(*short, language="nn")] == [
        "«IKT-teamet og drift» er eldsjel i Lia, men er ikkje namnet på éin person.",
        "IKT-teamet og drift er eldsjel i Lia, men det er ikkje sett av tid til det.",
        "Det står ikkje kva eining denne eldsjela hjelper.",
        "Det er ikkje peikt ut noka eldsjel i Moen.",
    ]
    assert [told for _, told in of(*short, language="en")] == [
        "“IKT-teamet og drift” is the champion in Lia, but is not the name of one person.",
        "IKT-teamet og drift is the champion in Lia, but no time is set aside for it.",
        "It is not said which unit this champion helps.",
        "No champion is named in Moen.",
    ]
    assert of(*nobody, language="nn")[0][1] == "Det står ikkje kven som er eldsjel i Moen."
    assert of(*nobody, language="en")[0][1] == "It is not said who the champion in Moen is."
