"""GEV103: two different forms reach every unit."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of

UNITS = "enheter: [{id: a, navn: Lia}, {id: b, navn: Moen}]\n"
FEW = "Målbildet når ikke hver enhet på minst to ulike måter. Antall måter nå: "


def of(*channels: str, language: str = "nb") -> list[tuple[int, str]]:
    lines = "".join(f"    - {channel}\n" for channel in channels)
    return gaps_of("GEV103", f"{UNITS}endring:\n  kanaler:\n{lines}", language=language)


BOTH = "{form: Personalmøte, enheter: [a, b]}"


def test_two_forms_in_every_unit_are_enough() -> None:
    assert of(BOTH, "{form: Plakat, enheter: [a, b]}") == []
    assert of(BOTH, "{form: Film, enheter: [a]}", "{form: Plakat, enheter: [b]}") == []


def test_each_unit_with_fewer_is_named_with_the_number_and_the_form() -> None:
    assert of("{form: Personalmøte, enheter: [a]}") == [
        (3, f"{FEW}Lia 1 («Personalmøte») og Moen 0.")
    ]
    assert of(BOTH, "{form: Film, enheter: [b]}") == [(3, f"{FEW}Lia 1 («Personalmøte»).")]


@pytest.mark.parametrize(
    "other",
    [
        "Personalmøte",
        "personalmøte!",
        "Personalmøte i mai",
        "Personalmøte 3",
        "på personalmøte i uke 12",
    ],
)
def test_one_form_on_two_days_is_still_one(other: str) -> None:
    assert of(BOTH, f"{{form: '{other}', enheter: [a, b]}}") == [
        (3, f"{FEW}Lia 1 («Personalmøte») og Moen 1 («Personalmøte»).")
    ]


def test_forms_that_differ_in_more_than_the_day_are_two() -> None:
    assert of(BOTH, "{form: Personalmøte med film, enheter: [a, b]}") == []
    assert of("{form: Mai, enheter: [a, b]}", "{form: 17, enheter: [a, b]}") == []


def test_a_channel_that_says_no_unit_or_no_form_is_a_gap_where_units_are_short() -> None:
    assert of(BOTH, "{form: Plakat}", "{enheter: [a, b]}") == [
        (5, "«Plakat» sier ikke hvilke enheter den når."),
        (6, "Det står ikke hvordan målbildet fortelles her."),
        (3, f"{FEW}Lia 1 («Personalmøte») og Moen 1 («Personalmøte»)."),
    ]
    assert of(BOTH, "{form: Film, enheter: [a, b]}", "{form: Plakat}") == []


def test_units_of_one_name_are_counted_apart() -> None:
    text = "enheter: [{id: a, navn: Base}, {id: b, navn: Base}]\nendring: {kanaler: [{form: Film, enheter: [a]}]}\n"

    assert gaps_of("GEV103", text)[0][1] == f"{FEW}Base 1 («Film») og Base 0."


def test_without_channels_no_unit_is_reached() -> None:
    assert gaps_of("GEV103", UNITS) == [(1, f"{FEW}Lia 0 og Moen 0.")]


def test_without_units_it_does_not_apply() -> None:
    assert verdict_of("GEV103", "gevinst: 1\n").status == "not_applicable"


def test_the_sentences_are_there_in_nynorsk_and_english() -> None:
    channels = (BOTH, "{form: Plakat}", "{enheter: [a]}")

    assert [told for _, told in of(*channels, language="nn")] == [
        "«Plakat» seier ikkje kva einingar det når.",
        "Det står ikkje korleis målbiletet blir fortalt her.",
        "Målbiletet når ikkje kvar eining på minst to ulike måtar. Talet på måtar no: Lia 1 («Personalmøte») og Moen 1 («Personalmøte»).",
    ]
    assert [told for _, told in of(*channels, language="en")] == [
        "“Plakat” does not say which units it reaches.",
        "It is not said how the target picture is told here.",
        "The target picture does not reach every unit in at least two different ways. Number of ways now: Lia 1 (“Personalmøte”) and Moen 1 (“Personalmøte”).",
    ]
