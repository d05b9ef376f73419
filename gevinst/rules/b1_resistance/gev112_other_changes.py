"""GEV112: every unit says which other changes it meets, or that there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.rules.phrases import no_units, unit_name
from gevinst.rules.rule import Gap, PlanRule, Representative, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV112",
    severity=Severity.ERROR,
    due=Phase.PLANNING,
    sources=("B1-D",),
    who=Role.UNIT_MANAGER,
    concerns=(Representative.SAFETY,),
    title=Text(
        nb="Andre endringer i enhetene er lagt på bordet",
        nn="Andre endringar i einingane er lagde på bordet",
        en="Other changes in the units are on the table",
    ),
    why=Text(
        nb="Folk blir slitne av summen av endringer, også av dem som ikke er digitale. Den som bare ser sitt eget prosjekt, ser ikke summen.",
        nn="Folk blir slitne av summen av endringar, òg av dei som ikkje er digitale. Den som berre ser sitt eige prosjekt, ser ikkje summen.",
        en="People tire of the sum of changes, also of those that are not digital. Whoever sees one project alone does not see the sum.",
    ),
    ask=Text(
        nb="Hvilke andre endringer møter hver enhet, digitale eller ikke, og når?",
        nn="Kva andre endringar møter kvar eining, digitale eller ikkje, og når?",
        en="Which other changes does each unit meet, digital or not, and when?",
    ),
    reads=("units.other_changes.name",),
    bad="""
        gevinst: 1
        enheter:
          - {id: lia, navn: Lia skole}  # <- GEV112
          - id: moen
            navn: Moen skole
            andre_endringer:
              - {navn: Ny fagplan, fra: 2026-08-01, til: 2027-06-30}
              - fra: 2026-10-01  # <- GEV112
          - {id: vika, navn: Vika skole, andre_endringer: vet ikke}  # <- GEV112
    """,
    good="""
        gevinst: 1
        enheter:
          - {id: lia, navn: Lia skole, andre_endringer: ingen}
          - id: moen
            andre_endringer:
              - {navn: Flytting til nytt bygg, fra: 2026-08-01, til: 2026-10-31}
    """,
)

NOT_STATED = Text(
    nb="Det står ikke hvilke andre endringer {unit} møter. Er det ingen, så skriv «ingen».",
    nn="Det står ikkje kva andre endringar {unit} møter. Er det ingen, så skriv «ingen».",
    en="It is not said which other changes {unit} meets. If there are none, write “none”.",
)
NO_NAME = Text(
    nb="Det står ikke hva en av de andre endringene i {unit} er.",
    nn="Det står ikkje kva ei av dei andre endringane i {unit} er.",
    en="It is not said what one of the other changes in {unit} is.",
)


rule.unless(no_units)


@rule.check
def other_changes(plan: Plan, given: Given) -> Iterator[Gap]:
    for unit in plan.units:
        facts: dict[str, Any] = {"unit": unit_name(unit), "person": unit.manager}
        if unit.other_changes is None:
            fields = tuple(f"other_changes.{name}" for name in ("name", "starts", "ends"))
            yield gap(NOT_STATED, unit, "other_changes", write=fields, **facts)
        for change in unit.other_changes or ():
            if change.name is None:
                yield gap(NO_NAME, change, "name", **facts)
