"""Roles that have gone from one person to another → sentences: who had them, and how they were handed over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.changes.change import Change, Kind
from gevinst.changes.places import place_of
from gevinst.changes.plain import CHANGED, GONE, SET
from gevinst.changes.values import before_and_now, names, quoted, raw
from gevinst.rules.reasons import only_yes_or_no
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.changes.differences import Difference
    from gevinst.plan.model import Plan

# The roles that end with whoever leaves, unless someone hands them over (GEV210 asks how).
HANDED_OVER = frozenset(
    ("project.project_owner", "project.project_manager", "gains.owner", "units.manager")
)
ROLES = HANDED_OVER | {
    "gains.indicator.measured_by",
    "gain_plan.reported_by",
    "people.deputy",
    "gains.changes.responsible",
    "gains.correction.responsible",
    "gains.risks.responsible",
    "involvement.routines.responsible",
}
WITH_HANDOVER = Text(nb="{said} {how}", nn="{said} {how}", en="{said} {how}")
HOW = Text(
    nb="Om overleveringen står det {how}.",
    nn="Om overleveringa står det {how}.",
    en="On the handover it says {how}.",
)
DEPUTY = Text(
    nb="Det var stedfortrederen som tok over.",
    nn="Det var varamannen som tok over.",
    en="The deputy took over.",
)
UNSAID = Text(
    nb="Det står ikke hvordan ansvaret ble overlevert fra {people}.",
    nn="Det står ikkje korleis ansvaret vart overlevert frå {people}.",
    en="It is not said how the responsibility was handed over from {people}.",
)
ANOTHER_NAME = Text(
    nb="Personen «{id}» heter nå {now}, ikke {was}. Er det en annen, har ansvaret skiftet hender.",
    nn="Personen «{id}» heiter no {now}, ikkje {was}. Er det ein annan, har ansvaret skifta hender.",
    en="The person “{id}” is now called {now}, not {was}. If that is someone else, responsibility has changed hands.",
)


def role_changes(found: Difference, old: Plan, new: Plan) -> Iterator[Change]:
    """The sentence on a role that someone else has now, or nobody; with the handover where one is due."""
    was, now = before_and_now(found, old, new)
    text = SET if not found.was else GONE if not found.now else CHANGED
    facts: dict[str, Any] = {"where": place_of(found), "was": was, "now": now}
    handed = found.way.steps in HANDED_OVER
    if handed and (how := _handover(found, old, new)):
        facts = {"said": Phrase(text, facts), "how": how}
        text = WITH_HANDOVER
    unsaid = isinstance(facts.get("how"), Phrase) and facts["how"].text is UNSAID
    rank = (int(not handed), int(not unsaid))
    yield Change(
        Kind.RESPONSIBLE, text, facts, found.way.path, raw(found.was), raw(found.now), rank
    )


def name_changes(found: Difference, old: Plan, new: Plan) -> Iterator[Change]:
    """The sentence on a person who has another name: the same one, or someone else under an old id."""
    was, now = before_and_now(found, old, new)
    ident = getattr(found.within[-1].either, "id", None)
    text = ANOTHER_NAME if ident and found.was and found.now else SET if found.now else GONE
    facts = {"where": place_of(found), "id": ident, "was": was, "now": now}
    yield Change(
        Kind.RESPONSIBLE, text, facts, found.way.path, raw(found.was), raw(found.now), (1,)
    )


def _handover(found: Difference, old: Plan, new: Plan) -> Phrase | Text | None:
    """How those who left a role handed it over; None where nobody left it."""
    before, after = _refs(found.was), _refs(found.now)
    left = [ref for ref in before if ref not in after]
    said: list[Phrase] = []
    unsaid: list[str] = []
    by_deputy = False
    for ref in left:
        if how := _how(ref, old, new):
            said.append(quoted(how))
        elif (person := old.person(ref)) and person.deputy in after:
            by_deputy = True
        else:
            unsaid.append(ref)
    if unsaid:
        return Phrase(UNSAID, {"people": names(unsaid, found.field, old)})
    if said:
        return Phrase(HOW, {"how": tuple(said)})
    return DEPUTY if by_deputy else None


def _how(ref: str, old: Plan, new: Plan) -> str | None:
    for plan in (new, old):
        person = plan.person(ref)
        if person and person.handover and not only_yes_or_no(person.handover):
            return person.handover
    return None


def _refs(value: Any) -> tuple[str, ...]:  # noqa: ANN401  (one id, or several)
    return value if isinstance(value, tuple) else (value,) if value else ()
