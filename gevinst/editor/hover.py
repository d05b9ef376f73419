"""A place in an open plan → what is told where the pointer rests: the plan's texts in it are data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.edit.known import known
from gevinst.editor.marks import marked_within
from gevinst.editor.names import name_at
from gevinst.editor.places import Stretch
from gevinst.editor.spots import spot_at
from gevinst.plan.model import Waiver
from gevinst.views import card
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
    from gevinst.rules.rule import Rule
    from gevinst.words import Language

MOST_CARDS = 3


class Block(NamedTuple):
    """One thing that is told: its title, what is said below it, and the card of a requirement."""

    title: str
    says: str
    rule: Rule[Any] | None = None


class Told(NamedTuple):
    """What is told in a language, and the stretch of the text that it is about."""

    blocks: tuple[Block, ...]
    stretch: Stretch
    spoken: Language

    @property
    def markdown(self) -> str:
        """All of it in Markdown."""
        return "\n\n---\n\n".join(_in_markdown(block, self.spoken) for block in self.blocks)

    @property
    def plain(self) -> str:
        """All of it in plain text, for an editor that shows no Markdown."""
        return "\n\n".join("\n".join(_in_text(block, self.spoken)) for block in self.blocks)


def hover(plan: OpenPlan, offset: int) -> Told | None:
    """What a key means, who an id is, and the cards of the requirements that lack something there."""
    spot = spot_at(plan.seen, offset)
    blocks = [] if spot is None else list(_about(plan, spot, offset))
    found = marked_within(plan, Stretch(offset, offset), MOST_CARDS)
    blocks += [
        Block(card.title(each.rule, plan.language), sentence(each.gap, plan.language), each.rule)
        for each in found
    ]
    if not blocks:
        return None
    stretch = plan.seen.leaf(spot.leaf) if spot else found[0].stretch
    return Told(tuple(blocks), stretch, plan.language)


def _about(plan: OpenPlan, spot: Spot, offset: int) -> Iterator[Block]:
    if spot.is_key:
        word = spot.field.word(plan.language).replace("_", " ").capitalize()
        yield Block(word, description(spot.model, spot.field, plan.language))
    elif spot.model is Waiver and spot.field.name == "rule":
        for rule in plan.report.terms.rules:
            if rule.id == spot.leaf.value.strip().upper():
                yield Block(card.title(rule, plan.language), "", rule)
    elif name := name_at(plan, offset):
        yield from _named(plan, name)


def _named(plan: OpenPlan, name: Name) -> Iterator[Block]:
    """Who or what has an id."""
    each = (one for seen in plan.sources() for one in known(name.refers, seen.loaded).each)
    found = next((one for one in each if one.id == name.id), None)
    if found is not None:
        yield Block("", visible(found.told))


def _in_markdown(block: Block, spoken: Language) -> str:
    heading = "## " if block.rule else ""
    title = f"{heading}{escaped(block.title)}" if heading else f"**{escaped(block.title)}**"
    lines = [title, ""] if block.title else []
    lines += [escaped(block.says), ""] if block.says else []
    lines += sections(block.rule, spoken) if block.rule else ()
    return "\n".join(lines).rstrip("\n")


def _in_text(block: Block, spoken: Language) -> Iterator[str]:
    yield from (visible(line) for line in (block.title, block.says) if line)
    for part in card.parts(block.rule, spoken) if block.rule else ():
        yield ""
        yield part.heading
        yield from (f"  {visible(line)}" for line in part.lines)
