"""A gain → where it stands after its last measurement, in a sentence or two, as `gevinst status` reckons it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.follow.judged import State
from gevinst.follow.status import gain_status
from gevinst.rules.b5_gains.measured import figure, in_full
from gevinst.rules.phrases import called
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import date
    from decimal import Decimal

    from gevinst.follow.status import GainStatus
    from gevinst.plan.gains import Gain
    from gevinst.plan.model import Plan

NOW = Text(
    nb="«{gain}» er sist målt {day}: {value}. Nullpunkt {baseline}, måltall {target}{way}.",
    nn="«{gain}» er sist målt {day}: {value}. Nullpunkt {baseline}, måltal {target}{way}.",
    en="“{gain}” was last measured on {day}: {value}. Baseline {baseline}, target {target}{way}.",
)
BEFORE = Text(
    nb="«{gain}» {days}: fra før nullpunktet eller før løsningen ble tatt i bruk, så det teller ikke. Er datoen riktig?",
    nn="«{gain}» {days}: frå før nullpunktet eller før løysinga vart teken i bruk, så det tel ikkje. Er datoen rett?",
    en="“{gain}” {days}: from before the baseline or before go-live, so it does not count. Is the date right?",
)
UNKNOWN = Text(nb="ukjent", nn="ukjent", en="unknown")
REACHED = Text(
    nb=": måltallet er nådd",
    nn=": måltalet er nådd",
    en=": the target is reached",
)
PART = Text(
    nb=": {percent} % av veien, {moved}",
    nn=": {percent} % av vegen, {moved}",
    en=": {percent}% of the way, {moved}",
)
ALONE = Text(nb=": {moved}", nn=": {moved}", en=": {moved}")
NEARER = Text(
    nb="nærmere måltallet enn {before}",
    nn="nærmare måltalet enn {before}",
    en="nearer the target than {before}",
)
FURTHER = Text(
    nb="lenger fra måltallet enn {before}",
    nn="lenger frå måltalet enn {before}",
    en="further from the target than {before}",
)
AS_FAR = Text(
    nb="like langt fra måltallet som {before}",
    nn="like langt frå måltalet som {before}",
    en="as far from the target as {before}",
)
THE_BASELINE = Text(nb="nullpunktet", nn="nullpunktet", en="the baseline")
LAST_TIME = Text(nb="{day} ({value})", nn="{day} ({value})", en="on {day} ({value})")
_NOTHING = Text(nb="", nn="", en="")
_MOST_DAYS = 3


def standing(plan: Plan, gain: Gain, as_of: date, new: Collection[date]) -> Iterator[Phrase]:
    """Where a gain stands on a day, and whether that is nearer the target than before.

    `new` are the days of its new measurements: it is told which of them don't count.
    """
    found = gain_status(plan, gain, as_of)
    days = tuple(one.day for one in found.series.before if one.day in new)
    if days:
        yield Phrase(BEFORE, {"gain": called(gain), "days": days[-_MOST_DAYS:]})
    last = found.last
    if last is None:
        return
    facts = {
        "gain": called(gain),
        "day": last.day,
        "value": figure(gain, last.value),
        "baseline": _known(found.baseline.value if found.baseline else None),
        "target": _known(found.target.value if found.target else None),
        "way": _way(found),
    }
    yield Phrase(NOW, facts)


def _known(value: Decimal | None) -> object:
    return UNKNOWN if value is None else in_full(value)


def _way(found: GainStatus) -> Text | Phrase:
    """How far the figure has come; nothing where the plan gives no target, or contradicts itself."""
    if found.state is State.REACHED:
        return REACHED
    if (moved := _moved(found)) is None:
        return _NOTHING
    percent = found.standing.percent
    if percent is None:
        return Phrase(ALONE, {"moved": moved})
    return Phrase(PART, {"percent": percent, "moved": moved})


def _moved(found: GainStatus) -> Phrase | None:
    aim, counted = found.aim, found.series.counted
    if aim is None:
        return None
    if counted[1:]:
        then = counted[-2].value
        before: Text | Phrase = Phrase(LAST_TIME, {"day": counted[-2].day, "value": in_full(then)})
    elif aim.baseline is not None:
        then, before = aim.baseline, THE_BASELINE
    else:
        return None
    better = aim.better(counted[-1].value, then)
    return Phrase(NEARER if better > 0 else FURTHER if better < 0 else AS_FAR, {"before": before})
