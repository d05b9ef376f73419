"""Shapes and texts → a picture within an HTML document: SVG with a title and a description.

Lengths across may be percentages, so that a picture is as wide as its page and its letters are not
scaled. There is no element here that runs, links or embeds anything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from gevinst.views.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Self

_ACROSS = 1000


class Markup(str):
    """A piece of HTML that we have made, and that a template takes as it is."""

    __slots__ = ()

    def __html__(self) -> Self:
        """What Jinja asks of markup."""
        return self


class Picture:
    """A picture with a text alternative, drawn from the top left; `ident` is its own on the page."""

    def __init__(self, ident: str, title: str, description: str, height: float) -> None:
        """An empty picture as wide as its page."""
        self.height = height
        self.root = ET.Element("svg", {"role": "img", "width": "100%", "height": _length(height)})
        self.root.set("class", "picture")
        self.root.set("aria-labelledby", f"{ident}-title {ident}-desc")
        self._put("title", visible(title), id=f"{ident}-title")
        self._put("desc", visible(description), id=f"{ident}-desc")

    def rectangle(
        self, at: tuple[float | str, float], size: tuple[float | str, float], look: str
    ) -> None:
        """A rectangle; `look` is a class of the style sheet."""
        (x, y), (width, height) = at, size
        self._put("rect", x=x, y=y, width=width, height=height, rx=2).set("class", look)

    def circle(self, at: tuple[float | str, float], radius: float, look: str) -> None:
        """A circle round a point."""
        self._put("circle", cx=at[0], cy=at[1], r=radius).set("class", look)

    def line(
        self, start: tuple[float | str, float], end: tuple[float | str, float], look: str
    ) -> None:
        """A line between two points."""
        self._put("line", x1=start[0], y1=start[1], x2=end[0], y2=end[1]).set("class", look)

    def text(self, at: tuple[float | str, float], text: str, look: str) -> None:
        """A text on one line, with its base line at a point."""
        self._put("text", visible(text), x=at[0], y=at[1]).set("class", look)

    def path(self, points: Iterable[tuple[float, float]], look: str) -> None:
        """A line through points, each a share of the width and a length from the top."""
        self._stretched("polyline", points, look)

    def area(self, points: Iterable[tuple[float, float]], look: str) -> None:
        """What a line through points, as those of a path, goes round."""
        self._stretched("polygon", points, look)

    def html(self) -> Markup:
        """The picture as it stands in an HTML document."""
        return Markup(ET.tostring(self.root, encoding="unicode"))

    def _stretched(self, tag: str, points: Iterable[tuple[float, float]], look: str) -> None:
        # The points of a path can't be percentages; within this they are stretched to the width.
        within = self._put("svg", x=0, y=0, width="100%", height=self.height)
        within.set("viewBox", f"0 0 {_ACROSS} {_length(self.height)}")
        within.set("preserveAspectRatio", "none")
        placed = " ".join(f"{_length(x * _ACROSS)},{_length(y)}" for x, y in points)
        even = {"vector-effect": "non-scaling-stroke"}  # a line is as thick whichever way it goes
        ET.SubElement(within, tag, {"class": look, "points": placed} | even)

    def _put(self, tag: str, text: str = "", **attributes: float | str) -> ET.Element:
        shape = ET.SubElement(self.root, tag)
        for name, value in attributes.items():
            shape.set(name, value if isinstance(value, str) else _length(value))
        shape.text = text or None
        return shape


def percent(share: float) -> str:
    """A share of the width, 0 to 1, as a length."""
    return f"{_length(min(max(share, 0.0), 1.0) * 100)}%"


def _length(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
