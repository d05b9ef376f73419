"""GEV210: the plan survives a change of leader."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.rules.reasons import only_yes_or_no
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.plan.people import Person
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV210",
    severity=Severity.WARNING,
    due=Phase.PLANNING,
    sources=("B2-D",),
    who=Role.PROJECT_OWNER,
    title=Text(
        nb="Planen tåler et lederskifte",
        nn="Planen toler eit leiarskifte",
        en="The plan survives a change of leader",
    ),
    why=Text(
        nb="Når den som driver endringen slutter, stopper den ofte opp. Da står de som har begynt å legge om, igjen uten noen bak seg.",
        nn="Når den som driv endringa sluttar, stoppar ho ofte opp. Då står dei som har byrja å leggje om, att utan nokon bak seg.",
        en="When the one who drives the change leaves, it often stops. Then those who have begun to change are left with nobody behind them.",
    ),
    ask=Text(
        nb="Hvem tar over, eller hvordan overleveres ansvaret, hvis prosjekteieren eller en gevinstansvarlig slutter?",
        nn="Kven tek over, eller korleis blir ansvaret overlevert, dersom prosjekteigaren eller ein gevinstansvarleg sluttar?",
        en="Who takes over, or how is the responsibility handed over, if the project owner or a gain owner leaves?",
    ),
    reads=(
        "project.project_owner",
        "gains.owner",
        "people.id",
        "people.deputy",
        "people.handover",
    ),
    bad="""
        gevinst: 1
        prosjekt: {prosjekteier: geir}
        personer:
          - id: geir  # <- GEV210
            navn: Geir Moe
            rolle: kommunalsjef teknisk
          - id: ingrid
            navn: Ingrid Haug
            stedfortreder: ingrid  # <- GEV210
          - {id: bjørn, navn: Bjørn Eide, stedfortreder: driftssjefen}  # <- GEV210
          - id: unni
            navn: Unni Lie
            overlevering: ja  # <- GEV210
        gevinster:
          - {id: strøing, gevinstansvarlig: ingrid}
          - {id: gatelys, gevinstansvarlig: bjørn}
          - {id: parkering, gevinstansvarlig: unni}
    """,
    good="""
        gevinst: 1
        prosjekt: {prosjekteier: geir}
        personer:
          - {id: geir, navn: Geir Moe, stedfortreder: ingrid}
          - {id: ingrid, navn: Ingrid Haug, overlevering: Ny driftsleder går to uker sammen med den som slutter}
        gevinster:
          - {id: strøing, gevinstansvarlig: ingrid}
    """,
)

NOBODY_YET = Text(
    nb="planen har verken prosjekteier eller gevinstansvarlige ennå (se GEV201 og GEV502)",
    nn="planen har verken prosjekteigar eller gevinstansvarlege enno (sjå GEV201 og GEV502)",
    en="the plan has neither a project owner nor gain owners yet (see GEV201 and GEV502)",
)
NEITHER = Text(
    nb="{leader} er {roles}, men har verken stedfortreder eller en plan for overlevering.",
    nn="{leader} er {roles}, men har verken varamann eller ein plan for overlevering.",
    en="{leader} is {roles}, but has neither a deputy nor a plan for handover.",
)
THE_SAME = Text(
    nb="{leader} er {roles} og er satt opp som sin egen stedfortreder.",
    nn="{leader} er {roles} og er sett opp som sin eigen varamann.",
    en="{leader} is {roles} and is named as his or her own deputy.",
)
NOT_IN_PLAN = Text(
    nb="{leader} er {roles}. Stedfortrederen er «{deputy}», som ikke er en person i planen.",
    nn="{leader} er {roles}. Varamannen er «{deputy}», som ikkje er ein person i planen.",
    en="{leader} is {roles}. The deputy is “{deputy}”, who is not a person in the plan.",
)
NOT_HOW = Text(
    nb="{leader} er {roles}. Om overlevering står det bare «{handover}», ikke hvordan den skjer.",
    nn="{leader} er {roles}. Om overlevering står det berre «{handover}», ikkje korleis ho skjer.",
    en="{leader} is {roles}. On handover it says only “{handover}”, not how it is done.",
)


@rule.unless
def nobody_yet(plan: Plan) -> Text | None:
    return None if _responsible(plan) else NOBODY_YET


@rule.check
def replaceable(plan: Plan, given: Given) -> Iterator[Gap]:
    for ref, (person, roles) in _responsible(plan).items():
        facts: dict[str, Any] = {"leader": plan.called(ref), "roles": tuple(roles)}
        handover = person.handover
        if handover and not only_yes_or_no(handover):
            continue
        if person.deputy is None and handover is None:
            yield gap(NEITHER, person, "deputy", **facts)
        elif person.deputy is None:
            yield gap(NOT_HOW, person, "handover", handover=handover, **facts)
        elif person.deputy == ref:
            yield gap(THE_SAME, person, "deputy", **facts)
        elif plan.person(person.deputy) is None:
            facts["deputy"] = person.deputy
            yield gap(NOT_IN_PLAN, person, "deputy", **facts)


def _responsible(plan: Plan) -> dict[str, tuple[Person, dict[Role, None]]]:
    """The people of the plan who own the project or a gain, each with their roles."""
    found: dict[str, tuple[Person, dict[Role, None]]] = {}
    owners = [(plan.project.project_owner, Role.PROJECT_OWNER)]
    owners += [(ref, Role.GAIN_OWNER) for gain in plan.gains for ref in gain.owner]
    for ref, role in owners:
        if ref and (person := plan.person(ref)):
            found.setdefault(ref, (person, {}))[1][role] = None
    return found
