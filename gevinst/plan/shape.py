"""Models → their fields as the reader, the scaffold and the schemas need them."""

from __future__ import annotations

import types
import typing
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any

from gevinst.plan.node import Node
from gevinst.plan.quick import quick_reader
from gevinst.plan.values import Kind, NoneWord, Refers, composed
from gevinst.words import Choice, Key, Language

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic.fields import FieldInfo


def _nothing(_: str) -> None:
    return None


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its words, and what may stand in it.

    Exactly one of `model`, `choice`, `refers` and `kind` is set. `many` is a list of such,
    `or_none` a list that may also be said to be empty in a word, and `section` a part of the plan
    that is there, empty, also when the file leaves it out. `scalar` is one text, read by its type.
    `quick` gives the value of the plainest texts at once, and None for all others.
    """

    name: str
    key: Key
    model: type[Node] | None = None
    choice: type[Choice] | None = None
    refers: Refers | None = None
    kind: Kind | None = None
    many: bool = False
    or_none: bool = False
    section: bool = False
    scalar: bool = False
    quick: Callable[[str], Any] = field(default=_nothing, repr=False, compare=False)

    def word(self, language: Language) -> str:
        """The field's word in a vocabulary."""
        return self.key.word(self.name, language)


Found = tuple[Field, Language | None]


@dataclass(frozen=True, slots=True)
class Shape:
    """A model's fields by English name, and by every word that means them.

    The language beside a word is the only vocabulary that has it, or None where several share it.
    `defaults` is what holds for a field that the file leaves out.
    """

    fields: dict[str, Field]
    words: dict[str, Found]
    defaults: dict[str, Any]

    def meant_by(self, word: str) -> Found | None:
        """The field that a word means, whichever way its letters are stored, or None."""
        return self.words.get(word) or (None if word.isascii() else self.words.get(composed(word)))


@cache
def shape(model: type[Node]) -> Shape:
    """The shape of a model, worked out once."""
    fields = {name: _field(name, info) for name, info in model.model_fields.items()}
    words: dict[str, Found] = {}
    for known in fields.values():
        spoken = {language: known.word(language) for language in Language}
        for word in known.key.words(known.name):
            of = [language for language, own in spoken.items() if own == word]
            words[word] = (known, of[0] if len(of) == 1 else None)
    defaults = {name: info.default for name, info in model.model_fields.items()}
    return Shape(fields, words, defaults)


def leads(model: type[Node], path: object) -> bool:
    """Whether something is a dotted path of English field names that leads from a model to a field."""
    if not isinstance(path, str):
        return False
    below: type[Node] | None = model
    for name in path.split("."):
        field = shape(below).fields.get(name) if below else None
        if field is None:
            return False
        below = field.model
    return True


def _field(name: str, info: FieldInfo) -> Field:
    key = next(mark for mark in info.metadata if isinstance(mark, Key))
    or_none = any(isinstance(mark, NoneWord) for mark in info.metadata)
    inner = _without_none(info.annotation)
    many = typing.get_origin(inner) is tuple
    if many:
        inner = typing.get_args(inner)[0]
    marks = [*_marks(inner), *info.metadata]
    base = typing.get_args(inner)[0] if typing.get_origin(inner) is Annotated else inner
    model = base if isinstance(base, type) and issubclass(base, Node) else None
    choice = base if isinstance(base, type) and issubclass(base, Choice) else None
    kind = next((mark for mark in marks if isinstance(mark, Kind)), None)
    return Field(
        name,
        key,
        model=model,
        choice=choice,
        refers=next((mark for mark in marks if isinstance(mark, Refers)), None),
        kind=kind,
        many=many,
        or_none=or_none,
        section=isinstance(info.default, Node),
        scalar=model is None and not many,
        quick=quick_reader(kind, choice) if model is None else _nothing,
    )


def _without_none(annotation: Any) -> Any:  # noqa: ANN401  (annotations are of any kind)
    if typing.get_origin(annotation) in (typing.Union, types.UnionType):
        return next(arg for arg in typing.get_args(annotation) if arg is not type(None))
    return annotation


def _marks(annotation: Any) -> tuple[Any, ...]:  # noqa: ANN401
    return typing.get_args(annotation)[1:] if typing.get_origin(annotation) is Annotated else ()
