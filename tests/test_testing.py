"""What a house tests its rules with finds what does not hold of them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from gevinst.rules import all_rules
from gevinst.testing import problems, rules_of
from tests.packages import install, rule_file

if TYPE_CHECKING:
    from pathlib import Path

BAD, GOOD = "card['bad'] = {!r}", "card['good'] = {!r}"


@pytest.fixture
def found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that Python imports from, whose package is forgotten afterwards."""
    monkeypatch.syspath_prepend(str(tmp_path))
    for name in [name for name in sys.modules if name.startswith("tried_rules")]:
        monkeypatch.delitem(sys.modules, name)
    return tmp_path


def test_a_sound_rule_has_no_problems(found: Path) -> None:
    install(found, {"nvk201_name.py": rule_file()}, module="tried_rules")

    [rule] = rules_of("tried_rules")

    assert problems(rule) == []


@pytest.mark.parametrize(
    ("before", "told"),
    [
        (BAD.format("gevinst: 1"), ["bad: no line is marked", "bad: gaps on the lines [1]"]),
        (BAD.format("gevinst: 1\nprosjekt:\n  fase: konsept  # <- NVK201"), ["bad: gaps on"]),
        (
            BAD.format("gevinst: 1\nprosjekt: {navn: Ro}  # <- NVK201"),
            ["bad: gaps on the lines []"],
        ),
        (GOOD.format("gevinst: 1"), ["good: gap"]),
        ("OTHER = Text(nb='{a}', nn='{b}', en='{a}')", ["OTHER: the blanks"]),
    ],
)
def test_what_does_not_hold_is_told(found: Path, before: str, told: list[str]) -> None:
    install(found, {"nvk201_name.py": rule_file(before=before)}, module="tried_rules")

    [rule] = rules_of("tried_rules")

    assert [
        problem[: len(start)] for problem, start in zip(problems(rule), told, strict=True)
    ] == told


def test_a_rule_that_fails_on_its_example_fails_the_test(found: Path) -> None:
    install(found, {"nvk201_name.py": rule_file(check="1 / 0; yield")}, module="tried_rules")

    [rule] = rules_of("tried_rules")

    with pytest.raises(AssertionError, match="ZeroDivisionError"):
        problems(rule)


def test_a_file_that_holds_no_rule_fails_the_test_and_is_named(found: Path) -> None:
    install(found, {"nvk201_name.py": "rule = 3"}, module="tried_rules")

    with pytest.raises(AssertionError, match="NVK201: the file has no “rule”"):
        rules_of("tried_rules")


def test_a_rule_on_the_outcome_of_the_others_is_tested_beside_them() -> None:
    [rule] = [rule for rule in all_rules() if rule.id == "GEV007"]

    assert problems(rule) == []
