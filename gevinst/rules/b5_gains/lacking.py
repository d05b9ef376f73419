"""A node and the parts it should have → those it does not give."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gevinst.plan.node import Node


def lacking(node: Node, parts: Iterable[str]) -> tuple[str, ...]:
    """The fields that a node leaves empty; first those that could not be read, to be mended first."""
    empty = [name for name in parts if (said := getattr(node, name)) is None or said == ()]
    return tuple(sorted(empty, key=lambda name: name not in node.origin.misfits)) if empty else ()
