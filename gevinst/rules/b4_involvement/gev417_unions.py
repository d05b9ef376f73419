"""GEV417: union representatives take part before tasks or roles change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Audience, ChangeKind, Phase
from gevinst.rules.b4_involvement.activities import Limit
from gevinst.rules.b4_involvement.representatives import taking_part
from gevinst.rules.phrases import ALL_BEGIN
from gevinst.rules.rule import Gap, PlanRule, Representative, Role, Severity
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV417",
    severity=Severity.ERROR,
    due=Phase.PLANNING,
    sources=("B5-D", "P"),
    practice=Text(
        nb="Hovedavtalen i KS-området: digitalisering er omstilling, og arbeidsgiver skal informere, drøfte med og ta tillitsvalgte med på råd så tidlig som mulig",
        nn="Hovudavtalen i KS-området: digitalisering er omstilling, og arbeidsgjevar skal informere, drøfte med og ta tillitsvalde med på råd så tidleg som mogleg",
        en="The Basic Agreement of the municipal sector (KS): digitalisation counts as restructuring, and the employer is to inform, discuss with and consult union representatives as early as possible",
    ),
    who=Role.TOP_MANAGEMENT,
    concerns=(Representative.UNION,),
    title=Text(
        nb="Tillitsvalgte er med før oppgaver og roller endres",
        nn="Tillitsvalde er med før oppgåver og roller blir endra",
        en="Union representatives take part before tasks and roles change",
    ),
    why=Text(
        nb="Lederen som skal be folk arbeide på en ny måte, trenger de tillitsvalgte med seg. Kommer de med etterpå, møter endringen motstand som kunne vært ryddet bort.",
        nn="Leiaren som skal be folk arbeide på ein ny måte, treng dei tillitsvalde med seg. Kjem dei med etterpå, møter endringa motstand som kunne vore rydda bort.",
        en="The manager who is to ask people to work in a new way needs the union representatives along. If they come in afterwards, the change meets resistance that could have been cleared away.",
    ),
    ask=Text(
        nb="Når og hvordan er tillitsvalgte med, før oppgaver eller roller endres?",
        nn="Når og korleis er tillitsvalde med, før oppgåver eller roller blir endra?",
        en="When and how do union representatives take part, before tasks or roles change?",
    ),
    reads=(
        "involvement.union_representatives.how",
        "involvement.union_representatives.date",
        "involvement.activities.who",
        "involvement.activities.how",
        "involvement.activities.date",
        "gains.changes.kind",
        "gains.changes.by",
        "solution.go_live",
        "solution.waves.start",
    ),
    bad="""
        gevinst: 1
        gevinster:
          - id: nattevakt
            endringer:
              - {hva: Faste runder tas ut, slag: oppgaver, innen: 2026-02-02}
        involvering:
          tillitsvalgte:
            - hvordan: Orientering i medbestemmelsesmøte
              dato: 2026-02-18  # <- GEV417
            - dato: 2026-03-04  # <- GEV417
    """,
    good="""
        gevinst: 1
        gevinster:
          - id: nattevakt
            endringer:
              - {hva: Faste runder tas ut, slag: oppgaver, innen: 2026-02-02}
        involvering:
          tillitsvalgte:
            - {hvordan: Drøfting med Fagforbundet og NSF, dato: 2025-09-10}
    """,
)

NONE = Text(
    nb="Det står ikke når og hvordan tillitsvalgte er med.",
    nn="Det står ikkje når og korleis tillitsvalde er med.",
    en="It is not said when and how union representatives take part.",
)
INCOMPLETE = Text(
    nb="Et møte med tillitsvalgte mangler dette: {missing}.",
    nn="Eit møte med tillitsvalde manglar dette: {missing}.",
    en="A meeting with union representatives lacks this: {missing}.",
)
LATE = Text(
    nb="Tillitsvalgte er først med {first}, men {limit}. De må med før det.",
    nn="Tillitsvalde er først med {first}, men {limit}. Dei må med før det.",
    en="Union representatives first take part {first}, but {limit}. They must take part before that.",
)
CHANGE = Text(
    nb="en endring i {kind} skal være gjort {day}",
    nn="ei endring i {kind} skal vere gjord {day}",
    en="a change in {kind} is to be made by {day}",
)
THEIRS = (ChangeKind.TASKS, ChangeKind.ROLES, ChangeKind.STAFFING)


@rule.check
def unions(plan: Plan, given: Given) -> Iterator[Gap]:
    yield from taking_part(
        plan,
        "union_representatives",
        Audience.UNIONS,
        _first_change(plan),
        none=NONE,
        lacking=INCOMPLETE,
        late=LATE,
    )


def _first_change(plan: Plan) -> Limit | None:
    changes = [
        Limit(change.by, Phrase(CHANGE, {"kind": change.kind, "day": change.by}))
        for gain in plan.gains
        for change in gain.changes
        if change.by and change.kind in THEIRS
    ]
    day = plan.go_live
    in_use = Limit(day, Phrase(ALL_BEGIN, {"day": day})) if day else None
    return min(changes, key=lambda limit: limit.day, default=in_use)
