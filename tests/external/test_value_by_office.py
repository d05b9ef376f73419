"""The workbook of a plan's numbers, worked out anew by an office suite on another rate."""

from __future__ import annotations

import csv
import subprocess
from decimal import Decimal
from typing import TYPE_CHECKING

import openpyxl
import pytest

from gevinst.value.terms import Asked
from gevinst.views.paper import value_xlsx
from tests.external.browser import program
from tests.views.value.test_formats import RANGES, read

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.external


def test_another_rate_and_lower_gains_in_the_workbook_come_to_what_we_work_out(
    tmp_path: Path,
) -> None:
    file = tmp_path / "v.xlsx"
    file.write_bytes(value_xlsx.render(read(RANGES)))
    book = openpyxl.load_workbook(file)  # what is saved so has no results, only formulas
    page = book.worksheets[0]
    page["B3"], page["B4"] = 0.09, 0.25
    book.save(file)

    home = f"-env:UserInstallation={(tmp_path / 'office').resolve().as_uri()}"
    form = "csv:Text - txt - csv (StarCalc):44,34,76"  # commas, quotes, UTF-8
    command = [program("soffice", "libreoffice"), "--headless", home, "--convert-to", form]
    subprocess.run(
        [*command, "--outdir", str(tmp_path), str(file)],
        capture_output=True,
        check=True,
        timeout=180,
    )
    with open(tmp_path / "v.csv", encoding="utf-8", newline="") as made:
        rows = list(csv.reader(made))

    result = read(RANGES, asked=Asked(rate=Decimal(9), reduce=Decimal("0.25"))).valued.result
    assert result
    assert kroner(rows[5][1]) == pytest.approx(float(result.net_present_value), abs=1)
    assert [kroner(row[7]) for row in rows[8:16]] == [
        pytest.approx(float(year.accumulated), abs=1) for year in result.rows
    ]


def kroner(shown: str) -> float:
    return float(shown.replace(",", ""))
