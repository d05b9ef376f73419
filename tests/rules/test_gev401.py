"""GEV401: who is involved, how and when."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of


def plan(*activities: str, citizens: str | None = "nei") -> str:
    facing = f", innbyggerrettet: {citizens}" if citizens else ""
    items = "".join(f"\n    - {{{activity}}}" for activity in activities)
    return f"gevinst: 1\nprosjekt: {{navn: Byggesak{facing}}}\n" + (
        f"involvering:\n  aktiviteter:{items}\n" if items else ""
    )


ALL = "hvem: [ledere, ansatte], hvordan: Verksted, dato: 2025-09-03"
CITIZENS = "hvem: [innbyggere], hvordan: Samtaler, dato: 2025-09-17"


def test_no_activities_at_all_names_every_group_that_is_to_take_part() -> None:
    [(line, sentence)] = gaps_of("GEV401", plan(citizens="ja"))

    assert line == 1
    assert sentence == (
        "Planen har ingen aktiviteter der mellomledere, ansatte og innbyggere eller brukere er med."
    )


@pytest.mark.parametrize(
    ("activities", "citizens", "left_out"),
    [
        ([CITIZENS], "nei", "mellomledere og ansatte"),
        ([ALL.replace("ledere, ", "")], "nei", "mellomledere"),
        ([ALL.replace(", ansatte", "")], "nei", "ansatte"),
        ([ALL.replace(", ansatte", ", tillitsvalgte")], "nei", "ansatte"),
        ([ALL], "ja", "innbyggere eller brukere"),
    ],
)
def test_groups_left_out_are_named(activities: list[str], citizens: str, left_out: str) -> None:
    [(line, sentence)] = gaps_of("GEV401", plan(*activities, citizens=citizens))

    assert line == 4
    assert sentence == f"Ingen aktivitet tar med {left_out}."


@pytest.mark.parametrize(
    ("activities", "citizens"),
    [([ALL], "nei"), ([ALL, CITIZENS], "ja"), ([ALL.replace("ledere", "mellomledere")], "nei")],
)
def test_every_group_with_how_and_date_is_a_plan(activities: list[str], citizens: str) -> None:
    assert verdict_of("GEV401", plan(*activities, citizens=citizens)).status == "met"


@pytest.mark.parametrize(
    ("activity", "lacks"),
    [
        ("hvem: [ansatte], hvordan: Verksted", "en dato"),
        ("hvem: [ansatte], dato: 2025-09-03", "hvordan det skjer"),
        ("hvordan: Verksted, dato: 2025-09-03", "hvem som er med"),
        ("hvem: [ansatte], hvordan: TBD, dato: avklares", "hvordan det skjer og en dato"),
    ],
)
def test_an_activity_that_lacks_something_is_told_at_its_line(activity: str, lacks: str) -> None:
    assert gaps_of("GEV401", plan(ALL, activity)) == [
        (6, f"En aktivitet i involveringen mangler dette: {lacks}.")
    ]


def test_whether_citizens_meet_it_must_be_said() -> None:
    [(line, sentence)] = gaps_of("GEV401", plan(ALL, citizens=None))

    assert line == 2
    assert sentence.startswith("Det står ikke om innbyggere eller brukere møter løsningen selv")


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "nn",
            [
                "Ingen aktivitet tek med mellomleiarar.",
                "Ein aktivitet i involveringa manglar dette: ein dato.",
            ],
        ),
        (
            "en",
            [
                "No activity involves middle managers.",
                "An involvement activity lacks this: a date.",
            ],
        ),
    ],
)
def test_the_sentences_are_there_in_nynorsk_and_english(language: str, told: list[str]) -> None:
    text = plan("hvem: [ansatte], hvordan: Verksted")

    assert [sentence for _, sentence in gaps_of("GEV401", text, language=language)] == told
