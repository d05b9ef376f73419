"""GEV110: roll-out in waves, the most willing first."""

from __future__ import annotations

from datetime import date

import pytest

from gevinst.choices import Phase
from gevinst.rules.b1_resistance import gev110_waves
from gevinst.rules.given import Given
from tests.plans import gaps_of, loaded, verdict_of


def plan(levels: dict[str, str], *waves: str) -> str:
    units = "".join(
        f"  - {{id: {ref}, navn: {ref.title()}, endringsvilje: {{ansatte: {level}}}}}\n"
        for ref, level in levels.items()
    )
    lines = "".join(f"    - {{{wave}}}\n" for wave in waves)
    return f"enheter:\n{units}løsning:\n  navn: Portal\n" + (f"  puljer:\n{lines}" if lines else "")


def of(text: str, language: str = "nb") -> list[tuple[int, str]]:
    return gaps_of("GEV110", text, language=language)


TWO = {"lia": "høy", "moen": "lav"}
FIRST, THEN = "start: 2026-03-02", "start: 2026-05-04"


@pytest.mark.parametrize(
    ("levels", "waves"),
    [
        (TWO, (f"enheter: [lia], {FIRST}", f"enheter: [moen], {THEN}")),
        (TWO, (f"enheter: [moen], {THEN}", f"enheter: [lia], {FIRST}")),
        ({"lia": "høy", "moen": "høy"}, (f"enheter: [moen], {FIRST}", f"enheter: [lia], {THEN}")),
        ({"lia": "lav", "moen": "lav"}, (f"enheter: [moen], {FIRST}", f"enheter: [lia], {THEN}")),
        (
            TWO | {"vika": "middels"},
            (f"enheter: [lia, moen], {FIRST}", f"enheter: [vika], {THEN}"),
        ),
        (
            TWO | {"vika": "høy"},
            (f"enheter: [vika], {FIRST}", f"enheter: [lia, moen], {THEN}"),
        ),
        (
            TWO,
            (f"enheter: [moen], {THEN}", f"enheter: [lia], {FIRST}", f"enheter: [moen], {THEN}"),
        ),
    ],
)
def test_the_most_willing_first_is_met(levels: dict[str, str], waves: tuple[str, ...]) -> None:
    assert of(plan(levels, *waves)) == []


@pytest.mark.parametrize(
    ("levels", "waves", "early", "waiting"),
    [
        (TWO, ("lia", "moen"), "Moen (lav)", "Lia (høy)"),
        (TWO | {"vika": "høy"}, ("lia", "moen, vika"), "Moen (lav)", "Lia (høy)"),
        (
            {"lia": "middels", "moen": "lav", "vika": "middels"},
            ("lia, vika", "moen"),
            "Moen (lav)",
            "Lia (middels) og Vika (middels)",
        ),
    ],
)
def test_the_less_willing_first_is_told_with_who_waits(
    levels: dict[str, str], waves: tuple[str, str], early: str, waiting: str
) -> None:
    text = plan(levels, f"enheter: [{waves[0]}], {THEN}", f"enheter: [{waves[1]}], {FIRST}")
    [(line, sentence)] = of(text)

    assert f"[{waves[1]}]" in text.splitlines()[line - 1]
    assert sentence == (
        f"Mindre villige begynner 2026-03-02: {early}. De villigste er ikke med da: {waiting}."
    )


@pytest.mark.parametrize(
    ("waves", "count"),
    [((), 0), ((f"enheter: [lia, moen], {FIRST}",), 1), ((FIRST, f"enheter: [lia], {THEN}"), 1)],
)
def test_several_units_in_fewer_than_two_waves_begin_at_once(
    waves: tuple[str, ...], count: int
) -> None:
    assert [told for _, told in of(plan(TWO, *waves))] == [
        f"Antall enheter er 2, men antall puljer med enheter i er {count}. Da må alle begynne samtidig."
    ]


def test_a_unit_in_no_wave_is_named() -> None:
    text = plan(
        TWO | {"vika": "lav", "haug": "lav"}, f"enheter: [lia], {FIRST}", f"enheter: [moen], {THEN}"
    )

    assert [told for _, told in of(text)] == ["Ingen pulje har med Vika og Haug."]


def test_a_wave_without_a_start_and_waves_on_one_day_are_told() -> None:
    assert of(plan(TWO, f"enheter: [moen], {FIRST}", "enheter: [lia]")) == [
        (8, "Puljen med Lia har ingen startdato.")
    ]
    assert [
        told for _, told in of(plan(TWO, f"enheter: [moen], {FIRST}", f"enheter: [lia], {FIRST}"))
    ] == ["Alle puljene starter samme dag, 2026-03-02. Da er det i praksis én pulje."]


def test_a_unit_that_does_not_say_how_willing_it_is_is_a_gap_and_no_order_is_judged() -> None:
    text = plan(TWO | {"vika": "TBD"}, f"enheter: [moen, vika], {FIRST}", f"enheter: [lia], {THEN}")

    assert of(text) == [
        (
            4,
            "Det står ikke hvor villige de ansatte i Vika er, så ingen kan se om de villigste er først.",
        )
    ]


def one(people: str, *waves: str) -> str:
    lines = "".join(f"    - {{{wave}}}\n" for wave in waves)
    return f"enheter: [{{id: a, navn: Sør, {people}}}]\nløsning:\n  puljer:\n{lines}"


@pytest.mark.parametrize(
    ("people", "status"), [(49, "not_applicable"), (50, "not_applicable"), (51, "gap")]
)
def test_one_unit_needs_waves_above_fifty_people(people: int, status: str) -> None:
    assert verdict_of("GEV110", one(f"ansatte: {people}")).status == status


def test_a_large_unit_is_told_its_number_and_our_limit_and_may_be_split() -> None:
    assert of(one("ansatte: 80"))[0][1] == (
        "Sør har 80 ansatte, over vår grense 50, men antall puljer med enheten i er 0. Da må alle begynne samtidig."
    )
    assert of(one("ansatte: 80", f"enheter: [a], {FIRST}", f"enheter: [a], {THEN}")) == []
    assert len(of(one("ansatte: 80", f"enheter: [b], {FIRST}", f"enheter: [c], {THEN}"))) == 1


@pytest.mark.parametrize(("people", "exempt"), [(79, False), (80, True)])
def test_the_number_of_people_is_the_users(people: int, exempt: bool) -> None:  # noqa: FBT001
    given = Given(date(2026, 11, 2), Phase.PLANNING, {("GEV110", "people"): people})

    assert bool(gev110_waves.rule.exempts(loaded(one("ansatte: 80")).plan, given)) is exempt


def test_why_it_does_not_apply() -> None:
    reasons = [
        verdict_of("GEV110", text).reason.nb  # type: ignore[union-attr]
        for text in ("gevinst: 1\n", one("turnus: ja"), one("ansatte: 5"))
    ]

    assert [
        word in reason
        for word, reason in zip(("GEV501", "GEV105", "vår grense"), reasons, strict=True)
    ] == [True] * 3


def test_the_sentences_are_there_in_nynorsk_and_english() -> None:
    order = plan(TWO, f"enheter: [moen], {FIRST}", f"enheter: [lia], {THEN}")
    undated = plan(TWO, f"enheter: [moen], {FIRST}", "enheter: [lia]")
    same = plan(TWO, f"enheter: [moen], {FIRST}", f"enheter: [lia], {FIRST}")
    left = plan(TWO | {"vika": "TBD"}, f"enheter: [moen], {FIRST}", f"enheter: [lia], {THEN}")

    def both(text: str) -> list[tuple[str, str]]:
        return [(nn, en) for (_, nn), (_, en) in zip(of(text, "nn"), of(text, "en"), strict=True)]

    assert both(order) == [
        (
            "Mindre villige byrjar 2026-03-02: Moen (låg). Dei villigaste er ikkje med då: Lia (høg).",
            "Less willing ones begin 2026-03-02: Moen (low). The most willing are not among them: Lia (high).",
        )
    ]
    assert both(undated) == [
        ("Pulja med Lia har ingen startdato.", "The wave with Lia has no start date.")
    ]
    assert both(same)[0][0].startswith("Alle puljene startar same dag, 2026-03-02.")
    assert both(same)[0][1].startswith("All waves start on the same day, 2026-03-02.")
    assert both(left)[0][0].startswith("Det står ikkje kor villige dei tilsette i Vika er")
    assert both(left)[0][1].startswith("It is not said how willing the employees in Vika are")
    assert both(left)[1] == ("Inga pulje har med Vika.", "No wave includes Vika.")
    assert both(plan(TWO))[0][0].startswith("Talet på einingar er 2")
    assert both(plan(TWO))[0][1].startswith("The number of units is 2")
    assert both(one("ansatte: 80"))[0][0].startswith("Sør har 80 tilsette, over vår grense 50")
    assert both(one("ansatte: 80"))[0][1].startswith("Sør has 80 employees, above our limit 50")
