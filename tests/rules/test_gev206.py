"""GEV206: every unit has hours or money for training and for implementing, granted from above."""

from __future__ import annotations

import pytest

from gevinst.check.verdict import Gaps
from tests.plans import gaps_of, verdict_of

GRANTED = "finansiert_av: Budsjett 2026"


def plan(time: str | None, *more: str) -> str:
    set_aside = f", avsatt_tid: {{{time}}}" if time is not None else ""
    unit = f"  - {{id: mork, navn: Mork skole, leder: ida{set_aside}}}\n"
    people = "personer:\n  - {id: ida, navn: Ida Lund}\n"
    return f"gevinst: 1\n{people}enheter:\n{unit}" + "".join(f"  - {{{other}}}\n" for other in more)


@pytest.mark.parametrize(
    "time",
    [
        f"opplæringstimer: 120, innføringstimer: 40, {GRANTED}",
        "opplæringstimer: 0.5, innføringstimer: 1, finansiert_av: Kommunens egne midler",
        f"beløp: 85 000, {GRANTED}",
        f"opplæringstimer: 120, beløp: 1, {GRANTED}",
        f"innføringstimer: 120, beløp: 1, {GRANTED}",
        "beløp: 85 000, finansiert_av: Mork skole og SFO har fått midler i sak 14/26",
    ],
)
def test_hours_or_money_for_both_from_those_who_grant_it_meet_it(time: str) -> None:
    assert verdict_of("GEV206", plan(time)).status == "met"


FAULTS = [
    (plan(None), "til opplæring og innføring i Mork skole"),
    (plan(f"{GRANTED}"), "til opplæring og innføring i Mork skole"),
    (plan(f"opplæringstimer: 0, innføringstimer: TBD, {GRANTED}"), "opplæring og innføring"),
    (plan(f"opplæringstimer: 120, {GRANTED}"), "penger til innføring i Mork skole"),
    (plan(f"innføringstimer: 40, {GRANTED}"), "penger til opplæring i Mork skole"),
    (plan(f"innføringstimer: 40, beløp: 0, {GRANTED}"), "penger til opplæring i Mork skole"),
    (plan("beløp: 85 000"), "hvem som har bevilget tiden i Mork skole"),
    (plan("beløp: 85 000, finansiert_av: avklares"), "hvem som har bevilget tiden i Mork skole"),
    (plan("beløp: 85 000, finansiert_av: Skolens eget budsjett"), "«Skolens eget budsjett»"),
    (plan("beløp: 85 000, finansiert_av: Innenfor egen ramme"), "«Innenfor egen ramme»"),
    (plan("beløp: 85 000, finansiert_av: Enheten selv"), "altså av enheten selv"),
    (plan("beløp: 85 000, finansiert_av: mork"), "«mork»"),
    (plan("beløp: 85 000, finansiert_av: Mork skole"), "«Mork skole»"),
    (plan("beløp: 85 000, finansiert_av: Ida Lund"), "«Ida Lund»"),
]


@pytest.mark.parametrize(("text", "words"), FAULTS)
def test_each_way_that_a_unit_has_no_time_is_told_at_the_unit(text: str, words: str) -> None:
    [(line, sentence)] = gaps_of("GEV206", text)

    assert line == 5
    assert words in sentence


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize(("text", "_words"), FAULTS)
def test_each_sentence_is_whole_in_each_language(text: str, _words: str, language: str) -> None:
    [(_, sentence)] = gaps_of("GEV206", text, language=language)

    assert sentence.endswith(".")
    assert "{" not in sentence
    assert "Mork skole" in sentence


def test_each_unit_without_time_is_told_once() -> None:
    text = plan(
        f"beløp: 1, {GRANTED}", "id: lia, navn: Lia skole", "id: elvebakken", "navn: Ås skole"
    )
    found = gaps_of("GEV206", text)

    assert [(line, sentence.split()[-1]) for line, sentence in found] == [
        (6, "skole."),
        (7, "elvebakken."),
        (8, "skole."),
    ]


def test_a_plan_without_units_has_none_to_free_time_in() -> None:
    assert verdict_of("GEV206", "gevinst: 1\n").status == "not_applicable"


@pytest.mark.parametrize(
    ("time", "write"),
    [
        (GRANTED, ("training_hours", "implementation_hours")),
        (f"opplæringstimer: 0, {GRANTED}", ("implementation_hours",)),
        (f"opplæringstimer: 0, innføringstimer: 0, {GRANTED}", ()),
        ("beløp: 85 000", ("funded_by",)),
        ("beløp: 85 000, finansiert_av: Eget budsjett", ()),
    ],
)
def test_only_what_is_not_there_is_to_be_written(time: str, write: tuple[str, ...]) -> None:
    verdict = verdict_of("GEV206", plan(time))

    assert isinstance(verdict, Gaps)
    assert [gap.write for gap in verdict.gaps] == [write]
