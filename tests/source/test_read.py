"""Any bytes → a document, never an exception."""

from __future__ import annotations

import time
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gevinst.source.document import Document, Limits, ProblemKind, read
from gevinst.source.tree import Listing, Mapping, Scalar, Value

K = ProblemKind


def found(data: bytes | str) -> list[tuple[ProblemKind, int | None, int | None]]:
    document = read(data if isinstance(data, bytes) else data.encode(), "plan.yaml")
    return [
        (p.kind, p.span.line if p.span else None, p.span.column if p.span else None)
        for p in document.problems
    ]


BOMB = "a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 10)
)


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", (K.EMPTY, None, None)),
        (b" \n\t\n", (K.EMPTY, None, None)),
        (b"\xef\xbb\xbf", (K.EMPTY, None, None)),
        ("# bare\n# kommentarer\n", (K.ONLY_COMMENTS, None, None)),
        ("---\n", (K.ROOT_EMPTY, None, None)),
        ("null\n", (K.ROOT_EMPTY, None, None)),
        ("- a\n- b\n", (K.ROOT_NOT_MAPPING, 1, 1)),
        ("bare tekst\n", (K.ROOT_NOT_MAPPING, 1, 1)),
        ("gevinst: 1\n---\ngevinst: 1\n", (K.MANY_DOCUMENTS, 2, 1)),
        ("gevinst: 1\n...\nmer: 1\n", (K.MANY_DOCUMENTS, 3, 1)),
        ("gevinst: 1\nhva: å\n".encode("latin-1"), (K.NOT_UTF8, 2, 6)),
        (b"\xef\xbb\xbf\xe5", (K.NOT_UTF8, 1, 1)),
        (b"\xef\xbb\xbfgevinst: 1\nhva: \xe5\n", (K.NOT_UTF8, 2, 6)),
        ("gevinst: 1\n".encode("utf-16"), (K.UTF16, None, None)),
        ("gevinst: 1\n".encode("utf-16-be"), (K.UTF16, None, None)),
        ("gevinst: 1\n".encode("utf-32"), (K.UTF32, None, None)),
        (b"gevinst: 1\nhva: a\x00b\n", (K.CONTROL_CHARACTER, 2, 7)),
        ("gevinst: 1\nhva: a\x9bb\n", (K.CONTROL_CHARACTER, 2, 7)),
        ("gevinst: 1\nhva: \x1b[31m\n", (K.CONTROL_CHARACTER, 2, 6)),
        ("a: !!python/object:os.system ls\n", (K.TAG, 1, 4)),
        ("a: !include /etc/passwd\n", (K.TAG, 1, 4)),
        ("a: !ENV {b: 1}\n", (K.TAG, 1, 4)),
        (BOMB, (K.ALIAS_TOO_MANY, 5, 45)),
        ("a: &a [*a]\n", (K.ALIAS_CYCLE, 1, 8)),
        ("a: &a {b: {c: *a}}\n", (K.ALIAS_CYCLE, 1, 15)),
        ("a: *ukjent\n", (K.SYNTAX, 1, 4)),
        ("b: &b {a: 1}\nc:\n  <<: *b\n", (K.MERGE_KEY, 3, 3)),
        ("a: 1\nb: 2\na: 3\n", (K.KEY_TWICE, 3, 1)),
        ("a: 1\n'a': 3\n", (K.KEY_TWICE, 2, 1)),
        ("m\u00e5l: 1\nma\u030al: 2\n", (K.KEY_TWICE, 2, 1)),
        ("? [a, b]\n: 1\n", (K.KEY_NOT_TEXT, 1, 3)),
        ("a: " + "[" * 10_000, (K.TOO_DEEP, 1, 1003)),
        ("a: " + "[" * 200 + "]" * 200, (K.TOO_DEEP, 1, 103)),
        ("a:\n " + "- " * 60_000, (K.TOO_DEEP, 2, 200)),
        ("a: {b: 1\n", (K.SYNTAX, 1, 4)),
        ('a: "x\n', (K.SYNTAX, 1, 4)),
        ("a:\n\tb: 1\n", (K.SYNTAX, 2, 1)),
        ("a: b: c\n", (K.SYNTAX, 1, 5)),
        ("%YAML 99999999999999999.1\n---\na: 1\n", (K.SYNTAX, 1, 1)),
        ("# plan\n%YAML 1.1\ngevinst: 1\n", (K.SYNTAX, 2, 1)),
        ("a: 1\nb:\n  c: 1\n\td: 1\n", (K.SYNTAX, 4, 1)),
        ("a:\n  b: 1\n\ufeffc: 1\n", (K.SYNTAX, 3, 1)),
        ("a:\n  b: 1\n\xa0 c: 1\n  d: 1\n", (K.SYNTAX, 3, 1)),
        (b"PK\x03\x04\x14\x00\x06\x00", (K.BINARY, None, None)),
        (b"\x89PNG\r\n\x1a\n", (K.BINARY, None, None)),
        (bytes(range(32)) * 8, (K.BINARY, None, None)),
        ('a: "\\uD800"\n', (K.SYNTAX, 1, 7)),
    ],
)
def test_what_is_wrong_with_a_file_is_found_at_its_place(
    data: bytes | str, problem: tuple[ProblemKind, int | None, int | None]
) -> None:
    assert found(data)[0] == problem


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("a:\n\tb: 1\n", "tab"),
        ("a:\n  b: 1\n\tc: 1\n", "tab"),
        ("a:\n  b: 1\n\xa0 c: 1\n  d: 1\n", "invisible"),
        ("%YAML 1.1\na: 1\n", "directive"),
        ("a: b: c\n", "colon"),
        ("a: @x\n", "character"),
        ('a: "x\n', "unclosed_quote"),
        ("a: [b\nc: d\n", "unclosed_bracket"),
        ("- a\nb: c\n", "dash"),
        ("a: 'it's'\n", "indentation"),
        ("a: *x\n", "alias_unknown"),
        ("a: !x!y z\n", "directive"),
        ('a: "\\q"\n', "escape"),
    ],
)
def test_a_syntax_error_is_told_by_what_the_author_did(text: str, hint: str) -> None:
    assert read(text.encode(), "x").problems[0].facts["hint"] == hint


@pytest.mark.parametrize(
    "data",
    [
        "gevinst: 1\nprosjekt: {navn: Tilsyn}\n".encode("utf-8-sig"),
        b"gevinst: 1\r\nprosjekt:\r\n  navn: Tilsyn\r\n",
        b"gevinst: 1\rprosjekt:\r  navn: Tilsyn\r",
        b"--- \ngevinst: 1\nprosjekt:\n  navn: Tilsyn\n...\n",
        b"%YAML 1.1\n---\ngevinst: 1\nprosjekt:\n  navn: Tilsyn\n",
        b"gevinst: 1\nprosjekt: {navn: &n Tilsyn}\nx-igjen: *n\n",
    ],
)
def test_a_plan_is_read_in_whatever_way_it_was_saved(data: bytes) -> None:
    document = read(data, "plan.yaml")
    assert document.problems == []
    assert document.root is not None
    entry = document.root.get("prosjekt")
    assert entry is not None
    assert isinstance(entry.value, Mapping)
    name = entry.value.get("navn")
    assert name is not None
    assert isinstance(name.value, Scalar)
    assert name.value.text == "Tilsyn"


def test_what_stands_before_an_error_is_kept() -> None:
    document = read(b"a: 1\nb:\n  c: 2\n  d: [1, 2\ne: f: g\n", "x")

    assert [p.kind for p in document.problems] == [K.SYNTAX]
    assert document.root is not None
    assert [entry.key.text for entry in document.root.entries] == ["a", "b"]


def test_a_file_over_a_limit_is_refused_with_the_limit() -> None:
    limits = Limits(max_bytes=10, max_nodes=3)

    assert read(b"x" * 11, "x", limits).problems[0].facts == {"size": 11, "limit": 10}
    assert read(b"a: [1, 2]", "x", limits).problems[0].kind is K.TOO_MANY


def test_honest_reuse_through_aliases_is_allowed_and_shared() -> None:
    document = read(b"a: &a {b: 1}\nc: *a\nd: *a\n", "x")
    assert document.root is not None

    assert document.problems == []
    first, last = document.root.entries[0].value, document.root.entries[2].value
    assert isinstance(first, Mapping)
    assert isinstance(last, Mapping)
    assert first.content is last.content
    assert (first.span, last.span) == ((1, 4, 1, 13), (3, 4, 3, 6))


def test_text_that_aliases_repeat_counts_by_its_length() -> None:
    text = f"x-a: &a '{'a ' * 50_000}'\nx-b: [{'*a, ' * 100}]\n"

    assert found(text) == [(K.ALIAS_TOO_MANY, 2, 203)]
    assert found(text.replace("&a '", "&a {b: '").replace("'\n", "'}\n")) == [
        (K.ALIAS_TOO_MANY, 2, 203)
    ]
    assert found(f"x-a: &a Nattjenesten\nx-b: [{'*a, ' * 10_000}]\n") == []


def test_a_mapping_counts_for_more_than_a_value_since_it_takes_more() -> None:
    limits = Limits(max_nodes=100)

    assert read(b"a: [" + b"1, " * 90 + b"]", "x", limits).problems == []
    assert read(b"a: [" + b"{}, " * 90 + b"]", "x", limits).problems[0].kind is K.TOO_MANY


def test_twenty_thousand_twins_in_one_mapping_are_told_within_a_second() -> None:
    text = "".join(f"m\u00e5l{n}: 1\nma\u030al{n}: 1\n" for n in range(20_000))
    began = time.process_time()

    document = read(text.encode(), "x")

    assert time.process_time() - began < 1
    assert document.root is not None
    assert len(document.root.entries) == 20_000


def test_a_line_that_is_not_utf_8_can_be_shown_all_the_same() -> None:
    document = read("a: 1\nb: \u2028Bærum\n".encode("latin-1", "xmlcharrefreplace"), "x")

    assert document.line(2) == "b: &#8232;B\N{REPLACEMENT CHARACTER}rum"
    assert document.root is None


def test_lines_are_counted_as_yaml_counts_them() -> None:
    text = "a: 1\r\nb: 2\rc: 3\u2028d: 4\n"
    document = read(text.encode(), "x")

    assert [document.line(n) for n in range(6)] == ["", "a: 1", "b: 2", "c: 3", "d: 4", ""]


def test_a_list_ends_with_its_last_item_and_not_with_the_next_key() -> None:
    document = read(b"a:\n  - b: 1\n    c: 22\n\n# x\nd: 1\n", "x")
    assert document.root is not None
    value = document.root.entries[0].value

    assert value.span == (2, 3, 3, 10)


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=300)
@given(st.binary(max_size=400))
def test_any_bytes_give_a_document(data: bytes) -> None:
    document = read(data, "x")

    assert isinstance(document, Document)
    assert document.root is not None or document.problems


YAML_SIGNS = st.text(alphabet="ab:-[]{},&*!|>'\"%@`#?~\n\t .0é\u2028\ufeff", max_size=120)


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=500)
@given(YAML_SIGNS)
def test_any_yaml_like_text_gives_a_document_with_its_spans_in_the_text(text: str) -> None:
    document = read(text.encode(), "x")

    for problem in document.problems:
        if problem.span:
            assert 1 <= problem.span.line <= len(document.lines) + 1
            assert 1 <= problem.span.column <= len(document.line(problem.span.line)) + 1


PLAIN = st.text(alphabet="abcæøå 123", min_size=1, max_size=8)
TREES = st.recursive(
    PLAIN,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(PLAIN, inner, max_size=4),
    max_leaves=20,
)


def plain(value: Value) -> Any:
    if isinstance(value, Scalar):
        return value.text
    if isinstance(value, Listing):
        return [plain(item) for item in value.items]
    return {entry.key.text: plain(entry.value) for entry in value.entries}


@given(st.dictionaries(PLAIN, TREES, min_size=1, max_size=4), st.booleans())
def test_the_tree_holds_what_any_other_reader_finds(data: dict[str, Any], flow: bool) -> None:  # noqa: FBT001
    text = yaml.safe_dump(data, allow_unicode=True, default_flow_style=flow)
    document = read(text.encode(), "x")
    assert document.problems == []
    assert document.root is not None

    assert plain(document.root) == yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506
