"""A baseline → what keeps it from being trusted: its origin, its sample, other figures for the same."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from gevinst.rules.b5_gains.measured import figure, in_full, rounded_apart
from gevinst.rules.form.places import shown
from gevinst.rules.lacking import lacking
from gevinst.rules.phrases import called
from gevinst.rules.rule import Gap, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.gains import Baseline, Gain, OtherBaseline, Sample

UNTOLD = Text(
    nb="Nullpunktet for «{gain}» er {value}, men det står ikke {missing}.",
    nn="Nullpunktet for «{gain}» er {value}, men det står ikkje {missing}.",
    en="The baseline of “{gain}” is {value}, but it is not said {missing}.",
)
SOURCE = Text(
    nb="hvor tallet kommer fra", nn="kvar talet kjem frå", en="where the figure comes from"
)
WHO = Text(nb="hvem som målte", nn="kven som målte", en="who measured it")
INCOMPLETE = Text(
    nb="Nullpunktet for «{gain}» bygger på et utvalg, men det står ikke {missing}.",
    nn="Nullpunktet for «{gain}» byggjer på eit utval, men det står ikkje {missing}.",
    en="The baseline of “{gain}” rests on a sample, but it is not said {missing}.",
)
NONE_MEASURED = Text(
    nb="Nullpunktet for «{gain}» bygger på et utvalg på {size}: ingenting er målt.",
    nn="Nullpunktet for «{gain}» byggjer på eit utval på {size}: ingenting er målt.",
    en="The baseline of “{gain}” rests on a sample of {size}: nothing was measured.",
)
TOO_MANY = Text(
    nb="Nullpunktet for «{gain}» bygger på {size} målte, men de skal stå for bare {out_of}.",
    nn="Nullpunktet for «{gain}» byggjer på {size} målte, men dei skal stå for berre {out_of}.",
    en="The baseline of “{gain}” rests on {size} that were measured, but they are to stand for only {out_of}.",
)
SMALL = Text(
    nb="Nullpunktet for «{gain}» bygger på {size} av {out_of}. Det er {share} %, under vår grense på {limit} %. Skriv et forbehold, eller mål {more} til.",
    nn="Nullpunktet for «{gain}» byggjer på {size} av {out_of}. Det er {share} %, under vår grense på {limit} %. Skriv eit atterhald, eller mål {more} til.",
    en="The baseline of “{gain}” rests on {size} of {out_of}. That is {share} %, under our limit of {limit} %. Write a reservation, or measure {more} more.",
)
DIFFERS = Text(
    nb="Nullpunktet for «{gain}» er {value} ({source}), men en annen måling viser {other} ({other_source}). Forskjellen er {difference}, {percent} % av det største tallet, over vår grense på {limit} %. Forklar den.",
    nn="Nullpunktet for «{gain}» er {value} ({source}), men ei anna måling viser {other} ({other_source}). Skilnaden er {difference}, {percent} % av det største talet, over vår grense på {limit} %. Forklar han.",
    en="The baseline of “{gain}” is {value} ({source}), but another measurement shows {other} ({other_source}). The difference is {difference}, {percent} % of the larger figure, over our limit of {limit} %. Explain it.",
)
NO_SOURCE = Text(nb="kilde ikke oppgitt", nn="kjelde ikkje oppgjeven", en="source not given")
PARTS = {
    "size": Text(
        nb="hvor mange som er målt", nn="kor mange som er målte", en="how many were measured"
    ),
    "out_of": Text(
        nb="hvor mange de står for", nn="kor mange dei står for", en="how many they stand for"
    ),
}


def source_of(gain: Gain) -> str | None:
    """Where the baseline comes from: its own source, else the indicator's source or method."""
    own = gain.baseline.source if gain.baseline else None
    measured = gain.indicator
    return own or (measured and (measured.source or measured.measurement_method)) or None


def untold_gaps(gain: Gain, baseline: Baseline, value: Decimal) -> Iterator[Gap]:
    """A gap where it is not said where the baseline comes from, or who measured it."""
    indicator = gain.indicator
    missing: dict[str, Text] = {}
    if source_of(gain) is None:
        missing["source"] = SOURCE
    if baseline.measured_by is None and (indicator is None or indicator.measured_by is None):
        missing["measured_by"] = WHO
    if missing:
        facts: dict[str, Any] = {"gain": called(gain), "value": figure(gain, value)}
        facts |= {"missing": tuple(missing.values()), "person": gain.owner}
        yield gap(UNTOLD, baseline, next(iter(missing)), write=tuple(missing), **facts)


def sample_gaps(gain: Gain, sample: Sample, limit: int) -> Iterator[Gap]:
    """A gap where a sample can't be, or is smaller than a limit in per cent and not said to be."""
    size, out_of = sample.size, sample.out_of
    facts: dict[str, Any] = {"gain": called(gain), "person": gain.owner}
    facts |= {"size": size, "out_of": out_of, "limit": limit}
    if size is None or out_of is None:
        names = lacking(sample, PARTS)
        facts["missing"] = tuple(PARTS[name] for name in names)
        yield gap(INCOMPLETE, sample, names[0], write=names, **facts)
    elif size < 1:
        yield gap(NONE_MEASURED, sample, "size", **facts)
    elif size > out_of:
        yield gap(TOO_MANY, sample, "size", **facts)
    elif size * 100 < limit * out_of and sample.reservation is None:
        share = Decimal(size * 100) / out_of
        decimals = 1 if share >= 1 else 3
        facts["share"] = in_full(rounded_apart(share, Decimal(limit), decimals))
        facts["more"] = -(-limit * out_of // 100) - size
        yield gap(SMALL, sample, "reservation", **facts)


def difference_gaps(gain: Gain, value: Decimal, other: OtherBaseline, limit: int) -> Iterator[Gap]:
    """A gap where another figure differs by more than a limit in per cent and nobody says why."""
    if other.value is None or other.explanation:
        return
    difference, largest = abs(value - other.value), max(abs(value), abs(other.value))
    if difference * 100 > limit * largest:
        source, percent = source_of(gain), difference * 100 / largest
        facts: dict[str, Any] = {
            "gain": called(gain),
            "value": figure(gain, value),
            "source": shown(source) if source else NO_SOURCE,
            "other": figure(gain, other.value),
            "other_source": shown(other.source) if other.source else NO_SOURCE,
            "difference": figure(gain, difference),
            "percent": in_full(rounded_apart(percent, Decimal(limit), places=1)),
            "limit": limit,
        }
        yield gap(DIFFERS, other, "explanation", person=gain.owner, **facts)
