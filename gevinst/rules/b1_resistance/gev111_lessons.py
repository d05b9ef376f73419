"""GEV111: each wave learns from the one before."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from gevinst.plan.model import Plan
    from gevinst.plan.solution import Wave
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV111",
    severity=Severity.WARNING,
    due=Phase.ROLLOUT,
    sources=("B1-D",),
    who=Role.PROJECT_MANAGER,
    title=Text(
        nb="Hver pulje lærer av den forrige",
        nn="Kvar pulje lærer av den førre",
        en="Each wave learns from the one before",
    ),
    why=Text(
        nb="Puljer hjelper bare når det dere lærer av den ene, rekker å endre den neste.",
        nn="Puljer hjelper berre når det de lærer av den eine, rekk å endre den neste.",
        en="Waves only help when what you learn from one is in time to change the next.",
    ),
    ask=Text(
        nb="Når oppsummeres erfaringene fra hver pulje, før den neste begynner?",
        nn="Når blir erfaringane frå kvar pulje oppsummerte, før den neste byrjar?",
        en="When are the lessons of each wave gathered, before the next begins?",
    ),
    reads=("solution.waves.start", "solution.waves.lessons_learned", "solution.waves.id"),
    bad="""
        gevinst: 1
        enheter:
          - {id: drift, navn: Drift vei}
        løsning:
          puljer:
            - {id: nord, start: 2026-03-02}  # <- GEV111
            - id: sør
              start: 2026-04-13
              erfaringer: 2026-05-11  # <- GEV111
            - {id: øst, start: 2026-05-11}
    """,
    good="""
        gevinst: 1
        enheter:
          - {id: drift, navn: Drift vei}
        løsning:
          puljer:
            - {id: nord, start: 2026-03-02, erfaringer: 2026-03-23}
            - {id: sør, start: 2026-04-13}
    """,
)

ONE_AT_MOST = Text(
    nb="planen har ikke flere puljer etter hverandre",
    nn="planen har ikkje fleire puljer etter kvarandre",
    en="the plan does not have several waves one after the other",
)
UNDATED = Text(
    nb="puljene har ikke startdatoer ennå (se GEV110)",
    nn="puljene har ikkje startdatoar enno (sjå GEV110)",
    en="the waves have no start dates yet (see GEV110)",
)
NO_DATE = Text(
    nb="Det står ikke når erfaringene fra puljen «{wave}» oppsummeres. Neste pulje starter {next_start}.",
    nn="Det står ikkje når erfaringane frå pulja «{wave}» blir oppsummerte. Neste pulje startar {next_start}.",
    en="It is not said when the lessons of the wave “{wave}” are gathered. The next wave starts {next_start}.",
)
EARLY = Text(
    nb="Erfaringene fra puljen «{wave}» oppsummeres {day}, men puljen starter {start}. Da er det ingenting å lære av ennå.",
    nn="Erfaringane frå pulja «{wave}» blir oppsummerte {day}, men pulja startar {start}. Då er det ingenting å lære av enno.",
    en="The lessons of the wave “{wave}” are gathered {day}, but the wave starts {start}. There is nothing to learn from yet.",
)
LATE = Text(
    nb="Erfaringene fra puljen «{wave}» oppsummeres {day}, men neste pulje starter {next_start}. Da er det for sent å endre noe.",
    nn="Erfaringane frå pulja «{wave}» blir oppsummerte {day}, men neste pulje startar {next_start}. Då er det for seint å endre noko.",
    en="The lessons of the wave “{wave}” are gathered {day}, but the next wave starts {next_start}. That is too late to change anything.",
)


@rule.unless
def nothing_follows(plan: Plan) -> Text | None:
    starts = [wave.start for wave in plan.solution.waves]
    if len({start for start in starts if start}) > 1:
        return None
    return UNDATED if len(starts) > 1 and None in starts else ONE_AT_MOST


@rule.check
def lessons(plan: Plan, given: Given) -> Iterator[Gap]:
    starts = sorted({wave.start for wave in plan.solution.waves if wave.start})
    following = dict(pairwise(starts))
    for number, wave in enumerate(plan.solution.waves, 1):
        if wave.start in following:
            yield from _between(wave, wave.start, following[wave.start], wave.id or f"#{number}")


def _between(wave: Wave, start: date, next_start: date, name: str) -> Iterator[Gap]:
    day = wave.lessons_learned
    facts: dict[str, Any] = {"wave": name, "next_start": next_start}
    if day is None:
        yield gap(NO_DATE, wave, "lessons_learned", **facts)
    elif day <= start:
        yield gap(EARLY, wave, "lessons_learned", day=day, start=start, **facts)
    elif day >= next_start:
        yield gap(LATE, wave, "lessons_learned", day=day, **facts)
