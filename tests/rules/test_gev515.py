"""GEV515: the gain plan is dated before the day the project starts."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of


def plan(dated: str = "", started: str = "") -> str:
    lines = ["gevinst: 1", "prosjekt:", "  navn: Vintervei", started and f"  startet: {started}"]
    lines += ["gevinstrealiseringsplan:", "  hver: kvartal", dated and f"  datert: {dated}"]
    return "\n".join(line for line in lines if line) + "\n"


@pytest.mark.parametrize("dated", ["2025-08-31", "2024-01-01"])
def test_a_plan_from_the_day_before_or_earlier_meets_it(dated: str) -> None:
    assert verdict_of("GEV515", plan(dated, "2025-09-01")).status == "met"


@pytest.mark.parametrize("dated", ["2025-09-01", "2025-09-02", "2026-09-01"])
def test_the_same_day_or_later_is_a_gap_with_both_dates(dated: str) -> None:
    assert gaps_of("GEV515", plan(dated, "2025-09-01")) == [
        (
            7,
            f"Prosjektet starter 2025-09-01, men gevinstrealiseringsplanen er fra {dated}. Planen må komme først.",
        )
    ]


NOT_DATED = "Det står ikke når gevinstrealiseringsplanen er fra."
NOT_STARTED = (
    "Det står ikke når prosjektet starter, så ingen kan se om gevinstene ble planlagt først."
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (plan(started="2025-09-01"), [(5, NOT_DATED)]),
        (plan("2025-08-31"), [(2, NOT_STARTED)]),
        (plan("avklares", "2025-09-01"), [(7, NOT_DATED)]),
        (plan("2025-08-31", "TBD"), [(4, NOT_STARTED)]),
        (plan(), [(4, NOT_DATED), (2, NOT_STARTED)]),
        ("gevinst: 1\n", [(1, NOT_DATED), (1, NOT_STARTED)]),
    ],
)
def test_a_date_that_is_missing_is_told_as_which(
    text: str, expected: list[tuple[int, str]]
) -> None:
    assert gaps_of("GEV515", text) == expected


def test_the_sentences_are_there_in_nynorsk_and_english() -> None:
    late = plan("2025-11-20", "2025-09-01")

    assert gaps_of("GEV515", late, language="nn")[0][1] == (
        "Prosjektet startar 2025-09-01, men gevinstrealiseringsplanen er frå 2025-11-20. Planen må kome først."
    )
    assert gaps_of("GEV515", late, language="en")[0][1] == (
        "The project starts 2025-09-01, but the gain plan is from 2025-11-20. The plan must come first."
    )
    assert [s.split(",")[0] for _, s in gaps_of("GEV515", plan(), language="nn")] == [
        "Det står ikkje når gevinstrealiseringsplanen er frå.",
        "Det står ikkje når prosjektet startar",
    ]
    assert [s.split(",")[0] for _, s in gaps_of("GEV515", plan(), language="en")] == [
        "It is not said when the gain plan is from.",
        "It is not said when the project starts",
    ]
