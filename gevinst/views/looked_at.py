"""A rule and a plan → which fields the rule looked at, and in how many places they were found."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from gevinst.plan.model import Plan
from gevinst.plan.node import Node
from gevinst.plan.shape import shape
from gevinst.words import Language, Text

if TYPE_CHECKING:
    from gevinst.plan.loaded import Loaded
    from gevinst.rules.rule import Rule


_STEP = re.compile(r"([^.\[]+)(\[.*?\])?(?:\.|$)")
WHOLE_FILE = Text(
    nb="hele filen (linjer: {lines})",
    nn="heile fila (linjer: {lines})",
    en="the whole file (lines: {lines})",
)


def looked_at(rule: Rule[Any], loaded: Loaded, spoken: Language) -> list[str]:
    """`gevinster.nullpunkt.verdi (3)`, in the author's vocabulary, for each field a rule reads.

    A rule that reads no field by name reads the file itself.
    """
    if not rule.reads:
        return [WHOLE_FILE.to(spoken, {"lines": len(loaded.document.text.splitlines())})]
    return [
        f"{in_words(path, loaded.language)} ({_found(loaded.plan, path.split('.'))})"
        for path in rule.reads
    ]


def in_words(path: str, vocabulary: Language) -> str:
    """`gevinster[ro].nullpunkt.verdi`: a path of English field names in the words of a vocabulary.

    Raises `KeyError` on a name that is no field.
    """
    words, model = [], Plan
    for name, item in _STEP.findall(path):
        field = shape(model).fields[name]
        words.append(field.word(vocabulary) + item.replace("[#]", ""))
        model = field.model or model  # type: ignore[assignment]
    return ".".join(words)


def _found(plan: Plan, names: list[str]) -> int:
    nodes: list[Node] = [plan]
    for name in names[:-1]:
        below = [getattr(node, name, None) for node in nodes]
        nodes = [node for value in below for node in _nodes(value)]
    return sum(getattr(node, names[-1], None) not in (None, ()) for node in nodes)


def _nodes(value: object) -> list[Node]:
    if isinstance(value, Node):
        return [value]
    return [item for item in value if isinstance(item, Node)] if isinstance(value, tuple) else []
