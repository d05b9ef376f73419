"""The calculations that the rules on time and money share."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from gevinst.rules.b5_gains.arithmetic import MINUTES, agrees
from gevinst.rules.b5_gains.freed_time import Missing, hours_a_year, minutes_a_day, saved_minutes
from gevinst.rules.b5_gains.priced_time import priced, saved_hours
from gevinst.words import Language
from tests.plans import loaded

if TYPE_CHECKING:
    from gevinst.plan.gains import Gain
    from gevinst.rules.b5_gains.arithmetic import Sum


def gain(freed: str, more: str = "") -> Gain:
    return loaded(
        f"gevinst: 1\ngevinster:\n  - {{id: a, frigjort_tid: {{{freed}}}{more}}}\n"
    ).plan.gains[0]


def measured(measured_in: str, before: str = "30", after: str = "5", what: str = "Tid") -> str:
    return (
        f", måleindikator: {{hva: {what}, måleenhet: {measured_in}}},"
        f" nullpunkt: {{verdi: {before}}}, måltall: {{verdi: {after}}}"
    )


def shown(found: Sum, language: str = "nb") -> str:
    return found.shown.to(Language(language)).replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("freed", "hours", "calculation"),
    [
        ("minutter: 25, per: sak, volum: 3 600", "1500", "3 600 saker × 25 minutter"),
        ("minutter: 25, per: sak, volum: 3 600, andel: 0.4", "600", "3 600 saker × 40 % × 25 minutter"),
        ("minutter: 25, per: sak, volum: 3 600, andel: 40", "600", "3 600 saker × 40 % × 25 minutter"),
        ("minutter: 60, per: sak, volum: 100, andel: 1", "100", "100 saker × 60 minutter"),
        ("minutter: 60, per: sak, volum: 100, andel: 1 %", "1", "100 saker × 1 % × 60 minutter"),
        ("minutter: 60, per: sak, volum: 100, andel: 1.5", "1.5", "100 saker × 1,5 % × 60 minutter"),
        ("minutter: 30, per: vakt, personer: 37, dager: 365", "6752.5", "37 personer × 365 dager × 30 minutter"),
        ("minutter: 1, per: dag, personer: 1, dager: 60", "1", "1 person × 60 dager × 1 minutt"),
        ("minutter: 60, per: måned, personer: 5", "60", "5 personer × 12 måneder × 60 minutter"),
        ("minutter: 60, per: år, personer: 5", "5", "5 personer × 60 minutter"),
        ("minutter: 60, volum: 5", "5", "5 saker × 60 minutter"),
        ("minutter: 60, personer: 2, dager: 5", "10", "2 personer × 5 dager × 60 minutter"),
        ("minutter: 30, per: vakt, personer: 0, dager: 365", "0", "0 personer × 365 dager × 30 minutter"),
    ],
)  # fmt: skip
def test_the_hours_a_year_come_with_the_calculation(freed: str, hours: str, calculation: str) -> None:  # fmt: skip
    found = hours_a_year(gain(freed))

    assert found is not None
    assert found.value == Decimal(hours)
    assert shown(found) == calculation


@pytest.mark.parametrize(
    "freed",
    [
        "per: sak, volum: 3 600",
        "minutter: 25, per: sak",
        "minutter: 25, per: vakt, personer: 37",
        "minutter: 25, per: dag, dager: 365",
        "minutter: 25, per: måned, dager: 230",
        "minutter: 25, per: år",
        "minutter: 25, per: uke, personer: 5, dager: 230",
        "minutter: 25, per: engang, personer: 5, dager: 230, volum: 5",
        "minutter: 25, personer: 5",
        "minutter: 25, per: tull, volum: 5",
        "minutter: 25, per: sak, volum: 5, andel: avklares",
        "minutter: 25, per: sak, volum: 5, andel: mange",
        "timer: 400",
    ],
)
def test_hours_that_do_not_follow_from_what_is_given_are_unknown(freed: str) -> None:
    assert hours_a_year(gain(freed)) is None


def test_a_calculation_is_written_in_each_language() -> None:
    found = hours_a_year(gain("minutter: 30, per: vakt, personer: 37, dager: 365"))

    assert found is not None
    assert shown(found, "nn") == "37 personar × 365 dagar × 30 minutt"
    assert shown(found, "en") == "37 people × 365 days × 30 minutes"


@pytest.mark.parametrize(
    ("freed", "minutes", "calculation"),
    [
        ("minutter: 30, per: vakt", "30", "30 minutter per vakt"),
        ("minutter: 30, per: dag, personer: 4", "30", "30 minutter per dag"),
        ("minutter: 10, per: sak, volum: 900, personer: 5, dager: 200", "9", "900 saker × 10 minutter ÷ 5 personer ÷ 200 dager"),
        ("minutter: 10, per: sak, volum: 900, andel: 50, personer: 5, dager: 200", "4.5", "900 saker × 50 % × 10 minutter ÷ 5 personer ÷ 200 dager"),
        ("minutter: 50, per: uke, dager: 200", "13", "52 uker × 50 minutter ÷ 200 dager"),
        ("minutter: 50, per: måned, dager: 200", "3", "12 måneder × 50 minutter ÷ 200 dager"),
        ("minutter: 500, per: år, dager: 200", "2.5", "500 minutter ÷ 200 dager"),
        ("timer: 1 000, personer: 10, dager: 200", "30", "1 000 timer ÷ 10 personer ÷ 200 dager"),
        ("minutter: 5, per: sak, timer: 1 000, personer: 10, dager: 200", "30", "1 000 timer ÷ 10 personer ÷ 200 dager"),
    ],
)  # fmt: skip
def test_the_minutes_for_each_person_and_day_come_with_the_calculation(
    freed: str, minutes: str, calculation: str
) -> None:
    found = minutes_a_day(gain(freed))

    assert not isinstance(found, Missing)
    assert found.value == Decimal(minutes)
    assert shown(found) == calculation


@pytest.mark.parametrize(
    ("freed", "missing"),
    [
        ("brukes_til: Besøk", ("minutes", "per")),
        ("per: vakt", ("minutes",)),
        ("minutter: 5", ("per",)),
        ("minutter: 5, per: engang, timer: 900, personer: 5, dager: 5", ("per",)),
        ("minutter: 5, per: sak", ("volume", "people", "days")),
        ("minutter: 5, per: sak, volum: 9, personer: 0, dager: -1", ("people", "days")),
        ("minutter: 5, per: sak, volum: 9, personer: 1, dager: 1, andel: avklares", ("share",)),
        ("minutter: 5, per: måned", ("days",)),
        ("timer: 900, personer: 5", ("days",)),
        ("minutter: 5, per: uke, timer: 900", ("days",)),
    ],
)
def test_what_the_minutes_a_day_lack_is_named(freed: str, missing: tuple[str, ...]) -> None:
    assert minutes_a_day(gain(freed)) == Missing(missing)


@pytest.mark.parametrize(
    ("freed", "more", "minutes"),
    [
        ("per: sak", measured("minutter per varsel"), 25),
        ("per: sak", measured("min./søknad"), 25),
        ("per: sak", measured("minutes a case"), 25),
        ("volum: 3", measured("minutter"), 25),
        ("per: vakt", measured("minutter per vakt"), 25),
        ("per: dag", measured("minutter per ansatt per dag"), 25),
        ("per: dag", measured("minutter per døgn"), 25),
        ("per: sak, minutter: 7", measured("minutter per varsel"), 7),
        ("per: sak, minutter: avklares", measured("minutter per varsel"), 25),
        ("per: sak, minutter: noen", measured("minutter per varsel"), None),
        ("per: vakt", measured("minutter per varsel"), None),
        ("per: sak", measured("minutter per vakt"), None),
        ("per: sak", measured("minutter per ansatt"), None),
        ("per: sak", measured("minutter per kvartal"), None),
        ("per: sak", measured("minst mulig"), None),
        ("per: sak", measured("saker per dag"), None),
        ("per: sak", measured("minutter per sak", "5", "30"), None),
        ("per: sak", measured("minutter per sak", "5", "5"), None),
        ("per: sak", measured("minutter per sak", "avklares"), None),
        ("per: sak", measured("minutter per sak", what="Ventetid i telefonen"), None),
        ("brukes_til: Besøk", measured("minutter per sak"), None),
        ("per: sak", "", None),
    ],
)
def test_minutes_that_are_not_stated_are_those_the_indicator_measures(
    freed: str, more: str, minutes: int | None
) -> None:
    assert saved_minutes(gain(freed, more)) == minutes


@pytest.mark.parametrize(
    ("stated", "computed", "agree"),
    [
        ("1010", "1000", True),
        ("1010.01", "1000", False),
        ("990", "1000", True),
        ("989", "1000", False),
        ("0.9", "0.857", True),
        ("0.9", "0.85", True),
        ("0.9", "0.849", False),
        ("1", "0.857", False),
        ("0", "0", True),
        ("1", "0", False),
    ],
)
def test_numbers_agree_within_a_per_cent_or_their_own_rounding(
    stated: str,
    computed: str,
    agree: bool,  # noqa: FBT001
) -> None:
    assert agrees(Decimal(stated), Decimal(computed), 1) is agree


def test_no_number_is_too_large_or_too_small_to_be_shown() -> None:
    for number in ("0.001", "-0.001", "999999999999999", "1e60", "-1e60"):
        assert MINUTES.of(Decimal(number)).to(Language.NB).endswith("minutter")


@pytest.mark.parametrize(
    ("saving", "hours"),
    [
        ("timer: 600", 600),
        ("timer: 600, timekostnad: 300, beløp: 180 000, per: år", 600),
        ("timer: 600, timekostnad: 300, beløp: 180 000, per: måned", 7200),
        ("timer: 600, timekostnad: 300, beløp: 15 000, per: måned", 600),
        ("timer: 10, timekostnad: 300, beløp: 3 000, per: uke", 520),
        ("timekostnad: 300, beløp: 180 000", 600),
        ("timekostnad: 300, beløp: 15 000, per: måned", 600),
        ("timekostnad: 300, beløp: 150, per: sak", None),
        ("timekostnad: 0, beløp: 150", None),
        ("timer: mange, timekostnad: 300, beløp: 150", None),
        ("timer: 600, per: engang", None),
        ("beløp: 600", None),
    ],
)
def test_the_hours_of_a_saving_are_a_years(saving: str, hours: int | None) -> None:
    found = gain("", f", innsparing: {{{saving}}}").saving

    assert found is not None
    assert saved_hours(found) == hours


@pytest.mark.parametrize(
    ("freed", "saving", "amount"),
    [
        ("timer: 100", "timekostnad: 300", 30_000),
        ("timer: 100", "timer: 50, timekostnad: 300", 15_000),
        ("minutter: 60, per: sak, volum: 10", "timekostnad: 300", 3_000),
        ("timer: 100", "timer: 50", None),
        ("timer: 100", "timer: mange, timekostnad: 300", None),
        ("brukes_til: Besøk", "timekostnad: 300", None),
    ],
)
def test_hours_get_a_price_where_both_are_known(
    freed: str, saving: str, amount: int | None
) -> None:
    found = priced(gain(freed, f", innsparing: {{{saving}}}"))

    assert (found and found.value) == amount
