"""Plans → the documents that are handed over of them, as the tests look at them."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from gevinst.changes.history import History, Then, versions
from gevinst.check.judge import judge_plan
from gevinst.plan.load import plan_from
from gevinst.report.handover import handover
from gevinst.report.readers import Reader, Whom, page_for
from gevinst.source.document import read
from gevinst.views.paper import reader_docx, reader_html, report_docx, report_html
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


def history_of(*reports: PlanReport | None) -> History:
    """The history of some reports, one a commit; None is a commit that took the file away."""
    then = [Then(f"{n:010x}", AS_OF, lambda one=one: one) for n, one in enumerate(reports)]  # type: ignore[misc]
    last = [report for report in reports if report][-1]
    return History("plan.yaml", tuple(version for version, _ in versions(then)), last)


def readers_of(report: PlanReport) -> list[Whom]:
    """Those whom a page may be made for in a plan."""
    people = [Whom(Reader.UNIT_MANAGER, one.id) for one in report.plan.people[:3] if one.id]
    units = [Whom(Reader.EMPLOYEES, one.id) for one in report.plan.units[:3] if one.id]
    return [*people, *units, *READERS[2:]]


def in_html(report: PlanReport) -> list[str]:
    """The gap report, and the page of each kind of reader."""
    pages = [reader_html.reader(page_for(report, whom), report) for whom in readers_of(report)]
    return [report_html.report(handover(report)), *pages]


def in_word(report: PlanReport) -> list[bytes]:
    """The same as Word documents."""
    pages = [reader_docx.reader(page_for(report, whom), report) for whom in readers_of(report)]
    return [report_docx.report(handover(report)), *pages]
