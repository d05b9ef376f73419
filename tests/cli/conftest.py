"""`gevinst` as a user runs it: in this process, or in one of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from gevinst import cli
from tests.running import Ended

if TYPE_CHECKING:
    from pathlib import Path

    from tests.running import Gevinst, Git, Start

LOCALES = ("LC_ALL", "LC_MESSAGES", "LANG")


@pytest.fixture(autouse=True)
def _no_place_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (
        "COLUMNS",
        *LOCALES,
        *(name for name in os.environ if name.startswith("GEVINST_")),
    ):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def gevinst(capfd: pytest.CaptureFixture[str]) -> Gevinst:
    def run(*argv: str) -> Ended:
        code = cli.run(argv)
        out, err = capfd.readouterr()
        return Ended(code, out, err)

    return run


@pytest.fixture
def start(tmp_path: Path) -> Start:
    """Starts `gevinst` in a process of its own, after a line of Python where one is given."""

    def run(
        *argv: str, first: str = "", stdout: int = subprocess.PIPE, **environment: str
    ) -> subprocess.Popen[bytes]:
        script = f"import sys\n{first}\nfrom gevinst.__main__ import main\nsys.exit(main())"
        outside = {name: value for name, value in os.environ.items() if name not in LOCALES}
        return subprocess.Popen(
            [sys.executable, "-c", script, *argv],
            stdin=subprocess.PIPE,
            stdout=stdout,
            stderr=subprocess.PIPE,
            cwd=tmp_path,
            env=outside | environment,
        )

    return run


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """A plan that has gaps: GEV504, an error, and GEV008, a warning, among them."""
    path = tmp_path / "plan.gevinst.yaml"
    path.write_text(
        "gevinst: 1\nprosjekt: {navn: Tilsyn, fase: realisering}\ngevinster: [{id: ro}]\n",
        encoding="utf-8",
    )
    return path


@pytest.fixture
def run_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Git:
    """Git without the settings of the machine, in the folder of the test unless another is named."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_NAME", "Kari")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "kari@example.org")

    def run(*words: str, at: Path = tmp_path) -> str:
        done = subprocess.run(
            ["git", *words], cwd=at, capture_output=True, text=True, check=True, encoding="utf-8"
        )
        return done.stdout.strip()

    return run
