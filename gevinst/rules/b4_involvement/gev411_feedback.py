"""GEV411: feedback during roll-out is answered, by someone and in time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Phase
from gevinst.rules.lacking import incomplete
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV411",
    severity=Severity.WARNING,
    due=Phase.ROLLOUT,
    sources=("B4-L",),
    who=Role.PROJECT_OWNER,
    title=Text(
        nb="Tilbakemeldinger under innføringen blir besvart",
        nn="Tilbakemeldingar under innføringa får svar",
        en="Feedback during roll-out is answered",
    ),
    why=Text(
        nb="Den som melder fra og aldri hører noe, melder ikke fra igjen. Da får ingen vite hva som bør endres i løsningen eller arbeidsmåtene.",
        nn="Den som melder frå og aldri høyrer noko, melder ikkje frå igjen. Då får ingen vite kva som bør endrast i løysinga eller arbeidsmåtane.",
        en="Those who speak up and never hear back don't speak up again. Then nobody learns what should change in the solution or the ways of working.",
    ),
    ask=Text(
        nb="Hvor melder folk fra, hvem svarer, og hvor fort?",
        nn="Kvar melder folk frå, kven svarar, og kor fort?",
        en="Where do people give feedback, who answers, and how soon?",
    ),
    reads=(
        "involvement.feedback.channel",
        "involvement.feedback.answered_by",
        "involvement.feedback.answer_within_days",
    ),
    bad="""
        gevinst: 1
        involvering:
          tilbakemelding:  # <- GEV411
            kanal: Skjema på intranettet for saksbehandlere
    """,
    good="""
        gevinst: 1
        personer:
          - {id: mona, navn: Mona Sand, rolle: systemansvarlig}
        involvering:
          tilbakemelding: {kanal: Skjema på intranettet for saksbehandlere, besvart_av: mona, svar_innen_dager: 5}
    """,
)

NONE = Text(
    nb="Det står ikke hvor folk kan melde fra under innføringen, hvem som svarer, eller hvor fort.",
    nn="Det står ikkje kvar folk kan melde frå under innføringa, kven som svarar, eller kor fort.",
    en="It is not said where people can give feedback during roll-out, who answers, or how soon.",
)
INCOMPLETE = Text(
    nb="Tilbakemeldingen under innføringen mangler {missing}.",
    nn="Tilbakemeldinga under innføringa manglar {missing}.",
    en="The feedback during roll-out lacks {missing}.",
)
BELOW_ZERO = Text(
    nb="Fristen for å svare er {days} dager. Den må være 0 eller mer.",
    nn="Fristen for å svare er {days} dagar. Han må vere 0 eller meir.",
    en="The deadline for answering is {days} days. It must be 0 or more.",
)
PARTS = {
    "channel": Text(nb="et sted å melde fra", nn="ein stad å melde frå", en="a place to give it"),
    "answered_by": Text(nb="noen som svarer", nn="nokon som svarar", en="someone who answers"),
    "answer_within_days": Text(
        nb="en frist for svar", nn="ein frist for svar", en="a deadline for answering"
    ),
}


@rule.check
def answered(plan: Plan, given: Given) -> Iterator[Gap]:
    feedback = plan.involvement.feedback
    if feedback is None:
        names = tuple(f"feedback.{name}" for name in PARTS)
        yield gap(NONE, plan.involvement, "feedback", write=names)
        return
    yield from incomplete(INCOMPLETE, feedback, PARTS, person=feedback.answered_by)
    if (days := feedback.answer_within_days) is not None and days < 0:
        yield gap(BELOW_ZERO, feedback, "answer_within_days", days=days)
