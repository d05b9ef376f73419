"""GEV406: a group outside the line, with users in it."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of

PEOPLE = """\
gevinst: 1
personer:
  - {id: siv, navn: Siv Dahl, nivå: mellomleder, enhet: arkiv}
  - {id: pål, navn: Pål Rud, nivå: ansatt, enhet: arkiv}
  - {id: liv, navn: Liv Moe, enhet: arkiv}
  - {id: tor, navn: Tor Eik, nivå: ansatt}
  - {id: lev, navn: Lars Lie, nivå: leverandør, enhet: arkiv}
  - {id: øk, navn: Økonomiavdelingen, enhet: arkiv}
  - {id: tom, rolle: arkivar, enhet: arkiv}
  - {id: bo, navn: Bo Vik, enhet: ukjent}
enheter: [{id: arkiv, navn: Dokumentsenteret, leder: siv}, {id: post, navn: Postmottaket, leder: ida}]
"""


def plan(members: str, outside: str = "ja", people: str = PEOPLE) -> str:
    return f"{people}løsning:\n  valggruppe:\n    medlemmer: [{members}]\n    utenfor_linja: {outside}\n"


@pytest.mark.parametrize("members", ["siv, pål", "liv, tor", "pål, øk, tor"])
def test_two_named_members_with_a_user_among_them_meet_it(members: str) -> None:
    assert verdict_of("GEV406", plan(members)).status == "met"


def test_no_group_is_a_gap_that_says_what_to_write() -> None:
    assert gaps_of("GEV406", PEOPLE + "løsning: {navn: Arkiv}\n") == [
        (12, "Planen har ingen gruppe som forbereder valget utenfor linja.")
    ]


@pytest.mark.parametrize(
    ("members", "count"),
    [("", 0), ("pål", 1), ("pål, pål", 1), ("pål, øk", 1), ("pål, tom", 1), ("pål, ingvild", 1)],
)
def test_only_members_whom_the_plan_has_by_name_count(members: str, count: int) -> None:
    [(line, sentence)] = gaps_of("GEV406", plan(members))

    assert line == 14
    assert f"har navnet på: {count}. Det må være minst 2." in sentence


@pytest.mark.parametrize(
    ("members", "names"),
    [
        ("siv, tor", "Siv Dahl og Tor Eik"),
        ("siv, lev", "Siv Dahl og Lars Lie"),
        ("tor, bo", "Tor Eik og Bo Vik"),
    ],
)
def test_a_group_without_a_user_of_an_affected_unit_is_named(members: str, names: str) -> None:
    [(line, sentence)] = gaps_of("GEV406", plan(members))

    assert line == 14
    assert sentence == (
        f"Etter planen er ingen i valggruppen ({names}) ansatt i Dokumentsenteret og Postmottaket uten å være leder."
    )


def test_a_units_manager_is_no_user_even_without_a_level() -> None:
    people = PEOPLE.replace("leder: ida", "leder: liv")

    assert len(gaps_of("GEV406", plan("liv, tor", people=people))) == 1


def test_without_units_nobody_can_be_held_to_be_no_user() -> None:
    people = PEOPLE[: PEOPLE.index("enheter")]

    assert verdict_of("GEV406", plan("siv, tor", people=people)).status == "met"


@pytest.mark.parametrize(
    ("outside", "words"), [("nei", "ligger i linja"), ("TBD", "står ikke om valggruppen")]
)
def test_the_group_is_outside_the_line(outside: str, words: str) -> None:
    [(line, sentence)] = gaps_of("GEV406", plan("siv, pål", outside))

    assert line == 15
    assert words in sentence


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "nn",
            [
                "Medlemmer i valgruppa som planen har namnet på: 1. Det må vere minst 2.",
                "Etter planen er ingen i valgruppa (Siv Dahl) tilsett i Dokumentsenteret og Postmottaket utan å vere leiar.",
                "Valgruppa ligg i linja. Legg ho utanfor, så det blir kort veg frå brukarane til dei som vel.",
            ],
        ),
        (
            "en",
            [
                "Members of the selection group whom the plan has by name: 1. There must be at least 2.",
                "According to the plan no member of the selection group (Siv Dahl) is an employee of Dokumentsenteret and Postmottaket without being a manager.",
                "The selection group is in the line. Put it outside, so that the way is short from users to those who choose.",
            ],
        ),
    ],
)
def test_the_sentences_are_there_in_nynorsk_and_english(language: str, told: list[str]) -> None:
    found = gaps_of("GEV406", plan("siv", "nei"), language=language)

    assert [sentence for _, sentence in found] == told
