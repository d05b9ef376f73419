"""What changes in a plan, shown to a person: each line once, and nothing in it does anything."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from gevinst.edit.said import Change
from gevinst.edit.write import with_values
from gevinst.views.diff import diff
from tests.plans import loaded
from tests.whole import assert_inert

if TYPE_CHECKING:
    from collections.abc import Iterable

EXAMPLE = Path(__file__).parents[2] / "examples" / "nattilsyn.gevinst.yaml"


def lines(before: str, after: str, name: str = "plan.yaml") -> list[str]:
    return list(diff(before, after, name))


def test_only_what_changes_and_what_stands_around_it_is_shown() -> None:
    text = EXAMPLE.read_text(encoding="utf-8")
    plan = loaded(text.encode())
    after = with_values(plan, [Change(plan.plan.gains[0], "target.value", "25")])

    shown = lines(text, after)

    assert shown[:2] == ["--- plan.yaml", "+++ plan.yaml"]
    assert [line for line in shown[2:] if line[0] in "+-"] == [
        "-    måltall: {verdi: 30, dato: 2026-12-31}",
        "+    måltall: {verdi: 25, dato: 2026-12-31}",
    ]


def test_git_reads_it_as_a_patch(tmp_path: Path) -> None:
    text = EXAMPLE.read_text(encoding="utf-8")
    plan = loaded(text.encode())
    after = with_values(plan, [Change(plan.plan, "people", ({"id": "nora", "name": "Nora Berg"},))])
    (tmp_path / "plan.yaml").write_text(text, encoding="utf-8")
    patch = "\n".join([*lines(text, after), ""])

    subprocess.run(
        ["git", "apply", "-p0", "-"], cwd=tmp_path, input=patch.encode(), check=True
    )  # fmt: skip

    assert (tmp_path / "plan.yaml").read_text(encoding="utf-8") == after


def test_the_ends_of_lines_are_not_shown() -> None:
    assert lines("a\r\nb\r\n", "a\r\nc\r\n")[2:] == ["@@ -1,3 +1,3 @@", " a", "-b", "+c", " "]


def test_nothing_is_shown_where_nothing_changes() -> None:
    assert lines("a\n", "a\n") == []


def one_line_each(shown: Iterable[str]) -> bool:
    return not any("\n" in line or "\r" in line for line in shown)


COMMANDS = ["::error::x", "  ::error::x", "##[error]x", "##vso[x]", "\x1b[31m", "\u202e", "@@ -1 @@", "--- x", "a\u2028b"]  # fmt: skip


@given(st.lists(st.sampled_from(COMMANDS) | st.text(max_size=10)), st.sampled_from(COMMANDS))
def test_no_line_does_anything(texts: list[str], name: str) -> None:
    before, after = "\n".join(texts), "\n".join([*texts, *COMMANDS])

    shown = lines(before, after, name)

    assert_inert("\n".join(shown))
    assert one_line_each(shown)


def test_an_identity_number_is_not_shown() -> None:
    assert not any("01819012446" in line for line in lines("a: 01819012446", "b: 01819012446"))
