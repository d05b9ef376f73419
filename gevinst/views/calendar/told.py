"""An agenda → its words in one language, the same in every format: what, when, for whom, and where from."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from gevinst.calendar.event import State
from gevinst.views import labels as views
from gevinst.views.calendar import labels
from gevinst.views.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from gevinst.calendar.agenda import Agenda, Entry
    from gevinst.words import Language, Text


class Month(NamedTuple):
    """A month of a year, and its entries."""

    year: int
    month: int
    name: str
    entries: tuple[Entry, ...]


class Told:
    """The words for one agenda in one language; all that comes from a plan is visible."""

    def __init__(self, agenda: Agenda, language: Language) -> None:
        """The words for an agenda."""
        self.agenda = agenda
        self.language = language
        self.several = len(agenda.plans) > 1

    def say(self, text: Text, **facts: Any) -> str:  # noqa: ANN401  (facts are of any kind)
        """A text with facts in it."""
        return visible(text.to(self.language, facts or None))

    @property
    def title(self) -> str:
        """What the agenda is called."""
        return self.say(labels.CALENDAR)

    @property
    def subject(self) -> str:
        """The plan's name, or how many plans there are."""
        plans = self.agenda.plans
        if self.several:
            return self.say(labels.SEVERAL_PLANS, count=len(plans))
        return visible(plans[0]) if plans and plans[0] else self.say(views.UNNAMED)

    def notes(self) -> Iterator[str]:
        """Which days and whose they are, and that some are missing, where some are."""
        asked, entries = self.agenda.asked, self.agenda.entries
        text = labels.FROM_TO if asked.span.last else labels.FROM_ON
        facts = {"first": asked.span.first or asked.as_of, "last": asked.span.last}
        yield self.say(text, count=len(entries), **facts)
        if asked.whose.person is not None:
            yield self.say(labels.ONLY_PERSON, name=self._named(asked.whose.person, "who"))
        if asked.whose.unit is not None:
            yield self.say(labels.ONLY_UNIT, name=self._named(asked.whose.unit, "units"))
        if self.agenda.more_from:
            yield self.say(labels.CUT, day=self.agenda.more_from)
        if not entries:
            yield self.say(labels.NOTHING)

    def _named(self, ref: str, kind: Literal["who", "units"]) -> str:
        """The name of a person or a unit where all plans agree on it, else the id."""
        names = {
            name
            for entry in self.agenda.entries
            for one, name in zip(getattr(entry.event, kind), getattr(entry, kind), strict=True)
            if one == ref
        }
        return names.pop() if len(names) == 1 else ref

    def months(self) -> Iterator[Month]:
        """The months of what is not overdue: those it begins in, or goes on in from the first day."""
        for (year, month), group in groupby(self.agenda.others, self._month):
            name = labels.MONTHS[self.language][month - 1]
            yield Month(year, month, name, tuple(group))

    def _month(self, entry: Entry) -> tuple[int, int]:
        day = self.shown_on(entry)
        return day.year, day.month

    def shown_on(self, entry: Entry) -> date:
        """The day that an entry is shown on: its first, or the first asked for if that is later."""
        return max(entry.event.start, self.agenda.asked.span.first or entry.event.start)

    def what(self, entry: Entry) -> str:
        """What it is."""
        return visible(entry.event.what.to(self.language))

    def days(self, entry: Entry) -> str:
        """The day or the days it is on."""
        start, end = entry.event.start, entry.event.end
        return str(start) if start == end else self.say(labels.SPAN, start=start, end=end)

    def done_or_not(self, entry: Entry) -> str:
        """What it is, and that it was done, where the plan shows that; what is overdue stands apart."""
        state = entry.event.state
        if state is State.DONE:
            return f"{self.what(entry)} ({state.word(self.language)})"
        return self.what(entry)

    def who(self, entry: Entry) -> str:
        """Who has something to do, or an empty text."""
        return visible(", ".join(entry.who))

    def units(self, entry: Entry) -> str:
        """The units it is about, or an empty text."""
        return visible(", ".join(entry.units))

    def plan(self, entry: Entry) -> str:
        """What its plan is called."""
        return visible(entry.plan) if entry.plan else self.say(views.UNNAMED)

    def source(self, entry: Entry) -> str:
        """The file, without its folder, and the line."""
        name = entry.file.replace("\\", "/").rpartition("/")[2]
        return self.say(labels.AT_LINE, file=name, line=entry.line)

    def about(self, entry: Entry) -> str:
        """Who and which units on one line; also which plan where there are several."""
        told = [(labels.WHO, self.who(entry)), (labels.UNITS, self.units(entry))]
        told += [(labels.PLAN, self.plan(entry))] if self.several else []
        return " · ".join(f"{self.say(label)}: {text}" for label, text in told if text)
