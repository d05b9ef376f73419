"""Paths of English field names, such as `gains.baseline.value` → the words for them, and what stands there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gevinst.plan.model import Plan
from gevinst.plan.node import Node
from gevinst.plan.shape import shape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.words import Language


_STEP = re.compile(r"([^.\[]+)(\[.*?\])?(?:\.|$)")


def in_words(path: str, vocabulary: Language) -> str:
    """`gevinster[ro].nullpunkt.verdi`: a path in the words of a vocabulary.

    Raises `KeyError` on a name that is no field.
    """
    words, model = [], Plan
    for name, item in _STEP.findall(path):
        field = shape(model).fields[name]
        words.append(field.word(vocabulary) + item.replace("[#]", ""))
        model = field.model or model  # type: ignore[assignment]
    return ".".join(words)


def found(plan: Plan, path: str) -> Iterator[Node]:
    """The nodes in which the last field of a path holds something, in the order of the plan."""
    *above, last = path.split(".")
    nodes: Iterator[Node] = iter((plan,))
    for name in above:
        nodes = _below(nodes, name)
    return (node for node in nodes if getattr(node, last, None) not in (None, ()))


def _below(nodes: Iterator[Node], name: str) -> Iterator[Node]:
    for node in nodes:
        value = getattr(node, name, None)
        for below in value if isinstance(value, tuple) else (value,):
            if isinstance(below, Node):
                yield below
