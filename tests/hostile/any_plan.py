"""A number → a plan of the format: any of its fields, with values of their kind, extreme or wrong."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any

from gevinst.plan.model import Plan
from gevinst.plan.shape import shape
from gevinst.plan.values import Kind
from gevinst.words import Language

if TYPE_CHECKING:
    from collections.abc import Callable

    from gevinst.plan.node import Node
    from gevinst.plan.shape import Field

IDS = ("a", "b", "kari", "natt")
VALUES = {
    Kind.PROSE: ("Færre tilsyn", "TBD", "12:30", '"::error::x"', "Kari er sykmeldt", "<tekst>", "[a]"),
    Kind.NUMBER: ("0", "1", "-3", "84", "0,000001", "1 200 000", "999999999999999", "-999999999999999", "1.200", "x"),
    Kind.WHOLE: ("0", "1", "-3", "32", "999999999999999", "1,5"),
    Kind.DAY: ("2025-11-17", "2026-01-12", "2026-11-02", "2026-12-31", "2028-02-29", "0001-01-01", "9999-12-31", "2025-13-40"),
    Kind.YES_NO: ("ja", "nei", "no", "kanskje"),
    Kind.ID: (*IDS, "c", '""'),
}  # fmt: skip


Tree = str | list["Tree"] | dict[str, "Tree"]


def any_plan(seed: int, order: int | None = None) -> str:
    """The same plan for the same number; its keys in another order for each `order`."""
    maker = _Maker(Random(seed))  # noqa: S311  (no secret)
    fields = [(word, value) for word, value in maker.fields(Plan).items() if word != "gevinst"]
    shuffle = Random(order).shuffle if order is not None else _leave  # noqa: S311
    shuffle(fields)
    lines = [f"{word}: {_written(value, shuffle)}" for word, value in fields]
    return "".join(f"{line}\n" for line in ("gevinst: 1", *lines))


def _leave(_: list[Any]) -> None:
    pass


def _written(value: Tree, shuffle: Callable[[list[Any]], None]) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return f"[{', '.join(_written(item, shuffle) for item in value)}]"
    fields = [f"{word}: {_written(inner, shuffle)}" for word, inner in value.items()]
    shuffle(fields)
    return "{" + ", ".join(fields) + "}"


class _Maker:
    def __init__(self, random: Random) -> None:
        self.random = random
        self.language = random.choice(list(Language))
        self.share = random.choice((0.3, 0.6, 0.9))

    def fields(self, model: type[Node]) -> dict[str, Tree]:
        return {
            field.word(self.language): self.value(field)
            for field in shape(model).fields.values()
            if self.random.random() < self.share
        }

    def value(self, field: Field) -> Tree:
        if field.or_none and self.random.random() < 0.2:
            return "ingen"
        if not field.many:
            return self.one(field)
        return [self.one(field) for _ in range(self.random.randrange(4))]

    def one(self, field: Field) -> Tree:
        if field.model is not None:
            return self.fields(field.model)
        if field.choice is not None:
            return self.random.choice([*(word.word(self.language) for word in field.choice), "x"])
        if field.refers is not None:
            return self.random.choice((*IDS, "ukjent"))
        return self.random.choice(VALUES[field.kind or Kind.PROSE])
