"""GEV307: every unit trains both before and after it takes the solution into use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.rules.b3_training.sessions import A_SESSION, held, held_by_unit
from gevinst.rules.b3_training.timing import is_dated, one_sided
from gevinst.rules.phrases import left_out, no_units
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.b3_training.sessions import Held
    from gevinst.rules.b3_training.timing import OneSided
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV307",
    severity=Severity.ERROR,
    due=Phase.PLANNING,
    sources=("B3-L",),
    who=Role.PROJECT_MANAGER,
    title=Text(
        nb="Det er opplæring både før og etter at løsningen tas i bruk",
        nn="Det er opplæring både før og etter at løysinga blir teken i bruk",
        en="There is training both before and after go-live",
    ),
    why=Text(
        nb="De fleste spørsmålene kommer når løsningen er i bruk. Opplæring som bare kommer før, kan ikke svare på dem.",
        nn="Dei fleste spørsmåla kjem når løysinga er i bruk. Opplæring som berre kjem før, kan ikkje svare på dei.",
        en="Most questions come once the solution is in use. Training that comes only before can't answer them.",
    ),
    ask=Text(
        nb="Hvilke økter har hver enhet før løsningen tas i bruk, og hvilke har den etterpå?",
        nn="Kva økter har kvar eining før løysinga blir teken i bruk, og kva økter har ho etterpå?",
        en="Which sessions does each unit have before go-live, and which after?",
    ),
    reads=(
        "training.sessions.units",
        "training.sessions.starts",
        "training.sessions.ends",
        "solution.go_live",
        "solution.waves.start",
        "solution.waves.units",
    ),
    bad="""
        gevinst: 1
        enheter:
          - {id: bygg, navn: Byggesak}
          - {id: arkiv, navn: Arkivet}
          - {id: kart, navn: Kart og oppmåling}
          - {id: vei, navn: Vei og trafikk}
        løsning: {tas_i_bruk: 2026-03-02}
        opplæring:
          økter:  # <- GEV307
            - {id: kurs, enheter: [bygg, vei], fra: 2026-02-16, til: 2026-02-20}
            - {id: spørretime, enheter: [arkiv], fra: 2026-03-09, til: 2026-04-20}
            - {id: øving, enheter: [vei]}  # <- GEV307
    """,
    good="""
        gevinst: 1
        enheter:
          - {id: bygg, navn: Byggesak}
        løsning: {tas_i_bruk: 2026-03-02}
        opplæring:
          økter:
            - {id: kurs, enheter: [bygg], fra: 2026-02-16, til: 2026-02-20}
            - {id: spørretime, enheter: [bygg], fra: 2026-03-09, til: 2026-04-20}
    """,
)

NONE = Text(
    nb="Planen har ingen opplæringsøkter.",
    nn="Planen har ingen opplæringsøkter.",
    en="The plan has no training sessions.",
)
FOR_WHOM = Text(
    nb="Økten «{session}» sier ikke hvilke enheter den er for.",
    nn="Økta «{session}» seier ikkje kva einingar ho er for.",
    en="The session “{session}” does not say which units it is for.",
)
LEFT_OUT = Text(
    nb="Ingen opplæringsøkt er for {units}.",
    nn="Inga opplæringsøkt er for {units}.",
    en="No training session is for {units}.",
)
NO_GO_LIVE = Text(
    nb="Det står ikke når {units} tar løsningen i bruk, så det kan ikke avgjøres om opplæringen kommer før eller etter.",
    nn="Det står ikkje når {units} tek løysinga i bruk, så det kan ikkje avgjerast om opplæringa kjem før eller etter.",
    en="It is not said when {units} will take the solution into use, so it can't be decided whether the training comes before or after.",
)
NO_DATE = Text(
    nb="Økten «{session}» har ingen dato.",
    nn="Økta «{session}» har ingen dato.",
    en="The session “{session}” has no date.",
)


rule.unless(no_units)


@rule.check
def on_both_sides(plan: Plan, given: Given) -> Iterator[Gap]:
    if not plan.training.sessions:
        yield gap(NONE, plan.training, "sessions", write=A_SESSION)
        return
    for_nobody = [each for each in held(plan) if not each.session.units]
    for name, session in for_nobody:
        yield gap(FOR_WHOM, session, "units", session=name)
    by_unit = held_by_unit(plan)
    units = left_out(plan, by_unit)
    if units and not for_nobody:
        yield gap(LEFT_OUT, plan.training, "sessions", write=A_SESSION, units=units)
    yield from _sides(plan, by_unit)


def _sides(plan: Plan, by_unit: dict[str, list[Held]]) -> Iterator[Gap]:
    undecided: list[str] = []
    undated: dict[str, Held] = {}
    alike: dict[OneSided, list[str]] = {}
    for ref, sessions in by_unit.items():
        if (go_live := plan.first_use({ref})) is None:
            undecided.append(plan.unit_called(ref))
        elif found := one_sided([each.session for each in sessions], go_live):
            without = {each.name: each for each in sessions if not is_dated(each.session)}
            undated |= without
            if not without:
                alike.setdefault(found, []).append(plan.unit_called(ref))
    if undecided:
        yield gap(NO_GO_LIVE, plan.solution, "go_live", units=tuple(undecided))
    for name, session in undated.values():
        yield gap(NO_DATE, session, "starts", write=("starts", "ends"), session=name)
    for (text, *days), units in alike.items():
        facts: dict[str, Any] = dict(zip(("go_live", "first", "last"), days, strict=True))
        yield gap(text, plan.training, "sessions", write=A_SESSION, units=tuple(units), **facts)
