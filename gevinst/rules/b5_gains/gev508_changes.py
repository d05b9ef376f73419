"""GEV508: it is known what must change for the gain to come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.rules.lacking import incomplete
from gevinst.rules.phrases import called, no_gains
from gevinst.rules.rule import Gap, PlanRule, Representative, Role, Severity, gap
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
    concerns=(Representative.UNION, Representative.SAFETY),
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
        "gains.target.date",
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
          - id: c
            måltall: {verdi: 12, dato: 2026-12-31}
            endringer:
              - hva: Elevenes fravær føres av sekretæren
                slag: roller
                ansvarlig: kari
                innen: 2027-02-01  # <- GEV508
    """,
    good="""
        gevinst: 1
        personer:
          - {id: kari, navn: Kari Hansen}
        gevinster:
          - id: a
            måltall: {verdi: 30, dato: 2026-12-31}
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
    nb="For en endring som skal gi «{gain}», står det ikke {missing}.",
    nn="For ei endring som skal gje «{gain}», står det ikkje {missing}.",
    en="For a change that is to bring “{gain}”, it is not said {missing}.",
)
PARTS = {
    "what": Text(nb="hva som endres", nn="kva som blir endra", en="what changes"),
    "kind": Text(
        nb="om den gjelder oppgaver, roller, prosesser eller bemanning",
        nn="om ho gjeld oppgåver, roller, prosessar eller bemanning",
        en="whether it concerns tasks, roles, processes or staffing",
    ),
    "responsible": Text(
        nb="hvem som er ansvarlig", nn="kven som er ansvarleg", en="who is responsible"
    ),
    "by": Text(
        nb="når den skal være gjort", nn="når ho skal vere gjord", en="by when it is to be done"
    ),
}
LATE = Text(
    nb="En endring som skal gi «{gain}», har frist {by}, men måltallet skal nås {target}. Endringen må komme først.",
    nn="Ei endring som skal gje «{gain}», har frist {by}, men måltalet skal nåast {target}. Endringa må kome først.",
    en="A change that is to bring “{gain}” is due {by}, but the target is to be reached by {target}. The change must come first.",
)


rule.unless(no_gains)


@rule.check
def changes(plan: Plan, given: Given) -> Iterator[Gap]:
    for gain in plan.gains:
        facts: dict[str, Any] = {"gain": called(gain)}
        if not gain.changes:
            names = ("changes.what", "changes.kind", "changes.responsible", "changes.by")
            yield gap(NONE, gain, "changes", write=names, person=gain.owner, **facts)
        target = gain.target.date if gain.target else None
        for change in gain.changes:
            facts["person"] = change.responsible or gain.owner
            yield from incomplete(INCOMPLETE, change, PARTS, **facts)
            if change.by and target and change.by > target:
                yield gap(LATE, change, "by", by=change.by, target=target, **facts)
