"""Reasons and sentences that several rules share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.words import Phrase, Text, cut

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from gevinst.plan.gains import Gain
    from gevinst.plan.model import Plan
    from gevinst.plan.people import Unit

NO_GAINS = Text(
    nb="planen har ingen gevinster ennå (se GEV501)",
    nn="planen har ingen gevinstar enno (sjå GEV501)",
    en="the plan has no gains yet (see GEV501)",
)
NO_UNITS = Text(
    nb="planen nevner ingen enheter ennå (se GEV501)",
    nn="planen nemner ingen einingar enno (sjå GEV501)",
    en="the plan names no units yet (see GEV501)",
)
CITIZENS_NOT_SAID = Text(
    nb="planen sier ikke om innbyggere eller brukere møter løsningen selv (se GEV401)",
    nn="planen seier ikkje om innbyggjarar eller brukarar møter løysinga sjølve (sjå GEV401)",
    en="the plan does not say whether citizens or users meet the solution themselves (see GEV401)",
)
NO_CITIZENS = Text(
    nb="innbyggere og brukere møter ikke løsningen selv",
    nn="innbyggjarar og brukarar møter ikkje løysinga sjølve",
    en="citizens and users do not meet the solution themselves",
)

NO_GAIN_OWNERS = Text(
    nb="ingen gevinst har en gevinstansvarlig blant personene i planen (se GEV502)",
    nn="ingen gevinst har ein gevinstansvarleg blant personane i planen (sjå GEV502)",
    en="no gain has an owner among the people in the plan (see GEV502)",
)
NO_CHOICE = Text(
    nb="det står ikke når løsningen velges (se GEV402)",
    nn="det står ikkje når løysinga blir vald (sjå GEV402)",
    en="it is not said when the solution is chosen (see GEV402)",
)

ALL_BEGIN = Text(
    nb="løsningen tas i bruk {day}",
    nn="løysinga blir teken i bruk {day}",
    en="the solution is taken into use {day}",
)
UNITS_BEGIN = Text(
    nb="{units} tar løsningen i bruk {day}",
    nn="{units} tek løysinga i bruk {day}",
    en="go-live in {units} is {day}",
)


def no_units(plan: Plan) -> Text | None:
    """Why a requirement on every unit does not apply: the plan names none."""
    return None if plan.units else NO_UNITS


def no_gains(plan: Plan) -> Text | None:
    """Why a requirement on every gain does not apply: there is none."""
    return None if plan.gains else NO_GAINS


def no_citizens(plan: Plan) -> Text | None:
    """Why a requirement on citizens or users does not apply: they don't meet it, or that is not said."""
    if plan.project.citizen_facing is None:
        return CITIZENS_NOT_SAID
    return None if plan.project.citizen_facing else NO_CITIZENS


def begins(plan: Plan, units: Iterable[str], day: date) -> Phrase:
    """What happens on a day of first or last use: which of some units take the solution into use."""
    starting = [unit for unit in dict.fromkeys(units) if day in plan.wave_starts.get(unit, ())]
    names = tuple(map(plan.unit_called, starting))
    return Phrase(UNITS_BEGIN if names else ALL_BEGIN, {"day": day, "units": names})


def left_out(plan: Plan, reached: Collection[str | None]) -> tuple[str, ...]:
    """The names of the units that are not among some ids; nothing can reach one without an id."""
    return tuple(dict.fromkeys(unit_name(unit) for unit in plan.units if unit.id not in reached))


def called(gain: Gain) -> str:
    """What a gain is called in a sentence: what it is, cut at a word, else its id."""
    return cut_name(gain.what or gain.id or "?")


def cut_name(name: str) -> str:
    """A name as a sentence tells it: a long one cut at a word."""
    if len(name) <= _LONGEST_NAME:
        return name
    return name[:_LONGEST_NAME].rsplit(" ", 1)[0] + " …"


def unit_name(unit: Unit) -> str:
    """What a unit is called in a sentence, also one without an id, which `Plan.unit_called` can't find."""
    return cut(unit.name or unit.id or "?")


_LONGEST_NAME = 60
