"""A Word document can be opened by others than who wrote it, and holds nothing but text of the plan's."""

from __future__ import annotations

import io
import re
import zipfile
from typing import Any

import pytest
from docx2python import docx2python
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from gevinst.views.paper.docx import Paper, Run
from gevinst.views.paper.sheet import Sheet
from gevinst.views.visible import visible
from gevinst.words import Language
from tests.documents import AS_OF, POOR, example, in_word, report_of
from tests.hostile.any_plan import any_plan
from tests.hostile.every_field import HOSTILE, every_field

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FIELDS = {'TOC \\o "1-1" \\n \\h \\z', "PAGE", "NUMPAGES"}
LOCALES = {"nb": "nb-NO", "nn": "nn-NO", "en": "en-GB"}


def part(data: bytes, name: str) -> Any:
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        return etree.fromstring(opened.read(name))


def assert_harmless(data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        assert opened.testzip() is None
        for name in opened.namelist():
            assert not re.search("macro|vba|embed|thumbnail", name, re.IGNORECASE)
            if name.endswith((".xml", ".rels")):
                root = etree.fromstring(opened.read(name))
                assert not root.xpath("//*[@TargetMode='External']")
                fields = {str(each.text).strip() for each in root.iter(f"{W}instrText")}
                assert fields <= FIELDS


def text_of(data: bytes) -> str:
    with docx2python(io.BytesIO(data)) as opened:
        return str(opened.text)


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize("name", ["nattilsyn", "mangelfull", "konsept"])
def test_every_document_opens_and_holds_only_text(name: str, language: str) -> None:
    report = example(name, language)
    for data in in_word(report):
        assert_harmless(data)
        assert (report.plan.project.name or "") in text_of(data)


def test_hostile_text_in_every_field_is_text_with_its_signs_made_visible() -> None:
    for data in in_word(report_of(every_field(HOSTILE))):
        assert_harmless(data)
    [first, *_] = in_word(report_of(every_field(HOSTILE)))
    shown = "".join(part(first, "word/document.xml").itertext())

    assert visible(HOSTILE) in shown


@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 2**32))
def test_any_plan_of_the_format_becomes_documents(seed: int) -> None:
    for data in in_word(report_of(any_plan(seed))):
        assert_harmless(data)


@pytest.mark.parametrize(("language", "locale"), LOCALES.items())
def test_the_language_that_spelling_is_checked_in_is_the_reports(
    language: str, locale: str
) -> None:
    [data, *_] = in_word(example("konsept", language))
    found = {each.get(f"{W}val") for each in part(data, "word/styles.xml").iter(f"{W}lang")}

    assert found == {locale}


def test_the_table_of_contents_is_filled_in_with_links_to_the_headings() -> None:
    [data, *_] = in_word(example("mangelfull"))
    document = part(data, "word/document.xml")
    links = {
        "".join(each.itertext()): each.get(f"{W}anchor") for each in document.iter(f"{W}hyperlink")
    }
    marks = {
        each.get(f"{W}name"): "".join(each.getparent().itertext())
        for each in document.iter(f"{W}bookmarkStart")
    }

    assert "1 Endringsmotstand" in links
    assert {marks[anchor]: anchor for anchor in links.values()} == links


def test_every_table_has_a_header_row_that_repeats_and_rows_that_are_kept_whole() -> None:
    [data, *_] = in_word(example("nattilsyn"))
    tables = list(part(data, "word/document.xml").iter(f"{W}tbl"))

    assert len(tables) >= 6
    for table in tables:
        rows = table.findall(f"{W}tr")
        assert rows[0].find(f"{W}trPr/{W}tblHeader") is not None
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
        assert table.find(f"{W}tblPr/{W}tblCaption").get(f"{W}val")


def test_a_page_is_a4_with_the_plan_the_day_and_the_page_number_on_it() -> None:
    [data, *_] = in_word(example("nattilsyn"))
    size = part(data, "word/document.xml").find(f".//{W}pgSz")
    head = "".join(part(data, "word/header1.xml").itertext())
    foot = "".join(part(data, "word/footer1.xml").itertext())

    assert (round(int(size.get(f"{W}w")) / 56.7), round(int(size.get(f"{W}h")) / 56.7)) == (
        210,
        297,
    )
    assert head == "Gapanalyse · Digitalt tilsyn om nattenVurdert per 2026-11-02"
    assert foot.startswith("Laget med gevinst ")
    assert re.search(r"Side\s+PAGE\s+1 av\s+NUMPAGES", foot)


def test_the_document_says_who_made_it_and_when_and_nothing_of_this_machine() -> None:
    [data, *_] = in_word(example("nattilsyn"))
    core = part(data, "docProps/core.xml")
    said = {etree.QName(each).localname: each.text for each in core}

    assert said["creator"] == said["lastModifiedBy"] == "gevinst"
    assert said["created"] == said["modified"] == "2026-11-02T00:00:00Z"
    assert said["title"] == "Gapanalyse · Digitalt tilsyn om natten"
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        assert {each.date_time for each in opened.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize("year", ["0001", "9999"])
def test_the_first_and_the_last_day_of_the_calendar_are_no_obstacle(year: str) -> None:
    day = AS_OF.replace(year=int(year))

    for data in in_word(report_of(POOR, as_of=day)):
        assert_harmless(data)


def test_a_line_may_end_within_a_piece_of_text() -> None:
    paper = Paper(Sheet("a", "b", AS_OF, Language.EN))
    paper.paragraph((Run("one\ntwo", bold=True), " three"))
    document = part(paper.data(), "word/document.xml")

    assert len(list(document.iter(f"{W}br"))) == 1
    assert "".join(document.itertext()) == "onetwo three"
