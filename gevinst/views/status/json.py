"""How gains stand → one versioned JSON document; `shape` says what each key holds."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Literal

from gevinst.rules.form.identity import masked
from gevinst.views.json import clean, raw
from gevinst.words import Choice, in_each

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from gevinst.follow.forecast import Forecast
    from gevinst.follow.known import Figure, Measured, Move
    from gevinst.follow.status import GainStatus, Overview, PlanStatus
    from gevinst.views.status.shape import (
        FigureShape,
        ForecastShape,
        GainShape,
        MoveShape,
        OverviewShape,
        PlanShape,
    )

VERSION: Literal["1"] = "1"
_DECIMALS = 6


def render(overview: Overview) -> str:
    """The whole document."""
    return (
        clean(json.dumps(document(overview), ensure_ascii=False, allow_nan=False, indent=1)) + "\n"
    )


def document(overview: Overview) -> OverviewShape:
    """The document as Python has it."""
    return {
        "version": VERSION,
        "as_of": overview.as_of.isoformat(),
        "counts": _counts(overview.counts),
        "overdue": overview.overdue,
        "plans": [_plan(plan) for plan in overview.plans],
        "unreadable": [
            {"path": masked(each.path), "why": _texts(in_each(each.why))}
            for each in overview.unread
        ],
    }


def _plan(plan: PlanStatus) -> PlanShape:
    return {
        "path": masked(plan.path),
        "project": raw(plan.name),
        "organisation": raw(plan.organisation),
        "partly_read": plan.partly_read,
        "misfits": plan.misfits,
        "tolerance": {"on_line": plan.tolerance.on_line, "watch": plan.tolerance.watch},
        "counts": _counts(plan.counts),
        "overdue": plan.overdue,
        "gains": [_gain(gain) for gain in plan.gains],
    }


def _gain(gain: GainStatus) -> GainShape:
    stood = gain.standing
    return {
        "id": raw(gain.id),
        "what": raw(gain.what),
        "kind": raw(gain.kind),
        "owners": raw(gain.owners),
        "units": raw(gain.units),
        "measured_in": raw(gain.measured_in),
        "state": _any(gain.state.value),
        "kept": gain.aim.is_kept if gain.aim else None,
        "share": _rounded(stood.share),
        "baseline": _figure(gain.baseline),
        "baseline_moved": _moves(gain.baseline_moved),
        "last": _figure(gain.last),
        "target": _figure(gain.target),
        "target_moved": _moves(gain.target_moved),
        "due": raw(stood.due),
        "ahead": raw(stood.ahead),
        "days_ahead": stood.days,
        "trend": _any(gain.trend.value if gain.trend else None),
        "forecast": _forecast(gain.forecast),
        "next": {
            "date": gain.next.day.isoformat(),
            "by": raw(gain.next.by),
            "by_name": raw(gain.next.by_name),
            "days_late": gain.next.days_late,
        }
        if gain.next
        else None,
        "accountable_from": raw(gain.accountable_from),
        "correction": raw(gain.correction),
        "worth": [_texts(in_each(each)) for each in gain.worth],
        "measurements": [_measured(one) for one in gain.series.counted],
        "measurements_before": [_measured(one) for one in gain.series.before],
        "measured_twice": raw(gain.series.twice),
        "incomplete_measurements": gain.series.incomplete,
        "missing": list(gain.missing),
        "contradicts": gain.contradicts,
    }


def _counts(counts: Mapping[Any, int]) -> dict[Any, int]:
    return {state.value: count for state, count in counts.items()}


def _figure(figure: Figure | Measured | None) -> FigureShape | None:
    if figure is None:
        return None
    return {"value": raw(figure.value), "date": raw(figure.day)}


def _measured(one: Measured) -> FigureShape:
    return {"value": raw(one.value), "date": one.day.isoformat()}


def _moves(moves: Iterable[Move]) -> list[MoveShape]:
    return [{"date": move.day.isoformat(), "was": raw(move.was)} for move in moves]


def _forecast(forecast: Forecast | None) -> ForecastShape | None:
    if forecast is None:
        return None
    return {
        "outlook": _any(forecast.outlook.value),
        "expected": raw(forecast.expected),
        "earliest": raw(forecast.earliest),
        "latest": raw(forecast.latest),
    }


def _rounded(share: Any) -> float | None:  # noqa: ANN401
    return None if share is None else float(round(share, _DECIMALS))


def _texts(said: Mapping[str, str]) -> Any:  # noqa: ANN401  (a shape that mypy can't see)
    return {language: masked(text) for language, text in said.items()}


def _any(value: str | Choice | None) -> Any:  # noqa: ANN401
    return value
