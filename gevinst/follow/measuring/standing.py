"""A gain → where it stands after its last measurement, in a sentence or two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.rules.b5_gains.measured import figure, in_full, made
from gevinst.rules.phrases import called
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from decimal import Decimal

    from gevinst.plan.gains import Gain

NOW = Text(
    nb="«{gain}» er sist målt {day}: {value}. Nullpunkt {baseline}, måltall {target}{way}.",
    nn="«{gain}» er sist målt {day}: {value}. Nullpunkt {baseline}, måltal {target}{way}.",
    en="“{gain}” was last measured on {day}: {value}. Baseline {baseline}, target {target}{way}.",
)
UNKNOWN = Text(nb="ukjent", nn="ukjent", en="unknown")
REACHED = Text(
    nb=": måltallet er nådd",
    nn=": måltalet er nådd",
    en=": the target is reached",
)
NEARER = Text(
    nb=": nærmere måltallet enn {before}",
    nn=": nærmare måltalet enn {before}",
    en=": nearer the target than {before}",
)
FURTHER = Text(
    nb=": lenger fra måltallet enn {before}",
    nn=": lenger frå måltalet enn {before}",
    en=": further from the target than {before}",
)
AS_FAR = Text(
    nb=": like langt fra måltallet som {before}",
    nn=": like langt frå måltalet som {before}",
    en=": as far from the target as {before}",
)
THE_BASELINE = Text(nb="nullpunktet", nn="nullpunktet", en="the baseline")
LAST_TIME = Text(nb="{day} ({value})", nn="{day} ({value})", en="on {day} ({value})")
_NOTHING = Text(nb="", nn="", en="")


def standing(gain: Gain) -> Phrase | None:
    """Where a gain stands, and whether that is nearer the target than before; None where it is not measured."""
    done = made(gain)
    if not done:
        return None
    day, value = done[-1]
    facts = {
        "gain": called(gain),
        "day": day,
        "value": figure(gain, value),
        "baseline": _known(gain.baseline.value if gain.baseline else None),
        "target": _known(gain.target.value if gain.target else None),
        "way": _way(gain, value),
    }
    return Phrase(NOW, facts)


def _known(value: Decimal | None) -> object:
    return UNKNOWN if value is None else in_full(value)


def _way(gain: Gain, value: Decimal) -> Text | Phrase:
    target = gain.target.value if gain.target else None
    baseline = gain.baseline.value if gain.baseline else None
    if target is None:
        return _NOTHING
    if value == target or (baseline is not None and (value - target) * (target - baseline) > 0):
        return REACHED
    earlier = made(gain)[:-1]
    if earlier:
        day, old = earlier[-1]
        before: Text | Phrase = Phrase(LAST_TIME, {"day": day, "value": in_full(old)})
    elif baseline is not None:
        old, before = baseline, THE_BASELINE
    else:
        return _NOTHING
    now, then = abs(target - value), abs(target - old)
    text = NEARER if now < then else FURTHER if now > then else AS_FAR
    return Phrase(text, {"before": before})
