"""The text of a document → its tree, from libyaml's events and with a stack of our own.

PyYAML's composer recurses and may kill the process, its constructor converts behind our back; the
events do neither (yaml/pyyaml#382, #897, #899).
"""

from __future__ import annotations

import math
import unicodedata
from typing import TYPE_CHECKING, Any, NoReturn, cast

import yaml

from gevinst.source.document import Problem, ProblemKind
from gevinst.source.place import Span
from gevinst.source.syntax import problem_of
from gevinst.source.tree import Items, Mapping, Pairs, are_keys, is_leaf, span_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.source.document import Document, Limits
    from gevinst.source.tree import Leaf, Written

_Parser: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
MOST_PROBLEMS = 1_000
_MAPPING_WEIGHT = 3  # values that one mapping counts as: it may become a node of the plan
_TEXT_OF_A_NODE = 50  # characters that count as one value where an alias repeats them
_CORE = "tag:yaml.org,2002:"
_HARMLESS = frozenset(
    ("!", *(_CORE + name for name in "str int float bool null map seq timestamp".split()))  # noqa: SIM905
)
_SCALAR, _ALIAS, _DOCUMENT = yaml.ScalarEvent, yaml.AliasEvent, yaml.DocumentStartEvent
_MAPPING, _MAPPING_END = yaml.MappingStartEvent, yaml.MappingEndEvent
_SEQUENCE, _SEQUENCE_END = yaml.SequenceStartEvent, yaml.SequenceEndEvent
_NULLS = frozenset(("", "~", "null", "Null", "NULL"))


def grow(document: Document, limits: Limits) -> None:
    """Give a document its root, as far as the text can be read, and its problems."""
    text = document.text
    if not text.strip("\ufeff \t\r\n\x85\xa0\u2028\u2029"):
        document.problems.append(Problem(ProblemKind.EMPTY))
        return
    grower = _Grower(document, limits)
    try:
        grower.run(_Parser(document.text))
    except yaml.reader.ReaderError:
        document.problems.append(Problem(ProblemKind.SYNTAX, None, {"hint": "other"}))
    except yaml.MarkedYAMLError as error:
        document.problems.append(problem_of(error, document, limits, grower.documents))
    except _Stop:
        pass
    grower.close_open()
    grower.finish()


class _Stop(Exception):  # noqa: N818
    """The rest of the file is not read."""


class _Grower:
    """The state of one reading."""

    def __init__(self, document: Document, limits: Limits) -> None:
        self.document = document
        self.limits = limits
        self.roots: list[Written] = []
        self.aliased = 0
        self.anchors: dict[str, tuple[Written, int] | None] = {}
        self.documents = 0
        self.open: list[Items | Pairs] = []
        self.anchored: list[tuple[Items | Pairs, str, int]] = []  # of the open ones
        self.sifted = False

    def problem(self, kind: ProblemKind, span: Span | None = None, **facts: str | int) -> None:
        if len(self.document.problems) < MOST_PROBLEMS:
            self.document.problems.append(Problem(kind, span, facts))

    def run(self, parser: Any) -> None:  # noqa: ANN401, C901  (a call an event costs a third)
        """Take the events one by one; what is rare is left to the methods below.

        While a mapping is open, its keys and values stand in one list, in turn.
        """
        get_event = parser.get_event
        opened, roots = self.open, self.roots
        append = roots.append
        nodes, most = 0, self.limits.max_nodes
        while (event := get_event()) is not None:
            kind = type(event)
            if kind is _SCALAR:
                nodes += 1
                if nodes > most:
                    self.too_many(span_of(event))
                if event.tag is not None or event.anchor is not None:
                    self.marked(event)
                append(event)
            elif kind is _MAPPING or kind is _SEQUENCE:
                if len(opened) >= self.limits.max_depth:
                    self.too_deep(_span(event.start_mark))
                branch = (Pairs if kind is _MAPPING else Items)(
                    "", [], event.start_mark, None, event.flow_style
                )
                if event.tag is not None or event.anchor is not None:
                    self.marked_branch(event, branch, nodes)
                nodes += _MAPPING_WEIGHT if kind is _MAPPING else 1
                if nodes > most:
                    self.too_many(_span(event.start_mark))
                append(branch)
                opened.append(branch)
                append = branch.value.append
            elif kind is _MAPPING_END or kind is _SEQUENCE_END:
                self.closed(opened.pop(), event.end_mark, nodes)
                append = opened[-1].value.append if opened else roots.append
            elif kind is _ALIAS:
                repeated, size = self.alias(event)
                nodes += size
                if nodes > most:
                    self.too_many(_span(event.start_mark, event.end_mark))
                append(repeated)
            elif kind is _DOCUMENT:
                self.document_started(event)

    def too_many(self, span: Span) -> NoReturn:
        self.problem(ProblemKind.TOO_MANY, span, limit=self.limits.max_nodes)
        raise _Stop

    def too_deep(self, span: Span) -> NoReturn:
        self.problem(ProblemKind.TOO_DEEP, span, limit=self.limits.max_depth)
        raise _Stop

    def closed(self, branch: Items | Pairs, end: Any, nodes: int) -> None:  # noqa: ANN401
        branch.end_mark = end
        self.pair(branch)
        if self.anchored and self.anchored[-1][0] is branch:
            _, anchor, before = self.anchored.pop()
            text = end.index - cast("Any", branch.start_mark).index
            self.anchors[anchor] = (branch, nodes - before + text // _TEXT_OF_A_NODE)

    def close_open(self) -> None:
        """Close what is still open where the reading stops, so that what was read is kept."""
        while self.open:
            self.pair(self.open.pop())

    def pair(self, branch: Items | Pairs) -> None:
        """Make the keys and values of a mapping that ends here pairs; a key without value is left out."""
        if isinstance(branch, Pairs):
            flat = branch.value
            pairs = list(zip(flat[::2], flat[1::2], strict=False))
            branch.value = pairs if are_keys(pairs) else self.sift(pairs)

    def document_started(self, event: Any) -> None:  # noqa: ANN401
        self.documents += 1
        if self.documents > 1:
            self.problem(ProblemKind.MANY_DOCUMENTS, _span(event.start_mark))
            raise _Stop

    def marked(self, event: Any) -> None:  # noqa: ANN401
        if event.tag is not None:
            self.check_tag(event.tag, span_of(event))
        if event.anchor is not None:
            self.anchors[event.anchor] = (event, 1 + len(event.value) // _TEXT_OF_A_NODE)

    def marked_branch(self, event: Any, branch: Items | Pairs, nodes: int) -> None:  # noqa: ANN401
        if event.tag is not None:
            self.check_tag(event.tag, _span(event.start_mark))
        if event.anchor is not None:
            self.anchors[event.anchor] = None
            self.anchored.append((branch, event.anchor, nodes))

    def alias(self, event: Any) -> tuple[Written, int]:  # noqa: ANN401
        """What an alias repeats, and how many values it counts as."""
        span = _span(event.start_mark, event.end_mark)
        if event.anchor not in self.anchors:
            self.problem(ProblemKind.SYNTAX, span, hint="alias_unknown")
            return _leaf("", "", event), 1
        found = self.anchors[event.anchor]
        if found is None:
            self.problem(ProblemKind.ALIAS_CYCLE, span)
            raise _Stop
        written, size = found
        self.aliased += size
        limit = self.limits.max_alias_nodes
        if self.aliased > limit:
            self.problem(ProblemKind.ALIAS_TOO_MANY, span, limit=limit)
            raise _Stop
        return _repeated(written, event), size

    def sift(self, pairs: list[tuple[Any, Written]]) -> list[tuple[Any, Written]]:
        """Leave out what no other reader would understand as a key, with its value."""
        self.sifted = True
        seen: dict[str, Leaf] = {}
        return [(key, value) for key, value in pairs if self.is_new_key(key, seen)]

    def is_new_key(self, key: Written, seen: dict[str, Leaf]) -> bool:
        """Whether a key is text, not `<<`, and not written before in its mapping."""
        span = span_of(key)
        if not is_leaf(key):
            self.problem(ProblemKind.KEY_NOT_TEXT, span)
            return False
        if key.value == "<<" and not key.style:
            self.problem(ProblemKind.MERGE_KEY, span)
            return False
        first = seen.setdefault(key.value, key)
        if first is key:
            return True
        line = span_of(first).line
        self.problem(ProblemKind.KEY_TWICE, span, key=key.value, first_line=line, twin="")
        return False

    def check_tag(self, tag: str, span: Span) -> None:
        if tag not in _HARMLESS:
            self.problem(ProblemKind.TAG, span, tag=tag.replace(_CORE, "!!"))

    def finish(self) -> None:
        """Take the root where it is a mapping; say what it is where it is not."""
        if self.sifted:
            self.document.problems.sort(key=_position)
        root = self.roots[0] if self.roots else None
        if isinstance(root, Pairs):
            _tell_twins(root, self)
            self.document.root = Mapping(root)
        elif self.document.problems:
            pass
        elif root is None:
            self.problem(ProblemKind.ONLY_COMMENTS)
        elif not is_leaf(root):
            self.problem(ProblemKind.ROOT_NOT_MAPPING, span_of(root), **{"is": "list"})
        elif not root.style and root.value in _NULLS:
            self.problem(ProblemKind.ROOT_EMPTY)
        else:
            self.problem(ProblemKind.ROOT_NOT_MAPPING, span_of(root), **{"is": "text"})


def _repeated(written: Written, alias: Any) -> Written:  # noqa: ANN401
    """The same content where an alias (`*a`) repeats it."""
    if is_leaf(written):
        return _leaf(written.value, written.style, alias)
    start, end = alias.start_mark, alias.end_mark
    return type(written)("", written.value, start, end, flow_style=True)


def _leaf(text: str, style: str | None, at: Any) -> Leaf:  # noqa: ANN401
    """A text in the place of another event."""
    return cast("Leaf", yaml.ScalarNode("", text, at.start_mark, at.end_mark, style))


def _position(problem: Problem) -> tuple[float, int]:
    return (problem.span.line, problem.span.column) if problem.span else (math.inf, 0)


def _tell_twins(root: Pairs, grower: _Grower) -> None:
    """Find keys that look the same and are not: one with composed letters, one without."""
    if unicodedata.is_normalized("NFC", grower.document.text):
        return
    for written in _mappings(root):
        first: dict[str, Leaf] = {}
        kept = []
        for key, value in written.value:
            name = unicodedata.normalize("NFC", key.value)
            if name in first:
                span, line = span_of(key), span_of(first[name]).line
                grower.problem(ProblemKind.KEY_TWICE, span, key=name, first_line=line, twin="nfc")
            else:
                first[name] = key
                kept.append((key, value))
        written.value[:] = kept


def _mappings(root: Pairs) -> Iterator[Pairs]:
    waiting: list[Written] = [root]
    seen: set[int] = set()
    while waiting:
        written = waiting.pop()
        if is_leaf(written) or id(written.value) in seen:
            continue
        seen.add(id(written.value))
        if isinstance(written, Pairs):
            yield written
            waiting.extend(value for _, value in written.value)
        else:
            waiting.extend(written.value)


def _span(start: Any, end: Any = None) -> Span:  # noqa: ANN401
    line, column = start.line + 1, start.column + 1
    if end is None or end.line != start.line or end.column <= start.column:
        return Span(line, column, line, column + 1)
    return Span(line, column, line, end.column + 1)
