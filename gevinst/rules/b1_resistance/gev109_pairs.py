"""GEV109: champions are put together with colleagues whose digital skills are low."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.rules.b1_resistance.units import NOBODY_LOW, champions, low_skilled
from gevinst.rules.phrases import no_units, unit_name
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV109",
    severity=Severity.ADVICE,
    due=Phase.ROLLOUT,
    sources=("B1-L",),
    who=Role.UNIT_MANAGER,
    title=Text(
        nb="Ildsjelene er satt sammen med dem som strever",
        nn="Eldsjelene er sette saman med dei som strevar",
        en="Champions are put together with those who struggle",
    ),
    why=Text(
        nb="De ivrigste finner gjerne sammen. Da smitter lysten ikke over på dem som trenger den mest.",
        nn="Dei ivrigaste finn gjerne saman. Då smittar ikkje lysten over på dei som treng han mest.",
        en="The keenest tend to group together. Then their drive does not rub off on those who need it most.",
    ),
    ask=Text(
        nb="Er ildsjelene i gruppe med kolleger som har lav digital kompetanse?",
        nn="Er eldsjelene i gruppe med kollegaer som har låg digital kompetanse?",
        en="Are the champions in a group with colleagues whose digital skills are low?",
    ),
    reads=(
        "change.champions.pairs_with_low_skills",
        "change.champions.unit",
        "people.unit",
        "units.digital_skills.low",
    ),
    bad="""
        gevinst: 1
        personer:
          - {id: ali, navn: Ali Khan, enhet: sak}
          - {id: tor, navn: Tor Lie, enhet: kart}
        enheter:
          - {id: sak, navn: Byggesak, digital_kompetanse: {lav: 3}}
          - {id: kart, navn: Kart og oppmåling, digital_kompetanse: {lav: 1}}
        endring:
          ildsjeler:
            - {person: ali, timer_per_uke: 3}  # <- GEV109
            - person: tor
              sammen_med_lav_kompetanse: nei  # <- GEV109
    """,
    good="""
        gevinst: 1
        personer:
          - {id: ali, navn: Ali Khan, enhet: sak}
        enheter:
          - {id: sak, navn: Byggesak, digital_kompetanse: {lav: 3}}
        endring:
          ildsjeler:
            - {person: ali, sammen_med_lav_kompetanse: ja}
    """,
)

UNMAPPED = Text(
    nb="det er ikke kartlagt hvor mange som er på lavt nivå (se GEV105)",
    nn="det er ikkje kartlagt kor mange som er på lågt nivå (sjå GEV105)",
    en="it is not mapped how many are at the low level (see GEV105)",
)
NO_CHAMPION = Text(
    nb="det er ingen ildsjel der det er ansatte på lavt nivå (se GEV108)",
    nn="det er inga eldsjel der det er tilsette på lågt nivå (sjå GEV108)",
    en="there is no champion where there are employees at the low level (see GEV108)",
)
NOT_SAID = Text(
    nb="Det står ikke om ildsjelen i {unit} er satt sammen med kolleger på lavt nivå. Antall: {low}.",
    nn="Det står ikkje om eldsjela i {unit} er sett saman med kollegaer på lågt nivå. Tal: {low}.",
    en="It is not said whether the champion in {unit} is put together with colleagues at the low level. Number: {low}.",
)
NOT_PAIRED = Text(
    nb="Ildsjelen i {unit} er ikke satt sammen med kolleger på lavt nivå. Antall: {low}.",
    nn="Eldsjela i {unit} er ikkje sett saman med kollegaer på lågt nivå. Tal: {low}.",
    en="The champion in {unit} is not put together with colleagues at the low level. Number: {low}.",
)


@rule.unless
def not_both(plan: Plan) -> Text | None:
    found = champions(plan)
    if not plan.units or any(low_skilled(unit) and unit.id in found for unit in plan.units):
        return no_units(plan)
    levels = [low_skilled(unit) for unit in plan.units]
    if any(levels):
        return NO_CHAMPION
    return UNMAPPED if None in levels else NOBODY_LOW


@rule.check
def paired(plan: Plan, given: Given) -> Iterator[Gap]:
    found = champions(plan)
    for unit in plan.units:
        here, low = found.get(unit.id, []), low_skilled(unit)
        if not here or not low or any(champion.pairs_with_low_skills for champion in here):
            continue
        unsaid = [champion for champion in here if champion.pairs_with_low_skills is None]
        champion = (unsaid or here)[0]
        facts: dict[str, Any] = {"unit": unit_name(unit), "low": low}
        text = NOT_SAID if unsaid else NOT_PAIRED
        yield gap(text, champion, "pairs_with_low_skills", person=unit.manager, **facts)
