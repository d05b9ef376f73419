"""What is said of a plan → lines of YAML in the author's words, at an indentation or within braces."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from gevinst.edit.scalar import STEP, on_lines, on_one_line
from gevinst.plan.shape import shape
from gevinst.plan.values import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.edit.said import Said, Tree
    from gevinst.plan.node import Node
    from gevinst.plan.shape import Field
    from gevinst.words import Language


class Scribe:
    """Writes what is said in one vocabulary."""

    def __init__(self, vocabulary: Language) -> None:
        """A scribe who writes keys in a vocabulary."""
        self.vocabulary = vocabulary

    def entries(self, model: type[Node], tree: Tree, indent: int) -> Iterator[str]:
        """Keys with values, on lines of their own."""
        for name, said in tree.items():
            field = shape(model).fields[name]
            behind, *lines = self.value(field, said, indent)
            yield f"{' ' * indent}{field.word(self.vocabulary)}:{' ' if behind else ''}{behind}"
            yield from lines

    def value(self, field: Field, said: Said, indent: int) -> list[str]:
        """What stands behind a key that is indented so far: the rest of its line, then its own lines."""
        if isinstance(said, dict) and field.model is not None:
            return ["", *self.entries(field.model, said, indent + STEP)]
        if isinstance(said, str):
            return self._text(field, said, indent)
        if isinstance(said, tuple) and said and (field.model or field.kind is Kind.PROSE):
            return [
                "", *(line for item in said for line in self.item(field, item, indent + STEP))
            ]  # fmt: skip
        return [self.flow_value(field, said)]

    def item(self, field: Field, said: Said, indent: int) -> list[str]:
        """An item of a list, behind a dash that is indented so far."""
        if isinstance(said, dict) and field.model is not None:
            first, *lines = self.entries(field.model, said, indent + STEP)
            return [f"{' ' * indent}- {first.lstrip(' ')}", *lines]
        first, *lines = self._text(field, cast("str", said), indent)
        return [f"{' ' * indent}- {first}", *lines]

    def _text(self, field: Field, text: str, indent: int) -> list[str]:
        return on_lines(text, indent + STEP) or [on_one_line(text, kind_of(field), flow=False)]

    def flow_entries(self, model: type[Node], tree: Tree) -> str:
        """Keys with values as they stand within braces."""
        fields = shape(model).fields
        return ", ".join(
            f"{fields[name].word(self.vocabulary)}: {self.flow_value(fields[name], said)}"
            for name, said in tree.items()
        )

    def flow_value(self, field: Field, said: Said) -> str:
        """A value on one line, which may stand within braces or brackets."""
        if isinstance(said, tuple):
            return f"[{', '.join(self.flow_item(field, item) for item in said)}]"
        return self.flow_item(field, said)

    def flow_item(self, field: Field, said: Said) -> str:
        """An item as it stands within brackets."""
        if isinstance(said, dict) and field.model is not None:
            return f"{{{self.flow_entries(field.model, said)}}}"
        return on_one_line(cast("str", said), kind_of(field), flow=True)


def kind_of(field: Field) -> Kind | None:
    """The kind of a field's texts: an id where it refers to one, None where it holds a choice."""
    return Kind.ID if field.refers is not None else field.kind
