"""fish and zsh complete what gevinst offers, and run nothing of what a plan holds."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from gevinst.cli.completion import SCRIPTS
from gevinst.cli.front import COMPLETING

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.external
PLAN = r"""
gevinst: 1
gevinster:
  - {id: natttilsyn, hva: 'Færre $(touch eid) `touch eid` \$(touch eid) "x" ; touch eid'}
  - {id: kjøring}
  - {id: "$(touch eid)"}
  - {id: "`touch eid`"}
  - {id: "x;touch eid"}
  - {id: 'x"; touch eid; "'}
  - {id: "x\ntouch eid"}
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder with a plan, the scripts, and `gevinst` as a program."""
    (tmp_path / "p.yaml").write_text(PLAN, encoding="utf-8")
    for shell, script in SCRIPTS.items():
        text = script.replace("VARIABLE", COMPLETING)
        (tmp_path / f"gevinst.{shell}").write_text(text, encoding="utf-8")
    program = tmp_path / "bin" / "gevinst"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m gevinst "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    return tmp_path


def environment(home: Path) -> dict[str, str]:
    path = f"{home / 'bin'}{os.pathsep}{os.environ['PATH']}"
    return os.environ | {
        "PATH": path, "HOME": str(home), "TERM": "dumb", "LC_ALL": "C.UTF-8", "PS1": "> ", "GEVINST_LANG": "nb",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("gevinst measure p.yaml ", {"natttilsyn", "kjøring"}),
        ("gevinst measure ./p.yaml k", {"kjøring"}),
        ("gevinst check --format=js", {"--format=json", "--format=jsonl"}),
        ("gevinst check --fail-on ", {"error", "warning", "advice", "never"}),
        ("gevinst explain GEV50", {f"GEV50{n}" for n in range(1, 10)}),
        ("gevinst check p", {"p.yaml"}),
    ],
)
def test_fish(home: Path, line: str, offered: set[str]) -> None:
    script = f"source gevinst.fish; complete -C '{line}'"
    done = subprocess.run(
        ["fish", "-c", script],
        capture_output=True, text=True, check=True, cwd=home, env=environment(home), timeout=60,
    )  # fmt: skip

    assert {each.partition("\t")[0] for each in done.stdout.splitlines()} == offered
    assert done.stderr == ""
    assert not (home / "eid").exists()


def test_zsh(home: Path) -> None:
    shown = typed(
        home,
        ("autoload -U compinit; compinit -u -D; source ./gevinst.zsh; echo re''ady\n", "ready"),
        ("gevinst measure p.yaml \t", "kjøring"),
        ("k\t", "kjøring"),
        ("\x15: gevinst explain; gevinst explain GEV50\t", "GEV509"),
        ("\x15echo do''ne\n", "done"),
    )

    assert "natttilsyn  -- Færre $(touch eid)" in shown
    assert "GEV504  -- " in shown
    assert not (home / "eid").exists()


def typed(home: Path, *keys: tuple[str, str]) -> str:
    """What zsh shows when each of some keys is typed after what the one before brings."""
    child, screen = pty.fork()
    if child == 0:
        os.chdir(home)
        os.execvpe("zsh", ["zsh", "-f", "-i"], environment(home))  # noqa: S606
    shown = ""
    try:
        for text, brings in keys:
            os.write(screen, text.encode())
            before, until = len(shown), time.monotonic() + 30
            while brings not in shown[before:] and time.monotonic() < until:
                if select.select([screen], [], [], 0.2)[0]:
                    shown += os.read(screen, 65_536).decode("utf-8", "replace")
            assert brings in shown[before:], shown
    finally:
        os.close(screen)
        os.waitpid(child, 0)
    return shown
