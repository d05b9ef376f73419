"""Portfolios → text for a person at a terminal: what must be seen across the plans first, then the tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.portfolio import pressure
from gevinst.views.page import Page
from gevinst.views.portfolio import told as words
from gevinst.views.portfolio.matrix import matrix
from gevinst.views.portfolio.supposed import effect, suppositions
from gevinst.views.visible import visible
from gevinst.words import Text, written

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gevinst.portfolio.tables import Scope, Table
    from gevinst.views.portfolio.told import Told
    from gevinst.views.stream import Canvas
    from gevinst.words import Language

MOST_ROWS = 60
MONTH = 7  # columns: `des 26 `
MORE = Text(
    nb="… og {count} til. Alt står i --format json, html og xlsx.",
    nn="… og {count} til. Alt står i --format json, html og xlsx.",
    en="… and {count} more. All of it is in --format json, html and xlsx.",
)


def render(portfolios: Sequence[Told], scope: Scope, spoken: Language, on: Canvas) -> str:
    """The portfolios, one after the other."""
    page = Page(spoken, on)
    for number, portfolio in enumerate(portfolios):
        if number:
            page.raw("")
        _portfolio(page, portfolio, scope)
    return page.text()


def _portfolio(page: Page, portfolio: Told, scope: Scope) -> None:
    judged, spoken = portfolio.judged, page.spoken
    page.put(visible(written(portfolio.name, spoken)), style="bold")
    page.put(page.say(words.AS_OF, {"day": scope.as_of}))
    page.put(page.say(words.COUNTS, dict(words.counts(judged))))
    if portfolio.supposed:
        _supposed(page, portfolio, scope)
    _found(page, portfolio)
    _unread(page, portfolio)
    for table in portfolio.tables:
        page.heading(table.title)
        page.put(page.say(table.says))
        if not table.rows:
            page.put(page.say(table.none), indent=2)
        elif table.key == pressure.KEY:
            _matrix(page, portfolio, scope)
        else:
            _table(page, portfolio, table)


def _supposed(page: Page, portfolio: Told, scope: Scope) -> None:
    page.heading(words.SUPPOSED)
    for says in suppositions(portfolio, page.spoken):
        page.put(f"• {says}", hang=2)
    did = effect(portfolio, scope, page.spoken)
    told = ((words.GONE, did.gone), (words.NEW, did.new), (words.BY_YEAR, did.years))
    for heading, those in told:
        if those:
            page.put(f"{page.say(heading)}:", style="bold")
        for each in those:
            page.put(f"• {each}", indent=2, hang=2)
    if not (did.gone or did.new):
        page.put(page.say(words.NO_DIFFERENCE))
    page.put(page.say(words.NOT_WRITTEN))


def _found(page: Page, portfolio: Told) -> None:
    page.heading(words.FOUND)
    judged = portfolio.judged
    found = words.sightings(judged, page.spoken)
    if not found:
        page.put(words.nothing(judged, page.spoken))
    for number, one in enumerate(found):
        if number == 0 or found[number - 1].rule != one.rule:
            page.raw("")
            page.put(f"{one.rule} · {one.severity} · {one.title}", style="bold")
            page.labelled(words.WHY, one.why)
            page.labelled(words.WHO, one.who)
        page.put(one.says, indent=2)
        for where in one.where:
            page.put(f"• {where}", indent=2, hang=2)
    for each in judged.found:
        for excused in each.excused:
            facts = {"rule": each.rule.id, "plan": excused.plan.file}
            facts["reason"] = excused.waiver.reason
            page.put(visible(page.say(words.WAIVED, facts)), hang=2)


def _unread(page: Page, portfolio: Told) -> None:
    unread = [plan for plan in portfolio.judged.portfolio.plans if plan.unreadable]
    if unread:
        page.heading(words.UNREAD)
    for plan in unread:
        why = visible(written(plan.unreadable, page.spoken))
        page.put(f"• {visible(plan.file)}: {why}", indent=2, hang=2)


def _table(page: Page, portfolio: Told, table: Table) -> None:
    rows = [
        [
            words.cell(portfolio, column, value, page.spoken)
            for column, value in zip(table.columns, row, strict=True)
        ]
        for row in table.rows[:MOST_ROWS]
    ]
    page.table([page.say(column.heading) for column in table.columns], rows)
    if (more := len(table.rows) - MOST_ROWS) > 0:
        page.put(page.say(MORE, {"count": more}))


def _matrix(page: Page, portfolio: Told, scope: Scope) -> None:
    """Units down and months across, as many months as there is room for in each band."""
    drawn = matrix(portfolio.judged.portfolio, scope, page.spoken)
    name = min(max(map(len, drawn.units), default=0), max(page.width // 3, 12))
    room = max((page.width - name - 1) // MONTH, 1)
    for start in range(0, len(drawn.months), room):
        heads = [words.UNIT.to(page.spoken), *drawn.months[start : start + room]]
        rows = [
            [unit, *(cells[start : start + room])]
            for unit, cells in zip(drawn.units[:MOST_ROWS], drawn.cells, strict=False)
        ]
        page.table(heads, rows)
    if (more := len(drawn.units) - MOST_ROWS) > 0:
        page.put(page.say(MORE, {"count": more}))
    page.put(page.say(words.KEY_TO_MATRIX, {"limit": drawn.limit}))
