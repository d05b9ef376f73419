"""Units, gains and people of a plan → the sentences that several readers' pages share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Against
from gevinst.follow.worth import worth
from gevinst.report.gains import figure
from gevinst.report.part import Item, item, plain
from gevinst.rules.phrases import called
from gevinst.words import Phrase, Text, worded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.choices import Audience
    from gevinst.plan.gains import Gain, WorkChange
    from gevinst.plan.involvement import Routine
    from gevinst.plan.model import Plan
    from gevinst.plan.training import Session
    from gevinst.report.gains import Figure

    Units = frozenset[str] | None

GAIN = Text(nb="{gain}", nn="{gain}", en="{gain}")
GAIN_FROM_TO = Text(
    nb="{gain}: fra {before} til {after}",
    nn="{gain}: frå {before} til {after}",
    en="{gain}: from {before} to {after}",
)
WORTH = Text(nb="{gain}. Verdt: {worth}", nn="{gain}. Verdt: {worth}", en="{gain}. Worth: {worth}")
MEASURED_IN = Text(nb="{value} {unit}", nn="{value} {unit}", en="{value} {unit}")
UNNAMED = Text(nb="ikke beskrevet", nn="ikkje skildra", en="not described")
FOR_UNIT = Text(nb="{unit}: {what}", nn="{unit}: {what}", en="{unit}: {what}")
CHANGE = Text(nb="{what}", nn="{what}", en="{what}")
CHANGE_BY = Text(
    nb="{what} (ansvarlig: {who})", nn="{what} (ansvarleg: {who})", en="{what} (responsible: {who})"
)
TIME = Text(
    nb="{unit}: {hours} timer til opplæring er satt av",
    nn="{unit}: {hours} timar til opplæring er sette av",
    en="{unit}: hours set aside for training: {hours}",
)
TIME_USE = Text(
    nb="{unit}: {hours} timer til innføring er satt av",
    nn="{unit}: {hours} timar til innføring er sette av",
    en="{unit}: hours set aside for the introduction: {hours}",
)
MONEY = Text(
    nb="{unit}: {amount} kr er satt av",
    nn="{unit}: {amount} kr er sette av",
    en="{unit}: NOK {amount} is set aside",
)
MONEY_FROM = Text(
    nb="{unit}: {amount} kr er satt av ({source})",
    nn="{unit}: {amount} kr er sette av ({source})",
    en="{unit}: NOK {amount} is set aside ({source})",
)
SESSION = Text(nb="Opplæring: {parts}", nn="Opplæring: {parts}", en="Training: {parts}")
HOURS_EACH = Text(nb="{hours} timer", nn="{hours} timar", en="{hours} hours")
BACKFILL = Text(
    nb="{hours} timer frikjøp", nn="{hours} timar frikjøp", en="hours of backfill: {hours}"
)
PEOPLE = Text(nb="{people} deltakere", nn="{people} deltakarar", en="participants: {people}")
PROMISE = Text(
    nb="Om frykten for å bli erstattet: {what}",
    nn="Om frykta for å bli erstatta: {what}",
    en="On the fear of being replaced: {what}",
)
YOU_GET = Text(
    nb="Det dere får igjen for det", nn="Det de får att for det", en="What you get out of it"
)
NO_TRAINING = Text(
    nb="Planen sier ikke hvilken opplæring dere får",
    nn="Planen seier ikkje kva opplæring de får",
    en="The plan does not say what training you get",
)
NO_START = Text(
    nb="Planen sier ikke når dere tar løsningen i bruk",
    nn="Planen seier ikkje når de tek løysinga i bruk",
    en="The plan does not say when you take the solution into use",
)
UNEXPLAINED = Text(
    nb="Planen forklarer ikke hva som endres, hvordan og hvorfor",
    nn="Planen forklarer ikkje kva som blir endra, korleis og kvifor",
    en="The plan does not explain what changes, how and why",
)
CHAMPION = Text(
    nb="{who} hjelper kolleger", nn="{who} hjelper kollegaer", en="{who} helps colleagues"
)
CHAMPION_HOURS = Text(
    nb="{who} hjelper kolleger {hours} timer i uken",
    nn="{who} hjelper kollegaer {hours} timar i veka",
    en="{who} helps colleagues; hours a week: {hours}",
)


def gain_items(plan: Plan, units: Units = None) -> Iterator[Item]:
    """The gains of some units, of all where none are named: from which figure to which, and by when."""
    for gain in plan.gains:
        if units is None or not units.isdisjoint(gain.units):
            yield gain_item(gain)


def gain_item(gain: Gain) -> Item:
    """A gain in a line, with what the plan gives of figures, worth and the day of the target."""
    before, after = figure(gain.baseline, gain), figure(gain.target, gain)
    said = Phrase(GAIN, {"gain": called(gain)})
    if before and after and before.value is not None and after.value is not None:
        facts = {"gain": called(gain), "before": before.value, "after": with_unit(after)}
        said = Phrase(GAIN_FROM_TO, facts)
    if found := tuple(worth(gain)):
        said = Phrase(WORTH, {"gain": said, "worth": found})
    return Item(said, after.day if after else None)


def with_unit(found: Figure) -> object:
    """A value in its unit of measure: `84 tilsyn per natt`."""
    if not found.measured_in:
        return found.value
    return Phrase(MEASURED_IN, {"value": found.value, "unit": found.measured_in})


def in_it_for_me(plan: Plan, units: Units = None) -> Iterator[Item]:
    """What the people of some units, or of all, get out of the change themselves."""
    for one in plan.change.in_it_for_me:
        if one.what and (units is None or one.unit in units):
            yield item(FOR_UNIT, unit=plan.unit_called(one.unit), what=one.what)


def work_changes(plan: Plan, units: Units = None) -> Iterator[Item]:
    """What must change in the work of some units, or of all, for the gains to come."""
    for gain in plan.gains:
        if units is None or not units.isdisjoint(gain.units):
            for change in gain.changes:
                yield from _task(plan, change)


def routines(plan: Plan, units: Units = None) -> Iterator[Item]:
    """The routines of some units, or of all, that are to be adapted."""
    for routine in plan.involvement.routines:
        if units is None or routine.unit in units:
            yield from _task(plan, routine)


def _task(plan: Plan, one: WorkChange | Routine) -> Iterator[Item]:
    if one.what:
        who = one.responsible and plan.called(one.responsible)
        yield item(CHANGE_BY if who else CHANGE, one.by, what=one.what, who=who)


def set_aside(plan: Plan, units: Units = None) -> Iterator[Item]:
    """The time and money set aside in some units, or in all."""
    for unit in plan.units:
        aside = unit.time_set_aside
        if aside is None or (units is not None and unit.id not in units):
            continue
        name = unit.name or unit.id or "?"
        if aside.training_hours is not None:
            yield item(TIME, unit=name, hours=aside.training_hours)
        if aside.implementation_hours is not None:
            yield item(TIME_USE, unit=name, hours=aside.implementation_hours)
        if aside.amount is not None:
            text = MONEY_FROM if aside.funded_by else MONEY
            yield item(text, unit=name, amount=aside.amount, source=aside.funded_by)


def sessions(plan: Plan, units: Units = None) -> Iterator[Item]:
    """The training of some units, or of all, with the day it begins."""
    for session in plan.training.sessions:
        if units is None or not units.isdisjoint(session.units):
            yield item(SESSION, session.starts, parts=tuple(_parts(session)) or UNNAMED)


def _parts(session: Session) -> Iterator[object]:
    if session.method:
        yield worded(session.method)
    if session.arena:
        yield session.arena
    if session.hours is not None:
        yield Phrase(HOURS_EACH, {"hours": session.hours})
    if session.participants is not None:
        yield Phrase(PEOPLE, {"people": session.participants})
    if session.backfill_hours is not None:
        yield Phrase(BACKFILL, {"hours": session.backfill_hours})


def champions(plan: Plan, units: frozenset[str]) -> Iterator[Item]:
    """The keen colleagues of some units who have time to help."""
    for one in plan.change.champions:
        if one.person and one.unit in units:
            text = CHAMPION if one.hours_per_week is None else CHAMPION_HOURS
            yield item(text, who=plan.called(one.person), hours=one.hours_per_week)


def promises(plan: Plan, units: Units = None) -> Iterator[Item]:
    """What some units, or all, are told against the fear of being replaced."""
    for one in plan.change.measures:
        fear = one.against is Against.FEAR_OF_REPLACEMENT
        if fear and one.what and (units is None or one.unit in units):
            yield item(PROMISE, what=one.what)


def activities(plan: Plan, who: Audience, units: Units = None) -> Iterator[Item]:
    """The activities that a group takes part in, in some units or in all."""
    for one in plan.involvement.activities:
        here = units is None or not one.units or not units.isdisjoint(one.units)
        if who in one.who and one.how and here:
            yield plain(one.how, one.date)
