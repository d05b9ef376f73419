"""Shapes of a benefits map → SVG that looks right by itself, and in the colours of a page that knows its classes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.views.paper.svg import Picture

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gevinst.views.paper.svg import Markup

_FONTS = '"Liberation Sans", Arial, Helvetica, "Source Sans Pro", sans-serif'
_INK, _SOFT, _PAPER, _LINE = "#1b2430", "#4c5866", "#ffffff", "#66737f"
_ACCENT, _GAP, _WARN = "#17517e", "#a32a22", "#8a5300"
_DASHES = {"stroke-dasharray": "6 4"}
_TEXT = {"fill": _INK, "font-size": "12"}
LOOKS = {
    "paper": {"fill": _PAPER},
    "solution": {"fill": "#e4edf5", "stroke": _ACCENT, "stroke-width": "2"},
    "change": {"fill": _PAPER, "stroke": _LINE},
    "gain": {"fill": "#f2f5f8", "stroke": _ACCENT, "stroke-width": "2"},
    "effect": {"fill": _PAPER, "stroke": _LINE},
    "harm": {"fill": _PAPER, "stroke": _WARN, "stroke-width": "2"},
    "goal": {"fill": "#e7f3ec", "stroke": "#1f6f4a", "stroke-width": "2"},
    "missing": {"fill": _PAPER, "stroke": _GAP, "stroke-width": "1.5"} | _DASHES,
    "hatch": {"fill": "none", "stroke": _WARN, "stroke-width": "1.5"},
    "edge": {"fill": "none", "stroke": _LINE, "stroke-width": "1.5"},
    "edge gone": {"fill": "none", "stroke": _GAP, "stroke-width": "1.5"} | _DASHES,
    "tip": {"fill": _LINE},
    "tip gone": {"fill": _GAP},
    "badge": {"fill": _PAPER, "stroke": _ACCENT, "stroke-width": "2"},
    "badge gone": {"fill": _PAPER, "stroke": _GAP, "stroke-width": "1.5"} | _DASHES,
    "mark": {"fill": _GAP},
    "rule": {"stroke": "#c9d1da"},
    "title": _TEXT | {"font-size": "22", "font-weight": "700"},
    "head": _TEXT | {"font-size": "14", "font-weight": "700"},
    "what": _TEXT | {"font-size": "13.5", "font-weight": "700"},
    "small": _TEXT | {"fill": _SOFT},
    "plain": _TEXT,
    "letter": _TEXT | {"font-size": "14", "font-weight": "700", "text-anchor": "middle"},
    "sign": _TEXT | {"fill": _WARN, "font-size": "18", "font-weight": "700", "text-anchor": "middle"},
    "sign better": _TEXT | {"fill": "#1f6f4a", "font-size": "18", "font-weight": "700", "text-anchor": "middle"},
    "number": {"fill": _PAPER, "font-size": "11", "font-weight": "700", "text-anchor": "middle"},
}  # fmt: skip


class Drawing(Picture):
    """A picture of a given size that is scaled as a whole, with a text alternative."""

    def __init__(self, ident: str, title: str, about: str, width: float, height: float) -> None:
        """An empty picture; `ident` is its own on the page."""
        super().__init__(ident, title, about, height)
        self.size = (width, height)
        self.root.set("xmlns", "http://www.w3.org/2000/svg")
        self.root.set("viewBox", f"0 0 {width:g} {height:g}")
        self.root.set("width", f"{width:g}")
        self.root.set("height", f"{height:g}")
        self.root.set("class", "gainmap")
        self.root.set("font-family", _FONTS)
        self.rectangle((0, 0), (width, height), "paper")

    def polygon(self, points: Iterable[tuple[float, float]], look: str) -> None:
        """A closed shape through some points."""
        self.drawn(f"M{' L'.join(f'{x:.1f} {y:.1f}' for x, y in points)} Z", look)

    def drawn(self, along: str, look: str) -> None:
        """A line as SVG's path data has it: of our numbers, never of a plan's text."""
        self._put("path", d=along).set("class", look)

    def svg(self) -> Markup:
        """The picture as SVG; every shape has the look of its class."""
        for shape in self.root.iter():
            for name, value in LOOKS.get(shape.get("class", ""), {}).items():
                shape.set(name, value)
        return self.html()
