"""GEV104: every unit has a place to ask, and someone who answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Phase
from gevinst.rules.phrases import left_out, no_units
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.change import Questions
    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV104",
    severity=Severity.ADVICE,
    due=Phase.ROLLOUT,
    sources=("B1-L",),
    who=Role.UNIT_MANAGER,
    title=Text(
        nb="Det er trygt å spørre",
        nn="Det er trygt å spørje",
        en="It is safe to ask",
    ),
    why=Text(
        nb="Den som er redd for å virke dum, spør ikke, og gjør som før.",
        nn="Den som er redd for å verke dum, spør ikkje, og gjer som før.",
        en="Those who fear to look foolish do not ask, and go on as before.",
    ),
    ask=Text(
        nb="Hvor kan de ansatte i hver enhet spørre om alt, og hvem svarer?",
        nn="Kvar kan dei tilsette i kvar eining spørje om alt, og kven svarar?",
        en="Where can the people of each unit ask anything, and who answers?",
    ),
    reads=(
        "change.questions.units",
        "change.questions.where",
        "change.questions.answered_by",
        "units.id",
    ),
    bad="""
        gevinst: 1
        personer:
          - {id: siv, navn: Siv Dahl}
        enheter:
          - {id: drift, navn: Drift vei}
          - {id: park, navn: Park og idrett}
          - {id: vann, navn: Vann og avløp}
        endring:
          spørsmål:  # <- GEV104
            - {enheter: [drift], sted: Kaffepausen i hallen hver fredag}  # <- GEV104
            - {enheter: [park], besvart_av: siv}  # <- GEV104
            - {sted: Egen kanal i Teams, besvart_av: siv}  # <- GEV104
    """,
    good="""
        gevinst: 1
        personer:
          - {id: siv, navn: Siv Dahl}
        enheter:
          - {id: drift, navn: Drift vei}
          - {id: park, navn: Park og idrett}
        endring:
          spørsmål:
            - {enheter: [drift, park], sted: Kaffepausen i hallen hver fredag, besvart_av: siv}
    """,
)

LEFT_OUT = Text(
    nb="Det står ikke hvor de ansatte kan spørre i {units}.",
    nn="Det står ikkje kvar dei tilsette kan spørje i {units}.",
    en="It is not said where the employees can ask in {units}.",
)
NOBODY = Text(
    nb="Det står ikke hvem som svarer på spørsmål fra {units}.",
    nn="Det står ikkje kven som svarar på spørsmål frå {units}.",
    en="It is not said who answers questions from {units}.",
)
NO_UNITS = Text(
    nb="Det står ikke hvilke enheter som kan spørre her.",
    nn="Det står ikkje kva einingar som kan spørje her.",
    en="It is not said which units can ask here.",
)


rule.unless(no_units)


@rule.check
def safe_to_ask(plan: Plan, given: Given) -> Iterator[Gap]:
    places = plan.change.questions
    served = {unit for place in places if place.where and place.answered_by for unit in place.units}
    if not left_out(plan, served):
        return
    named = set(served)
    for place in places:
        yield from _incomplete(plan, place, named)
        named.update(place.units)
    if units := left_out(plan, named):
        fields = ("questions.units", "questions.where", "questions.answered_by")
        yield gap(LEFT_OUT, plan.change, "questions", write=fields, units=units)


def _incomplete(plan: Plan, place: Questions, named: set[str]) -> Iterator[Gap]:
    if not place.units:
        yield gap(NO_UNITS, place, "units")
        return
    units = tuple(plan.unit_called(unit) for unit in place.units if unit not in named)
    if units and place.where is None:
        yield gap(LEFT_OUT, place, "where", units=units)
    if units and place.answered_by is None:
        yield gap(NOBODY, place, "answered_by", units=units)
