"""GEV302: the cost of the sessions is held against the budget, with the whole calculation."""

from __future__ import annotations

import pytest

from gevinst.check.verdict import NotApplicable
from tests.plans import gaps_of, verdict_of


def of(text: str, language: str = "nb", **how: str) -> list[tuple[int, str]]:
    return [
        (line, sentence.replace("\N{NO-BREAK SPACE}", " "))
        for line, sentence in gaps_of("GEV302", f"gevinst: 1\n{text}", language=language, **how)
    ]


def plan(budget: str = "100 000", *sessions: str, rates: str = "timekostnad: 450") -> str:
    lines = "".join(f"    - {{{session}}}\n" for session in sessions)
    return f"opplæring:\n  {rates}\n  budsjett: {{beløp: {budget}}}\n  økter:\n{lines}"


ALL = (
    "deltakere: 20, timer: 3, kurskostnad: 8 400, frikjøpstimer: 30",
    "deltakere: 10, timer: '1,5'",
)
RATES = "timekostnad: 400\n  timekostnad_frikjøp: 500"


def test_every_part_both_sums_the_shortfall_and_what_closes_it_are_told() -> None:
    assert of(plan("40 000", *ALL, rates=RATES)) == [
        (
            5,
            "Opplæringen i planen koster 53 400 kr (75 deltakertimer × 400 kr = 30 000 kr, 30 frikjøpstimer × 500 kr = 15 000 kr og kurskostnad 8 400 kr), men budsjettet er 40 000 kr. Det mangler 13 400 kr, eller 34 deltakertimer à 400 kr må bort.",
        )
    ]


@pytest.mark.parametrize(("budget", "gaps"), [("53 399", 1), ("53 400", 0), ("53 401", 0)])
def test_a_budget_of_just_the_cost_covers_it(budget: str, gaps: int) -> None:
    assert len(of(plan(budget, *ALL, rates=RATES))) == gaps


@pytest.mark.parametrize(
    ("budget", "closing"),
    [
        ("449", "Det mangler 1 kr, eller 1 deltakertimer à 450 kr må bort."),
        ("1", "Det mangler 449 kr, eller 1 deltakertimer à 450 kr må bort."),
    ],
)
def test_hours_to_take_away_are_rounded_up(budget: str, closing: str) -> None:
    [(_, told)] = of(plan(budget, "deltakere: 1, timer: 1"))

    assert told.endswith(closing)


def test_fewer_hours_are_no_way_out_where_there_are_not_as_many() -> None:
    [(_, told)] = of(plan("1 000", "deltakere: 1, timer: 1, kurskostnad: 5 000"))

    assert told.endswith("Det mangler 4 450 kr.")


@pytest.mark.parametrize(
    ("session", "missing"),
    [
        ("timer: 2", "deltakere"),
        ("deltakere: 4", "timer"),
        ("kurskostnad: 10", "deltakere og timer"),
        ("deltakere: 0, timer: -1", "deltakere og timer"),
    ],
)
def test_a_session_without_its_numbers_is_told_and_not_guessed(session: str, missing: str) -> None:
    assert of(plan("100 000", f"id: kurs, {session}", "deltakere: 2, timer: 2")) == [
        (6, f"Økten «kurs» mangler {missing}, så prisen kan ikke regnes ut.")
    ]


def test_a_missing_hourly_cost_is_told_where_it_is_needed() -> None:
    session = "deltakere: 2, timer: 2"

    assert [told for _, told in of(plan("9", session, rates="timekostnad_frikjøp: 500"))] == [
        "Planen har ingen timekostnad, så prisen på arbeidstiden i øktene kan ikke regnes ut."
    ]
    assert len(of(plan("9", session, rates="timekostnad: 0"))) == 1


def test_a_missing_cost_of_backfill_is_told_only_where_there_is_backfill() -> None:
    told = [told for _, told in of(plan("900 000", "deltakere: 2, timer: 2, frikjøpstimer: 4"))]

    assert told == [
        "Planen har ingen timekostnad for frikjøp, så prisen på frikjøpstimene i øktene (4) kan ikke regnes ut."
    ]
    assert of(plan("900 000", "deltakere: 2, timer: 2, frikjøpstimer: 0")) == []


def test_what_is_known_is_told_when_it_alone_costs_too_much() -> None:
    told = of(plan("800", "deltakere: 2, timer: 1", "id: b, timer: 2"))

    assert [line for line, _ in told] == [7, 4]
    assert told[1][1].startswith(
        "Bare det som kan regnes ut, koster 900 kr (2 deltakertimer × 450 kr = 900 kr), men budsjettet er 800 kr."
    )


def test_a_negative_cost_does_not_make_the_training_cheaper() -> None:
    sessions = ("deltakere: 2, timer: 1, kurskostnad: -900, frikjøpstimer: -9",)

    assert len(of(plan("899", *sessions, rates=RATES.replace("400", "450")))) == 1


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("opplæring: {timekostnad: 450}", "GEV307"),
        ("opplæring: {timekostnad: 450, økter: [{deltakere: 2, timer: 2}]}", "GEV301"),
        (
            "opplæring: {timekostnad: 450, budsjett: {beløp: 0}, økter: [{deltakere: 2, timer: 2}]}",
            "GEV301",
        ),
    ],
)
def test_without_sessions_or_budget_there_is_nothing_to_compare(text: str, reason: str) -> None:
    verdict = verdict_of("GEV302", f"gevinst: 1\n{text}\n")

    assert isinstance(verdict, NotApplicable)
    assert reason in verdict.reason.nb


def test_missing_numbers_are_told_though_the_budget_is_missing_too() -> None:
    assert len(of("opplæring: {timekostnad: 450, økter: [{deltakere: 2}]}\n")) == 1


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "nn",
            "Opplæringa i planen kostar 53 400 kr (75 deltakartimar × 400 kr = 30 000 kr, 30 frikjøpstimar × 500 kr = 15 000 kr og kurskostnad 8 400 kr), men budsjettet er 40 000 kr. Det manglar 13 400 kr, eller 34 deltakartimar à 400 kr må bort.",
        ),
        (
            "en",
            "The training in the plan costs NOK 53,400 (75 participant hours × NOK 400 = NOK 30,000, 30 backfill hours × NOK 500 = NOK 15,000 and course costs NOK 8,400), but the budget is NOK 40,000. NOK 13,400 is missing, or 34 participant hours at NOK 400 must go.",
        ),
    ],
)
def test_the_calculation_is_whole_in_the_other_languages(language: str, words: str) -> None:
    assert of(plan("40 000", *ALL, rates=RATES), language)[0][1] == words


def test_enormous_numbers_are_worked_out_without_a_crash() -> None:
    huge = "deltakere: 999999999999999, timer: 999999999999999"

    assert len(of(plan("1", huge))) == 1
