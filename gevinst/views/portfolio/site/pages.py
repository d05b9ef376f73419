"""Portfolios → the files of a site, one by one: each name with what is to stand in it.

Every address is relative, so that a site can lie in any folder, and be opened from there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.views.paper.html import html_with, stylesheet
from gevinst.views.paper.sheet import Sheet
from gevinst.views.portfolio import told as words
from gevinst.views.portfolio.shown import Body, Pages, Part, Ref, View
from gevinst.views.portfolio.site import person, plan, unit
from gevinst.views.portfolio.site import words as texts
from gevinst.views.portfolio.site.links import INDEX
from gevinst.views.portfolio.site.names import Names
from gevinst.views.portfolio.site.organisation import Organisation, supposes
from gevinst.views.portfolio.site.parts import table
from gevinst.views.visible import visible
from gevinst.words import written

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gevinst.portfolio.tables import Scope
    from gevinst.views.portfolio.told import Told
    from gevinst.words import Language, Text

STYLE = "style.css"
TEMPLATE = "portfolio.html.j2"


class _Folders(Pages):
    """Where the folder of each organisation is, by its number."""

    def __init__(self, portfolios: Sequence[Told]) -> None:
        names = Names()
        self.folders = [names.new("org", told.judged.portfolio.organisation) for told in portfolios]

    def of(self, kind: str, key: str) -> str:
        return f"{self.folders[int(key)]}/{INDEX}" if kind == "organisation" else ""


def files(portfolios: Sequence[Told], scope: Scope, spoken: Language) -> Iterator[tuple[str, str]]:
    """The files of the site, by their names from its folder. Raises `WrongUse` where Jinja2 is not installed."""
    folders = _Folders(portfolios)
    yield STYLE, stylesheet(Sheet(words.TITLE.to(spoken), "", scope.as_of, spoken)) + "\n"
    yield INDEX, _index(portfolios, folders, scope, spoken)
    for folder, told in zip(folders.folders, portfolios, strict=True):
        for name, document in _organisation(Organisation(told, scope, spoken)):
            yield f"{folder}/{name}", document


def _index(portfolios: Sequence[Told], folders: _Folders, scope: Scope, spoken: Language) -> str:
    columns = (
        texts.ORGANISATION_, texts.COUNT_PLANS_, texts.COUNT_UNITS_, texts.COUNT_UNREAD_,
        texts.COUNT_FOUND_,
    )  # fmt: skip
    rows = [
        (
            Ref("organisation", str(number), written(told.name, spoken)),
            *words.counts(told.judged).values(),
            sum(len(each.gaps) for each in told.judged.found),
        )
        for number, told in enumerate(portfolios)
    ]
    view = View(portfolios[0], spoken, folders)
    listed = table("organisations", texts.ORGANISATIONS, columns, rows)
    subject = texts.HOME.to(spoken)
    sheet = Sheet(words.TITLE.to(spoken), subject, scope.as_of, spoken)
    warned = [says for told in portfolios for says in supposes(told, spoken)]
    told = Body("", subject, warned=tuple(dict.fromkeys(warned)), sections=(view.section(listed),))
    return html_with(STYLE, TEMPLATE, sheet, bodies=[told], crumbs=(), words=words)


def _organisation(pages: Organisation) -> Iterator[tuple[str, str]]:
    home = Part(pages.view.say(texts.HOME), f"../{INDEX}")
    own = Part(visible(written(pages.view.told.name, pages.view.spoken)), INDEX)

    def page(kind: Text, body: Body, *crumbs: Part) -> str:
        sheet = Sheet(pages.view.say(kind), body.name, pages.scope.as_of, pages.view.spoken)
        return html_with(f"../{STYLE}", TEMPLATE, sheet, bodies=[body], crumbs=crumbs, words=words)

    yield INDEX, page(words.TITLE, pages.body(), home)
    links = pages.links
    for each in pages.portfolio.plans:
        yield links.of("plan", each.file), page(texts.PLAN, plan.body(pages, each), home, own)
    for known in pages.portfolio.units:
        yield links.of("unit", known), page(texts.UNIT, unit.body(pages, known), home, own)
    for key, someone in links.people.items():
        told = person.body(pages, someone)
        yield links.of("person", key), page(texts.PERSON, told, home, own)
