"""Portfolios → one JSON document, the same in every language but for `message`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from gevinst import __version__
from gevinst.rules.together import spots_of
from gevinst.views.portfolio import told as words
from gevinst.views.portfolio.supposed import effect
from gevinst.views.visible import visible
from gevinst.words import written

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gevinst.portfolio.judge import FoundTogether
    from gevinst.portfolio.tables import Scope, Table
    from gevinst.rules.rule import Gap
    from gevinst.views.portfolio.told import Told
    from gevinst.words import Language

VERSION = "1"


def render(portfolios: Sequence[Told], scope: Scope, spoken: Language) -> Iterator[str]:
    """The document, portfolio by portfolio; what is unknown is null.

    There is a line for each key and, where it holds many things, for each of them: `json.dumps`
    with an indent takes a line for each value of a row, and four times as long.
    """
    head = {"version": VERSION, "gevinst": __version__, "as_of": scope.as_of.isoformat()}
    yield "{\n" + "".join(f"{line},\n" for line in _lines(head)) + '"portfolios": ['
    for number, portfolio in enumerate(portfolios):
        lines = ",\n".join(_lines(_portfolio(portfolio, scope, spoken)))
        yield f"{',' if number else ''}\n{{\n{lines}\n}}"
    yield "\n]\n}\n"


def _lines(held: dict[str, Any]) -> Iterator[str]:
    for key, value in held.items():
        yield f"{_value(key)}: {_items(value) if isinstance(value, Iterator) else _value(value)}"


def _items(held: Iterator[Any]) -> str:
    items = ",\n".join(map(_value, held))
    return f"[\n{items}\n]" if items else "[]"


def _portfolio(portfolio: Told, scope: Scope, spoken: Language) -> dict[str, Any]:
    judged = portfolio.judged
    plans = judged.portfolio.plans
    return {
        "organisation": visible(judged.portfolio.organisation) or None,
        "counts": words.counts(judged),
        "what_if": _supposed(portfolio, scope, spoken) if portfolio.supposed else None,
        "unreadable": (
            {"plan": visible(plan.file), "message": visible(written(plan.unreadable, spoken))}
            for plan in plans
            if plan.unreadable
        ),
        "requirements": (_found(each, spoken) for each in judged.found),
        **{table.key: _rows(table) for table in portfolio.tables},
    }


def _supposed(portfolio: Told, scope: Scope, spoken: Language) -> dict[str, Any]:
    did = effect(portfolio, scope, spoken)
    return {
        "supposed": [
            {
                "plan": visible(each.plan.file),
                "go_live": each.plan.go_live and each.plan.go_live.isoformat(),
                "instead": each.go_live and each.go_live.isoformat(),
                "days": each.days,
            }
            for each in portfolio.supposed
        ],
        "gone": did.gone,
        "new": did.new,
    }


def _found(found: FoundTogether, spoken: Language) -> dict[str, Any]:
    return {
        "id": found.rule.id,
        "severity": str(found.rule.severity.value),
        "status": str(found.status),
        "reason": found.reason.to(spoken) if found.reason else None,
        "gaps": [_gap(gap, spoken) for gap in found.gaps],
        "waived": [
            {
                **_gap(each.gap, spoken),
                "plan": visible(each.plan.file),
                "reason": visible(each.waiver.reason),
            }
            for each in found.excused
        ],
    }


def _gap(gap: Gap, spoken: Language) -> dict[str, Any]:
    return {
        "message": visible(gap.text.to(spoken, gap.facts)),
        "unit": visible(getattr(gap, "unit", "")) or None,
        "spots": [
            {"plan": visible(spot.file), "path": visible(spot.path), "line": spot.line}
            for spot in spots_of(gap)
        ],
    }


def _rows(table: Table) -> Iterator[dict[str, Any]]:
    for row in table.rows:
        yield {
            column.key: words.plain(column, value)
            for column, value in zip(table.columns, row, strict=True)
        }


def _number(value: object) -> float:
    if isinstance(value, Decimal):
        return float(value)
    raise TypeError(type(value).__name__)


_value = json.JSONEncoder(ensure_ascii=False, default=_number, allow_nan=False).encode
