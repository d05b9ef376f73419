"""The text of a document → its tree, from libyaml's events and with a stack of our own.

PyYAML's composer recurses and may kill the process, its constructor converts behind our back; the
events do neither (yaml/pyyaml#382, #897, #899).
"""

from __future__ import annotations

import math
import re
import unicodedata
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NoReturn, cast

import yaml

from gevinst.source.document import Problem, ProblemKind
from gevinst.source.place import Span
from gevinst.source.tree import Branch, Listing, Mapping, Scalar, leaf_span, value_span

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
        grower.run(_Parser(text))
    except yaml.reader.ReaderError:
        document.problems.append(Problem(ProblemKind.SYNTAX, None, {"hint": "other"}))
    except yaml.MarkedYAMLError as error:
        document.problems.append(_syntax(error, document, limits, grower.documents))
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
        self.has_marks = "&" in document.text or "!" in document.text
        self.open: list[Listing | Mapping] = []
        self.before: list[int] = []  # the values before each of those that have an anchor
        self.sifted = False

    def problem(self, kind: ProblemKind, span: Span | None = None, **facts: str | int) -> None:
        if len(self.document.problems) < MOST_PROBLEMS:
            self.document.problems.append(Problem(kind, span, facts))

    def run(self, parser: Any) -> None:  # noqa: ANN401, C901, PLR0912  (hot: a call an event costs a third)
        """Take the events one by one; what is rare is left to the methods below."""
        get_event = parser.get_event
        opened, roots = self.open, self.roots
        append = roots.append
        nodes, most = 0, self.limits.max_nodes
        has_marks = self.has_marks
        branch: Listing | Mapping
        while (event := get_event()) is not None:
            kind = type(event)
            if kind is _SCALAR:
                nodes += 1
                if nodes > most:
                    self.too_many(leaf_span(event))
                if has_marks and (event.tag is not None or event.anchor is not None):
                    self.marked(event)
                append(event)
            elif kind is _MAPPING or kind is _SEQUENCE:
                if len(opened) >= self.limits.max_depth:
                    self.too_deep(_span(event.start_mark))
                if has_marks and (event.tag is not None or event.anchor is not None):
                    self.marked_branch(event, nodes)
                branch = Mapping(event, []) if kind is _MAPPING else Listing(event, [])
                nodes += _MAPPING_WEIGHT if kind is _MAPPING else 1
                if nodes > most:
                    self.too_many(_span(event.start_mark))
                append(branch)
                opened.append(branch)
                append = branch.written.append
            elif kind is _MAPPING_END or kind is _SEQUENCE_END:
                branch = opened.pop()
                branch.ended = event.end_mark
                if kind is _MAPPING_END and not _are_keys(branch.written):
                    self.sift(branch.written)
                if has_marks and branch.began.anchor is not None:
                    self.anchored(branch, nodes)
                append = opened[-1].written.append if opened else roots.append
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

    def close_open(self) -> None:
        """Close what is still open where the reading stops, so that what was read is kept."""
        while self.open:
            branch = self.open.pop()
            if type(branch) is Mapping:
                del branch.written[len(branch.written) // 2 * 2 :]
                if not _are_keys(branch.written):
                    self.sift(branch.written)

    def document_started(self, event: Any) -> None:  # noqa: ANN401
        self.documents += 1
        if self.documents > 1:
            self.problem(ProblemKind.MANY_DOCUMENTS, _span(event.start_mark))
            raise _Stop

    def marked(self, event: Any) -> None:  # noqa: ANN401
        if event.tag is not None:
            self.check_tag(event.tag, leaf_span(event))
        if event.anchor is not None:
            self.anchors[event.anchor] = (event, 1 + len(event.value) // _TEXT_OF_A_NODE)

    def marked_branch(self, event: Any, nodes: int) -> None:  # noqa: ANN401
        if event.tag is not None:
            self.check_tag(event.tag, _span(event.start_mark))
        if event.anchor is not None:
            self.anchors[event.anchor] = None
            self.before.append(nodes)

    def anchored(self, branch: Listing | Mapping, nodes: int) -> None:
        text: int = branch.ended.index - branch.began.start_mark.index
        size = nodes - self.before.pop() + text // _TEXT_OF_A_NODE
        self.anchors[branch.began.anchor] = (branch, size)

    def alias(self, event: Any) -> tuple[Written, int]:  # noqa: ANN401
        """What an alias repeats, and how many values it counts as."""
        span = _span(event.start_mark, event.end_mark)
        if event.anchor not in self.anchors:
            self.problem(ProblemKind.SYNTAX, span, hint="alias_unknown")
            return _leaf("", "", None, event), 1
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
        if isinstance(written, Branch):
            return written.repeated(event), size
        return _leaf(written.value, written.style, written.tag, event), size

    def sift(self, written: list[Written]) -> None:
        """Leave out what no other reader would understand as a key, with its value."""
        seen: dict[str, Leaf] = {}
        kept: list[Written] = []
        for key, value in zip(written[::2], written[1::2], strict=True):
            if self.is_new_key(key, seen):
                kept += (key, value)
        written[:] = kept
        self.sifted = True

    def is_new_key(self, key: Written, seen: dict[str, Leaf]) -> bool:
        """Whether a key is text, not `<<`, and not written before in its mapping."""
        span = value_span(key)
        if isinstance(key, Branch):
            self.problem(ProblemKind.KEY_NOT_TEXT, span)
            return False
        if key.value == "<<" and not key.style:
            self.problem(ProblemKind.MERGE_KEY, span)
            return False
        first = seen.setdefault(key.value, key)
        if first is key:
            return True
        line = leaf_span(first).line
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
        if type(root) is Mapping:
            _tell_twins(root, self)
            self.document.root = root
        elif self.document.problems:
            pass
        elif root is None:
            self.problem(ProblemKind.ONLY_COMMENTS)
        elif type(root) is Listing:
            self.problem(ProblemKind.ROOT_NOT_MAPPING, root.span, **{"is": "list"})
        else:
            self.root_text(Scalar(root))

    def root_text(self, root: Scalar) -> None:
        if root.plain and root.text in _NULLS:
            self.problem(ProblemKind.ROOT_EMPTY)
        else:
            self.problem(ProblemKind.ROOT_NOT_MAPPING, root.span, **{"is": "text"})


_said = attrgetter("value")


def _are_keys(written: list[Any]) -> bool:
    """Whether every other value is a text that no other key of the mapping says, and not `<<`."""
    try:
        names = set(map(_said, written[::2]))
    except AttributeError:  # a list or mapping
        return False
    return len(names) * 2 == len(written) and "<<" not in names


def _leaf(text: str, style: str | None, tag: str | None, at: Any) -> Leaf:  # noqa: ANN401
    """A text in the place of another event."""
    start, end = at.start_mark, at.end_mark
    return cast("Leaf", yaml.ScalarEvent(None, tag, (False, False), text, start, end, style))


def _position(problem: Problem) -> tuple[float, int]:
    return (problem.span.line, problem.span.column) if problem.span else (math.inf, 0)


def _tell_twins(root: Mapping, grower: _Grower) -> None:
    """Find keys that look the same and are not: one with composed letters, one without."""
    if grower.document.text.isascii() or unicodedata.is_normalized("NFC", grower.document.text):
        return
    for mapping in _mappings(root):
        first: dict[str, Scalar] = {}
        kept: list[Written] = []
        for number, entry in enumerate(mapping.entries):
            name = unicodedata.normalize("NFC", entry.key.text)
            if name in first:
                line = first[name].span.line
                grower.problem(
                    ProblemKind.KEY_TWICE, entry.key.span, key=name, first_line=line, twin="nfc"
                )
            else:
                first[name] = entry.key
                kept += mapping.written[2 * number : 2 * number + 2]
        mapping.rewrite(kept)


def _mappings(root: Mapping) -> Iterator[Mapping]:
    waiting: list[Written] = [root]
    seen: set[int] = set()
    while waiting:
        branch = waiting.pop()
        if not isinstance(branch, Branch) or id(branch.content) in seen:
            continue
        seen.add(id(branch.content))
        if type(branch) is Mapping:
            yield branch
        waiting.extend(branch.written)


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
