"""The names that lead to a field, as a workbook has them → where that is in a plan, if it still is there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from gevinst.plan.shape import shape
from gevinst.views.paper.book import in_a_cell
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gevinst.plan.model import Plan
    from gevinst.plan.node import Node
    from gevinst.plan.shape import Field

GONE = Text(
    nb="Stedet finnes ikke lenger i planen. Lag en ny arbeidsbok av den.",
    nn="Staden finst ikkje lenger i planen. Lag ei ny arbeidsbok av han.",
    en="The place is no longer in the plan. Make a new workbook of it.",
)
AMBIGUOUS = Text(
    nb="To steder i planen har den samme id-en, så det går ikke an å vite hvilket. Skriv svaret inn for hånd.",
    nn="To stader i planen har den same id-en, så det går ikkje an å vite kva for ein. Skriv svaret inn for hand.",
    en="Two places in the plan have the same id, so there is no telling which. Write the answer in by hand.",
)
_STEP = re.compile(r"(\w+)(?:\[\+(\d{1,6})\])?", re.ASCII)
_NEW_ITEM = re.compile(r"\[\+\d{1,6}\]")


class Step(NamedTuple):
    """A field on the way, and the number of the new item in it where it is a list of things."""

    name: str
    item: int = 0


class Spot(NamedTuple):
    """A field below a node of the plan; within a new item of a list where one of the steps has a number."""

    node: Node
    steps: tuple[Step, ...]
    field: Field

    @property
    def path(self) -> str:
        """The dotted path from the node to the field."""
        return ".".join(step.name for step in self.steps)

    @property
    def depth(self) -> int:
        """How many steps lead to the first new item; 0 where there is none."""
        return next((at for at, step in enumerate(self.steps, 1) if step.item), 0)

    @property
    def outer(self) -> tuple[int, tuple[Step, ...]]:
        """What is written at once: the same for all the fields of a new item."""
        return id(self.node), self.steps[: self.depth or None]

    @property
    def held(self) -> object:
        """What the field holds, or None where something on the way to it is not there."""
        value: object = self.node
        for step in self.steps:
            value = getattr(value, step.name, None)
        return value

    def list_named(self, depth: int) -> Field:
        """The field that so many steps lead to."""
        model = type(self.node)
        for step in self.steps[: depth - 1]:
            model = shape(model).fields[step.name].model or model
        return shape(model).fields[self.steps[depth - 1].name]


def nodes_of(plan: Plan) -> dict[str, list[Node]]:
    """The nodes of a plan by their paths, as cells show these."""
    found: dict[str, list[Node]] = {}
    for node in plan.walk():
        found.setdefault(in_a_cell(node.origin.path), []).append(node)
    return found


def spot(place: str, path: str, nodes: Mapping[str, list[Node]]) -> Spot | Text:
    """Where a field is, or why it can't be told."""
    there = nodes.get(place, ())
    if len(there) != 1:
        return AMBIGUOUS if there else GONE
    steps, model = [], type(there[0])
    field = None
    for part in path.split("."):
        named = _STEP.fullmatch(part)
        if named is None or (field is not None and field.model is None):
            return GONE
        field = shape(model).fields.get(named[1])
        item = int(named[2] or 0)
        if field is None or bool(item) != (field.many and field.model is not None):
            return GONE
        steps.append(Step(named[1], item))
        model = field.model or model
    if field is None or field.model is not None:
        return GONE
    return Spot(there[0], tuple(steps), field)


def whole(place: str, path: str) -> str:
    """A place and a path below it as one: a requirement may part them elsewhere than another."""
    return f"{place}.{path}".strip(".")


def without_new(path: str) -> str:
    """A path without the numbers of new items."""
    return _NEW_ITEM.sub("", path)
