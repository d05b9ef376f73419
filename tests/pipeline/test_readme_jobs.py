"""What README gives to paste into a pipeline is what the hosts take, and does what README says."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from gevinst.cli import options
from tests.plans import report_of
from tests.test_readme import README, block

BIN = Path(sys.executable).parent


def schema_of(kind: str, file: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [BIN / "check-jsonschema", "--builtin-schema", kind, str(file)],
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("mark", "kind", "name"),
    [
        ("github", "vendor.github-workflows", "plans.yml"),
        ("gitlab", "vendor.gitlab-ci", ".gitlab-ci.yml"),
    ],
)
def test_the_job_is_valid_by_the_hosts_schema(
    tmp_path: Path, mark: str, kind: str, name: str
) -> None:
    file = tmp_path / name
    file.write_text(block(f"<!-- {mark} -->", "yaml"), encoding="utf-8")

    done = schema_of(kind, file)

    assert done.returncode == 0, done.stdout


def test_the_workflow_passes_a_linter_for_safety(tmp_path: Path) -> None:
    file = tmp_path / ".github" / "workflows" / "plans.yml"
    file.parent.mkdir(parents=True)
    file.write_text(block("<!-- github -->", "yaml"), encoding="utf-8")

    done = subprocess.run(
        [BIN / "zizmor", "--offline", str(file)], capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stdout


def test_the_workflow_asks_the_action_for_what_it_knows() -> None:
    job = yaml.safe_load(block("<!-- github -->", "yaml"))["jobs"]["gevinst"]
    action = yaml.safe_load((Path(__file__).parents[2] / "action.yml").read_text(encoding="utf-8"))

    assert set(job["steps"][-1]["with"]) <= set(action["inputs"])


def test_the_hooks_are_valid_by_pre_commit(tmp_path: Path) -> None:
    file = tmp_path / ".pre-commit-config.yaml"
    file.write_text(block("<!-- pre-commit -->", "yaml"), encoding="utf-8")

    done = subprocess.run([BIN / "pre-commit", "validate-config", str(file)], check=False)

    assert done.returncode == 0


def test_what_every_further_format_is_for_is_told() -> None:
    section = README[README.index("## In a pipeline") : README.index("### Waivers")]
    untold = [form for form in options.FORMATS if f"`{form}`" not in section]

    assert untold == ["terminal", "json", "auto"]  # one is what is seen, one what is documented


def test_the_waiver_is_written_as_the_format_is() -> None:
    plan = f"gevinst: 1\n{block('### Waivers', 'yaml')}"

    found = {rule.id for rule, _ in report_of(plan).gaps()}

    assert not found & {"GEV001", "GEV002", "GEV003"}
