"""The calendar file is what RFC 5545 asks for, and another library reads the same events from it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from gevinst.calendar.agenda import Agenda, Asked, Entry
from gevinst.calendar.event import Event, Kind, Span, State
from gevinst.plan.node import Place
from gevinst.source.place import Span as Lines
from gevinst.views.calendar.ics import render
from gevinst.views.calendar.told import Told
from gevinst.words import Language, Phrase, Text
from tests.calendar.told import AS_OF, agenda_of
from tests.hostile.any_plan import any_plan
from tests.hostile.every_field import HOSTILE

EXAMPLES = Path(__file__).parents[3] / "examples"
ASKED = Asked(AS_OF, Span(date(2025, 1, 1)))
NASTY = (
    "BEGIN:VEVENT\r\nEND:VCALENDAR",
    "a;b,c\\n:d\\",
    "å" * 200,
    "\u2028\x0b\x85",
    "",
    " ",
    "\ud800",
    HOSTILE,
)
TEXTS = st.text(max_size=120) | st.sampled_from(NASTY)


def events_in(data: bytes) -> list[Any]:
    """The events of a calendar file as another library reads them."""
    return list(vobject.readOne(data.decode("utf-8")).contents.get("vevent", []))


def hold_form(data: bytes) -> None:
    """The lines end as they should, and none is longer than 75 bytes."""
    lines = data.split(b"\r\n")

    assert lines.pop() == b""
    assert all(len(line) <= 75 and b"\r" not in line and b"\n" not in line for line in lines)
    assert all(line.decode("utf-8") for line in lines)  # no sign is cut in two
    assert lines[0] == b"BEGIN:VCALENDAR"
    assert lines[-1] == b"END:VCALENDAR"


def entry(what: str, start: date, days: int, who: str, plan: str) -> Entry:
    facts = {"what": what}
    phrase = Phrase(Text(nb="{what}", nn="{what}", en="{what}"), facts)
    end = min(start + timedelta(days=min(days, (date.max - start).days)), date.max)
    place = Place("gains", Lines(3, 1, 3, 2))
    event = Event(Kind.DEADLINE, start, end, phrase, ("a",), (), place, "k", State.AHEAD)
    return Entry(event, "1@gevinst", plan, "mappe/plan.yaml", (who,), ())


@given(TEXTS, st.dates(), st.integers(0, 400), TEXTS, TEXTS)
def test_any_text_on_any_day_is_read_back_as_it_was(
    what: str, start: date, days: int, who: str, plan: str
) -> None:
    one = entry(what, start, days, who, plan)
    agenda = Agenda(ASKED, (plan,), (one,))
    told = Told(agenda, Language.NB)

    data = render(agenda, Language.NB)

    hold_form(data)
    (read,) = events_in(data)
    assert read.summary.value == told.what(one)
    assert read.description.value.split("\n") == [
        *([f"Hvem: {told.who(one)}"] if told.who(one) else []),
        f"Plan: {told.plan(one)} (plan.yaml, linje 3)",
    ]
    assert read.dtstart.value == start
    if one.event.end < date.max:
        assert read.dtend.value == one.event.end + timedelta(days=1)


@pytest.mark.parametrize(
    "path", sorted(EXAMPLES.rglob("*.gevinst.yaml")), ids=lambda path: path.name
)
@pytest.mark.parametrize("language", Language)
def test_another_library_reads_all_events_of_the_examples(path: Path, language: Language) -> None:
    agenda = agenda_of(path.read_text("utf-8"), asked=Asked(AS_OF))
    told = Told(agenda, language)

    data = render(agenda, language, 7)

    hold_form(data)
    assert [
        (
            read.uid.value,
            read.summary.value,
            read.dtstart.value,
            read.dtend.value,
            read.categories.value,
        )
        for read in events_in(data)
    ] == [
        (
            one.uid,
            told.what(one),
            one.event.start,
            one.event.end + timedelta(days=1),
            [one.event.kind.word(language)],
        )
        for one in agenda.entries
    ]


@settings(max_examples=40)
@given(st.integers(0, 2**32))
def test_any_plan_of_the_format(seed: int) -> None:
    agenda = agenda_of(any_plan(seed), asked=Asked(AS_OF, Span(date(2025, 1, 1), date(2030, 1, 1))))

    data = render(agenda, Language.NN)

    hold_form(data)
    assert [read.uid.value for read in events_in(data)] == [one.uid for one in agenda.entries]


def test_it_invites_nobody_and_takes_up_nobodys_time() -> None:
    data = render(agenda_of((EXAMPLES / "nattilsyn.gevinst.yaml").read_text("utf-8")), Language.NB)

    for name in (b"ATTENDEE", b"ORGANIZER", b"METHOD", b"VALARM", b"mailto"):
        assert name not in data
    assert all(read.transp.value == "TRANSPARENT" for read in events_in(data))


def test_it_was_made_on_the_day_it_holds_for_and_a_later_one_is_newer() -> None:
    text = (EXAMPLES / "nattilsyn.gevinst.yaml").read_text("utf-8")
    first, later = (
        events_in(render(agenda_of(text, asked=Asked(day, Span(AS_OF))), Language.NB))[0]
        for day in (AS_OF, AS_OF + timedelta(days=1))
    )

    assert first.uid.value == later.uid.value
    assert first.dtstamp.value == datetime(2026, 11, 2, tzinfo=UTC)
    assert int(later.sequence.value) == int(first.sequence.value) + 1


def test_a_reminder_comes_so_many_days_before() -> None:
    data = render(agenda_of("gevinst: 1\nløsning: {valgt: 2026-12-01}\n"), Language.NB, 14)
    (read,) = events_in(data)

    assert read.valarm.action.value == "DISPLAY"
    assert read.valarm.trigger.value == timedelta(days=-14)
    assert read.valarm.description.value == read.summary.value


def test_the_same_again_is_the_same_bytes() -> None:
    text = (EXAMPLES / "nattilsyn.gevinst.yaml").read_text("utf-8")

    assert render(agenda_of(text), Language.NB) == render(agenda_of(text), Language.NB)
