"""GEV005: the dates can be: nothing ends before it begins or is measured in the future."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Phase
from gevinst.rules.form.impossible import in_the_future, out_of_order
from gevinst.rules.rule import FileRule, Role, Severity
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.loaded import Loaded
    from gevinst.rules.given import Given
    from gevinst.rules.rule import Gap

rule = FileRule(
    id="GEV005",
    severity=Severity.ERROR,
    due=Phase.CONCEPT,
    sources=("FORM",),
    who=Role.PROJECT_MANAGER,
    title=Text(
        nb="Datoene kan stemme",
        nn="Datoane kan stemme",
        en="The dates can be true",
    ),
    why=Text(
        nb="Mange krav sammenligner datoer. En dato som ikke kan stemme, gjør svarene gale.",
        nn="Mange krav samanliknar datoar. Ein dato som ikkje kan stemme, gjer svara gale.",
        en="Many requirements compare dates. A date that can't be true makes their answers wrong.",
    ),
    ask=Text(
        nb="Kommer datoene i riktig rekkefølge, og ligger det som alt er gjort, ikke fram i tid?",
        nn="Kjem datoane i rett rekkjefølgje, og ligg det som alt er gjort, ikkje fram i tid?",
        en="Do the dates come in order, and is nothing that has been done dated in the future?",
    ),
    reads=(
        "project.started",
        "project.updated",
        "solution.needs_gathered",
        "solution.chosen",
        "solution.go_live",
        "solution.waves.start",
        "units.other_changes.starts",
        "units.other_changes.ends",
        "units.digital_skills.mapped",
        "training.sessions.starts",
        "training.sessions.ends",
        "gains.baseline.value",
        "gains.baseline.date",
        "gains.target.date",
        "gains.measurements.date",
    ),
    bad="""
        gevinst: 1
        prosjekt: {startet: 2026-01-12, oppdatert: 2027-01-12}  # <- GEV005
        løsning:
          behov_samlet: 2026-02-20
          valgt: 2026-02-16  # <- GEV005
          tas_i_bruk: 2026-02-01  # <- GEV005
        gevinster:
          - id: natttilsyn
            nullpunkt: {verdi: 84, dato: 2026-02-01}
            måltall: {verdi: 30, dato: 2025-12-31}  # <- GEV005
            målinger:
              - {dato: 2026-12-01, verdi: 70}  # <- GEV005
    """,
    good="""
        gevinst: 1
        prosjekt: {startet: 2026-01-12, oppdatert: 2026-10-12}
        løsning:
          behov_samlet: 2026-01-20
          valgt: 2026-03-16
          tas_i_bruk: 2026-06-01
        gevinster:
          - id: natttilsyn
            nullpunkt: {verdi: 84, dato: 2026-02-01}
            måltall: {verdi: 30, dato: 2026-12-31}
            målinger:
              - {dato: 2026-10-01, verdi: 70}
    """,
)


@rule.check
def dates(loaded: Loaded, given: Given) -> Iterator[Gap]:
    yield from out_of_order(loaded.plan)
    yield from in_the_future(loaded.plan, given.as_of)
