"""The hook, run by pre-commit itself on a repository of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
PRE_COMMIT = str(Path(sys.executable).with_name("pre-commit"))
POOR = "gevinst: 1\nprosjekt: {navn: Tilsyn, fase: realisering}\ngevinster: [{id: ro}]\n"
[HOOK] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))


def git(folder: Path, *words: str) -> str:
    who = ("-c", "user.name=Test", "-c", "user.email=test@example.org")
    done = subprocess.run(
        ["git", *who, *words], cwd=folder, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def test_the_hook_takes_plans_and_no_other_file() -> None:
    import re  # noqa: PLC0415

    files = re.compile(HOOK["files"])
    plans = ("gevinst.yaml", "a/b.gevinst.yml", "planer/gevinst.yml", "æ ø.gevinst.yaml")
    others = ("gevinst.toml", "notgevinst.yaml", "a.yaml", "gevinst.yaml.txt", "gevinst/a.py")

    assert all(map(files.search, plans))
    assert not any(map(files.search, others))


def test_pre_commit_takes_the_file_for_hooks() -> None:
    done = subprocess.run(
        [PRE_COMMIT, "validate-manifest", str(ROOT / ".pre-commit-hooks.yaml")], check=False
    )

    assert done.returncode == 0


@pytest.mark.external
def test_a_commit_with_a_poor_plan_is_stopped_and_told_why(tmp_path: Path) -> None:
    ours, theirs = tmp_path / "gevinst", tmp_path / "theirs"
    ours.mkdir()
    theirs.mkdir()
    listed = git(ROOT, "ls-files", "-co", "--exclude-standard", "-z").split("\0")
    for name in filter(None, listed):
        if name.startswith(("gevinst/", "pyproject", "README", "LICENSE", ".pre-commit")):
            (ours / name).parent.mkdir(parents=True, exist_ok=True)
            (ours / name).write_bytes((ROOT / name).read_bytes())
    for repository in (ours, theirs):
        git(repository, "init", "-q")
    git(ours, "add", "-A")
    git(ours, "commit", "-qm", "A copy")
    (theirs / "plan.gevinst.yaml").write_text(POOR, encoding="utf-8")
    (theirs / "other.yaml").write_text("a: 1\n", encoding="utf-8")
    git(theirs, "add", "-A")

    environment = {**os.environ, "PRE_COMMIT_HOME": str(tmp_path / "home")}
    done = subprocess.run(
        [PRE_COMMIT, "try-repo", str(ours), "gevinst", "--all-files", "--color=never"],
        cwd=theirs,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1, done.stdout + done.stderr
    assert "plan.gevinst.yaml:3:" in done.stdout
    assert "GEV504" in done.stdout
    assert "exit code: 1" in done.stdout
