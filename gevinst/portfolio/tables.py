"""A portfolio → the tables that it is told in; every view writes the same ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from gevinst.check.terms import Terms
    from gevinst.portfolio.judge import Judged
    from gevinst.words import Text


class Column(NamedTuple):
    """A column: its key in JSON, its heading, and whether numbers stand in it."""

    key: str
    heading: Text
    is_number: bool = False


class Table(NamedTuple):
    """Rows in columns. A value is a text of a plan, a `Text` or `Phrase`, a number, a day, or None if unknown.

    `key` names it in JSON, `says` is what it shows, and `none` what is said where it has no rows.
    A month is the first day of it, in a column whose key ends in `month`.
    """

    key: str
    title: Text
    says: Text
    none: Text
    columns: tuple[Column, ...]
    rows: tuple[tuple[Any, ...], ...]


class Scope(NamedTuple):
    """What tables are made for: the day, and the terms."""

    as_of: date
    terms: Terms


def tables(judged: Judged, scope: Scope) -> tuple[Table, ...]:
    """Every table of a portfolio, what matters most first."""
    from gevinst.portfolio import due, gains, net, plans, pressure, training, twins  # noqa: PLC0415  (they make them)

    makers: tuple[Callable[[Judged, Scope], Table], ...] = (
        pressure.table,
        net.table,
        due.table,
        gains.by_kind,
        gains.by_year,
        gains.by_owner,
        gains.by_goal,
        training.table,
        plans.table,
        twins.table,
    )
    return tuple(make(judged, scope) for make in makers)
