"""GEV109: champions and colleagues at the low level are put together where both are."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of


def plan(*champions: str, low: str = "lav: 3", more: str = "") -> str:
    lines = "".join(f"    - {champion}\n" for champion in champions)
    return (
        "personer: [{id: eva, navn: Eva Lund, enhet: a}]\n"
        f"enheter: [{{id: a, navn: Lia, digital_kompetanse: {{{low}}}}}{more}]\n"
        f"endring:\n  hva: Ny portal\n" + (f"  ildsjeler:\n{lines}" if lines else "")
    )


def of(text: str, language: str = "nb") -> list[tuple[int, str]]:
    return gaps_of("GEV109", text, language=language)


YES = "{person: eva, sammen_med_lav_kompetanse: ja}"
NO = "{person: eva, enhet: a, sammen_med_lav_kompetanse: nei}"
UNSAID = "{person: eva}"


def test_one_champion_who_is_paired_is_enough() -> None:
    assert of(plan(YES)) == []
    assert of(plan(NO, UNSAID, YES)) == []


def test_it_is_told_whether_it_is_unsaid_or_not_done() -> None:
    assert of(plan(UNSAID)) == [
        (6, "Det står ikke om ildsjelen i Lia er satt sammen med kolleger på lavt nivå. Antall: 3.")
    ]
    assert of(plan(NO)) == [
        (6, "Ildsjelen i Lia er ikke satt sammen med kolleger på lavt nivå. Antall: 3.")
    ]
    assert [line for line, _ in of(plan(NO, UNSAID))] == [7]


def test_only_units_with_both_are_asked() -> None:
    more = ", {id: b, digital_kompetanse: {lav: 2}}, {id: c, digital_kompetanse: {lav: 0}}"

    assert of(plan(YES, "{enhet: c}", more=more)) == []
    assert len(of(plan(YES, "{enhet: b}", more=more))) == 1


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("gevinst: 1\n", "GEV501"),
        (plan(UNSAID, low="lav: 0"), "ingen enhet har ansatte med lav"),
        (plan(UNSAID, low="høy: 3"), "GEV105"),
        (plan(), "GEV108"),
        (plan("{person: eva, enhet: b}", more=", {id: b, digital_kompetanse: {lav: 0}}"), "GEV108"),
    ],
)
def test_why_it_does_not_apply(text: str, reason: str) -> None:
    verdict = verdict_of("GEV109", text)

    assert verdict.status == "not_applicable"
    assert reason in verdict.reason.nb  # type: ignore[union-attr]


def test_the_sentences_are_there_in_nynorsk_and_english() -> None:
    assert of(plan(UNSAID), "nn")[0][1] == (
        "Det står ikkje om eldsjela i Lia er sett saman med kollegaer på lågt nivå. Tal: 3."
    )
    assert of(plan(NO), "nn")[0][1].startswith("Eldsjela i Lia er ikkje sett saman")
    assert of(plan(UNSAID), "en")[0][1].startswith("It is not said whether the champion in Lia")
    assert of(plan(NO), "en")[0][1] == (
        "The champion in Lia is not put together with colleagues at the low level. Number: 3."
    )
