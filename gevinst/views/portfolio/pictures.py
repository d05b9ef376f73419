"""A portfolio's tables → pictures: change pressure, who gains and who carries, gains by year, training.

The tables beside them hold all that they show, and what there is no room for.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.rules.portfolio.gev605_training import PERCENT
from gevinst.views.paper.svg import Picture, percent
from gevinst.views.portfolio import drawn_words as texts
from gevinst.views.portfolio import told as words
from gevinst.views.portfolio.matrix import matrix
from gevinst.views.portfolio.shown import Figure
from gevinst.views.visible import visible
from gevinst.words import written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from gevinst.portfolio.pressure import Cell as Found
    from gevinst.portfolio.tables import Column, Scope, Table
    from gevinst.views.paper.svg import Markup
    from gevinst.views.portfolio.matrix import Matrix
    from gevinst.views.portfolio.shown import View

MOST_ROWS = 60
_MONTH, _ABOVE, _NAME, _CELL, _GAP = 32, 32, 18, 30, 6
_HEADS_EACH = 8
_DEEPEST = 3
_STEP, _BAR, _TOP = 40, 12, 20
_SIGN = 8.2  # how wide a letter is at most, as a rule
_NARROWEST = 300
_MIDDLE = 0.5


def heat(view: View, scope: Scope, ident: str) -> Iterator[Figure]:
    """Change pressure: a row a unit, a cell a month."""
    drawn = matrix(view.told.judged.portfolio, scope, view.spoken)
    if not drawn.units:
        return
    width = max(len(drawn.months) * _MONTH, _NARROWEST)
    ids = list(drawn.rows)[:MOST_ROWS]
    heads = -(-len(ids) // _HEADS_EACH)
    picture = Picture(
        f"{ident}heat",
        view.say(texts.HEAT),
        _heat_about(view, drawn),
        heads * _ABOVE + len(ids) * (_NAME + _CELL + _GAP),
    )
    picture.root.set("width", str(width))
    top = 0
    for number, unit in enumerate(ids):
        if number % _HEADS_EACH == 0:
            _heads(picture, drawn, top)
            top += _ABOVE
        picture.text((0, top + 13), _fit(drawn.units[number], width), "strong")
        for month, text in enumerate(drawn.cells[number]):
            _square(picture, (month, top + _NAME), drawn.found.get((unit, month)), text, drawn)
        top += _NAME + _CELL + _GAP
    note = _left_out(view, drawn.units)
    yield Figure(picture.html(), _heat_key(view, drawn.limit), note, is_wide=True)


def _heat_about(view: View, drawn: Matrix) -> str:
    most = max(cell.at_once for cell in drawn.found.values())
    units, months = len(drawn.units), len(drawn.months)
    return view.say(texts.HEAT_ABOUT, units=units, months=months, most=most, limit=drawn.limit)


def _heads(picture: Picture, drawn: Matrix, top: float) -> None:
    """The name of each month above its cells, and above that the year where it begins."""
    for number, (head, first) in enumerate(zip(drawn.months, drawn.firsts, strict=True)):
        if number == 0 or first.month == 1:
            picture.text((number * _MONTH, top + 12), f"{first.year:04}", "soft")
        picture.text((number * _MONTH, top + 27), head.partition(" ")[0], "soft")


def _square(
    picture: Picture, at: tuple[int, float], cell: Found | None, text: str, drawn: Matrix
) -> None:
    """The number of changes, and below it the signs of what they are."""
    left, top = at[0] * _MONTH, at[1]
    over = cell is not None and cell.at_once > drawn.limit
    look = "over" if over else f"heat-{_depth(cell.at_once)}" if cell else "shade"
    picture.rectangle((left, top), (_MONTH - 2, _CELL), look)
    if cell is None:
        return
    signs, middle = text.lstrip("0123456789"), left + (_MONTH - 2) / 2
    on = "middle strong on-over" if over else "middle strong"
    picture.text((middle, top + (13 if signs else 20)), text.removesuffix(signs), on)
    if signs:
        picture.text((middle, top + 26), signs, on)


def _depth(at_once: int) -> int:
    return min(at_once, _DEEPEST)


def _heat_key(view: View, limit: int) -> tuple[tuple[str, str], ...]:
    depths = range(1, min(limit, _DEEPEST) + 1)
    levels = [(f"heat-{depth}", view.say(texts.AT_ONCE, count=depth)) for depth in depths]
    signs = [("sign", view.say(text)) for text in (texts.GO_LIVE, texts.TRAINING)]
    return (*levels, ("over", view.say(texts.OVER, limit=limit)), *signs)


class _Bar(NamedTuple):
    """A bar with its label above: where it begins and ends as shares of the width."""

    label: str
    value: str
    start: float
    end: float
    look: str


def net(view: View, table: Table, ident: str) -> Iterator[Figure]:
    """Who gains and who carries: bars to either side, each unit of measure on its own scale."""
    bars: list[_Bar] = []
    by_measure: dict[str, list[tuple[Any, ...]]] = {}
    for row in table.rows:
        by_measure.setdefault(written(row[1], view.spoken), []).append(row)
    for measure, rows in by_measure.items():
        largest = max(abs(row[4]) for row in rows) or Decimal(1)
        for units, _, _, _, amount, _ in rows:
            share = float(amount / largest) * _MIDDLE
            value = f"{_written(view, table.columns[4], amount)} {visible(measure)}"
            first, last = sorted((_MIDDLE, _MIDDLE + share))
            look = "gap" if amount < 0 else "met"
            bars.append(_Bar(visible(written(units, view.spoken)), value, first, last, look))
    if bars:
        about = view.say(texts.NET_ABOUT, count=len(bars))
        key = (("met", view.say(texts.GAINS)), ("gap", view.say(texts.CARRIES)))
        picture = _bars(f"{ident}net", table.title.to(view.spoken), about, bars, (_MIDDLE, ""))
        yield Figure(picture, key, _left_out(view, bars))


def years(view: View, table: Table, ident: str) -> Iterator[Figure]:
    """The gains of each year: kroner a year, kroner once and hours a year, each in a picture."""
    for at in (2, 3, 4):
        amounts = [row[at] for row in table.rows]
        largest = max((amount for amount in amounts if amount), default=None)
        if not largest:
            continue
        column = table.columns[at]
        bars = [
            _Bar(
                visible(written(row[0], view.spoken)),
                _written(view, column, row[at]),
                0,
                max(float((row[at] or 0) / largest), 0),
                "accent",
            )
            for row in table.rows
        ]
        title = view.say(texts.BY_YEAR, measure=column.heading.to(view.spoken))
        about = view.say(texts.BY_YEAR_ABOUT, count=len(bars))
        picture = _bars(f"{ident}years-{column.key}", title, about, bars)
        yield Figure(picture, (), _left_out(view, bars), title)


def training(view: View, table: Table, scope: Scope, ident: str) -> Iterator[Figure]:
    """Training as a share of each unit's time, month by month, with our limit."""
    rows = [row for row in table.rows if row[5] is not None]
    if not rows:
        return
    limit = scope.terms.number(PERCENT)
    largest = max(*(row[5] for row in rows), Decimal(limit)) * Decimal("1.1")
    bars = [
        _Bar(
            f"{_written(view, table.columns[0], row[0])}, {_written(view, table.columns[1], row[1])}",
            f"{_written(view, table.columns[5], row[5])} %{' !' if row[5] > limit else ''}",
            0,
            float(row[5] / largest),
            "gap" if row[5] > limit else "accent",
        )
        for row in rows
    ]
    about = view.say(texts.TRAINING_ABOUT, limit=limit)
    mark = (float(Decimal(limit) / largest), view.say(texts.LIMIT, limit=limit))
    picture = _bars(f"{ident}training-bars", table.title.to(view.spoken), about, bars, mark)
    yield Figure(picture, (), _left_out(view, bars) or about)


def _bars(
    ident: str,
    title: str,
    about: str,
    bars: Sequence[_Bar],
    mark: tuple[float, str] | None = None,
) -> Markup:
    """Bars below each other, and a line across them all with its name at the top."""
    shown = bars[:MOST_ROWS]
    top = _TOP if mark and mark[1] else 0
    picture = Picture(ident, title, about, top + len(shown) * _STEP)
    for number, bar in enumerate(shown):
        at = top + number * _STEP
        label = _fit(bar.label, _NARROWEST - (len(bar.value) + 2) * _SIGN)
        picture.text((0, at + 13), f"{label}: {_fit(bar.value, _NARROWEST)}", "strong")
        picture.rectangle((0, at + _TOP), ("100%", _BAR), "shade")
        if bar.end > bar.start:
            size = (percent(bar.end - bar.start), _BAR)
            picture.rectangle((percent(bar.start), at + _TOP), size, bar.look)
    if mark:
        share, name = mark
        for number in range(len(shown)):
            down = top + number * _STEP + _TOP
            picture.line((percent(share), down - 3), (percent(share), down + _BAR + 3), "mark")
        if name:
            side = "soft end" if share > _MIDDLE else "soft"
            picture.text((percent(share), 12), name, side)
    return picture.html()


def _written(view: View, column: Column, value: Any) -> str:  # noqa: ANN401
    return words.cell(view.told, column, value, view.spoken)


def _fit(text: str, width: float) -> str:
    """A text as it has room on a line of so many pixels; the table has it whole."""
    room = max(int(width / _SIGN), 12)
    return text if len(text) <= room else text[: room - 1] + "…"


def _left_out(view: View, everything: Iterable[object]) -> str:
    more = len(list(everything)) - MOST_ROWS
    return view.say(texts.NOT_DRAWN, count=more) if more > 0 else ""
