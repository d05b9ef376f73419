"""Fields → what each means, and an example of a good answer, for whoever writes a plan.

A field's meaning stands below `Model.field`, or below the field's name alone where it is the same in
every model that has it. It is apart from the models because a check has no use for it.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from gevinst.plan.about import (
    change,
    common,
    gain_examples,
    gain_plan,
    gains,
    involvement,
    leadership,
    people,
    project,
    solution,
    sums,
    training,
    work_examples,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gevinst.plan.node import Node
    from gevinst.plan.shape import Field
    from gevinst.words import Text

_PARTS = (
    common, project, people, solution, change, leadership, training, involvement, gain_plan, gains, sums,
)  # fmt: skip


@cache
def meanings() -> Mapping[str, Text]:
    """What each field means, by `Model.field` or `field`."""
    return {key: text for part in _PARTS for key, text in part.ABOUT.items()}


@cache
def examples() -> Mapping[str, Text]:
    """An example of a good answer for each field that holds text, by `Model.field`."""
    return work_examples.EXAMPLES | gain_examples.EXAMPLES


def about(model: type[Node], field: Field) -> Text:
    """What a model's field means. Raises `KeyError` for one that nobody has told of."""
    found = meanings()
    return found.get(f"{model.__name__}.{field.name}") or found[field.name]


def example(model: type[Node], field: Field) -> Text | None:
    """A good answer in a field of text; None where its form alone says what to write."""
    return examples().get(f"{model.__name__}.{field.name}")
