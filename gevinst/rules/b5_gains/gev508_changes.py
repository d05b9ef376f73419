"""GEV508: it is known what must change for the gain to come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.rules.phrases import called, no_gains
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV508",
    severity=Severity.ERROR,
    due=Phase.PLANNING,
    sources=("B5-D",),
    who=Role.UNIT_MANAGER,
    title=Text(
        nb="Det er kjent hva som må endres for å hente gevinsten",
        nn="Det er kjent kva som må endrast for å hente gevinsten",
        en="It is known what must change to reap the gain",
    ),
    why=Text(
        nb="Et nytt verktøy gir sjelden gevinst av seg selv. Den kommer når oppgaver, roller, prosesser eller bemanning endres.",
        nn="Eit nytt verktøy gjev sjeldan gevinst av seg sjølv. Han kjem når oppgåver, roller, prosessar eller bemanning blir endra.",
        en="A new tool seldom gives a gain by itself. It comes when tasks, roles, processes or staffing change.",
    ),
    ask=Text(
        nb="Hva må endres for å hente gevinsten, hvem gjør det, og når?",
        nn="Kva må endrast for å hente gevinsten, kven gjer det, og når?",
        en="What must change to reap the gain, who does it, and by when?",
    ),
    reads=(
        "gains.changes.what",
        "gains.changes.kind",
        "gains.changes.responsible",
        "gains.changes.by",
    ),
    bad="""
        gevinst: 1
        personer:
          - {id: kari, navn: Kari Hansen}
        gevinster:
          - id: a  # <- GEV508
          - id: b
            endringer:
              - hva: Kjørelistene skrives om  # <- GEV508
                slag: oppgaver
    """,
    good="""
        gevinst: 1
        personer:
          - {id: kari, navn: Kari Hansen}
        gevinster:
          - id: a
            endringer:
              - {hva: Kjørelistene skrives om, slag: oppgaver, ansvarlig: kari, innen: 2026-01-30}
    """,
)

NONE = Text(
    nb="Det står ikke hva som må endres for å hente «{gain}».",
    nn="Det står ikkje kva som må endrast for å hente «{gain}».",
    en="It is not said what must change to reap “{gain}”.",
)
INCOMPLETE = Text(
    nb="En endring for å hente «{gain}» mangler {missing}.",
    nn="Ei endring for å hente «{gain}» manglar {missing}.",
    en="A change to reap “{gain}” lacks {missing}.",
)
PARTS = {
    "what": Text(nb="hva som endres", nn="kva som blir endra", en="what changes"),
    "kind": Text(
        nb="hva slags endring det er", nn="kva slags endring det er", en="what kind of change it is"
    ),
    "responsible": Text(
        nb="hvem som er ansvarlig", nn="kven som er ansvarleg", en="who is responsible"
    ),
    "by": Text(nb="en frist", nn="ein frist", en="a deadline"),
}


@rule.unless
def no_gains_yet(plan: Plan) -> Text | None:
    return no_gains(plan)


@rule.check
def changes(plan: Plan, given: Given) -> Iterator[Gap]:
    for gain in plan.gains:
        facts: dict[str, Any] = {"gain": called(gain)}
        if not gain.changes:
            names = ("changes.what", "changes.kind", "changes.responsible", "changes.by")
            yield gap(NONE, gain, "changes", write=names, person=gain.owner, **facts)
        for change in gain.changes:
            missing = tuple(name for name in PARTS if getattr(change, name) is None)
            if missing:
                facts["missing"] = tuple(PARTS[name] for name in missing)
                person = change.responsible or gain.owner
                yield gap(INCOMPLETE, change, missing[0], write=missing, person=person, **facts)
