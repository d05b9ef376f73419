"""A gain → its plot: the measurements, the line with its tolerance, the target and the forecast."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from gevinst.choices import Direction
from gevinst.follow.forecast import Outlook
from gevinst.views.paper.alone import alone
from gevinst.views.paper.plot import Band, Curve, Mark, Plot, picture_of
from gevinst.views.status import labels
from gevinst.views.status.told import MOST_GAINS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.follow.judged import Tolerance
    from gevinst.follow.status import GainStatus, Overview
    from gevinst.views.paper.svg import Picture
    from gevinst.views.status.told import Telling
    from gevinst.words import Text

MOST_DRAWN = 400
_SAMPLES = 16
_FARTHEST = 2  # times as long as the plan and the measurements
_KEYS = {
    "series": labels.PLOT_MEASURED,
    "due": labels.PLOT_LINE,
    "goal": labels.PLOT_TARGET,
    "start": labels.PLOT_BASELINE,
    "forecast": labels.PLOT_FORECAST,
}


class Drawn(NamedTuple):
    """A plot, what it shows in words, and its key: the class of the style sheet and the word for each curve."""

    picture: Picture
    about: str
    key: tuple[tuple[str, Text], ...]


class File(NamedTuple):
    """A plot as a file of its own: its name, what is in it, and what it shows in words."""

    name: str
    svg: str
    about: str


Place = tuple[int, int]
"""The number of a plan in an overview, and the number of a gain in the plan, from 1."""


def plot_of(
    gain: GainStatus, ident: str, as_of: date, by: Tolerance, telling: Telling
) -> Drawn | None:
    """The plot of a gain; None where there are no two days to draw anything between."""
    known = sorted(_days(gain))
    if len(known) < 2 or known[0] == known[-1]:  # noqa: PLR2004
        return None
    first, last = known[0], known[-1]
    end = _end(gain, first, last)
    curves = tuple(_curves(gain, first, max(last, end)))
    bands = tuple(_bands(gain, first, max(last, end), by))
    about = telling.say(labels.PLOT_ABOUT, first=first, last=max(last, end))
    mark = Mark(as_of, telling.say(labels.STATE_ON, as_of=as_of).rstrip("."))
    plot = Plot(ident, telling.name(gain), about, curves, bands, (mark,))
    key = tuple((curve.look, _KEYS[curve.look]) for curve in curves)
    return Drawn(picture_of(plot, telling.language), about, key)


def files_of(overview: Overview, telling: Telling, stem: str) -> dict[Place, File]:
    """The plots of an overview as files of SVG, named by a stem and by where the gain stands in it."""
    found: dict[Place, File] = {}
    for number, plan in enumerate(overview.plans, 1):
        for at, gain in enumerate(plan.gains[:MOST_GAINS], 1):
            if len(found) == MOST_DRAWN:
                return found
            if plot := plot_of(gain, "plot", plan.as_of, plan.tolerance, telling):
                key = [(look, telling.say(word)) for look, word in plot.key]
                name, svg = f"{stem}-{number}-{at}.svg", alone(plot.picture, key)
                found[number, at] = File(name, svg, f"{telling.name(gain)}. {plot.about}")
    return found


def _days(gain: GainStatus) -> Iterator[date]:
    yield from (one.day for one in (*gain.series.counted, *gain.series.before))
    for figure in (gain.baseline, gain.target):
        if figure and figure.day:
            yield figure.day


def _end(gain: GainStatus, first: date, last: date) -> date:
    """The last day of the forecast that is drawn: it must not make all else too small to see."""
    if gain.forecast is None or gain.forecast.outlook is not Outlook.EXPECTED:
        return last
    found = gain.forecast.expected or last
    farthest = min(first.toordinal() + _FARTHEST * (last - first).days, date.max.toordinal())
    return min(found, date.fromordinal(farthest))


def _curves(gain: GainStatus, first: date, last: date) -> Iterator[Curve]:
    if gain.baseline and not (gain.aim and gain.aim.is_kept):
        level = float(gain.baseline.value)
        yield Curve(((first, level), (last, level)), "start")
    if gain.target:
        level = float(gain.target.value)
        yield Curve(((first, level), (last, level)), "goal")
    if gain.line:
        days = sorted({first, gain.line.start, gain.line.end, last})
        yield Curve(tuple((day, float(gain.line.at(day))) for day in days), "due")
    if (path := _forecast(gain, last)) and len(path) > 1:
        yield Curve(tuple((day, likely) for day, _, likely, _ in path), "forecast")
    measured = sorted((*gain.series.before, *gain.series.counted))
    if measured:
        yield Curve(tuple((one.day, float(one.value)) for one in measured), "series", dots=True)


def _bands(gain: GainStatus, first: date, last: date, by: Tolerance) -> Iterator[Band]:
    if gain.aim and (gain.line or gain.aim.is_kept):
        room = float(gain.aim.whole) * by.on_line / 100
        down = room if gain.aim.direction is not Direction.LOWER else 0.0
        up = room if gain.aim.direction is not Direction.HIGHER else 0.0
        line, target = gain.line, float(gain.aim.target)
        days = sorted({first, line.start, line.end, last}) if line else [first, last]
        due = [(day, float(line.at(day)) if line else target) for day in days]
        yield Band(tuple((day, at - down, at + up) for day, at in due), "tolerance")
    if (path := _forecast(gain, last)) and len(path) > 1:
        points = tuple((day, min(low, high), max(low, high)) for day, low, _, high in path)
        yield Band(points, "forecast")


def _forecast(gain: GainStatus, last: date) -> list[tuple[date, float, float, float]]:
    """The low, the likely and the high figure on some days from the latest measurement on."""
    ahead = gain.forecast and gain.forecast.outlook is not Outlook.REACHED
    fit = gain.forecast.fit if gain.forecast and ahead else None
    aim, measured = gain.aim, gain.last
    if fit is None or aim is None or aim.baseline is None or measured is None:
        return []
    base, whole = float(aim.baseline), float(aim.target - aim.baseline)
    steps = min((last - measured.day).days, _SAMPLES)
    days = [
        measured.day + timedelta(days=(last - measured.day).days * number // steps)
        for number in range(steps + 1)
        if steps > 0
    ]
    found = []
    for day in days:
        low, likely, high = (base + share * whole for share in fit.at(day))
        found.append((day, low, likely, high))
    return found
