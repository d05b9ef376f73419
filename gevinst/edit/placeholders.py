"""What stands for a value that is yet to be written: a hint in angle brackets, which no check accepts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.edit.known import list_of
from gevinst.plan.values import Kind
from gevinst.words import Language, Text

if TYPE_CHECKING:
    from gevinst.plan.node import Node
    from gevinst.plan.shape import Field

_KINDS = {
    Kind.PROSE: Text(nb="tekst", nn="tekst", en="text"),
    Kind.ID: Text(
        nb="kort navn uten mellomrom", nn="kort namn utan mellomrom", en="short name without spaces"
    ),
    Kind.NUMBER: Text(nb="tall", nn="tal", en="number"),
    Kind.WHOLE: Text(nb="helt tall", nn="heilt tal", en="whole number"),
    Kind.DAY: Text(nb="åååå-mm-dd", nn="åååå-mm-dd", en="yyyy-mm-dd"),
    Kind.YES_NO: Text(nb="ja eller nei", nn="ja eller nei", en="yes or no"),
}
_ID_FROM = Text(nb="id fra {section}", nn="id frå {section}", en="id from {section}")
_FIELDS = {
    "Gain.what": Text(nb="hva som blir bedre", nn="kva som blir betre", en="what gets better"),
    "Indicator.what": Text(nb="hva som måles", nn="kva som blir målt", en="what is measured"),
    "WorkChange.what": Text(nb="hva som endres", nn="kva som blir endra", en="what changes"),
    "Risk.what": Text(nb="hva som kan gå galt", nn="kva som kan gå gale", en="what may go wrong"),
    "Correction.what": Text(
        nb="hva dere gjør med det", nn="kva de gjer med det", en="what you do about it"
    ),
    "Effect.what": Text(
        nb="hva gevinsten gjør med enheten",
        nn="kva gevinsten gjer med eininga",
        en="what the gain does to the unit",
    ),
    "NonUse.how": Text(
        nb="hva lederen gjør, steg for steg",
        nn="kva leiaren gjer, steg for steg",
        en="what the manager does, step by step",
    ),
    "NonUse.agreed_with": Text(nb="hvem, og når", nn="kven, og når", en="with whom, and when"),
    "Tools.numbers": Text(
        nb="tallene lederen har for hånden",
        nn="tala leiaren har for handa",
        en="the numbers the manager has at hand",
    ),
    "Tools.support": Text(
        nb="hvem i økonomi eller HR som hjelper",
        nn="kven i økonomi eller HR som hjelper",
        en="who in finance or HR helps",
    ),
    "Tools.promised": Text(
        nb="hva som er lovet, og hvor det står",
        nn="kva som er lova, og kvar det står",
        en="what was promised, and where it says so",
    ),
    "GainPlan.money_only_because": Text(
        nb="hvorfor det er et valg", nn="kvifor det er eit val", en="why that is a choice"
    ),
    "Noticed.how": Text(
        nb="hvordan de merker det", nn="korleis dei merkar det", en="how they notice it"
    ),
    "Waiver.rule": Text(nb="id på kravet", nn="id på kravet", en="id of the requirement"),
    "name": Text(nb="navn", nn="namn", en="name"),
    "role": Text(nb="stilling eller rolle", nn="stilling eller rolle", en="position or role"),
    "funded_by": Text(nb="hvem som betaler", nn="kven som betaler", en="who pays"),
    "arena": Text(
        nb="møte, planleggingsdag eller annet sted",
        nn="møte, planleggingsdag eller annan stad",
        en="meeting, planning day or other place",
    ),
    "continuous": Text(
        nb="hvordan nyansatte lærer og kunnskapen friskes opp",
        nn="korleis nytilsette lærer og kunnskapen blir friska opp",
        en="how newcomers learn and knowledge is refreshed",
    ),
    "effect_on_processes": Text(
        nb="hva løsningen gjør med prosessene",
        nn="kva løysinga gjer med prosessane",
        en="what the solution does to processes",
    ),
    "adaptations": Text(
        nb="hva enhetene må tilpasse",
        nn="kva einingane må tilpasse",
        en="what the units must adapt",
    ),
    "source": Text(
        nb="hvor tallet kommer fra", nn="kvar talet kjem frå", en="where the number comes from"
    ),
    "measurement_method": Text(
        nb="hvordan det måles", nn="korleis det blir målt", en="how it is measured"
    ),
    "measured_in": Text(
        nb="enhet, for eksempel minutter per sak",
        nn="eining, til dømes minutt per sak",
        en="unit, such as minutes per case",
    ),
    "used_for": Text(
        nb="hva den frigjorte tiden brukes til",
        nn="kva den frigjorde tida blir brukt til",
        en="what the freed time is used for",
    ),
    "budget_line": Text(
        nb="budsjettposten som går ned",
        nn="budsjettposten som går ned",
        en="the budget line that falls",
    ),
    "may": Text(
        nb="hva den gevinstansvarlige kan bestemme",
        nn="kva den gevinstansvarlege kan bestemme",
        en="what the gain owner may decide",
    ),
    "not_met": Text(
        nb="behov som løsningen ikke møter",
        nn="behov som løysinga ikkje møter",
        en="needs that the solution does not meet",
    ),
    "noticed_by": Text(nb="hvem som merker det", nn="kven som merkar det", en="who notices it"),
    "reported_to": Text(nb="møte eller organ", nn="møte eller organ", en="meeting or body"),
    "prerequisites": Text(
        nb="det som må være på plass", nn="det som må vere på plass", en="what must be in place"
    ),
    "measure": Text(
        nb="hva dere gjør med det", nn="kva de gjer med det", en="what you do about it"
    ),
    "reason": Text(nb="hvorfor", nn="kvifor", en="why"),
    "why": Text(nb="hvorfor", nn="kvifor", en="why"),
    "how": Text(nb="hvordan", nn="korleis", en="how"),
    "what": Text(nb="hva", nn="kva", en="what"),
    "purpose": Text(nb="hva målingen er til for", nn="kva målinga er til for", en="what it is for"),
    "discussed_with": Text(nb="tillitsvalgt", nn="tillitsvald", en="union representative"),
    "hours_per_post_source": Text(
        nb="hvor timetallet kommer fra",
        nn="kvar timetalet kjem frå",
        en="where the hours come from",
    ),
}


def placeholder(model: type[Node], field: Field, spoken: Language, vocabulary: Language) -> str:
    """The hint for a model's field, in the report's language; words of the format in the author's."""
    if field.choice is not None:
        hint = " | ".join(choice.word(vocabulary) for choice in field.choice)
    elif field.refers is not None:
        hint = _ID_FROM.to(spoken, {"section": list_of(field.refers.value)[1].word(vocabulary)})
    else:
        own = _FIELDS.get(f"{model.__name__}.{field.name}") or _FIELDS.get(field.name)
        hint = (own or _KINDS[field.kind or Kind.PROSE]).to(spoken)
    return f"<{hint}>"
