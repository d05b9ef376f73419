"""An item of the involvement section → a gap that names all it lacks at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.rules.rule import Gap, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from gevinst.plan.node import Node

UNIT = Text(nb="hvilken enhet det gjelder", nn="kva eining det gjeld", en="which unit it concerns")
WHO = Text(nb="hvem som er med", nn="kven som er med", en="who takes part")
HOW = Text(nb="hvordan det skjer", nn="korleis det skjer", en="how it is done")
DATE = Text(nb="en dato", nn="ein dato", en="a date")


def incomplete(
    text: Text,
    node: Node,
    parts: Mapping[str, Text],
    /,
    **facts: Any,  # noqa: ANN401  (a fact may be of any kind)
) -> Iterator[Gap]:
    """One gap for the fields of a node that say nothing; `parts` says in words what each tells."""
    missing = [name for name in parts if (said := getattr(node, name)) is None or said == ()]
    if missing:
        lacks = tuple(parts[name] for name in missing)
        yield gap(text, node, missing[0], write=tuple(missing), missing=lacks, **facts)
