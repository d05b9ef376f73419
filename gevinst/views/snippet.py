"""A gap → the YAML to paste: the author's vocabulary, the file's indentation, hints for values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.plan.model import Plan
from gevinst.plan.shape import shape
from gevinst.plan.values import Kind
from gevinst.source.tree import Listing
from gevinst.views.placeholders import placeholder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.load import Loaded
    from gevinst.plan.node import Node
    from gevinst.plan.shape import Field
    from gevinst.rules.rule import Gap
    from gevinst.source.document import Document
    from gevinst.source.place import Span
    from gevinst.source.tree import Value
    from gevinst.words import Language

    Wanted = dict[str, "Wanted"]

STEP = 2


def snippet(gap: Gap, loaded: Loaded, language: Language) -> str:
    """What to write for a gap, or an empty text where nothing is to be added.

    It is indented as it stands in the file. Below keys written within `{…}` it is one line for
    within the braces; for a section that the file leaves out it begins with the section's key.
    """
    if gap.node is None or not gap.write:
        return ""
    writer = _Writer(loaded, language)
    return "\n".join(writer.node(gap.node, _wanted(gap.write)))


def goes_within_braces(gap: Gap, loaded: Loaded) -> bool:
    """Whether a gap's snippet is one line for within the braces of keys written as `{…}`."""
    return gap.node is not None and _in_braces(gap.node, loaded.document)


def _in_braces(node: Node, document: Document) -> bool:
    mapping = node.origin.mapping
    return mapping is not None and _sign_at(document, mapping.span) == "{"


def _sign_at(document: Document, span: Span) -> str:
    return document.line(span.line)[span.column - 1 : span.column]


def _wanted(paths: tuple[str, ...]) -> Wanted:
    wanted: Wanted = {}
    for path in paths:
        below = wanted
        for name in path.split("."):
            below = below.setdefault(name, {})
    return wanted


class _Writer:
    """Writes wanted fields of one plan in one language."""

    def __init__(self, loaded: Loaded, language: Language) -> None:
        self.vocabulary = loaded.language
        self.document = loaded.document
        self.language = language

    def node(self, node: Node, wanted: Wanted) -> Iterator[str]:
        origin = node.origin
        model: type[Node] = type(node)
        if origin.absent:
            model, wanted = Plan, {origin.path: wanted}
        if _in_braces(node, self.document):
            yield self.flow(model, wanted)
            return
        if origin.absent:
            yield from self.fields(model, wanted, "")
            return
        for name, below in wanted.items():
            field = shape(model).fields[name]
            written = origin.entries.get(name)
            dashes = self.dashes_at(written.value) if written and field.many else None
            if field.model and dashes is not None:
                yield from self.item(field.model, below, " " * dashes)
            else:
                yield from self.fields(model, {name: below}, " " * _indentation(node))

    def dashes_at(self, value: Value) -> int | None:
        """The column, from 0, of the dashes of a list that is written with them."""
        if type(value) is Listing and value.items and _sign_at(self.document, value.span) == "-":
            return value.span.column - 1
        return None

    def fields(self, model: type[Node], wanted: Wanted, indent: str) -> Iterator[str]:
        for name, below in wanted.items():
            field = shape(model).fields[name]
            word = field.word(self.vocabulary)
            if field.model is None:
                yield from self.scalar(field, word, indent)
                continue
            yield f"{indent}{word}:"
            inner = below or _all_of(field.model)
            if field.many:
                yield from self.item(field.model, inner, indent + " " * STEP)
            else:
                yield from self.fields(field.model, inner, indent + " " * STEP)

    def item(self, model: type[Node], wanted: Wanted, indent: str) -> Iterator[str]:
        lines = self.fields(model, wanted or _all_of(model), indent + " " * STEP)
        for number, line in enumerate(lines):
            yield line if number else f"{indent}- {line[len(indent) + STEP :]}"

    def scalar(self, field: Field, word: str, indent: str) -> Iterator[str]:
        hint = placeholder(field, self.language, self.vocabulary)
        if not field.many or field.name == "owner":
            yield f"{indent}{word}: {hint}"
        elif field.kind is Kind.PROSE:
            yield f"{indent}{word}:"
            yield f"{indent}  - {hint}"
        else:
            yield f"{indent}{word}: [{hint}]"

    def flow(self, model: type[Node], wanted: Wanted) -> str:
        return ", ".join(
            self.flow_field(shape(model).fields[name], below) for name, below in wanted.items()
        )

    def flow_field(self, field: Field, below: Wanted) -> str:
        word = field.word(self.vocabulary)
        if field.model is None:
            hint = placeholder(field, self.language, self.vocabulary).replace(",", "")
            return (
                f"{word}: [{hint}]" if field.many and field.name != "owner" else f"{word}: {hint}"
            )
        inner = "{" + self.flow(field.model, below or _all_of(field.model)) + "}"
        return f"{word}: [{inner}]" if field.many else f"{word}: {inner}"


def _all_of(model: type[Node]) -> Wanted:
    return {name: {} for name, field in shape(model).fields.items() if field.model is None}


def _indentation(node: Node) -> int:
    first = next(iter(node.origin.entries.values()), None)
    if first is not None:
        return first.key.span.column - 1
    return STEP if node.origin.path else 0
