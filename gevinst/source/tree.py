"""What stands in a file and where: scalars as text, lists, and keys with values.

A list or mapping holds what the parser found, as it found it (`written`). The objects that are
handy to look at (`Scalar`, `Entry`) are made of it for those who ask, which on most plans is no one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, cast, final

from gevinst.source.place import Span

if TYPE_CHECKING:
    from collections.abc import Iterator


class Mark(Protocol):
    """A place in a text: line and column from 0."""

    line: int
    column: int


class Leaf(Protocol):
    """A text as the parser hands it over; `style` is its quotes, if any, and `tag` as written."""

    value: str
    style: str | None
    tag: str | None
    start_mark: Mark
    end_mark: Mark


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
    def tag(self) -> str | None:
        """Its tag as written, or None."""
        return self._leaf.tag

    @property
    def span(self) -> Span:
        """From its first character to behind its last, quotes included."""
        return leaf_span(self._leaf)

    @property
    def content(self) -> object:
        """What is one and the same object wherever aliases repeat the text."""
        return self._leaf.value


def leaf_span(leaf: Leaf) -> Span:
    """From a text's first character to behind its last, quotes included."""
    start, end = leaf.start_mark, leaf.end_mark
    return Span(start.line + 1, start.column + 1, end.line + 1, end.column + 1)


class Branch:
    """A list or mapping: where it begins, and what is written in it.

    `began` is the parser's event where it starts, or the alias that repeats it. `ended` is the mark
    behind it; keys or dashes on lines of their own have no such mark that is of use.
    """

    __slots__ = ("_shown", "began", "ended", "written")

    def __init__(self, began: Any, written: list[Written]) -> None:  # noqa: ANN401
        """A branch that begins with an event, and what is written in it so far."""
        self.began = began
        self.written = written
        self.ended: Any = None
        self._shown: list[Any] | None = None

    @property
    def span(self) -> Span:
        """From its start to the end of its last value, or behind its `]` or `}`."""
        start = self.began.start_mark
        line, column = start.line + 1, start.column + 1
        if self.ended is not None and getattr(self.began, "flow_style", True):
            return Span(line, column, self.ended.line + 1, self.ended.column + 1)
        if not self.written:
            return Span(line, column, line, column + 1)
        last = value_span(self.written[-1])
        return Span(line, column, last.end_line, last.end_column)

    @property
    def content(self) -> object:
        """What is one and the same object wherever aliases repeat it."""
        return self.written


@final
class Listing(Branch):
    """A list of values."""

    __slots__ = ()

    @property
    def items(self) -> list[Value]:
        """Its values."""
        if self._shown is None:
            self._shown = [value_of(written) for written in self.written]
        return self._shown

    def repeated(self, alias: Any) -> Listing:  # noqa: ANN401
        """The same items where an alias (`*a`) repeats them."""
        again = Listing(alias, self.written)
        again.ended = alias.end_mark
        return again


class Entry:
    """A key as the author wrote it, and its value."""

    __slots__ = ("key", "value")

    def __init__(self, key: Scalar, value: Value) -> None:
        """A key with its value."""
        self.key = key
        self.value = value


@final
class Mapping(Branch):
    """Keys with values, in the order of the file: `written` holds a key and its value in turn."""

    __slots__ = ()

    def __iter__(self) -> Iterator[Entry]:
        """Its entries."""
        return iter(self.entries)

    @property
    def entries(self) -> list[Entry]:
        """Its keys, each with its value."""
        if self._shown is None:
            keys = cast("list[Leaf]", self.written[::2])
            self._shown = [
                Entry(Scalar(key), value_of(value))
                for key, value in zip(keys, self.written[1::2], strict=True)
            ]
        return self._shown

    def get(self, text: str) -> Entry | None:
        """The entry with this key as written, or None."""
        return next((entry for entry in self.entries if entry.key.text == text), None)

    def text_of(self, key: str) -> str | None:
        """The text of a key as written, or None where it has none."""
        written: list[Any] = self.written
        for number in range(0, len(written), 2):
            if written[number].value == key:
                value = written[number + 1]
                return None if isinstance(value, Branch) else value.value
        return None

    def rewrite(self, written: list[Written]) -> None:
        """Hold other keys and values, here and wherever an alias repeats them."""
        self.written[:] = written
        self._shown = None

    def repeated(self, alias: Any) -> Mapping:  # noqa: ANN401
        """The same entries where an alias (`*a`) repeats them."""
        again = Mapping(alias, self.written)
        again.ended = alias.end_mark
        return again


Written = Leaf | Listing | Mapping
Value = Scalar | Listing | Mapping


def value_of(written: Written) -> Value:
    """What the parser found, as something to look at."""
    return written if isinstance(written, Branch) else Scalar(written)


def value_span(written: Written) -> Span:
    """Where something that the parser found stands."""
    return written.span if isinstance(written, Branch) else leaf_span(written)
