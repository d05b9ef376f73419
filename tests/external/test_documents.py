"""Documents as their readers open them: in a browser, on paper, in an office suite."""

from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING

import pytest

from gevinst.calendar.agenda import Asked, Dated, agenda
from gevinst.calendar.event import Span
from gevinst.checklist.content import By, Scope, on_plan
from gevinst.follow.status import Overview, status_of
from gevinst.value.valued import value
from gevinst.views.calendar import html as calendar_html
from gevinst.views.checklist import html as checklist_html
from gevinst.views.history import html as history_html
from gevinst.views.paper import value_html
from gevinst.views.status import html as status_html
from gevinst.views.value.told import Read
from gevinst.words import Language
from tests.documents import AS_OF, example, history_of, in_html, in_word, report_of
from tests.external.browser import (
    chromium,
    office_pdf,
    printed,
    program,
    text_of,
    violations,
    width_on_a_phone,
)
from tests.hostile.every_field import HOSTILE, every_field

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.external

NAMES = ("nattilsyn", "mangelfull", "konsept")


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Every page that is made of plans: reports, a page for each reader, checklist, year wheel, numbers, status, history."""
    folder = tmp_path_factory.mktemp("pages")
    reports = [example(name) for name in NAMES]
    reports.append(report_of(every_field(HOSTILE)))
    found = []
    for number, report in enumerate(reports):
        checklist = checklist_html.render(on_plan(report, By.BARRIER, Scope()))
        asked = Asked(report.as_of, Span(report.as_of.replace(year=2025)))
        year = agenda([Dated(report.plan, report.name, 6)], asked)
        calendar = calendar_html.render(year, report.language)
        read = Read(report.plan, value(report.plan), report.language, "p.yaml")
        further = (checklist, calendar, value_html.render(read))
        for kind, document in enumerate((*in_html(report), *further)):
            path = folder / f"{number}-{kind}.html"
            path.write_text(document, encoding="utf-8")
            found.append(path)
    plans = [status_of(report.loaded, report.as_of) for report in reports]
    path = folder / "status.html"
    page = status_html.render(Overview(AS_OF, tuple(plans)), Language.NB)
    path.write_text(page, encoding="utf-8")
    past = folder / "history.html"
    past.write_text(
        history_html.render(history_of(*reports, None, reports[0]), Language.NB), "utf-8"
    )
    return [*found, path, past]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_nothing_that_keeps_anyone_from_reading(
    pages: list[Path], packages: Path, *, dark: bool
) -> None:
    axe = (packages / "axe-core" / "axe.min.js").read_text(encoding="utf-8")

    assert {page.name: violations(page, axe, dark=dark) for page in pages} == {
        page.name: [] for page in pages
    }


def test_axe_would_find_what_is_wrong(pages: list[Path], packages: Path, tmp_path: Path) -> None:
    axe = (packages / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
    page = tmp_path / "page.html"
    page.write_text(pages[0].read_text("utf-8").replace('<html lang="nb">', "<html>"), "utf-8")

    assert [rule for rule, _ in violations(page, axe, dark=False)] == ["html-has-lang"]


def test_the_nu_checker_finds_nothing_that_is_not_html(pages: list[Path], packages: Path) -> None:
    [jar] = packages.glob("vnu-jar/build/dist/vnu.jar")
    # Which language hostile texts are in can only be guessed, and the checker guesses Danish.
    hostile = [page for page in pages if page.name.startswith(f"{len(NAMES)}-")]
    others = [page for page in pages if page not in hostile]

    assert hostile
    assert _not_html(jar, others) == ""
    assert _not_html(jar, hostile, "--no-langdetect") == ""


def _not_html(jar: Path, pages: list[Path], *options: str) -> str:
    """What the checker says of pages; nothing where all is well."""
    done = subprocess.run(
        [program("java"), "-jar", str(jar), *options, *map(str, pages)],
        capture_output=True,
        text=True,
        check=False,
        timeout=180,
    )
    return done.stderr if done.returncode == 0 else f"{done.returncode}: {done.stderr}"


def test_a_script_that_got_in_would_not_run(pages: list[Path], tmp_path: Path) -> None:
    text = pages[0].read_text(encoding="utf-8")
    page = tmp_path / "page.html"
    script = "<script>document.body.className = 'ran'</script>"
    page.write_text(text.replace("</body>", f"{script}</body>"), encoding="utf-8")

    assert "<body>" in chromium("--dump-dom", page.resolve().as_uri())


def test_the_style_is_let_in_by_the_policy(pages: list[Path]) -> None:
    assert "Side 1 av " in printed(pages[0])  # it stands in the style only


def test_nothing_is_wider_than_a_phone(pages: list[Path], tmp_path: Path) -> None:
    for page in pages:
        assert width_on_a_phone(page, tmp_path) <= 360, page.name


@pytest.mark.parametrize("name", NAMES)
def test_all_that_is_missing_is_on_the_printed_page_word_for_word(
    name: str, tmp_path: Path
) -> None:
    report = example(name)
    page = tmp_path / "page.html"
    page.write_text(in_html(report)[0], encoding="utf-8")
    document = tmp_path / "page.docx"
    document.write_bytes(in_word(report)[0])
    office = office_pdf(document)
    for text in (printed(page), text_of(office)):
        words = re.sub(r"\s+", "", text)
        for rule, _ in report.gaps():
            assert re.sub(r"\s+", "", rule.title.to(report.language)) in words, rule.id
        assert "Side1av" in words
