"""GEV311: citizens and users get to know of the solution."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import CitizenMeasureKind, Phase
from gevinst.rules.b3_training.citizens import measures
from gevinst.rules.lacking import incomplete, lacking
from gevinst.rules.phrases import no_citizens
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV311",
    severity=Severity.WARNING,
    due=Phase.ROLLOUT,
    sources=("B3-D",),
    who=Role.PROJECT_MANAGER,
    title=Text(
        nb="Innbyggere og brukere får vite om løsningen",
        nn="Innbyggjarar og brukarar får vite om løysinga",
        en="Citizens and users get to know of the solution",
    ),
    why=Text(
        nb="Den som ikke har hørt om den nye tjenesten, ringer og skriver som før. Da sparer kommunen ingenting.",
        nn="Den som ikkje har høyrt om den nye tenesta, ringjer og skriv som før. Då sparer kommunen ingenting.",
        en="Whoever has not heard of the new service phones and writes as before. Then the municipality saves nothing.",
    ),
    ask=Text(
        nb="Hva får innbyggere og brukere vite om løsningen, i hvilken kanal og når?",
        nn="Kva får innbyggjarar og brukarar vite om løysinga, i kva kanal og når?",
        en="What do citizens and users get to know of the solution, through which channel and when?",
    ),
    reads=(
        "project.citizen_facing",
        "training.citizens.kind",
        "training.citizens.what",
        "training.citizens.channel",
        "training.citizens.date",
    ),
    bad="""
        gevinst: 1
        prosjekt: {navn: Digital barnehagesøknad, innbyggerrettet: ja}
        opplæring:
          innbyggere:
            - {slag: opplæring, hva: Hjelp til å søke på biblioteket}
            - slag: informasjon  # <- GEV311
              hva: Slik søker du barnehageplass
    """,
    good="""
        gevinst: 1
        prosjekt: {navn: Digital barnehagesøknad, innbyggerrettet: ja}
        opplæring:
          innbyggere:
            - {slag: informasjon, hva: Slik søker du barnehageplass, kanal: SMS og oppslag i barnehagene, dato: 2026-01-15}
    """,
)

NONE = Text(
    nb="Innbyggere og brukere møter løsningen selv, men det er ikke planlagt informasjon til dem.",
    nn="Innbyggjarar og brukarar møter løysinga sjølve, men det er ikkje planlagt informasjon til dei.",
    en="Citizens and users meet the solution themselves, but no information to them is planned.",
)
INCOMPLETE = Text(
    nb="Informasjonen «{measure}» til innbyggere og brukere mangler dette: {missing}.",
    nn="Informasjonen «{measure}» til innbyggjarar og brukarar manglar dette: {missing}.",
    en="The information “{measure}” to citizens and users lacks this: {missing}.",
)
PARTS = {
    "what": Text(nb="hva som blir fortalt", nn="kva som blir fortalt", en="what is told"),
    "channel": Text(nb="kanal", nn="kanal", en="a channel"),
    "date": Text(nb="dato", nn="dato", en="a date"),
}
WHICH = Text(
    nb="det står ikke hvilke av tiltakene for innbyggere som er informasjon (se GEV310)",
    nn="det står ikkje kva for nokre av tiltaka for innbyggjarar som er informasjon (sjå GEV310)",
    en="it is not said which of the measures for citizens are information (see GEV310)",
)


@rule.unless
def nobody_to_tell(plan: Plan) -> Text | None:
    if reason := no_citizens(plan):
        return reason
    told = any(measures(plan, CitizenMeasureKind.INFORMATION))
    return WHICH if not told and any(measures(plan, None)) else None


@rule.check
def citizens_are_told(plan: Plan, given: Given) -> Iterator[Gap]:
    told = list(measures(plan, CitizenMeasureKind.INFORMATION))
    if not told:
        write = ("citizens.kind", "citizens.what", "citizens.channel", "citizens.date")
        yield gap(NONE, plan.training, "citizens", write=write)
    if all(lacking(each.measure, PARTS) for each in told):
        for name, measure in told:
            yield from incomplete(INCOMPLETE, measure, PARTS, measure=name)
