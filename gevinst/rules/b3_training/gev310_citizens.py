"""GEV310: citizens and users are trained where they meet the solution themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import CitizenMeasureKind, Phase
from gevinst.rules.b3_training.citizens import measures
from gevinst.rules.phrases import no_citizens
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV310",
    severity=Severity.WARNING,
    due=Phase.ROLLOUT,
    sources=("B3-D",),
    who=Role.PROJECT_MANAGER,
    title=Text(
        nb="Innbyggere og brukere får opplæring",
        nn="Innbyggjarar og brukarar får opplæring",
        en="Citizens and users are trained",
    ),
    why=Text(
        nb="Bruker innbyggerne løsningen feil, eller ikke i det hele tatt, blir arbeidet liggende hos kommunen. Da kommer ikke gevinsten.",
        nn="Bruker innbyggjarane løysinga feil, eller ikkje i det heile teke, blir arbeidet liggjande hos kommunen. Då kjem ikkje gevinsten.",
        en="If citizens use the solution wrongly, or not at all, the work stays with the municipality. Then the gain does not come.",
    ),
    ask=Text(
        nb="Hvordan lærer innbyggere og brukere å bruke løsningen?",
        nn="Korleis lærer innbyggjarar og brukarar å bruke løysinga?",
        en="How do citizens and users learn to use the solution?",
    ),
    reads=(
        "project.citizen_facing",
        "training.citizens.kind",
        "training.citizens.what",
    ),
    bad="""
        gevinst: 1
        prosjekt: {navn: Digital barnehagesøknad, innbyggerrettet: ja}
        opplæring:
          innbyggere:
            - hva: Foreldrekveld på biblioteket  # <- GEV310
            - slag: opplæring  # <- GEV310
              dato: 2026-02-10
    """,
    good="""
        gevinst: 1
        prosjekt: {navn: Digital barnehagesøknad, innbyggerrettet: ja}
        opplæring:
          innbyggere:
            - {slag: opplæring, hva: Hjelp til å søke på biblioteket hver tirsdag, dato: 2026-02-10}
    """,
)

NONE = Text(
    nb="Innbyggere og brukere møter løsningen selv, men det er ikke planlagt opplæring for dem.",
    nn="Innbyggjarar og brukarar møter løysinga sjølve, men det er ikkje planlagt opplæring for dei.",
    en="Citizens and users meet the solution themselves, but no training is planned for them.",
)
WHICH = Text(
    nb="Det står ikke om tiltaket «{measure}» er opplæring eller informasjon.",
    nn="Det står ikkje om tiltaket «{measure}» er opplæring eller informasjon.",
    en="It is not said whether the measure “{measure}” is training or information.",
)
NO_WHAT = Text(
    nb="Opplæringen av innbyggere og brukere («{measure}») sier ikke hva som skal gjøres.",
    nn="Opplæringa av innbyggjarar og brukarar («{measure}») seier ikkje kva som skal gjerast.",
    en="The training of citizens and users (“{measure}”) does not say what is to be done.",
)


rule.unless(no_citizens)


@rule.check
def citizens_are_trained(plan: Plan, given: Given) -> Iterator[Gap]:
    taught = list(measures(plan, CitizenMeasureKind.TRAINING))
    unsaid = list(measures(plan, None))
    if not taught and not unsaid:
        names = ("citizens.kind", "citizens.what", "citizens.channel", "citizens.date")
        yield gap(NONE, plan.training, "citizens", write=names)
    for name, measure in unsaid:
        yield gap(WHICH, measure, "kind", measure=name)
    for name, measure in taught:
        if measure.what is None:
            yield gap(NO_WHAT, measure, "what", measure=name)
