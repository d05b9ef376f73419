"""The schema of a plan and the reader agree, as far as a schema can; and it tells all of every field."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from gevinst.plan.about import about, example, examples, meanings
from gevinst.plan.loaded import WrongValue
from gevinst.plan.model import Plan
from gevinst.plan.patterns import pattern
from gevinst.plan.shape import shape
from gevinst.plan.values import NO_SUCH_DAY, TOO_LARGE, Kind
from gevinst.views.plan_schema import schema
from gevinst.words import Language
from tests import yaml12
from tests.plans import loaded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.loaded import Loaded
    from gevinst.plan.node import Node
    from gevinst.plan.shape import Field

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").rglob("*.gevinst.yaml"))
SCHEMAS = {language: schema(language) for language in Language}
VALID = {language: Draft7Validator(made) for language, made in SCHEMAS.items()}


class Stands(NamedTuple):
    """A field, the model it is in, and the fields that lead there."""

    above: tuple[Field, ...]
    model: type[Node]
    field: Field

    def plan(self, value: Any, language: Language) -> dict[str, Any]:
        """A plan that holds only this value."""
        held = {self.field.word(language): value}
        for field in reversed(self.above):
            held = {field.word(language): [held] if field.many else held}
        return held


def every_field(model: type[Node], above: tuple[Field, ...] = ()) -> Iterator[Stands]:
    for field in shape(model).fields.values():
        yield Stands(above, model, field)
        if field.model is not None:
            yield from every_field(field.model, (*above, field))


FIELDS = list(every_field(Plan))


@pytest.mark.parametrize("language", Language)
def test_it_is_a_schema_of_draft_07(language: Language) -> None:
    Draft7Validator.check_schema(SCHEMAS[language])


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_example_is_accepted_in_every_language_but_what_the_reader_finds_in_it(
    path: Path, language: Language
) -> None:
    text = path.read_text(encoding="utf-8")
    refused = [error.message for error in VALID[language].iter_errors(yaml12.read(text))]

    assert len(refused) <= len(loaded(text).misfits), refused


def test_every_field_has_its_meaning_and_every_text_an_example_and_none_is_told_in_vain() -> None:
    told = set()
    for _, model, field in FIELDS:
        about(model, field)
        own = f"{model.__name__}.{field.name}"
        told.add(own if own in meanings() else field.name)
        assert (example(model, field) is not None) == (field.kind is Kind.PROSE), own

    assert told == set(meanings())
    assert set(examples()) <= {f"{model.__name__}.{field.name}" for _, model, field in FIELDS}


@pytest.mark.parametrize("language", Language)
def test_every_meaning_is_a_sentence_of_its_language(language: Language) -> None:
    for key, text in meanings().items():
        said = text.to(language)
        assert said[0].isupper(), key
        assert said.endswith((".", '".')), key
        assert "  " not in said, key


@pytest.mark.parametrize("language", Language)
def test_every_key_is_titled_described_and_offered_in_the_language_only(language: Language) -> None:
    made = SCHEMAS[language]
    for _, model, field in FIELDS:
        whole = made if model is Plan else made["definitions"][model.__name__]
        own = {each.word(language) for each in shape(model).fields.values()}
        assert set(whole["properties"]) == own
        told = made["definitions"][f"{model.__name__}.{field.name}"]
        assert told["title"]
        assert told["description"].startswith(about(model, field).to(language))


@pytest.mark.parametrize("stands", FIELDS, ids=lambda stands: stands.field.name)
def test_every_word_for_a_key_is_known_to_the_schema_of_each_language(stands: Stands) -> None:
    value = [] if stands.field.many else ({} if stands.field.model else "<…>")
    for word in stands.field.key.words(stands.field.name):
        for stored in (word, normalize("NFD", word)):
            plan = stands.plan(value, Language.NB)
            holder = plan
            for field in stands.above:
                holder = holder[field.word(Language.NB)]
                holder = holder[0] if field.many else holder
            holder[stored] = holder.pop(stands.field.word(Language.NB))
            for language in Language:
                assert VALID[language].is_valid(plan), (word, language)


def test_the_keys_of_the_format_need_no_escape_in_a_pattern() -> None:
    words = {word for _, _, field in FIELDS for word in field.key.words(field.name)}

    assert all(re.fullmatch(r"\w+", word) for word in words)


@pytest.mark.parametrize(
    "plan",
    [
        {"gevinster": [{"nullpunkt": {"verdig": 3}}]},
        {"gevinster": [{"slag": "tida"}]},
        {"gevinster": [{"nullpunkt": {"dato": "16.13.2026"}}]},
        {"gevinster": [{"nullpunkt": {"dato": "03/04/2026"}}]},
        {"gevinster": [{"nullpunkt": {"verdi": "1,200"}}]},
        {"gevinster": [{"nullpunkt": {"verdi": "mange"}}]},
        {"gevinster": [{"nullpunkt": [1]}]},
        {"enheter": [{"turnus": "kanskje"}]},
        {"enheter": [{"andre_endringer": "mange"}]},
        {"prosjekt": {"navn": ["a"]}},
        {"ledelse": {"aktiviteter": [{"målgruppe": ["alle"]}]}},
        {"personer": [{"id": "a" * 101}]},
        {"prosjekt": "nattilsyn"},
        [],
    ],
    ids=str,
)
def test_what_is_wrong_is_refused_in_every_language(plan: Any) -> None:
    assert not any(valid.is_valid(plan) for valid in VALID.values())


def test_keys_of_ones_own_and_a_mix_of_vocabularies_are_accepted() -> None:
    plan = yaml12.read(
        """
        gevinst: 1
        x-vår: [1, {a: b}]
        project: {navn: A, fase: planning, x-sak: 3}
        gevinstar:
          - {id: a, nytteeier: kari, kind: Penger, nullpunkt: {value: "1,2 mill. kr", dato: 16. mars 2026}}
        units: {id: natt, turnus: JA, other_changes: Ingen}
        """
    )

    for valid in VALID.values():
        assert [error.message for error in valid.iter_errors(plan)] == []


NEAR = [
    "1 200 000 kr", "kr 30,-", "1,2 mill. kr", "30 %", "-4", "1.200", "1,200", "1.200.000,5", "0,125", "1'200", "5.",
    "2026-03-16", "16.03.2026", "16. 3. 2026", "16. mars 2026", "3/4/2026", "31/12/2026", "3/3/2026", "2026-13-01",
    "ja", "Nei", "YES", "false", "j", "kanskje", "ingen", "Inga", "none", "TBD", "?", "<tekst>", "", " ",
    "tid", "Helse og omsorg", "helse-og-omsorg", "BP2", "E-LÆRING", "e læring", "låg", "tida", "kari", "a" * 101,
]  # fmt: skip
WORDS = sorted(
    {
        word
        for _, _, field in FIELDS
        if field.choice
        for each in field.choice
        for word in each.words()
    }
)
PLAIN = st.one_of(
    st.sampled_from(NEAR),
    st.sampled_from(WORDS),
    st.text(st.sampled_from("0123456789 .,-/'%krKRjanei\N{NO-BREAK SPACE}\N{MINUS SIGN}æøå"), max_size=12),
    st.integers(-(10**6), 10**6),
    st.integers(-99, 99).map(lambda tenths: tenths / 10),
    st.booleans(),
    st.none(),
)  # fmt: skip
VALUES = st.one_of(
    PLAIN,
    st.lists(PLAIN, max_size=2),
    st.sampled_from([{}, {"x-a": 1}, {"ukjent": 1}, [{}], [{"ukjent": 1}], [[]], [["a"]]]),
)
ONLY_THE_READER_KNOWS = {NO_SUCH_DAY, TOO_LARGE}


def found(plan: Loaded) -> bool:
    """Whether the reader finds something: what can't be read, may be misread, or says nothing."""
    return bool(plan.misfits or plan.misreads) or any(
        node.origin.fillers for node in plan.plan.walk()
    )


def beyond_a_schema(plan: Loaded) -> bool:
    """Whether all that the reader finds hangs on the calendar, on a sum, or on decimals."""
    return all(
        isinstance(misfit, WrongValue)
        and (misfit.due in ONLY_THE_READER_KNOWS or re.search(r"\d[.,]\d", misfit.written))
        for misfit in plan.misfits
    )


@settings(max_examples=1500, deadline=None)
@given(st.sampled_from(FIELDS), VALUES, st.sampled_from(Language))
def test_what_the_schema_refuses_the_reader_finds_and_the_other_way_round(
    stands: Stands, value: Any, language: Language
) -> None:
    plan = stands.plan(value, language)
    read = loaded(json.dumps(plan, ensure_ascii=False))

    if VALID[language].is_valid(plan):
        assert beyond_a_schema(read), read.misfits
    else:
        assert found(read)


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_what_a_pattern_matches_the_reader_reads(data: st.DataObject) -> None:
    stands = data.draw(st.sampled_from([each for each in FIELDS if pattern(each.field)]))
    text = data.draw(st.from_regex(f"(?a:{pattern(stands.field)})", fullmatch=True))
    value = [text] if stands.field.many else text
    read = loaded(json.dumps(stands.plan(value, Language.NB)))

    assert beyond_a_schema(read) or len(text) > 40, read.misfits
