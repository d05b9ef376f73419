"""Dates, sums, choices and texts that differ → sentences: from what to what, and by how much."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.changes.change import Change, Kind
from gevinst.changes.places import place_of
from gevinst.changes.values import before_and_now, figure_in, raw
from gevinst.plan.values import Kind as Scalar
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from gevinst.changes.differences import Difference
    from gevinst.plan.model import Plan

CHANGED = Text(
    nb="{where}: fra {was} til {now}.",
    nn="{where}: frå {was} til {now}.",
    en="{where}: from {was} to {now}.",
)
SET = Text(
    nb="{where}: satt til {now}.", nn="{where}: sett til {now}.", en="{where}: set to {now}."
)
GONE = Text(
    nb="{where}: {was} er fjernet.",
    nn="{where}: {was} er fjerna.",
    en="{where}: {was} was taken away.",
)
REWORDED = Text(
    nb="{where}: teksten er skrevet om.",
    nn="{where}: teksten er skriven om.",
    en="{where}: the text was rewritten.",
)
LATER = Text(
    nb="{where}: fra {was} til {now}, {days} døgn senere.",
    nn="{where}: frå {was} til {now}, {days} døgn seinare.",
    en="{where}: from {was} to {now}, later by {days} d.",
)
EARLIER = Text(
    nb="{where}: fra {was} til {now}, {days} døgn tidligere.",
    nn="{where}: frå {was} til {now}, {days} døgn tidlegare.",
    en="{where}: from {was} to {now}, earlier by {days} d.",
)
UP = Text(
    nb="{where}: fra {was} til {now}, opp {by}.",
    nn="{where}: frå {was} til {now}, opp {by}.",
    en="{where}: from {was} to {now}, up by {by}.",
)
DOWN = Text(
    nb="{where}: fra {was} til {now}, ned {by}.",
    nn="{where}: frå {was} til {now}, ned {by}.",
    en="{where}: from {was} to {now}, down by {by}.",
)
NEW_ITEM = Text(nb="{where}: er ny.", nn="{where}: er ny.", en="{where}: is new.")
ITEM_GONE = Text(nb="{where}: er fjernet.", nn="{where}: er fjerna.", en="{where}: was taken away.")
PHASE_ON = Text(
    nb="Fasen er flyttet fra {was} til {now}.",
    nn="Fasen er flytta frå {was} til {now}.",
    en="The phase was moved from {was} to {now}.",
)
PHASE_BACK = Text(
    nb="Fasen er flyttet tilbake, fra {was} til {now}.",
    nn="Fasen er flytta tilbake, frå {was} til {now}.",
    en="The phase was moved back, from {was} to {now}.",
)
NOT_STATED = Text(
    nb="Fasen, {was}, er fjernet.", nn="Fasen, {was}, er fjerna.", en="The phase, {was}, was taken away."
)  # fmt: skip
STATED = Text(
    nb="Fasen er satt til {now}.", nn="Fasen er sett til {now}.", en="The phase was set to {now}."
)
_FIRST_OF_DATES = "solution.go_live"
_SCALARS = frozenset((Scalar.NUMBER, Scalar.WHOLE))


def other_changes(found: Difference, old: Plan, new: Plan) -> Iterator[Change]:
    """The sentence on a field, or on an item of a list, that no other module has a better one for."""
    where = place_of(found)
    if found.is_item:
        text = ITEM_GONE if found.now is None else NEW_ITEM
        yield Change(Kind.OTHER, text, {"where": where}, found.way.path)
        return
    was, now = before_and_now(found, old, new)
    text = SET if found.was in (None, ()) else GONE if found.now in (None, ()) else CHANGED
    if text is CHANGED and was == now:
        text = REWORDED
    facts = {"where": where, "was": was, "now": now}
    yield Change(_kind(found), text, facts, found.way.path, raw(found.was), raw(found.now))


def date_changes(found: Difference, old: Plan, new: Plan) -> Iterator[Change]:
    """The sentence on a day that was moved: by how many days, and which way."""
    change = next(other_changes(found, old, new))
    text, facts, days = change.text, change.facts, 0
    if found.was and found.now:
        days = (found.now - found.was).days
        text = LATER if days > 0 else EARLIER
        facts = {**facts, "days": abs(days)}
    rank = (int(found.way.steps != _FIRST_OF_DATES), -abs(days))
    yield Change(Kind.DATES, text, facts, found.way.path, change.was, change.now, rank)


def sum_changes(found: Difference, old: Plan, new: Plan) -> Iterator[Change]:
    """The sentence on money, hours and other figures: by how much they went up or down."""
    change = next(other_changes(found, old, new))
    text, facts = change.text, change.facts
    if found.was is not None and found.now is not None:
        by = found.now - found.was
        text = UP if by > 0 else DOWN
        facts = {**facts, "by": figure_in(found.way.steps, abs(by))}
    yield Change(Kind.SUMS, text, facts, found.way.path, change.was, change.now)


def funding_changes(found: Difference, old: Plan, new: Plan) -> Iterator[Change]:
    """The sentence on a line of the funding that is new or gone, with its amount."""
    amounts: list[Decimal | None] = [getattr(item, "amount", None) for item in found.within[-1]]
    change = next(other_changes(found, old, new))
    amount = next((amount for amount in amounts if amount is not None), None)
    text, facts = change.text, change.facts
    if amount is not None:
        text = SET if found.was is None else GONE
        told: Any = figure_in(f"{found.way.steps}.amount", amount)
        facts = {**facts, "was": told, "now": told}
    yield Change(Kind.SUMS, text, facts, found.way.path, *map(raw, amounts))


def phase_changes(found: Difference, old: Plan, new: Plan) -> Iterator[Change]:  # noqa: ARG001  (as all are called)
    """The sentence on the phase that a plan states."""
    was, now = found.was, found.now
    if was is None:
        text = STATED
    elif now is None:
        text = NOT_STATED
    else:
        text = PHASE_ON if now.order > was.order else PHASE_BACK
    facts = {"was": was, "now": now}
    yield Change(Kind.PHASE, text, facts, found.way.path, raw(was), raw(now))


def is_sum(found: Difference) -> bool:
    """Whether a field holds one figure."""
    return found.field.kind in _SCALARS and not found.field.many


def is_day(found: Difference) -> bool:
    """Whether a field holds one day."""
    return found.field.kind is Scalar.DAY and not found.field.many


def _kind(found: Difference) -> Kind:
    return Kind.WAIVERS if found.way.steps.startswith("waivers.") else Kind.OTHER
