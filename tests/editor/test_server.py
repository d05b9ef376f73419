"""A real client over standard input and output: each version is checked, whatever is typed and whatever fails."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pexpect
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gevinst.cli import run
from tests.benchmarks.plans import plan as whole_plan
from tests.editor.asked import GAIN, asked_about, codes
from tests.editor.opened import PEOPLE, opened
from tests.plans import AS_OF

if TYPE_CHECKING:
    from pathlib import Path

    from tests.editor.conftest import StartEditor
    from tests.editor_client import Editor

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


@pytest.mark.parametrize("by_variable", [False, True])
def test_what_a_baseline_knows_is_marked_as_a_hint_until_the_file_is_another(
    start_editor: StartEditor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, by_variable: bool
) -> None:
    beside, plan = tmp_path / "known.json", tmp_path / "plan.gevinst.yaml"
    plan.write_text(GAIN, encoding="utf-8")
    assert run(["check", str(plan), "--as-of", AS_OF, "--write-baseline", str(beside)]) == 0
    if by_variable:
        monkeypatch.setenv("GEVINST_BASELINE", str(beside))
    editor = start_editor(*(() if by_variable else ("--baseline", str(beside))))
    uri = editor.open(GAIN)
    assert {each["severity"] for each in editor.diagnostics(uri)} == {4}

    editor.type(uri, GAIN.replace("ro\n", "ro\n    eierr: kari\n"))
    assert [each["code"] for each in editor.diagnostics(uri) if each["severity"] < 4] == ["GEV002"]

    beside.write_text('{"gevinst_baseline": 1, "gaps": []}', encoding="utf-8")
    editor.type(uri, GAIN)
    assert 4 not in {each["severity"] for each in editor.diagnostics(uri)}

    beside.unlink()
    editor.type(uri, f"{GAIN}\n")
    (wrong,) = editor.diagnostics(uri)
    assert "known.json" in wrong["message"]


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
