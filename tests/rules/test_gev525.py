"""GEV525: the arithmetic holds."""

from __future__ import annotations

from datetime import date

import pytest

from gevinst.choices import Phase
from gevinst.rules.b5_gains.gev525_arithmetic import rule
from gevinst.rules.given import Given
from tests.plans import gaps_of, loaded, verdict_of

MINELEV = """\
    måleindikator: {måleenhet: minutter per varsel}
    nullpunkt: {verdi: 30}
    måltall: {verdi: 5}
"""


def plan(*lines: str) -> str:
    return "gevinst: 1\ngevinster:\n  - id: a\n" + "".join(f"    {line}\n" for line in lines)


def of(text: str, language: str = "nb") -> list[tuple[int, str]]:
    found = gaps_of("GEV525", text, language=language)
    return [(line, sentence.replace("\N{NO-BREAK SPACE}", " ")) for line, sentence in found]


def time_of(freed: str, language: str = "nb") -> list[str]:
    return [sentence for _, sentence in of(plan(f"frigjort_tid: {{{freed}}}"), language)]


def money_of(saving: str, *more: str) -> list[str]:
    return [sentence for _, sentence in of(plan(f"innsparing: {{{saving}}}", *more))]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nb", "«a» regner med 30 minutter spart og 1 800 timer, men måleindikatoren går bare fra 30 til 5: 30 − 5 = 25 minutter. Da blir det 3 600 saker × 25 minutter = 1 500 timer."),
        ("nn", "«a» reknar med 30 minutt spart og 1 800 timar, men måleindikatoren går berre frå 30 til 5: 30 − 5 = 25 minutt. Då blir det 3 600 saker × 25 minutt = 1 500 timar."),
        ("en", "“a” counts on 30 minutes saved and 1,800 hours, but the indicator only goes from 30 to 5: 30 − 5 = 25 minutes. That makes 3,600 cases × 25 minutes = 1,500 hours."),
    ],
)  # fmt: skip
def test_no_more_minutes_are_saved_than_the_indicator_falls_by(language: str, sentence: str) -> None:  # fmt: skip
    text = (
        plan()
        + MINELEV
        + "    frigjort_tid: {minutter: 30, per: sak, volum: 3 600, timer: 1 800}\n"
    )

    assert of(text, language) == [(7, sentence)]


@pytest.mark.parametrize(
    ("freed", "words"),
    [
        ("minutter: 25, per: sak, volum: 3 600, timer: 1 500", None),
        ("minutter: 20, per: sak, volum: 3 600, timer: 1 200", None),
        ("minutter: 25.25, per: sak", None),
        ("minutter: 25.26, per: sak", "25,26 minutter spart, men måleindikatoren går bare fra 30 til 5: 30 − 5 = 25 minutter."),
        ("minutter: 30, per: sak", "30 minutter spart, men måleindikatoren går bare fra 30 til 5: 30 − 5 = 25 minutter."),
        ("minutter: 30, per: sak, volum: 3 600", "og 1 800 timer, men"),
        ("minutter: 30, per: sak, volum: 3 600, timer: 1 500", "minutter spart, men"),
        ("per: sak, volum: 3 600, timer: 1 800", "3 600 saker × 25 minutter = 1 500 timer, men det står 1 800 timer."),
        ("minutter: 20, per: sak, volum: 3 600, timer: 1 500", "× 20 minutter = 1 200 timer, men det står 1 500 timer."),
        ("minutter: 30, per: vakt, personer: 2, dager: 10, timer: 10", None),
    ],
)  # fmt: skip
def test_minutes_and_hours_follow_from_baseline_and_target(freed: str, words: str | None) -> None:
    found = of(plan() + MINELEV + f"    frigjort_tid: {{{freed}}}\n")

    assert len(found) == (words is not None)
    assert all(words in sentence for _, sentence in found if words)


@pytest.mark.parametrize(
    ("hours", "found"), [("990", 0), ("989", 1), ("1 000", 0), ("1 010", 0), ("1 011", 1)]
)
def test_stated_hours_are_the_computed_ones_but_for_rounding(hours: str, found: int) -> None:
    sentences = time_of(f"minutter: 10, per: sak, volum: 6 000, timer: {hours}")

    assert len(sentences) == found
    for sentence in sentences:
        assert f"6 000 saker × 10 minutter = 1 000 timer, men det står {hours} timer." in sentence


@pytest.mark.parametrize(
    ("freed", "sentences"),
    [
        ("timer: 1 500, timer_per_årsverk: 1 750, kilde_timer_per_årsverk: KS, årsverk: 0.9", []),
        ("timer: 1 500, timer_per_årsverk: 1 750, kilde_timer_per_årsverk: KS", []),
        ("timer: 1 500, timer_per_årsverk: 1 750, kilde_timer_per_årsverk: KS, årsverk: 0", []),
        ("årsverk: 2", []),
        ("timer: 1 500, timer_per_årsverk: 1 750, kilde_timer_per_årsverk: KS, årsverk: 1", ["1 500 timer ÷ 1 750 timer per årsverk = 0,86 årsverk, men det står 1 årsverk."]),
        ("minutter: 60, per: sak, volum: 700, timer_per_årsverk: 700, kilde_timer_per_årsverk: KS, årsverk: 2", ["700 timer ÷ 700 timer per årsverk = 1 årsverk, men det står 2 årsverk."]),
        ("timer: 1 500, årsverk: 0.9", ["regner om 1 500 timer til 0,9 årsverk, men sier ikke hvor mange timer et årsverk er. Det finnes ikke noe offisielt tall."]),
        ("minutter: 60, per: sak, volum: 700, årsverk: 2", ["regner om 700 timer til 2 årsverk"]),
        ("timer_per_årsverk: 1 750", ["regner med 1 750 timer per årsverk, men sier ikke hvor tallet kommer fra."]),
        ("timer_per_årsverk: 1 750, kilde_timer_per_årsverk: avklares", ["sier ikke hvor tallet kommer fra."]),
        ("timer: 10, årsverk: 2, timer_per_årsverk: mange", ["GEV002"]),
    ],
)  # fmt: skip
def test_posts_come_from_hours_by_a_number_with_a_source(freed: str, sentences: list[str]) -> None:
    found = time_of(freed)

    assert len(found) == len(sentences)
    for words, sentence in zip(sentences, found, strict=True):
        assert words in sentence


@pytest.mark.parametrize(
    ("saving", "words"),
    [
        ("timer: 100, timekostnad: 480, beløp: 48 000", None),
        ("timer: 100, timekostnad: 480, beløp: 48 480", None),
        ("timer: 100, timekostnad: 480, beløp: 48 481", "100 timer × 480 kr = 48 000 kr, men det står 48 481 kr."),
        ("timer: 100, timekostnad: 480, beløp: 47 519", "48 000 kr, men det står 47 519 kr."),
        ("volum: 6 000, stykkpris: 40, beløp: 240 000", None),
        ("volum: 6 000, stykkpris: 40, beløp: 260 000", "6 000 × 40 kr = 240 000 kr, men det står 260 000 kr."),
        ("timer: 100, timekostnad: 480, volum: 6 000, stykkpris: 40, beløp: 288 000", None),
        ("timer: 100, timekostnad: 480, volum: 6 000, stykkpris: 40, beløp: 240 000", "100 timer × 480 kr"),
        ("beløp: 30, deler: [{beløp: 10}, {beløp: 20}]", None),
        ("beløp: 20, deler: [{beløp: 30}, {beløp: -10}]", None),
        ("beløp: 40, deler: [{beløp: 10}, {beløp: 20}]", "10 kr + 20 kr = 30 kr, men det står 40 kr."),
        ("beløp: 40, deler: [{beløp: 1}, {beløp: 1}, {beløp: 1}, {beløp: 1}, {beløp: 1}, {beløp: 1}, {beløp: 1}]", "summen av 7 deler = 7 kr"),
        ("beløp: 40, deler: [{beløp: 10}, {hva: Porto}]", "uten beløp, så delene kan ikke legges sammen til 40 kr."),
        ("deler: [{beløp: 10}, {hva: Porto}]", None),
        ("beløp: 40, deler: [{beløp: 10}, 20]", None),
        ("beløp: 40, timer: 100", None),
        ("timekostnad: 480, beløp: 40", None),
    ],
)  # fmt: skip
def test_the_amount_is_what_its_parts_come_to(saving: str, words: str | None) -> None:
    found = money_of(saving)

    assert len(found) == (words is not None)
    assert all(words in sentence for sentence in found if words)


@pytest.mark.parametrize(
    ("saving", "found"),
    [
        ("timer: 1 200, timekostnad: 100, beløp: 120 000, per: måned", 0),
        ("timer: 1 200, timekostnad: 100, beløp: 10 000, per: måned", 0),
        ("timer: 1 200, timekostnad: 100, beløp: 10 000", 1),
        ("timer: 1 200, timekostnad: 100, beløp: 10 000, per: år", 1),
        ("timer: 1 200, timekostnad: 100, beløp: 10 000, per: engang", 1),
        ("timer: 520, timekostnad: 100, beløp: 1 000, per: uke", 0),
        ("volum: 6 000, stykkpris: 40, beløp: 40, per: sak", 0),
        ("volum: 6 000, stykkpris: 40, beløp: 50, per: sak", 1),
    ],
)
def test_an_amount_may_be_for_a_part_of_the_year_that_the_hours_are_for(
    saving: str, found: int
) -> None:
    assert len(money_of(saving)) == found


def test_an_amount_a_shift_or_a_day_is_for_the_people_and_days_of_the_freed_time() -> None:
    freed = "frigjort_tid: {minutter: 30, per: vakt, personer: 37, dager: 365}"

    assert money_of("timekostnad: 300, beløp: 150, per: vakt", freed) == []
    assert money_of("timekostnad: 300, beløp: 5 550, per: dag", freed) == []
    [sentence] = money_of("timekostnad: 300, beløp: 900, per: dag", freed)
    assert "6 752,5 timer × 300 kr = 2 025 750 kr, men det står 900 kr per dag." in sentence


def test_freed_hours_with_a_price_are_the_amount_where_the_saving_names_no_hours() -> None:
    freed = "frigjort_tid: {minutter: 30, per: vakt, personer: 37, dager: 365}"

    assert money_of("timekostnad: 300, beløp: 2 000 000", freed) != []
    assert money_of("timekostnad: 300, beløp: 2 020 000", freed) == []


@pytest.mark.parametrize(
    ("saving", "freed", "words"),
    [
        ("timer: 1 000", "timer: 1 000", None),
        ("timer: 900", "timer: 1 000", None),
        ("timer: 1 010", "timer: 1 000", None),
        ("timer: 1 011", "timer: 1 000", "regner med 1 011 timer i året, men gevinsten frigjør bare 1 000 timer."),
        ("timer: 9 000, per: engang", "timer: 1 000", None),
        ("timer: 100, timekostnad: 10, beløp: 1 000, per: måned", "timer: 1 000", "regner med 1 200 timer i året"),
        ("timer: 2 000", "minutter: 10, per: sak, volum: 6 000", "bare 6 000 saker × 10 minutter = 1 000 timer."),
        ("timer: 2 000", "brukes_til: Besøk", None),
    ],
)  # fmt: skip
def test_no_more_hours_are_saved_than_are_freed(saving: str, freed: str, words: str | None) -> None:
    found = money_of(saving, f"frigjort_tid: {{{freed}}}")

    assert len(found) == (words is not None)
    assert all(words in sentence for sentence in found if words)


@pytest.mark.parametrize(
    ("freed", "words"),
    [
        ("minutter: -5, per: sak, volum: 3, timer: 9", "med −5: tallet må være over 0."),
        ("minutter: 5, per: dag, personer: 0, dager: 9", "med 0: tallet må være over 0."),
        ("timer: 9, timer_per_årsverk: 0, årsverk: 1", "med 0: tallet må være over 0."),
        ("årsverk: -1", "med −1: tallet må være over 0."),
        ("dager: 366", None),
        ("dager: 367", "med 367: det kan ikke være mer enn 366."),
        ("andel: 100", None),
        ("andel: 101", "med 101: det kan ikke være mer enn 100."),
        ("minutter: 1 440, per: vakt", None),
        ("minutter: 1 441, per: dag", "mer enn 1 440."),
        ("minutter: 1 441, per: uke", None),
    ],
)
def test_numbers_that_cannot_be_are_told_and_not_computed_with(
    freed: str, words: str | None
) -> None:
    found = time_of(freed)

    assert len(found) == (words is not None)
    assert all(words in sentence for sentence in found if words)


def test_a_price_below_zero_is_told() -> None:
    assert len(money_of("timer: -1, timekostnad: -2, volum: 0, stykkpris: -3, beløp: 5")) == 4


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_each_sentence_is_whole_in_each_language(language: str) -> None:
    text = plan(
        "frigjort_tid: {timer: 10, årsverk: 1}",
        "innsparing: {timer: 20, timekostnad: 5, beløp: 200, per: måned, deler: [{hva: Porto}]}",
    )
    text += "  - frigjort_tid: {timer_per_årsverk: 5, timer: 10, årsverk: 1}\n"
    text += "  - {frigjort_tid: {dager: 400}, innsparing: {volum: -1}}\n"
    text += "  - {frigjort_tid: {minutter: 9}, innsparing: {beløp: 9, deler: [{beløp: 1}]}}\n"
    found = [sentence for _, sentence in of(text, language)]

    assert len(found) == 9
    for sentence in found:
        assert "{" not in sentence
        assert "None" not in sentence
        assert sentence.endswith(".")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("gevinst: 1\n", "planen har ingen gevinster"),
        (plan("hva: Trygghet"), "ingen gevinst oppgir frigjort tid"),
        (plan("frigjort_tid: {brukes_til: Besøk}"), "ingen gevinst oppgir frigjort tid"),
        (plan("innsparing: {budsjettpost: 113 Porto, per: år}"), "ingen gevinst oppgir"),
    ],
)
def test_it_does_not_apply_where_nothing_is_computed(text: str, reason: str) -> None:
    verdict = verdict_of("GEV525", text)

    assert verdict.status == "not_applicable"
    assert reason in verdict.reason.nb  # type: ignore[union-attr]


def test_how_much_is_rounding_is_a_setting() -> None:
    read = loaded(plan("frigjort_tid: {minutter: 60, per: sak, volum: 100, timer: 105}")).plan
    day, own = date(2026, 11, 2), {("GEV525", "percent"): 5}

    assert len(rule.gaps(read, Given(day, Phase.PLANNING))) == 1
    assert rule.gaps(read, Given(day, Phase.PLANNING, own)) == ()
