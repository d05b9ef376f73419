"""Whatever stands in a plan, there is a checklist on it in every format, and time is bounded."""

from __future__ import annotations

import io
import time
import zipfile
from importlib import import_module

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html as reader

from gevinst.checklist.content import By
from gevinst.views.checklist import csv, docx, html, markdown, terminal, xlsx
from gevinst.views.stream import Canvas
from tests.hostile.any_plan import any_plan
from tests.plans import report_of
from tests.views.checklist.conftest import on
from tests.whole import assert_inert

FORMS = ("markdown", "csv", "html", "docx", "xlsx")


@settings(max_examples=8)
@given(st.integers(min_value=0), st.sampled_from(By))
def test_any_plan_is_told_in_every_format(seed: int, by: By) -> None:
    checklist = on(report_of(any_plan(seed), phase=None), by)

    for text in (
        terminal.render(checklist, Canvas(60, colour=False, encoding="utf-8")),
        markdown.render(checklist),
        csv.render(checklist)[1:].replace("\r\n", "\n"),
    ):
        assert_inert(text)
    reader.document_fromstring(html.render(checklist))
    for data in (docx.render(checklist), xlsx.render(checklist)):
        assert zipfile.ZipFile(io.BytesIO(data)).testzip() is None


@pytest.mark.parametrize("form", FORMS)
def test_ten_thousand_gains_take_seconds(form: str) -> None:
    gains = "".join(f"- {{id: g{n}, hva: Gevinst {n}, slag: tid}}\n" for n in range(10_000))
    checklist = on(report_of(f"gevinst: 1\ngevinster:\n{gains}"))
    view = import_module(f"gevinst.views.checklist.{form}")
    began = time.process_time()

    view.render(checklist)

    assert time.process_time() - began < 8
