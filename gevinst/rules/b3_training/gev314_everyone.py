"""GEV314: everyone affected is trained."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.rules.b3_training.attendance import NO_ONE, reached
from gevinst.rules.b3_training.sessions import above_zero
from gevinst.rules.phrases import no_units, unit_name
from gevinst.rules.rule import Gap, PlanRule, Representative, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.plan.people import Unit
    from gevinst.rules.b3_training.attendance import Share
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV314",
    severity=Severity.ERROR,
    due=Phase.ROLLOUT,
    sources=("B3-D",),
    who=Role.UNIT_MANAGER,
    concerns=(Representative.UNION,),
    title=Text(
        nb="Alle som blir berørt, får opplæring",
        nn="Alle det gjeld, får opplæring",
        en="Everyone affected is trained",
    ),
    why=Text(
        nb="De som ikke får opplæring, arbeider som før eller utenom systemet. Da har enheten to arbeidsmåter samtidig.",
        nn="Dei som ikkje får opplæring, arbeider som før eller utanom systemet. Då har eininga to arbeidsmåtar samstundes.",
        en="Those who are not trained work as before, or around the system. Then the unit has two ways of working at once.",
    ),
    ask=Text(
        nb="Er alle ansatte i hver enhet med på opplæringen?",
        nn="Er alle tilsette i kvar eining med på opplæringa?",
        en="Do all employees of each unit take part in the training?",
    ),
    reads=(
        "units.employees",
        "training.sessions.units",
        "training.sessions.participants",
        "training.sessions.skill_level",
        "training.sessions.roles",
        "training.sessions.system_parts",
    ),
    bad="""
        gevinst: 1
        enheter:
          - id: arkiv
            navn: Arkivet
            ansatte: 6  # <- GEV314
          - id: bygg
            navn: Byggesak
            ansatte: 14  # <- GEV314
          - id: kart  # <- GEV314
            navn: Kart og oppmåling
        opplæring:
          økter:
            - {id: kurs, enheter: [bygg], deltakere: 9}
            - {id: øving, enheter: [bygg], deltakere: 8}
    """,
    good="""
        gevinst: 1
        enheter:
          - {id: arkiv, navn: Arkivet, ansatte: 6}
          - {id: bygg, navn: Byggesak, ansatte: 14}
        opplæring:
          økter:
            - {id: kurs, enheter: [arkiv], deltakere: 6}
            - {id: mottak, enheter: [bygg], roller: Mottak, deltakere: 3}
            - {id: vedtak, enheter: [bygg], roller: Saksbehandlere, deltakere: 11}
    """,
)

NO_EMPLOYEES = Text(
    nb="Det står ikke hvor mange ansatte {unit} har, så det kan ikke avgjøres om alle får opplæring.",
    nn="Det står ikkje kor mange tilsette {unit} har, så det kan ikkje avgjerast om alle får opplæring.",
    en="It is not said how many employees {unit} has, so it can't be decided whether all are trained.",
)
NOBODY = Text(
    nb="{unit} har {employees} ansatte, men ingen av dem er med på noen opplæringsøkt.",
    nn="{unit} har {employees} tilsette, men ingen av dei er med på noka opplæringsøkt.",
    en="{unit} has {employees} employees, but none of them takes part in a training session.",
)
LEFT_OUT = Text(
    nb="{unit} har {employees} ansatte, men øktene når {reached}. Utelatt: {left}. Går en økt i flere omganger, skriv den som én økt med alle deltakerne.",
    nn="{unit} har {employees} tilsette, men øktene når {reached}. Utelatne: {left}. Går ei økt i fleire omgangar, skriv henne som éi økt med alle deltakarane.",
    en="{unit} has {employees} employees, but the sessions reach {reached}. Left out: {left}. If a session is held several times, write it as one session with all its participants.",
)
MAYBE_LEFT_OUT = Text(
    nb="{unit} har {employees} ansatte, men deler økter med andre enheter, og planen sier ikke hvor mange som kommer fra hver. Inntil {left} kan være utelatt. Skriv én økt per enhet.",
    nn="{unit} har {employees} tilsette, men deler økter med andre einingar, og planen seier ikkje kor mange som kjem frå kvar. Inntil {left} kan vere utelatne. Skriv éi økt per eining.",
    en="{unit} has {employees} employees, but shares sessions with other units, and the plan does not say how many come from each. Up to {left} may be left out. Write one session per unit.",
)
UNSAID = Text(
    nb="øktene sier ikke hvor mange de er for, eller fra hvilke enheter (se GEV302 og GEV307)",
    nn="øktene seier ikkje kor mange dei er for, eller frå kva einingar (sjå GEV302 og GEV307)",
    en="the sessions do not say how many they are for, or from which units (see GEV302 and GEV307)",
)


@rule.unless
def nothing_to_count(plan: Plan) -> Text | None:
    if reason := no_units(plan):
        return reason
    if not (unsaid := _unsaid(plan)):
        return None
    found = reached(plan)
    return UNSAID if all(_undecided(unit, found, unsaid) for unit in plan.units) else None


@rule.check
def everyone(plan: Plan, given: Given) -> Iterator[Gap]:
    found, unsaid = reached(plan), _unsaid(plan)
    for unit in plan.units:
        if unit.employees is None:
            yield gap(NO_EMPLOYEES, unit, "employees", person=unit.manager, unit=unit_name(unit))
        elif not _undecided(unit, found, unsaid):
            yield from _left_out(unit, unit.employees, found.get(unit.id or "", NO_ONE))


def _left_out(unit: Unit, employees: int, reach: Share) -> Iterator[Gap]:
    if reach.least >= employees:
        return
    facts: dict[str, Any] = {"unit": unit_name(unit), "employees": employees, "reached": reach.most}
    if reach.most >= employees:
        text, left = MAYBE_LEFT_OUT, employees - reach.least
    else:
        text, left = LEFT_OUT if reach.most else NOBODY, employees - reach.most
    yield gap(text, unit, "employees", person=unit.manager, left=left, **facts)


def _undecided(unit: Unit, found: dict[str, Share], unsaid: set[str]) -> bool:
    """Whether a session that says too little may reach those whom the others leave out."""
    if unit.employees is None or unit.id not in unsaid:
        return False
    return found.get(unit.id, NO_ONE).least < unit.employees


def _unsaid(plan: Plan) -> set[str]:
    """The units of sessions that don't say for how many; all units where one says not for whom."""
    unsaid: set[str] = set()
    for session in plan.training.sessions:
        if not session.units:
            return {unit.id for unit in plan.units if unit.id}
        if not above_zero(session.participants):
            unsaid.update(session.units)
    return unsaid
