"""Targets, baselines and measurements that differ → sentences: from what to what, and who agreed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.changes.change import Change, Kind
from gevinst.changes.pairs import said
from gevinst.changes.plain import other_changes
from gevinst.changes.values import quoted, raw
from gevinst.plan.gains import Moved
from gevinst.rules.b5_gains.measured import figure, made
from gevinst.rules.once import once
from gevinst.rules.phrases import called
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from decimal import Decimal

    from gevinst.changes.differences import Difference
    from gevinst.plan.gains import Gain
    from gevinst.plan.model import Plan

TARGET = Text(nb="Måltallet", nn="Måltalet", en="The target")
BASELINE = Text(nb="Nullpunktet", nn="Nullpunktet", en="The baseline")
MOVED = Text(
    nb="{which} for «{gain}» er flyttet fra {was} til {now}. {agreed}{nearer}",
    nn="{which} for «{gain}» er flytta frå {was} til {now}. {agreed}{nearer}",
    en="{which} of “{gain}” was moved from {was} to {now}. {agreed}{nearer}",
)
SET = Text(
    nb="{which} for «{gain}» er satt til {now}.",
    nn="{which} for «{gain}» er sett til {now}.",
    en="{which} of “{gain}” was set to {now}.",
)
GONE = Text(
    nb="{which} for «{gain}», {was}, er fjernet.",
    nn="{which} for «{gain}», {was}, er fjerna.",
    en="{which} of “{gain}”, {was}, was taken away.",
)
AGREED = Text(
    nb="Enige: {people}{when}.", nn="Einige: {people}{when}.", en="Agreed by: {people}{when}."
)
BECAUSE = Text(nb=" Begrunnelse: {reason}.", nn=" Grunngiving: {reason}.", en=" Reason: {reason}.")
WHEN = Text(nb=" ({day})", nn=" ({day})", en=" ({day})")
NOBODY_SAID = Text(
    nb="Ingen har sagt hvem som er enige i det.",
    nn="Ingen har sagt kven som er einige i det.",
    en="Nobody said who agreed.",
)
NEARER = Text(
    nb=" Måltallet er nærmere nullpunktet enn før.",
    nn=" Måltalet er nærare nullpunktet enn før.",
    en=" The target is nearer to the baseline than before.",
)
EMPTY = Text(nb="", nn="", en="")
NOTE_GONE = Text(
    nb="Det står ikke lenger at {which} for «{gain}» er endret fra {was}.",
    nn="Det står ikkje lenger at {which} for «{gain}» er endra frå {was}.",
    en="It is no longer said that {which} of “{gain}” was changed from {was}.",
)
NOTE_NEW = Text(
    nb="Det står nå at {which} for «{gain}» er endret fra {was}. {agreed}",
    nn="Det står no at {which} for «{gain}» er endra frå {was}. {agreed}",
    en="It is now said that {which} of “{gain}” was changed from {was}. {agreed}",
)
_IN_SENTENCE = {
    "target": Text(nb="måltallet", nn="måltalet", en="the target"),
    "baseline": Text(nb="nullpunktet", nn="nullpunktet", en="the baseline"),
}
NEW = Text(
    nb="«{gain}» er målt {day}: {now}.",
    nn="«{gain}» er målt {day}: {now}.",
    en="“{gain}” was measured on {day}: {now}.",
)
NEW_AFTERWARDS = Text(
    nb="En måling av «{gain}» er lagt til i ettertid, fra {day}: {now}.",
    nn="Ei måling av «{gain}» er lagd til i ettertid, frå {day}: {now}.",
    en="A measurement of “{gain}” was added afterwards, from {day}: {now}.",
)
ALTERED = Text(
    nb="Målingen av «{gain}» {day} er endret i ettertid, fra {was} til {now}.",
    nn="Målinga av «{gain}» {day} er endra i ettertid, frå {was} til {now}.",
    en="The measurement of “{gain}” on {day} was altered afterwards, from {was} to {now}.",
)
TAKEN = Text(
    nb="Målingen av «{gain}» {day}, {was}, er fjernet i ettertid.",
    nn="Målinga av «{gain}» {day}, {was}, er fjerna i ettertid.",
    en="The measurement of “{gain}” on {day}, {was}, was taken away afterwards.",
)
NO_DAY = Text(nb="uten dato", nn="utan dato", en="without a date")
NO_FIGURE = Text(nb="uten tall", nn="utan tal", en="without a figure")


class Gains(NamedTuple):
    """A gain before and now."""

    old: Gain
    new: Gain


def figure_changes(found: Difference, old: Plan, new: Plan) -> Iterator[Change]:  # noqa: ARG001  (as all are called)
    """The sentence on a target or baseline that was moved, set or taken away."""
    gains, name = _gains(found), found.way.steps.split(".")[1]
    which, was, now = TARGET if name == "target" else BASELINE, found.was, found.now
    facts: dict[str, Any] = {"which": which, "gain": called(gains.new)}
    if was is not None:
        facts["was"] = figure(gains.old, was)
    if now is not None:
        facts["now"] = figure(gains.new, now)
    text = SET if was is None else GONE if now is None else MOVED
    if text is MOVED:
        moved = next(_notes(gains, name, was), None)
        nearer = name == "target" and _nearer(gains)
        facts |= {"agreed": _agreed(moved, new), "nearer": NEARER if nearer else EMPTY}
    yield Change(Kind.FIGURES, text, facts, found.way.path, raw(was), raw(now), (int(text is SET),))


def note_changes(found: Difference, old: Plan, new: Plan) -> Iterator[Change]:
    """The sentence on a note of a move that came or went; none where the move itself is told."""
    gains, name = _gains(found), found.way.steps.split(".")[1]
    moved = found.within[-1].either
    if not isinstance(moved, Moved) or moved.was is None:
        yield from other_changes(found, old, new)
        return
    values = [getattr(getattr(gain, name), "value", None) for gain in gains]
    if found.now is not None and moved.was == values[0] != values[1]:
        return
    facts = {
        "which": _IN_SENTENCE[name],
        "gain": called(gains.new),
        "was": figure(gains.new, moved.was),
    }
    text = NOTE_GONE if found.now is None else NOTE_NEW
    if text is NOTE_NEW:
        facts["agreed"] = _agreed(moved, new)
    yield Change(Kind.FIGURES, text, facts, found.way.path, rank=(int(text is NOTE_NEW),))


def measurement_changes(found: Difference, old: Plan, new: Plan) -> Iterator[Change]:  # noqa: ARG001  (as all are called)
    """The sentence on a measurement that was added, or altered or taken away afterwards."""
    gain, pair = _gains(found).new, found.within[-1]
    was, now = (getattr(one, "value", None) for one in pair)
    facts = {
        "gain": called(gain),
        "day": getattr(pair.either, "date", None) or NO_DAY,
        "was": NO_FIGURE if was is None else figure(gain, was),
        "now": NO_FIGURE if now is None else figure(gain, now),
    }
    rank = 0
    if not found.is_item:
        text = ALTERED
    elif found.now is None:
        text = TAKEN
    else:
        text, rank = (NEW_AFTERWARDS, 1) if _is_late(found, old) else (NEW, 2)
    yield Change(Kind.MEASURED, text, facts, found.way.path, raw(was), raw(now), (rank,))


def _is_late(found: Difference, old: Plan) -> bool:
    """Whether there was a later measurement before this one was added."""
    last = _last_measured(old).get(id(_gains(found).old))
    return bool(last and found.now.date) and last > found.now.date


@once
def _last_measured(plan: Plan) -> dict[int, date]:
    """The last day that each gain was measured, by the gain itself: two may have the same id."""
    done = {id(gain): made(gain) for gain in plan.gains}
    return {gain: figures[-1][0] for gain, figures in done.items() if figures}


def _gains(found: Difference) -> Gains:
    """The gain that a field lies in; one that is new or gone is told as a whole, without its fields."""
    return Gains(*found.within[0])  # type: ignore[arg-type]


def _notes(gains: Gains, name: str, was: Decimal) -> Iterator[Moved]:
    """What the plan says of a move from a figure: what is new in it, the last first."""
    old, new = (getattr(gain, name) for gain in gains)
    known = set(map(said, old.moved if old else ()))
    fresh = [one for one in reversed(new.moved if new else ()) if said(one) not in known]
    return (one for one in fresh if one.was in (was, None))


def _agreed(moved: Moved | None, plan: Plan) -> Phrase | Text:
    if moved is None or not moved.agreed_by:
        return Phrase(_joined(NOBODY_SAID), _reason(moved))
    when = Phrase(WHEN, {"day": moved.date}) if moved.date else EMPTY
    people = tuple(plan.called(ref) for ref in moved.agreed_by)
    return Phrase(_joined(AGREED), {"people": people, "when": when} | _reason(moved))


def _joined(text: Text) -> Text:
    return Text(nb=f"{text.nb}{{why}}", nn=f"{text.nn}{{why}}", en=f"{text.en}{{why}}")


def _reason(moved: Moved | None) -> dict[str, Any]:
    if moved is None or not moved.reason:
        return {"why": EMPTY}
    return {"why": Phrase(BECAUSE, {"reason": quoted(moved.reason)})}


def _nearer(gains: Gains) -> bool:
    """Whether less is to be reached than before, both figures being known both times."""
    ways = []
    for gain in gains:
        start = gain.baseline.value if gain.baseline else None
        end = gain.target.value if gain.target else None
        if start is None or end is None:
            return False
        ways.append(abs(end - start))
    return ways[1] < ways[0]
