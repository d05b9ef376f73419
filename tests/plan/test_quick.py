"""What is read at a glance is what a close reading finds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gevinst.plan.gains import Gain, Target
from gevinst.plan.load import read_closely
from gevinst.plan.model import Plan
from gevinst.plan.project import Project
from gevinst.plan.shape import shape
from gevinst.plan.values import says_something
from gevinst.plan.yaml11 import misreading

if TYPE_CHECKING:
    from gevinst.plan.node import Node
    from gevinst.plan.shape import Field


def one_field_of_each_way() -> list[Field]:
    fields: dict[Any, Field] = {}
    waiting: list[type[Node]] = [Plan]
    while waiting:
        for field in shape(waiting.pop()).fields.values():
            if field.model:
                waiting.append(field.model)
            else:
                fields.setdefault((field.choice, field.refers, field.kind), field)
    return list(fields.values())


FIELDS = one_field_of_each_way()
BEGINNINGS = [
    "TBD",
    "kommer",
    "no",
    "Yes",
    "on",
    "null",
    "~",
    "010",
    "1_0",
    "2026-03-16",
    "ja",
    "å",
]
TEXTS = st.one_of(
    st.text(max_size=12),
    st.builds(str.__add__, st.sampled_from(BEGINNINGS), st.text(max_size=4)),
    st.sampled_from([w for f in FIELDS if f.choice for c in f.choice for w in c.words()]),
    st.from_regex(r"[0-9]{1,4}-[0-9W]{1,3}-?[0-9]{0,2}", fullmatch=True),
    st.from_regex(r"[0-9]{1,18}", fullmatch=True),
)


@given(TEXTS)
@example("\N{KELVIN SIGN}ommer")
@example("\N{LATIN SMALL LIGATURE FI}x")
@example("\N{SUPERSCRIPT TWO}")
@example("\N{ARABIC-INDIC DIGIT TWO}" * 3)
@example("2026-W10-1")
@example("No")
@example("no ")
@example("a" * 101)
@example("a\N{COMBINING RING ABOVE} se")
def test_what_is_read_at_a_glance_says_something_is_not_misread_and_has_the_same_value(
    text: str,
) -> None:
    for field in FIELDS:
        value = field.quick(text)
        if value is not None:
            assert says_something(text), field
            assert misreading(text, None) is None, field
            assert read_closely(field, text) == value, field
            assert type(read_closely(field, text)) is type(value), field


@pytest.mark.parametrize(
    ("model", "name", "text"),
    [
        (Gain, "what", "Færre besøk om natten"),
        (Gain, "kind", "penger"),
        (Gain, "id", "reisetid"),
        (Gain, "owner", "kari"),
        (Target, "value", "240"),
        (Target, "date", "2026-03-16"),
        (Plan, "gevinst", "1"),
        (Project, "citizen_facing", "ja"),
    ],
)
def test_the_plainest_texts_are_read_at_a_glance(model: type[Node], name: str, text: str) -> None:
    field = shape(model).fields[name]

    assert field.quick(text) == read_closely(field, text)
