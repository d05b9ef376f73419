"""Chromium and LibreOffice, as the tests use them: pages are shown, printed and searched for faults."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from html import unescape
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
_CSP = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
_RUN_AXE = """
axe.run(document, {resultTypes: ["violations"]}).then(found => {
  const told = found.violations.map(one => [one.id, one.nodes.map(node => node.html)]);
  const out = document.createElement("pre");
  out.id = "axe-found";
  out.textContent = JSON.stringify(told);
  document.body.append(out);
});
"""


def program(*names: str) -> str:
    """The first of some programs that is installed; without one the test fails and says so."""
    for name in names:
        if path := shutil.which(name):
            return path
    pytest.fail(f"None of these is installed: {', '.join(names)}")


def chromium(*words: str, dark: bool = False) -> str:
    """What headless Chromium writes."""
    colours = f"--blink-settings=preferredColorScheme={0 if dark else 1}"
    command = [program(*CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", colours, *words]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    return done.stdout


def violations(page: Path, axe: str, *, dark: bool) -> Any:
    """What axe-core finds wrong in a page; the page's own policy is taken away for axe to run."""
    text = _CSP.sub("", page.read_text(encoding="utf-8"))
    scripts = f"<script>{axe}</script><script>{_RUN_AXE}</script>"
    with_axe = page.with_suffix(".axe.html")
    with_axe.write_text(text.replace("</body>", f"{scripts}</body>"), encoding="utf-8")
    shown = chromium(
        "--virtual-time-budget=60000", "--dump-dom", with_axe.resolve().as_uri(), dark=dark
    )
    with_axe.unlink()
    found = re.search(r'<pre id="axe-found">(.*?)</pre>', shown, re.DOTALL)
    assert found, "axe did not run"
    return json.loads(unescape(found[1]))


def width_on_a_phone(page: Path, folder: Path) -> int:
    """How wide a page is where there is room for 360 pixels.

    Chromium has no window as narrow as that, but a frame can be as narrow as one likes.
    """
    tell = "<script>parent.postMessage(document.documentElement.scrollWidth, '*')</script>"
    listen = "onmessage = told => { document.title = told.data }"
    text = re.sub(r"<meta http-equiv[^>]*>", "", page.read_text(encoding="utf-8"))
    framed = page.with_suffix(".framed.html")  # beside it, for the sake of its style
    framed.write_text(text.replace("</body>", f"{tell}</body>"), encoding="utf-8")
    frame = f'<iframe src="{framed.resolve().as_uri()}" width="360" height="800" frameborder="0"></iframe>'
    host = folder / f"host-{page.name}"
    host.write_text(f"<title>?</title><script>{listen}</script>{frame}", encoding="utf-8")
    shown = chromium("--virtual-time-budget=5000", "--dump-dom", host.resolve().as_uri())
    found = re.search(r"<title>(\d+)</title>", shown)
    assert found
    framed.unlink()
    return int(found[1])


def printed(page: Path) -> str:
    """The text of a page as it is printed."""
    pdf = page.with_suffix(".pdf")
    chromium("--no-pdf-header-footer", f"--print-to-pdf={pdf}", page.resolve().as_uri())
    return text_of(pdf)


def office_pdf(document: Path) -> Path:
    """A Word document or a workbook as LibreOffice prints it."""
    command = [program("soffice", "libreoffice"), "--headless", "--convert-to", "pdf"]
    home = f"-env:UserInstallation={(document.parent / 'office').resolve().as_uri()}"
    folder = str(document.parent)
    subprocess.run(
        [*command, home, "--outdir", folder, str(document)],
        capture_output=True,
        check=True,
        timeout=180,
    )
    return document.with_suffix(".pdf")


def text_of(pdf: Path) -> str:
    """The text of a printed document, in the order it is read."""
    command = [program("pdftotext"), "-raw", str(pdf), "-"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
