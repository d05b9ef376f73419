"""What a plan says in a field → how a sentence on a change shows it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from gevinst.plan.values import Refers
from gevinst.rules.b5_gains.measured import in_full
from gevinst.rules.form.places import shown
from gevinst.rules.once import once
from gevinst.rules.phrases import called
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gevinst.changes.differences import Difference
    from gevinst.plan.model import Plan
    from gevinst.plan.shape import Field

MOST_LISTED = 6
NOTHING = Text(nb="ingenting", nn="ingenting", en="nothing")
UNREAD = Text(
    nb="noe som ikke kan leses", nn="noko som ikkje kan lesast", en="something that can't be read"
)
NONE = Text(nb="«ingen»", nn="«ingen»", en="“none”")
YES = Text(nb="ja", nn="ja", en="yes")
NO = Text(nb="nei", nn="nei", en="no")
QUOTED = Text(nb="«{text}»", nn="«{text}»", en="“{text}”")
KRONER = Text(nb="{value} kr", nn="{value} kr", en="NOK {value}")
AND_MORE = Text(nb="{count} til", nn="{count} til", en="{count} more")
WITH_ID = Text(nb="{name} ({id})", nn="{name} ({id})", en="{name} ({id})")
_IN_KRONER = frozenset(
    ("amount", "hourly_cost", "backfill_hourly_cost", "funding_total", "course_cost", "unit_cost")
)
_OWN_UNIT = "gains.effects_elsewhere.amount"  # in the gain's unit of measure


def quoted(text: str) -> Phrase:
    """A text of the plan within quotation marks, cut where it is long."""
    return Phrase(QUOTED, {"text": shown(text)})


def figure_in(steps: str, value: Decimal | int) -> Any:  # noqa: ANN401  (a fact may be of any kind)
    """A figure in a field, with kroner where it is a sum of money."""
    full = in_full(Decimal(value))
    if steps != _OWN_UNIT and steps.rpartition(".")[2] in _IN_KRONER:
        return Phrase(KRONER, {"value": full})
    return full


def before_and_now(found: Difference, old: Plan, new: Plan) -> tuple[Any, Any]:
    """Both values of a difference as facts. Names that are alike have their ids with them."""
    facts = [
        _fact(value, found, plan, node)
        for value, plan, node in zip((found.was, found.now), (old, new), found.holders, strict=True)
    ]
    if found.field.refers and facts[0] == facts[1]:
        return tuple(  # type: ignore[return-value]
            _with_ids(value, found.field, plan)
            for value, plan in ((found.was, old), (found.now, new))
        )
    return facts[0], facts[1]


def names(refs: Iterable[str], field: Field, plan: Plan) -> tuple[str, ...]:
    """What the people, units or gains of some ids are called in a plan."""
    return tuple(_name(ref, field, plan) for ref in refs)


def raw(value: Any) -> Any:  # noqa: ANN401  (a field holds anything)
    """A value that JSON can hold; of an item nothing but that it is there."""
    if value is None or isinstance(value, str | bool | int | Decimal):
        return value
    if isinstance(value, tuple):
        return tuple(str(item) for item in value if isinstance(item, str))
    return value.isoformat() if hasattr(value, "isoformat") else None


def _fact(value: Any, found: Difference, plan: Plan, node: Any) -> Any:  # noqa: ANN401
    name = found.field.name
    if value is None:
        return UNREAD if node is not None and name in node.origin.misfits else NOTHING
    if isinstance(value, tuple):
        return _listed(value, found, plan) if value else NONE if found.field.or_none else NOTHING
    return _one(value, found, plan)


def _listed(values: tuple[Any, ...], found: Difference, plan: Plan) -> tuple[Any, ...]:
    told = tuple(_one(value, found, plan) for value in values[:MOST_LISTED])
    more = len(values) - len(told)
    return (*told, Phrase(AND_MORE, {"count": more})) if more else told


def _one(value: Any, found: Difference, plan: Plan) -> Any:  # noqa: ANN401
    if isinstance(value, bool):
        return YES if value else NO
    if isinstance(value, Decimal | int):
        return figure_in(found.way.steps, value)
    if found.field.refers:
        return _name(value, found.field, plan)
    return quoted(value) if isinstance(value, str) and not found.field.choice else value


def _name(ref: str, field: Field, plan: Plan) -> str:
    if field.refers is Refers.PERSON:
        return plan.called(ref)
    if field.refers is Refers.UNIT:
        return plan.unit_called(ref)
    if field.refers is Refers.GAIN:
        return _gains_called(plan).get(ref, ref)
    return ref


@once
def _gains_called(plan: Plan) -> dict[str, str]:
    return {gain.id: called(gain) for gain in reversed(plan.gains) if gain.id}


def _with_ids(value: Any, field: Field, plan: Plan) -> tuple[Phrase, ...]:  # noqa: ANN401
    refs = value if isinstance(value, tuple) else filter(None, (value,))
    return tuple(Phrase(WITH_ID, {"name": _name(ref, field, plan), "id": ref}) for ref in refs)
