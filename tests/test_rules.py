"""Every rule, held to its own card."""

from __future__ import annotations

import importlib
import re
from typing import TYPE_CHECKING, Any

import pytest

import gevinst.rules
from gevinst.check.verdict import Gaps
from gevinst.plan.model import Plan
from gevinst.plan.shape import shape
from gevinst.rules import all_rules, ids_together, portfolio_rules, requirements
from gevinst.rules.prose import blanks
from gevinst.rules.sources import HOUSE, STRENGTHS, strength
from gevinst.testing import problems
from gevinst.words import Language, Text
from tests.plans import gaps_of, gaps_together, verdict_of

if TYPE_CHECKING:
    from gevinst.plan.node import Node
    from gevinst.rules.rule import Rule

every_rule = pytest.mark.parametrize("rule", requirements(), ids=lambda rule: rule.id)
every_rule_on_a_plan = pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.id)
every_rule_together = pytest.mark.parametrize("rule", portfolio_rules(), ids=lambda rule: rule.id)
MODULES = {
    name.rpartition(".")[2][:6].upper(): importlib.import_module(name)
    for name in gevinst.rules._modules()
}


def texts(rule: Rule[Any]) -> dict[str, Text]:
    module = MODULES[rule.id]
    own = {name: value for name, value in vars(module).items() if isinstance(value, Text)}
    return own | {"title": rule.title, "why": rule.why, "ask": rule.ask}


@every_rule
def test_the_rule_does_what_its_card_says(rule: Rule[Any]) -> None:
    assert problems(rule) == []


@every_rule_on_a_plan
def test_every_gap_of_the_bad_example_reads_well_in_each_language(rule: Rule[Any]) -> None:
    for language in Language:
        for _, sentence in gaps_of(rule.id, rule.bad, as_of=rule.as_of, language=language):
            assert not blanks(sentence.replace("{", "{{").replace("}", "}}"))
            assert sentence[0].isupper() or not sentence[0].isalpha()
            assert sentence.endswith((".", "…", "»", "?"))
            assert "None" not in sentence


@every_rule_together
def test_every_gap_across_plans_reads_well_in_each_language(rule: Rule[Any]) -> None:
    gaps = gaps_together(rule)

    assert gaps
    for gap in gaps:
        for language in Language:
            sentence = gap.text.to(language, gap.facts)
            assert not blanks(sentence.replace("{", "{{").replace("}", "}}"))
            assert sentence[0].isupper() or not sentence[0].isalpha()
            assert sentence.endswith((".", "…", "»", "?"))
            assert "None" not in sentence


@every_rule_on_a_plan
def test_a_gap_at_a_value_asks_for_nothing_to_be_added(rule: Rule[Any]) -> None:
    verdict = verdict_of(rule.id, rule.bad, as_of=rule.as_of)
    assert isinstance(verdict, Gaps)

    for gap in verdict.gaps:
        if gap.node and gap.name and getattr(gap.node, gap.name) not in (None, ()):
            assert gap.name not in gap.write, gap.text.en


@every_rule
def test_each_sentence_has_the_same_blanks_in_the_three_languages(rule: Rule[Any]) -> None:
    for name, text in texts(rule).items():
        assert blanks(text.nb) == blanks(text.nn) == blanks(text.en), name


@every_rule
def test_the_card_is_complete_and_in_its_place(rule: Rule[Any]) -> None:
    module = MODULES[rule.id]
    family = module.__name__.split(".")[-2]

    assert {"form": 0, "portfolio": 6}.get(family, family[1:2]) in (rule.family, str(rule.family))
    assert re.fullmatch(r"GEV[0-6]\d\d", rule.id)
    assert rule.sources
    for source in rule.sources:
        assert strength(source) in STRENGTHS
    assert (rule.practice is not None) == ("P" in rule.sources)
    assert HOUSE not in rule.sources
    assert rule.package is None
    for language in Language:
        assert "\n" not in rule.title.to(language)
        assert not rule.title.to(language).endswith(".")
        assert len(re.findall(r"[.!?](?: |$)", rule.why.to(language))) in (1, 2)
        assert rule.ask.to(language).endswith("?")


@every_rule
def test_the_fields_that_a_rule_reads_exist(rule: Rule[Any]) -> None:
    for path in rule.reads:
        model: type[Node] = Plan
        for name in path.split("."):
            assert name in shape(model).fields, path
            model = shape(model).fields[name].model or model


def test_ids_are_unique_and_in_order() -> None:
    ids = [rule.id for rule in requirements(plugins=False)]

    assert ids == sorted(set(ids))
    assert [rule.id for rule in portfolio_rules()] == list(ids_together())
