"""The whole example plan, and where each of its values stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.source.document import read
from gevinst.source.tree import Listing, Mapping, Scalar
from tests.benchmarks.plans import EXAMPLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.source.tree import Value

At = tuple[int, int, int]

WHOLE = EXAMPLE.read_text(encoding="utf-8")
LINES = WHOLE.splitlines(keepends=True)


def values(value: Value) -> Iterator[Value]:
    """A value and all that are within it."""
    yield value
    if isinstance(value, Mapping):
        for entry in value.entries:
            yield from values(entry.value)
    elif isinstance(value, Listing):
        for item in value.items:
            yield from values(item)


def at(value: Value) -> At:
    """A value's line, and its columns from and to."""
    line, start, _, end = value.span
    return line, start, end


ROOT = read(WHOLE.encode(), "plan.yaml").root
assert ROOT is not None
KEYS = sorted({entry.key.text for entry in ROOT.entries})
_ALL = [value for value in values(ROOT) if value.span.line == value.span.end_line]
VALUES_AT = list(dict.fromkeys(map(at, _ALL)))
SCALARS_AT = list(dict.fromkeys(at(value) for value in _ALL if isinstance(value, Scalar)))
