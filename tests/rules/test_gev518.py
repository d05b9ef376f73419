"""GEV518: gains in money alone are said to be a choice."""

from __future__ import annotations

import pytest

from gevinst.check.verdict import NotApplicable
from tests.plans import gaps_of, verdict_of


def plan(*kinds: str, why: str = "datert: 2025-06-16") -> str:
    gains = "".join(f"  - {{id: g{n}, slag: {kind}}}\n" for n, kind in enumerate(kinds))
    return f"gevinst: 1\ngevinstrealiseringsplan:\n  {why}\ngevinster:\n{gains}"


@pytest.mark.parametrize("kinds", [("penger",), ("penger", "penger"), ("kroner", "penger")])
def test_money_alone_without_a_reason_is_a_gap(kinds: tuple[str, ...]) -> None:
    assert gaps_of("GEV518", plan(*kinds)) == [
        (
            2,
            "Planen har bare gevinster i penger, men det står ikke at det er et valg. Skriv hvorfor, eller ta med frigjort tid eller bedre kvalitet.",
        )
    ]


def test_filler_is_no_reason() -> None:
    assert len(gaps_of("GEV518", plan("penger", why="bare_penger_fordi: avklares"))) == 1


def test_a_plan_without_a_gain_plan_is_told_too() -> None:
    assert len(gaps_of("GEV518", "gevinst: 1\ngevinster: [{id: a, slag: penger}]\n")) == 1


def test_a_reason_meets_it() -> None:
    why = "bare_penger_fordi: Varmen styrer seg selv"

    assert verdict_of("GEV518", plan("penger", "penger", why=why)).status == "met"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("gevinst: 1\n", "ingen gevinster ennå (se GEV501)"),
        (plan("penger", "tid"), "gevinster som ikke er penger"),
        (plan("kvalitet", "penger"), "gevinster som ikke er penger"),
        (plan("avklares", "penger", "tid"), "gevinster som ikke er penger"),
        (plan("penger", "avklares"), "(se GEV509)"),
        (plan("avklares"), "(se GEV509)"),
    ],
)
def test_it_applies_only_where_every_gain_is_money(text: str, reason: str) -> None:
    verdict = verdict_of("GEV518", text)

    assert isinstance(verdict, NotApplicable)
    assert reason in verdict.reason.nb


def test_the_sentence_is_there_in_nynorsk_and_english() -> None:
    [(_, nn)] = gaps_of("GEV518", plan("penger"), language="nn")
    [(_, en)] = gaps_of("GEV518", plan("penger"), language="en")

    assert nn.startswith(
        "Planen har berre gevinstar i pengar, men det står ikkje at det er eit val."
    )
    assert en.startswith(
        "The plan has gains in money only, but does not say that this is a choice."
    )
