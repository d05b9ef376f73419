"""The checklist as an Excel workbook, opened by another library than wrote it."""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
from typing import TYPE_CHECKING, Any

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from gevinst import __version__
from gevinst.checklist.content import By, Scope, to_ask
from gevinst.plan.model import Plan
from gevinst.plan.shape import shape
from gevinst.rules import all_rules
from gevinst.views.checklist import answers, xlsx
from gevinst.views.checklist.answers import rows
from gevinst.views.paper.book import LONGEST_CELL, in_a_cell
from gevinst.words import Language
from tests.plans import report_of
from tests.views.checklist.conftest import AS_OF, of_example, on
from tests.whole import assert_inert

if TYPE_CHECKING:
    import pytest
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

    from gevinst.checklist.content import Checklist

POOR = "mangelfull.gevinst.yaml"
A4 = "9"


def opened(checklist: Checklist) -> Workbook:
    return load_workbook(io.BytesIO(xlsx.render(checklist)))


def names_row(page: Worksheet) -> int:
    """The row with the names of the columns, which is hidden."""
    return next(
        row for row in range(1, 20) if page.cell(row, 2).value and page.row_dimensions[row].hidden
    )


def table(page: Worksheet) -> list[dict[str, Any]]:
    """The rows of a sheet by the names of its columns."""
    first = names_row(page)
    names = [cell.value for cell in page[first]]
    return [
        {str(name): cell.value for name, cell in zip(names, row, strict=True)}
        for row in page.iter_rows(min_row=first + 2)
    ]


def running(page: Worksheet) -> list[str]:
    """What stands over each printed page, to the left and to the right."""
    header: Any = page.oddHeader
    return [header.left.text or "", header.right.text or ""]


def facts(book: Workbook) -> dict[str, str]:
    return {str(row[0].value): str(row[1].value) for row in book["gevinst"].iter_rows()}


def test_there_is_a_row_a_requirement_in_each_language(whole: Checklist) -> None:
    book = opened(whole)
    page = book.worksheets[0]

    assert page.title == {"en": "Checklist"}.get(whole.language, "Sjekkliste")
    assert [row["rule"] for row in table(page)] == [item.rule.id for item in whole.items()]
    assert {row["verdict"] for row in table(page)} == {"met", "gap", "not_applicable"}
    assert [row["question"] for row in table(page)] == [
        item.rule.ask.to(whole.language) for item in whole.items()
    ]


def test_without_a_plan_there_is_nothing_to_fill_in_a_plan_with(questions: Checklist) -> None:
    book = opened(questions)

    assert [page.title for page in book.worksheets if page.sheet_state == "visible"] == [
        {"en": "Checklist"}.get(questions.language, "Sjekkliste")
    ]
    assert "plan" not in facts(book)
    assert [row["rule"] for row in table(book.worksheets[0])] == [
        item.rule.id for item in questions.items()
    ]


def test_both_sheets_print_on_a4_and_keep_their_heads() -> None:
    for page in opened(of_example(POOR)).worksheets[:2]:
        heads = names_row(page) + 1
        assert page.page_setup.orientation == "landscape"
        assert str(page.page_setup.paperSize) == A4
        assert page.sheet_properties.pageSetUpPr
        assert page.sheet_properties.pageSetUpPr.fitToPage
        assert page.page_setup.fitToWidth in (None, 1)  # one page wide is what it is unless said
        assert page.page_setup.fitToHeight == 0  # and as many high as are needed
        assert page.freeze_panes == f"A{heads + 1}"
        assert page.auto_filter.ref.startswith(f"A{heads}:")
        assert page.print_title_rows == f"${heads}:${heads}"
        assert page.print_area
        assert page.cell(heads + 1, 3).alignment.wrap_text


def test_rows_grow_as_answers_are_written() -> None:
    book = zipfile.ZipFile(io.BytesIO(xlsx.render(of_example(POOR))))

    for name in ("xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"):
        assert b' ht="' in book.read(name)
        assert b"customHeight" not in book.read(name)


def test_what_programs_need_is_hidden_from_people() -> None:
    book = opened(of_example(POOR))
    page = book.worksheets[1]
    names = [cell.value for cell in page[names_row(page)]]

    hidden = {
        names[number - 1]
        for size in page.column_dimensions.values()
        for number in range(size.min or 0, (size.max or 0) + 1)
        if size.hidden
    }

    assert hidden == {"plan", "rule", "place", "field", "kind", "several"}
    assert {page.title: page.sheet_state for page in book.worksheets[2:]} == {
        "gevinst_lists": "veryHidden",
        "gevinst": "veryHidden",
    }


def test_the_workbook_says_what_it_is_and_of_which_plan() -> None:
    checklist = of_example(POOR, Language.EN)
    assert checklist.report is not None
    text = checklist.report.loaded.document.text

    assert facts(opened(checklist)) == {
        "format": "gevinst checklist",
        "version": "1",
        "gevinst": __version__,
        "language": "en",
        "checklist sheet": "Checklist",
        "answers sheet": "Answers",
        "plan": POOR,
        "fingerprint": f"sha256:{hashlib.sha256(text.encode()).hexdigest()}",
        "vocabulary": "nb",
        "as of": AS_OF.isoformat(),
    }


def test_every_blank_of_every_gap_has_a_row_of_its_own(whole: Checklist) -> None:
    found = table(opened(whole).worksheets[1])
    expected = rows(whole)

    assert len(expected) > 100
    assert [(row["rule"], row["place"] or "", row["field"], row["kind"]) for row in found] == [
        (row.rule, row.place, row.path, row.kind) for row in expected
    ]
    assert len({f"{row['place']}.{row['field']}" for row in found}) == len(found)
    assert {row["plan"] for row in found} == {POOR}
    assert {row["answer"] for row in found} == {None}


def test_the_place_of_a_blank_is_the_same_in_every_language() -> None:
    first, *others = (
        [(row.rule, row.place, row.path) for row in rows(of_example(POOR, language))]
        for language in Language
    )

    assert all(other == first for other in others)


def test_a_place_and_a_field_lead_to_a_field_of_the_format() -> None:
    for row in rows(of_example(POOR)):
        model: Any = Plan
        for name in re.sub(r"\[.*?\]", "", f"{row.place}.{row.path}".strip(".")).split("."):
            field = shape(model).fields[name]
            model = field.model
        assert row.kind == (field.refers or ("choice" if field.choice else field.kind))


def test_two_new_things_in_one_list_are_told_apart_and_two_requirements_share_one() -> None:
    plan = """
gevinst: 1
prosjekt: {fase: realisering}
enheter: [{id: a, navn: A, leder: k}, {id: b, navn: B, leder: k}]
"""
    paths = [row.path for row in rows(on(report_of(plan, phase=None)))]

    sessions = [path for path in paths if path.startswith("sessions[")]
    assert len(sessions) == len(set(sessions))
    assert {path.partition("]")[0] for path in sessions} >= {"sessions[+1"}


def validations(page: Worksheet) -> dict[str, Any]:
    """What may stand in each cell with an answer, by the row's field."""
    by_cell = {
        str(cell): rule
        for rule in page.data_validations.dataValidation
        for cell in rule.sqref.ranges
    }
    names = [cell.value for cell in page[names_row(page)]]
    answer = get_column_letter(names.index("answer") + 1)
    return {
        f"{row['place'] or ''}.{row['field']}": by_cell[f"{answer}{number}"]
        for number, row in enumerate(table(page), names_row(page) + 2)
    }


def test_a_cell_takes_what_its_field_can_hold() -> None:
    book = opened(of_example(POOR))
    may = validations(book.worksheets[1])

    def offered(rule: Any) -> list[Any]:
        cells = book["gevinst_lists"][rule.formula1.partition("!")[2]]
        return [cell.value for (cell,) in cells]

    assert may["gains[dobbelt].baseline.date"].type == "date"
    assert may["gains[dobbelt].baseline.value"].type == "decimal"
    assert may["units[arkiv].digital_skills.high"].type == "whole"
    yes_no = may["project.citizen_facing"]
    assert (yes_no.type, offered(yes_no), yes_no.errorStyle) == ("list", ["ja", "nei"], None)
    choice = may["units[arkiv].readiness.manager"]
    assert offered(choice) == ["lav", "middels", "høy"]
    person = may["gain_plan.reported_by"]
    assert "Bo Berg (bo)" in offered(person)
    assert person.errorStyle == "information"  # someone new may be named
    several = may["change.questions[+1].units"]
    assert several.type in (None, "none")
    assert "Byggesak (byggesak)" in several.prompt
    assert all(
        len(rule.prompt or "") <= 255 and len(rule.error or "") <= 255 for rule in may.values()
    )


def test_the_status_is_chosen_from_four_and_begins_as_the_plan_has_it(whole: Checklist) -> None:
    book = opened(whole)
    page = book.worksheets[0]
    [rule] = page.data_validations.dataValidation
    words = [cell.value for (cell,) in book["gevinst_lists"][rule.formula1.partition("!")[2]]]

    assert len(set(words)) == 4
    begins = {row["verdict"]: row["progress"] for row in table(page)}
    assert begins == {"gap": words[0], "met": words[2], "not_applicable": words[3]}


def test_no_text_is_a_formula_a_link_or_a_command(hostile: Checklist) -> None:
    data = xlsx.render(hostile)
    book = load_workbook(io.BytesIO(data))
    parts = zipfile.ZipFile(io.BytesIO(data))

    texts = []
    for page in book.worksheets:
        for row in page.iter_rows():
            for cell in row:
                assert cell.data_type in {"s", "n"}
                assert cell.hyperlink is None
                texts.append(str(cell.value or ""))
        for rule in page.data_validations.dataValidation:
            texts += [rule.prompt or "", rule.error or ""]
        texts += running(page)
    assert_inert("\n".join(text.replace("\n", " ") for text in texts))
    assert not any("01010150074" in text for text in texts)
    for name in parts.namelist():
        assert "externalLink" not in name
        assert b"<f>" not in parts.read(name)
        assert b"hyperlink" not in parts.read(name)


def test_a_header_prints_an_ampersand_and_obeys_none() -> None:
    plan = 'gevinst: 1\nprosjekt: {navn: "Drift &P &D & vekst"}\n'
    page = opened(on(report_of(plan))).worksheets[0]

    assert "Drift &&P &&D && vekst" in running(page)[0]


def test_a_text_that_is_too_long_for_a_cell_is_cut_with_a_mark() -> None:
    lines = "\n".join("x" * 900 for _ in range(100))

    shown = in_a_cell(lines)

    assert len(shown) == LONGEST_CELL
    assert shown.endswith("…")
    assert in_a_cell("to\nlinjer") == "to\nlinjer"


def test_very_many_blanks_are_cut_and_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answers, "MOST_ROWS", 5)
    monkeypatch.setattr(xlsx, "MOST_ROWS", 5)

    page = opened(of_example(POOR)).worksheets[1]

    assert len(table(page)) == 5
    assert "5" in str(page["A3"].value)


def test_the_same_checklist_is_the_same_file() -> None:
    assert xlsx.render(of_example.__wrapped__(POOR)) == xlsx.render(of_example(POOR))
    asked = to_ask(all_rules(), Language.NB, By.BARRIER, Scope())
    assert xlsx.render(asked) == xlsx.render(asked)
