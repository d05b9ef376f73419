"""GEV522: no gain is counted twice."""

from __future__ import annotations

import time
from datetime import date

import pytest

from gevinst.choices import Phase
from gevinst.rules.b5_gains.gev522_once import rule
from gevinst.rules.given import Given
from tests.plans import gaps_of, loaded, verdict_of

UNITS = "gevinst: 1\nenheter: [{id: arkiv, navn: Arkivet}, {id: post, navn: Postmottaket}]\n"
HOURS = "frigjort_tid: {minutter: 10, per: sak, volum: 6 000}"


def plan(*gains: str, head: str = UNITS) -> str:
    listed = "".join(f"  - {{id: g{n}, {gain}}}\n" for n, gain in enumerate(gains, 1))
    return f"{head}gevinster:\n{listed}"


def of(*gains: str, language: str = "nb", head: str = UNITS) -> list[tuple[int, str]]:
    found = gaps_of("GEV522", plan(*gains, head=head), language=language)
    return [(line, sentence.replace("\N{NO-BREAK SPACE}", " ")) for line, sentence in found]


def indicator(
    what: str = "Ventetid", start: str = "2026-01-01", end: str = "2026-06-30", units: str = "arkiv"
) -> str:
    return (
        f"enheter: [{units}], måleindikator: {{hva: {what}}},"
        f" nullpunkt: {{dato: {start}}}, måltall: {{dato: {end}}}"
    )


def test_the_same_indicator_is_found_at_the_later_gain_with_the_other_and_its_line() -> None:
    gains = (indicator(units="post, arkiv"), indicator("  vente TID ", "2026-06-29", "2027-01-01"))

    assert of(*gains) == [
        (
            5,
            (
                "«g2» måler det samme som «g1» (linje 4), «vente TID» i Arkivet, og tidsrommene overlapper"
                " (2026-06-29 til 2027-01-01 og 2026-01-01 til 2026-06-30). Da telles det to ganger."
            ),
        )
    ]


@pytest.mark.parametrize(
    ("second", "found"),
    [
        (indicator(), 1),
        (indicator("VENTETID."), 1),
        (indicator("Vente-tid"), 1),
        (indicator("Svartid"), 0),
        (indicator(units="post"), 0),
        (indicator(units="post, arkiv, arkiv"), 1),
        (indicator(start="2026-06-29", end="2026-12-31"), 1),
        (indicator(start="2026-06-30", end="2026-12-31"), 0),
        (indicator(start="2026-07-01", end="2026-12-31"), 0),
        (indicator(start="2025-01-01", end="2026-01-01"), 0),
        (indicator(start="2025-01-01", end="2026-01-02"), 1),
        (indicator(start="avklares", end="2026-01-02"), 1),
        (indicator(start="2026-06-29", end="avklares"), 1),
        ("enheter: [arkiv], måleindikator: {hva: Ventetid}", 1),
        ("måleindikator: {hva: Ventetid}", 0),
        ("enheter: [arkiv]", 0),
    ],
)
def test_one_indicator_is_counted_twice_in_one_unit_and_one_period(second: str, found: int) -> None:
    assert len(of(indicator(), second)) == found
    assert len(of(second, indicator())) == found


def test_a_period_with_an_unknown_end_is_told_as_such() -> None:
    [(_, sentence)] = of(indicator(), indicator(end="avklares"))

    assert "(2026-01-01 til ukjent dato og 2026-01-01 til 2026-06-30)" in sentence
    [(_, sentence)] = of(indicator(), "enheter: [arkiv], måleindikator: {hva: Ventetid}")
    assert "(ukjent tidsrom og 2026-01-01 til 2026-06-30)" in sentence


def test_every_gain_that_measures_the_same_is_told_once() -> None:
    long = indicator(start="2025-01-01", end="2027-01-01")

    assert [line for line, _ in of(indicator(), long, indicator(), indicator("Svartid"))] == [5, 6]


def test_gains_without_units_are_in_the_same_one() -> None:
    gain = "måleindikator: {hva: Ventetid}"

    assert "i enheter som ikke er nevnt" in of(gain, gain)[0][1]
    assert of(gain, indicator()) == []
    assert (
        "i Arkivet" in of(gain, indicator(), head=UNITS.split(", {", maxsplit=1)[0] + "]\n")[0][1]
    )
    assert "i borte" in of(indicator(units="borte"), indicator(units="borte"))[0][1]


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ("minutter: 10, per: sak, volum: 6 000", "minutter: 10, per: sak, volum: 6 000", 1),
        ("minutter: 10, per: sak, volum: 6 000", "minutter: 10.0, volum: 6000, brukes_til: Innsyn", 1),
        ("minutter: 10, per: sak, volum: 6 000", "minutter: 10, per: sak, volum: 6 001", 1),
        ("minutter: 10, per: sak, volum: 6 000", "minutter: 10, per: sak, volum: 7 000", 0),
        ("minutter: 10, per: sak, volum: 6 000", "minutter: 20, per: sak, volum: 3 000", 0),
        ("minutter: 10, per: sak", "minutter: 10, per: sak", 0),
        ("minutter: 10, per: sak, timer: 40", "minutter: 10, per: sak, timer: 40", 1),
        ("minutter: 10, per: vakt", "minutter: 10, per: vakt", 1),
        ("minutter: 10, per: vakt, personer: 5", "minutter: 10, per: vakt, personer: 5", 1),
        ("minutter: 10, per: vakt, personer: 5", "minutter: 10, per: vakt, personer: 6", 0),
        ("minutter: 10, per: vakt", "minutter: 10, per: uke", 0),
        ("minutter: 10, per: uke", "minutter: 10, per: uke", 1),
        ("timer: 40", "timer: 40", 1),
        ("timer: 40", "timer: 41", 0),
        ("brukes_til: Innsyn", "brukes_til: Innsyn", 0),
    ],
)  # fmt: skip
def test_the_same_time_is_freed_once(first: str, second: str, found: int) -> None:
    freed = [f"slag: tid, enheter: [arkiv], frigjort_tid: {{{freed}}}" for freed in (first, second)]

    gaps = of(*freed)

    assert [line for line, _ in gaps] == [5] * found
    for _, sentence in gaps:
        assert "«g2» frigjør den samme tiden som «g1» (linje 4) i Arkivet: " in sentence
        assert "None" not in sentence
    assert of(freed[0], freed[1].replace("arkiv", "post")) == []


def test_the_minutes_counted_twice_are_shown() -> None:
    gain = f"slag: tid, enheter: [arkiv], {HOURS}"

    assert "6 000 saker × 10 minutter = 1 000 timer." in of(gain, gain)[0][1]


@pytest.mark.parametrize(
    ("saving", "found"),
    [
        ("innsparing: {timer: 1 000, timekostnad: 480}", 1),
        ("innsparing: {timer: 1 010}", 1),
        ("innsparing: {timer: 1 011}", 0),
        ("innsparing: {timer: 990}", 1),
        ("innsparing: {timer: 989}", 0),
        ("innsparing: {timekostnad: 480, beløp: 480 000}", 1),
        ("innsparing: {timekostnad: 480, beløp: 40 000, per: måned}", 1),
        ("innsparing: {timer: 1 000, per: engang}", 0),
        (f"{HOURS}, innsparing: {{beløp: 480 000}}", 1),
        ("frigjort_tid: {timer: 1 000}", 1),
        ("innsparing: {beløp: 480 000}", 0),
    ],
)
def test_hours_are_either_time_or_money(saving: str, found: int) -> None:
    freed = f"slag: tid, enheter: [arkiv], {HOURS}"
    cashed = f"slag: penger, enheter: [post, arkiv], {saving}"

    for gains in ((freed, cashed), (cashed, freed)):
        gaps = of(*gains)
        assert [line for line, _ in gaps] == [5] * found
        assert all("både som tid og som penger" in sentence for _, sentence in gaps)
    assert of(freed, cashed.replace("post, arkiv", "post")) == []


def test_the_nearest_of_many_hours_is_the_one_that_counts() -> None:
    freed = [f"slag: tid, frigjort_tid: {{timer: {hours}}}" for hours in (900, 1005, 1100)]

    [(line, sentence)] = of(*freed, "slag: penger, innsparing: {timer: 1 000}")

    assert line == 7
    assert "«g2» (linje 5)" in sentence


def test_two_gains_are_told_once_however_much_they_have_in_common() -> None:
    gain = f"slag: tid, {indicator(units='arkiv, post')}, {HOURS}"

    assert len(of(gain, gain)) == 1
    assert len(of(gain, gain.replace("slag: tid", "slag: penger"))) == 1


@pytest.mark.parametrize(
    ("gain", "words"),
    [
        ("slag: penger, innsparing: {beløp: 5}, frigjort_tid: {brukes_til: Besøk}", "skal også brukes til «Besøk»"),
        ("slag: penger, innsparing: {timer: 5, volum: 2}, frigjort_tid: {brukes_til: Besøk}", "til «Besøk»"),
        ("slag: tid, frigjort_tid: {timer: 5}, innsparing: {timer: 5, timekostnad: 480}", "5 timer × 480 kr = 2 400 kr"),
        ("slag: tid, frigjort_tid: {timer: 5}, innsparing: {timekostnad: 480}", "5 timer × 480 kr"),
        ("slag: tid, frigjort_tid: {minutter: 5}, innsparing: {timekostnad: 480}", "480 kr per time"),
        ("slag: tid, innsparing: {timer: 5}", "penger: 5 timer."),
        ("slag: tid, innsparing: {beløp: 9 000}", "penger: 9 000 kr."),
        ("slag: penger, frigjort_tid: {brukes_til: Besøk}", ""),
        ("slag: penger, innsparing: {beløp: 5}, frigjort_tid: {timer: 5}", ""),
        ("slag: penger, innsparing: {beløp: 5}, frigjort_tid: {brukes_til: TBD}", ""),
        ("slag: penger, innsparing: {beløp: 5}, frigjort_tid: {brukes_til: Redusert bruk av vikarer}", ""),
        ("slag: penger, innsparing: {volum: 5, stykkpris: 2}, frigjort_tid: {brukes_til: Besøk}", ""),
        ("slag: tid, frigjort_tid: {timer: 5}, innsparing: {timer: 4, timekostnad: 480}", ""),
        ("slag: tid, frigjort_tid: {timer: 5}, innsparing: {beløp: 9, budsjettpost: 113 Porto}", ""),
        ("slag: tid, frigjort_tid: {timer: 5}, innsparing: {volum: 5, stykkpris: 2, beløp: 10}", ""),
        ("slag: kvalitet, frigjort_tid: {timer: 5}, innsparing: {timer: 5}", ""),
    ],
)  # fmt: skip
def test_one_gain_does_not_take_the_same_out_as_time_and_as_money(gain: str, words: str) -> None:
    gaps = of(gain)

    assert len(gaps) == bool(words)
    assert all(words in sentence for _, sentence in gaps)


def test_the_sentences_are_there_in_nynorsk_and_english() -> None:
    gains = (
        f"slag: tid, {indicator()}, {HOURS}",
        indicator(),
        f"slag: tid, enheter: [arkiv], {HOURS}",
        "slag: penger, enheter: [arkiv], innsparing: {timer: 1 000}",
        "slag: tid, innsparing: {beløp: 9 000}",
        "slag: penger, innsparing: {beløp: 9}, frigjort_tid: {brukes_til: Besøk}",
    )
    nn = " ".join(sentence for _, sentence in of(*gains, language="nn"))
    en = " ".join(sentence for _, sentence in of(*gains, language="en"))

    for words in ("måler det same som", "frigjer den same tida som", "tel same innsparing", "står òg som pengar", "skal òg brukast til"):  # fmt: skip
        assert words in nn
    for words in ("measures the same as “g1” (line 4)", "frees the same time as", "count one saving in Arkivet", "also stands as money: NOK 9,000", "is also to be used for"):  # fmt: skip
        assert words in en
    assert "{" not in nn + en


def test_it_does_not_apply_to_a_plan_without_gains() -> None:
    assert verdict_of("GEV522", "gevinst: 1\n").status == "not_applicable"


def test_how_near_the_hours_must_be_is_a_setting() -> None:
    text = plan("slag: tid, frigjort_tid: {timer: 100}", "slag: penger, innsparing: {timer: 105}")
    read, day = loaded(text).plan, date(2026, 11, 2)

    assert rule.gaps(read, Given(day, Phase.PLANNING)) == ()
    assert len(rule.gaps(read, Given(day, Phase.PLANNING, {("GEV522", "percent"): 5}))) == 1


def test_ten_thousand_gains_that_claim_the_same_are_not_compared_two_by_two() -> None:
    cashed = f"slag: penger, {indicator()}, innsparing: {{timer: 1 000}}"
    read = loaded(plan(*(f"slag: tid, {indicator()}, {HOURS}", cashed) * 5000)).plan
    began = time.perf_counter()

    gaps = rule.gaps(read, Given(date(2026, 11, 2), Phase.PLANNING))

    assert len(gaps) == 201
    assert time.perf_counter() - began < 5
