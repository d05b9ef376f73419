"""GEV514: the gains stand in the gain owners' manager agreements (*lederavtaler*)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.rules.phrases import NO_GAIN_OWNERS, no_gains
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from gevinst.plan.model import Plan
    from gevinst.plan.people import Person
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV514",
    severity=Severity.ADVICE,
    due=Phase.PLANNING,
    sources=("B5-L",),
    who=Role.TOP_MANAGEMENT,
    title=Text(
        nb="Gevinstene står i lederavtalene",
        nn="Gevinstane står i leiaravtalane",
        en="The gains stand in the managers' agreements",
    ),
    why=Text(
        nb="En leder prioriterer det lederen over spør etter. Står gevinsten i lederavtalen, blir den med når det er trangt om tiden.",
        nn="Ein leiar prioriterer det leiaren over spør etter. Står gevinsten i leiaravtalen, blir han med når det er knapt med tid.",
        en="A manager gives priority to what the manager above asks for. A gain in the manager's agreement holds its place when time is short.",
    ),
    ask=Text(
        nb="Når ble gevinsten tatt inn i lederavtalen til den gevinstansvarlige, eller i noe som svarer til den?",
        nn="Når vart gevinsten teken inn i leiaravtalen til den gevinstansvarlege, eller i noko som svarar til han?",
        en="When was the gain put into the gain owner's manager agreement, or into something like it?",
    ),
    reads=(
        "people.manager_agreement",
        "people.name",
        "gains.owner",
        "gain_plan.dated",
        "project.started",
        "gains.agreed.date",
    ),
    bad="""
        gevinst: 1
        prosjekt: {startet: 2025-08-18}
        personer:
          - {id: siv, navn: Siv Dahl, rolle: arkivleder}  # <- GEV514
          - id: ola
            navn: Ola Nes
            rolle: leder av servicetorget
            lederavtale: 2024-02-01  # <- GEV514
        gevinster:
          - {id: innsyn, hva: Raskere svar på innsyn, gevinstansvarlig: siv}
          - {id: skanning, hva: Mindre skanning, gevinstansvarlig: siv}
          - {id: post, hva: Færre brev på papir, gevinstansvarlig: ola}
    """,
    good="""
        gevinst: 1
        prosjekt: {startet: 2025-08-18}
        personer:
          - {id: siv, navn: Siv Dahl, rolle: arkivleder, lederavtale: 2025-09-01}
        gevinster:
          - {id: innsyn, hva: Raskere svar på innsyn, gevinstansvarlig: siv}
    """,
)

NONE = Text(
    nb="Det står ikke når gevinstene til {owner} ble tatt inn i en lederavtale.",
    nn="Det står ikkje når gevinstane til {owner} vart tekne inn i ein leiaravtale.",
    en="It is not said when the gains of {owner} were put into a manager agreement.",
)
OLDER = Text(
    nb="Lederavtalen til {owner} er fra {agreement}, før arbeidet med gevinstene begynte {began}. Da kan de ikke stå i den.",
    nn="Leiaravtalen til {owner} er frå {agreement}, før arbeidet med gevinstane byrja {began}. Då kan dei ikkje stå i han.",
    en="The manager agreement of {owner} is from {agreement}, before the work on the gains began on {began}. So they can't be in it.",
)


@rule.unless
def no_owners_yet(plan: Plan) -> Text | None:
    return no_gains(plan) or (None if _owners(plan) else NO_GAIN_OWNERS)


@rule.check
def in_agreements(plan: Plan, given: Given) -> Iterator[Gap]:
    began = _began(plan)
    for owner in _owners(plan):
        facts: dict[str, Any] = {"owner": plan.called(owner.id)}
        if (agreement := owner.manager_agreement) is None:
            yield gap(NONE, owner, "manager_agreement", **facts)
        elif began and agreement < began:
            facts |= {"agreement": agreement, "began": began}
            yield gap(OLDER, owner, "manager_agreement", **facts)


def _owners(plan: Plan) -> list[Person]:
    refs = dict.fromkeys(ref for gain in plan.gains for ref in gain.owner)
    return [person for ref in refs if (person := plan.person(ref))]


def _began(plan: Plan) -> date | None:
    """The first day that the plan tells of work on its gains."""
    days = [plan.gain_plan.dated, plan.project.started]
    days += [gain.agreed.date for gain in plan.gains if gain.agreed]
    return min((day for day in days if day), default=None)
