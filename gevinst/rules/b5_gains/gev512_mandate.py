"""GEV512: the gain owner has the mandate (*handlingsrom*), given by someone else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.rules.phrases import called, no_gains
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV512",
    severity=Severity.ERROR,
    due=Phase.PLANNING,
    sources=("B5-D",),
    who=Role.PROJECT_OWNER,
    title=Text(
        nb="Den gevinstansvarlige har handlingsrom",
        nn="Den gevinstansvarlege har handlingsrom",
        en="The gain owner has the mandate",
    ),
    why=Text(
        nb="Er det uklart hva lederen kan bestemme, blir vanskelige endringer liggende. Da avgjør hver ansatt selv om løsningen blir brukt.",
        nn="Er det uklart kva leiaren kan bestemme, blir vanskelege endringar liggjande. Då avgjer kvar tilsett sjølv om løysinga blir brukt.",
        en="Where it is unclear what the manager may decide, hard changes are left undone. Then each employee decides alone whether to use the solution.",
    ),
    ask=Text(
        nb="Hva kan den gevinstansvarlige bestemme, som å pålegge bruk eller endre oppgaver, roller og prosesser, og hvem har gitt det handlingsrommet?",
        nn="Kva kan den gevinstansvarlege bestemme, som å påleggje bruk eller endre oppgåver, roller og prosessar, og kven har gitt det handlingsrommet?",
        en="What may the gain owner decide, such as requiring use or changing tasks, roles and processes, and who has given that mandate?",
    ),
    reads=(
        "gains.mandate.may",
        "gains.mandate.given_by",
        "gains.owner",
        "people.id",
        "people.name",
    ),
    bad="""
        gevinst: 1
        personer:
          - {id: mona, navn: Mona Berg, rolle: barnehagestyrer}
        gevinster:
          - id: fravær  # <- GEV512
            hva: Mindre tid på å registrere fravær
          - id: ferie
            hva: Ferielister uten papir
            gevinstansvarlig: mona
            handlingsrom:
              kan: avklares  # <- GEV512
              gitt_av: mona  # <- GEV512
          - id: vikar
            hva: Færre telefoner for å skaffe vikar
            gevinstansvarlig: mona
            handlingsrom:  # <- GEV512
              kan: [Pålegge bruk av vikarlisten]
          - id: bestilling
            hva: Færre feil i matbestillingen
            gevinstansvarlig: mona
            handlingsrom:
              kan: [Endre rutinen for bestilling]
              gitt_av: oppvekst  # <- GEV512
    """,
    good="""
        gevinst: 1
        personer:
          - {id: mona, navn: Mona Berg, rolle: barnehagestyrer}
          - {id: tor, navn: Tor Haug, rolle: kommunalsjef oppvekst}
        gevinster:
          - id: fravær
            hva: Mindre tid på å registrere fravær
            gevinstansvarlig: mona
            handlingsrom: {kan: [Pålegge bruk av løsningen, Endre vaktlister og roller], gitt_av: tor}
    """,
)

NONE = Text(
    nb="For «{gain}» er det ikke sagt hva den gevinstansvarlige kan bestemme, eller hvem som har gitt handlingsrommet.",
    nn="For «{gain}» er det ikkje sagt kva den gevinstansvarlege kan bestemme, eller kven som har gitt handlingsrommet.",
    en="For “{gain}” it is not said what the gain owner may decide, or who has given the mandate.",
)
NO_MAY = Text(
    nb="For «{gain}» er det ikke sagt hva den gevinstansvarlige kan bestemme.",
    nn="For «{gain}» er det ikkje sagt kva den gevinstansvarlege kan bestemme.",
    en="For “{gain}” it is not said what the gain owner may decide.",
)
NO_GIVER = Text(
    nb="Det står ikke hvem som har gitt handlingsrommet for «{gain}».",
    nn="Det står ikkje kven som har gitt handlingsrommet for «{gain}».",
    en="It is not said who has given the mandate for “{gain}”.",
)
NOT_IN_PLAN = Text(
    nb="Handlingsrommet for «{gain}» er gitt av «{giver}», som ikke er en person i planen.",
    nn="Handlingsrommet for «{gain}» er gitt av «{giver}», som ikkje er ein person i planen.",
    en="The mandate for “{gain}” is given by “{giver}”, who is not a person in the plan.",
)
TO_ONESELF = Text(
    nb="{giver} har gitt seg selv handlingsrommet for «{gain}». Det må komme fra en annen.",
    nn="{giver} har gitt seg sjølv handlingsrommet for «{gain}». Det må kome frå ein annan.",
    en="{giver} both has the mandate for “{gain}” and has given it. It must come from someone else.",
)


rule.unless(no_gains)


@rule.check
def given_mandate(plan: Plan, given: Given) -> Iterator[Gap]:
    for gain in plan.gains:
        facts: dict[str, Any] = {"gain": called(gain)}
        mandate = gain.mandate
        if mandate is None:
            yield gap(NONE, gain, "mandate", write=("mandate.may", "mandate.given_by"), **facts)
            continue
        if not mandate.may:
            yield gap(NO_MAY, mandate, "may", **facts)
        giver = mandate.given_by
        if giver is None:
            yield gap(NO_GIVER, mandate, "given_by", **facts)
        elif plan.person(giver) is None:
            yield gap(NOT_IN_PLAN, mandate, "given_by", giver=giver, **facts)
        elif set(gain.owner) == {giver}:
            yield gap(TO_ONESELF, mandate, "given_by", giver=plan.called(giver), **facts)
