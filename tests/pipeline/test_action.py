"""The GitHub action: its steps are run as a runner runs them, and its file passes the linters."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).parents[2]
FILE = ROOT / "action.yml"
ACTION: dict[str, Any] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
INSTALL, CHECK = ACTION["runs"]["steps"]
POOR = "gevinst: 1\nprosjekt: {navn: Tilsyn, fase: realisering}\ngevinster: [{id: ro}]\n"


class Runner:
    """What GitHub's runner is to a step: a workspace, a temporary folder, and two files to write to."""

    def __init__(self, folder: Path) -> None:
        self.workspace, self.temp = folder / "work space", folder / "temp"
        self.summary, self.output = folder / "summary.md", folder / "output.txt"
        self.workspace.mkdir()
        self.temp.mkdir()
        self.summary.write_text("Before.\n\n", encoding="utf-8")
        (self.workspace / ".git").mkdir()
        (self.workspace / "plan.gevinst.yaml").write_text(POOR, encoding="utf-8")

    def run(self, step: Mapping[str, Any], **inputs: str) -> subprocess.CompletedProcess[str]:
        """A step with its environment filled in, and nothing but that."""
        given = {name: each["default"] for name, each in ACTION["inputs"].items()}
        given |= {name.replace("_", "-"): value for name, value in inputs.items()}
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.temp),
            "GITHUB_ACTIONS": "true",
            "CI": "true",
            "RUNNER_TEMP": str(self.temp),
            "GITHUB_STEP_SUMMARY": str(self.summary),
            "GITHUB_OUTPUT": str(self.output),
        }
        for name, value in step["env"].items():
            environment[name] = _filled(value, given)
        return subprocess.run(
            ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step["run"]],
            cwd=self.workspace,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )


def _filled(value: str, given: Mapping[str, str]) -> str:
    found = re.fullmatch(r"\$\{\{ (inputs\.(?P<name>[\w-]+)|github\.action_path) \}\}", value)
    assert found, value
    return given[found["name"]] if found["name"] else str(ROOT)


@pytest.fixture
def runner(tmp_path: Path) -> Runner:
    """A runner on which gevinst is set up: as the first step does, but without the network."""
    made = Runner(tmp_path)
    (made.temp / "gevinst-env" / "bin").mkdir(parents=True)
    (made.temp / "gevinst-env" / "bin" / "gevinst").symlink_to(
        Path(sys.executable).with_name("gevinst")
    )
    return made


def test_the_steps_annotate_summarise_write_and_then_fail(runner: Runner) -> None:
    done = runner.run(CHECK, sarif="gap.sarif", junit="gap.xml")

    assert done.returncode == 1, done.stderr
    assert "::error file=plan.gevinst.yaml,line=3," in done.stdout
    assert runner.output.read_text(encoding="utf-8") == "exit-code=1\n"
    summary = runner.summary.read_text(encoding="utf-8")
    assert summary.startswith("Before.\n")
    assert "GEV504" in summary
    sarif = json.loads((runner.workspace / "gap.sarif").read_text(encoding="utf-8"))
    assert sarif["version"] == "2.1.0"
    assert "<testsuite" in (runner.workspace / "gap.xml").read_text(encoding="utf-8")


def test_what_is_asked_for_reaches_the_program_and_nothing_more(runner: Runner) -> None:
    before = runner.summary.read_text(encoding="utf-8")

    done = runner.run(CHECK, fail_on="never", lang="en", phase="concept", summary="false")

    assert done.returncode == 0, done.stderr
    assert runner.summary.read_text(encoding="utf-8") == before
    assert "GEV504" not in done.stdout
    assert sorted(entry.name for entry in runner.workspace.iterdir()) == [
        ".git",
        "plan.gevinst.yaml",
    ]


@pytest.mark.parametrize(
    "plans",
    [
        "--debug",
        "$(touch stolen)",
        "`touch stolen`",
        "plan.gevinst.yaml; touch stolen",
        "a\n--debug",
    ],
)
def test_an_input_is_a_name_and_never_a_command(runner: Runner, plans: str) -> None:
    done = runner.run(CHECK, plans=plans, as_of="2026-11-02")

    assert done.returncode == 2
    assert not (runner.workspace / "stolen").exists()


def test_several_plans_are_named_one_a_line(runner: Runner) -> None:
    (runner.workspace / "to planer.gevinst.yaml").write_text(POOR, encoding="utf-8")

    done = runner.run(CHECK, plans="plan.gevinst.yaml\nto planer.gevinst.yaml\n")

    assert done.returncode == 1
    assert "file=to planer.gevinst.yaml" in done.stdout


def test_no_expression_stands_within_a_script() -> None:
    assert all("${{" not in step["run"] for step in (INSTALL, CHECK))


def test_every_input_is_told_of_and_used() -> None:
    used = set(re.findall(r"inputs\.([\w-]+)", FILE.read_text(encoding="utf-8")))

    assert used == set(ACTION["inputs"])
    assert all(each["description"] for each in ACTION["inputs"].values())


def test_the_file_is_what_github_takes_for_an_action() -> None:
    done = subprocess.run(
        ["check-jsonschema", "--builtin-schema", "vendor.github-actions", str(FILE)],
        env={"PATH": str(Path(sys.executable).parent), "HOME": "/nonexistent"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout


def test_a_linter_for_the_safety_of_actions_finds_nothing() -> None:
    done = subprocess.run(
        [Path(sys.executable).with_name("zizmor"), "--offline", "--persona=pedantic", str(FILE)],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout


@pytest.mark.external
def test_the_action_sets_itself_up_and_checks(tmp_path: Path) -> None:
    runner = Runner(tmp_path)

    assert runner.run(INSTALL).returncode == 0
    assert runner.run(CHECK).returncode == 1
    assert "GEV504" in runner.summary.read_text(encoding="utf-8")
