"""Units → whether their people must be replaced while they train, and what is not said about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import ServiceArea
from gevinst.rules.b3_training.sessions import above_zero, works_shifts
from gevinst.rules.phrases import unit_name
from gevinst.rules.reasons import only_yes_or_no
from gevinst.rules.rule import Gap, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gevinst.plan.model import Plan
    from gevinst.plan.people import Unit
    from gevinst.plan.training import Session

NO_AREA = Text(
    nb="Det står ikke hvilket tjenesteområde {units} hører til, så det kan ikke avgjøres om ansatte må erstattes når de er på opplæring.",
    nn="Det står ikkje kva tenesteområde {units} høyrer til, så det kan ikkje avgjerast om tilsette må erstattast når dei er på opplæring.",
    en="The service area of {units} is not stated, so it can't be decided whether people must be replaced while they train.",
)
SHIFTS_UNSAID = Text(
    nb="Det står ikke om {unit} har turnus, så det kan ikke avgjøres om ansatte må erstattes når de er på opplæring.",
    nn="Det står ikkje om {unit} har turnus, så det kan ikkje avgjerast om tilsette må erstattast når dei er på opplæring.",
    en="It is not said whether {unit} works shifts, so it can't be decided whether people must be replaced while they train.",
)
NOT_REPLACED = Text(
    nb="ingen av enhetene som får opplæring, har turnus eller hører til oppvekst eller helse og omsorg",
    nn="ingen av einingane som får opplæring, har turnus eller høyrer til oppvekst eller helse og omsorg",
    en="none of the units that train works shifts or belongs to upbringing or health care",
)
AREAS = (ServiceArea.UPBRINGING, ServiceArea.HEALTH_CARE)


def must_be_replaced(plan: Plan, unit: Unit) -> bool | None:
    """Whether someone must stand in for a unit's people; None where the plan does not say enough."""
    area, shifts = _area(plan, unit), works_shifts(unit)
    if area in AREAS or shifts:
        return True
    return None if area is None or shifts is None else False


def backfill_costs(plan: Plan) -> bool:
    """Whether backfill takes money: unless the plan shows, or says why, that nobody is replaced.

    A service area that is not given shows nothing.
    """
    units = [unit for unit in plan.units if must_be_replaced(plan, unit) or not _area(plan, unit)]
    if not units and (plan.units or plan.project.service_area not in (None, *AREAS)):
        return False
    refs = {unit.id for unit in units}
    sessions = [each for each in plan.training.sessions if not refs.isdisjoint(each.units)]
    if sessions:
        return not all(_costs_nothing(plan, session) for session in sessions)
    return not _is_a_reason(plan.training.no_backfill_because)


def _costs_nothing(plan: Plan, session: Session) -> bool:
    return not above_zero(session.backfill_hours) and _says_why(plan, session)


def _says_why(plan: Plan, session: Session) -> bool:
    """Whether it is said why a session has no backfill; of all sessions: of those that set none aside."""
    general = None if above_zero(session.backfill_hours) else plan.training.no_backfill_because
    return _is_a_reason(session.no_backfill_because) or _is_a_reason(general)


def _is_a_reason(text: str | None) -> bool:
    return text is not None and not only_yes_or_no(text)


def needs_no_more(plan: Plan, session: Session) -> bool:
    """Whether a session's backfill is enough for all its participants, or the plan says why there is none."""
    if _says_why(plan, session):
        return True
    set_aside = above_zero(session.backfill_hours)
    people, hours = above_zero(session.participants), above_zero(session.hours)
    return bool(set_aside and people and hours and set_aside >= people * hours)


def none_is_replaced(plan: Plan, units: Iterable[Unit]) -> Text | None:
    """The reason to ask for no backfill: it is said that nobody in these units is replaced."""
    return NOT_REPLACED if all(must_be_replaced(plan, unit) is False for unit in units) else None


def unsaid(plan: Plan, units: Iterable[Unit]) -> Iterator[Gap]:
    """A gap for each fact that keeps it from being decided."""
    undecided = [unit for unit in units if must_be_replaced(plan, unit) is None]
    without_area = tuple(unit_name(unit) for unit in undecided if _area(plan, unit) is None)
    if without_area:
        yield gap(NO_AREA, plan.project, "service_area", units=without_area)
    for unit in undecided:
        if _area(plan, unit) is not None:
            yield gap(SHIFTS_UNSAID, unit, "shift_work", unit=unit_name(unit))


def _area(plan: Plan, unit: Unit) -> ServiceArea | None:
    return unit.service_area or plan.project.service_area
