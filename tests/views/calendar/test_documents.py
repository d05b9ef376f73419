"""The agenda as people read it: whole in every format, month by month, and inert whatever a plan says."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import html5lib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from rich.cells import cell_len

from gevinst.calendar.agenda import Asked
from gevinst.calendar.event import Kind, Span, State, Whose
from gevinst.views.calendar import html, markdown, terminal
from gevinst.views.calendar import json as machine
from gevinst.views.calendar.told import Told
from gevinst.views.calendar.wheel import drawn
from gevinst.views.stream import Canvas
from gevinst.words import Language
from tests.calendar.told import AS_OF, agenda_of
from tests.hostile.any_plan import any_plan
from tests.hostile.every_field import HOSTILE, every_field

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from syrupy.assertion import SnapshotAssertion

    from gevinst.calendar.agenda import Agenda

EXAMPLES = Path(__file__).parents[3] / "examples"
NIGHT = (EXAMPLES / "nattilsyn.gevinst.yaml").read_text("utf-8")
BUILDING = (EXAMPLES / "byggjesak.gevinst.yaml").read_text("utf-8")
LATE = Asked(date(2026, 12, 2), Span(date(2026, 6, 1), date(2027, 6, 30)))
PLAIN = Canvas(80, colour=False, encoding="utf-8")
PAGES = "{http://www.w3.org/1999/xhtml}"


def page_of(agenda: Agenda, language: Language = Language.NB) -> Element:
    parser = html5lib.HTMLParser(strict=True)
    page: Element = parser.parse(html.render(agenda, language))
    return page


def all_text(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


@pytest.mark.parametrize("language", Language)
def test_the_agenda_at_a_terminal(language: Language, snapshot: SnapshotAssertion) -> None:
    assert terminal.render(agenda_of(NIGHT, asked=LATE), language, PLAIN) == snapshot


def test_the_agenda_of_several_plans_in_markdown(snapshot: SnapshotAssertion) -> None:
    few = Asked(date(2026, 12, 2), Span(date(2026, 11, 15), date(2027, 3, 1)))

    assert markdown.render(agenda_of(NIGHT, BUILDING, asked=few), Language.NB) == snapshot


@pytest.mark.parametrize("columns", [20, 40, 80])
def test_no_line_is_wider_than_the_terminal(columns: int) -> None:
    text = terminal.render(agenda_of(NIGHT, asked=LATE), Language.NB, PLAIN._replace(width=columns))

    assert all(cell_len(line) <= columns for line in text.splitlines())


def test_what_is_overdue_comes_first_in_each_format() -> None:
    agenda = agenda_of(NIGHT, asked=LATE)
    told = Told(agenda, Language.NB)
    (first, *_), other = agenda.overdue, agenda.others[0]
    assert first.event.start > other.event.start

    for text in (
        terminal.render(agenda, Language.NB, PLAIN._replace(width=10_000)),
        markdown.render(agenda, Language.NB).replace("\\", ""),
        all_text(page_of(agenda)),
    ):
        assert text.index("Skulle vært gjort") < text.index(told.what(first))
        assert text.index(told.what(first)) < text.index(told.what(other))


def test_markdown_has_a_row_for_each_event() -> None:
    agenda = agenda_of(NIGHT, BUILDING, asked=LATE)
    told = Told(agenda, Language.NN)

    shown = MarkdownIt("commonmark").enable("table").render(markdown.render(agenda, Language.NN))
    found = html5lib.parseFragment(shown, namespaceHTMLElements=False)

    rows = [[all_text(cell) for cell in row] for row in found.iter("tr") if row[0].tag == "td"]
    assert rows == [
        [
            told.days(one),
            " ".join(told.done_or_not(one).split()),
            one.event.kind.nn,
            told.who(one),
            told.units(one),
            told.plan(one),
        ]
        for one in (*agenda.overdue, *agenda.others)
    ]


def test_html_has_a_row_for_each_event_and_a_wheel_for_each_year() -> None:
    agenda = agenda_of(NIGHT, asked=LATE)
    page = page_of(agenda)

    titles = [row.find(f"{PAGES}th") for row in page.iter(f"{PAGES}tr")]
    rows = [title for title in titles if title is not None and title.get("scope") == "row"]
    told = Told(agenda, Language.NB)
    assert [all_text(row) for row in rows] == [
        " ".join(told.done_or_not(one).split()) for one in (*agenda.overdue, *agenda.others)
    ]
    assert re.findall(r"Årshjul \d+", all_text(page))[:1] == ["Årshjul 2026"]
    wheels = list(page.iter("{http://www.w3.org/2000/svg}svg"))
    assert [svg.get("role") for svg in wheels] == ["img", "img"]


def test_each_number_in_the_wheel_is_a_row_and_each_row_is_in_the_wheel_or_a_plus() -> None:
    agenda = agenda_of(
        NIGHT, asked=Asked(date(2026, 6, 1), Span(date(2026, 1, 1), date(2026, 12, 31)))
    )
    page = page_of(agenda)

    (wheel,) = page.iter("{http://www.w3.org/2000/svg}svg")
    texts = [
        text for text in wheel.iter("{http://www.w3.org/2000/svg}text") if text.get("class") == "on"
    ]
    numbers = [int(text.text or "") for text in texts if text.text != "+"]
    rows = [
        int(all_text(cell)) for cell in page.iter(f"{PAGES}td") if cell.get("class") == "number"
    ]
    assert rows == list(range(1, len(agenda.others) + 1))
    assert len(numbers) == len(set(numbers))
    assert set(numbers) <= set(rows)
    assert len(numbers) == len(rows) or any(text.text == "+" for text in texts)


@given(st.integers(0, len(Kind) - 1), st.lists(st.integers(1, 999), max_size=20, unique=True))
def test_a_month_of_a_ring_shows_what_there_is_room_for(ring: int, numbers: list[int]) -> None:
    cell = drawn(ring, numbers)

    assert cell.more == (len(cell.numbers) < len(numbers))
    assert list(cell.numbers) == numbers[: len(cell.numbers)]
    assert bool(cell.numbers) == bool(numbers)


def test_a_number_in_the_wheel_says_what_it_stands_for_where_it_is_pointed_at() -> None:
    agenda = agenda_of(
        NIGHT, asked=Asked(date(2026, 6, 1), Span(date(2026, 1, 1), date(2026, 12, 31)))
    )
    told = Told(agenda, Language.NB)

    texts = [
        each
        for each in page_of(agenda).iter("{http://www.w3.org/2000/svg}text")
        if each.get("class") == "on"
    ]
    names = {each.text: each.findtext("{http://www.w3.org/2000/svg}title") for each in texts}
    assert names.pop("+")
    for number, name in names.items():
        entry = agenda.others[int(number or "") - 1]
        assert " ".join((name or "").split()) == " ".join(
            f"{told.days(entry)}: {told.done_or_not(entry)}".split()
        )


def test_only_the_first_years_have_a_wheel_and_all_have_their_events() -> None:
    plan = "gevinst: 1\nendring:\n  kanaler:\n" + "".join(
        f"    - {{dato: {year}-03-01, form: Møte {year}}}\n" for year in range(2027, 2040)
    )
    page = page_of(agenda_of(plan))

    assert len(list(page.iter("{http://www.w3.org/2000/svg}svg"))) == html.MOST_WHEELS
    assert "Møte 2039" in all_text(page)


def test_json_says_what_there_is_in_plain_values() -> None:
    agenda = agenda_of(NIGHT, asked=Asked(LATE.as_of, LATE.span, Whose(person="eva")))

    found = json.loads(machine.render(agenda, Language.EN))

    assert (found["as_of"], found["from"], found["to"]) == (
        "2026-12-02",
        "2026-06-01",
        "2027-06-30",
    )
    assert [one["uid"] for one in found["events"]] == [one.uid for one in agenda.entries]
    first = next(one for one in found["events"] if one["state"] == "overdue")
    assert first | {"uid": "", "line": 0} == {
        "uid": "",
        "kind": "follow_up",
        "state": "overdue",
        "start": "2026-11-30",
        "end": "2026-11-30",
        "what": "Measure “Færre fysiske tilsyn om natten”: Fysiske tilsyn per natt",
        "who": [{"id": "eva", "name": "Eva Lund"}],
        "units": [{"id": "natt", "name": "Nattjenesten"}],
        "plan": "Digitalt tilsyn om natten",
        "file": "plan0.yaml",
        "path": "gains[natttilsyn].indicator.every",
        "line": 0,
    }
    assert "hver: måned" in NIGHT.splitlines()[first["line"] - 1]


def test_what_is_not_there_is_said() -> None:
    nothing = agenda_of("gevinst: 1\n")

    assert "Det er ingenting å vise for disse dagene." in terminal.render(
        nothing, Language.NB, PLAIN
    )
    assert "There is nothing to show for these days." in markdown.render(nothing, Language.EN)
    assert "Det er ingenting å vise for desse dagane." in all_text(page_of(nothing, Language.NN))
    assert json.loads(machine.render(nothing, Language.NB))["events"] == []


def test_a_plan_that_would_be_markup_is_only_text() -> None:
    agenda = agenda_of(every_field(HOSTILE), asked=Asked(AS_OF, Span(date(2025, 1, 1))))

    page = page_of(agenda)
    assert not list(page.iter(f"{PAGES}script"))
    assert not [one for one in page.iter() if "onload" in one.attrib]
    shown = MarkdownIt("commonmark").enable("table").render(markdown.render(agenda, Language.NB))
    assert "<script" not in shown
    for text in (
        shown,
        terminal.render(agenda, Language.NB, PLAIN),
        machine.render(agenda, Language.NB),
    ):
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e\ufffe]", text)


@settings(max_examples=40)
@given(st.integers(0, 2**32))
def test_any_plan_of_the_format_in_every_format(seed: int) -> None:
    agenda = agenda_of(any_plan(seed), asked=Asked(AS_OF, Span(date(2026, 6, 1), date(2028, 1, 1))))

    assert len(agenda.entries) == len(json.loads(machine.render(agenda, Language.NN))["events"])
    assert all(one.event.state is not State.OVERDUE for one in agenda.others)
    page_of(agenda, Language.NN)
    markdown.render(agenda, Language.NB)
    assert all(
        cell_len(line) <= 80 for line in terminal.render(agenda, Language.EN, PLAIN).splitlines()
    )
