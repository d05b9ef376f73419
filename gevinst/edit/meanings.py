"""A plan's file → the texts in it that the format gives a meaning: its keys, and what stands behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gevinst.plan.model import Plan
from gevinst.plan.shape import shape
from gevinst.source.tree import Items, Pairs, is_leaf

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.node import Node
    from gevinst.plan.shape import Field
    from gevinst.source.document import Document
    from gevinst.source.tree import Leaf, Written


class Meant(NamedTuple):
    """A text of the file, and the field that it is the key of, or that it stands in.

    `in_list` is an item of a list.
    """

    leaf: Leaf
    field: Field
    in_list: bool = False
    is_key: bool = False


def meanings(document: Document) -> list[Meant]:
    """Every text with a meaning, in the order of the file.

    It is what the reader of plans reads: of fields that stand twice the first, and what an alias
    repeats once for each model that it is read along.
    """
    found: list[Meant] = []
    for pairs, model in mappings(document):
        for key, field, value in _fields(pairs, model):
            found.append(Meant(key, field, is_key=True))
            below = _below(field, value)
            found.extend(Meant(item, field, item is not value) for item in below if is_leaf(item))
    found.sort(key=_place)
    return found


def mappings(document: Document) -> Iterator[tuple[Pairs, type[Node]]]:
    """Every mapping that the reader of plans reads, with the model that it is read along."""
    waiting: list[tuple[Written, type[Node]]] = []
    seen: set[tuple[int, type[Node]]] = set()
    if document.root is not None:
        waiting.append((document.root.written, Plan))
    while waiting:
        written, model = waiting.pop()
        if not isinstance(written, Pairs) or (id(written.value), model) in seen:
            continue
        seen.add((id(written.value), model))
        yield written, model
        for _, field, value in _fields(written, model):
            if field.model is not None:
                waiting.extend((item, field.model) for item in _below(field, value))


def _below(field: Field, value: Written) -> list[Written]:
    return value.value if isinstance(value, Items) and field.many else [value]


def _fields(pairs: Pairs, model: type[Node]) -> Iterator[tuple[Leaf, Field, Written]]:
    given: set[str] = set()
    for key, value in pairs.value:
        known = shape(model).meant_by(key.value)
        if known is not None and known[0].name not in given:
            given.add(known[0].name)
            yield key, known[0], value


def _place(meant: Meant) -> tuple[int, int]:
    mark = meant.leaf.start_mark
    return mark.line, mark.column
