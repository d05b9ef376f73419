"""The checklist as text: for a terminal, as Markdown and as CSV."""

from __future__ import annotations

import csv as reader
import re
from io import StringIO
from typing import TYPE_CHECKING, Any

import pytest
from markdown_it import MarkdownIt
from rich.cells import cell_len

from gevinst.checklist.content import By, Checklist, Scope, to_ask
from gevinst.choices import Phase
from gevinst.rules import all_rules
from gevinst.rules.rule import Representative
from gevinst.views.checklist import csv, markdown, terminal
from gevinst.views.checklist.told import Mark, parts
from gevinst.views.stream import Canvas
from gevinst.words import Language
from tests.plans import report_of
from tests.views.checklist.conftest import of_example, on
from tests.whole import assert_inert

if TYPE_CHECKING:
    from markdown_it.token import Token
    from syrupy.assertion import SnapshotAssertion

MARKDOWN = MarkdownIt("commonmark").enable("strikethrough").enable("table")
FEW = """
gevinst: 1
prosjekt: {navn: Tilsyn, fase: planlegging, innbyggerrettet: nei, prosjekteier: rita}
personer: [{id: rita, navn: Rita Solberg, rolle: kommunalsjef, nivå: toppledelse}]
enheter: [{id: natt, navn: Nattjenesten, leder: rita}]
opplæring: {budsjett: {beløp: 310 000, finansiert_av: Omstillingsmidler}}
unntak:
  - {krav: GEV312, begrunnelse: Leverandøren har laget en, godkjent_av: rita, fram_til: 2026-11-10}
"""


def tokens(text: str) -> list[Token]:
    found = MARKDOWN.parse(text)
    return [*found, *(inner for token in found for inner in token.children or ())]


def narrowed(checklist: Checklist, *families: int) -> Checklist:
    sections = tuple(section for section in checklist.sections if section.key in families)
    return checklist._replace(sections=sections)


def rows(text: str) -> list[dict[str, str]]:
    assert text.startswith("\ufeff")
    return list(reader.DictReader(StringIO(text[1:], newline=""), delimiter=";"))


@pytest.mark.parametrize("language", Language)
def test_the_questions_for_the_unions(language: Language, snapshot: SnapshotAssertion) -> None:
    scope = Scope(Phase.CONCEPT, Representative.UNION)
    asked = to_ask(all_rules(), language, By.ROLE, scope)

    assert terminal.render(asked, Canvas(80, colour=False, encoding="utf-8")) == snapshot(name="t")
    assert markdown.render(asked) == snapshot(name="m")
    assert csv.render(asked).replace("\r\n", "\n") == snapshot(name="c")


def test_what_a_plan_has_lacks_waives_and_need_not_have(snapshot: SnapshotAssertion) -> None:
    checklist = narrowed(on(report_of(FEW, phase=None)), 3)

    assert {entry.mark for part in parts(checklist) for entry in part.entries} == set(Mark)
    assert terminal.render(checklist, Canvas(80, False, "utf-8")) == snapshot(name="t")  # noqa: FBT003
    assert markdown.render(checklist) == snapshot(name="m")
    assert csv.render(checklist).replace("\r\n", "\n") == snapshot(name="c")


@pytest.mark.parametrize("width", [20, 40, 80])
def test_no_line_is_wider_than_the_terminal(width: int, questions: Checklist) -> None:
    text = terminal.render(questions, Canvas(width, colour=False, encoding="ascii"))

    assert max(map(cell_len, text.splitlines())) <= width


def test_every_requirement_is_a_task_or_crossed(whole: Checklist) -> None:
    text = markdown.render(whole)

    tasks = re.findall(r"^- (?:\[[ x]\] |~~)\*\*(GEV\d{3})\*\*", text, re.MULTILINE)
    assert tasks == [item.rule.id for item in whole.items()]
    entries = [entry for part in parts(whole) for entry in part.entries]
    for mark, sign in ((Mark.OPEN, "- [ ] "), (Mark.TICKED, "- [x] "), (Mark.CROSSED, "- ~~")):
        count = sum(entry.mark is mark for entry in entries)
        assert len(re.findall(f"^{re.escape(sign)}", text, re.MULTILINE)) == count > 0


def test_markdown_says_only_what_it_was_to_say(hostile: Checklist) -> None:
    text = markdown.render(hostile)

    assert_inert(text)
    assert not {"html_block", "html_inline", "link_open", "image"} & {
        token.type for token in tokens(text)
    }
    assert not re.search(r"(?<!`)@\w", text)


def test_yaml_stays_within_its_task_in_markdown(whole: Checklist) -> None:
    fences = [token for token in tokens(markdown.render(whole)) if token.type == "fence"]

    assert fences
    assert all(token.level > 1 and token.info == "yaml" for token in fences)


def test_a_terminal_is_not_commanded(hostile: Checklist) -> None:
    assert_inert(terminal.render(hostile, Canvas(60, colour=False, encoding="utf-8")))


def test_no_cell_of_csv_begins_a_formula(hostile: Checklist) -> None:
    cells: list[Any] = [cell for row in rows(csv.render(hostile)) for cell in row.values()]

    assert not [cell for cell in cells if cell.lstrip().startswith(tuple("=+-@\t\r\n"))]
    assert_inert("\n".join(cells))


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＠"])
def test_what_would_begin_a_formula_begins_with_a_quote(sign: str) -> None:
    assert csv.harmless(f"{sign}1").startswith("'")
    assert csv.harmless(f"  {sign}1").startswith("'")
    assert csv.harmless(f"a{sign}1") == f"a{sign}1"


def test_csv_has_a_row_a_requirement_and_room_to_answer(whole: Checklist) -> None:
    found = rows(csv.render(whole))

    assert [row["Id"] for row in found] == [item.rule.id for item in whole.items()]
    heads = list(found[0])
    assert len(heads) == len(set(heads)) == 15
    assert all(row[heads[-1]] == row[heads[-2]] == row[heads[-3]] == "" for row in found)


def test_the_same_checklist_is_the_same_text() -> None:
    first, again = (of_example.__wrapped__("mangelfull.gevinst.yaml") for _ in range(2))

    assert markdown.render(first) == markdown.render(again)
    assert csv.render(first) == csv.render(again)
