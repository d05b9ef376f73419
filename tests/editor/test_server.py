"""A real client over standard input and output: it is answered about each version, whatever is typed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

import pexpect
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gevinst.editor.places import Places, Unit
from tests.benchmarks.plans import plan as whole_plan
from tests.editor.opened import PEOPLE, opened
from tests.plans import report_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.editor.conftest import StartEditor
    from tests.editor_client import Editor

GAIN = f"{PEOPLE}prosjekt: {{fase: realisering}}\ngevinster:\n  - id: ro\n    hva: Færre tilsyn\n"
PRINTS = (
    "import os; from gevinst.rules.form.gev008_updated import rule; inner = rule._check\n"
    "def told(*given):\n print('noise'); os.write(1, b'noise'); yield from inner(*given)\n"
    "rule._check = told"
)
FAILS = (
    "from gevinst.rules.form.gev008_updated import rule\n"
    "def told(*given):\n raise KeyError('x')\n yield\n"
    "rule._check = told"
)

STOPS = "import gevinst.editor.open as opened; opened.judge_plan = lambda *_, **__: 1 / 0"


def codes(editor: Editor, uri: str) -> list[str]:
    return [each["code"] for each in editor.diagnostics(uri)]


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
    assert editor.capabilities["positionEncoding"] == encoding or "utf-16"
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


def test_each_version_is_marked_anew_and_one_that_another_follows_is_dropped(
    editor: Editor,
) -> None:
    uri = editor.open(GAIN)
    before = codes(editor, uri)
    assert "GEV504" in before
    heard = editor.heard

    for number in range(30):
        editor.type(
            uri, f"{GAIN}    nullpunkt: {{verdi: {number}, dato: 2026-01-01, kilde: Journal}}\n"
        )
    after = codes(editor, uri)

    assert "GEV504" not in after
    assert editor.heard - heard < 30


def test_only_yaml_that_is_a_plan_is_marked_and_from_the_moment_that_it_is(editor: Editor) -> None:
    uri = editor.open("fruit: apple\n", "other.yaml")
    assert codes(editor, uri) == []
    assert editor.hover(uri, 0, 0) == ""

    editor.type(uri, "gevinst: 1\nfruit: apple\n")
    assert "GEV002" in codes(editor, uri)
    editor.type(uri, "gevins: 1\n")
    assert codes(editor, uri) == []

    untitled = editor.show("untitled:Untitled-1", "gevinst: 1\nfruit: apple\n")
    assert "GEV002" in codes(editor, untitled)
    text = editor.show(f"{editor.folder.as_uri()}/a.txt", "gevinst: 1\n", "plaintext")
    assert (
        editor.answer(
            "textDocument/hover", textDocument={"uri": text}, position={"line": 0, "character": 0}
        )["result"]
        is None
    )


def test_a_file_that_is_closed_is_marked_no_longer(editor: Editor) -> None:
    uri = editor.open(GAIN)
    assert codes(editor, uri)

    editor.close(uri)

    assert codes(editor, uri) == []


def test_settings_hold_as_they_are_found_and_from_the_next_save(editor: Editor) -> None:
    beside = editor.folder / "gevinst.toml"
    beside.write_text('ignore = ["GEV008"]\n[rules.GEV504]\nseverity = "råd"\n', encoding="utf-8")
    uri = editor.open(GAIN)
    found = {each["code"]: each["severity"] for each in editor.diagnostics(uri)}
    assert "GEV008" not in found
    assert found["GEV504"] == 3

    beside.write_text('ignore = ["GEV504"]\n', encoding="utf-8")
    editor.forget(uri)
    editor.tell("textDocument/didSave", textDocument={"uri": uri})
    assert "GEV008" in codes(editor, uri)

    beside.write_text('ignoree = ["GEV504"]\n', encoding="utf-8")
    editor.type(uri, GAIN)
    (wrong,) = editor.diagnostics(uri)
    assert "ignoree" in wrong["message"]
    assert editor.hover(uri, 0, 0) == ""

    beside.unlink()
    editor.type(uri, GAIN)
    assert "GEV504" in codes(editor, uri)


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


def asked_about(uri: str, line: int, **context: Any) -> dict[str, Any]:
    place = {"line": line, "character": 4}
    return {
        "textDocument": {"uri": uri},
        "range": {"start": place, "end": place},
        "context": {"diagnostics": [], **context},
    }


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


def test_what_prints_does_not_reach_the_editor(start_editor: StartEditor) -> None:
    editor = start_editor(first=PRINTS)
    uri = editor.open(GAIN)

    assert "GEV008" in codes(editor, uri)
    editor.type(uri, f"{GAIN}\n")
    assert "GEV008" in codes(editor, uri)


def test_a_fault_in_a_requirement_is_told_once_and_the_others_are_marked(
    start_editor: StartEditor,
) -> None:
    editor = start_editor(first=FAILS)
    uri = editor.open(GAIN)
    for number in range(3):
        editor.type(uri, GAIN + "\n" * number)
        found = codes(editor, uri)
        assert "GEV504" in found
        assert "GEV008" not in found

    (told,) = editor.log
    assert "GEV008" in told
    assert "KeyError" in told
    assert "Traceback" not in told


def test_where_a_plan_can_not_be_judged_it_is_told_and_the_server_goes_on(
    start_editor: StartEditor,
) -> None:
    editor = start_editor(first=STOPS)
    uri = editor.open(GAIN)

    assert "error" in editor.answer(
        "textDocument/hover", textDocument={"uri": uri}, position={"line": 0, "character": 0}
    )
    assert editor.offered(uri, 6, len(PEOPLE.splitlines()[6]) - 1)
    assert editor.heard == 0
    assert len(editor.log) == 1
    assert "ZeroDivisionError" in editor.log[0]
    assert editor.end() == 0


def test_what_is_no_message_is_passed_over(editor: Editor) -> None:
    editor.raw(b'Content-Length: 7\r\n\r\n{"a": 1')
    editor.raw(b'Content-Length: 46\r\n\r\n{"jsonrpc": "2.0", "method": "none", "id": 99}')
    uri = editor.open(GAIN)

    assert "GEV504" in codes(editor, uri)
    assert (
        editor.answer(
            "textDocument/hover",
            textDocument={"uri": "file:///none"},
            position={"line": 0, "character": 0},
        )["result"]
        is None
    )


@pytest.mark.parametrize(
    ("says", "code"), [("shutdown exit", 0), ("exit", 1), ("", 0), ("shutdown", 0)]
)
def test_it_ends_as_the_protocol_has_it(editor: Editor, says: str, code: int) -> None:
    editor.diagnostics(editor.open(GAIN))

    assert editor.end(shutdown="shutdown" in says, leave="exit" in says) == code


def test_a_file_that_is_too_large_is_one_mark(editor: Editor) -> None:
    (editor.folder / "gevinst.toml").write_text("max-size = 1000\n", encoding="utf-8")
    uri = editor.open(f"gevinst: 1\n# {'x' * 2_000}\n")

    assert codes(editor, uri) == ["GEV001"]


TYPED = st.lists(
    st.tuples(
        st.integers(0, len(GAIN)),
        st.integers(0, 8),
        st.text("a:'\"{}[]-&*\n\t 😀\ud800", max_size=4),
    ),
    max_size=12,
)


def test_whatever_is_typed_is_answered(editor: Editor) -> None:
    uri = editor.open(GAIN)

    @settings(max_examples=12, deadline=None)
    @given(TYPED)
    def typing(steps: list[tuple[int, int, str]]) -> None:
        text = GAIN
        for at, cut, typed in steps:
            text = text[:at] + typed + text[at + cut :]
            editor.type(uri, text)
            line = text[:at].count("\n")
            for what in ("hover", "completion", "definition"):
                assert "error" not in editor.answer(
                    f"textDocument/{what}",
                    textDocument={"uri": uri},
                    position={"line": line, "character": at % 30},
                )
            assert "error" not in editor.answer("textDocument/codeAction", **asked_about(uri, line))
        assert editor.diagnostics(uri) is not None

    typing()
    assert editor.log == []


@pytest.mark.parametrize(
    ("lang", "says"), [("nb", "Installer"), ("nn", "Installer"), ("en", "Install")]
)
def test_without_the_extra_a_sentence_says_what_to_install(
    tmp_path: Path, lang: str, says: str
) -> None:
    script = "import sys\nsys.modules['pygls'] = None\nfrom gevinst.__main__ import main\nsys.exit(main())"

    done = subprocess.run(
        [sys.executable, "-c", script, "lsp"],
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
        cwd=tmp_path,
        env={**os.environ, "GEVINST_LANG": lang},
    )

    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith(("Støtte", "Støtta", "The support"))
    assert says in done.stderr
    assert "gevinst[editor]" in done.stderr
    assert done.stderr.count("\n") == 1


def test_the_second_key_needs_no_import() -> None:
    first = opened(whole_plan(1))
    from gevinst.editor.marks import marks  # noqa: PLC0415

    marks(first)
    known = set(sys.modules)

    marks(opened(f"{first.text}#\n", first))

    assert set(sys.modules) == known


@pytest.mark.parametrize(
    ("lang", "says"),
    [
        ("nb", "Dette er for en editor"),
        ("nn", "Dette er for ein editor"),
        ("en", "This is for an editor"),
    ],
)
def test_at_a_terminal_it_says_what_it_is_for_and_can_be_interrupted(lang: str, says: str) -> None:
    child = pexpect.spawn(sys.executable, ["-m", "gevinst", "lsp", "--lang", lang], timeout=60)

    child.expect(says)
    child.expect("Ctrl-C")
    time.sleep(0.5)  # until it reads
    child.sendintr()
    child.expect(pexpect.EOF)
    child.close()

    assert child.signalstatus == signal.SIGINT
