"""Plans → the documents that are handed over of them, as the tests look at them."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from gevinst.check.judge import judge_plan
from gevinst.plan.load import plan_from
from gevinst.report.handover import handover
from gevinst.report.readers import Reader, Whom, page_for
from gevinst.source.document import read
from gevinst.views.paper import report_docx, report_html
from gevinst.words import Language

if TYPE_CHECKING:
    from gevinst.check.verdict import PlanReport

EXAMPLES = Path(__file__).parents[1] / "examples"
AS_OF = date(2026, 11, 2)
POOR = "gevinst: 1\nprosjekt: {navn: Tilsyn, fase: realisering}\npersoner: [{id: kari}]\nenheter: [{id: natt}]\ngevinster: [{id: ro}]\n"
READERS = (
    Whom(Reader.UNIT_MANAGER, "kari"),
    Whom(Reader.EMPLOYEES, "natt"),
    Whom(Reader.COUNCIL),
    Whom(Reader.UNION),
)


@cache
def example(name: str, language: str = "nb") -> PlanReport:
    """The report on an example plan."""
    data = (EXAMPLES / f"{name}.gevinst.yaml").read_bytes()
    return report_of(data, language)


def report_of(plan: str | bytes, language: str = "nb", as_of: date = AS_OF) -> PlanReport:
    """The report on any plan."""
    data = plan.encode("utf-8", "surrogatepass") if isinstance(plan, str) else plan
    return judge_plan(plan_from(read(data, "plan.yaml")), as_of, language=Language(language))


def readers_of(report: PlanReport) -> list[Whom]:
    """Those whom a page may be made for in a plan."""
    people = [Whom(Reader.UNIT_MANAGER, one.id) for one in report.plan.people[:3] if one.id]
    units = [Whom(Reader.EMPLOYEES, one.id) for one in report.plan.units[:3] if one.id]
    return [*people, *units, *READERS[2:]]


def in_html(report: PlanReport) -> list[str]:
    """The gap report, and the page of each kind of reader."""
    pages = [report_html.reader(page_for(report, whom), report) for whom in readers_of(report)]
    return [report_html.report(handover(report)), *pages]


def in_word(report: PlanReport) -> list[bytes]:
    """The same as Word documents."""
    pages = [report_docx.reader(page_for(report, whom), report) for whom in readers_of(report)]
    return [report_docx.report(handover(report)), *pages]
