"""The plots beside a Markdown status, as a browser shows them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from gevinst.cli.status import Status
from tests.documents import EXAMPLES
from tests.external.browser import chromium

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.external


def test_a_browser_shows_each_plot_in_its_whole_size(tmp_path: Path) -> None:
    plan = str(EXAMPLES / "nattilsyn.gevinst.yaml")
    to = str(tmp_path / "s.md")
    assert Status((plan,), as_of="2026-11-02", output=to, isolated=True).do() == 0
    pictures = sorted(each.name for each in tmp_path.glob("*.svg"))
    images = "".join(
        f"<img src='{name}' onload=\"this.title = this.naturalWidth + '×' + this.naturalHeight\">"
        for name in pictures
    )
    page = tmp_path / "page.html"
    page.write_text(f"<!doctype html><meta charset=utf-8>{images}", encoding="utf-8")

    shown = chromium("--virtual-time-budget=10000", "--dump-dom", page.as_uri())

    assert len(pictures) == 3
    assert len(re.findall(r'title="720×\d{3}"', shown)) == 3
