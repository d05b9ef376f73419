"""What is to be written in a plan: texts, lists of texts and nodes, by the English names of fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from gevinst.plan.node import Node

    Tree: TypeAlias = dict[str, "Said"]
    Said: TypeAlias = str | tuple["Said", ...] | Tree


class Hint(str):
    """What stands for a value that is yet to be written, such as `<tall>`: it is put without quotes."""

    __slots__ = ()


class More(tuple["Said", ...]):
    """Texts that are added to those of a list, which are kept."""

    __slots__ = ()


class Change(NamedTuple):
    """What is to be said below a node, at a dotted path of English field names (`baseline.value`).

    A text, or a list of them, takes the place of what stands there; `More` texts are added to it. A
    node is merged into the one that stands there. To a list of nodes, nodes are added: changes with
    a path below the list (`people.id`, `people.name`) are about one, those with a tuple about others.
    """

    node: Node
    path: str
    said: Said


def nested(path: str, said: Said) -> Tree:
    """What is said at a dotted path, as a tree."""
    *above, name = path.split(".")
    tree: Tree = {name: said}
    for part in reversed(above):
        tree = {part: tree}
    return tree


def joined(one: Tree, other: Tree) -> Tree:
    """Two trees as one: parts of a node are merged and items of a list put together.

    Else the other holds; but a list that has items is not said to be empty.
    """
    whole = dict(one)
    for name, said in other.items():
        before = whole.get(name)
        if before is None:
            whole[name] = said
        elif isinstance(before, dict) and isinstance(said, dict):
            whole[name] = joined(before, said)
        elif isinstance(before, More) and isinstance(said, More):
            whole[name] = More((*before, *said))
        elif nodes := [*_nodes(before), *_nodes(said)]:
            whole[name] = tuple(nodes)
        else:
            whole[name] = said
    return whole


def _nodes(said: Said | None) -> tuple[Said, ...]:
    if isinstance(said, dict):
        return (said,)
    return said if isinstance(said, tuple) and said and isinstance(said[0], dict) else ()
