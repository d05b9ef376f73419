"""The base of every plan model: a frozen node that knows where in the file it stood."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

from pydantic import BaseModel, ConfigDict

from gevinst.source.place import Span
from gevinst.source.tree import Entry, Mapping, span_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from gevinst.plan.shape import Shape
    from gevinst.source.tree import Leaf, Pairs, Written

_START = Span(1, 1, 1, 1)
_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: its path in English keys (`gains[reisetid].baseline.date`) and its span."""

    path: str
    span: Span | None = None


class Origin:
    """What the file said about one node, beside the values: places, filler and what did not fit.

    `written` holds the key and the value each field was read from, as the parser made them, and
    `entries` the same to look at; `fillers` the text of fields that say nothing (`TBD`), `misfits`
    the fields whose value could not be read, by English field name.
    `mapping` is what the node was read from: `pairs`, as the parser made them, by way of `form`.
    `key` is the one it stands below, where it is neither an item of a list nor the plan itself;
    `absent` marks a section that the file leaves out: it has the place of the plan itself.
    """

    __slots__ = (
        "_entries",
        "_mapping",
        "_written",
        "absent",
        "fillers",
        "form",
        "key",
        "misfits",
        "pairs",
        "path",
    )

    def __init__(
        self,
        path: str = "",
        pairs: Pairs | None = None,
        form: Shape | None = None,
        key: Leaf | None = None,
        *,
        absent: bool = False,
    ) -> None:
        """The origin of a node at a path, read from a mapping or built in Python."""
        self.path = path
        self.pairs = pairs
        self.form = form
        self.absent = absent
        self.key = key
        self.fillers: dict[str, str] = {}
        self.misfits: frozenset[str] = _NONE
        self._written: dict[str, tuple[Leaf, Written]] | None = None
        self._entries: dict[str, Entry] | None = None
        self._mapping: Mapping | None = None

    @property
    def mapping(self) -> Mapping | None:
        """What the node was read from."""
        if self._mapping is None and self.pairs is not None:
            self._mapping = Mapping(self.pairs)
        return self._mapping

    @property
    def written(self) -> dict[str, tuple[Leaf, Written]]:
        """The key and the value each field was read from: the first, where there are several."""
        if self._written is None:
            self._written = {}
            if self.pairs is not None and self.form is not None:
                for pair in self.pairs.value:
                    if found := self.form.meant_by(pair[0].value):
                        self._written.setdefault(found[0].name, pair)
        return self._written

    @property
    def entries(self) -> dict[str, Entry]:
        """The entry each field was read from: the first, where there are several."""
        if self._entries is None:
            self._entries = {name: Entry.of(*pair) for name, pair in self.written.items()}
        return self._entries

    @property
    def span(self) -> Span:
        """The key that the node stands below, on a line of its own, else its first key with value."""
        pairs = self.pairs
        if pairs is None:
            return _START
        if self.key and self.key.start_mark.line < pairs.start_mark.line:
            return span_of(self.key)
        return pair_span(*pairs.value[0]) if pairs.value else span_of(pairs)


_BUILT_IN_PYTHON = Origin()


class Node(BaseModel):
    """A part of a plan. Every field may be missing; what says nothing is `None`."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)
    __slots__ = ("_origin",)

    @classmethod
    def read(cls, values: dict[str, Any], given: set[str], origin: Origin) -> Self:
        """A node of values for every field, those `given` in the file of the types they should be.

        This is pydantic's `model_construct` less its walk over the fields, ten times as fast.
        """
        node = object.__new__(cls)
        _put_values(node, values)
        _put_fields_set(node, given)
        _put_extra(node, None)
        _put_private(node, None)
        _put_origin(node, origin)
        return node

    @property
    def origin(self) -> Origin:
        """Where the node was read, or an empty origin for one that was built in Python."""
        return getattr(self, "_origin", _BUILT_IN_PYTHON)

    def path(self, name: str) -> str:
        """The path of a field. Raises `KeyError` for a field that the model does not have."""
        if name not in vars(self):  # where every field has a value, if only None
            raise KeyError(name)
        path = self.origin.path
        return f"{path}.{name}" if path else name

    def place(self, name: str | None = None) -> Place:
        """The place of a field; of the node itself where the field is not in the file.

        Raises `KeyError` for a field that the model does not have.
        """
        origin = self.origin
        if name is None:
            return Place(origin.path, origin.span)
        path, pair = self.path(name), origin.written.get(name)
        return Place(path, origin.span if pair is None else pair_span(*pair))

    def children(self) -> Iterator[Node]:
        """The nodes directly below this one, in the order of the model's fields."""
        for value in self.__dict__.values():
            if isinstance(value, Node):
                yield value
            elif isinstance(value, tuple):
                yield from (item for item in value if isinstance(item, Node))

    def walk(self) -> Iterator[Node]:
        """This node and all below it."""
        waiting: list[Node] = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(reversed(list(node.children())))


def _setter(of: type, slot: str) -> Callable[[Node, Any], None]:
    """What writes a slot of a frozen node: half the time of `object.__setattr__`."""
    setter: Callable[[Node, Any], None] = vars(of)[slot].__set__
    return setter


_put_values = _setter(BaseModel, "__dict__")
_put_fields_set = _setter(BaseModel, "__pydantic_fields_set__")
_put_extra = _setter(BaseModel, "__pydantic_extra__")
_put_private = _setter(BaseModel, "__pydantic_private__")
_put_origin = _setter(Node, "_origin")


def pair_span(key: Leaf, value: Written) -> Span:
    """The span of a key and, where it stands on the key's line, its value."""
    first = span_of(key)
    if value.start_mark.line == key.start_mark.line:
        last = span_of(value)
        if last.end_line == last.line == first.line:
            return Span(first.line, first.column, first.line, last.end_column)
    return first
