"""`gevinst rules`: the catalogue, whole or in part."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from rich.cells import cell_len

from gevinst.choices import Phase
from gevinst.rules import requirements
from gevinst.rules.rule import Role, Severity

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.running import Gevinst


def ids(gevinst: Gevinst, *options: str) -> list[str]:
    ended = gevinst("rules", "--format", "json", *options)
    assert ended.code == 0, ended.err
    return [requirement["id"] for requirement in json.loads(ended.out)["requirements"]]


def those(fits: Callable[[Any], bool]) -> list[str]:
    return [rule.id for rule in requirements(plugins=False) if fits(rule)]


def test_without_options_it_is_the_whole_catalogue(gevinst: Gevinst) -> None:
    assert ids(gevinst) == those(lambda _: True)


@pytest.mark.parametrize(
    ("options", "fits"),
    [
        (["--barrier", "5"], lambda rule: rule.family == 5),
        (["--barrier=0"], lambda rule: rule.family == 0),
        (["--phase", "innføring"], lambda rule: rule.due is Phase.ROLLOUT),
        (["--phase", "BP1"], lambda rule: rule.due is Phase.CONCEPT),
        (["--severity", "råd"], lambda rule: rule.severity is Severity.ADVICE),
        (["--source", "b5-l"], lambda rule: "B5-L" in rule.sources),
        (["--source", "P"], lambda rule: "P" in rule.sources),
        (["--role", "gain-owner"], lambda rule: rule.who is Role.GAIN_OWNER),
        (["--role", "den som fører planen"], lambda rule: rule.who is Role.PROJECT_MANAGER),
        (
            ["--barrier", "5", "--severity", "error", "--phase", "concept"],
            lambda rule: (
                (rule.family, rule.severity, rule.due) == (5, Severity.ERROR, Phase.CONCEPT)
            ),
        ),
    ],
)
def test_it_is_filtered_by_what_is_asked_for(
    gevinst: Gevinst, options: list[str], fits: Callable[[Any], bool]
) -> None:
    assert ids(gevinst, *options) == those(fits) != []


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--barrier", "7"], "0, 1, 2, 3, 4, 5 eller 6"),
        (["--source", "B9-L"], "B5-D, B5-L"),
        (["--role", "sjef"], "unit-manager"),
        (["--severity", "farlig"], "error, warning eller advice"),
        (["--barrier", "0", "--source", "B5-L"], "Ta bort ett av valgene"),
    ],
)
def test_what_fits_no_requirement_is_wrong_use(
    gevinst: Gevinst, options: list[str], told: str
) -> None:
    ended = gevinst("rules", *options)

    assert (ended.code, ended.out) == (2, "")
    assert told in ended.err


@pytest.mark.parametrize("columns", [60, 80, 120])
def test_the_table_fits_the_terminal_and_no_word_of_it_is_cut(
    gevinst: Gevinst, columns: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))

    out = gevinst("rules").out

    assert max(map(cell_len, out.splitlines())) <= columns
    assert "…" not in out
    assert re.findall(r"^(GEV\d{3}) ", out, re.MULTILINE) == those(lambda _: True)


def test_markdown_is_a_table_a_barrier_with_a_row_a_requirement(gevinst: Gevinst) -> None:
    out = gevinst("rules", "--format", "markdown", "--lang", "en").out
    rows = [line for line in out.splitlines() if line.startswith("| GEV")]

    assert [row.split(" | ")[0] for row in rows] == [
        f"| {rule.id}" for rule in requirements(plugins=False)
    ]
    assert {row.count(" | ") for row in rows} == {5}
    assert "## 5 Following up gains" in out
