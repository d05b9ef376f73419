"""A plan's training sessions → what several rules ask of them: whose they are, and why there is none to judge."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeVar

from gevinst.rules.once import once
from gevinst.rules.phrases import no_units
from gevinst.words import Text

if TYPE_CHECKING:
    from decimal import Decimal

    from gevinst.plan.model import Plan
    from gevinst.plan.people import Unit
    from gevinst.plan.training import Session

Number = TypeVar("Number", "int", "Decimal")

NO_SESSIONS = Text(
    nb="ingen opplæringsøkt er knyttet til en enhet i planen ennå (se GEV307)",
    nn="inga opplæringsøkt er knytt til ei eining i planen enno (sjå GEV307)",
    en="no training session is tied to a unit of the plan yet (see GEV307)",
)
A_SESSION = (
    "sessions.id",
    "sessions.units",
    "sessions.participants",
    "sessions.hours",
    "sessions.method",
    "sessions.arena",
    "sessions.starts",
    "sessions.ends",
)


class Held(NamedTuple):
    """A session and what it is called in a sentence: its id, else its number."""

    name: str
    session: Session


@once
def held(plan: Plan) -> list[Held]:
    """Every session with its name."""
    sessions = enumerate(plan.training.sessions, 1)
    return [Held(session.id or f"#{number}", session) for number, session in sessions]


@once
def held_by_unit(plan: Plan) -> dict[str, list[Held]]:
    """The sessions of each unit of the plan that has any, by the unit's id."""
    found: dict[str, list[Held]] = {unit.id: [] for unit in plan.units if unit.id}
    for each in held(plan):
        for ref in dict.fromkeys(each.session.units):
            if ref in found:
                found[ref].append(each)
    return {ref: sessions for ref, sessions in found.items() if sessions}


@once
def trained(plan: Plan) -> list[Unit]:
    """The units that have a session at all."""
    found = held_by_unit(plan)
    return [unit for unit in plan.units if unit.id in found]


def no_sessions(plan: Plan) -> Text | None:
    """Why a requirement on the units' sessions does not apply: there is none to judge."""
    return no_units(plan) or (None if held_by_unit(plan) else NO_SESSIONS)


def works_shifts(unit: Unit) -> bool | None:
    """Whether a unit's people work shifts, as a service round the clock must; None if unsaid."""
    return unit.shift_work or unit.round_the_clock or unit.shift_work


def above_zero(number: Number | None) -> Number | None:
    """A number that counts something, or None: 0 people or −2 hours are no answer."""
    return number if number is not None and number > 0 else None
