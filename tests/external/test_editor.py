"""A plan in an editor with the YAML language server, by the schema that stands beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gevinst.choices import GainKind
from gevinst.cli.schema import of_plan, put
from gevinst.plan.about import about
from gevinst.plan.gains import Baseline, Gain
from gevinst.plan.model import Plan
from gevinst.plan.shape import shape
from gevinst.views.modeline import modeline, modelines
from gevinst.words import Language
from tests.editor_client import Editor

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.external

KINDS = {
    Language.NB: ("gevinster", "slag"),
    Language.NN: ("gevinstar", "slag"),
    Language.EN: ("gains", "kind"),
}


@pytest.fixture(params=Language)
def language(request: pytest.FixtureRequest) -> Language:
    return Language(request.param)


@pytest.fixture
def editor(npm: Path, tmp_path: Path, language: Language) -> Iterator[Editor]:
    put(str(tmp_path), of_plan(language))
    server = npm / "yaml-language-server" / "bin" / "yaml-language-server"
    with Editor(["node", server, "--stdio"], tmp_path) as started:
        yield started


def test_keys_are_offered_in_the_language_with_their_meaning(
    editor: Editor, language: Language
) -> None:
    uri = editor.open(f"{modeline()}\n")
    offered = editor.offered(uri, 1, 0)

    fields = shape(Plan).fields.values()
    assert set(offered) == {field.word(language) for field in fields}
    for field in fields:
        assert about(Plan, field).to(language) in offered[field.word(language)]


def test_within_a_gain_what_is_not_yet_there_is_offered(editor: Editor, language: Language) -> None:
    gains, kind = KINDS[language]
    uri = editor.open(f"{modeline()}\n{gains}:\n  - id: a\n    {kind}: \n    \n")

    keys = {field.word(language) for field in shape(Gain).fields.values()} - {"id", kind}
    assert set(editor.offered(uri, 4, 4)) == keys
    assert set(editor.offered(uri, 3, 5 + len(kind) + 1)) == {
        each.word(language) for each in GainKind
    }


def test_the_meaning_is_told_where_the_pointer_rests_also_on_words_of_other_vocabularies(
    editor: Editor, language: Language
) -> None:
    uri = editor.open(f"{modeline()}\ngains:\n  - nullpunkt:\n      value: 84\n")

    for line, column, model, name in ((1, 2, Plan, "gains"), (3, 8, Baseline, "value")):
        meaning = about(model, shape(model).fields[name]).to(language)
        assert meaning in editor.hover(uri, line, column)


def test_an_unknown_key_a_wrong_choice_and_a_wrong_date_are_marked_and_nothing_else(
    editor: Editor, language: Language
) -> None:
    gains, kind = KINDS[language]
    lines = [
        *modelines(),
        "gevinst: 1",
        f"{gains}:",
        "  - id: a",
        "    hvaa: Færre tilsyn",
        f"    {kind}: tida",
        "    nullpunkt: {verdi: 1 200 kr, date: 31/31/2026}",
        "    target: {verdi: 30 %, dato: 16. mars 2026}",
        "    x-saksnummer: 26/84",
    ]
    uri = editor.open("\n".join(lines) + "\n")

    marked = {found.line: found.message for found in editor.marked(uri)}

    assert set(marked) == {5, 6, 7}
    assert "hvaa" in marked[5]
    assert GainKind.TIME.word(language) in marked[6]
    assert "2026-03-16" in marked[7]


@pytest.mark.parametrize("name", ["nattilsyn", "night-supervision", "byggjesak", "konsept"])
def test_nothing_is_marked_in_a_plan_that_holds(
    editor: Editor, name: str, request: pytest.FixtureRequest
) -> None:
    path = request.config.rootpath / "examples" / f"{name}.gevinst.yaml"
    uri = editor.open(f"{modeline()}\n{path.read_text(encoding='utf-8')}")

    assert editor.marked(uri) == []
