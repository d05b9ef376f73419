"""The units of a portfolio → those that may be the same one under two ids: suggested, never merged."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gevinst.portfolio.tables import Column, Scope, Table
from gevinst.rules.b5_gains.claims import letters
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.portfolio.judge import Judged
    from gevinst.portfolio.together import Portfolio

MOST = 200
TITLE = Text(
    nb="Enheter som kanskje er den samme",
    nn="Einingar som kanskje er den same",
    en="Units that may be the same",
)
SAYS = Text(
    nb="To id-er med navn som ligner. De er ikke slått sammen. Er de samme enhet, så skriv det i filen etter --units, eller bruk samme id i planene.",
    nn="To id-ar med namn som liknar. Dei er ikkje slått saman. Er dei same eining, så skriv det i fila etter --units, eller bruk same id i planane.",
    en="Two ids with names that are alike. They are not merged. If they are the same unit, write so in the file after --units, or use the same id in the plans.",
)
NONE = Text(nb="Ingen.", nn="Ingen.", en="None.")
COLUMNS = (
    Column("id", Text(nb="Id", nn="Id", en="Id")),
    Column("name", Text(nb="Navn", nn="Namn", en="Name")),
    Column("other_id", Text(nb="Annen id", nn="Annan id", en="Other id")),
    Column("other_name", Text(nb="Navn", nn="Namn", en="Name")),
    Column(
        "mapping",
        Text(nb="I filen etter --units", nn="I fila etter --units", en="In the file after --units"),
    ),
)
# What a name says of the kind of place, and not which one it is.
_ENDINGS = (
    "tjenesten", "tjeneste", "tenesta", "teneste", "avdelingen", "avdelinga", "avdeling", "enheten",
    "enhet", "eininga", "eining", "seksjonen", "seksjon", "kontoret", "kontor", "etaten", "etat",
    "et", "en", "a",
)  # fmt: skip
_SHORTEST = 3


class Twins(NamedTuple):
    """Two units, by their ids in the portfolio."""

    one: str
    other: str


def twins(portfolio: Portfolio) -> Iterator[Twins]:
    """Units with different ids and one name, but for what says only that it is a unit; at most 200.

    Units that one plan names both are two units: it would know.
    """
    alike: dict[str, list[str]] = {}
    for unit in portfolio.units:
        for core in {_core(portfolio.unit_called(unit)), _core(unit)}:
            if len(core) >= _SHORTEST:
                alike.setdefault(core, []).append(unit)
    found: dict[Twins, None] = {}
    for units in alike.values():
        for number, other in enumerate(units[1:], 1):
            one = units[number - 1]
            if not _in_one_plan(portfolio, one, other):
                found.setdefault(Twins(*sorted((one, other))))
    yield from sorted(found)[:MOST]


def _in_one_plan(portfolio: Portfolio, one: str, other: str) -> bool:
    files = {each.plan.file for each in portfolio.units[one]}
    return any(each.plan.file in files for each in portfolio.units[other])


def _core(name: str) -> str:
    core = letters(name)
    for ending in _ENDINGS:
        if core.endswith(ending) and len(core) - len(ending) >= _SHORTEST:
            return core[: -len(ending)]
    return core


def table(judged: Judged, scope: Scope) -> Table:  # noqa: ARG001  (as all tables are made)
    """The pairs, with what to write in the mapping file if they are one."""
    portfolio = judged.portfolio
    pairs = twins(portfolio) if portfolio.is_named else ()
    rows = tuple(
        (
            pair.one,
            portfolio.unit_called(pair.one),
            pair.other,
            portfolio.unit_called(pair.other),
            _mapping(portfolio.organisation, pair),
        )
        for pair in pairs
    )
    return Table("twins", TITLE, SAYS, NONE, COLUMNS, rows)


def _mapping(organisation: str, pair: Twins) -> str:
    whose, own, also = map(_quoted, (organisation, pair.one, pair.other))
    return f"[[unit]] organisation = {whose} id = {own} also = [{also}]"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
