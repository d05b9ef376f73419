"""GEV416: every affected unit in the involvement."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of

TWO = "enheter: [{id: vest, navn: Vest}, {id: øst, navn: Øst}]\n"
ONE = "enheter: [{id: vest, navn: Vest}]\n"


def plan(*activities: str, units: str = TWO) -> str:
    items = "".join(f"    - {{{activity}}}\n" for activity in activities)
    return f"gevinst: 1\n{units}involvering:\n  aktiviteter:\n{items}"


@pytest.mark.parametrize(
    "activities",
    [
        ("hvem: [ansatte], enheter: [vest, øst]",),
        ("hvem: [ansatte], enheter: [vest]", "hvem: [ledere], enheter: [øst]"),
        ("hvem: [tillitsvalgte], enheter: [vest]", "hvem: [verneombud], enheter: [øst]"),
        ("enheter: [vest, øst]",),
        ("hvem: [ansatte], enheter: [vest, øst]", "hvem: [ansatte]"),
    ],
)
def test_every_unit_named_in_an_activity_of_its_own_people_meets_it(
    activities: tuple[str, ...],
) -> None:
    assert verdict_of("GEV416", plan(*activities)).status == "met"


@pytest.mark.parametrize(
    ("activities", "units"),
    [
        (("hvem: [ansatte], enheter: [vest]",), "Øst"),
        (("hvem: [ansatte], enheter: [sør]",), "Vest og Øst"),
        (("hvem: [ansatte], enheter: [vest]", "hvem: [innbyggere], enheter: [øst]"), "Øst"),
        (("hvem: [ansatte], enheter: [vest]", "hvem: [leverandør]"), "Øst"),
    ],
)
def test_units_left_out_are_named_in_one_gap(activities: tuple[str, ...], units: str) -> None:
    assert gaps_of("GEV416", plan(*activities)) == [
        (4, f"Ingen aktivitet tar med lederne eller de ansatte i {units}.")
    ]


def test_an_activity_that_names_no_units_is_asked_which() -> None:
    told = gaps_of("GEV416", plan("hvem: [ansatte], enheter: [vest]", "hvem: [ledere]"))

    assert told == [
        (6, "Ingen aktivitet nevner Øst, og denne sier ikke hvilke enheter den er for.")
    ]


def test_in_a_plan_with_one_unit_an_activity_is_for_that() -> None:
    assert verdict_of("GEV416", plan("hvem: [ansatte]", units=ONE)).status == "met"
    assert verdict_of("GEV416", plan("hvem: [innbyggere]", units=ONE)).status == "gap"


@pytest.mark.parametrize("text", [plan(), plan("hvem: [ansatte], enheter: [vest]", units="")])
def test_without_units_or_activities_there_is_nothing_to_judge(text: str) -> None:
    assert verdict_of("GEV416", text).status == "not_applicable"


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "nn",
            (
                "Ingen aktivitet tek med leiarane eller dei tilsette i Øst.",
                "Ingen aktivitet nemner Vest og Øst, og denne seier ikkje kva einingar han er for.",
            ),
        ),
        (
            "en",
            (
                "No activity involves managers or employees of Øst.",
                "No activity names Vest and Øst, and this one does not say which units it is for.",
            ),
        ),
    ],
)
def test_the_sentences_are_there_in_nynorsk_and_english(
    language: str, told: tuple[str, str]
) -> None:
    named = gaps_of("GEV416", plan("hvem: [ansatte], enheter: [vest]"), language=language)
    unsaid = gaps_of("GEV416", plan("hvem: [ansatte]"), language=language)

    assert (named[0][1], unsaid[0][1]) == told
