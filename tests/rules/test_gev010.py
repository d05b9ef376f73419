"""GEV010: identity numbers and the health of named people are found and not repeated.

The numbers here are synthetic ones (the month plus 80 or 65), which no person has.
"""

from __future__ import annotations

import time
from textwrap import dedent
from typing import TYPE_CHECKING

import pytest

from gevinst.check.verdict import Gaps
from gevinst.rules.form.identity import identity_numbers, masked
from gevinst.rules.form.personal import _STEMS, may_be_personal
from tests.plans import gaps_of, verdict_of

if TYPE_CHECKING:
    from collections.abc import Callable

NUMBER = "01819012446"
KARI = "gevinst: 1\npersoner: [{id: kari, navn: Kari Hansen}, {id: per, navn: Per Li}]\n"


def lines(text: str) -> list[int]:
    return [line for line, _ in gaps_of("GEV010", text)]


@pytest.mark.parametrize(
    "written",
    [
        NUMBER,
        "018190 12446",
        "018190\N{NO-BREAK SPACE}12446",
        "018190-12446",
        f"nr{NUMBER}x",
        "41819012440",
    ],
)
def test_an_identity_number_is_known_however_it_is_written(written: str) -> None:
    found = list(identity_numbers(f"a {written} b"))

    assert (len(found) == 1) is (written != "41819012440")


@pytest.mark.parametrize(
    "written",
    [
        "01819012447",
        "01819012456",
        "018190124461",
        "101819012446",
        "0181901 2446",
        "018190  12446",
        "00000000000",
        "99999999999",
        "1234 56 78901",
        "997 770 234",
        "٠١٨١٩٠١٢٤٤٦",
    ],
)
def test_other_long_numbers_are_none(written: str) -> None:
    assert list(identity_numbers(written)) == []


def test_d_numbers_are_identity_numbers_too() -> None:
    d_numbers = [
        number for number in map(str, range(41819012400, 41819012999)) if masked(number) != number
    ]

    assert d_numbers


def test_masking_leaves_the_rest_as_it_is() -> None:
    assert masked(f"a {NUMBER}, 018190 12446.") == f"a {'•' * 11}, {'•' * 12}."


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (f"gevinst: 1\n# {NUMBER}\n", 2),
        (f"gevinst: 1\nprosjekt: {{navn: '{NUMBER}'}}\n", 2),
        (f"gevinst: 1\nx-{NUMBER}: a\n", 2),
        (f"gevinst: 1\r\n\r\nx-a: {NUMBER}\r\n", 3),
        (f"gevinst: 1\rx-a: {NUMBER}\r", 2),
        (f"gevinst: 1\nx-a: |\n  a\n  {NUMBER}\n", 4),
        (f"gevinst: 1\nukjent: [{NUMBER}]\n", 2),
    ],
)
def test_a_number_is_found_anywhere_in_the_file_at_its_line(text: str, line: int) -> None:
    assert lines(text) == [line]


def test_the_place_is_the_number_itself_and_the_number_is_in_no_part_of_the_gap() -> None:
    verdict = verdict_of("GEV010", f"gevinst: 1\nx-a: {NUMBER}\n")

    assert isinstance(verdict, Gaps)
    [gap] = verdict.gaps
    assert gap.place.span is not None
    assert tuple(gap.place.span) == (2, 6, 2, 17)
    assert NUMBER not in repr(gap)


def test_each_number_is_a_gap_of_its_own() -> None:
    assert lines(f"gevinst: 1\nx-a: [{NUMBER}, {NUMBER}]\n# {NUMBER}\n") == [2, 2, 3]


@pytest.mark.parametrize(
    "told",
    [
        "Kari er sykmeldt",
        "Kari Hansen er sykemeldt til mai",
        "Karis sykmelding varer",
        "Kari er sjukmeld",
        "Diagnosen til Kari",
        "Per har kreft",
        "Kari er GRAVID",
        "Per er utbrent",
        "Per har depresjon",
        "Kari Hansen is on sick leave",
        "Per is burnt out",
        "Per is pregnant",
    ],
)
def test_health_beside_a_name_is_found_in_values_and_comments(told: str) -> None:
    assert lines(f"{KARI}prosjekt: {{navn: {told}}}\n") == [3]
    assert lines(f"{KARI}x-notat: {told}\n") == [3]
    assert lines(f"{KARI}# {told}\n") == [3]
    assert lines(f"{KARI}språk: nb # {told}\n") == [3]


@pytest.mark.parametrize(
    "told",
    [
        "Noen er sykmeldt",
        "Kari følger opp sykefraværet",
        "Kreftavdelingen ledes av Kari",
        "Ole er sykmeldt",
        "kari leder enheten",
        "Kari sender avviksmelding",
        "Tid per gravid",
    ],
)
def test_a_name_alone_and_health_alone_are_allowed(told: str) -> None:
    assert lines(f"{KARI}prosjekt: {{navn: {told}}}\n# {told}\n") == []


@pytest.mark.parametrize("stem", _STEMS)
@pytest.mark.parametrize("told", [str.lower, str.upper, str.title])
def test_no_word_of_health_is_ruled_out_unread(stem: str, told: Callable[[str], str]) -> None:
    assert may_be_personal(f"– {told(stem)}\n") == (False, True)


def test_what_most_plans_hold_is_ruled_out_at_once() -> None:
    text = "# 2026-03-16, 1 875 000 kroner\nhva: Tilbakemelding på elektronisk signatur og psykisk helse\n"

    assert may_be_personal(text) == (False, False)


def test_name_and_health_in_different_fields_are_not_put_together() -> None:
    text = (
        f"{KARI}gevinster:\n  - {{id: a, hva: Færre sykmeldte, forutsetninger: [Kari har tid]}}\n"
    )

    assert lines(text) == []


def test_a_role_that_tells_of_health_is_about_its_person() -> None:
    text = """
        gevinst: 1
        personer:
          - id: kari
            navn: Kari Hansen
            rolle: sykmeldt avdelingsleder
          - id: ukjent
            rolle: sykmeldt
    """

    assert lines(text) == [5]


def test_a_name_written_with_the_last_name_first_is_known() -> None:
    text = "gevinst: 1\npersoner: [{id: a, navn: 'Hansen, Kari'}]\n# Kari er gravid\n"

    assert lines(text) == [3]


def test_a_long_text_is_told_at_its_key_and_once() -> None:
    text = dedent("""\
        gevinst: 1
        personer: [{id: a, navn: Kari Hansen}]
        endring:
          hva: |
            Kari leder arbeidet.
            # Hun er sykmeldt.
    """)

    assert lines(text) == [4]


def test_comment_lines_that_follow_each_other_are_one_comment() -> None:
    assert lines(
        f"{KARI}# Kari er borte,\n# hun er sykmeldt til mai.\n\n# Per\n\n# sykmeldt\n"
    ) == [4]


def test_a_repeated_text_is_told_once() -> None:
    assert lines(f"{KARI}x-a: &a Kari er gravid\nx-b: *a\n") == [3]


def test_the_name_is_told_but_not_the_illness() -> None:
    [(_, sentence)] = gaps_of("GEV010", f"{KARI}# Per har kreft\n")

    assert "Per Li" in sentence
    assert "kreft" not in sentence


def test_people_without_names_do_no_harm() -> None:
    assert lines("gevinst: 1\npersoner: [{id: a}, {id: b, navn: '7'}]\n# sykmeldt\n") == []


def test_the_sentences_are_there_in_nynorsk_and_english() -> None:
    text = f"{KARI}# {NUMBER}\n\n# Per har kreft\n"

    assert [told.split()[0] for _, told in gaps_of("GEV010", text, language="nn")] == ["Her", "Her"]
    assert "national identity number" in gaps_of("GEV010", text, language="en")[0][1]


@pytest.mark.parametrize(
    "filling",
    [
        "0" * 4_000_000,
        "123456 " * 600_000,
        f"{NUMBER} " * 300_000,
        f"{NUMBER}\n# " * 300_000,
        "Kari er sykmeldt\n# " * 200_000,
        "# " * 2_000_000 + "kreft",
    ],
    ids=["digits", "half numbers", "numbers on one line", "numbers", "health", "signs"],
)
def test_a_file_of_five_megabytes_is_gone_through_in_little_time(filling: str) -> None:
    began = time.perf_counter()

    verdict_of("GEV010", f"{KARI}# {filling}\n")

    assert time.perf_counter() - began < 5


def test_more_than_can_be_read_are_counted() -> None:
    gaps = gaps_of("GEV010", "gevinst: 1\n" + f"# {NUMBER}\n" * 300)

    assert len(gaps) == 201
    assert "100 funn til" in gaps[-1][1]
    assert "over 50" in gaps_of("GEV010", "gevinst: 1\n" + f"# {NUMBER}\n" * 60_000)[-1][1]


def test_a_person_whom_an_alias_repeats_is_told_once() -> None:
    assert lines(
        "gevinst: 1\npersoner:\n  - &a {id: a, navn: Kari Li, rolle: sykmeldt leder}\n  - *a\n"
    ) == [3]
