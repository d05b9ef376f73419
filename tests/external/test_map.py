"""The map as others draw it: Mermaid's own parser, a browser, its checker of access, and a printer."""

from __future__ import annotations

import json
import re
import subprocess
from html import unescape
from typing import TYPE_CHECKING, Any

import pytest

from gevinst.views.gainmap import html, mermaid, svg
from tests.documents import report_of
from tests.external.browser import chromium, program, violations
from tests.gainmap.maps import EXAMPLES, drawn, many, of_example
from tests.hostile.every_field import every_field
from tests.views.gainmap.test_texts import TEXTS

if TYPE_CHECKING:
    from pathlib import Path

    from gevinst.check.verdict import PlanReport

pytestmark = pytest.mark.external

_DRAW = """
const charts = CHARTS;
mermaid.initialize({startOnLoad: false, securityLevel: "loose"});
(async () => {
  const found = [];
  for (const [number, chart] of charts.entries()) {
    try {
      const {svg} = await mermaid.render("m" + number, chart);
      const page = document.createElement("div");
      page.innerHTML = svg;
      found.push({
        nodes: [...page.querySelectorAll("g.node")].map(node => node.textContent),
        links: page.querySelectorAll("path.flowchart-link").length,
        alive: page.querySelectorAll("img, script, a, iframe, math, i, [onclick], [onerror]").length,
      });
    } catch (error) {
      found.push({error: String(error)});
    }
  }
  const out = document.createElement("pre");
  out.id = "found";
  out.textContent = JSON.stringify(found);
  document.body.append(out);
})();
"""
_MEASURE = """
const found = [];
for (const box of document.querySelectorAll("svg")) {
  for (const text of box.querySelectorAll("text")) {
    const inside = text.getBBox();
    const sides = [...box.querySelectorAll("rect")].map(rect => rect.getBBox()).filter(side =>
      inside.x + 1 >= side.x && inside.x < side.x + side.width && inside.y + 8 >= side.y
      && inside.y < side.y + side.height);
    const least = sides.sort((one, other) => one.width * one.height - other.width * other.height)[0];
    if (least && inside.x + inside.width > least.x + least.width + 1) found.push(text.textContent);
  }
}
const out = document.createElement("pre");
out.id = "found";
out.textContent = JSON.stringify(found);
document.body.append(out);
"""


def found_on(page: Path, *words: str) -> Any:
    """What the script on a page has found."""
    shown = chromium("--virtual-time-budget=120000", *words, "--dump-dom", page.as_uri())
    found = re.search(r'<pre id="found">(.*?)</pre>', shown, re.DOTALL)
    assert found, "the script did not end"
    return json.loads(unescape(found[1]))


def reports() -> list[PlanReport]:
    hostile = [report_of(every_field(text)) for text in TEXTS.values()]
    real = [of_example(name)[1].report for name in EXAMPLES]
    return [*hostile, *real, report_of(many(30)), report_of(many(1_000, changes=10))]


def by_mermaid(charts: list[str], npm: Path, folder: Path) -> Any:
    """What Mermaid draws of each chart, or says of it."""
    library = (npm / "mermaid" / "dist" / "mermaid.min.js").as_uri()
    script = _DRAW.replace("CHARTS", json.dumps(charts).replace("</", "<\\/"))
    page = folder / "page.html"
    page.write_text(
        f'<meta charset="utf-8"><script src="{library}"></script><body><script>{script}</script>',
        encoding="utf-8",
    )
    return found_on(page, "--allow-file-access-from-files")


def test_mermaid_draws_every_box_and_link_and_nothing_of_a_plan_comes_alive(
    npm: Path, tmp_path: Path
) -> None:
    charts = [mermaid.render(*drawn(report)) for report in reports()]
    found = by_mermaid(charts, npm, tmp_path)

    assert [one.get("error") for one in found] == [None] * len(charts)
    for chart, one in zip(charts, found, strict=True):
        nodes = re.findall(r"^ +(?:n\d+|more)[(\[{]", chart, re.MULTILINE)
        links = re.findall(r" (?:-->|-\.->) n", chart)
        assert (len(one["nodes"]), one["links"], one["alive"]) == (len(nodes), len(links), 0)


def test_mermaid_shows_a_hostile_text_as_it_is_written(npm: Path, tmp_path: Path) -> None:
    text = 'end %%{init: {}}%% <img src=x> "] --> n1["b & click n1 `a` 1. $$x$$ fa:fa-car'
    [found] = by_mermaid([mermaid.render(*drawn(report_of(every_field(text))))], npm, tmp_path)

    assert text in found["nodes"][0].replace("\N{ZERO WIDTH SPACE}", "")


@pytest.mark.parametrize("name", [*EXAMPLES, "thirty gains"])
def test_no_text_leaves_its_box_in_a_browser(name: str, tmp_path: Path) -> None:
    made, telling = drawn(report_of(many(30))) if name == "thirty gains" else of_example(name)
    page = tmp_path / "page.html"
    picture = svg.render(made, telling).partition("?>")[2]
    page.write_text(
        f'<!doctype html><meta charset="utf-8"><body>{picture}<script>{_MEASURE}</script>',
        encoding="utf-8",
    )

    assert found_on(page) == []


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("name", ["nattilsyn", "real/samnanger"])
def test_axe_finds_nothing_that_keeps_anyone_from_reading_the_page(
    name: str, npm: Path, tmp_path: Path, *, dark: bool
) -> None:
    page = tmp_path / "page.html"
    page.write_text(html.render(*of_example(name)), encoding="utf-8")
    axe = (npm / "axe-core" / "axe.min.js").read_text(encoding="utf-8")

    assert violations(page, axe, dark=dark) == []


def test_thirty_gains_are_printed_on_pages_of_a3(tmp_path: Path) -> None:
    made, telling = drawn(report_of(many(30)))
    page, pdf = tmp_path / "page.html", tmp_path / "page.pdf"
    page.write_text(html.render(made, telling), encoding="utf-8")
    chromium("--no-pdf-header-footer", f"--print-to-pdf={pdf}", page.as_uri())
    told = subprocess.run(
        [program("pdfinfo"), "-l", "99", str(pdf)], capture_output=True, text=True, check=True
    ).stdout
    sizes = set(re.findall(r"^Page +\d+ size: (.*)$", told, re.MULTILINE))

    assert len(sizes) == 1
    assert "A3" in sizes.pop()
    pages = re.search(r"^Pages: +(\d+)", told, re.MULTILINE)
    assert pages
    assert int(pages[1]) <= len(svg.pictures(made, telling)) + 4
