"""GEV208: unit managers are offered tools for the hard parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Phase
from gevinst.rules.b2_top_support.top_management import owner_at_the_top
from gevinst.rules.phrases import no_units, unit_name
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV208",
    severity=Severity.WARNING,
    due=Phase.ROLLOUT,
    sources=("B2-D",),
    who=Role.TOP_MANAGEMENT,
    title=Text(
        nb="Hver enhetsleder får hjelp til det som er vanskelig",
        nn="Kvar einingsleiar får hjelp til det som er vanskeleg",
        en="Every unit manager gets help with the hard parts",
    ),
    why=Text(
        nb="En leder som ikke vet hvordan en tar samtalen med den som nekter, lar den ofte ligge. Da blir den nye måten å jobbe på frivillig.",
        nn="Ein leiar som ikkje veit korleis ein tek samtalen med den som nektar, lèt han ofte liggje. Då blir den nye måten å arbeide på frivillig.",
        en="A manager who does not know how to have the talk with someone who refuses often puts it off. Then the new way of working becomes optional.",
    ),
    ask=Text(
        nb="Hva får hver enhetsleder av hjelp, for eksempel til vanskelige samtaler?",
        nn="Kva får kvar einingsleiar av hjelp, til dømes til vanskelege samtalar?",
        en="What help does each unit manager get, for example with difficult conversations?",
    ),
    reads=(
        "leadership.support_for_managers.what",
        "leadership.support_for_managers.units",
        "units.id",
    ),
    bad="""
        gevinst: 1
        enheter:
          - {id: bygg, navn: Byggesak}
          - {id: kart, navn: Kart og oppmåling}
          - {id: vei, navn: Vei og park}
        ledelse:
          støtte_til_ledere:  # <- GEV208
            - {hva: To timer med HR om samtaler med dem som strever, enheter: [bygg]}
            - enheter: [kart]  # <- GEV208
    """,
    good="""
        gevinst: 1
        enheter:
          - {id: bygg, navn: Byggesak}
          - {id: kart, navn: Kart og oppmåling}
        ledelse:
          støtte_til_ledere:
            - {hva: To timer med HR om samtaler med dem som strever, enheter: [bygg, kart]}
    """,
)

LEFT_OUT = Text(
    nb="Det står ikke hvilken hjelp enhetslederne får i {units}.",
    nn="Det står ikkje kva hjelp einingsleiarane får i {units}.",
    en="It is not said what help the unit managers get in {units}.",
)
NO_WHAT = Text(
    nb="Det står ikke hva hjelpen til enhetslederne i {units} går ut på.",
    nn="Det står ikkje kva hjelpa til einingsleiarane i {units} går ut på.",
    en="It is not said what the help for the unit managers in {units} is.",
)
FOR_WHOM = Text(
    nb="Det står ikke hvilke enheter denne hjelpen til ledere gjelder.",
    nn="Det står ikkje kva einingar denne hjelpa til leiarar gjeld.",
    en="It is not said which units this help for managers is for.",
)


rule.unless(no_units)


@rule.check
def helped(plan: Plan, given: Given) -> Iterator[Gap]:
    offers = plan.leadership.support_for_managers
    reached = {ref for offer in offers if offer.what for ref in offer.units}
    without: dict[str | int, str] = {
        unit.id or number: unit_name(unit)
        for number, unit in enumerate(plan.units)
        if unit.id not in reached
    }
    if not without:
        return
    person = owner_at_the_top(plan)
    for offer in offers:
        units = tuple(without.pop(ref) for ref in offer.units if ref in without)
        if units:
            yield gap(NO_WHAT, offer, "what", person=person, units=units)
    to_somebody = [offer for offer in offers if offer.what and not offer.units]
    for offer in to_somebody:
        yield gap(FOR_WHOM, offer, "units", person=person)
    if without and not to_somebody:
        names = ("support_for_managers.what", "support_for_managers.units")
        facts = {"person": person, "units": tuple(without.values())}
        yield gap(LEFT_OUT, plan.leadership, "support_for_managers", write=names, **facts)
