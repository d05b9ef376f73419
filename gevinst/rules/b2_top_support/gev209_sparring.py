"""GEV209: every unit manager has a sparring partner."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.rules.people import is_one_person
from gevinst.rules.phrases import no_units, unit_name
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.plan.people import Person
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV209",
    severity=Severity.WARNING,
    due=Phase.PLANNING,
    sources=("B2-D",),
    who=Role.PROJECT_OWNER,
    title=Text(
        nb="Hver enhetsleder har en sparringspartner",
        nn="Kvar einingsleiar har ein sparringspartnar",
        en="Every unit manager has a sparring partner",
    ),
    why=Text(
        nb="Motstand, tvil og dårlige tall er tungt å bære alene. Den som har noen å drøfte det med, holder ut og tar opp problemene før de vokser.",
        nn="Motstand, tvil og dårlege tal er tungt å bere åleine. Den som har nokon å drøfte det med, held ut og tek opp problema før dei veks.",
        en="Resistance, doubt and poor figures are hard to bear alone. A manager who has someone to talk them over with holds out, and raises problems before they grow.",
    ),
    ask=Text(
        nb="Hvem kan hver enhetsleder drøfte det vanskelige med?",
        nn="Kven kan kvar einingsleiar drøfte det vanskelege med?",
        en="With whom can each unit manager talk over the hard parts?",
    ),
    reads=(
        "units.sparring_partner",
        "units.manager",
        "people.id",
        "people.name",
    ),
    bad="""
        gevinst: 1
        personer:
          - {id: siri, navn: Siri Tangen, rolle: styrer}
          - {id: hr, navn: HR-avdelingen, rolle: støtte}  # <- GEV209
        enheter:
          - id: solbakken  # <- GEV209
            navn: Solbakken barnehage
          - id: lia
            navn: Lia barnehage
            leder: siri
            sparringspartner: siri  # <- GEV209
          - {id: fjellro, navn: Fjellro barnehage, sparringspartner: hr}
          - {id: bekken, navn: Bekken barnehage, sparringspartner: kommunalsjefen}  # <- GEV209
    """,
    good="""
        gevinst: 1
        personer:
          - {id: siri, navn: Siri Tangen, rolle: styrer}
          - {id: tone, navn: Tone Ness, rolle: kommunalsjef oppvekst}
        enheter:
          - {id: lia, navn: Lia barnehage, leder: siri, sparringspartner: tone}
    """,
)

NOBODY = Text(
    nb="Lederen av {unit} har ingen sparringspartner.",
    nn="Leiaren av {unit} har ingen sparringspartnar.",
    en="The manager of {unit} has no sparring partner.",
)
NOT_IN_PLAN = Text(
    nb="Sparringspartneren for lederen av {unit} er «{partner}», som ikke er en person i planen.",
    nn="Sparringspartnaren for leiaren av {unit} er «{partner}», som ikkje er ein person i planen.",
    en="The sparring partner of the manager of {unit} is “{partner}”, who is not a person in the plan.",
)
THE_SAME = Text(
    nb="{partner} er leder for {unit} og er satt opp som sin egen sparringspartner.",
    nn="{partner} er leiar for {unit} og er sett opp som sin eigen sparringspartnar.",
    en="{partner} manages {unit} and is named as his or her own sparring partner.",
)
NO_NAME = Text(
    nb="Sparringspartneren «{partner}» står uten navn.",
    nn="Sparringspartnaren «{partner}» står utan namn.",
    en="The sparring partner “{partner}” has no name.",
)
NOT_A_PERSON = Text(
    nb="«{partner}» er sparringspartner, men er ikke navnet på én person.",
    nn="«{partner}» er sparringspartnar, men er ikkje namnet på éin person.",
    en="“{partner}” is a sparring partner, but is not the name of one person.",
)


rule.unless(no_units)


@rule.check
def has_a_partner(plan: Plan, given: Given) -> Iterator[Gap]:
    partners: dict[str, Person] = {}
    for unit in plan.units:
        facts: dict[str, Any] = {"unit": unit_name(unit)}
        partner = plan.person(unit.sparring_partner)
        if unit.sparring_partner is None:
            yield gap(NOBODY, unit, "sparring_partner", **facts)
        elif unit.sparring_partner == unit.manager:
            facts["partner"] = plan.called(unit.manager)
            yield gap(THE_SAME, unit, "sparring_partner", **facts)
        elif partner is None:
            facts["partner"] = unit.sparring_partner
            yield gap(NOT_IN_PLAN, unit, "sparring_partner", **facts)
        else:
            partners[unit.sparring_partner] = partner
    for ref, person in partners.items():
        if person.name is None:
            yield gap(NO_NAME, person, "name", partner=ref)
        elif not is_one_person(person.name):
            yield gap(NOT_A_PERSON, person, "name", partner=person.name)
