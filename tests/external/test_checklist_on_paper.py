"""Checklists as their readers open them: in an office suite and in a browser, on A4."""

from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING, Any

import pytest

from gevinst import cli
from tests.external.browser import chromium, office_pdf, program, text_of

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.external
POOR = "examples/mangelfull.gevinst.yaml"
A4 = (595, 842)
NEAR = 2


def written(folder: Path, form: str, *argv: str) -> Path:
    file = folder / f"a.{form}"
    assert cli.run(["checklist", *argv, "--as-of", "2026-11-02", "--output", str(file)]) == 0
    return file


def by_browser(file: Path) -> Path:
    pdf = file.with_suffix(".pdf")
    chromium("--no-pdf-header-footer", f"--print-to-pdf={pdf}", file.as_uri())
    return pdf


def read(pdf: Path) -> tuple[str, set[tuple[int, int]]]:
    """The text of a PDF, and the sizes of its pages in points."""
    told = subprocess.run(
        [program("pdfinfo"), "-l", "-1", str(pdf)], check=True, capture_output=True, text=True
    ).stdout
    sizes = re.findall(r"Page +\d+ size: +([\d.]+) x ([\d.]+)", told)
    return text_of(pdf), {(round(float(wide)), round(float(high))) for wide, high in sizes}


def is_a4(sizes: set[tuple[int, int]], *, across: bool) -> bool:
    expected = A4[::-1] if across else A4
    return bool(sizes) and all(
        abs(one - other) <= NEAR
        for size in sizes
        for one, other in zip(size, expected, strict=True)
    )


@pytest.mark.parametrize(("form", "across"), [("docx", False), ("xlsx", True)])
@pytest.mark.parametrize("argv", [(POOR,), ("--lang=nn", "--by=role")])
def test_an_office_suite_prints_it_whole_on_a4(
    tmp_path: Path, form: str, across: Any, argv: tuple[str, ...]
) -> None:
    text, sizes = read(office_pdf(written(tmp_path, form, *argv)))

    assert is_a4(sizes, across=across)
    assert {f"GEV{number}" for number in (101, 206, 301, 417, 504)} <= set(
        re.findall(r"GEV\d{3}", text)
    )
    assert "Err:" not in text
    assert "###" not in text


@pytest.mark.parametrize("argv", [(POOR,), ("--lang=nn", "--by=role")])
def test_a_browser_prints_it_whole_on_a4(tmp_path: Path, argv: tuple[str, ...]) -> None:
    text, sizes = read(by_browser(written(tmp_path, "html", *argv)))

    assert is_a4(sizes, across=False)
    assert {f"GEV{number}" for number in (101, 206, 301, 417, 504)} <= set(
        re.findall(r"GEV\d{3}", text)
    )
