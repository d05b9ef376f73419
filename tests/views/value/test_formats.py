"""The numbers of a plan in each format: the same figures, and no text of a plan's that does anything."""

from __future__ import annotations

import io
import json
import re
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from gevinst.value.terms import AS_THE_PLAN_SAYS, Asked
from gevinst.value.valued import value
from gevinst.views.paper import value_html, value_xlsx
from gevinst.views.stream import Canvas
from gevinst.views.value import json as value_json
from gevinst.views.value import markdown, terminal
from gevinst.views.value.told import Read
from gevinst.words import Language
from tests.hostile.every_field import HOSTILE, every_field
from tests.paper.test_html import assert_harmless, elements
from tests.plans import loaded
from tests.value.plans import EXAMPLES

if TYPE_CHECKING:
    from decimal import Decimal
    from xml.etree.ElementTree import Element

    from syrupy.assertion import SnapshotAssertion

RANGES = """
    gevinst: 1
    prosjekt: {navn: Prøve, tjenesteområde: teknisk}
    enheter: [{id: a, navn: Arkivet}]
    løsning: {tas_i_bruk: 2026-01-01}
    ledelse:
      finansiering:
        - {kostnad: utvikling, beløp: 1 000 000, lavt_anslag: 800 000, høyt_anslag: 1 500 000}
        - {kostnad: drift, beløp: 10 000, per: måned}
        - {kostnad: omstilling, beløp: 0}
    opplæring: {budsjett: {beløp: 50 000}}
    gevinstrealiseringsplan: {kalkulasjonsrente: 5, analyseperiode: 8}
    gevinster:
      - {hva: Det gamle slås av, slag: penger, innsparing: {beløp: 400 000, per: år, budsjettpost: Lisenser}}
      - hva: Færre gebyrer
        slag: penger
        måleindikator: {måleenhet: kr per år}
        virkninger_andre_steder: [{enhet: a, hva: Mindre inntekt, beløp: -30 000}]
"""


def read(text: str, language: Language = Language.NB, asked: Asked = AS_THE_PLAN_SAYS) -> Read:
    plan = loaded(text).plan
    return Read(plan, value(plan, asked), language, "plan.yaml")


def at_80(found: Read, *, verbose: bool = True) -> str:
    return terminal.render(found, Canvas(80, colour=False, encoding="utf-8"), verbose=verbose)


def sheets(found: Read) -> Any:
    return openpyxl.load_workbook(io.BytesIO(value_xlsx.render(found)))


@pytest.mark.parametrize("language", Language)
def test_a_plan_with_ranges_and_harm_elsewhere_at_a_terminal(
    snapshot: SnapshotAssertion, language: Language
) -> None:
    assert at_80(read(RANGES, language)) == snapshot


def test_a_plan_with_ranges_in_markdown_and_json(snapshot: SnapshotAssertion) -> None:
    assert markdown.render(read(RANGES)) == snapshot(name="markdown")
    assert value_json.render(read(RANGES)) == snapshot(name="json")


@pytest.mark.parametrize(
    "path", sorted(EXAMPLES.rglob("*.gevinst.yaml")), ids=lambda path: path.stem
)
@pytest.mark.parametrize("language", Language)
def test_every_example_is_told_within_80_columns_in_every_language(
    path: Any, language: Language
) -> None:
    found = read(path.read_text(encoding="utf-8"), language)

    assert max(map(len, at_80(found).splitlines())) <= 80
    assert "{" not in at_80(found) + markdown.render(found)


def test_every_format_has_the_same_years() -> None:
    found = read(RANGES)
    years = json.loads(value_json.render(found))["years"]
    shown = [f"{year['accumulated']:,.0f}".replace(",", "\xa0").replace("-", "−") for year in years]

    page = value_html.render(found)
    for each in shown:
        assert each in at_80(found)
        assert each in page
        assert f"| {each} |" in markdown.render(found)


def test_json_has_every_figure_with_its_calculation_and_its_line() -> None:
    document = json.loads(value_json.render(read(RANGES)))
    running = next(each for each in document["costs"] if each["group"] == "running")

    assert running["amount"] == {"low": 120_000, "likely": 120_000, "high": 120_000}
    assert running["calculation"]["nb"] == "12 × 10\xa0000 kr"
    assert (running["path"], running["line"]) == ("leadership.funding[#2].amount", 8)
    # −800 000 + 250 000 × (1 − 1,05⁻⁷) ÷ 0,05 = −800 000 + 1 446 593,35
    assert document["net_present_value"] == 646_593.35
    assert document["bound"] == "at_least"
    # All of the range is paid in the first year: 500 000 kr more, or 200 000 kr less.
    assert (document["low"], document["high"]) == (146_593.35, 846_593.35)


def test_what_is_not_known_is_null_in_json() -> None:
    document = json.loads(value_json.render(read("gevinst: 1\n")))

    assert document["net_present_value"] is None
    assert document["turning"] is None
    assert document["years"] == []


def test_the_picture_has_a_bar_for_each_year_and_says_what_it_shows() -> None:
    root = assert_harmless(value_html.render(read(RANGES)))
    [picture] = [each for tag, each in elements(root) if tag == "svg"]
    bars = [each.get("class") for tag, each in elements(picture) if tag == "rect"]

    assert bars == ["gap"] * 4 + ["met"] * 4
    assert "−800\xa0000 kr i 2026" in text_of(picture)


def text_of(element: Element) -> str:
    return "".join(element.itertext())


@pytest.mark.parametrize("language", Language)
def test_hostile_text_in_every_field_is_only_text_in_every_format(language: Language) -> None:
    found = read(every_field(HOSTILE), language)

    assert_harmless(value_html.render(found))
    page = MarkdownIt("commonmark", {"html": True}).enable("table").render(markdown.render(found))
    assert not re.search(r"<(?!/?(?:h1|h2|p|strong|ul|li|table|thead|tbody|tr|th|td)\b)", page)
    for text in (at_80(found), markdown.render(found), value_json.render(found)):
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f\u202e]", text)


def test_only_our_own_words_are_formulas_in_the_workbook() -> None:
    hostile = "=cmd|' /C calc'!A0"
    book = sheets(read(RANGES.replace("Prøve", f'"{hostile}"').replace("Arkivet", f'"{hostile}"')))
    formulas = {
        cell.value
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    }

    assert formulas
    assert all(re.fullmatch(r"=[-+*/^()$:0-9A-H]+|=SUM\([$:0-9A-H]+\)", each) for each in formulas)


@given(st.decimals(0, 20, places=1), st.decimals(0, 1, places=2))
def test_the_formulas_of_the_workbook_come_to_the_numbers_that_stand_beside_them(
    rate: Decimal, reduce: Decimal
) -> None:
    found = read(RANGES, asked=Asked(rate=rate, reduce=reduce))
    assert found.valued.result
    page = sheets(found).worksheets[0]

    values = Formulas(page)

    for row, year in enumerate(found.valued.result.rows, 9):
        assert values.at(f"F{row}") == pytest.approx(float(year.net), abs=0.01)
        assert values.at(f"H{row}") == pytest.approx(float(year.accumulated), abs=0.01)
    assert values.at("B6") == pytest.approx(float(found.valued.result.net_present_value), abs=0.01)


class Formulas:
    """Works out the few kinds of formula that the workbook has, from its cells alone."""

    def __init__(self, page: Any) -> None:
        self.page = page

    def at(self, cell: str) -> float:
        held = self.page[cell.replace("$", "")].value
        if not (isinstance(held, str) and held.startswith("=")):
            return float(held)
        if found := re.fullmatch(r"=SUM\((.+):(.+)\)", held):
            first, last = (int(re.sub(r"\D", "", each)) for each in found.groups())
            return sum(
                self.at(f"{found[1].replace('$', '')[0]}{row}") for row in range(first, last + 1)
            )
        python = re.sub(r"\$?[A-H]\$?\d+", lambda each: repr(self.at(each[0])), held[1:])
        return float(eval(python.replace("^", "**"), {"__builtins__": {}}))  # noqa: S307


def test_a_plan_without_gains_in_kroner_is_not_told_what_would_turn_it() -> None:
    costs = "gevinst: 1\nløsning: {tas_i_bruk: 2026-01-01}\nledelse: {finansiering_samlet: 100}\n"

    assert "−100 kr" in at_80(read(costs)).replace("\xa0", " ")
    assert "snur fortegnet" not in at_80(read(costs))


def test_the_same_plan_gives_the_same_bytes() -> None:
    assert value_xlsx.render(read(RANGES)) == value_xlsx.render(read(RANGES))
    assert value_html.render(read(RANGES)) == value_html.render(read(RANGES))


def test_a_plan_of_many_gains_says_how_many_are_left_out() -> None:
    text = "gevinst: 1\ngevinster: [" + "{slag: kvalitet}, " * 250 + "{slag: kvalitet}]\n"

    assert "… og 151 til." in at_80(read(text))
    assert len(json.loads(value_json.render(read(text)))["gains"]) == 251


def test_figures_too_wide_for_the_screen_are_told_in_words_of_their_own() -> None:
    shown = terminal.render(read(RANGES), Canvas(40, colour=False, encoding="ascii"))

    assert "2026: Kostnader 1 200 000, Gevinster" in shown
    assert max(map(len, shown.splitlines())) <= 40
