"""A portfolio as its readers open it: in a browser, from a disk, on a phone and in an office suite."""

from __future__ import annotations

import json
import re
import subprocess
from typing import TYPE_CHECKING

import pytest

from gevinst.views.portfolio import html, xlsx
from gevinst.views.portfolio.site.pages import files
from gevinst.words import Language
from tests.external.browser import (
    chromium,
    office_pdf,
    printed,
    program,
    text_of,
    violations,
    width_on_a_phone,
)
from tests.hostile.every_field import HOSTILE
from tests.portfolio.portfolios import SCOPE, example, hostile

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.external
SUPPOSED = "turnusplanlegging=2028-01-01"


@pytest.fixture(scope="session")
def sites(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The site of the example, and that of hostile plans in English; each has the one page beside it."""
    found = []
    told = ((example(SUPPOSED), Language.NB), (hostile(HOSTILE), Language.EN))
    for portfolios, language in told:
        folder = tmp_path_factory.mktemp("site")
        for name, text in files(portfolios, SCOPE, language):
            (folder / name).parent.mkdir(exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8")
        alone = html.render(portfolios, SCOPE, language)
        (folder / "alone.html").write_text(alone, encoding="utf-8")
        found.append(folder)
    return found


@pytest.fixture(scope="session")
def pages(sites: list[Path]) -> list[Path]:
    """A page of each kind from each site."""
    found: list[Path] = []
    for site in sites:
        kinds: dict[str, Path] = {}
        for page in sorted(site.rglob("*.html")):
            kinds.setdefault(page.name.partition("-")[0] + str(page.parent == site), page)
        found += kinds.values()
    return found


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_nothing_that_keeps_anyone_from_reading(
    pages: list[Path], packages: Path, *, dark: bool
) -> None:
    axe = (packages / "axe-core" / "axe.min.js").read_text(encoding="utf-8")

    assert {str(page): violations(page, axe, dark=dark) for page in pages} == {
        str(page): [] for page in pages
    }


def test_the_nu_checker_finds_nothing_that_is_not_html(sites: list[Path], packages: Path) -> None:
    [jar] = packages.glob("vnu-jar/build/dist/vnu.jar")
    pages = [str(page) for site in sites for page in site.rglob("*.*") if page.suffix != ".json"]
    done = subprocess.run(
        [program("java"), "-jar", str(jar), "--also-check-css", *pages],
        capture_output=True, text=True, check=False, timeout=180,
    )  # fmt: skip

    assert re.sub(r"(?m)^.*style.css.*\n", "", done.stderr) == ""  # it knows no paged media


def test_every_link_of_a_site_leads_somewhere(sites: list[Path], packages: Path) -> None:
    checker = packages / "linkinator" / "build" / "src" / "cli.js"
    for site in sites:
        words = [str(page.relative_to(site)) for page in sorted(site.rglob("*.html"))]
        words += ["--server-root", str(site), "--check-fragments"]
        done = subprocess.run(
            [program("node"), str(checker), *words, "--format", "json"],
            capture_output=True, text=True, check=False, timeout=180, cwd=site,
        )  # fmt: skip
        told = json.loads(done.stdout)

        assert told["passed"], done.stdout[:2_000]
        assert len({link["url"] for link in told["links"]}) > len(list(site.rglob("*.html")))


def test_the_link_checker_would_find_what_is_broken(
    sites: list[Path], packages: Path, tmp_path: Path
) -> None:
    checker = packages / "linkinator" / "build" / "src" / "cli.js"
    text = (sites[0] / "index.html").read_text(encoding="utf-8")
    (tmp_path / "index.html").write_text(text.replace("#organisations", "#nowhere"), "utf-8")
    words = ["index.html", "--server-root", str(tmp_path), "--check-fragments", "--format", "json"]
    done = subprocess.run(
        [program("node"), str(checker), *words],
        capture_output=True, text=True, check=False, timeout=60, cwd=tmp_path,
    )  # fmt: skip

    told = json.loads(done.stdout)["links"]
    broken = {link["url"].rpartition("/")[2] for link in told if link["state"] == "BROKEN"}
    assert {"style.css", "index.html", "index.html#nowhere"} <= broken


def test_the_style_of_a_site_is_let_in_where_it_lies_on_a_disk(sites: list[Path]) -> None:
    assert "Side 1 av " in printed(sites[0] / "index.html")  # it stands in the style only


def test_a_script_that_got_in_would_not_run(sites: list[Path]) -> None:
    page = sites[0] / "with-script.html"
    text = (sites[0] / "index.html").read_text(encoding="utf-8")
    script = "<script>document.body.className = 'ran'</script>"
    page.write_text(text.replace("</body>", f"{script}</body>"), encoding="utf-8")
    shown = chromium("--dump-dom", page.resolve().as_uri())
    page.unlink()

    assert "<body>" in shown


def test_nothing_is_wider_than_a_phone(pages: list[Path], tmp_path: Path) -> None:
    for page in pages:
        assert width_on_a_phone(page, tmp_path) <= 360, page


def test_all_that_is_found_is_on_the_printed_page(sites: list[Path]) -> None:
    words = re.sub(r"\s+", "", printed(sites[0] / "alone.html"))

    for found in example(SUPPOSED)[0].judged.found:
        for gap in found.gaps:
            assert re.sub(r"\s+", "", gap.text.to(Language.NB, gap.facts)) in words


@pytest.mark.parametrize("language", Language)
def test_an_office_suite_opens_the_workbook_and_prints_all_sheets(
    tmp_path: Path, language: Language
) -> None:
    for number, portfolios in enumerate((example(SUPPOSED), hostile(HOSTILE))):
        file = tmp_path / f"{number}.xlsx"
        file.write_bytes(xlsx.render(portfolios, SCOPE, language))
        text = text_of(office_pdf(file))

        for table in portfolios[0].tables:
            title = re.sub(r"\s+", "", table.title.to(language))
            assert title in re.sub(r"\s+", "", text)
        assert "Err:" not in text
        assert "###" not in text
