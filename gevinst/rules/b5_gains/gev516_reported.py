"""GEV516: the gains are reported: to a forum, by someone, at an interval."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Phase
from gevinst.rules.lacking import incomplete
from gevinst.rules.rule import Gap, PlanRule, Role, Severity
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV516",
    severity=Severity.WARNING,
    due=Phase.ROLLOUT,
    sources=("B5-D",),
    who=Role.PROJECT_OWNER,
    title=Text(
        nb="Gevinstene rapporteres til noen",
        nn="Gevinstane blir rapporterte til nokon",
        en="The gains are reported to someone",
    ),
    why=Text(
        nb="Når ingen venter på tallene, blir gevinstene fort det første som må vike. Et fast sted å legge dem fram gir både krav og hjelp.",
        nn="Når ingen ventar på tala, blir gevinstane fort det første som må vike. Ein fast stad å leggje dei fram gjev både krav og hjelp.",
        en="When nobody waits for the figures, the gains are soon the first thing to give way. A set place to present them brings both demands and help.",
    ),
    ask=Text(
        nb="Hvem rapporterer gevinstene, til hvem, og hvor ofte?",
        nn="Kven rapporterer gevinstane, til kven, og kor ofte?",
        en="Who reports the gains, to whom, and how often?",
    ),
    reads=("gain_plan.reported_to", "gain_plan.reported_by", "gain_plan.every"),
    bad="""
        gevinst: 1
        gevinstrealiseringsplan:  # <- GEV516
          datert: 2025-06-16
          rapporteres_til: Ledergruppen i teknisk
    """,
    good="""
        gevinst: 1
        personer:
          - {id: geir, navn: Geir Moe, rolle: veisjef}
        gevinstrealiseringsplan:
          rapporteres_til: Ledergruppen i teknisk
          rapporteres_av: geir
          hver: tertial
    """,
)

INCOMPLETE = Text(
    nb="Det er ikke avklart hvordan gevinstene rapporteres. Planen mangler: {missing}.",
    nn="Det er ikkje avklart korleis gevinstane blir rapporterte. Planen manglar: {missing}.",
    en="It is not settled how the gains are reported. The plan lacks: {missing}.",
)
PARTS = {
    "reported_to": Text(
        nb="hvem de rapporteres til", nn="kven dei blir rapporterte til", en="whom they go to"
    ),
    "reported_by": Text(nb="hvem som rapporterer", nn="kven som rapporterer", en="who reports"),
    "every": Text(nb="hvor ofte", nn="kor ofte", en="how often"),
}


@rule.check
def reported(plan: Plan, given: Given) -> Iterator[Gap]:
    yield from incomplete(INCOMPLETE, plan.gain_plan, PARTS)
