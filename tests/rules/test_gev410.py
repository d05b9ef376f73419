"""GEV410: the sum of a gain and what it does elsewhere."""

from __future__ import annotations

import pytest

from gevinst.check.verdict import NotApplicable
from gevinst.words import Language
from tests.plans import gaps_of, verdict_of

UNITS = "gevinst: 1\nenheter: [{id: skole, navn: Skolene}, {id: bhg, navn: Barnehagene}]\n"
FIGURES = (
    "måleindikator: {måleenhet: timer per måned}, nullpunkt: {verdi: 160}, måltall: {verdi: 100}"
)


def gain(effects: str | None, figures: str = FIGURES, what: str = "Fakturakontroll") -> str:
    told = f"\n    virkninger_andre_steder: {effects}" if effects else ""
    return f"  - hva: {what}\n    x: 1{told}\n".replace("x: 1", _lines(figures))


def _lines(figures: str) -> str:
    return figures.replace("}, ", "}\n    ") or "slag: tid"


def plan(*gains: str) -> str:
    return UNITS + "gevinster:\n" + "".join(gains)


def effects(school: str, kindergarten: str = "0") -> str:
    return f"[{{enhet: skole, beløp: {school}}}, {{enhet: bhg, beløp: '{kindergarten}'}}]"


def test_a_gain_that_is_eaten_is_told_with_the_whole_sum() -> None:
    assert gaps_of("GEV410", plan(gain(effects("-48", "-22,5")))) == [
        (
            8,
            (
                "«Fakturakontroll» gir 60 (fra 160 til 100, i timer per måned), men virkningene andre steder er −70,5: "
                "Skolene −48 og Barnehagene −22,5. Samlet blir det −10,5. Det må bli mer enn 10,5 bedre."
            ),
        )
    ]


@pytest.mark.parametrize(
    ("amount", "status"),
    [("-59", "met"), ("-60", "gap"), ("-61", "gap"), ("12", "met"), ("0", "met")],
)
def test_the_net_must_be_above_zero(amount: str, status: str) -> None:
    assert verdict_of("GEV410", plan(gain(effects(amount)))).status == status


def test_what_is_better_elsewhere_counts_as_well() -> None:
    assert verdict_of("GEV410", plan(gain(effects("-70", "20")))).status == "met"


@pytest.mark.parametrize("way", ["opp", "TBD"])
def test_a_gain_upwards_is_summed_alike(way: str) -> None:
    upwards = f"måleindikator: {{retning: {way}}}, nullpunkt: {{verdi: 40}}, måltall: {{verdi: 50}}"

    [(_, sentence)] = gaps_of("GEV410", plan(gain(effects("-10"), upwards)))
    assert "gir 10 (fra 40 til 50, i gevinstens egen måleenhet)" in sentence
    assert sentence.endswith("Da er det ingenting igjen av gevinsten.")


def test_an_effect_without_an_amount_is_told_and_nothing_is_summed() -> None:
    text = plan(gain("[{enhet: skole, beløp: -90}, {enhet: bhg, hva: Mer føring}]"))

    assert gaps_of("GEV410", text) == [
        (
            8,
            (
                "Det står ikke hvor mye «Fakturakontroll» betyr for Barnehagene. Skriv det i timer per måned, "
                "med minus for det som blir dårligere."
            ),
        )
    ]


def test_an_effect_without_a_unit_is_still_asked_for_its_amount() -> None:
    assert "for en annen enhet." in gaps_of("GEV410", plan(gain("[{hva: Mer føring}]")))[0][1]


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        (UNITS, "GEV501"),
        (plan(gain(None)), "GEV409"),
        (plan(gain(effects("-90"), "")), "GEV504 og GEV505"),
        (plan(gain(effects("-90"), FIGURES.replace("160", "avklares"))), "GEV504 og GEV505"),
        (plan(gain(effects("-90"), FIGURES.replace("100", "160"))), "GEV504 og GEV505"),
        (
            plan(gain(effects("-90"), FIGURES.replace("{måleenhet", "{retning: opp, måleenhet"))),
            "GEV504 og GEV505",
        ),
        (
            plan(gain(effects("-90"), FIGURES.replace("{måleenhet", "{retning: holde, måleenhet"))),
            "GEV504 og GEV505",
        ),
    ],
)
def test_what_can_not_be_summed_is_told_elsewhere(text: str, rules: str) -> None:
    verdict = verdict_of("GEV410", text)

    assert isinstance(verdict, NotApplicable)
    assert rules in verdict.reason.to(Language.NB)


def test_a_gain_without_figures_does_not_hide_one_with() -> None:
    text = plan(gain(effects("-90"), ""), gain("ingen", what="Arkivering"))

    assert verdict_of("GEV410", text).status == "met"
    assert verdict_of("GEV410", plan(gain(effects("0"), ""))).status == "met"
    assert len(gaps_of("GEV410", text + gain(effects("-90"), what="Purring"))) == 1


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "nn",
            (
                "«Fakturakontroll» gjev 60 (frå 160 til 100, i timer per måned), men verknadene andre stader er −61: "
                "Skolene −61 og Barnehagene 0. Samla blir det −1. Det må bli meir enn 1 betre."
            ),
        ),
        (
            "en",
            (
                "“Fakturakontroll” gives 60 (from 160 to 100, in timer per måned), but the effects elsewhere are -61: "
                "Skolene -61 and Barnehagene 0. Together that is -1. It must become more than 1 better."
            ),
        ),
    ],
)
def test_the_sentences_are_there_in_nynorsk_and_english(language: str, told: str) -> None:
    found = gaps_of("GEV410", plan(gain(effects("-61"))), language=language)
    [(_, even)] = gaps_of("GEV410", plan(gain(effects("-60"))), language=language)
    asked = gaps_of("GEV410", plan(gain("[{enhet: bhg}]", "")), language=language)

    assert [sentence for _, sentence in found] == [told]
    assert even.endswith((" att av gevinsten.", " is left of the gain."))
    assert asked[0][1].endswith(".")
