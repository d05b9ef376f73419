"""A portfolio as a workbook, opened by another library than wrote it."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import load_workbook

from gevinst.views.portfolio import xlsx
from gevinst.views.visible import visible
from gevinst.words import Language
from tests.hostile.texts import HOSTILE
from tests.portfolio.portfolios import SCOPE, example, hostile, told_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

    from gevinst.views.portfolio.told import Told


def opened(portfolios: Sequence[Told], language: Language = Language.EN) -> Workbook:
    return load_workbook(io.BytesIO(xlsx.render(portfolios, SCOPE, language)), rich_text=False)


def table(page: Worksheet) -> list[dict[str, Any]]:
    """The rows of a sheet by the names of its columns, which stand in a hidden row."""
    [first] = [row for row in range(1, 10) if page.row_dimensions[row].hidden]
    names = [str(cell.value) for cell in page[first]]
    rows = [
        dict(zip(names, row, strict=True))
        for row in page.iter_rows(min_row=first + 2, values_only=True)
    ]
    return [row for row in rows if row["organisation"] and len([*filter(None, row.values())]) > 1]


def test_there_is_a_sheet_for_the_findings_the_matrix_and_every_table() -> None:
    names = opened(example()).sheetnames

    assert names[:2] == ["Across", "Change pressure"]
    assert len(names) == 2 + 10


@pytest.mark.parametrize("language", Language)
def test_the_sheets_can_be_opened_in_each_language(language: Language) -> None:
    book = opened(example(), language)

    assert all(len(name) <= 31 for name in book.sheetnames)
    assert all(page.freeze_panes and page.auto_filter.ref for page in book)


def test_numbers_are_numbers_and_days_are_days() -> None:
    book = opened(example())
    [year, *_] = table(book["By year"])
    [due, *_] = table(book["Falls due"])
    [training, *_] = table(book["Training"])

    assert (year["year"], year["kroner_a_year"], year["hours_a_year"]) == ("2027", 620_000, 9_070)
    assert year["kroner_once"] is None  # the plans do not say
    assert due["day"] == datetime(2026, 11, 16)  # noqa: DTZ001  (a day has no zone)
    assert training["month"] == datetime(2027, 4, 1)  # noqa: DTZ001


def test_the_findings_are_those_of_the_portfolio_with_their_places() -> None:
    found = table(opened(example())["Across"])

    assert [row["id"] for row in found] == [
        "GEV602", "GEV601", "GEV603", "GEV603", "GEV604", "GEV605", "GEV606",
    ]  # fmt: skip
    assert found[0]["where"].split("\n") == [
        "digitalt-tilsyn.gevinst.yaml:34", "elektroniske-laser.gevinst.yaml:35",
    ]  # fmt: skip


def test_the_matrix_has_a_number_for_each_unit_and_month_with_its_signs_only_shown() -> None:
    [told] = example()
    page: Any = opened([told])["Change pressure"]
    numbers = {
        (row[1].value, cell.column): cell
        for row in page.iter_rows()
        for cell in row[2:]
        if isinstance(cell.value, int | float)
    }
    [pressure] = [each for each in told.tables if each.key == "pressure"]
    february = numbers["Nattjenesten", 6]

    assert sorted(cell.value for cell in numbers.values()) == sorted(
        row[2] for row in pressure.rows
    )
    assert (february.value, february.number_format) == (3, '0">+!"')
    rules = [rule for found in page.conditional_formatting for rule in found.rules]
    assert {(rule.operator, *rule.formula) for rule in rules} == {
        ("greaterThan", "2"), ("between", "1", "2"),
    }  # fmt: skip


def test_the_gains_of_each_year_are_drawn_too() -> None:
    page: Any = opened(example())["By year"]

    assert len(page._charts) == 2  # there is no other way to ask


def test_several_organisations_are_in_one_workbook_and_can_be_told_apart() -> None:
    one = "gevinst: 1\nproject: {name: A, organisation: O}\nunits: [{id: u, name: U}]\nsolution: {go_live: 2027-02-01}\n"
    book = opened(told_of(one, one.replace("organisation: O", "organisation: P"), "["))

    assert [row["organisation"] for row in table(book["Plans"])] == ["O", "P"]
    assert [row["organisation"] for row in table(book["Change pressure"])] == ["O", "P"]
    assert [row["plan"] for row in table(book["Not read"])] == ["3.yaml"]


def test_what_is_supposed_is_the_first_sheet() -> None:
    book = opened(example("turnusplanlegging=2028-01-01"))

    assert book.sheetnames[0] == "If"
    assert any("GEV601" in row["says"] for row in table(book["If"]))


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_stays_text_and_no_sign_is_lost_in_silence(text: str) -> None:
    data = xlsx.render(hostile(text), SCOPE, Language.EN)
    book = load_workbook(io.BytesIO(data))

    values = [cell for page in book for row in page.iter_rows() for cell in row if cell.value]
    assert not [cell.coordinate for cell in values if cell.data_type == "f"]
    told = "\n".join(str(cell.value) for cell in values)
    if text != HOSTILE["half a character"]:
        assert visible(text)[:80].strip()[:60] in told
    if text == HOSTILE["an identity number"]:
        assert text not in told
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        assert not [name for name in parts.namelist() if "hyperlink" in name or "external" in name]


def test_the_same_portfolio_is_the_same_file() -> None:
    one, other = (xlsx.render(example(), SCOPE, Language.NB) for _ in range(2))

    assert one == other


def test_days_that_a_workbook_has_no_number_for_are_texts() -> None:
    early = "gevinst: 1\nproject: {name: A, organisation: O}\nunits: [{id: u}]\nsolution: {go_live: 1850-02-01}\n"

    assert table(opened(told_of(early))["Plans"])[0]["go_live"] == str(date(1850, 2, 1))


def test_a_portfolio_without_anything_in_it_is_a_workbook_too() -> None:
    page = opened(told_of("gevinst: 1"))["Gains and carries"]

    assert any("No gain" in str(cell.value) for row in page.iter_rows() for cell in row)
