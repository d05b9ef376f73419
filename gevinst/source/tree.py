"""What stands in a file and where: scalars as text, lists, and keys with values.

The tree is held as the parser made it (`Written`). The objects that are handy to look at (`Scalar`,
`Entry` and so on) are made of it for those who ask, which on most plans is no one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, Self, final

import yaml

from gevinst.source.place import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from typing_extensions import TypeIs


class Mark(Protocol):
    """A place in a text: line and column from 0."""

    line: int
    column: int


class Leaf(Protocol):
    """A text as the parser hands it over; `style` is its quotes, if any."""

    value: str
    style: str | None
    start_mark: Mark
    end_mark: Mark


Pairs = yaml.MappingNode
"""Keys with values as the parser hands them over: `value` is a list of both."""
Items = yaml.SequenceNode
"""A list as the parser hands it over: `value` holds its items."""
Written = Leaf | Items | Pairs


@final
class Scalar:
    """One text as it stands in the file."""

    __slots__ = ("_leaf",)

    def __init__(self, leaf: Leaf) -> None:
        """The text that the parser found."""
        self._leaf = leaf

    @property
    def text(self) -> str:
        """What it says, without quotes and escapes."""
        return self._leaf.value

    @property
    def plain(self) -> bool:
        """Whether it stands without quotes."""
        return not self._leaf.style

    @property
    def span(self) -> Span:
        """From its first character to behind its last, quotes included."""
        return span_of(self._leaf)

    @property
    def content(self) -> object:
        """What is one and the same object wherever aliases repeat the text."""
        return self._leaf.value


@final
class Listing:
    """A list of values."""

    __slots__ = ("_items", "written")

    def __init__(self, written: Items) -> None:
        """The list that the parser found."""
        self.written = written
        self._items: list[Value] | None = None

    @property
    def items(self) -> list[Value]:
        """Its values."""
        if self._items is None:
            self._items = [value_of(item) for item in self.written.value]
        return self._items

    @property
    def span(self) -> Span:
        """From its start to the end of its last item, or behind its `]`."""
        return span_of(self.written)

    @property
    def content(self) -> object:
        """What is one and the same object wherever aliases repeat the list."""
        return self.written.value


class Entry:
    """A key as the author wrote it, and its value."""

    __slots__ = ("key", "value")

    def __init__(self, key: Scalar, value: Value) -> None:
        """A key with its value."""
        self.key = key
        self.value = value

    @classmethod
    def of(cls, key: Leaf, value: Written) -> Self:
        """A key and its value as the parser found them, to look at."""
        return cls(Scalar(key), value_of(value))


@final
class Mapping:
    """Keys with values, in the order of the file."""

    __slots__ = ("_entries", "written")

    def __init__(self, written: Pairs) -> None:
        """The keys and values that the parser found."""
        self.written = written
        self._entries: list[Entry] | None = None

    def __iter__(self) -> Iterator[Entry]:
        """Its entries."""
        return iter(self.entries)

    @property
    def entries(self) -> list[Entry]:
        """Its keys, each with its value."""
        if self._entries is None:
            self._entries = [Entry.of(*pair) for pair in self.written.value]
        return self._entries

    def get(self, text: str) -> Entry | None:
        """The entry with this key as written, or None."""
        return next((entry for entry in self.entries if entry.key.text == text), None)

    @property
    def span(self) -> Span:
        """From its first key to the end of its last value, or behind its `}`."""
        return span_of(self.written)

    @property
    def content(self) -> object:
        """What is one and the same object wherever aliases repeat the mapping."""
        return self.written.value


Value = Scalar | Listing | Mapping


def value_of(written: Written) -> Value:
    """What the parser found, as something to look at."""
    if isinstance(written, Pairs):
        return Mapping(written)
    return Listing(written) if isinstance(written, Items) else Scalar(written)


def is_leaf(written: Written) -> TypeIs[Leaf]:
    """Whether something is a text, and neither list nor mapping."""
    return not isinstance(written, yaml.CollectionNode)


def span_of(written: Any) -> Span:  # noqa: ANN401
    """Where something that the parser found stands.

    Lists and mappings without brackets end with their last value: the parser's own mark for their
    end lies on what comes next.
    """
    start, end = written.start_mark, written.end_mark
    line, column = start.line + 1, start.column + 1
    if is_leaf(written) or (written.flow_style and end is not None):
        return Span(line, column, end.line + 1, end.column + 1)
    if not written.value:
        return Span(line, column, line, column + 1)
    last = written.value[-1]
    last_span = span_of(last[1] if isinstance(written, Pairs) else last)
    return Span(line, column, last_span.end_line, last_span.end_column)


def text_of(pairs: Pairs, word: str) -> str | None:
    """The text of a key as written, or None where it has none."""
    for key, value in pairs.value:
        if key.value == word:
            return value.value if is_leaf(value) else None
    return None


def are_keys(pairs: list[tuple[Any, Written]]) -> bool:
    """Whether every key is a text that no other key of the mapping says, and not `<<`."""
    try:
        names = {key.value for key, _ in pairs}
    except TypeError:  # the value of a list or mapping is a list, which has no hash
        return False
    return len(names) == len(pairs) and "<<" not in names
