"""GEV103: the target picture is told in several ways in every unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Phase
from gevinst.rules.b1_resistance.wording import plainly
from gevinst.rules.phrases import no_units, unit_name
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV103",
    severity=Severity.WARNING,
    due=Phase.PLANNING,
    sources=("B1-L",),
    who=Role.UNIT_MANAGER,
    title=Text(
        nb="Målbildet fortelles på flere måter",
        nn="Målbiletet blir fortalt på fleire måtar",
        en="The target picture is told in several ways",
    ),
    why=Text(
        nb="Det som er sagt én gang på ett møte, har mange ikke fått med seg. Noen må se det, andre må høre det eller prøve det.",
        nn="Det som er sagt éin gong på eitt møte, har mange ikkje fått med seg. Somme må sjå det, andre må høyre det eller prøve det.",
        en="What is said once at one meeting passes many by. Some must see it, others must hear it or try it.",
    ),
    ask=Text(
        nb="På hvilke ulike måter får hver enhet vite hvor dere skal?",
        nn="På kva ulike måtar får kvar eining vite kvar de skal?",
        en="In which different ways does each unit learn where you are going?",
    ),
    reads=("change.channels.form", "change.channels.units", "units.id"),
    bad="""
        gevinst: 1
        enheter:
          - {id: lia, navn: Lia skole}
          - {id: moen, navn: Moen skole}
        endring:
          kanaler:  # <- GEV103
            - {form: Planleggingsdag i mars, enheter: [lia, moen]}
            - {form: Planleggingsdag i august, enheter: [lia, moen]}
            - {form: Film i elevenes egen klasse, enheter: [lia]}
            - form: Plakat på lærerrommet  # <- GEV103
            - enheter: [moen]  # <- GEV103
    """,
    good="""
        gevinst: 1
        enheter:
          - {id: lia, navn: Lia skole}
          - {id: moen, navn: Moen skole}
        endring:
          kanaler:
            - {form: Planleggingsdag, enheter: [lia, moen]}
            - {form: Besøk på en skole som er i gang, enheter: [lia, moen]}
    """,
)

SEVERAL = 2

FEW = Text(
    nb="Målbildet når ikke hver enhet på minst to ulike måter. Antall måter nå: {units}.",
    nn="Målbiletet når ikkje kvar eining på minst to ulike måtar. Talet på måtar no: {units}.",
    en="The target picture does not reach every unit in at least two different ways. Number of ways now: {units}.",
)
NONE = Text(nb="{unit} 0", nn="{unit} 0", en="{unit} 0")
ONE = Text(nb="{unit} 1 («{form}»)", nn="{unit} 1 («{form}»)", en="{unit} 1 (“{form}”)")
NO_UNITS = Text(
    nb="«{form}» sier ikke hvilke enheter den når.",
    nn="«{form}» seier ikkje kva einingar det når.",
    en="“{form}” does not say which units it reaches.",
)
NO_FORM = Text(
    nb="Det står ikke hvordan målbildet fortelles her.",
    nn="Det står ikkje korleis målbiletet blir fortalt her.",
    en="It is not said how the target picture is told here.",
)


rule.unless(no_units)


@rule.check
def several_ways(plan: Plan, given: Given) -> Iterator[Gap]:
    forms: dict[str | None, dict[frozenset[str], str]] = {}
    for channel in plan.change.channels:
        if channel.form:
            plain = plainly(channel.form)
            for unit in channel.units:
                forms.setdefault(unit, {}).setdefault(plain, channel.form)
    reached = [(unit_name(unit), forms.get(unit.id, {})) for unit in plan.units]
    few = [(name, reach) for name, reach in reached if len(reach) < SEVERAL]
    if not few:
        return
    for channel in plan.change.channels:
        if channel.form is None:
            yield gap(NO_FORM, channel, "form")
        elif not channel.units:
            yield gap(NO_UNITS, channel, "units", form=channel.form)
    counted = tuple(_counted(name, *reach.values()) for name, reach in few)
    fields = ("channels.form", "channels.units", "channels.date")
    yield gap(FEW, plan.change, "channels", write=fields, units=counted)


def _counted(unit: str, form: str | None = None) -> Phrase:
    return Phrase(ONE, {"unit": unit, "form": form}) if form else Phrase(NONE, {"unit": unit})
