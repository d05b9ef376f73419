"""A gap → the YAML to paste: the author's vocabulary, the file's indentation, hints for values."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from gevinst.plan.model import Plan
from gevinst.plan.shape import shape
from gevinst.plan.values import Kind, Refers
from gevinst.source.tree import Listing, Scalar
from gevinst.views.placeholders import placeholder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.loaded import Loaded
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

    It is indented as it stands in the file; `where` says where it is to be put. Within braces or
    brackets it is one line, and a section that the file leaves out begins with its key.
    """
    if gap.node is None or not gap.write:
        return ""
    writer, wanted = _Writer(loaded, language), _wanted_of(gap)
    if name := _open_list(gap, gap.node, loaded.document):
        model = shape(type(gap.node)).fields[name].model
        return writer.flow_item(model, wanted[name]) if model else ""
    return "\n".join(writer.node(gap.node, wanted))


class Where(Enum):
    """Where a snippet is to be put."""

    BELOW = "on lines of its own, with the keys beside it"
    INSTEAD = "in place of what stands there"
    BRACES = "within the braces of keys that are written as `{…}`"
    BRACKETS = "within the brackets of a list that is written as `[…]`"
    SECTION = "as a section of its own, which the file leaves out"


def where(gap: Gap, loaded: Loaded) -> Where:
    """Where a gap's snippet is to be put."""
    node = gap.node
    if node is None:
        return Where.BELOW
    if _stands_instead(gap, node):
        return Where.INSTEAD
    if _open_list(gap, node, loaded.document):
        return Where.BRACKETS
    if _in_braces(node, loaded.document):
        return Where.BRACES
    return Where.SECTION if node.origin.absent else Where.BELOW


def _stands_instead(gap: Gap, node: Node) -> bool:
    tops = {_top(path) for path in gap.write}
    if len(tops) != 1 or (top := tops.pop()) not in node.origin.entries:
        return False
    written = node.origin.entries[top].value
    return shape(type(node)).fields[top].model is None or type(written) is Scalar


def _open_list(gap: Gap, node: Node, document: Document) -> str | None:
    """The field of the list within `[…]` that a gap adds an item to, or None."""
    tops = {_top(path) for path in gap.write}
    top = tops.pop() if len(tops) == 1 else ""
    entry = node.origin.entries.get(top)
    if entry is None or type(entry.value) is not Listing:
        return None
    field = shape(type(node)).fields[top]
    in_brackets = _sign_at(document, entry.value.span) == "["
    return top if in_brackets and field.many and field.model else None


def _top(path: str) -> str:
    return path.partition(".")[0]


def _wanted_of(gap: Gap) -> Wanted:
    """The fields to write: where some are new, without those that would stand in the file twice."""
    node = gap.node
    if node is None or _stands_instead(gap, node):
        return _wanted(gap.write)
    new = tuple(path for path in gap.write if not _stands(node, _top(path)))
    return _wanted(new or gap.write)


def _stands(node: Node, name: str) -> bool:
    field = shape(type(node)).fields[name]
    return name in node.origin.entries and not (field.many and field.model)


class Blank(NamedTuple):
    """A field that a gap's snippet leaves to be filled in: the steps to it below the gap's node.

    A step that is a list of things means a new one in it.
    """

    model: type[Node]
    steps: tuple[Field, ...]

    @property
    def field(self) -> Field:
        """The field itself."""
        return self.steps[-1]


def blanks(gap: Gap) -> Iterator[Blank]:
    """The fields to fill in for a gap, in the order that its snippet has them."""
    if gap.node is not None and gap.write:
        yield from _blanks(type(gap.node), _wanted_of(gap), ())


def _blanks(model: type[Node], wanted: Wanted, above: tuple[Field, ...]) -> Iterator[Blank]:
    for name, below in wanted.items():
        field = shape(model).fields[name]
        steps = (*above, field)
        if field.model is None:
            yield Blank(model, steps)
        else:
            yield from _blanks(field.model, below or _all_of(field.model), steps)


class Section(NamedTuple):
    """A section that the plan lacks: its word, and what to write to have it."""

    word: str
    yaml: str


_DEFINED_BY = {
    Refers.PERSON: ("people", ("id", "name", "role")),
    Refers.UNIT: ("units", ("id", "name", "manager")),
}


def referred_sections(gap: Gap, loaded: Loaded, language: Language) -> Iterator[Section]:
    """The sections with people or units that a gap's snippet refers to and the plan lacks."""
    if gap.node is None:
        return
    writer = _Writer(loaded, language)
    for refers in dict.fromkeys(_references(type(gap.node), _wanted_of(gap))):
        name, fields = _DEFINED_BY.get(refers, ("", ()))
        if name and not getattr(loaded.plan, name):
            field = shape(Plan).fields[name]
            wanted: Wanted = {name: {inner: {} for inner in fields}}
            lines = writer.fields(Plan, wanted, "")
            yield Section(field.word(loaded.language), "\n".join(lines))


def _references(model: type[Node], wanted: Wanted) -> Iterator[Refers]:
    for name, below in wanted.items():
        field = shape(model).fields[name]
        if field.model is not None:
            yield from _references(field.model, below or _all_of(field.model))
        elif field.refers is not None:
            yield field.refers


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
                yield from self.scalar(model, field, word, indent)
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

    def scalar(self, model: type[Node], field: Field, word: str, indent: str) -> Iterator[str]:
        hint = placeholder(model, field, self.language, self.vocabulary)
        if not field.many or field.name == "owner":
            yield f"{indent}{word}: {hint}"
        elif field.kind is Kind.PROSE:
            yield f"{indent}{word}:"
            yield f"{indent}  - {hint}"
        else:
            yield f"{indent}{word}: [{hint}]"

    def flow(self, model: type[Node], wanted: Wanted) -> str:
        return ", ".join(
            self.flow_field(model, shape(model).fields[name], below)
            for name, below in wanted.items()
        )

    def flow_field(self, model: type[Node], field: Field, below: Wanted) -> str:
        word = field.word(self.vocabulary)
        if field.model is None:
            hint = placeholder(model, field, self.language, self.vocabulary).replace(",", "")
            return (
                f"{word}: [{hint}]" if field.many and field.name != "owner" else f"{word}: {hint}"
            )
        inner = self.flow_item(field.model, below)
        return f"{word}: [{inner}]" if field.many else f"{word}: {inner}"

    def flow_item(self, model: type[Node], wanted: Wanted) -> str:
        return "{" + self.flow(model, wanted or _all_of(model)) + "}"


def _all_of(model: type[Node]) -> Wanted:
    return {name: {} for name, field in shape(model).fields.items() if field.model is None}


def _indentation(node: Node) -> int:
    first = next(iter(node.origin.entries.values()), None)
    if first is not None:
        return first.key.span.column - 1
    return STEP if node.origin.path else 0
