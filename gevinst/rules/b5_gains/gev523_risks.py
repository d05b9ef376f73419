"""GEV523: prerequisites and risks are stated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.rules.lacking import lacking
from gevinst.rules.phrases import called, no_gains
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV523",
    severity=Severity.WARNING,
    due=Phase.PLANNING,
    sources=("P",),
    practice=Text(
        nb="DFØ: gevinstoversikten har med forutsetningene; Prosjektveiviseren: gevinsttiltakene har en risikoprofil",
        nn="DFØ: gevinstoversikta har med føresetnadene; Prosjektveiviseren: gevinsttiltaka har ein risikoprofil",
        en="DFØ: the overview of gains holds their prerequisites; Prosjektveiviseren: the gain measures have a risk profile",
    ),
    who=Role.GAIN_OWNER,
    title=Text(
        nb="Forutsetninger og risiko er skrevet ned",
        nn="Føresetnader og risiko er skrivne ned",
        en="Prerequisites and risks are stated",
    ),
    why=Text(
        nb="Gevinsten kommer bare hvis noe annet er på plass først. Den som ikke har skrevet ned hva, oppdager det for sent.",
        nn="Gevinsten kjem berre om noko anna er på plass først. Den som ikkje har skrive ned kva, oppdagar det for seint.",
        en="The gain comes only if something else is in place first. Whoever has not written down what, finds out too late.",
    ),
    ask=Text(
        nb="Hva må være på plass for at gevinsten skal komme, hva kan hindre den, og hva gjøres med det?",
        nn="Kva må vere på plass for at gevinsten skal kome, kva kan hindre han, og kva blir gjort med det?",
        en="What must be in place for the gain to come, what may keep it from coming, and what is done about it?",
    ),
    reads=(
        "gains.prerequisites",
        "gains.risks.what",
        "gains.risks.measure",
    ),
    bad="""
        gevinst: 1
        gevinster:
          - id: oppmøte  # <- GEV523
            hva: Foreldre melder fravær i appen
          - id: ringerunder
            forutsetninger: [Alle foreldre har BankID]
            risikoer:
              - hva: Foreldre ringer fortsatt barnehagen  # <- GEV523
          - id: lister  # <- GEV523
            risikoer: [{hva: Nettbrettene er tomme for strøm, tiltak: Ladeskap på hver avdeling}]
    """,
    good="""
        gevinst: 1
        gevinster:
          - id: oppmøte
            hva: Foreldre melder fravær i appen
            forutsetninger: [Alle foreldre har BankID, Nettet når alle avdelingene]
            risikoer:
              - {hva: Foreldre ringer fortsatt barnehagen, tiltak: Telefonsvareren viser til appen før klokka ni}
    """,
)

MISSING = Text(
    nb="Gevinsten «{gain}» mangler {missing}.",
    nn="Gevinsten «{gain}» manglar {missing}.",
    en="The gain “{gain}” lacks {missing}.",
)
NO_MEASURE = Text(
    nb="Ingen risiko for «{gain}» har både en beskrivelse og et tiltak.",
    nn="Ingen risiko for «{gain}» har både ei skildring og eit tiltak.",
    en="No risk to “{gain}” has both a description and a measure.",
)
PREREQUISITES = Text(nb="forutsetninger", nn="føresetnader", en="prerequisites")
RISK = Text(nb="en risiko med tiltak", nn="ein risiko med tiltak", en="a risk with a measure")
WRITE = {"prerequisites": ("prerequisites",), "risks": ("risks.what", "risks.measure")}


rule.unless(no_gains)


@rule.check
def stated(plan: Plan, given: Given) -> Iterator[Gap]:
    for gain in plan.gains:
        facts: dict[str, Any] = {"gain": called(gain), "person": gain.owner}
        missing: dict[str, Text] = {}
        if not gain.prerequisites:
            missing["prerequisites"] = PREREQUISITES
        if not gain.risks:
            missing["risks"] = RISK
        if missing:
            names, parts = tuple(missing), tuple(missing.values())
            write = tuple(path for name in names for path in WRITE[name])
            yield gap(MISSING, gain, names[0], write=write, missing=parts, **facts)
        if gain.risks and not any(risk.what and risk.measure for risk in gain.risks):
            names = lacking(gain.risks[0], ("what", "measure"))
            yield gap(NO_MEASURE, gain.risks[0], names[0], write=names, **facts)
