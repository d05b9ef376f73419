"""A plan → the same plan as if some units or gains were not in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

from gevinst.plan.node import Node
from gevinst.plan.shape import shape
from gevinst.plan.values import Refers

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gevinst.plan.model import Plan
    from gevinst.plan.shape import Field

Some = TypeVar("Some", bound=Node)
Left = dict[Refers, frozenset[str]]
_GONE: Any = object()


def without(plan: Plan, *, units: tuple[str, ...] = (), gains: tuple[str, ...] = ()) -> Plan:
    """The plan less these units and gains, and less all that is about nothing but them."""
    left: Left = {Refers.UNIT: frozenset(units), Refers.GAIN: frozenset(gains)}
    kept: dict[str, Any] = {
        "units": tuple(unit for unit in plan.units if unit.id not in left[Refers.UNIT]),
        "gains": tuple(gain for gain in plan.gains if gain.id not in left[Refers.GAIN]),
    }
    return _less(_with(plan, kept), left)


def _less(node: Some, left: Left) -> Some:
    """The node without what is left out; `_GONE` where it was about nothing else."""
    changed: dict[str, Any] = {}
    for name, field in shape(type(node)).fields.items():
        value = node.__dict__.get(name)
        less = _value(field, value, left)
        if less is _GONE:
            return cast("Some", _GONE)
        if less is not value:
            changed[name] = less
    return _with(node, changed) if changed else node


def _value(field: Field, value: Any, left: Left) -> Any:  # noqa: ANN401  (a field may hold anything)
    if not value:
        return value
    if field.model is not None:
        return _nodes(value, left)
    gone = left.get(field.refers) if field.refers else None
    if gone:
        if not isinstance(value, tuple):
            return _GONE if value in gone else value
        kept = tuple(ref for ref in value if ref not in gone)
        return value if len(kept) == len(value) else kept or _GONE
    return value


def _nodes(value: Any, left: Left) -> Any:  # noqa: ANN401  (one node, or several)
    if not isinstance(value, tuple):
        less = _less(value, left)
        return None if less is _GONE else less
    kept = tuple(less for item in value if (less := _less(item, left)) is not _GONE)
    return value if all(map(_same, kept, value)) and len(kept) == len(value) else kept


def _same(one: object, other: object) -> bool:
    return one is other


def _with(node: Some, changed: Mapping[str, Any]) -> Some:
    """A node with other values in some fields, and the same place in the file."""
    values = {name: node.__dict__[name] for name in type(node).model_fields}
    return type(node).read(values | dict(changed), set(node.model_fields_set), node.origin)
