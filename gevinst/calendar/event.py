"""What an event is: a day, or some days, on which somebody has something to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gevinst.words import Choice

if TYPE_CHECKING:
    from datetime import date

    from gevinst.plan.node import Place
    from gevinst.words import Phrase


class Kind(Choice):
    """What an event is about. In this order they are the rings of a year wheel, from the middle."""

    DECISION = "Choices and decisions", "Valg og vedtak", "Val og vedtak"
    INTRODUCTION = "Introduction", "Innføring", "Innføring"
    DEADLINE = "Deadlines", "Frister", "Fristar"
    TRAINING = "Training", "Opplæring", "Opplæring"
    INVOLVEMENT = "Involvement", "Involvering", "Involvering"
    FOLLOW_UP = "Measuring and reporting", "Måling og rapportering", "Måling og rapportering"

    @property
    def code(self) -> str:
        """Its name in formats that machines read: `follow_up`."""
        return self.name.lower()


class State(Choice):
    """How an event stands on the as-of day, as far as the plan tells.

    A day that has passed is no more than that: only for measurements does a plan say whether it
    was done.
    """

    AHEAD = "ahead", "kommer", "kjem"
    PAST = "past", "dagen er passert", "dagen er passert"
    OVERDUE = "overdue", "forfalt", "forfalle"
    DONE = "done", "gjort", "gjort"


class Event(NamedTuple):
    """Something on a day, or from a day to another; both are within it.

    `who` are the ids of those who have something to do, `units` of the units it is about: none
    where it is about the project as a whole. `key` is what it is known by in its plan, however
    its texts change, and its days too where what it belongs to has an id.
    """

    kind: Kind
    start: date
    end: date
    what: Phrase
    who: tuple[str, ...]
    units: tuple[str, ...]
    place: Place
    key: str
    state: State


class Span(NamedTuple):
    """The days that are asked for, both within; None is as early, or as late, as there is anything."""

    first: date | None = None
    last: date | None = None

    def meets(self, start: date, end: date) -> bool:
        """Whether any of the days from one to another is among them."""
        if self.last and start > self.last:
            return False
        return self.first is None or end >= self.first

    def holds(self, event: Event) -> bool:
        """Whether an event is on any of the days. What is overdue is still to be done on all of them."""
        end = event.end
        if event.state is State.OVERDUE and self.first:
            end = max(end, self.first)
        return self.meets(event.start, end)


class Whose(NamedTuple):
    """Whose events are asked for: those of a person, of a unit, of both at once, or all."""

    person: str | None = None
    unit: str | None = None

    def holds(self, event: Event) -> bool:
        """Whether an event is one of theirs."""
        if self.person is not None and self.person not in event.who:
            return False
        return self.unit is None or self.unit in event.units
