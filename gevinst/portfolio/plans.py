"""The plans of a portfolio → a table of where each stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.portfolio.tables import Column, Scope, Table
from gevinst.words import Text

if TYPE_CHECKING:
    from gevinst.portfolio.brief import Brief
    from gevinst.portfolio.judge import Judged

TITLE = Text(nb="Planene", nn="Planane", en="The plans")
SAYS = Text(
    nb="Hver plan med fasen den er i, og antall krav med gap som forfaller i den fasen.",
    nn="Kvar plan med fasen han er i, og talet på krav med gap som forfell i den fasen.",
    en="Each plan with the phase it is in, and the number of requirements with gaps that are due in it.",
)
NONE = Text(nb="Ingen planer.", nn="Ingen planar.", en="No plans.")
COLUMNS = (
    Column("plan", Text(nb="Plan", nn="Plan", en="Plan")),
    Column("project", Text(nb="Prosjekt", nn="Prosjekt", en="Project")),
    Column("phase", Text(nb="Fase", nn="Fase", en="Phase")),
    Column("go_live", Text(nb="Tas i bruk", nn="Blir teken i bruk", en="Go-live")),
    Column("errors", Text(nb="Feil", nn="Feil", en="Errors"), is_number=True),
    Column("warnings", Text(nb="Advarsler", nn="Åtvaringar", en="Warnings"), is_number=True),
    Column("advice", Text(nb="Råd", nn="Råd", en="Advice"), is_number=True),
    Column("met", Text(nb="Oppfylt", nn="Oppfylt", en="Met"), is_number=True),
)


def table(judged: Judged, scope: Scope) -> Table:  # noqa: ARG001  (as all tables are made)
    """Those that can be read; the others are told apart."""
    rows = tuple(row(plan) for plan in judged.portfolio.readable)
    return Table("plans", TITLE, SAYS, NONE, COLUMNS, rows)


def row(plan: Brief) -> tuple[Any, ...]:
    """Where a plan stands, in the order of the columns."""
    return (plan.file, plan.project or None, plan.phase, plan.go_live, *plan.gaps, plan.met)
