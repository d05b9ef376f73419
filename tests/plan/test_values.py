"""Scalars read by the type of their field."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gevinst.plan.values import (
    DAY_DUE,
    NO_SUCH_DAY,
    TOO_LARGE,
    TWO_DAYS,
    TWO_NUMBERS,
    Kind,
    Unreadable,
    day,
    identifier,
    number,
    says_something,
    whole,
    yes_no,
)
from gevinst.plan.yaml11 import misreading


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1 200 000", 1200000),
        ("1 200 000 kr", 1200000),
        ("kr 1 200 000", 1200000),
        ("310\N{NO-BREAK SPACE}000", 310000),
        ("1.200.000", 1200000),
        ("1.200,50", "1200.50"),
        ("1,200,000", 1200000),
        ("1,5", "1.5"),
        ("1.5", "1.5"),
        ("0,125", "0.125"),
        ("30 %", 30),
        ("-3", -3),
        ("\N{MINUS SIGN}3", -3),
        ("1,2 mill. kr", 1200000),
        ("240 000,-", 240000),
        ("010", 10),
        ("1'200", 1200),
        ("-0", 0),
        ("-0 kr", 0),
    ],
)
def test_a_number_is_read_as_people_write_it(text: str, value: int | str) -> None:
    assert number(text) == Decimal(value)


@pytest.mark.parametrize("text", ["1.200", "1,200", "12.345", "-1.200"])
def test_a_number_that_can_be_read_in_two_ways_says_both(text: str) -> None:
    with pytest.raises(Unreadable) as why:
        number(text)
    assert why.value.reason is TWO_NUMBERS
    assert why.value.facts["second"] == 1000 * Decimal(str(why.value.facts["first"]))


@pytest.mark.parametrize(
    "text",
    [
        "mange",
        "12:30",
        "nan",
        "inf",
        "1e9",
        "0x1F",
        "1_000",
        "٣",
        "1 20",
        "",
        "9" * 400,
        "5'",
        "'5",
        "kr'5",
        "1' 000",
    ],
)
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(Unreadable):
        number(text)


def test_a_number_beyond_all_budgets_is_refused() -> None:
    with pytest.raises(Unreadable) as why:
        number("1 000 000 000 000 000")
    assert why.value.reason is TOO_LARGE


def test_a_whole_number_has_no_decimals() -> None:
    assert whole("32,0") == 32
    with pytest.raises(Unreadable):
        whole("1,5")


@pytest.mark.parametrize(
    "text", ["2026-03-16", "16.03.2026", "16.3.2026", "16. mars 2026", "16 march 2026", "16/3/2026"]
)
def test_a_date_is_read_as_people_write_it(text: str) -> None:
    assert day(text) == date(2026, 3, 16)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("2026-02-30", NO_SUCH_DAY),
        ("2025-13-40", NO_SUCH_DAY),
        ("31.02.2026", NO_SUCH_DAY),
        ("03/04/2026", TWO_DAYS),
        ("2026", DAY_DUE),
        ("høsten 2026", DAY_DUE),
        ("2026-03-16T10:00", DAY_DUE),
        ("0000-00-00", NO_SUCH_DAY),
    ],
)
def test_a_date_that_can_not_be_says_why(text: str, reason: object) -> None:
    with pytest.raises(Unreadable) as why:
        day(text)
    assert why.value.reason is reason


def test_there_is_no_negative_zero() -> None:
    assert not number("-0").is_signed()
    assert not number("-0,0").is_signed()


def test_an_id_is_compared_without_what_nobody_sees() -> None:
    assert identifier(" kj\u00f8ring ") == "kj\u00f8ring"
    assert identifier("ma\u030al") == "m\u00e5l"
    with pytest.raises(Unreadable):
        identifier("a" * 101)


def test_yes_and_no_in_three_languages() -> None:
    assert [yes_no(word) for word in ("ja", "Yes", "true", "nei", "no", "OFF")] == [
        True,
        True,
        True,
        False,
        False,
        False,
    ]
    with pytest.raises(Unreadable):
        yes_no("kanskje")


@pytest.mark.parametrize(
    "text",
    [
        "TBD", "tbd.", "TODO", "avklares", "Avklares senere", "kommer senere", "ikke bestemt", "N/A", "?", "-", "xxx",
        "ikkje bestemt", "kjem seinare", "to be decided", "not decided", "???", "…", "<tekst>", "<åååå-mm-dd>", "",
        "  ", "- - -", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "lorem ipsum", "TBD - avklares",
    ],
)  # fmt: skip
def test_filler_says_nothing(text: str) -> None:
    assert not says_something(text)


@pytest.mark.parametrize(
    "text",
    [
        "Kari", "natt", "ja", "no", "0", "12", "2026-03-16", "Bo", "1/4", "Avklares av Kari innen mai", "Test av løsningen",
        "Ikke mer kjøring", "må", "plan", "https://nordvik.kommune.no", "Besøk",
    ],
)  # fmt: skip
def test_what_says_something_is_not_taken_for_filler(text: str) -> None:
    assert says_something(text)


@pytest.mark.parametrize(
    ("text", "kind", "reading"),
    [
        ("no", Kind.PROSE, "false"),
        ("on", Kind.PROSE, "true"),
        ("12:30", Kind.PROSE, "750"),
        ("010", Kind.NUMBER, "8"),
        ("1_000", Kind.PROSE, "1000"),
        ("1.10", Kind.PROSE, "1.1"),
        ("no", Kind.YES_NO, None),
        ("1.10", Kind.NUMBER, None),
        ("2026-03-16", Kind.DAY, None),
        ("32", Kind.WHOLE, None),
        ("natt", Kind.PROSE, None),
    ],
)
def test_what_yaml_1_1_would_make_of_a_plain_scalar(
    text: str, kind: Kind, reading: str | None
) -> None:
    assert misreading(text, kind) == reading


@given(st.text(max_size=80))
def test_any_text_is_read_or_refused_and_never_raises_otherwise(text: str) -> None:
    for reader in (number, whole, day, yes_no):
        with suppress(Unreadable):
            assert reader(text) is not None
    says_something(text)
    misreading(text, Kind.PROSE)


@given(st.decimals(min_value=-(10**12), max_value=10**12, places=2))
def test_a_number_written_the_norwegian_way_is_read_back(value: Decimal) -> None:
    from gevinst.words import Language, written  # noqa: PLC0415

    assert number(written(value, Language.NB)) == value
