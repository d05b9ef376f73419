"""Bytes → a located tree and the problems in reading it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

import yaml

from gevinst.source.place import Span
from gevinst.source.tree import Entry, Listing, Mapping, Scalar, Value


class ProblemKind(StrEnum):
    NOT_A_FILE = "not_a_file"
    NO_RIGHTS = "no_rights"
    CANNOT_READ = "cannot_read"
    TOO_BIG = "too_big"
    UTF16 = "utf16"
    UTF32 = "utf32"
    NOT_UTF8 = "not_utf8"
    CONTROL_CHARACTER = "control_character"
    EMPTY = "empty"
    ONLY_COMMENTS = "only_comments"
    ROOT_EMPTY = "root_empty"
    ROOT_NOT_MAPPING = "root_not_mapping"
    TOO_DEEP = "too_deep"
    TOO_MANY = "too_many"
    ALIAS_CYCLE = "alias_cycle"
    ALIAS_TOO_MANY = "alias_too_many"
    MERGE_KEY = "merge_key"
    TAG = "tag"
    KEY_NOT_TEXT = "key_not_text"
    KEY_TWICE = "key_twice"
    SYNTAX = "syntax"
    MANY_DOCUMENTS = "many_documents"


@dataclass(frozen=True, slots=True)
class Problem:
    kind: ProblemKind
    span: Span | None
    facts: dict[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class Document:
    name: str
    text: str = ""
    root: Mapping | None = None
    problems: list[Problem] = field(default_factory=list)

    @property
    def lines(self) -> list[str]:
        return self.text.splitlines()

    def line(self, n: int) -> str:
        lines = self.lines
        return lines[n - 1] if 0 < n <= len(lines) else ""


def read(data: bytes, name: str) -> Document:
    """STAND-IN until the real reader lands."""
    document = Document(name)
    try:
        document.text = data.decode("utf-8-sig")
        document.root = _tree(document)
    except (UnicodeDecodeError, yaml.YAMLError) as error:
        mark = getattr(error, "problem_mark", None)
        span = Span(mark.line + 1, mark.column + 1, mark.line + 1, mark.column + 2) if mark else None
        document.problems.append(Problem(ProblemKind.SYNTAX, span, {"hint": "other"}))
    return document


def read_file(path: str, name: str | None = None) -> Document:
    with open(path, "rb") as file:
        return read(file.read(), name or path)


def read_stream(stream: Any, name: str) -> Document:
    return read(stream.read(), name)


def _tree(document: Document) -> Mapping | None:
    stack: list[Any] = []
    root: Value | None = None
    for event in yaml.parse(document.text, Loader=yaml.CSafeLoader):
        kind = type(event)
        if kind is yaml.ScalarEvent:
            node: Any = Scalar(event.value, event.style in (None, ""), event.tag, event.start_mark, event.end_mark)
        elif kind is yaml.MappingStartEvent:
            node = Mapping(event.start_mark)
        elif kind is yaml.SequenceStartEvent:
            node = Listing(event.start_mark)
        elif kind in (yaml.MappingEndEvent, yaml.SequenceEndEvent):
            stack.pop()
            continue
        else:
            continue
        if not stack:
            root = node
        else:
            top = stack[-1]
            if type(top[0]) is Listing:
                top[0].items.append(node)
            elif top[1] is None:
                top[1] = node
            else:
                key, top[1] = top[1], None
                if any(entry.key.text == key.text for entry in top[0].entries):
                    document.problems.append(Problem(ProblemKind.KEY_TWICE, key.span, {"key": key.text, "first_line": 1, "twin": ""}))
                else:
                    top[0].entries.append(Entry(key, node))
        if type(node) is not Scalar:
            stack.append([node, None])
    return root if type(root) is Mapping else None
