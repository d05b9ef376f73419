"""GEV212: the line above each unit manager knows of the procurement and what it will demand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import LeadershipLevel, Phase
from gevinst.rules.lacking import incomplete
from gevinst.rules.phrases import no_units, unit_name
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.leadership import ProcurementAnchoring
    from gevinst.plan.model import Plan
    from gevinst.plan.people import Unit
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV212",
    severity=Severity.ADVICE,
    due=Phase.PLANNING,
    sources=("B2-L",),
    who=Role.UNIT_MANAGER,
    title=Text(
        nb="Anskaffelsen er forankret oppover",
        nn="Innkjøpet er forankra oppover",
        en="The procurement is anchored upward",
    ),
    why=Text(
        nb="En overordnet som får vite om kjøpet i ettertid, har ikke satt av det enheten trenger for å ta løsningen i bruk.",
        nn="Ein overordna som får vite om kjøpet i etterkant, har ikkje sett av det eininga treng for å ta løysinga i bruk.",
        en="A superior who learns of the purchase afterwards has not set aside what the unit needs to take the solution into use.",
    ),
    ask=Text(
        nb="Hvem over hver enhetsleder vet om anskaffelsen og hva den vil kreve, og siden når?",
        nn="Kven over kvar einingsleiar veit om innkjøpet og kva det vil krevje, og sidan når?",
        en="Who above each unit manager knows of the procurement and what it will demand, and since when?",
    ),
    reads=(
        "leadership.procurement.unit",
        "leadership.procurement.told",
        "leadership.procurement.date",
        "units.manager",
        "people.level",
    ),
    bad="""
        gevinst: 1
        personer:
          - {id: ola, navn: Ola Krogh, rolle: fagleder, nivå: ansatt}
          - {id: rune, navn: Rune Vold, rolle: avdelingsleder, nivå: mellomleder}
        enheter:
          - {id: dag, navn: Dagsenteret, leder: rune}
          - {id: bolig, navn: Bofellesskapet}
          - {id: natt, navn: Nattjenesten}
          - {id: arkiv, navn: Arkivet}
        ledelse:
          forankring_av_anskaffelse:  # <- GEV212
            - {enhet: dag, orientert: rune, dato: 2026-02-03}  # <- GEV212
            - enhet: bolig
              orientert: ola  # <- GEV212
              dato: 2026-12-01  # <- GEV212
            - {enhet: natt, dato: 2026-02-03}  # <- GEV212
    """,
    good="""
        gevinst: 1
        personer:
          - {id: ida, navn: Ida Strøm, rolle: kommunalsjef, nivå: toppledelse}
          - {id: rune, navn: Rune Vold, rolle: avdelingsleder, nivå: mellomleder}
        enheter:
          - {id: dag, navn: Dagsenteret, leder: rune}
        ledelse:
          forankring_av_anskaffelse:
            - {enhet: dag, orientert: ida, dato: 2026-02-03}
    """,
)

LEFT_OUT = Text(
    nb="Det står ikke om noen over enhetslederen er orientert om anskaffelsen for {units}.",
    nn="Det står ikkje om nokon over einingsleiaren er orientert om innkjøpet for {units}.",
    en="It is not said whether anyone above the unit manager has been told of the procurement for {units}.",
)
INCOMPLETE = Text(
    nb="Orienteringen om anskaffelsen for {unit} mangler dette: {missing}.",
    nn="Orienteringa om innkjøpet for {unit} manglar dette: {missing}.",
    en="The briefing on the procurement for {unit} lacks this: {missing}.",
)
NOT_ABOVE = Text(
    nb="{told} er orientert om anskaffelsen for {unit}, men er ikke over enhetslederen.",
    nn="{told} er orientert om innkjøpet for {unit}, men er ikkje over einingsleiaren.",
    en="{told} has been told of the procurement for {unit}, but is not above the unit manager.",
)
NOT_IN_PLAN = Text(
    nb="«{told}» er orientert om anskaffelsen for {unit}, men er ikke en person i planen.",
    nn="«{told}» er orientert om innkjøpet for {unit}, men er ikkje ein person i planen.",
    en="“{told}” has been told of the procurement for {unit}, but is not a person in the plan.",
)
NOT_YET = Text(
    nb="Orienteringen om anskaffelsen for {unit} er datert {date}. Per {as_of} er den ikke gitt ennå.",
    nn="Orienteringa om innkjøpet for {unit} er datert {date}. Per {as_of} er ho ikkje gjeven enno.",
    en="The briefing on the procurement for {unit} is dated {date}. As of {as_of} it has not been given yet.",
)
PARTS = {
    "told": Text(nb="hvem som er orientert", nn="kven som er orientert", en="who was told"),
    "date": Text(nb="dato", nn="dato", en="a date"),
}
_NOT_ABOVE_ANYONE = (LeadershipLevel.EMPLOYEE, LeadershipLevel.SUPPLIER)


rule.unless(no_units)


@rule.check
def anchored(plan: Plan, given: Given) -> Iterator[Gap]:
    briefings: dict[str | None, list[ProcurementAnchoring]] = {}
    for briefing in plan.leadership.procurement:
        briefings.setdefault(briefing.unit, []).append(briefing)
    left_out = []
    for unit in plan.units:
        if unit.id and plan.unit(unit.id) is not unit:
            continue  # an id that is used twice is judged once, or many times many would be compared
        own = briefings.get(unit.id, []) if unit.id else []
        flaws = [list(_flaws(plan, given, unit, briefing)) for briefing in own]
        if not own:
            left_out.append(unit_name(unit))
        elif all(flaws):
            for found in flaws:
                yield from found
    if left_out:
        names = tuple(f"procurement.{name}" for name in ("unit", "told", "date"))
        yield gap(LEFT_OUT, plan.leadership, "procurement", write=names, units=tuple(left_out))


def _flaws(plan: Plan, given: Given, unit: Unit, briefing: ProcurementAnchoring) -> Iterator[Gap]:
    facts: dict[str, Any] = {"unit": unit_name(unit), "person": unit.manager}
    yield from incomplete(INCOMPLETE, briefing, PARTS, **facts)
    if briefing.told:
        told = plan.person(briefing.told)
        if briefing.told == unit.manager or (told and told.level in _NOT_ABOVE_ANYONE):
            facts["told"] = plan.called(briefing.told)
            yield gap(NOT_ABOVE, briefing, "told", **facts)
        elif told is None:
            yield gap(NOT_IN_PLAN, briefing, "told", told=briefing.told, **facts)
    if briefing.date and briefing.date > given.as_of:
        facts |= {"date": briefing.date, "as_of": given.as_of}
        yield gap(NOT_YET, briefing, "date", **facts)
