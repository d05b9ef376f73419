"""A place in an open plan → what is told where the pointer rests: Markdown, with the plan's texts as data."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gevinst.edit.known import known
from gevinst.editor.marks import marked_within
from gevinst.editor.names import name_at
from gevinst.editor.places import Stretch
from gevinst.editor.spots import spot_at
from gevinst.plan.model import Waiver
from gevinst.views.card import title
from gevinst.views.explained import sections
from gevinst.views.markup import escaped
from gevinst.views.plan_schema import description
from gevinst.views.told import sentence
from gevinst.views.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.editor.names import Name
    from gevinst.editor.open import OpenPlan
    from gevinst.editor.spots import Spot

MOST_CARDS = 3


class Told(NamedTuple):
    """What is told, in Markdown, and the stretch of the text that it is about."""

    markdown: str
    stretch: Stretch


def hover(plan: OpenPlan, offset: int) -> Told | None:
    """What a key means, who an id is, and the cards of the requirements that lack something there."""
    spot = spot_at(plan.seen, offset)
    found = marked_within(plan, Stretch(offset, offset), MOST_CARDS)
    parts = [] if spot is None else list(_about(plan, spot, offset))
    for each in found:
        lines = [
            f"## {escaped(title(each.rule, plan.language))}", "",
            f"**{escaped(sentence(each.gap, plan.language))}**", "",
            *sections(each.rule, plan.language),
        ]  # fmt: skip
        parts.append("\n".join(lines).rstrip("\n"))
    if not parts:
        return None
    stretch = plan.seen.leaf(spot.leaf) if spot else found[0].stretch
    return Told("\n\n---\n\n".join(parts), stretch)


def _about(plan: OpenPlan, spot: Spot, offset: int) -> Iterator[str]:
    if spot.is_key:
        word = spot.field.word(plan.language).replace("_", " ").capitalize()
        yield f"**{escaped(word)}**\n\n{escaped(description(spot.model, spot.field, plan.language))}"
    elif spot.model is Waiver and spot.field.name == "rule":
        yield from _waived(plan, spot.leaf.value)
    elif name := name_at(plan, offset):
        yield from _named(plan, name)


def _named(plan: OpenPlan, name: Name) -> Iterator[str]:
    """Who or what has an id."""
    each = (one for seen in plan.sources() for one in known(name.refers, seen.loaded).each)
    found = next((one for one in each if one.id == name.id), None)
    if found is not None:
        yield escaped(visible(found.told))


def _waived(plan: OpenPlan, written: str) -> Iterator[str]:
    """The card of the requirement that a waiver is for."""
    for rule in plan.report.terms.rules:
        if rule.id == written.strip().upper():
            yield "\n".join(
                [f"## {escaped(title(rule, plan.language))}", "", *sections(rule, plan.language)]
            )
