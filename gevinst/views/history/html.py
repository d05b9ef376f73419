"""A plan's history → an HTML document with a picture of how what was missing went down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.rules.rule import Severity
from gevinst.views.history import labels
from gevinst.views.history.told import called, changed, counts, head
from gevinst.views.paper.html import html
from gevinst.views.paper.sheet import Sheet
from gevinst.views.paper.svg import Picture, percent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gevinst.changes.history import History, Version
    from gevinst.views.paper.svg import Markup
    from gevinst.words import Language

LOOKS = {Severity.ERROR: "gap", Severity.WARNING: "later", Severity.ADVICE: "out"}
_TOP, _TALL, _BELOW = 16.0, 180.0, 26.0
_LEFT, _WIDEST_BAR, _FILLED = 0.1, 0.08, 0.75


def render(history: History, spoken: Language) -> str:
    """The document. Raises `WrongUse` where Jinja is not installed."""
    title, *rest = head(history, spoken)
    sheet = Sheet(labels.TITLE.to(spoken), title, None, spoken)
    rows = [
        (each, called(each, spoken), counts(each), changed(each, spoken))
        for each in history.versions
    ]
    return html(
        "history.html.j2",
        sheet,
        about=rest,
        rows=rows,
        labels=labels,
        looks=[(severity, LOOKS[severity]) for severity in Severity],
        picture=picture(history.versions, spoken),
    )


def picture(versions: Sequence[Version], spoken: Language) -> Markup:
    """A bar for each version, parted by severity, side by side from the oldest on."""
    days = {"first": versions[0].day, "last": versions[-1].day}
    about = labels.ABOUT_PICTURE.to(spoken, days)
    drawn = Picture("burn-down", labels.BURN_DOWN.to(spoken), about, _TOP + _TALL + _BELOW)
    most = max(1, *(sum(counts(version)) for version in versions))
    for part in (0, 0.5, 1):
        height = _TOP + _TALL * (1 - part)
        drawn.line((percent(_LEFT), height), ("100%", height), "line")
        if most * part == int(most * part):
            drawn.text((0, height + 4), str(int(most * part)), "soft")
    step = (1 - _LEFT) / len(versions)
    wide = min(step * _FILLED, _WIDEST_BAR)
    for number, version in enumerate(versions):
        left = _LEFT + number * step + (step - wide) / 2
        if version.gaps is None:
            drawn.text((percent(left + wide / 2), _TOP + _TALL - 6), "?", "middle")
        _bar(drawn, version, left, wide, most)
    _days(drawn, versions)
    return drawn.html()


def _bar(drawn: Picture, version: Version, left: float, wide: float, most: int) -> None:
    bottom = _TOP + _TALL
    for look, count in zip(LOOKS.values(), counts(version), strict=True):
        height = _TALL * count / most
        if count:
            drawn.rectangle((percent(left), bottom - height), (percent(wide), height), look)
        bottom -= height


def _days(drawn: Picture, versions: Sequence[Version]) -> None:
    """The days of the first version and of the last, below their bars."""
    height = _TOP + _TALL + 18
    drawn.text((percent(_LEFT), height), str(versions[0].day), "soft")
    if len(versions) > 1:
        drawn.text(("100%", height), str(versions[-1].day), "soft end")
