"""A portfolio with all that is told of it → the body of a page: findings across the plans first."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from gevinst.portfolio import pressure
from gevinst.views.portfolio import pictures
from gevinst.views.portfolio import told as words
from gevinst.views.portfolio.shown import Body, Missing, Part, Supposal
from gevinst.views.portfolio.supposed import effect, suppositions
from gevinst.views.visible import visible
from gevinst.words import Text, written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gevinst.portfolio.tables import Scope, Table
    from gevinst.views.portfolio.shown import Figure, View
    from gevinst.views.portfolio.told import Sighting

MOST_PLACES = 200
MORE_PLACES = Text(nb="… og {count} til", nn="… og {count} til", en="… and {count} more")


def body(view: View, scope: Scope, ident: str = "") -> Body:
    """All of a portfolio."""
    told = view.told
    return Body(
        ident,
        visible(written(told.name, view.spoken)),
        view.say(words.COUNTS, **words.counts(told.judged)),
        supposed=supposal(view, scope) if told.supposed else None,
        found=tuple(missing(view, words.sightings(told.judged, view.spoken))),
        nothing=words.nothing(told.judged, view.spoken),
        notes=tuple(_waived(view)),
        unread=tuple(_unread(view)),
        sections=tuple(
            view.section(table, _figures(view, table, scope, ident)) for table in told.tables
        ),
    )


def supposal(view: View, scope: Scope) -> Supposal:
    """What is supposed, and what that does."""
    did = effect(view.told, scope, view.spoken)
    told = ((words.GONE, did.gone), (words.NEW, did.new), (words.BY_YEAR, did.years))
    does = [(view.say(heading), those) for heading, those in told if those]
    if not (did.gone or did.new):
        does.append((view.say(words.NO_DIFFERENCE), []))
    return Supposal(suppositions(view.told, view.spoken), does)


def missing(
    view: View, sightings: Iterable[Sighting], most: int = MOST_PLACES
) -> Iterator[Missing]:
    """Gaps across plans, those of a requirement together, each with so many of its places at most."""
    for _, group in groupby(sightings, lambda each: each.rule):
        first, *others = group
        gaps = [(each.says, tuple(_places(view, each, most))) for each in (first, *others)]
        yield Missing(
            first.rule, first.look, first.severity, first.title, first.why, first.who, gaps
        )


def _places(view: View, sighting: Sighting, most: int) -> Iterator[Part]:
    yield from map(view.spot, sighting.spots[:most])
    if (more := len(sighting.spots) - most) > 0:
        yield Part(view.say(MORE_PLACES, count=more))


def _waived(view: View) -> Iterator[str]:
    for each in view.told.judged.found:
        for excused in each.excused:
            facts = {"rule": each.rule.id, "plan": view.file(excused.plan.file)}
            yield visible(view.say(words.WAIVED, **facts, reason=excused.waiver.reason))


def _unread(view: View) -> Iterator[tuple[Part, str]]:
    for plan in view.told.judged.portfolio.plans:
        if plan.unreadable:
            part = Part(visible(view.file(plan.file)), view.pages.of("plan", plan.file))
            yield part, visible(written(plan.unreadable, view.spoken))


def _figures(view: View, table: Table, scope: Scope, ident: str) -> Iterator[Figure]:
    """The pictures of a table, if it has any."""
    match table.key:
        case pressure.KEY:
            yield from pictures.heat(view, scope, ident)
        case "net":
            yield from pictures.net(view, table, ident)
        case "gains_by_year":
            yield from pictures.years(view, table, ident)
        case "training":
            yield from pictures.training(view, table, scope, ident)
