"""GEV009: numbers that belong together agree."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Per, Phase
from gevinst.rules.form.places import all_read
from gevinst.rules.phrases import unit_name
from gevinst.rules.rule import FileRule, Gap, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.loaded import Loaded
    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = FileRule(
    id="GEV009",
    severity=Severity.ERROR,
    due=Phase.CONCEPT,
    sources=("FORM",),
    who=Role.PROJECT_MANAGER,
    title=Text(
        nb="Tall som hører sammen, stemmer",
        nn="Tal som høyrer saman, stemmer",
        en="Numbers that belong together agree",
    ),
    why=Text(
        nb="Når to tall i planen motsier hverandre, er minst ett av dem galt, og alt som bygger på det også.",
        nn="Når to tal i planen motseier kvarandre, er minst eitt av dei gale, og alt som byggjer på det òg.",
        en="Where two numbers in the plan contradict each other, at least one is wrong, and all that builds on it too.",
    ),
    ask=Text(
        nb="Stemmer kompetansenivåer og deltakere med antall ansatte, og finansieringen med summen?",
        nn="Stemmer kompetansenivå og deltakarar med talet på tilsette, og finansieringa med summen?",
        en="Do skill levels and participants agree with the number of employees, and the funding with its total?",
    ),
    reads=(
        "units.employees",
        "units.digital_skills.low",
        "units.digital_skills.medium",
        "units.digital_skills.high",
        "training.sessions.participants",
        "training.sessions.units",
        "leadership.funding.amount",
        "leadership.funding.per",
        "leadership.funding_total",
    ),
    bad="""
        gevinst: 1
        enheter:
          - id: natt
            navn: Nattjenesten
            ansatte: 32
            digital_kompetanse: {lav: 10, middels: 18, høy: 6}  # <- GEV009
        ledelse:
          finansiering:
            - {kostnad: opplæring, beløp: 310 000}
            - {kostnad: lisenser, beløp: 900 000}
          finansiering_samlet: 1 200 000  # <- GEV009
        opplæring:
          økter:
            - id: kveld
              enheter: [natt]
              deltakere: 40  # <- GEV009
    """,
    good="""
        gevinst: 1
        enheter:
          - id: natt
            navn: Nattjenesten
            ansatte: 32
            digital_kompetanse: {lav: 8, middels: 18, høy: 6}
        ledelse:
          finansiering:
            - {kostnad: opplæring, beløp: 310 000}
            - {kostnad: lisenser, beløp: 900 000}
          finansiering_samlet: 1 210 000
        opplæring:
          økter:
            - id: kveld
              enheter: [natt]
              deltakere: 32
    """,
)

SKILLS = Text(
    nb="Kompetansenivåene i «{unit}» er {levels}, til sammen {sum}, men enheten har {employees} ansatte.",
    nn="Kompetansenivåa i «{unit}» er {levels}, til saman {sum}, men eininga har {employees} tilsette.",
    en="The skill levels in “{unit}” are {levels}, {sum} in all, but the unit has {employees} employees.",
)
PARTICIPANTS = Text(
    nb="Opplæringsøkten «{session}» har {participants} deltakere, men det er {employees} ansatte til sammen i {units}.",
    nn="Opplæringsøkta «{session}» har {participants} deltakarar, men det er {employees} tilsette til saman i {units}.",
    en="The training session “{session}” has {participants} participants, but there are {employees} employees in all in {units}.",
)
FUNDING = Text(
    nb="Linjene i finansieringen er til sammen {sum} kr, men summen er oppgitt til {total} kr. Forskjellen er {difference} kr.",
    nn="Linjene i finansieringa er til saman {sum} kr, men summen er oppgitt til {total} kr. Skilnaden er {difference} kr.",
    en="The lines of the funding add up to NOK {sum}, but the total is given as NOK {total}. The difference is NOK {difference}.",
)


@rule.check
def sums(loaded: Loaded, given: Given) -> Iterator[Gap]:
    plan = loaded.plan
    yield from _skills(plan)
    yield from _participants(plan)
    yield from _funding(plan)


def _skills(plan: Plan) -> Iterator[Gap]:
    for unit in plan.units:
        skills = unit.digital_skills
        if skills is None or unit.employees is None:
            continue
        stated = (skills.low, skills.medium, skills.high)
        levels = tuple(number for number in stated if number is not None)
        if sum(levels) > unit.employees:
            facts: dict[str, Any] = {
                "levels": levels,
                "sum": sum(levels),
                "employees": unit.employees,
            }
            yield gap(SKILLS, unit, "digital_skills", unit=unit_name(unit), **facts)


def _participants(plan: Plan) -> Iterator[Gap]:
    for number, session in enumerate(plan.training.sessions, 1):
        if session.participants is None or not session.units or not all_read(session, "units"):
            continue
        refs = tuple(dict.fromkeys(session.units))
        known = [unit.employees for ref in refs if (unit := plan.unit(ref))]
        numbers = [employees for employees in known if employees is not None]
        if len(numbers) == len(refs) and session.participants > sum(numbers):
            facts: dict[str, Any] = {
                "participants": session.participants,
                "employees": sum(numbers),
            }
            names: dict[str, Any] = {
                "session": session.id or f"#{number}",
                "units": tuple(plan.unit_called(ref) for ref in refs),
            }
            yield gap(PARTICIPANTS, session, "participants", **names, **facts)


def _funding(plan: Plan) -> Iterator[Gap]:
    leadership = plan.leadership
    total = leadership.funding_total
    amounts = [line.amount for line in leadership.funding if line.amount is not None]
    if total is None or not amounts or not all_read(leadership, "funding"):
        return
    if any(line.per not in {None, Per.ONCE} for line in leadership.funding):
        return  # how many years of it the total holds is not said
    if len(amounts) == len(leadership.funding) and (added := sum(amounts)) != total:
        facts: dict[str, Any] = {"sum": added, "total": total, "difference": abs(added - total)}
        yield gap(FUNDING, leadership, "funding_total", **facts)
