"""The numbered entries of a year → a year wheel: twelve months clockwise, a ring for each kind.

It is drawn in a box of its own and scaled to the page; the tables beside it hold all that it shows.
"""

from __future__ import annotations

from math import cos, pi, sin
from typing import TYPE_CHECKING, NamedTuple

from gevinst.calendar.event import Kind
from gevinst.views.calendar import labels
from gevinst.views.paper.svg import Picture

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gevinst.views.calendar.told import Told
    from gevinst.views.paper.svg import Markup

_BOX, _MIDDLE = 424.0, 212.0
_INNER, _RING, _DOT = 64.0, 20.0, 8.5
_OUTER = _INNER + _RING * len(Kind)
_ROOM = 2 * _DOT + 1
_LETTERS = 3
_BELOW = 3.0  # from the middle of a number to its base line
_MONTHS = 12
_MOST_NAMED = 50


class Cell(NamedTuple):
    """What stands in a month of a ring: the numbers that are drawn, and whether there are more."""

    numbers: tuple[int, ...]
    more: bool


def wheel(
    year: int,
    cells: Mapping[tuple[int, Kind], Sequence[int]],
    names: Mapping[int, str],
    told: Told,
) -> Markup:
    """The picture of a year; `cells` are the numbers of the entries by month, 1 to 12, and kind.

    `names` are what the entries are called, which is shown where a number is pointed at.
    """
    kinds = ", ".join(kind.word(told.language) for kind in Kind)
    about = told.say(labels.WHEEL_ABOUT, kinds=kinds)
    picture = Picture(f"wheel-{year}", told.say(labels.YEAR_WHEEL, year=str(year)), about, _BOX)
    picture.root.set("viewBox", f"0 0 {_BOX:g} {_BOX:g}")
    picture.root.set("class", "picture wheel")
    del picture.root.attrib["height"]  # as high as the box is, at the width it has
    _draw_months(picture, told)
    for (month, kind), numbers in sorted(cells.items(), key=lambda cell: cell[0][0]):
        _draw(picture, month, tuple(Kind).index(kind), numbers, names)
    return picture.html()


def drawn(ring: int, numbers: Sequence[int]) -> Cell:
    """What there is room for in a month of a ring, 0 for the innermost."""
    room = max(int(_radius(ring) * 2 * pi / _MONTHS / _ROOM), 1)
    if len(numbers) <= room:
        return Cell(tuple(numbers), more=False)
    return Cell(tuple(numbers[: room - 1]), more=True)


def _draw_months(picture: Picture, told: Told) -> None:
    for ring in range(len(Kind) + 1):
        picture.circle((_MIDDLE, _MIDDLE), _INNER + ring * _RING, "ring")
    for month, name in enumerate(labels.MONTHS[told.language]):
        picture.line(_at(month, _INNER), _at(month, _OUTER), "line")
        across, down = _at(month + 0.5, _OUTER + 14)
        picture.text((across, down + _BELOW), name[:_LETTERS], "month")


def _draw(
    picture: Picture, month: int, ring: int, numbers: Sequence[int], names: Mapping[int, str]
) -> None:
    cell = drawn(ring, numbers)
    texts = [(str(number), names[number]) for number in cell.numbers]
    if cell.more:
        texts.append(("+", ", ".join(map(str, numbers[len(cell.numbers) :][:_MOST_NAMED]))))
    for place, (text, name) in enumerate(texts):
        at = _at(month - 1 + (place + 0.5) / len(texts), _radius(ring))
        picture.circle(at, _DOT, f"kind-{ring}")
        picture.hint(name)
        picture.text((at[0], at[1] + _BELOW), text, "on")
        picture.hint(name)


def _radius(ring: int) -> float:
    return _INNER + (ring + 0.5) * _RING


def _at(months: float, radius: float) -> tuple[float, float]:
    """Where a point lies, so many months past the top and so far from the middle."""
    turned = 2 * pi * months / _MONTHS - pi / 2
    return _MIDDLE + radius * cos(turned), _MIDDLE + radius * sin(turned)
