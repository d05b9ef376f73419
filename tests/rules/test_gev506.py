"""GEV506: it is said how often a gain is measured and by whom, and it goes on past go-live."""

from __future__ import annotations

import pytest

from gevinst.check.verdict import Gaps, NotApplicable, Upcoming
from gevinst.rules.phrases import NO_GAINS
from tests.plans import gaps_of, verdict_of

WAVES = """
gevinst: 1
løsning:
  tas_i_bruk: 2026-03-02
  puljer:
    - {enheter: [bibliotek], start: 2026-03-02}
    - {enheter: [kino, museum], start: 2026-09-01}
gevinster:
"""


def plan(indicator: str, solution: str = "tas_i_bruk: 2026-03-02") -> str:
    gain = f"  - id: a\n    hva: Flere utlån\n    {indicator}\n"
    return f"gevinst: 1\nløsning: {{{solution}}}\ngevinster:\n{gain}"


def measured(rest: str) -> str:
    return f"måleindikator: {{hva: Utlån, {rest}}}"


def of(text: str, language: str = "nb") -> list[str]:
    return [sentence for _, sentence in gaps_of("GEV506", text, language=language)]


@pytest.mark.parametrize("until", ["", ", fram_til: 2026-03-03", ", fram_til: avklares"])
def test_how_often_by_whom_and_past_go_live_meets_it(until: str) -> None:
    text = plan(measured(f"hver: måned, målt_av: gry{until}"))

    assert verdict_of("GEV506", text).status == "met"


@pytest.mark.parametrize(
    ("indicator", "nb", "nn", "en"),
    [
        (
            indicator,
            "Det står ikke hvor ofte «Flere utlån» måles, eller av hvem.",
            "Det står ikkje kor ofte «Flere utlån» blir målt, eller av kven.",
            "It is not said how often “Flere utlån” is measured, or by whom.",
        )
        for indicator in (
            "slag: kvalitet",
            "måleindikator: TBD",
            measured("hver: avklares"),
            measured("måleenhet: utlån"),
        )
    ]
    + [
        (
            measured("målt_av: gry"),
            "Det står ikke hvor ofte «Flere utlån» måles.",
            "Det står ikkje kor ofte «Flere utlån» blir målt.",
            "It is not said how often “Flere utlån” is measured.",
        ),
        (
            measured("hver: uke, målt_av: avklares"),
            "Det står ikke hvem som måler «Flere utlån».",
            "Det står ikkje kven som måler «Flere utlån».",
            "It is not said who measures “Flere utlån”.",
        ),
    ],
)
def test_how_often_and_by_whom_are_asked_in_one_gap(
    indicator: str, nb: str, nn: str, en: str
) -> None:
    assert of(plan(indicator)) == [nb]
    assert of(plan(indicator), "nn") == [nn]
    assert of(plan(indicator), "en") == [en]


@pytest.mark.parametrize(
    ("indicator", "write"),
    [
        ("slag: tid", ("indicator.every", "indicator.measured_by")),
        (measured("måleenhet: utlån"), ("every", "measured_by")),
        (measured("hver: uke"), ("measured_by",)),
    ],
)
def test_what_to_write_is_what_is_missing(indicator: str, write: tuple[str, ...]) -> None:
    verdict = verdict_of("GEV506", plan(indicator))

    assert isinstance(verdict, Gaps)
    assert [gap.write for gap in verdict.gaps] == [write]


@pytest.mark.parametrize(
    ("until", "gaps"), [("2026-03-01", 1), ("2026-03-02", 1), ("2026-03-03", 0)]
)
@pytest.mark.parametrize("solution", ["tas_i_bruk: 2026-03-02", "puljer: [{start: 2026-03-02}]"])
def test_it_goes_on_past_go_live(solution: str, until: str, gaps: int) -> None:
    text = plan(measured(f"hver: måned, målt_av: gry, fram_til: {until}"), solution)

    assert len(of(text)) == gaps


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "nb",
            "Målingen av «Flere utlån» slutter 2026-01-31, men løsningen tas i bruk 2026-03-02. Målingen må fortsette etter det.",
        ),
        (
            "nn",
            "Målinga av «Flere utlån» sluttar 2026-01-31, men løysinga blir teken i bruk 2026-03-02. Målinga må halde fram etter det.",
        ),
        (
            "en",
            "The measuring of “Flere utlån” ends 2026-01-31, but the solution is taken into use 2026-03-02. The measuring must go on after that.",
        ),
    ],
)
def test_measuring_that_stops_is_told_with_both_dates(language: str, sentence: str) -> None:
    text = plan(measured("hver: måned, målt_av: gry,\n      fram_til: 2026-01-31"))

    assert gaps_of("GEV506", text, language=language) == [(7, sentence)]


@pytest.mark.parametrize(
    ("units", "until", "use"),
    [
        ("[bibliotek]", "2026-03-03", None),
        ("[bibliotek]", "2026-03-02", "bibliotek tar løsningen i bruk 2026-03-02"),
        ("[bibliotek, kino]", "2026-09-01", "kino tar løsningen i bruk 2026-09-01"),
        ("[bibliotek, kino]", "2026-09-02", None),
        ("[ukjent]", "2026-03-03", None),
        ("[]", "2026-03-02", "løsningen tas i bruk 2026-03-02"),
    ],
)
def test_the_last_of_the_gains_own_units_decides(units: str, until: str, use: str | None) -> None:
    indicator = measured(f"hver: uke, målt_av: gry, fram_til: {until}")

    told = of(WAVES + f"  - {{enheter: {units}, {indicator}}}\n")

    assert len(told) == (use is not None)
    assert all(f", men {use}." in sentence for sentence in told)


def test_without_a_go_live_no_end_is_too_early() -> None:
    text = plan(measured("hver: måned, målt_av: gry, fram_til: 2000-01-01"), "navn: Utlån")

    assert verdict_of("GEV506", text).status == "met"


def test_an_interval_that_could_not_be_read_is_to_be_mended_first() -> None:
    [sentence] = of(plan(measured("hver: ofte")))

    assert "(se GEV002)" in sentence


def test_it_is_due_in_the_roll_out() -> None:
    assert isinstance(verdict_of("GEV506", plan("slag: tid"), phase="planning"), Upcoming)
    assert isinstance(verdict_of("GEV506", plan("slag: tid"), phase="rollout"), Gaps)


def test_it_does_not_apply_without_gains() -> None:
    assert verdict_of("GEV506", "gevinst: 1\n") == NotApplicable(NO_GAINS)
