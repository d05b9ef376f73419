"""Measurements that an office suite saves as CSV are read, in each encoding that it saves in."""

from __future__ import annotations

import subprocess
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
import xlsxwriter

from gevinst.follow.measuring.rows import Row, table
from gevinst.plan.values import number
from tests.external.browser import program

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.external
NOTE = 'Åtte; «uker» og "ti"\npå to linjer'


# Where texts are parted (59 is a semicolon), the quotes (34), and the encoding (76 is UTF-8, 1 Windows-1252).
@pytest.mark.parametrize("encoding", ["76", "1"], ids=["utf-8", "windows-1252"])
@pytest.mark.parametrize("delimiter", ["59", "9", "44"], ids=["semicolon", "tab", "comma"])
def test_what_an_office_suite_saves_is_read(tmp_path: Path, encoding: str, delimiter: str) -> None:
    file = tmp_path / "m.xlsx"
    with xlsxwriter.Workbook(file) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Gevinst", "Dato", "Verdi", "Merknad"])
        sheet.write_row(1, 0, ["kjøring", None, 1200.5, NOTE])
        sheet.write_datetime(1, 1, date(2026, 2, 28), book.add_format({"num_format": "dd.mm.yyyy"}))
    home = f"-env:UserInstallation={(tmp_path / 'office').resolve().as_uri()}"
    form = f"csv:Text - txt - csv (StarCalc):{delimiter},34,{encoding},1,,1044"
    command = [
        program("soffice", "libreoffice"),
        "--headless",
        home,
        "--calc",
        "--convert-to",
        form,
    ]
    subprocess.run([*command, "--outdir", str(tmp_path), str(file)], capture_output=True, check=True, timeout=180)  # fmt: skip

    found = table((tmp_path / "m.csv").read_bytes(), "m.csv")

    assert found.rows == [Row(2, "kjøring", found.rows[0].value, "28.02.2026", NOTE)]
    assert number(found.rows[0].value) == Decimal("1200.5")
