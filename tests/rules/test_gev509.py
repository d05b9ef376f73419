"""GEV509: the kind of gain is honest."""

from __future__ import annotations

import pytest

from tests.plans import gaps_of, verdict_of

SORTLAND = "frigjort_tid: {minutter: 30, per: vakt, personer: 37, dager: 365}"


def of(gain: str, language: str = "nb") -> list[str]:
    text = f"gevinst: 1\ngevinster:\n  - {{id: a, {gain}}}\n"
    found = gaps_of("GEV509", text, language=language)
    return [sentence.replace("\N{NO-BREAK SPACE}", " ") for _, sentence in found]


def test_a_plan_without_gains_has_nothing_to_be_honest_about() -> None:
    assert verdict_of("GEV509", "gevinst: 1\n").status == "not_applicable"


@pytest.mark.parametrize(
    ("gain", "words"),
    [
        ("hva: Færre brev", "ikke om «Færre brev» er penger, tid eller kvalitet"),
        ("slag: penger", "ikke hvilken budsjettpost"),
        ("slag: penger, innsparing: {beløp: 5}", "ikke hvilken budsjettpost"),
        ("slag: penger, innsparing: {budsjettpost: 117 Drivstoff}", "ikke hvor mye"),
        ("slag: penger, innsparing: {beløp: 0, budsjettpost: 117}", "innsparingen er 0 kr"),
        ("slag: penger, innsparing: {beløp: 5, budsjettpost: TBD}", "ikke hvilken budsjettpost"),
        ("slag: tid", "ikke hva den frigjorte tiden brukes til"),
        ("slag: tid, frigjort_tid: {timer: 3}", "ikke hva den frigjorte tiden brukes til"),
        ("slag: kvalitet", "ikke hvem som merker det"),
        ("slag: kvalitet, merkbar: {hvordan: Spørreskjema}", "ikke hvem som merker det"),
        ("slag: kvalitet, merkbar: {merkes_av: Pårørende}", "ikke hvordan den merkes"),
    ],
)
def test_each_kind_owes_its_own_answer(gain: str, words: str) -> None:
    [sentence] = of(gain)

    assert words in sentence


@pytest.mark.parametrize(
    "gain",
    [
        "slag: penger, innsparing: {beløp: 1, budsjettpost: 117 Drivstoff}",
        f"slag: penger, {SORTLAND}, innsparing: {{timekostnad: 300, budsjettpost: 101 Vikarer}}",
        "slag: tid, frigjort_tid: {brukes_til: Besøk hos de sykeste}",
        "slag: kvalitet, merkbar: {merkes_av: Pårørende, hvordan: Spørreskjema}",
    ],
)
def test_an_honest_gain_is_met(gain: str) -> None:
    assert of(gain) == []


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "nb",
            (
                "«a» er timer med en pris på: 37 personer × 365 dager × 30 minutter = 6 752,5 timer; 6 752,5 timer × 300 kr = 2 025 750 kr."
                " Timer blir ikke penger før en budsjettpost går ned, og planen nevner ingen."
            ),
        ),
        (
            "nn",
            (
                "«a» er timar med ein pris på: 37 personar × 365 dagar × 30 minutt = 6 752,5 timar; 6 752,5 timar × 300 kr = 2 025 750 kr."
                " Timar blir ikkje pengar før ein budsjettpost går ned, og planen nemner ingen."
            ),
        ),
        (
            "en",
            (
                "“a” is hours with a price on them: 37 people × 365 days × 30 minutes = 6,752.5 hours; 6,752.5 hours × NOK 300 = NOK 2,025,750."
                " Hours are not money before a budget line falls, and the plan names none."
            ),
        ),
    ],
)
def test_hours_with_a_price_are_told_from_money_with_the_calculation(
    language: str, sentence: str
) -> None:
    gain = f"slag: penger, {SORTLAND}, innsparing: {{timekostnad: 300}}"

    assert of(gain, language) == [sentence]


@pytest.mark.parametrize(
    ("saving", "calculation"),
    [
        ("timer: 1 000, timekostnad: 480", "på: 1 000 timer × 480 kr = 480 000 kr."),
        ("timer: 6 750, timekostnad: 300, beløp: 9", "= 6 752,5 timer; 6 750 timer × 300 kr"),
    ],
)
def test_the_hours_of_the_saving_go_before_the_freed_ones(saving: str, calculation: str) -> None:
    [sentence] = of(f"slag: penger, {SORTLAND}, innsparing: {{{saving}}}")

    assert calculation in sentence


@pytest.mark.parametrize(
    "saving",
    [
        "beløp: 2 000 000",
        "beløp: 480 000, timer: 1 000",
        "beløp: 480 000, timer: 1 000, timekostnad: -480",
        "beløp: 720 000, timer: 1 000, timekostnad: 480, volum: 6 000, stykkpris: 40",
        "beløp: 720 000, timer: 1 000, timekostnad: 480, deler: [{hva: Porto, beløp: 240 000}]",
    ],
)
def test_a_saving_that_is_not_only_priced_hours_is_asked_for_its_line(saving: str) -> None:
    [sentence] = of(f"slag: penger, innsparing: {{{saving}}}")

    assert sentence == "«a» er penger, men det står ikke hvilken budsjettpost som går ned."


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_each_sentence_is_whole_in_each_language(language: str) -> None:
    gains: tuple[str, ...] = (
        "hva: x",
        "slag: penger, innsparing: {}",
        "slag: penger, innsparing: {beløp: -5}",
    )
    gains += ("slag: tid", "slag: kvalitet", "slag: kvalitet, merkbar: {merkes_av: Alle}")
    found = [sentence for gain in gains for sentence in of(gain, language)]

    assert len(found) == 8
    assert not [sentence for sentence in found if "{" in sentence or "None" in sentence]
