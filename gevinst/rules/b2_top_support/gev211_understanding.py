"""GEV211: the leadership's digital understanding is assessed, and raised where it is low."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Level, Phase
from gevinst.rules.b2_top_support.top_management import owner_at_the_top
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV211",
    severity=Severity.ADVICE,
    due=Phase.PLANNING,
    sources=("B2-D", "B2-K"),
    who=Role.TOP_MANAGEMENT,
    title=Text(
        nb="Ledelsens digitale forståelse er vurdert",
        nn="Den digitale forståinga i leiinga er vurdert",
        en="The leadership's digital understanding is assessed",
    ),
    why=Text(
        nb="Ledere som ikke forstår hva en løsning krever, velger lett en som ikke passer arbeidet, og spør ikke etter det som må på plass.",
        nn="Leiarar som ikkje forstår kva ei løysing krev, vel lett ei som ikkje passar arbeidet, og spør ikkje etter det som må på plass.",
        en="Leaders who do not understand what a solution demands easily choose one that does not fit the work, and do not ask for what must be in place.",
    ),
    ask=Text(
        nb="Hvor god er ledelsens digitale forståelse, og hva gjør dere hvis den er lav?",
        nn="Kor god er den digitale forståinga i leiinga, og kva gjer de om ho er låg?",
        en="How good is the leadership's digital understanding, and what do you do if it is low?",
    ),
    reads=(
        "leadership.digital_understanding.level",
        "leadership.digital_understanding.measure",
    ),
    bad="""
        gevinst: 1
        prosjekt: {navn: Felles arkivløsning}
        ledelse:
          digital_forståelse:  # <- GEV211
            nivå: lav
    """,
    good="""
        gevinst: 1
        prosjekt: {navn: Felles arkivløsning}
        ledelse:
          digital_forståelse:
            nivå: lav
            tiltak: Ledergruppen får to halve dager med arkivlederen og en nabokommune
    """,
)

NOT_ASSESSED = Text(
    nb="Ledelsens digitale forståelse er ikke vurdert.",
    nn="Den digitale forståinga i leiinga er ikkje vurdert.",
    en="The leadership's digital understanding is not assessed.",
)
NO_MEASURE = Text(
    nb="Ledelsens digitale forståelse er {level}, men det står ikke hva dere gjør med det.",
    nn="Den digitale forståinga i leiinga er {level}, men det står ikkje kva de gjer med det.",
    en="The leadership's digital understanding is {level}, but it is not said what you do about it.",
)


@rule.check
def assessed(plan: Plan, given: Given) -> Iterator[Gap]:
    understanding = plan.leadership.digital_understanding
    if understanding and understanding.level and understanding.level is not Level.LOW:
        return
    person = owner_at_the_top(plan)
    if understanding is None:
        names = ("digital_understanding.level",)
        yield gap(
            NOT_ASSESSED, plan.leadership, "digital_understanding", write=names, person=person
        )
    elif understanding.level is None:
        yield gap(NOT_ASSESSED, understanding, "level", person=person)
    elif understanding.level is Level.LOW and understanding.measure is None:
        yield gap(NO_MEASURE, understanding, "measure", person=person, level=understanding.level)
