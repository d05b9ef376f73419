"""What the freed time leaves out → the words for it, and the gap that asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.rules.rule import Gap, gap
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from gevinst.plan.gains import Gain

UNGIVEN = {
    "minutes": Text(nb="antall minutter", nn="talet på minutt", en="the number of minutes"),
    "per": Text(
        nb="hva minuttene gjelder (sak, vakt, dag, uke, måned eller år)",
        nn="kva minutta gjeld (sak, vakt, dag, veke, månad eller år)",
        en="what the minutes are for (case, shift, day, week, month or year)",
    ),
    "volume": Text(nb="antall saker", nn="talet på saker", en="the number of cases"),
    "share": Text(nb="andelen", nn="delen", en="the share"),
    "people": Text(nb="antall personer", nn="talet på personar", en="the number of people"),
    "days": Text(nb="antall dager", nn="talet på dagar", en="the number of days"),
}
GIVEN_AS = Text(
    nb="{fact} som kan brukes (det står {given})",
    nn="{fact} som kan brukast (det står {given})",
    en="{fact} that can be used (it says {given})",
)


def ungiven(text: Text, gain: Gain, names: tuple[str, ...], facts: dict[str, Any]) -> Gap:
    """A gap that names the fields of the freed time, in `{missing}`, that a calculation lacks."""
    freed = gain.freed_time
    if freed is None:
        write = tuple(f"freed_time.{name}" for name in names)
        missing: tuple[Any, ...] = tuple(UNGIVEN[name] for name in names)
        return gap(text, gain, "freed_time", write=write, missing=missing, **facts)
    given = {name: getattr(freed, name) for name in names}
    missing = tuple(
        UNGIVEN[name]
        if value is None
        else Phrase(GIVEN_AS, {"fact": UNGIVEN[name], "given": value})
        for name, value in given.items()
    )
    write = tuple(name for name, value in given.items() if value is None)
    at = next((name for name in names if name in freed.origin.entries), names[0])
    return gap(text, freed, at, write=write, missing=missing, **facts)
