"""The numbers of a plan → one versioned JSON document; what is not known is null.

Amounts are in kroner, to the øre, and hours are a year's. `net_present_value` is exact, at most, at
least or open, as `bound` says. `turning` tells where the net present value is 0: gains smaller and
costs larger by so many per cent, gains so many months later still, and the rate. Each figure has its
`calculation` in three languages, the `path` and the `line` it stands on, whether it is `counted`, and
`estimate_not_used` where an estimate is on the wrong side of the amount. `payback_year` is null where
the costs are not earned back within the years, or none are given.
"""

from __future__ import annotations

import json
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Any

from gevinst.rules.form.identity import masked
from gevinst.views.json import clean, raw

if TYPE_CHECKING:
    from gevinst.plan.node import Place
    from gevinst.value.estimate import Estimate
    from gevinst.value.gains import Elsewhere, Freed, Worth
    from gevinst.value.line import Line
    from gevinst.value.valued import Result, Valued
    from gevinst.views.value.told import Read

VERSION = "1"
_ORE, _THOUSANDTH = Decimal("0.01"), Decimal("0.001")


def render(read: Read) -> str:
    """The whole document."""
    return clean(json.dumps(document(read), ensure_ascii=False, allow_nan=False, indent=1)) + "\n"


def document(read: Read) -> dict[str, Any]:
    """The document as Python has it."""
    valued = read.valued
    terms, result = valued.terms, valued.result
    return {
        "version": VERSION,
        "path": masked(read.path),
        "project": raw(read.plan.project.name),
        "partly_read": read.partly,
        "terms": {
            "rate": raw(terms.rate),
            "rate_from": terms.rate_from.value,
            "years": terms.years,
            "years_from": terms.years_from.value,
            "delay_months": raw(terms.delay),
            "reduce_percent": raw(terms.reduce * 100),
        },
        "first_use": raw(valued.starts),
        "bound": valued.bound.value,
        **_result(result),
        "freed_hours": _number(valued.hours),
        "costs": _costs(valued),
        "gains": [_gain(worth) for worth in valued.worths],
        "twice": [
            {"gains": [raw(valued.worths[number].gain.id) for number in pair[:2]]}
            for pair in valued.twice
        ],
        "unknown": [
            {"what": raw(each.what), "is_cost": each.is_cost, **_place(each.place)}
            for each in valued.unknown
        ],
    }


def _result(result: Result | None) -> dict[str, Any]:
    if result is None:
        return {
            "net_present_value": None,
            "low": None,
            "high": None,
            "payback_year": None,
            "turning": None,
            "years": [],
        }
    turns, cases = result.turning, {case.value: each for case, each in result.cases.items()}
    return {
        "net_present_value": _number(result.net_present_value),
        "low": _number(cases.get("low")),
        "high": _number(cases.get("high")),
        "payback_year": result.payback,
        "turning": {
            "gains_lower_by_percent": _hundred(turns.reduce),
            "costs_higher_by_percent": _hundred(turns.overrun),
            "gains_later_by_months": _number(turns.delay, _THOUSANDTH),
            "rate": _number(turns.rate, _THOUSANDTH),
        },
        "years": [
            {
                "year": row.year,
                "costs": _number(row.costs),
                "gains": _number(row.gains),
                "net": _number(row.net),
                "present_value": _number(row.present),
                "accumulated": _number(row.accumulated),
            }
            for row in result.rows
        ],
    }


def _costs(valued: Valued) -> list[dict[str, Any]]:
    return [
        {"group": group.value, **_line(line)}
        for group, lines in valued.costs.lines.items()
        for line in lines
    ]


def _gain(worth: Worth) -> dict[str, Any]:
    line = worth.claim.line if worth.claim else None
    return {
        "id": raw(worth.gain.id),
        "what": raw(worth.gain.what),
        "kind": raw(worth.gain.kind),
        "saving": _line(line) if line else None,
        "is_counted": worth.money is not None,
        "why_not": raw(worth.why_not),
        "begins": raw(worth.begins),
        "in_full": raw(worth.full),
        "freed_time": _freed(worth.freed, worth) if worth.freed else None,
        "effects_elsewhere": [_elsewhere(each) for each in worth.elsewhere],
    }


def _freed(freed: Freed, worth: Worth) -> dict[str, Any]:
    use = worth.gain.freed_time.used_for if worth.gain.freed_time else None
    return {
        "hours": _number(freed.hours),
        "as_money": _number(freed.as_money),
        "left": _number(freed.left),
        "used_for": raw(use),
        "calculation": raw(freed.calculation),
        **_place(freed.place),
    }


def _elsewhere(each: Elsewhere) -> dict[str, Any]:
    return {
        "unit": raw(each.effect.unit),
        "what": raw(each.effect.what),
        "amount": raw(each.effect.amount),
        "measured_in": raw(each.measured_in or None),
        "kroner": _line(each.line) if each.line else None,
        **_place(each.effect.place()),
    }


def _line(line: Line) -> dict[str, Any]:
    return {
        "what": raw(line.what or None),
        "amount": _estimate(line.amount),
        "yearly": line.yearly,
        "counted": line.counted,
        "estimate_not_used": line.wrong_side,
        "calculation": raw(line.calculation),
        **_place(line.place),
    }


def _estimate(amount: Estimate) -> dict[str, Any]:
    return {name: _number(each) for name, each in amount._asdict().items()}


def _place(place: Place) -> dict[str, Any]:
    return {"path": masked(place.path), "line": place.span.line if place.span else None}


def _hundred(share: Decimal | None) -> Any:  # noqa: ANN401  (as JSON has it)
    return _number(None if share is None else share * 100, _THOUSANDTH)


def _number(number: Decimal | None, to: Decimal = _ORE) -> Any:  # noqa: ANN401
    """A number as JSON, to the øre where nothing finer is asked for."""
    if number is None:
        return None
    return raw(number.quantize(to, ROUND_HALF_UP) if number.adjusted() < 20 else number)  # noqa: PLR2004
