"""GEV526: the baseline can be trusted."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from gevinst.check.verdict import NotApplicable
from gevinst.choices import Phase
from gevinst.rules.b5_gains import gev526_trusted
from gevinst.rules.b5_gains.gev526_trusted import NO_BASELINES
from gevinst.rules.given import Given
from gevinst.rules.phrases import NO_GAINS
from tests.plans import gaps_of, loaded, verdict_of

if TYPE_CHECKING:
    from gevinst.words import Text

TRUSTED = ", kilde: Sakssystemet, målt_av: tove"


def plan(baseline: str, indicator: str = "hva: Svartid") -> str:
    return (
        "gevinst: 1\npersoner: [{id: tove, navn: Tove Nes}]\ngevinster:\n  - hva: Raskere svar\n"
        f"    måleindikator: {{{indicator}}}\n    nullpunkt: {{{baseline}}}\n"
    )


def told(baseline: str, indicator: str = "hva: Svartid", language: str = "nb") -> list[str]:
    found = gaps_of("GEV526", plan(baseline, indicator), language=language)
    return [sentence.replace("\N{NO-BREAK SPACE}", " ") for _, sentence in found]


def sampled(sample: str, language: str = "nb") -> list[str]:
    return told(f"verdi: 4{TRUSTED}, utvalg: {{{sample}}}", language=language)


def disputed(value: str, *others: str, indicator: str = "hva: Svartid") -> list[str]:
    listed = ", ".join(f"{{{other}}}" for other in others)
    return told(f"verdi: {value}{TRUSTED}, andre_målinger: [{listed}]", indicator)


@pytest.mark.parametrize(
    ("baseline", "indicator"),
    [
        ("kilde: Sakssystemet, målt_av: tove", "hva: Svartid"),
        ("målt_av: tove", "kilde: Sakssystemet"),
        ("målt_av: tove", "målemetode: Vi teller"),
        ("kilde: Sakssystemet", "målt_av: tove"),
        ("dato: 2026-01-01", "målemetode: Vi teller, målt_av: tove"),
    ],
)
def test_the_baseline_or_its_indicator_tells_the_source_and_who_measured(
    baseline: str, indicator: str
) -> None:
    assert verdict_of("GEV526", plan(f"verdi: 4, {baseline}", indicator)).status == "met"


@pytest.mark.parametrize(
    ("baseline", "indicator", "missing"),
    [
        ("", "hva: Svartid", "hvor tallet kommer fra og hvem som målte"),
        (", kilde: TBD", "målt_av: tove", "hvor tallet kommer fra"),
        (", målt_av: tove", "hva: Svartid", "hvor tallet kommer fra"),
        (", kilde: Sakssystemet", "hva: Svartid", "hvem som målte"),
        ("", "kilde: Sakssystemet", "hvem som målte"),
    ],
)
def test_what_is_not_told_is_named(baseline: str, indicator: str, missing: str) -> None:
    expected = f"Nullpunktet for «Raskere svar» er 4, men det står ikke {missing}."

    assert told(f"verdi: 4{baseline}", indicator) == [expected]


def test_a_gain_without_an_indicator_may_have_a_trusted_baseline() -> None:
    text = plan(f"verdi: 4{TRUSTED}").replace("    måleindikator: {hva: Svartid}\n", "")

    assert verdict_of("GEV526", text).status == "met"
    assert len(gaps_of("GEV526", text.replace(", målt_av: tove", ""))) == 1


@pytest.mark.parametrize(
    ("sample", "gaps"),
    [
        ("antall: 200, av_totalt: 1 000", 0),
        ("antall: 199, av_totalt: 1 000", 1),
        ("antall: 199, av_totalt: 1 000, forbehold: Bare mai", 0),
        ("antall: 199, av_totalt: 1 000, forbehold: avklares", 1),
        ("antall: 1, av_totalt: 5", 0),
        ("antall: 1, av_totalt: 6", 1),
        ("antall: 6, av_totalt: 6", 0),
    ],
)
def test_a_small_sample_is_said_to_be_one(sample: str, gaps: int) -> None:
    assert len(sampled(sample)) == gaps


@pytest.mark.parametrize(
    ("size", "out_of", "share", "more"),
    [
        ("37", "1 000", "3,7", "163"),
        ("1", "6", "16,7", "1"),
        ("19 999", "100 000", "19,999", "1"),
        ("199 999", "1 000 000", "19,9999", "1"),
        ("1", "3 000", "0,033", "599"),
        ("10", "1 000", "1", "190"),
    ],
)
def test_the_share_is_shown_with_what_would_close_the_gap(
    size: str, out_of: str, share: str, more: str
) -> None:
    assert sampled(f"antall: {size}, av_totalt: {out_of}") == [
        (
            f"Nullpunktet for «Raskere svar» bygger på {size} av {out_of}. Det er {share} %, "
            f"under vår grense på 20 %. Skriv et forbehold, eller mål {more} til."
        )
    ]


@pytest.mark.parametrize(
    ("sample", "missing"),
    [
        ("antall: 60", "hvor mange de står for"),
        ("av_totalt: 1 000", "hvor mange som er målt"),
        ("forbehold: Bare mai", "hvor mange som er målt og hvor mange de står for"),
        ("antall: 60, av_totalt: ukjent", "hvor mange de står for"),
    ],
)
def test_a_sample_tells_both_numbers(sample: str, missing: str) -> None:
    assert sampled(sample) == [
        f"Nullpunktet for «Raskere svar» bygger på et utvalg, men det står ikke {missing}."
    ]


@pytest.mark.parametrize(
    ("sample", "sentence"),
    [
        ("antall: 0, av_totalt: 0", "bygger på et utvalg på 0: ingenting er målt."),
        ("antall: -3, av_totalt: 9", "bygger på et utvalg på −3: ingenting er målt."),
        ("antall: 61, av_totalt: 60", "bygger på 61 målte, men de skal stå for bare 60."),
        (
            "antall: 5, av_totalt: 0, forbehold: Liten",
            "bygger på 5 målte, men de skal stå for bare 0.",
        ),
    ],
)
def test_a_sample_that_can_not_be_is_told(sample: str, sentence: str) -> None:
    assert sampled(sample) == [f"Nullpunktet for «Raskere svar» {sentence}"]


@pytest.mark.parametrize(
    ("value", "other", "gaps"),
    [
        ("90", "100", 0),
        ("100", "90", 0),
        ("89.9", "100", 1),
        ("100", "89.9", 1),
        ("4", "4", 0),
        ("0", "0", 0),
        ("0", "1", 1),
        ("-10", "10", 1),
        ("-100", "-90", 0),
        ("-100", "-89", 1),
    ],
)
def test_figures_that_differ_by_more_than_the_limit_are_to_be_explained(
    value: str, other: str, gaps: int
) -> None:
    assert len(disputed(value, f"verdi: {other}, kilde: Revisjonen")) == gaps


@pytest.mark.parametrize(
    "other",
    ["kilde: Revisjonen", "verdi: mange", "verdi: 11, forklaring: Revisjonen teller fra mottak"],
)
def test_an_explained_figure_or_none_is_no_gap(other: str) -> None:
    assert disputed("4", other) == []


def test_each_other_figure_is_held_against_the_baseline() -> None:
    assert len(disputed("4", "verdi: 11", "verdi: 4.1", "verdi: 9", "verdi: 2")) == 3


def test_the_sentence_shows_both_figures_their_sources_and_the_difference() -> None:
    text = plan(
        f"verdi: 4{TRUSTED}, andre_målinger: [{{verdi: 11, kilde: Revisjonen}}]",
        "måleenhet: uker",
    )

    assert gaps_of("GEV526", text) == [
        (
            6,
            (
                "Nullpunktet for «Raskere svar» er 4 uker (Sakssystemet), men en annen måling viser "
                "11 uker (Revisjonen). Forskjellen er 7 uker, 63,6 % av det største tallet, "
                "over vår grense på 10 %. Forklar den."
            ),
        )
    ]


@pytest.mark.parametrize(
    ("baseline", "indicator", "sources"),
    [
        ("kilde: Egen oversikt", "kilde: Sakssystemet", "4 (Egen oversikt)"),
        ("dato: 2026-01-01", "kilde: Sakssystemet, målemetode: Vi teller", "4 (Sakssystemet)"),
        ("dato: 2026-01-01", "målemetode: Vi teller", "4 (Vi teller)"),
        ("dato: 2026-01-01", "hva: Svartid", "4 (kilde ikke oppgitt)"),
    ],
)
def test_the_source_is_the_nearest_that_is_given(
    baseline: str, indicator: str, sources: str
) -> None:
    found = told(f"verdi: 4, {baseline}, andre_målinger: [{{verdi: 11}}]", indicator)

    assert f"{sources}, men en annen måling viser 11 (kilde ikke oppgitt)" in found[-1]


def test_a_difference_just_over_the_limit_is_not_rounded_down_to_it() -> None:
    [sentence] = disputed("89.9999", "verdi: 100")

    assert "er 89,9999 (" in sentence
    assert "Forskjellen er 10,0001, 10,0001 % av" in sentence


@pytest.mark.parametrize(
    ("numbers", "gaps"),
    [
        ({}, 2),
        ({"sample_percent": 15}, 1),
        ({"differ_percent": 12}, 1),
        ({"sample_percent": 0, "differ_percent": 100}, 0),
        ({"sample_percent": 100, "differ_percent": 0}, 2),
    ],
)
def test_the_limits_are_the_users(numbers: dict[str, int], gaps: int) -> None:
    text = plan(
        f"verdi: 89{TRUSTED}, utvalg: {{antall: 15, av_totalt: 100}}, andre_målinger: [{{verdi: 100}}]"
    )
    set_by_user = {("GEV526", name): number for name, number in numbers.items()}
    given = Given(date(2026, 11, 2), Phase.PLANNING, set_by_user)

    assert len(gev526_trusted.rule.gaps(loaded(text).plan, given)) == gaps


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("gevinst: 1\n", NO_GAINS),
        ("gevinst: 1\ngevinster: [{id: a}]\n", NO_BASELINES),
        (plan("dato: 2026-01-01"), NO_BASELINES),
        (plan("verdi: TBD, utvalg: {antall: 1}"), NO_BASELINES),
    ],
)
def test_without_a_baseline_it_does_not_apply(text: str, reason: Text) -> None:
    assert verdict_of("GEV526", text) == NotApplicable(reason)


def test_a_gain_without_a_baseline_is_another_requirements_matter() -> None:
    text = plan(f"verdi: 4{TRUSTED}") + "  - {id: b, nullpunkt: {dato: 2026-01-01}}\n  - id: c\n"

    assert verdict_of("GEV526", text).status == "met"


def test_the_sentences_are_there_in_nynorsk_and_english() -> None:
    other = "verdi: 4, andre_målinger: [{verdi: 11}]"
    nynorsk = [*told(other, language="nn"), *sampled("antall: 1, av_totalt: 9", "nn")]
    english = [*told(other, language="en"), *sampled("antall: 1, av_totalt: 9", "en")]

    assert nynorsk == [
        "Nullpunktet for «Raskere svar» er 4, men det står ikkje kvar talet kjem frå og kven som målte.",
        (
            "Nullpunktet for «Raskere svar» er 4 (kjelde ikkje oppgjeven), men ei anna måling viser 11 "
            "(kjelde ikkje oppgjeven). Skilnaden er 7, 63,6 % av det største talet, over vår grense på "
            "10 %. Forklar han."
        ),
        (
            "Nullpunktet for «Raskere svar» byggjer på 1 av 9. Det er 11,1 %, under vår grense på 20 %. "
            "Skriv eit atterhald, eller mål 1 til."
        ),
    ]
    assert english == [
        (
            "The baseline of “Raskere svar” is 4, but it is not said where the figure comes from and "
            "who measured it."
        ),
        (
            "The baseline of “Raskere svar” is 4 (source not given), but another measurement shows 11 "
            "(source not given). The difference is 7, 63.6 % of the larger figure, over our limit of "
            "10 %. Explain it."
        ),
        (
            "The baseline of “Raskere svar” rests on 1 of 9. That is 11.1 %, under our limit of 20 %. "
            "Write a reservation, or measure 1 more."
        ),
    ]


def test_the_sentences_on_samples_are_there_in_nynorsk_and_english() -> None:
    samples = ("forbehold: Liten", "antall: 0, av_totalt: 9", "antall: 2, av_totalt: 1")

    assert [sampled(sample, "nn")[0].split("» ")[1] for sample in samples] == [
        "byggjer på eit utval, men det står ikkje kor mange som er målte og kor mange dei står for.",
        "byggjer på eit utval på 0: ingenting er målt.",
        "byggjer på 2 målte, men dei skal stå for berre 1.",
    ]
    assert [sampled(sample, "en")[0].split("” ")[1] for sample in samples] == [
        "rests on a sample, but it is not said how many were measured and how many they stand for.",
        "rests on a sample of 0: nothing was measured.",
        "rests on 2 that were measured, but they are to stand for only 1.",
    ]
