"""Text from outside is data in every format: it is told, and it does nothing."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING
from urllib.parse import unquote, urljoin
from xml.etree import ElementTree as ET

import pytest

from gevinst.views.repository import path_of
from gevinst.views.visible import visible
from tests.formats import FORMATS, commands, first_table, page, sarif_run, suites, words, written
from tests.hostile.texts import HOSTILE, hostile_report
from tests.whole import assert_inert

if TYPE_CHECKING:
    from gevinst.check.verdict import PlanReport

BASE = "https://example.org/repo/"
each_text = pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
each_format = pytest.mark.parametrize("form", FORMATS)
GITHUB_MAKES_OF_TEXT = re.compile(
    r"@[\w-]|#\d|\bGH-\d|https?://\w|\bwww\.\w|:[a-z0-9_+-]+:", re.IGNORECASE
)


@pytest.fixture(scope="module")
def reports() -> dict[str, PlanReport]:
    return {text: hostile_report(text) for text in HOSTILE.values()}


@each_text
@each_format
def test_nothing_that_is_printed_commands_a_terminal_a_reader_or_a_runner(
    form: str, text: str, reports: dict[str, PlanReport]
) -> None:
    out = written(form, reports[text], reports[text], verbose=True)
    lines = out.splitlines()
    if form == "github":
        ours = [line for line in lines if line.startswith("::")]
        assert len(ours) == len(commands(out)) <= 30
        out = "".join(f"{line}\n" for line in lines if not line.startswith("::"))
    if form == "markdown":
        first = [line for line in lines if line.lstrip().startswith("#")]
        assert all(re.match(r"#{1,4} \S", line) or line.startswith("    #") for line in first)
    else:
        assert not [line for line in lines if line.lstrip().startswith("##")]

    assert out.endswith("\n")
    out.encode()
    assert_inert(out)


@each_text
def test_identity_numbers_are_in_no_format(text: str, reports: dict[str, PlanReport]) -> None:
    if text == HOSTILE["an identity number"]:
        assert not [form for form in FORMATS if text in written(form, reports[text], verbose=True)]


@each_text
def test_json_and_json_lines_can_be_read(text: str, reports: dict[str, PlanReport]) -> None:
    [plan] = json.loads(written("json", reports[text]))["plans"]
    [line] = written("jsonl", reports[text]).splitlines()

    assert json.loads(line)["plan"] == plan
    assert plan["counts"]["known"] > 5


@each_text
def test_every_place_in_sarif_leads_to_the_file_and_no_message_to_anything(
    text: str, reports: dict[str, PlanReport]
) -> None:
    run = sarif_run(written("sarif", reports[text]))
    path = path_of(reports[text].name)

    assert run["results"]
    for result in run["results"]:
        uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        assert re.fullmatch(r"[A-Za-z0-9%._~/-]+", uri)
        assert urljoin(BASE, uri).startswith(BASE) or uri.startswith("../")
        assert unquote(uri, errors="surrogateescape") == path or "\ud800" in path
        assert "](" not in result["message"]["text"]
        assert result["message"]["text"].strip()
        assert not page(result["message"]["markdown"]).markup


@each_text
def test_junit_can_be_read_and_holds_no_sign_that_xml_forbids(
    text: str, reports: dict[str, PlanReport]
) -> None:
    document = written("junit", reports[text])
    [suite] = suites(document)

    assert suite.name == visible(path_of(reports[text].name))
    assert len(list(suite)) == suite.tests == 104
    held = ET.fromstring(document).itertext()  # noqa: S314  (our own)
    assert visible(text)[:80].strip() in " ".join([*held, document])


@each_text
def test_the_runner_reads_the_annotations_as_they_were_meant(
    text: str, reports: dict[str, PlanReport]
) -> None:
    found = commands(written("github", reports[text]))

    for one in found[:-1]:
        assert one.properties["file"] == visible(path_of(reports[text].name))
        assert re.fullmatch(r"GEV\d{3} .*", one.properties["title"])
        assert set(one.properties) <= {"file", "line", "col", "endLine", "endColumn", "title"}


@each_text
def test_gitlab_reads_an_array_with_its_fields_in_place(
    text: str, reports: dict[str, PlanReport]
) -> None:
    for issue in json.loads(written("gitlab", reports[text])):
        assert issue["location"]["path"]
        assert not issue["location"]["path"].startswith(("./", "/"))
        assert not page(issue["content"]["body"]).markup


@each_text
def test_a_page_has_no_html_link_mention_or_emoji_from_a_plan(
    text: str, reports: dict[str, PlanReport]
) -> None:
    out = written("markdown", reports[text], reports[text], verbose=True)
    shown = page(out)

    assert not shown.markup
    assert not GITHUB_MAKES_OF_TEXT.findall(shown.text)
    assert " ".join(visible(text).split())[:80].strip() in words(out)
    for path, *counts in first_table(out)[1:]:
        assert path == " ".join(visible(path_of(reports[text].name)).split(" ")).strip()
        assert len(counts) == 7
        assert all(count.isdigit() for count in counts)
