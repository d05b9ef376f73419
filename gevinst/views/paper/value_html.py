"""The numbers of a plan → an HTML document: a picture of the accumulated value, a table of the years, and each figure."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from gevinst.views.paper.html import html
from gevinst.views.paper.sheet import Sheet
from gevinst.views.paper.svg import Picture, percent
from gevinst.views.value import figures, texts
from gevinst.views.value.rounded import kroner
from gevinst.views.value.told import told
from gevinst.words import written

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gevinst.value.present import Year
    from gevinst.value.valued import Result
    from gevinst.views.paper.svg import Markup
    from gevinst.views.value.told import Read
    from gevinst.words import Language, Text

_TOP, _ROOM, _BELOW = 22, 180, 40
_WIDTH = 0.62  # of the room for a year
_MOST_LABELS = 8


def render(read: Read) -> str:
    """The document. Raises `WrongUse` where Jinja is not installed."""
    told_ = told(read)
    sheet = Sheet(told_.title, told_.subject, None, read.language)
    result = read.valued.result

    def say(text: Text, **facts: Any) -> str:  # noqa: ANN401  (facts are of any kind)
        return text.to(read.language, facts or None)

    return html(
        "value.html.j2",
        sheet,
        told=told_,
        texts=texts,
        figures=figures,
        say=say,
        picture=_picture(result, read.language) if result else "",
    )


def _picture(result: Result, language: Language) -> Markup:
    """A bar for each year, up or down from nothing: what all years so far come to."""
    rows = result.rows
    first, last = rows[0], rows[-1]
    about = texts.PICTURE_ABOUT.to(
        language,
        {
            "first": kroner(first.accumulated),
            "start": str(first.year),
            "last": kroner(last.accumulated),
            "end": str(last.year),
        },
    )
    picture = Picture("value", texts.PICTURE.to(language), about, _TOP + _ROOM + _BELOW)
    zero = _at(Decimal(0), rows)
    for number, row in enumerate(rows):
        _bar(picture, number, rows, zero)
        if number % -(-len(rows) // _MOST_LABELS) == 0:
            across = percent((number + 0.5) / len(rows))
            picture.text((across, _TOP + _ROOM + _BELOW - 4), str(row.year), "soft middle")
    picture.line((0, zero), ("100%", zero), "line")
    highest = max(row.accumulated for row in rows)
    lowest = min(row.accumulated for row in rows)
    picture.text((0, 12), written(kroner(max(highest, Decimal(0))), language), "soft")
    if lowest < 0:
        low = written(kroner(lowest), language)
        picture.text((0, _TOP + _ROOM + 14), low, "soft")
    return picture.html()


def _bar(picture: Picture, number: int, rows: Sequence[Year], zero: float) -> None:
    amount = rows[number].accumulated
    end = _at(amount, rows)
    left = (number + (1 - _WIDTH) / 2) / len(rows)
    size = (percent(_WIDTH / len(rows)), max(abs(end - zero), 1))
    picture.rectangle((percent(left), min(end, zero)), size, "met" if amount >= 0 else "gap")


def _at(amount: Decimal, rows: Sequence[Year]) -> float:
    """How far from the top an amount lies."""
    amounts = [Decimal(0), *(row.accumulated for row in rows)]
    high, low = max(amounts), min(amounts)
    span = high - low or Decimal(1)
    return _TOP + float((high - amount) / span) * _ROOM
