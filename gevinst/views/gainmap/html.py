"""A benefits map → a page in one file, each sheet on a side of A3 where it is printed, and the same in a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.views.gainmap import svg, words
from gevinst.views.gainmap.told import numbers
from gevinst.views.paper.html import html
from gevinst.views.paper.sheet import Sheet

if TYPE_CHECKING:
    from gevinst.gainmap.parts import GainMap
    from gevinst.views.gainmap.told import Telling


def render(drawn: GainMap, telling: Telling) -> str:
    """The page. Raises `WrongUse` where Jinja is not installed."""
    return html(
        "gainmap.html.j2",
        Sheet(telling.say(words.TITLE), telling.name, telling.as_of, telling.language),
        drawn=drawn,
        telling=telling,
        words=words,
        numbers=numbers,
        pictures=svg.pictures(drawn, telling),
    )
