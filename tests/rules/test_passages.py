"""The report read through: no passage is left over, and no requirement claims a source in vain."""

from __future__ import annotations

import re
from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING, Any

import pytest

from gevinst.rules import requirements
from gevinst.rules.passages import PASSAGES
from gevinst.words import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.rules.passage import Passage
    from gevinst.rules.rule import Rule

BARRIERS = range(1, 6)
HEADINGS = ("D", "K", "L")  # as they follow each other in the report

# Counted in the report: every sentence and every bullet is a point, also a sentence that only gives
# the reason for the one before. The line that opens B3-K is none, as it only introduces the two
# numbered points below it.
POINTS = {
    "B1-K": 4,
    "B1-L": 3 + 3 + 1 + 2 + 1,
    "B2-K": 4,
    "B2-L": 1 + 1 + 2 + 2 + 1 + 2,
    "B3-K": 2 + 1 + 2 + 1,
    "B3-L": 1 + 1 + 1 + 1 + 2 + 1,
    "B4-K": 4,
    "B4-L": 3 + 3 + 1 + 1 + 1 + 3,
    "B5-K": 3,
    "B5-L": 1 + 1 + 1 + 1 + 1 + 3,
}
BOKMAAL = re.compile(
    r"\b(ikke|hva|hvem|hvor\w*|hvilke\w*|fra|noen?|jeg|hver|gjør\w*|mer|være|ble|også"
    r"|\w*leder\w*|løsning\w*|enhet\w*|ansatte|opplæringen|endringen?|systemer)\b",
    re.IGNORECASE,
)

cited = pytest.mark.parametrize(
    ("rule", "source"),
    [
        (rule, source)
        for rule in requirements(plugins=False)
        for source in rule.sources
        if source.startswith("B")
    ],
    ids=lambda value: value if isinstance(value, str) else value.id,
)


def texts(passage: Passage) -> Iterator[Text]:
    yield passage.says
    if passage.why_none:
        yield passage.why_none


def test_the_passages_follow_the_report_barrier_by_barrier_and_heading_by_heading() -> None:
    sources = [source for source, _ in groupby(passage.source for passage in PASSAGES)]

    assert sources == [f"B{barrier}-{heading}" for barrier in BARRIERS for heading in HEADINGS]


def test_the_passages_of_a_heading_are_numbered_from_1() -> None:
    for source, below in groupby(PASSAGES, key=lambda passage: passage.source):
        numbers = [passage.number for passage in below]

        assert numbers == list(range(1, len(numbers) + 1)), source


def test_every_id_is_its_own() -> None:
    ids = [passage.id for passage in PASSAGES]

    assert len(set(ids)) == len(ids)


def test_a_passage_knows_its_place() -> None:
    third = next(passage for passage in PASSAGES if passage.id == "B2-L3")

    assert (third.source, third.number, third.barrier) == ("B2-L", 3, 2)
    assert third.heading == "Mulige løsninger"
    assert {passage.heading for passage in PASSAGES if passage.source.endswith("K")} == {
        "Konsekvenser"
    }
    assert {passage.heading for passage in PASSAGES if passage.source.endswith("D")} == {
        "Beskrivelse av barrieren"
    }


def test_every_recommendation_and_every_consequence_of_the_report_is_a_passage() -> None:
    found = Counter(passage.source for passage in PASSAGES)

    assert {source: found[source] for source in POINTS} == POINTS


def test_every_passage_has_requirements_or_a_reason_for_none_and_never_both() -> None:
    astray = [
        passage.id for passage in PASSAGES if bool(passage.answered_by) == bool(passage.why_none)
    ]

    assert astray == []


def test_the_requirements_of_a_passage_are_named_once_and_in_order() -> None:
    for passage in PASSAGES:
        assert list(passage.answered_by) == sorted(set(passage.answered_by)), passage.id


def test_every_requirement_that_a_passage_names_exists() -> None:
    named = {rule_id for passage in PASSAGES for rule_id in passage.answered_by}

    assert sorted(named - {rule.id for rule in requirements(plugins=False)}) == []


@cited
def test_a_passage_of_each_source_names_the_requirement(rule: Rule[Any], source: str) -> None:
    naming = [passage for passage in PASSAGES if rule.id in passage.answered_by]

    assert source in {passage.source for passage in naming}


def test_every_requirement_of_a_barrier_answers_a_passage_unless_it_rests_on_practice() -> None:
    named = {rule_id for passage in PASSAGES for rule_id in passage.answered_by}
    left_over = {
        rule.id
        for rule in requirements(plugins=False)
        if rule.family in BARRIERS and set(rule.sources) != {"P"}
    } - named

    assert sorted(left_over) == []


@pytest.mark.parametrize("language", Language)
def test_every_text_is_one_whole_line(language: Language) -> None:
    for passage in PASSAGES:
        assert passage.says.to(language)[0].isupper(), passage.id
        for text in texts(passage):
            line = text.to(language)
            assert line == " ".join(line.split()), passage.id
            assert line.endswith("."), passage.id
            assert not set("{}") & set(line), passage.id


def test_the_nynorsk_is_not_bokmaal() -> None:
    for passage in PASSAGES:
        for text in texts(passage):
            assert not BOKMAAL.findall(text.nn), passage.id


@pytest.mark.parametrize("language", Language)
def test_no_two_passages_say_the_same(language: Language) -> None:
    said = Counter(passage.says.to(language).casefold() for passage in PASSAGES)

    assert [line for line, times in said.items() if times > 1] == []
