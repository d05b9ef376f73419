"""A requirement and a plan → what the plan says of it and where: the key, the value and the line."""

from __future__ import annotations

from itertools import islice, zip_longest
from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.plan.paths import found, in_words
from gevinst.plan.shape import shape
from gevinst.plan.values import Kind, Refers
from gevinst.rules.form.identity import masked
from gevinst.rules.phrases import called
from gevinst.words import Language, Text, written

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.loaded import Loaded
    from gevinst.plan.model import Plan
    from gevinst.plan.node import Node
    from gevinst.plan.shape import Field
    from gevinst.rules.rule import Rule

MOST_SAID = 4
MOST_COUNTED = 1_000
LONGEST_VALUE = 80
MOST_IN_A_LIST = 10
_LONGEST_READ = 500
YES = Text(nb="ja", nn="ja", en="yes")
NO = Text(nb="nei", nn="nei", en="no")


class Said(NamedTuple):
    """One thing that a plan says: the key in the author's words, the value as a person reads it, the line."""

    key: str
    value: str
    line: int | None


class Evidence(NamedTuple):
    """The first things that a plan says of a requirement, and how many more there are.

    Those in a field are counted up to `MOST_COUNTED`; `over` says that there are further ones.
    """

    said: tuple[Said, ...] = ()
    more: int = 0
    over: bool = False


def evidence(rule: Rule[Any], loaded: Loaded, language: Language) -> Evidence:
    """What a plan says in the fields that a rule reads: the first of each field, then the second.

    Values are cut at 80 characters, and identity numbers in them are masked.
    """
    by_field = [list(islice(_said(path, loaded), MOST_COUNTED + 1)) for path in rule.reads]
    in_turn = (said for turn in zip_longest(*by_field) for said in turn if said is not None)
    first = tuple(islice(in_turn, MOST_SAID))
    return Evidence(
        tuple(_told(at, loaded, language) for at in first),
        sum(min(len(said), MOST_COUNTED) for said in by_field) - len(first),
        any(len(said) > MOST_COUNTED for said in by_field),
    )


class _At(NamedTuple):
    path: str
    node: Node
    field: Field


def _said(path: str, loaded: Loaded) -> Iterator[_At]:
    for node in found(loaded.plan, path):
        field = shape(type(node)).fields[path.rpartition(".")[2]]
        if field.model is None and field.kind is not Kind.ID:  # what is said, not what it is called
            yield _At(path, node, field)


def _told(at: _At, loaded: Loaded, language: Language) -> Said:
    path, node, field = at
    span = node.place(field.name).span
    value = _as_read(getattr(node, field.name), field, loaded.plan, language)
    return Said(in_words(path, loaded.language), value, span.line if span else None)


def _as_read(value: Any, field: Field, plan: Plan, language: Language) -> str:  # noqa: ANN401
    values = value if isinstance(value, tuple) else (value,)
    words = tuple(_one(each, field, plan, language) for each in values[:MOST_IN_A_LIST])
    text = masked(written(words, language)[:_LONGEST_READ])
    cut = len(text) > LONGEST_VALUE or len(values) > MOST_IN_A_LIST
    return f"{text[: LONGEST_VALUE - 2].rstrip()} …" if cut else text


def _one(value: Any, field: Field, plan: Plan, language: Language) -> str:  # noqa: ANN401
    if field.kind is Kind.YES_NO:
        return (YES if value else NO).to(language)
    if field.refers is Refers.PERSON:
        return plan.called(value)
    if field.refers is Refers.UNIT:
        return plan.unit_called(value)
    if field.refers is Refers.GAIN:
        return next((called(gain) for gain in plan.gains if gain.id == value), str(value))
    return written(value[:_LONGEST_READ] if type(value) is str else value, language)
