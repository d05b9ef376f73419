"""The checklist as HTML and as a Word document, read by other libraries than wrote them."""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING, Any

import pytest
from lxml import etree
from lxml import html as reader

from gevinst.checklist.content import By, Scope, to_ask
from gevinst.rules import all_rules
from gevinst.views.checklist import docx, html
from gevinst.views.checklist.told import Mark, parts
from gevinst.words import Language
from tests.plans import report_of
from tests.views.checklist.conftest import of_example, on
from tests.whole import assert_inert

if TYPE_CHECKING:
    from gevinst.checklist.content import Checklist

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
LOCALES = {"nb": "nb-NO", "nn": "nn-NO", "en": "en-GB"}


def page(checklist: Checklist) -> Any:
    return reader.document_fromstring(html.render(checklist))


def word(checklist: Checklist) -> tuple[Any, zipfile.ZipFile]:
    parts_ = zipfile.ZipFile(io.BytesIO(docx.render(checklist)))
    return etree.fromstring(parts_.read("word/document.xml")), parts_


def marks(checklist: Checklist) -> list[Mark]:
    return [entry.mark for part in parts(checklist) for entry in part.entries]


def test_the_page_has_a_box_a_task_and_none_for_what_is_crossed(whole: Checklist) -> None:
    found, expected = page(whole), marks(whole)
    boxes = found.xpath("//input[@type='checkbox']")

    assert found.xpath("/html/@lang") == [whole.language.value]
    assert len(boxes) == len(expected) - expected.count(Mark.CROSSED)
    assert sum("checked" in box.attrib for box in boxes) == expected.count(Mark.TICKED)
    assert len(found.xpath("//li[contains(@class,'crossed')]//s")) == expected.count(Mark.CROSSED)
    assert len(found.xpath("//textarea")) == expected.count(Mark.OPEN)


def test_every_field_of_the_page_has_a_label_and_every_id_is_one(whole: Checklist) -> None:
    found = page(whole)
    ids = found.xpath("//@id")

    assert len(ids) == len(set(ids))
    assert set(found.xpath("//label/@for")) <= set(ids)
    for field in found.xpath("//input | //textarea"):
        labels = field.xpath("ancestor::label") or found.xpath(f"//label[@for='{field.get('id')}']")
        assert labels[0].text_content().strip()
    assert {link.lstrip("#") for link in found.xpath("//nav//a/@href")} <= set(ids)


def test_the_page_fetches_and_runs_nothing(hostile: Checklist) -> None:
    text = html.render(hostile)
    found: Any = reader.document_fromstring(text)
    [policy] = found.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")

    assert policy.startswith("default-src 'none';")
    assert not found.xpath("//script | //img | //iframe | //link | //object | //@src | //@style")
    assert all(link.startswith("#") for link in found.xpath("//@href"))
    assert not [name for name in found.xpath("//@*") if re.match(r"on\w+", str(name.attrname))]
    assert_inert(" ".join(found.text_content().split()))
    assert "01010150074" not in text


def test_the_document_has_a_box_a_task_and_none_for_what_is_crossed(whole: Checklist) -> None:
    tree, _ = word(whole)
    expected = marks(whole)
    boxes = [box.get(f"{W14}val") for box in tree.iter(f"{W14}checked")]

    assert len(boxes) == len(expected) - expected.count(Mark.CROSSED)
    assert boxes.count("1") == expected.count(Mark.TICKED)
    shown = ["".join(sdt.itertext()).strip() for sdt in tree.iter(f"{W}sdt")]
    assert (shown.count("☑"), shown.count("☐")) == (boxes.count("1"), boxes.count("0"))


def test_the_document_has_headings_heads_that_repeat_and_a_language(questions: Checklist) -> None:
    tree, files = word(questions)
    headings = [style for style in tree.iter(f"{W}pStyle") if style.get(f"{W}val") == "Heading1"]

    assert len(headings) == len(questions.sections) + 1  # the signatures
    tables = list(tree.iter(f"{W}tbl"))
    assert len(tables) == len(headings)
    for found in tables:
        first = next(found.iter(f"{W}tr"))
        assert first.find(f"{W}trPr/{W}tblHeader") is not None
    languages = set(re.findall(rb'w:lang [^>]*w:val="([^"]+)"', files.read("word/styles.xml")))
    assert languages == {LOCALES[questions.language.value].encode()}


def test_every_question_stands_in_the_document(questions: Checklist) -> None:
    tree, _ = word(questions)
    text = "".join(tree.itertext())

    for item in questions.items():
        assert f"{item.rule.id} {item.rule.ask.to(questions.language)}" in text


def test_no_part_of_the_document_runs_links_or_hides_anything(hostile: Checklist) -> None:
    tree, files = word(hostile)

    for name in files.namelist():
        if name.endswith((".xml", ".rels")):
            etree.fromstring(files.read(name))
        assert b'TargetMode="External"' not in files.read(name)
    assert {link.get(f"{W}anchor", "")[:4] for link in tree.iter(f"{W}hyperlink")} <= {"_Toc"}
    codes = {(code.text or "").split()[0] for code in tree.iter(f"{W}instrText")}
    assert codes <= {"TOC"}
    lines = ["".join(line.itertext()) for line in tree.iter(f"{W}p")]
    assert_inert("\n".join(lines))
    assert not any("01010150074" in line for line in lines)


@pytest.mark.parametrize("view", [html, docx])
def test_the_same_checklist_is_the_same_document(view: Any) -> None:
    first, again = (of_example.__wrapped__("mangelfull.gevinst.yaml") for _ in range(2))

    assert view.render(first) == view.render(again)
    asked = to_ask(all_rules(), Language.NB, By.BARRIER, Scope())
    assert view.render(asked) == view.render(asked)


@pytest.mark.parametrize("view", [html, docx])
def test_a_plan_that_says_next_to_nothing_is_a_document_all_the_same(view: Any) -> None:
    assert view.render(on(report_of("gevinst: 1\n")))
