"""Figures with days → a line plot within an HTML document, on one scale of days and one of figures.

    drawn(Plot("gain-1", title, about, curves=(Curve(points, "series", dots=True),)), language)

It is as wide as its page, and its letters are not scaled. What it shows must stand in words or in a
table as well: a picture has one text alternative. Looks are classes of the style sheet: of curves
`series`, `due`, `forecast`, `goal` and `start`; of bands `tolerance` and `forecast`.
"""

from __future__ import annotations

from math import ceil, floor, isfinite, log10
from typing import TYPE_CHECKING, NamedTuple

from gevinst.views.paper.axis import Axis
from gevinst.views.paper.svg import Picture, percent
from gevinst.words import written

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from gevinst.views.paper.svg import Markup
    from gevinst.words import Language

HEIGHT = 240
MOST_POINTS = 400
MOST_DOTS = 80
_TOP, _BOTTOM = 26, 22
_RADIUS = 4
_MOST_GRID_LINES = 5
_MARGIN = 0.08  # of the height, above the highest and below the lowest figure
_MIDDLE = 0.5
_LEAST_SPAN = 1e-9
_STEPS = (1, 2, 5, 10)


class Curve(NamedTuple):
    """Figures by their days, oldest first, joined by a line; with a dot for each where that is asked."""

    points: tuple[tuple[date, float], ...]
    look: str
    dots: bool = False


class Band(NamedTuple):
    """The room between a low and a high figure, by day; what lies outside the plot is cut off."""

    points: tuple[tuple[date, float, float], ...]
    look: str


class Mark(NamedTuple):
    """A day that is marked from top to bottom, and what it is called."""

    day: date
    label: str


class Plot(NamedTuple):
    """A plot: `ident` is its own on the page, `about` says what it shows to those who can't see it."""

    ident: str
    title: str
    about: str
    curves: tuple[Curve, ...]
    bands: tuple[Band, ...] = ()
    marks: tuple[Mark, ...] = ()


class Scale(NamedTuple):
    """The figures from the lowest to the highest, on a line from the bottom up."""

    low: float
    high: float

    def at(self, figure: float) -> float:
        """How far from the top a figure lies; one outside lies at the edge."""
        share = (min(max(figure, self.low), self.high) - self.low) / (self.high - self.low)
        return _TOP + (1 - share) * (HEIGHT - _TOP - _BOTTOM)

    def steps(self) -> Iterator[float]:
        """The round figures that are shown, the lowest first."""
        rough = (self.high - self.low) / _MOST_GRID_LINES
        tenth = 10.0 ** floor(log10(rough))
        step = next((each * tenth for each in _STEPS if each * tenth >= rough), 10 * tenth)
        for number in range(ceil(self.low / step), floor(self.high / step) + 1):
            yield round(number * step, 15 - ceil(log10(max(abs(self.high), abs(self.low)))))


def drawn(plot: Plot, language: Language) -> Markup:
    """The plot of at least one curve with a figure, as it stands in an HTML document."""
    return picture_of(plot, language).html()


def picture_of(plot: Plot, language: Language) -> Picture:
    """The plot of at least one curve with a figure."""
    days = [day for curve in plot.curves for day, _ in curve.points]
    axis = Axis(min(days), max(days))
    scale = _scale([figure for curve in plot.curves for _, figure in curve.points])
    picture = Picture(plot.ident, plot.title, plot.about, HEIGHT)
    for band in plot.bands:
        _band(picture, band, axis, scale)
    _grid(picture, axis, scale)
    for mark in plot.marks:
        _mark(picture, mark, axis)
    for curve in plot.curves:
        _curve(picture, curve, axis, scale)
    for step in scale.steps():
        picture.text((0, scale.at(step) - 3), written(step, language), "soft")
    return picture


def thinned(points: Sequence[tuple[date, float]]) -> list[tuple[date, float]]:
    """As many of the points as can be told apart: the lowest and the highest of each stretch."""
    size = ceil(len(points) / (MOST_POINTS / 2))
    if len(points) <= MOST_POINTS:
        return list(points)
    found = []
    for start in range(0, len(points), size):
        stretch = points[start : start + size]
        ends = {min(stretch, key=lambda point: point[1]), max(stretch, key=lambda point: point[1])}
        found += sorted(ends)
    return [*found, points[-1]] if found[-1] != points[-1] else found


def _scale(figures: Sequence[float]) -> Scale:
    low, high = min(figures), max(figures)
    span = high - low if isfinite(high - low) else 0.0
    margin = span * _MARGIN or max(abs(high) * _MARGIN, _LEAST_SPAN)
    return Scale(low - margin, high + margin)


def _grid(picture: Picture, axis: Axis, scale: Scale) -> None:
    for step in scale.steps():
        picture.line((0, scale.at(step)), ("100%", scale.at(step)), "line")
    for share, label in axis.ticks():
        picture.line((percent(share), HEIGHT - _BOTTOM), (percent(share), HEIGHT - 16), "line")
        if label:
            picture.text((percent(share), HEIGHT - 4), label, "soft")


def _mark(picture: Picture, mark: Mark, axis: Axis) -> None:
    if not axis.first <= mark.day <= axis.last:
        return
    share = axis.share(mark.day)
    picture.line((percent(share), _TOP - 10), (percent(share), HEIGHT - _BOTTOM), "mark")
    side = "soft" if share < _MIDDLE else "soft end"
    picture.text((percent(share), 11), mark.label, side)


def _band(picture: Picture, band: Band, axis: Axis, scale: Scale) -> None:
    over = [(axis.share(day), scale.at(high)) for day, _, high in band.points]
    under = [(axis.share(day), scale.at(low)) for day, low, _ in band.points]
    picture.area([*over, *reversed(under)], f"area {band.look}")


def _curve(picture: Picture, curve: Curve, axis: Axis, scale: Scale) -> None:
    points = [(axis.share(day), scale.at(figure)) for day, figure in thinned(curve.points)]
    if len(points) > 1:
        picture.path(points, f"path {curve.look}")
    if curve.dots and len(curve.points) <= MOST_DOTS:
        for share, top in points:
            picture.circle((percent(share), top), _RADIUS, "accent")
