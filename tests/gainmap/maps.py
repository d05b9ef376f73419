"""Little plans as the tests write them → their maps, and what is on them."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from gevinst.gainmap.drawn import gain_map
from gevinst.views.gainmap.told import Telling
from tests.documents import example, report_of

if TYPE_CHECKING:
    from gevinst.check.verdict import PlanReport
    from gevinst.gainmap.parts import Box, GainMap, Kind

REAL = sorted((Path(__file__).parents[2] / "examples" / "real").glob("*.gevinst.yaml"))
EXAMPLES = (
    "nattilsyn",
    "mangelfull",
    "konsept",
    *(f"real/{path.name.removesuffix('.gevinst.yaml')}" for path in REAL),
)


def map_of(plan: str | bytes, language: str = "nb") -> GainMap:
    """The map of a plan."""
    return gain_map(report_of(plan, language))


def drawn(report: PlanReport) -> tuple[GainMap, Telling]:
    """What the views draw: the map of a report, and its words."""
    made = gain_map(report)
    return made, Telling(made, report)


@cache
def of_example(name: str, language: str = "nb") -> tuple[GainMap, Telling]:
    """The map of an example, and its words."""
    return drawn(example(name, language))


def boxes(made: GainMap, kind: Kind) -> list[Box]:
    """The boxes of a kind."""
    return [box for box in made.boxes.values() if box.kind is kind]


def many(count: int, changes: int = 2) -> str:
    """A plan with so many gains that share changes and goals, some of which lack one or the other."""
    lines = [
        "gevinst: 1",
        "prosjekt:",
        "  navn: Velferdsteknologi i hele kommunen",
        "  fase: planlegging",
        "  målsettinger:",
        *(
            f"    - {{id: m{n}, mål: Mål {n} som kommunen har satt seg, strategi: Kommuneplan}}"
            for n in range(5)
        ),
        "personer: [{id: kari, navn: Kari Hansen}]",
        "enheter: [{id: natt, navn: Nattjenesten}, {id: respons, navn: Responssenteret}]",
        "løsning: {navn: Velferdsteknologiplattformen, tas_i_bruk: 2026-02-02}",
        "gevinster:",
    ]
    for n in range(count):
        lines.append(f"  - id: g{n}")
        lines.append(f"    hva: Gevinst {n} gir færre avbrudd og mer tid til dem som trenger det")
        lines.append(f"    slag: {('tid', 'penger', 'kvalitet')[n % 3]}")
        lines += ["    gevinstansvarlig: kari"] if n % 4 else []
        lines += [f"    mål: m{n * 3 % 5}"] if n % 7 else []
        if n % 5:
            lines.append("    endringer:")
            lines += [
                f"      - {{hva: Endring {n * k % 23} i hvordan arbeidet gjøres, slag: oppgaver}}"
                for k in range(1, changes + 1)
            ]
        if n % 6 == 0:
            effect = f"{{enhet: respons, hva: Flere varsler å ta seg av, beløp: {-n}}}"
            lines.append(f"    virkninger_andre_steder: [{effect}]")
    return "\n".join(lines) + "\n"
