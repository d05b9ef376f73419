"""Whatever is written in the cells, each answer is placed or told, and the plan says what it said."""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st

from gevinst.check.judge import judge_plan
from gevinst.checklist.content import By, Scope, on_plan
from gevinst.filled.cells import Cell
from gevinst.filled.placing import proposal
from gevinst.filled.workbook import Answer, Workbook
from gevinst.views.checklist.answers import rows
from gevinst.views.paper.book import in_a_cell
from gevinst.words import Language
from tests.edit.filling import added, data
from tests.filled.sheets import EXAMPLES
from tests.plans import loaded

if TYPE_CHECKING:
    from gevinst.check.verdict import PlanReport

TEXT = (EXAMPLES / "mangelfull.gevinst.yaml").read_bytes()
WORDS = st.sampled_from(
    (
        "Bo Berg (bo)", "Nora Berg (ny)", "bo, Per (ny)", "byggesak, arkiv", "lav", "ja", "ingen", "TBD",
        "=1+1", "12,5", "1.200", "16.03.2026", "- a: b # c", "{a: 1}", "a\n\n  b:\n", "&x *y !z", "'", '"',
        "010101 50074", "(ny)", " (ny)", "(bo)",
    )
)  # fmt: skip
VALUES = st.one_of(
    WORDS, st.text(), st.integers(), st.floats(), st.booleans(), st.datetimes(datetime(1900, 3, 1))  # noqa: DTZ001
)  # fmt: skip
CELLS = st.builds(Cell, VALUES, st.sampled_from("snbdfe"), st.booleans())


@cache
def report() -> PlanReport:
    return judge_plan(loaded(TEXT), date(2026, 11, 2))


@cache
def places() -> tuple[tuple[str, str], ...]:
    blanks = rows(on_plan(report(), By.BARRIER, Scope()))
    return tuple((in_a_cell(blank.place), in_a_cell(blank.path)) for blank in blanks)


def workbook(cells: dict[int, Cell]) -> Workbook:
    answers = [
        Answer(number, "p", *places()[number], "felt", cell)
        for number, cell in cells.items()
        if not cell.is_blank
    ]
    return Workbook({"plan": "p"}, tuple(answers), noted=False)


@settings(deadline=None, max_examples=60)
@given(st.data())
def test_each_answer_is_placed_or_told_and_nothing_else_is_changed(drawn: Any) -> None:
    numbers = st.integers(0, len(places()) - 1)
    book = workbook(drawn.draw(st.dictionaries(numbers, CELLS, max_size=30)))

    found = proposal(book, report(), changed=False)

    assert found.filled == len(book.answers)
    assert all(each.why.to(language) for each in found.misplaced for language in Language)
    list(added(data(TEXT.decode()), data(found.text)))  # raises where something is lost
    assert found == proposal(book._replace(answers=book.answers[::-1]), report(), changed=False), (
        "the order of the rows does not matter"
    )
