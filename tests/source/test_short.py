"""The short way to a tree and the long one lead to the same, and the short one is taken with care."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from gevinst.source.document import DEFAULT, Document, Limits
from gevinst.source.events import grow_slowly
from gevinst.source.short import tree_of
from gevinst.source.tree import Listing, Mapping, Scalar, Value
from tests.benchmarks.plans import plan
from tests.source.test_read import TREES, YAML_SIGNS


def seen(value: Value) -> Any:
    """All there is to see of a value."""
    match value:
        case Scalar():
            return value.text, value.plain, value.span
        case Listing():
            return [seen(item) for item in value.items], value.span
        case Mapping():
            return [(seen(entry.key), seen(entry.value)) for entry in value], value.span


def assert_the_ways_lead_to_the_same(text: str) -> None:
    root = tree_of(text, DEFAULT)
    if root is not None:
        document = Document("x", text)
        grow_slowly(document, DEFAULT)
        assert document.problems == []
        assert document.root is not None
        assert seen(Mapping(root)) == seen(document.root)


@given(YAML_SIGNS)
def test_yaml_like_text_is_the_same_both_ways(text: str) -> None:
    assert_the_ways_lead_to_the_same(text)


@given(YAML_SIGNS, YAML_SIGNS)
def test_a_mapping_of_yaml_like_text_is_the_same_both_ways(text: str, other: str) -> None:
    indented = text.replace("\n", "\n  ")
    assert_the_ways_lead_to_the_same(f"a: {indented}\nb:\n  {indented}\nc: [{other}]\n")


@given(st.dictionaries(st.text(max_size=5), TREES, min_size=1, max_size=5), st.booleans())
def test_a_tree_is_the_same_both_ways(data: dict[str, Any], flow: bool) -> None:  # noqa: FBT001
    assert_the_ways_lead_to_the_same(
        yaml.safe_dump(data, allow_unicode=True, default_flow_style=flow)
    )


def test_a_whole_plan_is_the_same_both_ways_and_takes_the_short_one() -> None:
    assert tree_of(plan(0), DEFAULT) is not None
    assert_the_ways_lead_to_the_same(plan(0))


@pytest.mark.parametrize("text", ["a: FoU&I\n", "a: 3*4, bra!\n", "a!: 1\n"])
def test_a_sign_within_a_word_is_no_anchor_alias_or_tag(text: str) -> None:
    assert tree_of(text, DEFAULT) is not None
    assert_the_ways_lead_to_the_same(text)


@pytest.mark.parametrize(
    "text",
    [
        "a: &x 1\n",
        "a: [&x 1]\n",
        "&x a: 1\n",
        "a: *x\n",
        '{"a":*x}',
        "a: !x 1\n",
        "a: 1\na: 2\n",
        "b: {a: 1, 'a': 2}\n",
        "a: {<<: {b: 1}}\n",
        "? [a]\n: 1\n",
        "? {a: 1}\n: 1\n",
        "- a\n",
        "a\n",
        "",
        "a: 1\n---\nb: 1\n",
        "a: [1\n",
        "ma\N{COMBINING RING ABOVE}l: 1\n",
        "a: " + "[" * 101 + "]" * 101,
        "a: " + "[" * 100_000,
        "a:\n " + "- " * 101 + "b\n",
        "a:\n " + "- " * 60_000,
        "a:\n " + "-\t" * 60_000,
        "? " * 60_000,
        "a: {" + "b, " * 40_000 + "c}",
    ],
)
def test_what_only_the_long_way_can_tell_of_takes_it(text: str) -> None:
    assert tree_of(text, DEFAULT) is None


@pytest.mark.parametrize("deep", [1, 50, 98, 99, 100, 101])
@pytest.mark.parametrize("layers", ["[", "{a: ", "\n"])
def test_the_short_way_goes_as_deep_as_the_long_one_or_less(layers: str, deep: int) -> None:
    ends = {"[": "]", "{a: ": "}", "\n": ""}
    text = "a: " + layers * deep + ends[layers] * deep
    if layers == "\n":
        text = "".join(" " * level + "a:\n" for level in range(deep))
    document = Document("x", text)
    grow_slowly(document, DEFAULT)

    if document.problems:
        assert tree_of(text, DEFAULT) is None
    assert_the_ways_lead_to_the_same(text)


@pytest.mark.parametrize("unit", ["?,", "[],", "{},", "a,", "a: b,"])
def test_a_text_with_more_values_than_are_allowed_never_takes_the_short_way(unit: str) -> None:
    limits = Limits(max_nodes=1_000)
    for count in range(0, 1_200, 37):
        text = f"a: [{unit * count}]\n"
        document = Document("x", text)
        grow_slowly(document, limits)
        if document.problems:
            assert tree_of(text, limits) is None
