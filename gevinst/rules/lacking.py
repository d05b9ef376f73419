"""A node and the parts it should have → those it does not give, and one gap that names them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.rules.rule import Gap, gap

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from gevinst.plan.node import Node
    from gevinst.words import Text


def lacking(node: Node, parts: Iterable[str]) -> tuple[str, ...]:
    """The fields that a node leaves empty; first those that could not be read, to be mended first."""
    empty = [
        name for name in parts if not (said := getattr(node, name)) and (said is None or said == ())
    ]
    return tuple(sorted(empty, key=lambda name: name not in node.origin.misfits)) if empty else ()


def incomplete(
    text: Text,
    node: Node,
    parts: Mapping[str, Text],
    /,
    within: str | None = None,
    **facts: Any,  # noqa: ANN401  (a fact may be of any kind)
) -> Iterator[Gap]:
    """A gap that names, in `{missing}`, the parts of a node, or of the node `within` it, not given.

    `parts` says in words what each field tells. One that stands in the file but could not be read
    is named only where no other is missing: it is to be corrected, not added.
    """
    whole = getattr(node, within) if within else node
    if whole is None:
        write = tuple(f"{within}.{name}" for name in parts)
        yield gap(text, node, within, write=write, missing=tuple(parts.values()), **facts)
    elif empty := lacking(whole, parts):
        origin = whole.origin
        missing = tuple([name for name in empty if name not in origin.misfits] or empty)
        at = next((name for name in missing if name in origin.entries), missing[0])
        words = tuple(parts[name] for name in missing)
        yield gap(text, whole, at, write=missing, missing=words, **facts)
