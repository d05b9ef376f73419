"""Two lists of items → which of them are the same item, before and now; never by where they stand.

Items are the same where all they say is the same, else where the first that they say is: the id
where there is one, the day of a measurement, what a line of money pays for. So lists may be put in
any order and written in any of the three vocabularies.
"""

from __future__ import annotations

from collections import defaultdict, deque
from decimal import Decimal
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.plan.node import Node
from gevinst.plan.shape import shape

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator, Sequence

    from gevinst.plan.shape import Field


class Pair(NamedTuple):
    """An item before and now; None where there was, or is, none."""

    old: Node | None
    new: Node | None

    @property
    def either(self) -> Node:
        """The item as it is now, or as it was where it is gone. Raises `ValueError` for no item."""
        found = self.new or self.old
        if found is None:
            raise ValueError
        return found


def said(value: Any) -> Hashable:  # noqa: ANN401  (a field holds anything)
    """What a value says, in whatever order its lists are; None where it says nothing."""
    if isinstance(value, Node):
        return tuple(_told(value)) or None
    if isinstance(value, tuple):
        return tuple(sorted((said(item) for item in value), key=repr))
    return value.normalize() if isinstance(value, Decimal) else value


def paired(old: Sequence[Node], new: Sequence[Node]) -> list[Pair]:
    """The items that are not just as they were: those of the new list in its order, then what is gone.

    An item in which nothing could be read says nothing, and is left out.
    """
    left, fresh = ([item for item in items if said(item) is not None] for items in (old, new))
    found: dict[int, Pair] = {}
    for likeness in (said, partial(_first, 2), partial(_first, 1)):
        left, fresh = _matched(left, fresh, likeness, found)
    pairs = [found.get(id(item), Pair(None, item)) for item in new]
    changed = [pair for pair in pairs if said(pair.old) != said(pair.new)]
    return [*changed, *(Pair(item, None) for item in left)]


def renamed(pairs: Sequence[Pair]) -> Iterator[tuple[Node, Node]]:
    """Items that are gone, each with the new one that says the same under another id, where one does."""
    gone, fresh = defaultdict(list), defaultdict(list)
    for old, new in pairs:
        if old is None and new is not None:
            fresh[_besides_id(new)].append(new)
        elif new is None and old is not None:
            gone[_besides_id(old)].append(old)
    for text, items in gone.items():
        if text and len(items) == len(fresh[text]) == 1:
            yield items[0], fresh[text][0]


def first_said(node: Node) -> tuple[Field, Any] | None:
    """The first thing that an item says of itself in one value, and its field; its id where it has one."""
    fields = shape(type(node)).fields
    for name, value in node.__dict__.items():
        if value is not None and not isinstance(value, tuple | Node | bool):
            return fields[name], value
    return None


def _told(node: Node) -> Iterator[tuple[str, Hashable]]:
    defaults = shape(type(node)).defaults
    for name, value in node.__dict__.items():
        text = said(value)
        if text is not None and (text != () or defaults[name] is None):  # `none`, in a word
            yield name, text


def _first(count: int, node: Node) -> Hashable:
    return tuple(islice(_told(node), count)) or None


def _besides_id(node: Node) -> str:
    """What an item is called where it is told of: the first text after its id."""
    for name, value in node.__dict__.items():
        if name != "id" and isinstance(value, str) and value.strip():
            return value.strip().casefold()
    return ""


def _matched(
    old: list[Node],
    new: list[Node],
    likeness: Callable[[Node], Hashable],
    found: dict[int, Pair],
) -> tuple[list[Node], list[Node]]:
    """Pair off what is alike, each item once and in order; what is left of both."""
    waiting: defaultdict[Hashable, deque[Node]] = defaultdict(deque)
    for item in old:
        waiting[likeness(item)].append(item)
    waiting.pop(None, None)
    fresh = []
    for item in new:
        if alike := waiting.get(likeness(item)):
            found[id(item)] = Pair(alike.popleft(), item)
        else:
            fresh.append(item)
    taken = {id(pair.old) for pair in found.values()}
    return [item for item in old if id(item) not in taken], fresh
