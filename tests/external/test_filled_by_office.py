"""A checklist that is filled in and saved anew by an office suite is read as before."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from gevinst import cli, exits
from tests.external.browser import program
from tests.filled.sheets import EXAMPLES, edited, fill_all, made

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.external


def saved_anew(file: Path) -> Path:
    folder = file.parent / "anew"
    home = f"-env:UserInstallation={(file.parent / 'office').resolve().as_uri()}"
    command = [program("soffice", "libreoffice"), "--headless", home, "--convert-to", "xlsx"]
    subprocess.run(
        [*command, "--outdir", str(folder), str(file)], capture_output=True, check=True, timeout=180
    )
    return folder / file.name


@pytest.mark.parametrize("lang", ["nb", "nn", "en"])
def test_saving_it_in_an_office_suite_changes_no_answer(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], lang: str
) -> None:
    plan = tmp_path / "mangelfull.gevinst.yaml"
    shutil.copy(EXAMPLES / plan.name, plan)
    file = edited(made(plan, "--lang", lang), fill_all)
    told = []

    for each in (file, saved_anew(file)):
        assert cli.run(["checklist", "--read", str(each), str(plan)]) == exits.GAPS
        told.append(capfd.readouterr())

    assert told[0].err == ""
    assert told[0] == told[1]
    assert told[0].out.count("er skrevet: alle har øvd") > 50
