"""GEV505: every gain has a target, with value and date, in the direction that it claims."""

from __future__ import annotations

import pytest

from gevinst.check.verdict import Gaps, NotApplicable
from gevinst.rules.phrases import NO_GAINS
from tests.plans import gaps_of, verdict_of


def plan(target: str, way: str = "", baseline: str = "") -> str:
    rows = [
        "gevinst: 1\ngevinster:\n  - id: a\n    hva: Trygg skolevei",
        f"    måleindikator: {{hva: Biler ved porten, retning: {way}}}" if way else "",
        f"    nullpunkt: {{verdi: {baseline}}}" if baseline else "",
        f"    {target}",
    ]
    return "\n".join(filter(None, rows)) + "\n"


def dated(value: str, way: str = "", baseline: str = "") -> str:
    return plan(f"måltall: {{verdi: {value}, dato: 2026-12-31}}", way, baseline)


def of(text: str, language: str = "nb") -> list[str]:
    told = [sentence for _, sentence in gaps_of("GEV505", text, language=language)]
    return [sentence.replace("\N{NO-BREAK SPACE}", " ") for sentence in told]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nb", "Gevinsten «Trygg skolevei» har ikke noe måltall."),
        ("nn", "Gevinsten «Trygg skolevei» har ikkje noko måltal."),
        ("en", "The gain “Trygg skolevei” has no target."),
    ],
)
@pytest.mark.parametrize("target", ["slag: kvalitet", "måltall: avklares"])
def test_no_target_is_one_gap(target: str, language: str, sentence: str) -> None:
    assert of(plan(target), language) == [sentence]


@pytest.mark.parametrize(
    ("target", "nb", "nn", "en"),
    [
        ("{dato: 2026-12-31}", "verdi", "verdi", "a value"),
        ("{verdi: '?', dato: 2026-12-31}", "verdi", "verdi", "a value"),
        ("{verdi: 0}", "dato", "dato", "a date"),
        ("{verdi: 30, dato: TBD}", "dato", "dato", "a date"),
        ("{endret: [{var: 4}]}", "verdi og dato", "verdi og dato", "a value and a date"),
    ],
)
def test_what_a_target_lacks_is_named_in_one_gap(target: str, nb: str, nn: str, en: str) -> None:
    text = plan(f"måltall: {target}")

    assert gaps_of("GEV505", text) == [(5, f"Måltallet for «Trygg skolevei» mangler {nb}.")]
    assert of(text, "nn") == [f"Måltalet for «Trygg skolevei» manglar {nn}."]
    assert of(text, "en") == [f"The target of “Trygg skolevei” lacks {en}."]


@pytest.mark.parametrize(
    ("way", "value", "gaps"),
    [
        ("ned", "83", 0),
        ("ned", "83.9", 0),
        ("ned", "84", 1),
        ("ned", "84.1", 1),
        ("ned", "85", 1),
        ("opp", "85", 0),
        ("opp", "84.1", 0),
        ("opp", "84", 1),
        ("opp", "83", 1),
        ("holde", "84", 0),
        ("holde", "83", 0),
        ("", "83", 0),
        ("", "85", 0),
        ("", "'84,0'", 1),
    ],
)
def test_it_lies_in_the_direction_claimed_and_is_not_the_baseline(
    way: str, value: str, gaps: int
) -> None:
    assert len(of(dated(value, way, "84"))) == gaps


@pytest.mark.parametrize("way", ["ned", "opp", ""])
def test_without_a_baseline_there_is_no_direction_to_judge(way: str) -> None:
    assert verdict_of("GEV505", dated("84", way)).status == "met"


@pytest.mark.parametrize(
    ("language", "same", "wrong"),
    [
        (
            "nb",
            "Måltallet for «Trygg skolevei» er 1 084, det samme som nullpunktet: ingenting blir bedre.",
            "Indikatoren for «Trygg skolevei» skal gå ned, men måltallet er 1 090 og nullpunktet 1 084.",
        ),
        (
            "nn",
            "Måltalet for «Trygg skolevei» er 1 084, det same som nullpunktet: ingenting blir betre.",
            "Indikatoren for «Trygg skolevei» skal gå ned, men måltalet er 1 090 og nullpunktet 1 084.",
        ),
        (
            "en",
            "The target of “Trygg skolevei” is 1,084, the same as the baseline: nothing gets better.",
            "The indicator of “Trygg skolevei” is to get lower, but the target is 1,090 and the baseline 1,084.",
        ),
    ],
)
def test_both_figures_are_told(language: str, same: str, wrong: str) -> None:
    assert of(dated("1 084", "ned", "1 084"), language) == [same]
    assert of(dated("1 090", "ned", "1 084"), language) == [wrong]


@pytest.mark.parametrize(("language", "word"), [("nb", "opp"), ("nn", "opp"), ("en", "higher")])
def test_the_direction_is_told_in_the_language_of_the_report(language: str, word: str) -> None:
    assert f" {word}," in of(dated("80", "opp", "84"), language)[0]


def test_figures_that_differ_in_the_last_decimal_are_shown_so() -> None:
    [sentence] = of(dated("'0,00012'", "ned", "'0,00011'"))

    assert "måltallet er 0,00012 og nullpunktet 0,00011" in sentence


def test_a_wrong_figure_is_to_be_thought_over_and_not_pasted() -> None:
    verdict = verdict_of("GEV505", dated("90", "ned", "84"))

    assert isinstance(verdict, Gaps)
    assert [gap.write for gap in verdict.gaps] == [()]


def test_a_wrong_figure_without_a_date_is_two_gaps() -> None:
    assert len(of(plan("måltall: {verdi: 90}", "ned", "84"))) == 2


def test_a_value_that_could_not_be_read_is_to_be_mended_first() -> None:
    [sentence] = of(dated("1.200"))

    assert "(se GEV002)" in sentence


def test_it_does_not_apply_without_gains() -> None:
    assert verdict_of("GEV505", "gevinst: 1\n") == NotApplicable(NO_GAINS)
