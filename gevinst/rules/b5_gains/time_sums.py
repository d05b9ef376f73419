"""The freed time of a gain → gaps where minutes, hours and full-time posts don't agree."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.rules.b5_gains.arithmetic import (
    HOURS,
    HOURS_A_POST,
    MINUTES,
    NUMBER,
    POSTS,
    Sum,
    agrees,
    joined,
)
from gevinst.rules.b5_gains.disagree import differs, impossible_time
from gevinst.rules.b5_gains.freed_time import counted_for, hours_a_year
from gevinst.rules.b5_gains.measured_minutes import measured_minutes
from gevinst.rules.b5_gains.priced_time import equation, freed_hours
from gevinst.rules.rule import Gap, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from gevinst.plan.gains import FreedTime, Gain

MORE_THAN_MEASURED = Text(
    nb="«{gain}» regner med {minutes} spart, men måleindikatoren går bare fra {baseline} til {target}: {measured}.",
    nn="«{gain}» reknar med {minutes} spart, men måleindikatoren går berre frå {baseline} til {target}: {measured}.",
    en="“{gain}” counts on {minutes} saved, but the indicator only goes from {baseline} to {target}: {measured}.",
)
MORE_HOURS_THAN_MEASURED = Text(
    nb="«{gain}» regner med {minutes} spart og {stated}, men måleindikatoren går bare fra {baseline} til {target}: {measured}. Da blir det {hours}.",
    nn="«{gain}» reknar med {minutes} spart og {stated}, men måleindikatoren går berre frå {baseline} til {target}: {measured}. Då blir det {hours}.",
    en="“{gain}” counts on {minutes} saved and {stated}, but the indicator only goes from {baseline} to {target}: {measured}. That makes {hours}.",
)
NO_HOURS_A_POST = Text(
    nb="«{gain}» regner om {hours} til {posts}, men sier ikke hvor mange timer et årsverk er. Det finnes ikke noe offisielt tall.",
    nn="«{gain}» reknar om {hours} til {posts}, men seier ikkje kor mange timar eit årsverk er. Det finst ikkje noko offisielt tal.",
    en="“{gain}” turns {hours} into {posts}, but does not say how many hours there are in a post. There is no official number.",
)
NO_SOURCE = Text(
    nb="«{gain}» regner med {number}, men sier ikke hvor tallet kommer fra. Det finnes ikke noe offisielt tall.",
    nn="«{gain}» reknar med {number}, men seier ikkje kvar talet kjem frå. Det finst ikkje noko offisielt tal.",
    en="“{gain}” counts on {number}, but does not say where the number comes from. There is no official number.",
)


def time_gaps(gain: Gain, percent: int, facts: dict[str, Any]) -> Iterator[Gap]:
    """A gap for each number of the freed time that does not follow from those beside it."""
    freed = gain.freed_time
    if freed is None:
        return
    if impossible := tuple(impossible_time(freed, facts)):
        yield from impossible
        return
    if more := _more_than_measured(gain, freed, percent, facts):
        yield more
    else:
        computed, stated = hours_a_year(gain), freed.hours
        if computed and stated is not None and not agrees(stated, computed.value, percent):
            yield differs(freed, "hours", computed, HOURS, **facts)
    yield from _posts(gain, freed, percent, facts)


def _more_than_measured(
    gain: Gain, freed: FreedTime, percent: int, facts: dict[str, Any]
) -> Gap | None:
    per = counted_for(freed)
    saved = measured_minutes(gain, per) if per else None
    if saved is None or freed.minutes is None or gain.baseline is None or gain.target is None:
        return None
    if freed.minutes < saved or agrees(freed.minutes, saved, percent):
        return None
    before, after = gain.baseline.value, gain.target.value
    if before is None or after is None:
        return None
    difference = joined("−", NUMBER.of(before), NUMBER.of(after))
    facts = facts | {
        "minutes": MINUTES.of(freed.minutes),
        "baseline": before,
        "target": after,
        "measured": equation(difference, MINUTES.of(saved)),
    }
    right, claimed = hours_a_year(gain, saved), freed_hours(gain)
    if right is None or claimed is None or agrees(claimed, right.value, percent):
        return gap(MORE_THAN_MEASURED, freed, "minutes", **facts)
    facts |= {"stated": HOURS.of(claimed), "hours": equation(right.shown, HOURS.of(right.value))}
    return gap(MORE_HOURS_THAN_MEASURED, freed, "minutes", **facts)


def _posts(gain: Gain, freed: FreedTime, percent: int, facts: dict[str, Any]) -> Iterator[Gap]:
    each, posts, hours = freed.hours_per_post, freed.posts, freed_hours(gain)
    if each is None:
        if posts and hours is not None:
            facts = facts | {"hours": HOURS.of(hours), "posts": POSTS.of(posts)}
            names = ("hours_per_post", "hours_per_post_source")
            at = names[0] if names[0] in freed.origin.misfits else "posts"
            yield gap(NO_HOURS_A_POST, freed, at, write=names, **facts)
        return
    if freed.hours_per_post_source is None:
        source = "hours_per_post_source"
        at = source if source in freed.origin.entries else "hours_per_post"
        yield gap(NO_SOURCE, freed, at, write=(source,), number=HOURS_A_POST.of(each), **facts)
    if posts and hours is not None:
        computed = _in_posts(hours, each)
        if not agrees(posts, computed.value, percent):
            yield differs(freed, "posts", computed, POSTS, **facts)


def _in_posts(hours: Decimal, each: Decimal) -> Sum:
    return Sum(hours / each, lambda: joined("÷", HOURS.of(hours), HOURS_A_POST.of(each)))
