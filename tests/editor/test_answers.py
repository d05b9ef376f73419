"""A real client over standard input and output: what is marked, told, followed and mended, as the protocol has it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from gevinst.editor.places import Places, Unit
from tests.editor.asked import GAIN, asked_about
from tests.plans import report_of

if TYPE_CHECKING:
    from tests.editor.conftest import StartEditor
    from tests.editor_client import Editor


def applied(text: str, edit: dict[str, Any]) -> str:
    """A text with a workspace edit done to it, as an editor does it."""
    changed = edit.get("documentChanges")
    (parts,) = [change["edits"] for change in changed] if changed else edit["changes"].values()
    places = Places(text, Unit.UTF16)
    for part in reversed(parts):
        start, end = (
            places.offset(at["line"], at["character"])
            for at in (part["range"]["start"], part["range"]["end"])
        )
        text = text[:start] + part["newText"] + text[end:]
    return text


def test_what_a_check_finds_is_marked_with_id_severity_and_source(editor: Editor) -> None:
    uri = editor.open(GAIN)

    found = editor.diagnostics(uri)

    gaps = list(report_of(GAIN, phase=None).gaps())
    assert [each["code"] for each in found] == [rule.id for rule, _ in gaps]
    assert {each["source"] for each in found} == {"gevinst"}
    assert [each["severity"] for each in found] == [4 - rule.severity.weight for rule, _ in gaps]


@pytest.mark.parametrize(
    ("encoding", "width"), [("utf-8", 4 + 2), ("utf-16", 2 + 1), ("utf-32", 1 + 1), (None, 2 + 1)]
)
def test_columns_are_in_the_units_that_were_agreed_on(
    start_editor: StartEditor, encoding: str | None, width: int
) -> None:
    general = {"positionEncodings": [encoding]} if encoding else {}
    editor = start_editor(general=general)
    assert editor.capabilities["positionEncoding"] == (encoding or "utf-16")
    uri = editor.open('gevinst: 1\nprosjekt: {navn: "😀å", fasee: konsept}\n')

    (found,) = [each for each in editor.diagnostics(uri) if each["code"] == "GEV002"]

    start = len('prosjekt: {navn: "') + width + len('", ')
    assert found["range"] == {
        "start": {"line": 1, "character": start},
        "end": {"line": 1, "character": start + len("fasee: konsept")},
    }
    assert (
        "fasee"
        in editor.answer(
            "textDocument/hover", textDocument={"uri": uri}, position=found["range"]["start"]
        )["result"]["contents"]["value"]
    )


def test_a_byte_order_mark_and_carriage_returns_move_nothing(editor: Editor) -> None:
    plain = editor.diagnostics(editor.open(GAIN))

    for name, text in (("mark", f"\ufeff{GAIN}"), ("returns", GAIN.replace("\n", "\r\n"))):
        found = editor.diagnostics(editor.open(text, f"{name}.gevinst.yaml"))
        assert [each["range"]["start"]["line"] for each in found] == [
            each["range"]["start"]["line"] for each in plain
        ]


@pytest.mark.parametrize(
    ("language", "says"), [("nb", "Krav: "), ("nn", "Krav: "), ("en", "Requirement: ")]
)
def test_each_plan_is_told_of_in_its_own_language(editor: Editor, language: str, says: str) -> None:
    uri = editor.open(GAIN.replace("språk: nb", f"språk: {language}"))

    assert all(says in each["message"] for each in editor.diagnostics(uri))


def test_an_editor_that_shows_no_markdown_is_told_in_plain_text(start_editor: StartEditor) -> None:
    marked, plain = (
        start_editor(text={"hover": {"contentFormat": formats}})
        for formats in (["plaintext", "markdown"], ["plaintext"])
    )

    told = {
        editor.at("hover", editor.open(GAIN), 9, 5)["contents"]["kind"]: editor
        for editor in (marked, plain)
    }

    assert told == {"markdown": marked, "plaintext": plain}


def test_ids_are_offered_followed_and_renamed(editor: Editor) -> None:
    uri = editor.open(f"{GAIN}    gevinstansvarlig: kari\n")
    line, column = 11, len("    gevinstansvarlig: ka")

    assert set(editor.offered(uri, line, column)) == {"rita", "kari"}
    place = editor.at("definition", uri, line, column)
    assert place["uri"] == uri
    assert place["range"]["start"] == {"line": 4, "character": len("  - {id: ")}
    uses = editor.at("references", uri, line, column, context={"includeDeclaration": True})
    assert [each["range"]["start"]["line"] for each in uses] == [4, 6, 11]
    assert editor.at("prepareRename", uri, line, column)["start"]["character"] == column - 2
    edit = editor.at("rename", uri, line, column, newName="li")
    text = f"{GAIN}    gevinstansvarlig: kari\n"
    assert applied(text, edit) == text.replace(": kari", ": li")
    refused = editor.answer(
        "textDocument/rename",
        textDocument={"uri": uri},
        position={"line": line, "character": column},
        newName="rita",
    )
    assert "«rita»" in refused["error"]["message"]
    assert editor.at("prepareRename", uri, 0, 2) is None


def test_the_outline_is_told_to_an_editor_that_can_show_it(start_editor: StartEditor) -> None:
    able = start_editor()
    unable = start_editor(text={"documentSymbol": {}})

    found = [
        editor.ask("textDocument/documentSymbol", textDocument={"uri": editor.open(GAIN)})
        for editor in (able, unable)
    ]

    assert [each["name"] for each in found[0]] == ["personer", "enheter", "prosjekt", "gevinster"]
    assert not found[1]


def test_a_gap_is_answered_with_an_edit_that_holds_only_for_its_version(
    start_editor: StartEditor,
) -> None:
    versioned = {"workspaceEdit": {"documentChanges": True}}
    for able, at_once in (
        ({}, True),
        ({"resolveSupport": {"properties": ["edit"]}, "dataSupport": True}, False),
    ):
        editor = start_editor(
            text={
                "codeAction": {
                    "codeActionLiteralSupport": {"codeActionKind": {"valueSet": []}},
                    **able,
                }
            },
            workspace=versioned,
        )
        uri = editor.open(GAIN)
        marked = editor.diagnostics(uri)

        found = editor.ask("textDocument/codeAction", **asked_about(uri, 9, diagnostics=marked))
        (action,) = [each for each in found if each["title"].startswith("GEV504")]
        assert ("edit" in action) == at_once
        assert {each["code"] for each in action["diagnostics"]} == {"GEV504"}
        whole = action if at_once else editor.ask("codeAction/resolve", **action)
        assert "    nullpunkt:\n      verdi: <tall>\n" in applied(GAIN, whole["edit"])
        assert whole["edit"]["documentChanges"][0]["textDocument"]["version"] == 1
        if not at_once:
            editor.type(uri, f"{GAIN}\n")
            late = editor.answer("codeAction/resolve", **action)
            assert late["error"]["code"] == -32801


def test_all_that_is_safe_is_mended_when_a_file_is_saved_so(editor: Editor) -> None:
    text = (
        GAIN.replace("hva: Færre", "roolle: x\n    hva: Færre")
        + "    målinger: [{dato: 16.03.2026, verdi: 1 200 kr}]\n"
    )
    uri = editor.open(text)

    (action,) = editor.ask("textDocument/codeAction", **asked_about(uri, 0, only=["source.fixAll"]))

    assert applied(text, action["edit"]) == text.replace("16.03.2026", "2026-03-16").replace(
        "1 200 kr", "1200"
    )


def test_an_editor_that_takes_only_commands_gets_no_actions(start_editor: StartEditor) -> None:
    editor = start_editor(text={"codeAction": {}})

    assert not editor.ask("textDocument/codeAction", **asked_about(editor.open(GAIN), 9))
