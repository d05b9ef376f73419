"""A place in an open plan → what may be written there: ids of the plan, choices, and requirements to waive."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from gevinst.check.run import limits_of
from gevinst.edit.known import known
from gevinst.edit.layout import Layout
from gevinst.edit.scalar import on_one_line
from gevinst.edit.values import NO_WORD, YES_WORD
from gevinst.editor.names import word_start
from gevinst.editor.open import Seen
from gevinst.editor.places import Stretch
from gevinst.editor.spots import spot_at
from gevinst.plan.load import plan_from
from gevinst.plan.model import Waiver
from gevinst.plan.values import Kind
from gevinst.rules.rule import CANNOT_BE_WAIVED
from gevinst.source.document import read
from gevinst.views.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.editor.open import OpenPlan
    from gevinst.editor.spots import Spot
    from gevinst.words import Language

MOST = 1_000
_STAND_IN = "x"


class Offer(NamedTuple):
    """What may be written: as it is shown, what is told beside it, and the text that is put in.

    `is_id` is one of the plan's own ids, and not a word of the format.
    """

    label: str
    detail: str
    text: str
    is_id: bool = False


class Offers(NamedTuple):
    """What may be written, and the stretch of the text that it takes the place of.

    Of very many not all are there, and `cut` says so: more letters bring others.
    """

    stretch: Stretch
    each: tuple[Offer, ...]
    cut: bool = False


def offers(plan: OpenPlan, offset: int) -> Offers | None:
    """What may be written at a place, in the plan's own words; None where nothing can be offered.

    What stands below is not looked at: it may not make sense before the word is written. Keys are the
    schema's to offer.
    """
    start = word_start(plan.text, offset)
    spot = _spot(plan, start)
    if spot is None or spot.is_key:
        return None
    each = tuple(_offers(plan, spot))
    if len(each) > MOST:
        begun = plan.text[start:offset].casefold()
        some = tuple(islice((one for one in each if begun in one.text.casefold()), MOST))
        return Offers(Stretch(start, offset), some, cut=True)
    return Offers(Stretch(start, offset), each) if each else None


def _spot(plan: OpenPlan, start: int) -> Spot | None:
    """What a word that begins at a place would be the text of."""
    text = f"{plan.text[:start]}{_STAND_IN}\n"
    data = text.encode("utf-8", "surrogatepass")
    loaded = plan_from(read(data, plan.name, limits_of(plan.settings)))
    seen = Seen(loaded, text, Layout(text))
    spot = spot_at(seen, start)
    return spot if spot and seen.leaf(spot.leaf) == (start, start + len(_STAND_IN)) else None


def _offers(plan: OpenPlan, spot: Spot) -> Iterator[Offer]:
    field, words = spot.field, plan.loaded.language
    if field.refers is not None:
        yield from _ids(plan, spot)
    elif field.choice is not None:
        for choice in field.choice:
            yield Offer(choice.word(words), "", choice.word(words))
    elif field.kind is Kind.YES_NO:
        yield from (Offer(word.to(words), "", word.to(words)) for word in (YES_WORD, NO_WORD))
    elif spot.model is Waiver and field.name == "rule":
        yield from _requirements(plan, plan.language)


def _ids(plan: OpenPlan, spot: Spot) -> Iterator[Offer]:
    assert spot.field.refers is not None  # noqa: S101
    told: set[str] = set()
    for seen in plan.sources():
        for one in known(spot.field.refers, seen.loaded).each:
            if one.id not in told:
                told.add(one.id)
                text = on_one_line(one.id, Kind.ID, flow=spot.flow)
                yield Offer(visible(one.id), visible(one.name), text, is_id=True)


def _requirements(plan: OpenPlan, spoken: Language) -> Iterator[Offer]:
    for rule in plan.report.terms.rules:
        if rule.id not in CANNOT_BE_WAIVED:
            yield Offer(rule.id, rule.title.to(spoken), rule.id)
