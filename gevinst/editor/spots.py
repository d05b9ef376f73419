"""A place in a plan → what stands there: a key, or a text in a field, and the model that has the field."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from gevinst.editor.open import holds
from gevinst.plan.model import Plan
from gevinst.plan.shape import shape
from gevinst.source.tree import Items, Pairs

if TYPE_CHECKING:
    from gevinst.editor.open import Seen
    from gevinst.plan.node import Node
    from gevinst.plan.shape import Field
    from gevinst.source.tree import Leaf, Written


class Spot(NamedTuple):
    """A key of a field, or a text that stands in it; `flow` is within braces or brackets."""

    leaf: Leaf
    model: type[Node]
    field: Field
    is_key: bool = False
    flow: bool = False


def spot_at(seen: Seen, offset: int) -> Spot | None:
    """What the format gives a meaning at a place, or right before it; None where nothing is."""
    root = seen.loaded.document.root
    return _in(seen, root.written, Plan, offset, flow=False) if root else None


def _in(seen: Seen, pairs: Pairs, model: type[Node], offset: int, *, flow: bool) -> Spot | None:
    flow = flow or bool(pairs.flow_style)
    found = bisect_right(pairs.value, offset, key=lambda pair: seen.layout.start(pair[0]))
    if not found:
        return None
    key, value = pairs.value[found - 1]
    known = shape(model).meant_by(key.value)
    if known is None:
        return None
    field = known[0]
    if holds(seen.leaf(key), offset):
        return Spot(key, model, field, is_key=True, flow=flow)
    return _below(seen, value, Spot(key, model, field, flow=flow), offset)


def _below(seen: Seen, value: Written, of: Spot, offset: int) -> Spot | None:
    """What stands at a place in the value of a field."""
    if isinstance(value, Items):
        if not of.field.many:
            return None
        found = bisect_right(value.value, offset, key=seen.layout.start)
        inner = of._replace(flow=of.flow or bool(value.flow_style))
        item = value.value[found - 1] if found else None
        return (
            None if item is None or isinstance(item, Items) else _below(seen, item, inner, offset)
        )
    if isinstance(value, Pairs):
        model = of.field.model
        return _in(seen, value, model, offset, flow=of.flow) if model else None
    return of._replace(leaf=value) if holds(seen.leaf(value), offset) else None
