"""Words take the place of others only where the file then says that and nothing else."""

from __future__ import annotations

import pytest

from gevinst.edit.meanings import meanings
from gevinst.edit.refusals import Refusal
from gevinst.edit.reworded import Rewrite, hold_same_plan, reworded
from tests.plans import loaded

BEFORE = """\
gevinst: 1
prosjekt: {navn: 'A', fase: planlegging}  # slik
enheter: [&e {id: a, navn: B}, *e]
"""


def with_name(text: str, *, quoted: bool = False) -> str:
    plan = loaded(BEFORE)
    leaf = next(meant.leaf for meant in meanings(plan.document) if meant.leaf.value == "B")
    return reworded(plan, [Rewrite(leaf, text, quoted)]).document.text


def test_only_the_word_changes_also_where_an_alias_repeats_it() -> None:
    assert with_name("Cato Berg") == BEFORE.replace("B}", "Cato Berg}")
    assert with_name("B", quoted=True) == BEFORE.replace("B}", '"B"}')


@pytest.mark.parametrize(
    "text", ["C, D", "C: D", "C #", "C}", "[C]", "*e", "&x C", "- C", "C\nD", " C", "'C", "!x C", "\x1b"]
)  # fmt: skip
def test_a_word_that_would_read_as_something_else_is_refused(text: str) -> None:
    with pytest.raises(Refusal):
        with_name(text)


@pytest.mark.parametrize("text", ['C"', "C\\", '", id: "x', "\x1b"])
def test_quotes_do_not_let_a_word_out_either(text: str) -> None:
    with pytest.raises(Refusal):
        with_name(text, quoted=True)


def test_what_is_marked_or_stands_on_lines_is_refused() -> None:
    plan = loaded("gevinst: 1\nprosjekt:\n  navn: &a A\n  organisasjon: >\n    B\n")
    for meant in meanings(plan.document):
        if meant.leaf.value in {"A", "B\n"}:
            with pytest.raises(Refusal):
                reworded(plan, [Rewrite(meant.leaf, "C")])


def test_a_plan_that_says_something_else_is_not_the_same_plan() -> None:
    one, other = loaded(BEFORE), loaded(BEFORE.replace("'A'", "'C'"))

    hold_same_plan(one, loaded(BEFORE.replace("navn", "name")))
    with pytest.raises(Refusal):
        hold_same_plan(one, other)
