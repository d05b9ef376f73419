"""The text of a document → its tree, from libyaml's events and with a stack of our own.

PyYAML's composer recurses and may kill the process, its constructor converts behind our back; the
events do neither (yaml/pyyaml#382, #897, #899).
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Any

import yaml

from gevinst.source.document import Problem, ProblemKind
from gevinst.source.place import Span
from gevinst.source.tree import Entry, Listing, Mapping, Scalar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.source.document import Document, Limits
    from gevinst.source.tree import Value

_Parser: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
MOST_PROBLEMS = 1_000
_MAPPING_WEIGHT = 3  # values that one mapping counts as: it may become a node of the plan
_TEXT_OF_A_NODE = 50  # characters that count as one value where an alias repeats them
_CORE = "tag:yaml.org,2002:"
_HARMLESS = frozenset(
    ("!", *(_CORE + name for name in "str int float bool null map seq timestamp".split()))  # noqa: SIM905
)
_SCALAR, _ALIAS = yaml.ScalarEvent, yaml.AliasEvent
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
        grower.run(_Parser(text))
    except yaml.reader.ReaderError:
        document.problems.append(Problem(ProblemKind.SYNTAX, None, {"hint": "other"}))
    except yaml.MarkedYAMLError as error:
        document.problems.append(_syntax(error, document, limits, grower.documents))
    except _Stop:
        pass
    grower.hang_open(grower.stack)
    grower.finish()


class _Stop(Exception):  # noqa: N818
    """The rest of the file is not read."""


class _Open:
    """A list or mapping that is being read, and the key that waits for its value."""

    __slots__ = ("anchor", "began", "entries", "flow", "items", "key", "node", "seen", "start")

    def __init__(self, node: Listing | Mapping, event: Any, began: int) -> None:  # noqa: ANN401
        self.node = node
        self.flow = event.flow_style
        self.anchor: str | None = event.anchor
        self.began = began
        self.start: int = event.start_mark.index
        self.key: Value | None = None
        self.items = node.items if type(node) is Listing else None
        self.entries = node.entries if type(node) is Mapping else None
        self.seen: dict[str, Scalar] = {}


class _Grower:
    """The state of one reading."""

    def __init__(self, document: Document, limits: Limits) -> None:
        self.document = document
        self.limits = limits
        self.root: Value | None = None
        self.nodes = 0
        self.aliased = 0
        self.anchors: dict[str, tuple[Value, int] | None] = {}
        self.documents = 0
        self.stack: list[_Open] = []

    def problem(self, kind: ProblemKind, span: Span | None = None, **facts: str | int) -> None:
        if len(self.document.problems) < MOST_PROBLEMS:
            self.document.problems.append(Problem(kind, span, facts))

    def run(self, parser: Any) -> None:  # noqa: ANN401, C901, PLR0912  (hot: a call an event costs a third)
        """Take the events one by one; what is rare is left to the methods below."""
        get_event = parser.get_event
        stack = self.stack
        top: _Open | None = None
        most = self.limits.max_nodes
        node: Value
        while (event := get_event()) is not None:
            kind = type(event)
            if kind is _SCALAR:
                node = Scalar(
                    event.value, not event.style, event.tag, event.start_mark, event.end_mark
                )
                if event.tag is not None or event.anchor is not None:
                    self.marked(event, node)
            elif kind is _MAPPING or kind is _SEQUENCE:
                top = self.opened(event, kind, stack)
                continue
            elif kind is _MAPPING_END or kind is _SEQUENCE_END:
                node, top = self.closed(stack, event)
            elif kind is _ALIAS:
                node = self.alias(event)
            else:
                self.document_started(event, kind)
                continue
            self.nodes += 1
            if self.nodes > most:
                self.problem(ProblemKind.TOO_MANY, node.span, limit=most)
                raise _Stop
            if top is None:
                self.root = node
            elif top.items is not None:
                top.items.append(node)
            elif top.key is None:
                top.key = node
            else:
                key, top.key = top.key, None
                if self.is_new_key(key, top.seen):
                    top.entries.append(Entry(key, node))  # type: ignore[union-attr, arg-type]

    def opened(self, event: Any, kind: type, stack: list[_Open]) -> _Open:  # noqa: ANN401
        start = event.start_mark
        node = Mapping(start) if kind is _MAPPING else Listing(start)
        if event.tag is not None:
            self.check_tag(event.tag, node.span)
        if event.anchor is not None:
            self.anchors[event.anchor] = None
        if len(stack) >= self.limits.max_depth:
            self.problem(ProblemKind.TOO_DEEP, node.span, limit=self.limits.max_depth)
            raise _Stop
        top = _Open(node, event, self.nodes)
        if kind is _MAPPING:
            self.nodes += _MAPPING_WEIGHT - 1
        stack.append(top)
        return top

    def closed(self, stack: list[_Open], event: Any = None) -> tuple[Value, _Open | None]:  # noqa: ANN401
        done = stack.pop()
        if done.flow and event is not None:
            done.node.ends_at(event.end_mark)
        if done.anchor is not None:
            text = event.end_mark.index - done.start if event is not None else 0
            size = self.nodes - done.began + 1 + text // _TEXT_OF_A_NODE
            self.anchors[done.anchor] = (done.node, size)
        return done.node, stack[-1] if stack else None

    def hang_open(self, stack: list[_Open]) -> None:
        """Close what is still open where the reading stops, so that what was read is kept."""
        while stack:
            node, top = self.closed(stack)
            if top is None:
                self.root = node
            elif top.items is not None:
                top.items.append(node)
            elif top.key is not None:
                key, top.key = top.key, None
                if self.is_new_key(key, top.seen):
                    top.entries.append(Entry(key, node))  # type: ignore[union-attr, arg-type]

    def document_started(self, event: Any, kind: type) -> None:  # noqa: ANN401
        if kind is yaml.DocumentStartEvent:
            self.documents += 1
            if self.documents > 1:
                self.problem(ProblemKind.MANY_DOCUMENTS, _span(event.start_mark))
                raise _Stop

    def marked(self, event: Any, node: Scalar) -> None:  # noqa: ANN401
        if event.tag is not None:
            self.check_tag(event.tag, node.span)
        if event.anchor is not None:
            self.anchors[event.anchor] = (node, 1 + len(node.text) // _TEXT_OF_A_NODE)

    def is_new_key(self, key: Value, seen: dict[str, Scalar]) -> bool:
        """Whether a key is text, not `<<`, and not written before in its mapping."""
        if type(key) is not Scalar:
            self.problem(ProblemKind.KEY_NOT_TEXT, key.span)
            return False
        text = key.text
        if text == "<<" and key.plain:
            self.problem(ProblemKind.MERGE_KEY, key.span)
            return False
        first = seen.setdefault(text, key)
        if first is key:
            return True
        self.problem(ProblemKind.KEY_TWICE, key.span, key=text, first_line=first.span.line, twin="")
        return False

    def alias(self, event: Any) -> Value:  # noqa: ANN401
        span = _span(event.start_mark, event.end_mark)
        if event.anchor not in self.anchors:
            self.problem(ProblemKind.SYNTAX, span, hint="alias_unknown")
            return Scalar("", True, None, event.start_mark, event.end_mark)  # noqa: FBT003
        anchored = self.anchors[event.anchor]
        if anchored is None:
            self.problem(ProblemKind.ALIAS_CYCLE, span)
            raise _Stop
        node, size = anchored
        self.aliased += size
        self.nodes += size - 1
        limit = self.limits.max_alias_nodes
        if self.aliased > limit:
            self.problem(ProblemKind.ALIAS_TOO_MANY, span, limit=limit)
            raise _Stop
        return node.repeated(event.start_mark, event.end_mark)

    def check_tag(self, tag: str, span: Span) -> None:
        if tag not in _HARMLESS:
            self.problem(ProblemKind.TAG, span, tag=tag.replace(_CORE, "!!"))

    def finish(self) -> None:
        """Take the root where it is a mapping; say what it is where it is not."""
        root = self.root
        if type(root) is Mapping:
            _tell_twins(root, self)
            self.document.root = root
        elif self.document.problems:
            pass
        elif root is None:
            self.problem(ProblemKind.ONLY_COMMENTS)
        elif type(root) is Scalar and root.plain and root.text in _NULLS:
            self.problem(ProblemKind.ROOT_EMPTY)
        else:
            what = "list" if type(root) is Listing else "text"
            self.problem(ProblemKind.ROOT_NOT_MAPPING, root.span, **{"is": what})


def _tell_twins(root: Mapping, grower: _Grower) -> None:
    """Find keys that look the same and are not: one with composed letters, one without."""
    if grower.document.text.isascii() or unicodedata.is_normalized("NFC", grower.document.text):
        return
    for mapping in _mappings(root):
        first: dict[str, Scalar] = {}
        kept = []
        for entry in mapping.entries:
            name = unicodedata.normalize("NFC", entry.key.text)
            if name in first:
                line = first[name].span.line
                grower.problem(
                    ProblemKind.KEY_TWICE, entry.key.span, key=name, first_line=line, twin="nfc"
                )
            else:
                first[name] = entry.key
                kept.append(entry)
        mapping.entries[:] = kept


def _mappings(root: Mapping) -> Iterator[Mapping]:
    waiting: list[Value] = [root]
    seen: set[int] = set()
    while waiting:
        node = waiting.pop()
        if type(node) is Scalar or id(node.content) in seen:
            continue
        seen.add(id(node.content))
        if type(node) is Mapping:
            yield node
            waiting.extend(entry.value for entry in node.entries)
        elif type(node) is Listing:
            waiting.extend(node.items)


def _span(start: Any, end: Any = None) -> Span:  # noqa: ANN401
    line, column = start.line + 1, start.column + 1
    if end is None or end.line != start.line or end.column <= start.column:
        return Span(line, column, line, column + 1)
    return Span(line, column, line, end.column + 1)


_HINTS = (
    ("mapping values are not allowed", "", "colon"),
    ("could not find expected ':'", "", "colon"),
    ("escape", "quoted scalar", "escape"),
    ("", "quoted scalar", "unclosed_quote"),
    ("did not find expected ',' or", "", "unclosed_bracket"),
    ("cannot start any token", "", "character"),
    ("alphabetic or numeric character", "", "character"),
    ("did not find expected '-' indicator", "", "dash"),
    ("block sequence entries are not allowed", "", "dash"),
    ("did not find expected key", "", "indentation"),
    ("", "flow", "unclosed_bracket"),
    ("", "directive", "directive"),
    ("directive", "", "directive"),
    ("YAML document", "", "directive"),
    ("document start", "", "directive"),
    ("undefined tag handle", "", "directive"),
)
_BEGINS_AT = frozenset(("unclosed_quote", "unclosed_bracket"))
_LOOKALIKE = re.compile("[ -]*[\t\xa0\xad\u2000-\u200f\u202f\u205f-\u2064\u3000\ufeff]")


def _syntax(error: Any, document: Document, limits: Limits, documents: int) -> Problem:  # noqa: ANN401
    """What a parser's error means to someone who does not know the parser, and where."""
    problem, context = str(error.problem or ""), str(error.context or "")
    if "maximum nesting" in problem:
        span = _mark_span(error.problem_mark, document)
        return Problem(ProblemKind.TOO_DEEP, span, {"limit": limits.max_depth})
    if "document start" in problem and documents:
        return Problem(ProblemKind.MANY_DOCUMENTS, _mark_span(error.problem_mark, document))
    hint = next((hint for p, c, hint in _HINTS if p in problem and c in context), "other")
    begins = error.context_mark if hint in _BEGINS_AT else None
    span = _mark_span(begins or error.problem_mark or error.context_mark, document)
    if hint == "directive" and "tag handle" not in problem:
        span = _instruction_at(span, document)
    return (hint not in _BEGINS_AT and _odd_indentation(span.line, document)) or Problem(
        ProblemKind.SYNTAX, span, {"hint": hint}
    )


def _odd_indentation(line: int, document: Document) -> Problem | None:
    """What keeps a line, or the one above it, from being indented as it looks."""
    for near in (line, line - 1):
        if found := _LOOKALIKE.match(document.line(near)):
            span = Span(near, found.end(), near, found.end() + 1)
            sign = found[0][-1]
            hint = "tab" if sign == "\t" else "invisible"
            return Problem(ProblemKind.SYNTAX, span, {"hint": hint, "code": f"U+{ord(sign):04X}"})
    return None


def _instruction_at(span: Span, document: Document) -> Span:
    """The line with `%` that a parser stumbles over, which it may tell of on a line further down."""
    for line in range(span.line, 0, -1):
        if (text := document.line(line)).startswith("%"):
            return Span(line, 1, line, len(text) + 1)
    return span


def _mark_span(mark: Any, document: Document) -> Span:  # noqa: ANN401
    if mark is None:
        return Span(1, 1, 1, 2)
    line = min(mark.line + 1, max(len(document.lines), 1))
    end = len(document.line(line)) + 1
    column = min(mark.column + 1, end)
    return Span(line, column, line, min(column + 1, end))
