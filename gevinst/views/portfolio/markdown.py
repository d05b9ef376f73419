"""Portfolios → a Markdown page: for a wiki, or the summary of a pipeline's step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.portfolio import pressure
from gevinst.views.markup import escaped, heads, row
from gevinst.views.portfolio import told as words
from gevinst.views.portfolio.matrix import matrix
from gevinst.views.portfolio.supposed import effect, suppositions
from gevinst.views.visible import visible
from gevinst.words import written

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gevinst.portfolio.tables import Scope, Table
    from gevinst.views.portfolio.told import Told
    from gevinst.words import Language


def render(portfolios: Sequence[Told], scope: Scope, spoken: Language) -> str:
    """The portfolios, each under a heading."""
    lines = [f"# {words.TITLE.to(spoken)}", "", words.AS_OF.to(spoken, {"day": scope.as_of}), ""]
    for portfolio in portfolios:
        lines += _portfolio(portfolio, scope, spoken)
    return "\n".join(lines).rstrip("\n") + "\n"


def _portfolio(portfolio: Told, scope: Scope, spoken: Language) -> Iterator[str]:
    judged = portfolio.judged
    yield from (f"## {escaped(visible(written(portfolio.name, spoken)))}", "")
    yield from (escaped(words.COUNTS.to(spoken, dict(words.counts(judged)))), "")
    if portfolio.supposed:
        yield from _supposed(portfolio, scope, spoken)
    yield from _found(portfolio, spoken)
    unread = [plan for plan in judged.portfolio.plans if plan.unreadable]
    if unread:
        yield from (f"### {words.UNREAD.to(spoken)}", "")
        for plan in unread:
            yield f"- {escaped(visible(f'{plan.file}: {written(plan.unreadable, spoken)}'))}"
        yield ""
    for table in portfolio.tables:
        yield from (f"### {table.title.to(spoken)}", "", table.says.to(spoken), "")
        if not table.rows:
            yield table.none.to(spoken)
        elif table.key == pressure.KEY:
            yield from _matrix(portfolio, scope, spoken)
        else:
            yield from _table(portfolio, table, spoken)
        yield ""


def _supposed(portfolio: Told, scope: Scope, spoken: Language) -> Iterator[str]:
    yield from (f"### {words.SUPPOSED.to(spoken)}", "")
    yield from (f"- {escaped(says)}" for says in suppositions(portfolio, spoken))
    did = effect(portfolio, scope, spoken)
    told = ((words.GONE, did.gone), (words.NEW, did.new), (words.BY_YEAR, did.years))
    for heading, those in told:
        if those:
            yield from ("", f"{heading.to(spoken)}:", "")
        yield from (f"- {escaped(each)}" for each in those)
    if not (did.gone or did.new):
        yield from ("", words.NO_DIFFERENCE.to(spoken))
    yield from ("", words.NOT_WRITTEN.to(spoken), "")


def _found(portfolio: Told, spoken: Language) -> Iterator[str]:
    judged = portfolio.judged
    yield from (f"### {words.FOUND.to(spoken)}", "")
    found = words.sightings(judged, spoken)
    if not found:
        yield words.nothing(judged, spoken)
    for one in found:
        where = "; ".join(one.where)
        yield f"- **{one.rule}** ({one.severity}): {escaped(one.says)} {escaped(where)}"
    for each in judged.found:
        for excused in each.excused:
            facts = {"rule": each.rule.id, "plan": excused.plan.file}
            facts["reason"] = excused.waiver.reason
            yield f"- {escaped(visible(words.WAIVED.to(spoken, facts)))}"
    yield ""


def _table(portfolio: Told, table: Table, spoken: Language) -> Iterator[str]:
    yield from heads([column.heading.to(spoken) for column in table.columns])
    for values in table.rows:
        told = zip(table.columns, values, strict=True)
        yield row(escaped(words.cell(portfolio, column, value, spoken)) for column, value in told)


def _matrix(portfolio: Told, scope: Scope, spoken: Language) -> Iterator[str]:
    drawn = matrix(portfolio.judged.portfolio, scope, spoken)
    yield from heads([words.UNIT.to(spoken), *drawn.months])
    for unit, cells in zip(drawn.units, drawn.cells, strict=True):
        yield row([escaped(unit), *map(escaped, cells)])
    yield from ("", words.KEY_TO_MATRIX.to(spoken, {"limit": drawn.limit}))
