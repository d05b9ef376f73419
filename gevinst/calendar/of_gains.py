"""A gain → the events that it gives a day for; measurements that are only due are `recurring`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.calendar import words
from gevinst.calendar.dated import Concerned, known
from gevinst.calendar.event import Kind
from gevinst.rules.phrases import called
from gevinst.words import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.calendar.dated import Dates
    from gevinst.calendar.event import Event
    from gevinst.plan.gains import Gain
    from gevinst.plan.node import Node
    from gevinst.words import Text


def of_gain(dates: Dates, gain: Gain) -> Iterator[Event]:
    """The events of a gain: its baseline and target, what is agreed, and its deadlines."""
    name, owners = called(gain), Concerned(known(*gain.owner), known(*gain.units))

    def on(
        kind: Kind, node: Node | None, field: str, text: Text, *who: str | None
    ) -> Iterator[Event]:
        if node is not None:
            whom = owners._replace(who=known(*who) or owners.who)
            what = getattr(node, "what", None) or words.UNSAID
            facts = {"gain": name, "what": what}
            yield from dates.on(kind, node, field, Phrase(text, facts), whom)

    between = gain.agreed.between if gain.agreed else ()
    yield from on(Kind.DECISION, gain.agreed, "date", words.AGREED, *between)
    control = gain.indicator.control_measure if gain.indicator else None
    yield from on(Kind.INVOLVEMENT, control, "discussed", words.CONTROL)
    measurer = gain.baseline.measured_by if gain.baseline else None
    yield from on(Kind.FOLLOW_UP, gain.baseline, "date", words.BASELINE, measurer)
    yield from on(Kind.DEADLINE, gain.target, "date", words.TARGET)
    yield from on(Kind.DEADLINE, gain, "accountable_from", words.ACCOUNTABLE)
    for change in gain.changes:
        yield from on(Kind.DEADLINE, change, "by", words.WORK_CHANGE, change.responsible)
    if fix := gain.correction:
        yield from on(Kind.DEADLINE, fix, "by", words.CORRECTION, fix.responsible)
