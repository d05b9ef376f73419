"""What stands for a value that is yet to be written: a hint in angle brackets, which no check accepts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.plan.model import Plan
from gevinst.plan.shape import shape
from gevinst.plan.values import Kind
from gevinst.words import Language, Text

if TYPE_CHECKING:
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
    "name": Text(nb="navn", nn="namn", en="name"),
    "role": Text(nb="stilling eller rolle", nn="stilling eller rolle", en="position or role"),
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
        nn="kva den gevinstansvarlege kan avgjere",
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


def placeholder(field: Field, spoken: Language, vocabulary: Language) -> str:
    """The hint for a field, in the report's language; words of the format in the author's."""
    if field.choice is not None:
        hint = " | ".join(choice.word(vocabulary) for choice in field.choice)
    elif field.refers is not None:
        hint = _ID_FROM.to(spoken, {"section": _section(field.refers.value, vocabulary)})
    else:
        hint = _FIELDS.get(field.name, _KINDS[field.kind or Kind.PROSE]).to(spoken)
    return f"<{hint}>"


def _section(name: str, vocabulary: Language) -> str:
    field = shape(Plan).fields.get(name)
    return field.word(vocabulary) if field else name
