"""GEV102: it is said what the people of each unit get out of the change themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Phase
from gevinst.rules.phrases import left_out, no_units
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV102",
    severity=Severity.WARNING,
    due=Phase.PLANNING,
    sources=("B1-L",),
    who=Role.UNIT_MANAGER,
    title=Text(
        nb="De ansatte får vite hva de selv får igjen",
        nn="Dei tilsette får vite kva dei sjølve får att",
        en="Employees learn what is in it for them",
    ),
    why=Text(
        nb="Å legge om arbeidet koster innsats. Den som ikke ser noe igjen for den, lar det gjerne være.",
        nn="Å leggje om arbeidet kostar innsats. Den som ikkje ser noko att for han, lèt det gjerne vere.",
        en="Changing how one works takes effort. Those who see nothing in return tend to let it be.",
    ),
    ask=Text(
        nb="Hva får de ansatte i hver enhet selv igjen for endringen?",
        nn="Kva får dei tilsette i kvar eining sjølve att for endringa?",
        en="What do the people of each unit get out of the change themselves?",
    ),
    reads=("change.in_it_for_me.unit", "change.in_it_for_me.what", "units.id"),
    bad="""
        gevinst: 1
        enheter:
          - {id: lia, navn: Lia barnehage}
          - {id: moen, navn: Moen barnehage}
          - {id: vika, navn: Vika barnehage}
        endring:
          utbytte_for_den_enkelte:  # <- GEV102
            - {enhet: lia, hva: Slipper å ringe rundt når et barn blir hentet av andre}
            - enhet: moen
              hva: avklares  # <- GEV102
            - hva: Fraværet er ført når vakten begynner  # <- GEV102
    """,
    good="""
        gevinst: 1
        enheter:
          - {id: lia, navn: Lia barnehage}
          - {id: moen, navn: Moen barnehage}
        endring:
          utbytte_for_den_enkelte:
            - {enhet: lia, hva: Slipper å ringe rundt når et barn blir hentet av andre}
            - {enhet: moen, hva: Fraværet er ført når vakten begynner}
    """,
)

LEFT_OUT = Text(
    nb="Det står ikke hva de ansatte selv får igjen i {units}.",
    nn="Det står ikkje kva dei tilsette sjølve får att i {units}.",
    en="It is not said what the employees themselves get out of it in {units}.",
)
NO_UNIT = Text(
    nb="Det står ikke hvilken enhet dette utbyttet gjelder.",
    nn="Det står ikkje kva eining dette utbytet gjeld.",
    en="It is not said which unit this is for.",
)


rule.unless(no_units)


@rule.check
def in_it_for_me(plan: Plan, given: Given) -> Iterator[Gap]:
    said = plan.change.in_it_for_me
    reached = {entry.unit for entry in said if entry.unit and entry.what}
    named = set(reached)
    for entry in said:
        if entry.unit and entry.unit not in named:
            named.add(entry.unit)
            name = plan.unit_called(entry.unit)
            yield gap(LEFT_OUT, entry, "what", person=_manager(plan, entry.unit), units=(name,))
    if left_out(plan, reached):
        for entry in said:
            if entry.unit is None:
                yield gap(NO_UNIT, entry, "unit")
    if units := left_out(plan, named):
        fields = ("in_it_for_me.unit", "in_it_for_me.what")
        yield gap(LEFT_OUT, plan.change, "in_it_for_me", write=fields, units=units)


def _manager(plan: Plan, ref: str) -> str | None:
    unit = plan.unit(ref)
    return unit.manager if unit else None
