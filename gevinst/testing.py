"""Rules → what does not hold of them: for the tests of a house that writes its own, and for ours.

import pytest
from gevinst.testing import problems, rules_of

@pytest.mark.parametrize("rule", rules_of("nordvik_rules"), ids=lambda rule: rule.id)
def test_the_rule_does_what_its_card_says(rule):
    assert problems(rule) == []
"""

from __future__ import annotations

import sys
from datetime import date
from textwrap import dedent
from typing import TYPE_CHECKING, Any

from gevinst.check.judge import judge_plan
from gevinst.check.terms import Terms
from gevinst.check.verdict import Gaps
from gevinst.choices import Phase
from gevinst.plan.load import plan_from
from gevinst.rules import all_rules
from gevinst.rules.house import rules_in
from gevinst.rules.package import Package
from gevinst.rules.prose import are_alike
from gevinst.rules.rule import OutcomeRule
from gevinst.source.document import read
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.check.verdict import Verdict
    from gevinst.rules.rule import Rule


def rules_of(package: str) -> tuple[Rule[Any], ...]:
    """The rules in the files of an importable package, read as gevinst reads those of an installed one.

    Raises:
        AssertionError: some file holds no such rule; which, and why.
    """
    found = rules_in(Package(package), package)
    if found.lost:
        raise AssertionError(
            "; ".join(f"{lost.rule or package}: {lost.why}" for lost in found.lost)
        )
    return found.rules


def problems(rule: Rule[Any]) -> list[str]:
    """What does not hold of a rule, a sentence each; nothing where it does what its card says.

    Its bad example must have gaps on exactly the lines that are marked `# <- ID`, its good example
    must meet it, and each text in its file must have the same blanks in the three languages.

    Raises:
        AssertionError: the rule stops or gives nonsense; the traceback says where.
    """
    return [*_in_examples(rule), *_in_texts(rule)]


def _in_examples(rule: Rule[Any]) -> Iterator[str]:
    marked = {number for number, line in enumerate(_lines(rule.bad), 1) if f"<- {rule.id}" in line}
    if not marked:
        yield f"bad: no line is marked “# <- {rule.id}”"
    found = _verdict(rule, rule.bad)
    gaps = found.gaps if isinstance(found, Gaps) else ()
    lines = {gap.place.span.line if gap.place.span else 0 for gap in gaps}
    if lines != marked:
        yield f"bad: gaps on the lines {sorted(lines)}, marks on {sorted(marked)}"
    if (good := _verdict(rule, rule.good)).status != "met":
        yield f"good: {good.status}"


def _lines(example: str) -> list[str]:
    return dedent(example).lstrip("\n").split("\n")


def _verdict(rule: Rule[Any], example: str) -> Verdict:
    """How a rule ends on an example, judged as of the card's day in the last phase."""
    beside = all_rules() if isinstance(rule, OutcomeRule) else ()
    rules = {each.id: each for each in (*beside, rule)}
    report = judge_plan(
        plan_from(read("\n".join(_lines(example)).encode(), "plan.yaml")),
        date.fromisoformat(rule.as_of),
        phase=Phase.REALISATION,
        terms=Terms(tuple(rules.values()), known=tuple(rules)),
    )
    for fault in report.faults:
        raise AssertionError(fault.traceback)
    return next(found.verdict for found in report.findings if found.rule.id == rule.id)


def _in_texts(rule: Rule[Any]) -> Iterator[str]:
    for name, text in vars(sys.modules[rule.module]).items():
        if isinstance(text, Text) and not are_alike(text):
            yield f"{name}: the blanks are not the same in the three languages"
