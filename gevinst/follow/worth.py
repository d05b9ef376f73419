"""A gain → what the plan says that it is worth in money and in time; nothing is computed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Per
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.gains import FreedTime, Gain, Saving

KRONER = Text(nb="{amount} kr", nn="{amount} kr", en="NOK {amount}")
KRONER_PER = Text(
    nb="{amount} kr per {per}", nn="{amount} kr per {per}", en="NOK {amount} per {per}"
)
KRONER_ONCE = Text(nb="{amount} kr én gang", nn="{amount} kr éin gong", en="NOK {amount} once")
HOURS = Text(nb="{hours} timer per år", nn="{hours} timar per år", en="{hours} hours per year")
POSTS = Text(nb="{posts} årsverk", nn="{posts} årsverk", en="full-time posts: {posts}")
MINUTES = Text(
    nb="{minutes} min per {per}", nn="{minutes} min per {per}", en="{minutes} min per {per}"
)


def worth(gain: Gain) -> Iterator[Phrase]:
    """What a gain is worth in money and in time, as far as the plan gives it."""
    if gain.saving and (money := _money(gain.saving)):
        yield money
    if gain.freed_time:
        yield from _time(gain.freed_time)


def _money(saving: Saving) -> Phrase | None:
    if saving.amount is None:
        return None
    facts = {"amount": saving.amount, "per": saving.per}
    if saving.per is None:
        return Phrase(KRONER, facts)
    return Phrase(KRONER_ONCE if saving.per is Per.ONCE else KRONER_PER, facts)


def _time(freed: FreedTime) -> Iterator[Phrase]:
    if freed.hours is not None:
        yield Phrase(HOURS, {"hours": freed.hours})
    elif freed.minutes is not None and freed.per:
        yield Phrase(MINUTES, {"minutes": freed.minutes, "per": freed.per})
    if freed.posts is not None:
        yield Phrase(POSTS, {"posts": freed.posts})
