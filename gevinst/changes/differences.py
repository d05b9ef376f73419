"""Two plans → each field, and each item of a list, in which they don't say the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.changes.pairs import Pair, first_said, paired, renamed, said
from gevinst.plan.shape import shape
from gevinst.words import Choice, Language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.plan.node import Node
    from gevinst.plan.shape import Field

HOW_IT_IS_WRITTEN = frozenset(("gevinst", "language"))  # the format and the language of the report
_LONGEST_LABEL = 40
_LONGEST_WITHIN = 200


class Way(NamedTuple):
    """The way to a field: in English names without items, with them, and in the words of a plan."""

    steps: str = ""
    path: str = ""
    words: str = ""

    def to(self, field: Field, spoken: Language) -> Way:
        """The way on to a field."""
        dot = "." if self.steps else ""
        return Way(
            f"{self.steps}{dot}{field.name}",
            f"{self.path}{dot}{field.name}",
            f"{self.words}{dot}{field.word(spoken)}",
        )

    def at(self, item: Node, number: int, spoken: Language) -> Way:
        """The way on to an item: by its id, or as which it stands; in words, by the first it says."""
        ident = getattr(item, "id", None) or f"#{number}"
        return self._replace(
            path=f"{self.path}[{ident}]", words=f"{self.words}[{label_of(item, spoken) or ident}]"
        )


@dataclass(frozen=True, slots=True)
class Difference:
    """A field or an item of a list, and what it said before and says now; None is nothing.

    `within` are the items that it lies in, outermost first, and `holders` what it is a field of.
    `same_as` is a new item with the text of this one, which is gone: perhaps only its id is new.
    """

    way: Way
    field: Field
    was: Any
    now: Any
    within: tuple[Pair, ...]
    holders: Pair
    is_item: bool = False
    same_as: Node | None = None


def differences(old: Plan, new: Plan, spoken: Language) -> Iterator[Difference]:
    """All differences, in the order of the format; paths in the words of a language beside English."""
    yield from _between(Pair(old, new), Way(), (), spoken)


def label_of(item: Node, spoken: Language) -> str:
    """An item's id, else the first it says, as a word of a path; empty where it says nothing in a word."""
    found = first_said(item)
    if found is None:
        return ""
    value = found[1]
    text = value.word(spoken) if isinstance(value, Choice) else " ".join(str(value).split())
    return text if len(text) <= _LONGEST_LABEL else text[: _LONGEST_LABEL - 1] + "…"


def _between(
    holders: Pair, way: Way, within: tuple[Pair, ...], spoken: Language
) -> Iterator[Difference]:
    for field in shape(type(holders.either)).fields.values():
        if not within and not way.steps and field.name in HOW_IT_IS_WRITTEN:
            continue
        was, now = (getattr(node, field.name, None) for node in holders)
        onward = way.to(field, spoken)
        if field.model is None:
            if _of_field(was, field) != _of_field(now, field):
                yield Difference(onward, field, was, now, within, holders)
        elif field.many:
            if not (was or now) and was != now and field.or_none:
                yield Difference(onward, field, was, now, within, holders)
            yield from _items(holders, field, onward, within, spoken)
        elif was is not None or now is not None:
            yield from _between(Pair(was, now), onward, within, spoken)


def _of_field(value: Any, field: Field) -> Any:  # noqa: ANN401  (a field holds anything)
    return None if value == () and not field.or_none else said(value)


def _items(
    holders: Pair, field: Field, way: Way, within: tuple[Pair, ...], spoken: Language
) -> Iterator[Difference]:
    old, new = (getattr(node, field.name, None) or () for node in holders)
    numbers = {id(item): number for items in (old, new) for number, item in enumerate(items, 1)}
    pairs = paired(old, new)
    same = {id(gone): fresh for gone, fresh in renamed(pairs)} if len(pairs) > 1 else {}
    for pair in pairs:
        item = pair.either
        onward = way.at(item, numbers[id(item)], spoken)
        if pair.old is None or pair.new is None:
            fresh = same.get(id(pair.old))
            yield Difference(onward, field, *pair, (*within, pair), holders, True, fresh)  # noqa: FBT003
        else:
            yield from _between(pair, onward, (*within, pair), spoken)
