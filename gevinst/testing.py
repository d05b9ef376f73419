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
from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.check.judge import judge_plan
from gevinst.check.terms import Terms
from gevinst.check.verdict import Gaps
from gevinst.choices import Phase
from gevinst.plan.load import plan_from
from gevinst.portfolio.briefing import brief
from gevinst.portfolio.judge import judge_together
from gevinst.portfolio.mapping import Mapping
from gevinst.portfolio.together import together
from gevinst.rules import all_rules
from gevinst.rules.house import rules_in
from gevinst.rules.package import Package
from gevinst.rules.prose import are_alike
from gevinst.rules.rule import OutcomeRule
from gevinst.rules.together import PortfolioRule, spots_of
from gevinst.source.document import read
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.check.verdict import PlanReport, Verdict
    from gevinst.portfolio.brief import Brief
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
    end = _end_together if isinstance(rule, PortfolioRule) else _end
    lines = end(rule, rule.bad).lines
    if lines != marked:
        yield f"bad: gaps on the lines {sorted(lines)}, marks on {sorted(marked)}"
    if (good := end(rule, rule.good)).status != "met":
        yield f"good: {good.status}"


def _lines(example: str) -> list[str]:
    return dedent(example).lstrip("\n").split("\n")


class _End(NamedTuple):
    """How a rule ended on an example, and the lines of the example that its gaps stand on."""

    status: str
    lines: set[int]


def _end(rule: Rule[Any], example: str) -> _End:
    verdict = _verdict(rule, example)
    gaps = verdict.gaps if isinstance(verdict, Gaps) else ()
    return _End(verdict.status, {gap.place.span.line if gap.place.span else 0 for gap in gaps})


def _end_together(rule: Rule[Any], example: str) -> _End:
    """How a rule on plans together ends on an example of several, all of one organisation."""
    plans: list[Brief] = []
    begins: dict[str, int] = {}
    text: list[str] = []
    for number, line in enumerate([*_lines(example), "---"], 1):
        if line.rstrip() != "---":
            text.append(line)
            continue
        name = f"{len(plans) + 1}.yaml"
        begins[name] = number - len(text) - 1
        plans.append(brief(_report("\n".join(text), rule.as_of, (), name)))
        text = []
    [portfolio] = together(plans, Mapping())
    judged = judge_together(portfolio, date.fromisoformat(rule.as_of), Terms((rule,)))
    for fault in judged.faults:
        raise AssertionError(fault.traceback)
    [found] = judged.found
    firsts = [spots_of(gap)[0] for gap in found.gaps]
    return _End(found.status, {begins[spot.file] + spot.line for spot in firsts})


def _verdict(rule: Rule[Any], example: str) -> Verdict:
    """How a rule ends on an example, judged as of the card's day in the last phase."""
    beside = all_rules() if isinstance(rule, OutcomeRule) else ()
    rules = {each.id: each for each in (*beside, rule)}
    report = _report("\n".join(_lines(example)), rule.as_of, tuple(rules.values()))
    return next(found.verdict for found in report.findings if found.rule.id == rule.id)


def _report(
    text: str, as_of: str, rules: tuple[Rule[Any], ...], name: str = "plan.yaml"
) -> PlanReport:
    report = judge_plan(
        plan_from(read(text.encode(), name)),
        date.fromisoformat(as_of),
        phase=Phase.REALISATION,
        terms=Terms(rules, known=tuple(rule.id for rule in rules)),
    )
    for fault in report.faults:
        raise AssertionError(fault.traceback)
    return report


def _in_texts(rule: Rule[Any]) -> Iterator[str]:
    for name, text in vars(sys.modules[rule.module]).items():
        if isinstance(text, Text) and not are_alike(text):
            yield f"{name}: the blanks are not the same in the three languages"
