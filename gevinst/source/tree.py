"""What stands in a file and where: scalars as text, lists, and keys with values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.source.place import Span

if TYPE_CHECKING:
    from collections.abc import Iterator


class Scalar:
    """One text as it stands in the file; `plain` without quotes, `tag` as written or None."""

    __slots__ = ("_end", "_start", "plain", "tag", "text")

    def __init__(self, text: str, plain: bool, tag: str | None, start: Any, end: Any) -> None:  # noqa: ANN401, FBT001
        """A text between two of the parser's marks."""
        self.text = text
        self.plain = plain
        self.tag = tag
        self._start = start
        self._end = end

    @property
    def span(self) -> Span:
        """From its first character to behind its last, quotes included."""
        start, end = self._start, self._end
        return Span(start.line + 1, start.column + 1, end.line + 1, end.column + 1)

    @property
    def content(self) -> object:
        """What is one and the same object wherever aliases repeat the text."""
        return self.text

    def repeated(self, start: Any, end: Any) -> Scalar:  # noqa: ANN401
        """The same text where an alias (`*a`) repeats it."""
        return Scalar(self.text, self.plain, self.tag, start, end)


class Listing:
    """A list of values."""

    __slots__ = ("_end", "_start", "items")

    def __init__(self, start: Any) -> None:  # noqa: ANN401
        """An empty list that begins at one of the parser's marks."""
        self.items: list[Value] = []
        self._start = start
        self._end: Any = None

    def ends_at(self, end: Any) -> None:  # noqa: ANN401
        """Note the parser's mark behind its `]`; a list of dashes has no such mark of its own."""
        self._end = end

    @property
    def span(self) -> Span:
        """From its start to the end of its last item, or behind its `]`."""
        line, column = self._start.line + 1, self._start.column + 1
        if self._end is not None:
            return Span(line, column, self._end.line + 1, self._end.column + 1)
        if not self.items:
            return Span(line, column, line, column + 1)
        last = self.items[-1].span
        return Span(line, column, last.end_line, last.end_column)

    @property
    def content(self) -> object:
        """What is one and the same object wherever aliases repeat the list."""
        return self.items

    def repeated(self, start: Any, end: Any) -> Listing:  # noqa: ANN401
        """The same items where an alias (`*a`) repeats them."""
        again = Listing(start)
        again.items = self.items
        again.ends_at(end)
        return again


class Entry:
    """A key as the author wrote it, and its value."""

    __slots__ = ("key", "value")

    def __init__(self, key: Scalar, value: Value) -> None:
        """A key with its value."""
        self.key = key
        self.value = value


class Mapping:
    """Keys with values, in the order of the file."""

    __slots__ = ("_end", "_start", "entries")

    def __init__(self, start: Any) -> None:  # noqa: ANN401
        """Keys that begin at one of the parser's marks, none read yet."""
        self.entries: list[Entry] = []
        self._start = start
        self._end: Any = None

    def __iter__(self) -> Iterator[Entry]:
        """Its entries."""
        return iter(self.entries)

    def get(self, text: str) -> Entry | None:
        """The entry with this key as written, or None."""
        return next((entry for entry in self.entries if entry.key.text == text), None)

    def ends_at(self, end: Any) -> None:  # noqa: ANN401
        """Note the parser's mark behind its `}`; keys on lines of their own have no such mark."""
        self._end = end

    @property
    def span(self) -> Span:
        """From its first key to the end of its last value, or behind its `}`."""
        line, column = self._start.line + 1, self._start.column + 1
        if self._end is not None:
            return Span(line, column, self._end.line + 1, self._end.column + 1)
        if not self.entries:
            return Span(line, column, line, column + 1)
        last = self.entries[-1].value.span
        return Span(line, column, last.end_line, last.end_column)

    @property
    def content(self) -> object:
        """What is one and the same object wherever aliases repeat the mapping."""
        return self.entries

    def repeated(self, start: Any, end: Any) -> Mapping:  # noqa: ANN401
        """The same entries where an alias (`*a`) repeats them."""
        again = Mapping(start)
        again.entries = self.entries
        again.ends_at(end)
        return again


Value = Scalar | Listing | Mapping
