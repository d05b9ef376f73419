"""GEV504: every gain has a baseline, with value and date, from before its own units' go-live."""

from __future__ import annotations

import pytest

from gevinst.check.verdict import Gaps, NotApplicable
from gevinst.rules.phrases import NO_GAINS
from tests.plans import gaps_of, verdict_of

WAVES = """
gevinst: 1
løsning:
  tas_i_bruk: 2026-03-02
  puljer:
    - {enheter: [bad], start: 2026-03-02}
    - {enheter: [hall, bane], start: 2026-09-01}
    - {enheter: [bane]}
gevinster:
"""


def plan(baseline: str, solution: str = "tas_i_bruk: 2026-03-02") -> str:
    gain = f"  - id: a\n    hva: Kortere kø\n    {baseline}\n"
    return f"gevinst: 1\nløsning: {{{solution}}}\ngevinster:\n{gain}"


def of(text: str, language: str = "nb") -> list[str]:
    return [sentence for _, sentence in gaps_of("GEV504", text, language=language)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nb", "Gevinsten «Kortere kø» har ikke noe nullpunkt."),
        ("nn", "Gevinsten «Kortere kø» har ikkje noko nullpunkt."),
        ("en", "The gain “Kortere kø” has no baseline."),
    ],
)
@pytest.mark.parametrize("baseline", ["slag: tid", "nullpunkt: avklares"])
def test_no_baseline_is_one_gap(baseline: str, language: str, sentence: str) -> None:
    assert of(plan(baseline), language) == [sentence]


@pytest.mark.parametrize(
    ("baseline", "nb", "nn", "en"),
    [
        ("{dato: 2026-01-05}", "verdi", "verdi", "a value"),
        ("{verdi: TBD, dato: 2026-01-05}", "verdi", "verdi", "a value"),
        ("{verdi: 12}", "dato", "dato", "a date"),
        ("{verdi: 0}", "dato", "dato", "a date"),
        ("{kilde: Billettsystemet}", "verdi og dato", "verdi og dato", "a value and a date"),
    ],
)
def test_what_a_baseline_lacks_is_named_in_one_gap(
    baseline: str, nb: str, nn: str, en: str
) -> None:
    text = plan(f"nullpunkt: {baseline}")

    assert gaps_of("GEV504", text) == [(6, f"Nullpunktet for «Kortere kø» mangler {nb}.")]
    assert of(text, "nn") == [f"Nullpunktet for «Kortere kø» manglar {nn}."]
    assert of(text, "en") == [f"The baseline of “Kortere kø” lacks {en}."]


@pytest.mark.parametrize(
    ("day", "gaps"), [("2026-03-01", 0), ("2026-03-02", 1), ("2026-03-03", 1), ("2020-01-01", 0)]
)
@pytest.mark.parametrize(
    "solution",
    [
        "tas_i_bruk: 2026-03-02",
        "puljer: [{start: 2026-09-01}, {start: 2026-03-02}]",
        "tas_i_bruk: 2026-03-02, puljer: [{start: 2026-02-01}]",
    ],
)
def test_it_is_from_before_go_live(solution: str, day: str, gaps: int) -> None:
    assert len(of(plan(f"nullpunkt: {{verdi: 12, dato: {day}}}", solution))) == gaps


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "nb",
            "Nullpunktet for «Kortere kø» er fra 2026-04-15, men løsningen tas i bruk 2026-03-02. Nullpunktet må måles før det.",
        ),
        (
            "nn",
            "Nullpunktet for «Kortere kø» er frå 2026-04-15, men løysinga blir teken i bruk 2026-03-02. Nullpunktet må målast før det.",
        ),
        (
            "en",
            "The baseline of “Kortere kø” is from 2026-04-15, but the solution is taken into use 2026-03-02. The baseline must be measured before that.",
        ),
    ],
)
def test_a_late_one_is_told_with_both_dates_and_nothing_to_write(
    language: str, sentence: str
) -> None:
    text = plan("nullpunkt:\n      verdi: 12\n      dato: 2026-04-15")

    assert gaps_of("GEV504", text, language=language) == [(8, sentence)]
    verdict = verdict_of("GEV504", text)
    assert isinstance(verdict, Gaps)
    assert verdict.gaps[0].write == ()


@pytest.mark.parametrize(
    ("units", "day", "go_live"),
    [
        ("[bad]", "2026-03-02", "2026-03-02"),
        ("[hall]", "2026-08-31", None),
        ("[hall]", "2026-09-01", "2026-09-01"),
        ("[bane, bad]", "2026-03-01", None),
        ("[bane, bad]", "2026-03-02", "2026-03-02"),
        ("[ukjent]", "2026-03-02", "2026-03-02"),
        ("[]", "2026-03-02", "2026-03-02"),
    ],
)
def test_the_first_of_the_gains_own_units_decides(
    units: str, day: str, go_live: str | None
) -> None:
    told = of(WAVES + f"  - {{enheter: {units}, nullpunkt: {{verdi: 12, dato: {day}}}}}\n")

    assert len(told) == (go_live is not None)
    assert all(f"i bruk {go_live}." in sentence for sentence in told)


def test_a_late_one_without_a_value_lacks_that_too() -> None:
    assert len(of(plan("nullpunkt: {dato: 2026-04-15}"))) == 2


def test_without_a_go_live_there_is_no_day_to_be_late_for() -> None:
    text = plan("nullpunkt: {verdi: 12, dato: 2026-04-15}", "navn: Kølapp")

    assert verdict_of("GEV504", text).status == "met"


def test_a_value_that_could_not_be_read_is_to_be_mended_and_not_added() -> None:
    [sentence] = of(plan("nullpunkt: {verdi: mye}"))
    assert sentence.endswith("mangler dato.")

    [sentence] = of(plan("nullpunkt: {verdi: mye, dato: 2024-11-01}"))
    assert "(se GEV002)" in sentence


def test_it_does_not_apply_without_gains() -> None:
    assert verdict_of("GEV504", "gevinst: 1\n") == NotApplicable(NO_GAINS)
