"""Training sessions → how many of each unit's people come, as far as the plan can tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gevinst.choices import SkillLevel
from gevinst.rules.b3_training.sessions import above_zero
from gevinst.rules.once import once
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from decimal import Decimal

    from gevinst.plan.model import Plan
    from gevinst.plan.training import Session

FURTHER = Text(nb="{count} økter til", nn="{count} økter til", en="{count} more sessions")
TIMES = Text(nb="{people} × {hours}", nn="{people} × {hours}", en="{people} × {hours}")
MOST_SHOWN = 5


class Share(NamedTuple):
    """How many of a session's participants may come from some of its units: the bounds."""

    least: int
    most: int


NO_ONE = Share(0, 0)


class _Crowd(NamedTuple):
    """The employees of some units, and how many of those units do not say theirs."""

    known: int = 0
    unknown: int = 0


def share(plan: Plan, session: Session, units: Collection[str]) -> Share | None:
    """How many of a session's participants come from some of its units; None if it says no number.

    The plan says how many come in all. Where other units share the session, at least those come
    whom the others can't fill up, and at most as many as the units have.
    """
    participants = above_zero(session.participants)
    if participants is None:
        return None
    refs = dict.fromkeys(session.units)
    inside = _crowd(plan, (ref for ref in refs if ref in units))
    outside = _crowd(plan, (ref for ref in refs if ref not in units))
    return _bounds(participants, inside, outside)


@once
def shares(plan: Plan) -> list[tuple[Session, dict[str, Share]]]:
    """Every session with the share of each of its units, as `share` has it; none if it says no number."""
    return [(session, _shares(plan, session)) for session in plan.training.sessions]


def _shares(plan: Plan, session: Session) -> dict[str, Share]:
    participants = above_zero(session.participants)
    if participants is None:
        return {}
    refs = dict.fromkeys(session.units)
    if len(refs) == 1:
        return {ref: _bounds(participants, _crowd(plan, refs), _Crowd()) for ref in refs}
    total = _crowd(plan, refs)
    found = {}
    for ref in refs:
        own = _crowd(plan, (ref,))
        others = _Crowd(total.known - own.known, total.unknown - own.unknown)
        found[ref] = _bounds(participants, own, others)
    return found


@once
def reached(plan: Plan) -> dict[str, Share]:
    """How many different people of each unit the sessions reach, each bound by itself.

    Sessions for the same audience are taken to reach the same people: the largest counts. Those for
    different skill levels are for different people and are added up, as are those for different
    roles, and for different parts of the system. The reading that reaches most people holds.
    """
    largest: dict[str, dict[tuple[str, str], Share]] = {}
    for session, by_unit in shares(plan):
        audiences = _audiences(session)
        for ref, found in by_unit.items():
            counted = largest.setdefault(ref, {})
            for audience in audiences:
                before = counted.get(audience, NO_ONE)
                counted[audience] = Share(
                    max(found.least, before.least), max(found.most, before.most)
                )
    return {ref: _in_all(counted) for ref, counted in largest.items()}


def _audiences(session: Session) -> list[tuple[str, str]]:
    """By what a session chooses its people, and whom; nothing chosen is everybody."""
    level = session.skill_level
    chosen = {
        "level": level.value if level and level is not SkillLevel.ALL else None,
        "roles": session.roles,
        "system_parts": session.system_parts,
    }
    return [(by, whom.casefold()) for by, whom in chosen.items() if whom] or [("all", "")]


def _in_all(counted: dict[tuple[str, str], Share]) -> Share:
    sums: dict[str, Share] = {}
    for (by, _), found in counted.items():
        before = sums.get(by, NO_ONE)
        sums[by] = Share(before.least + found.least, before.most + found.most)
    return Share(
        max(each.least for each in sums.values()), max(each.most for each in sums.values())
    )


def _crowd(plan: Plan, refs: Iterable[str]) -> _Crowd:
    known = unknown = 0
    for ref in refs:
        unit = plan.unit(ref)
        if unit is None or unit.employees is None:
            unknown += 1
        else:
            known += max(unit.employees, 0)
    return _Crowd(known, unknown)


def _bounds(participants: int, inside: _Crowd, outside: _Crowd) -> Share:
    most = participants if inside.unknown else min(participants, inside.known)
    least = 0 if outside.unknown else max(participants - outside.known, 0)
    return Share(min(least, most), most)


def calculation(parts: list[tuple[int, Decimal]]) -> tuple[Phrase, ...]:
    """People × hours of some sessions as facts of a sentence; of many, the first."""
    shown = [
        Phrase(TIMES, {"people": people, "hours": hours}) for people, hours in parts[:MOST_SHOWN]
    ]
    if (more := len(parts) - MOST_SHOWN) > 0:
        shown.append(Phrase(FURTHER, {"count": more}))
    return tuple(shown)
