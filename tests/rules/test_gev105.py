"""GEV105: digital skills are mapped for all, by level, and not too long ago."""

from __future__ import annotations

from datetime import date

import pytest

from gevinst.choices import Phase
from gevinst.rules.b1_resistance import gev105_mapped
from gevinst.rules.given import Given
from tests.plans import gaps_of, loaded, verdict_of

WHOLE = "lav: 2, middels: 5, høy: 3, kartlagt: 2026-09-01"


def unit(skills: str, employees: str = "ansatte: 10") -> str:
    return f"enheter:\n  - id: sør\n    navn: Sør\n    {employees}\n    digital_kompetanse: {{{skills}}}\n"


def of(text: str, language: str = "nb", as_of: str = "2026-11-02") -> list[tuple[int, str]]:
    return gaps_of("GEV105", text, language=language, as_of=as_of)


def test_all_mapped_by_level_with_a_date_is_met() -> None:
    assert of(unit(WHOLE)) == []


def test_a_unit_without_mapping_is_a_gap_of_its_own() -> None:
    text = "enheter:\n  - {id: sør, navn: Sør}\n  - {id: nord}\n"

    assert of(text) == [
        (2, "Den digitale kompetansen i Sør er ikke kartlagt."),
        (3, "Den digitale kompetansen i nord er ikke kartlagt."),
    ]


@pytest.mark.parametrize(
    ("skills", "levels"),
    [
        ("middels: 5, høy: 5", "lavt"),
        ("lav: 5, høy: 5", "middels"),
        ("lav: 5, middels: 5", "høyt"),
        ("lav: TBD, middels: 10", "lavt og høyt"),
        ("", "lavt, middels og høyt"),
    ],
)
def test_each_level_that_is_not_given_is_named_and_never_taken_for_none(
    skills: str, levels: str
) -> None:
    text = unit(", ".join(filter(None, [skills, "kartlagt: 2026-09-01"])))

    assert [told for _, told in of(text)] == [
        f"Det står ikke hvor mange i Sør som er på {levels} nivå."
    ]


@pytest.mark.parametrize(
    ("day", "as_of", "old"),
    [
        ("2025-11-03", "2026-11-02", False),
        ("2025-11-02", "2026-11-02", False),
        ("2025-11-01", "2026-11-02", True),
        ("2023-02-28", "2024-02-29", False),
        ("2023-02-27", "2024-02-29", True),
    ],
)
def test_twelve_months_to_the_day_is_the_limit(day: str, as_of: str, old: bool) -> None:  # noqa: FBT001
    found = of(unit(WHOLE.replace("2026-09-01", day)), as_of=as_of)

    assert bool(found) is old
    if old:
        assert (
            f"ble kartlagt {day}. Per {as_of} er det lenger siden enn vår grense, 12 md."
            in found[0][1]
        )


@pytest.mark.parametrize(("months", "gaps"), [(2, 1), (3, 0)])
def test_the_number_of_months_is_the_users(months: int, gaps: int) -> None:
    given = Given(date(2026, 11, 2), Phase.PLANNING, {("GEV105", "months"): months})

    assert len(gev105_mapped.rule.gaps(loaded(unit(WHOLE)).plan, given)) == gaps


def test_a_mapping_without_a_date_is_a_gap() -> None:
    assert [told for _, told in of(unit("lav: 2, middels: 5, høy: 3"))] == [
        "Det står ikke når den digitale kompetansen i Sør ble kartlagt."
    ]


@pytest.mark.parametrize(("employees", "gaps"), [(9, 0), (10, 0), (11, 1)])
def test_levels_that_add_up_to_fewer_than_the_employees_leave_someone_out(
    employees: int, gaps: int
) -> None:
    found = of(unit(WHOLE, f"ansatte: {employees}"))

    assert len(found) == gaps
    if gaps:
        assert found == [(5, "Kartleggingen i Sør gjelder 10 av 11 ansatte. Ikke kartlagt: 1.")]


def test_without_the_number_of_employees_nobody_can_see_whether_all_are_mapped() -> None:
    [(_, sentence)] = of(unit(WHOLE, "turnus: ja"))

    assert sentence.startswith("Det står ikke hvor mange ansatte Sør har")


def test_a_value_that_cannot_be_read_points_to_the_form() -> None:
    assert "GEV002" in of(unit(WHOLE.replace("lav: 2", "lav: noen")))[0][1]


def test_without_units_it_does_not_apply() -> None:
    assert verdict_of("GEV105", "gevinst: 1\n").status == "not_applicable"


def test_the_sentences_are_there_in_nynorsk_and_english() -> None:
    text = unit("lav: 2, middels: 5, høy: 3, kartlagt: 2020-01-01", "ansatte: 12") + "  - {id: b}\n"

    assert [told for _, told in of(text, "nn")] == [
        "Kartlegginga i Sør gjeld 10 av 12 tilsette. Ikkje kartlagde: 2.",
        "Den digitale kompetansen i Sør vart kartlagd 2020-01-01. Per 2026-11-02 er det lenger sidan enn vår grense, 12 md.",
        "Den digitale kompetansen i b er ikkje kartlagd.",
    ]
    assert [told for _, told in of(text, "en")] == [
        "The mapping in Sør covers 10 of 12 employees. Not mapped: 2.",
        "The digital skills in Sør were mapped 2020-01-01. As of 2026-11-02 that is longer ago than our limit of 12 months.",
        "The digital skills in b are not mapped.",
    ]
    holes = unit("middels: 5, høy: 3")
    assert "på lågt nivå" in of(holes, "nn")[0][1]
    assert "at the low level" in of(holes, "en")[0][1]
    assert "vart kartlagd" in of(holes, "nn")[1][1]
    assert "It is not said how many employees" in of(unit(WHOLE, "turnus: ja"), "en")[0][1]
