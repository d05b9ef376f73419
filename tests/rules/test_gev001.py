"""GEV001: each problem that keeps a file from being read has a sentence of its own."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

import gevinst.rules.rule
from gevinst.check.judge import judge_plan
from gevinst.check.verdict import Gaps
from gevinst.plan.load import plan_from
from gevinst.rules.form import impossible, misfits, unreadable
from gevinst.source.document import Document, Limits, Problem, ProblemKind, read, read_file
from gevinst.source.place import Span
from gevinst.words import Language, Text
from tests.plans import gaps_of, verdict_of

if TYPE_CHECKING:
    from pathlib import Path

OTHERS = {ProblemKind.KEY_TWICE, ProblemKind.KEY_NOT_TEXT}
FACTS: dict[ProblemKind, dict[str, Any]] = {
    ProblemKind.TOO_BIG: {"size": 6 * 1024 * 1024, "limit": 5 * 1024 * 1024},
    ProblemKind.CONTROL_CHARACTER: {"code": "U+0007"},
    ProblemKind.TOO_DEEP: {"limit": 100},
    ProblemKind.TOO_MANY: {"limit": 1000},
    ProblemKind.TAG: {"tag": "!include"},
}
KINDS: list[tuple[ProblemKind, dict[str, Any]]] = [
    *((kind, FACTS.get(kind, {})) for kind in ProblemKind if kind not in OTHERS),
    *(
        (ProblemKind.NOT_A_FILE, {"what": what})
        for what in ("folder", "pipe", "device", "socket", "link")
    ),
    *((ProblemKind.CANNOT_READ, {"reason": reason}) for reason in ("", "Input/output error")),
    *((ProblemKind.NOT_UTF8, {"byte": "0xE5", "guess": guess}) for guess in ("", "Windows-1252")),
    *((ProblemKind.ROOT_NOT_MAPPING, {"is": what}) for what in ("list", "text")),
    *(
        (ProblemKind.SYNTAX, {"hint": hint})
        for hint in (
            *("tab", "colon", "unclosed_quote", "unclosed_bracket", "indentation", "dash"),
            *("character", "alias_unknown", "directive", "escape", "other", "never heard of"),
        )
    ),
]


def sentences(document: Document, language: str = "nb") -> list[tuple[int, str]]:
    report = judge_plan(plan_from(document), date(2026, 11, 2))
    found = next(found.verdict for found in report.findings if found.rule.id == "GEV001")
    gaps = found.gaps if isinstance(found, Gaps) else ()
    return [
        (gap.place.span.line if gap.place.span else 0, gap.text.to(Language(language), gap.facts))
        for gap in gaps
    ]


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(("kind", "facts"), KINDS, ids=str)
def test_every_kind_of_problem_is_one_plain_sentence_in_each_language(
    kind: ProblemKind, facts: dict[str, str | int], language: Language
) -> None:
    problem = Problem(kind, Span(3, 1, 3, 2), facts)

    [(line, sentence)] = sentences(Document("plan.yaml", problems=[problem]), language)

    assert line == 3
    assert sentence.endswith(".")
    assert not re.search(r"[{}]|\b(?:None|node|mapping|scalar|token|anchor|alias)\b", sentence)
    assert len(re.findall(r"[.:](?: |$)", sentence)) >= 2, "what is wrong, and what to do"


def test_kinds_of_problem_are_told_apart() -> None:
    told = [unreadable.sentence(kind, facts) for kind, facts in KINDS]

    assert None not in told
    same = {ProblemKind.NOT_A_FILE: 4, ProblemKind.SYNTAX: 3, ProblemKind.CANNOT_READ: 2}
    same |= {ProblemKind.NOT_UTF8: 2, ProblemKind.ROOT_NOT_MAPPING: 2}
    assert len(set(told)) == len(told) - sum(times - 1 for times in same.values())


@pytest.mark.parametrize("module", [unreadable, misfits, impossible, gevinst.rules.rule])
def test_the_sentences_have_the_same_blanks_in_each_language(module: object) -> None:
    texts = [value for value in vars(module).values() if isinstance(value, Text)]

    assert texts
    for text in texts:
        blanks = [sorted(re.findall(r"{\w+}", text.to(language))) for language in Language]
        assert blanks[0] == blanks[1] == blanks[2], text.nb


@pytest.mark.parametrize("kind", sorted(OTHERS))
def test_problems_of_other_requirements_are_left_to_them(kind: ProblemKind) -> None:
    facts: dict[str, str | int] = {"key": "navn", "first_line": 1, "twin": ""}

    assert sentences(Document("plan.yaml", problems=[Problem(kind, None, facts)])) == []


def test_a_file_saved_as_latin_1_is_told_to_be_saved_as_utf_8() -> None:
    [(line, sentence)] = gaps_of(
        "GEV001", "gevinst: 1\nprosjekt: {navn: Bærum}\n".encode("latin-1")
    )

    assert line == 2
    assert "Windows-1252" in sentence
    assert "som UTF-8" in sentence


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        (b"", 0, "tom"),
        (b"# bare dette\n", 0, "kommentarer"),
        (b"null\n", 0, "noe innhold"),
        (b"- gevinst\n", 1, "liste"),
        (b"Vi skal spare tid\n", 1, "tekst"),
        (b"gevinst: 1\n---\ngevinst: 1\n", 2, "nytt dokument"),
        (b'gevinst: 1\nspr\xc3\xa5k: "nb\n', 2, "anf\u00f8rselstegn"),
        (b"gevinst: 1\nproject: {<<: {name: x}}\n", 2, "<<"),
        (b"gevinst: 1\nproject: {name: !include x}\n", 2, "!include"),
        (b"gevinst: 1\nproject: &a {name: *a}\n", 2, "*"),
        (b"gevinst: 1\nproject: {name: *ukjent}\n", 2, "&"),
        (b"gevinst: 1\n\x07\n", 2, "U+0007"),
        ("gevinst: 1\n".encode("utf-16"), 0, "UTF-16"),
        ("gevinst: 1\n".encode("utf-32"), 0, "UTF-32"),
        (b"gevinst: 1\nproject: " + b"[" * 200, 2, "100 niv"),
    ],
)
def test_what_is_wrong_with_a_file_is_said_at_its_line(text: bytes, line: int, words: str) -> None:
    [(found, sentence)] = gaps_of("GEV001", text)

    assert words in sentence
    assert found == line


def test_a_tag_is_cut_and_shown() -> None:
    [(_, sentence)] = gaps_of("GEV001", "gevinst: 1\nproject: {name: !" + "a" * 300 + " x}\n")

    assert "…" in sentence
    assert len(sentence) < 200


def test_a_file_over_the_limit_is_told_both_that_and_the_limit() -> None:
    document = read(b"gevinst: 1\n" * 200_000, "plan.yaml", Limits(max_bytes=2 * 1024 * 1024))

    assert "2 MB" in sentences(document)[0][1]


def test_too_many_values_are_told_with_the_limit() -> None:
    document = read(b"gevinst: 1\nx: [1, 2, 3, 4, 5, 6, 7]\n", "plan.yaml", Limits(max_nodes=5))

    assert sentences(document) == [
        (
            2,
            (
                "Filen har flere enn 5 felt og verdier. Del planen i flere filer. "
                "Det som står etter dette, er ikke lest."
            ),
        )
    ]


def test_a_folder_is_said_to_be_one(tmp_path: Path) -> None:
    assert "mappe" in sentences(read_file(str(tmp_path)))[0][1]


def test_an_unreadable_file_leaves_every_other_requirement_without_a_verdict_of_its_own() -> None:
    assert verdict_of("GEV002", b"").status == "not_applicable"
    assert verdict_of("GEV010", b"").status == "not_applicable"


def test_after_a_hundred_tags_more_the_rest_is_counted() -> None:
    text = "gevinst: 1\nx-a:\n" + "".join("  - !b c\n" for _ in range(250))

    gaps = gaps_of("GEV001", text)

    assert len(gaps) == 201
    assert "50 funn til" in gaps[-1][1]
