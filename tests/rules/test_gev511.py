"""GEV511: the target and the accounting lie far enough after go-live."""

from __future__ import annotations

from datetime import date

import pytest

from gevinst.check.verdict import NotApplicable
from gevinst.choices import Phase
from gevinst.rules.b5_gains import gev511_time
from gevinst.rules.given import Given
from gevinst.words import Language
from tests.plans import gaps_of, loaded, verdict_of

WAVES = """
gevinst: 1
enheter: [{id: bygg, navn: Byggesak}, {id: kart, navn: Kart}, {id: vei}]
løsning:
  tas_i_bruk: 2026-03-02
  puljer:
    - {enheter: [bygg], start: 2026-03-02}
    - {enheter: [vei, kart], start: 2026-09-01}
    - {enheter: [vei]}
gevinster:
"""


def plan(gain: str, solution: str = "tas_i_bruk: 2026-03-02") -> str:
    return f"gevinst: 1\nløsning: {{{solution}}}\ngevinster: [{{id: a, hva: Svartid, {gain}}}]\n"


def of(text: str, language: str = "nb") -> list[str]:
    return [sentence for _, sentence in gaps_of("GEV511", text, language=language)]


@pytest.mark.parametrize(
    ("go_live", "day", "gaps"),
    [
        ("2026-03-02", "2026-06-01", 1),
        ("2026-03-02", "2026-06-02", 0),
        ("2026-03-02", "2026-06-03", 0),
        ("2026-03-02", "2026-03-01", 1),
        ("2025-11-30", "2026-02-27", 1),
        ("2025-11-30", "2026-02-28", 0),
    ],
)
@pytest.mark.parametrize("field", ["måltall: {dato: %s}", "måles_på_fra: %s"])
def test_three_months_after_go_live_is_the_earliest(
    field: str, go_live: str, day: str, gaps: int
) -> None:
    assert len(of(plan(field % day, f"tas_i_bruk: {go_live}"))) == gaps


def test_the_two_dates_are_judged_each_by_itself_at_its_line() -> None:
    text = WAVES + (
        "  - id: a\n    måltall:\n      verdi: 4\n      dato: 2026-06-01\n"
        "    måles_på_fra: 2026-06-02\n"
        "  - id: b\n    måltall: {dato: 2026-06-02}\n    måles_på_fra: 2026-06-01\n"
        "  - id: c\n    måltall: {dato: 2026-01-01}\n    måles_på_fra: 2026-01-01\n"
    )

    assert [line for line, _ in gaps_of("GEV511", text)] == [13, 17, 19, 20]


@pytest.mark.parametrize(
    ("units", "day", "expected"),
    [
        ("[bygg]", "2026-06-02", []),
        ("[bygg]", "2026-06-01", ["Byggesak tar løsningen i bruk 2026-03-02"]),
        ("[bygg, kart]", "2026-12-01", []),
        ("[bygg, kart]", "2026-11-30", ["men Kart tar løsningen i bruk 2026-09-01"]),
        ("[kart, bygg, vei]", "2026-11-30", ["men Kart og vei tar løsningen i bruk 2026-09-01"]),
        ("[]", "2026-06-01", ["men løsningen tas i bruk 2026-03-02"]),
        ("[arkiv]", "2026-06-01", ["men løsningen tas i bruk 2026-03-02"]),
    ],
)
def test_the_last_of_the_gains_own_units_decides(units: str, day: str, expected: list[str]) -> None:
    told = of(WAVES + f"  - {{id: a, enheter: {units}, måltall: {{dato: {day}}}}}\n")

    assert len(told) == len(expected)
    assert all(part in sentence for part, sentence in zip(expected, told, strict=True))


def test_without_a_go_live_the_first_wave_is_it() -> None:
    text = plan("måltall: {dato: 2026-06-01}", "puljer: [{start: 2026-03-02}]")

    assert "løsningen tas i bruk 2026-03-02" in of(text)[0]


@pytest.mark.parametrize(
    ("language", "target", "accountable"),
    [
        (
            "nb",
            "Måltallet for «Svartid» skal nås 2026-05-15, men løsningen tas i bruk 2026-03-02. Vår grense er 3 måneder etter det, altså tidligst 2026-06-02.",
            "Den gevinstansvarlige blir målt på «Svartid» fra 2026-04-01, men løsningen tas i bruk 2026-03-02. Vår grense er 3 måneder etter det, altså tidligst 2026-06-02.",
        ),
        (
            "nn",
            "Måltalet for «Svartid» skal nåast 2026-05-15, men løysinga blir teken i bruk 2026-03-02. Vår grense er 3 månader etter det, altså tidlegast 2026-06-02.",
            "Den gevinstansvarlege blir målt på «Svartid» frå 2026-04-01, men løysinga blir teken i bruk 2026-03-02. Vår grense er 3 månader etter det, altså tidlegast 2026-06-02.",
        ),
        (
            "en",
            "The target of “Svartid” is to be reached by 2026-05-15, but the solution is taken into use 2026-03-02. Our limit is 3 months after that, so 2026-06-02 at the earliest.",
            "The gain owner is held to account for “Svartid” from 2026-04-01, but the solution is taken into use 2026-03-02. Our limit is 3 months after that, so 2026-06-02 at the earliest.",
        ),
    ],
)
def test_the_sentences_give_both_dates_and_the_earliest(
    language: str, target: str, accountable: str
) -> None:
    text = plan("måltall: {dato: 2026-05-15}, måles_på_fra: 2026-04-01")

    assert of(text, language) == [target, accountable]


@pytest.mark.parametrize(
    ("language", "part"),
    [("nn", "Kart og vei tek løysinga i bruk"), ("en", "go-live in Kart and vei is 2026-09-01")],
)
def test_the_units_of_the_wave_are_named_in_every_language(language: str, part: str) -> None:
    text = WAVES + "  - {id: a, enheter: [kart, vei], måltall: {dato: 2026-11-30}}\n"

    assert part in of(text, language)[0]


@pytest.mark.parametrize(("months", "gaps"), [(0, 0), (2, 0), (3, 1), (100_000, 1)])
def test_the_number_of_months_is_the_users(months: int, gaps: int) -> None:
    given = Given(date(2026, 11, 2), Phase.PLANNING, {("GEV511", "months"): months})
    read = loaded(plan("måltall: {dato: 2026-05-15}")).plan

    found = gev511_time.rule.gaps(read, given)

    assert len(found) == gaps
    assert all(
        f"er {months} måneder"
        in told.text.to(Language.NB, told.facts).replace("\N{NO-BREAK SPACE}", "")
        for told in found
    )


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("gevinst: 1\nløsning: {tas_i_bruk: 2026-03-02}\n", "ingen gevinster ennå (se GEV501)"),
        (plan("måltall: {verdi: 4}"), "måltall med dato (se GEV505)"),
        (plan("måltall: {dato: avklares}"), "måltall med dato (se GEV505)"),
        (plan("slag: tid"), "måltall med dato (se GEV505)"),
    ],
)
def test_it_does_not_apply_without_two_dates_to_compare(text: str, reason: str) -> None:
    verdict = verdict_of("GEV511", text)

    assert isinstance(verdict, NotApplicable)
    assert reason in verdict.reason.nb


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nb", "ikke sagt når løsningen tas i bruk"),
        ("nn", "ikkje sagt når løysinga blir teken i bruk"),
        ("en", "not said when the solution is taken into use"),
    ],
)
def test_without_a_day_of_go_live_it_is_that_day_that_is_missing(language: str, words: str) -> None:
    [(line, sentence)] = gaps_of(
        "GEV511",
        plan("måltall: {dato: 2026-05-15}", "puljer: [{enheter: [x]}]"),
        language=language,
    )

    assert line == 2
    assert words in sentence


def test_a_gain_without_dates_is_left_to_the_rule_that_asks_for_them() -> None:
    text = plan("måltall: {dato: 2026-06-02}}, {id: b}, {id: c, måltall: {verdi: 4}")

    assert verdict_of("GEV511", text).status == "met"
