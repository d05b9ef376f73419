"""A picture and its key → a file of SVG that looks the same without the page's style sheet.

The style sheet's own rules for pictures are in it, with the colours in place of their names (not every
program that shows SVG knows those), for a light and for a dark screen. It fetches and runs nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from gevinst.views.visible import visible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gevinst.views.paper.svg import Picture

MADE_BY_US = '<?xml version="1.0" encoding="UTF-8"?>\n<!-- gevinst -->\n'
"""How every such file begins; only a file that begins so may be replaced by another one."""
WIDTH = 720
_EDGE, _STEP, _SAMPLE = 12, 20, 26
_KEYS_IN_A_ROW = 2
_FONTS = '"Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif'
_VALUE = re.compile(r"--(?P<name>[a-z]+):\s*(?P<value>[^;]+);")
_USE = re.compile(r"var\(--(?P<name>[a-z]+)\)")


def alone(picture: Picture, key: Sequence[tuple[str, str]]) -> str:
    """The whole file; `key` is the class of the style sheet and the word for each curve."""
    rows = -(-len(key) // _KEYS_IN_A_ROW)
    height = picture.height + 2 * _EDGE + rows * _STEP
    size = {"width": f"{WIDTH}", "height": f"{height:g}", "viewBox": f"0 0 {WIDTH} {height:g}"}
    root = ET.Element("svg", {"xmlns": "http://www.w3.org/2000/svg", "font-family": _FONTS} | size)
    ET.SubElement(root, "style").text = _style()
    ET.SubElement(root, "rect", {"class": "paper", "width": "100%", "height": "100%"})
    inner = {"x": f"{_EDGE}", "y": f"{_EDGE}", "width": f"{WIDTH - 2 * _EDGE}"}
    root.append(picture.root)
    for name, value in inner.items():
        picture.root.set(name, value)
    below = ET.SubElement(root, "g", {"class": "picture"})
    for number, (look, word) in enumerate(key):
        row, column = divmod(number, _KEYS_IN_A_ROW)
        left = _EDGE + column * WIDTH // _KEYS_IN_A_ROW
        _key(below, look, word, (left, picture.height + _EDGE + (row + 1) * _STEP))
    return f"{MADE_BY_US}{ET.tostring(root, encoding='unicode')}\n"


def _key(below: ET.Element, look: str, word: str, at: tuple[float, float]) -> None:
    left, base = at
    ends = {"x1": f"{left:g}", "x2": f"{left + _SAMPLE:g}"}
    middle = {"y1": f"{base - 4:g}", "y2": f"{base - 4:g}"}
    ET.SubElement(below, "line", {"class": f"path {look}"} | ends | middle)
    place = {"x": f"{left + _SAMPLE + 8:g}", "y": f"{base:g}"}
    ET.SubElement(below, "text", {"class": "soft"} | place).text = visible(word)


@lru_cache(maxsize=1)
def _style() -> str:
    folder = files("gevinst.views.paper") / "templates"
    light, dark = (
        {found["name"]: found["value"] for found in _VALUE.finditer(block)}
        for block in (folder / "colours.css").read_text(encoding="utf-8").split("@media")
    )
    rules = ".paper { fill: var(--paper); }\n" + (folder / "picture.css").read_text(
        encoding="utf-8"
    )

    def coloured(colours: dict[str, str]) -> str:
        return _USE.sub(lambda found: colours[found["name"]], rules)

    in_the_dark = f"@media (prefers-color-scheme: dark) {{\n{coloured(dark)}}}\n"
    return f"\n{coloured(light)}{in_the_dark}"
