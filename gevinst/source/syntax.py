"""A parser's error → what it means to someone who does not know the parser, and where."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from gevinst.source.document import Problem, ProblemKind
from gevinst.source.place import Span

if TYPE_CHECKING:
    from gevinst.source.document import Document, Limits

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


def problem_of(error: Any, document: Document, limits: Limits, documents: int) -> Problem:  # noqa: ANN401
    """The problem behind an error of the parser, after so many whole documents."""
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
