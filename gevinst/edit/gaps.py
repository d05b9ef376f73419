"""A gap → the fields to write for it, and where in the file they go."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from gevinst.edit.jobs import NewItems, NewValue, jobs
from gevinst.edit.placeholders import placeholder
from gevinst.edit.said import Hint
from gevinst.plan.node import Node
from gevinst.plan.shape import shape

if TYPE_CHECKING:
    from gevinst.edit.jobs import Job
    from gevinst.edit.said import Said, Tree
    from gevinst.plan.loaded import Loaded
    from gevinst.plan.shape import Field
    from gevinst.rules.rule import Gap
    from gevinst.words import Language

Wanted = dict[str, "Wanted"]


class Where(Enum):
    """Where what is written for a gap is to be put."""

    BELOW = "on lines of its own, with the keys beside it"
    INSTEAD = "in place of what stands there"
    BRACES = "within the braces of keys that are written as `{…}`"
    BRACKETS = "within the brackets of a list that is written as `[…]`"
    SECTION = "as a section of its own, which the file leaves out"


def where(gap: Gap, loaded: Loaded) -> Where:
    """Where what is written for a gap is to be put."""
    found = jobs_for(gap, loaded, loaded.language)
    if gap.node is None or not found:
        return Where.BELOW
    first = found[0]
    if isinstance(first, NewValue):
        return Where.INSTEAD
    if first.flow:
        return Where.BRACKETS if isinstance(first, NewItems) else Where.BRACES
    return Where.SECTION if gap.node.origin.absent else Where.BELOW


def jobs_for(gap: Gap, loaded: Loaded, spoken: Language) -> list[Job]:
    """The places for hints on what to write for a gap, in the report's language."""
    if gap.node is None or not gap.write:
        return []
    return jobs(loaded, gap.node, hints(gap.node, wanted(gap), spoken, loaded.language))


def wanted(gap: Gap) -> Wanted:
    """The fields to write: where some are new, without those that would stand in the file twice."""
    node = gap.node
    new = tuple(path for path in gap.write if node is not None and not _stands(node, path))
    whole: Wanted = {}
    for path in new or gap.write:
        below = whole
        for name in path.split("."):
            below = below.setdefault(name, {})
    return whole


def _stands(node: Node, path: str) -> bool:
    name, _, below = path.partition(".")
    field = shape(type(node)).fields[name]
    if name not in node.origin.entries or (field.many and field.model):
        return False
    inner = getattr(node, name)
    return _stands(inner, below) if below and isinstance(inner, Node) else True


def all_of(model: type[Node]) -> Wanted:
    """The fields of a model that hold no further nodes: what is asked where it is asked as a whole."""
    return {name: {} for name, field in shape(model).fields.items() if field.model is None}


def hints(node: Node, fields: Wanted, spoken: Language, vocabulary: Language) -> Tree:
    """A hint for each field that is wanted of a node."""
    return _hints(type(node), fields, spoken, vocabulary)


def _hints(model: type[Node], fields: Wanted, spoken: Language, vocabulary: Language) -> Tree:
    tree: Tree = {}
    for name, below in fields.items():
        field = shape(model).fields[name]
        if field.model is not None:
            inner = _hints(field.model, below or all_of(field.model), spoken, vocabulary)
            tree[name] = (inner,) if field.many else inner
        else:
            tree[name] = in_list(field, Hint(placeholder(model, field, spoken, vocabulary)))
    return tree


def in_list(field: Field, text: str) -> Said:
    """One text as its field is written: in a list where it may hold several, but for *the* owner."""
    return (text,) if field.many and field.name != "owner" else text
