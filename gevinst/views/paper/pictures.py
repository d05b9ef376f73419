"""The barriers and the timeline of a plan → pictures for an HTML document.

What stands across is in shares of the page's width, so that letters are as large on a phone as on
paper; nothing lies on anything else on a page of 300 pixels or more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.check.verdict import Status
from gevinst.report.timeline import Lane
from gevinst.views.paper import words
from gevinst.views.paper.axis import axis_of, placed
from gevinst.views.paper.sheet import AS_OF
from gevinst.views.paper.svg import Picture, percent

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from gevinst.report.barriers import Barrier
    from gevinst.report.timeline import Event
    from gevinst.views.paper.axis import Axis
    from gevinst.views.paper.svg import Markup
    from gevinst.views.paper.telling import Telling

_BAR_HEIGHT, _BAR_STEP = 12, 42
_ROW, _LANE_HEAD, _LANE_GAP, _RADIUS = 22, 20, 10, 10
_LOOKS = {Status.MET: "met", Status.GAP: "gap", Status.KNOWN: "gap", Status.UPCOMING: "later"}
_MIDDLE = 0.5


def bars(parts: Sequence[Barrier], telling: Telling) -> Markup:
    """A bar for each barrier: how many of its requirements are met, missing and upcoming."""
    counts = "; ".join(f"{telling.barrier(part)}: {telling.counts(part)}" for part in parts)
    about = telling.say(words.BARS, counts=counts)
    picture = Picture("bars", telling.say(words.THE_BARRIERS), about, len(parts) * _BAR_STEP)
    for number, part in enumerate(parts):
        top = number * _BAR_STEP
        picture.text((0, top + 12), telling.barrier(part), "strong")
        due = f"{part.counts[Status.MET]}/{part.due}" if part.due else "–"
        picture.text(("100%", top + 12), due, "end")
        _bar(picture, part, top + 20)
    return picture.html()


def _bar(picture: Picture, part: Barrier, top: float) -> None:
    picture.rectangle((0, top), ("100%", _BAR_HEIGHT), "shade")
    whole = sum(part.counts[status] for status in _LOOKS)
    from_left = 0
    for status, look in _LOOKS.items():
        if count := part.counts[status]:
            at, size = percent(from_left / whole), percent(count / whole)
            picture.rectangle((at, top), (size, _BAR_HEIGHT), look)
            from_left += count


def timeline(events: Sequence[Event], as_of: date, telling: Telling) -> tuple[Markup, int]:
    """The events in their lanes, and how many have no room in the picture."""
    axis = axis_of(events)
    numbered = list(enumerate(events, 1))
    lanes = {
        lane: placed(((n, event) for n, event in numbered if event.lane is lane), axis)
        for lane in Lane
    }
    lanes = {lane: dots for lane, dots in lanes.items() if dots}
    rows = {lane: 1 + max(dot.row for dot in dots) for lane, dots in lanes.items()}
    height = 44 + sum(_LANE_HEAD + count * _ROW + _LANE_GAP for count in rows.values())
    about = telling.say(words.TIMELINE_ABOUT, first=axis.first, last=axis.last)
    picture = Picture("timeline", telling.say(words.TIMELINE), about, height)
    _scale(picture, axis, as_of, height, telling)
    top = 44.0
    for lane, dots in lanes.items():
        picture.text((0, top + 13), lane.word(telling.language), "strong")
        top += _LANE_HEAD
        for dot in dots:
            middle = top + dot.row * _ROW + _ROW / 2
            start, end = axis.share(dot.event.start), axis.share(dot.event.end)
            if end > start:
                size = (percent(end - start), 8)
                picture.rectangle((percent(start), middle - 4), size, "later")
            picture.circle((percent(start), middle), _RADIUS, "accent")
            picture.text((percent(start), middle + 4), str(dot.number), "on")
        top += rows[lane] * _ROW + _LANE_GAP
        picture.line((0, top - _LANE_GAP / 2), ("100%", top - _LANE_GAP / 2), "line")
    return picture.html(), len(numbered) - sum(map(len, lanes.values()))


def _scale(picture: Picture, axis: Axis, as_of: date, height: float, telling: Telling) -> None:
    for share, label in axis.ticks():
        picture.line((percent(share), 36), (percent(share), height), "line")
        if label:
            picture.text((percent(share), 32), label, "soft")
    if axis.first <= as_of <= axis.last:
        share = axis.share(as_of)
        picture.line((percent(share), 18), (percent(share), height), "mark")
        side = "soft" if share < _MIDDLE else "soft end"
        picture.text((percent(share), 13), telling.say(AS_OF, as_of=as_of), side)
