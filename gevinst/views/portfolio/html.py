"""Portfolios → one HTML document, which fetches nothing and runs nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.views.paper.html import html
from gevinst.views.paper.sheet import Sheet
from gevinst.views.portfolio import told as words
from gevinst.views.portfolio.body import body
from gevinst.views.portfolio.shown import View
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gevinst.portfolio.tables import Scope
    from gevinst.views.portfolio.told import Told
    from gevinst.words import Language

SEVERAL = Text(
    nb="Organisasjoner: {count}", nn="Organisasjonar: {count}", en="Organisations: {count}"
)


def render(portfolios: Sequence[Told], scope: Scope, spoken: Language) -> str:
    """The document. Raises `WrongUse` where Jinja2 is not installed."""
    several = len(portfolios) > 1
    bodies = [
        body(View(each, spoken), scope, f"o{number}-" if several else "")
        for number, each in enumerate(portfolios, 1)
    ]
    subject = bodies[0].name if len(bodies) == 1 else SEVERAL.to(spoken, {"count": len(bodies)})
    sheet = Sheet(words.TITLE.to(spoken), subject, scope.as_of, spoken)
    return html("portfolio.html.j2", sheet, bodies=bodies, crumbs=(), words=words)
