"""The dates of a plan → those that can't be: out of order, or done in the future."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.rules.phrases import called, unit_name
from gevinst.rules.rule import Gap, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from gevinst.plan.model import Plan
    from gevinst.plan.node import Node

CHOSEN = Text(
    nb="Løsningen er valgt {then}, før behovene ble samlet {first}.",
    nn="Løysinga er vald {then}, før behova vart samla {first}.",
    en="The solution is chosen {then}, before the needs were gathered {first}.",
)
TAKEN_INTO_USE = Text(
    nb="Løsningen tas i bruk {then}, før den er valgt {first}.",
    nn="Løysinga blir teken i bruk {then}, før ho er vald {first}.",
    en="The solution is taken into use {then}, before it is chosen {first}.",
)
STARTED = Text(
    nb="Prosjektet starter {first}, etter at løsningen er tatt i bruk {then}.",
    nn="Prosjektet startar {first}, etter at løysinga er teken i bruk {then}.",
    en="The project starts {first}, after the solution is taken into use {then}.",
)
WAVE = Text(
    nb="Puljen «{wave}» tar løsningen i bruk {then}, før den er valgt {first}.",
    nn="Pulja «{wave}» tek løysinga i bruk {then}, før ho er vald {first}.",
    en="The wave “{wave}” takes the solution into use {then}, before it is chosen {first}.",
)
SESSION = Text(
    nb="Opplæringsøkten «{session}» slutter {then}, før den begynner {first}.",
    nn="Opplæringsøkta «{session}» sluttar {then}, før ho byrjar {first}.",
    en="The training session “{session}” ends {then}, before it begins {first}.",
)
OTHER_CHANGE = Text(
    nb="Endringen «{change}» i «{unit}» slutter {then}, før den begynner {first}.",
    nn="Endringa «{change}» i «{unit}» sluttar {then}, før ho byrjar {first}.",
    en="The change “{change}” in “{unit}” ends {then}, before it begins {first}.",
)
TARGET = Text(
    nb="Måltallet for «{gain}» skal nås {then}, før nullpunktet er målt {first}.",
    nn="Måltalet for «{gain}» skal nåast {then}, før nullpunktet er målt {first}.",
    en="The target of “{gain}” is to be reached {then}, before the baseline is measured {first}.",
)

UPDATED = Text(
    nb="Planen er oppdatert {day}, men det er etter dagen den vurderes på, {as_of}.",
    nn="Planen er oppdatert {day}, men det er etter dagen han blir vurdert på, {as_of}.",
    en="The plan is updated {day}, but that is after the day it is judged as of, {as_of}.",
)
MAPPED = Text(
    nb="Den digitale kompetansen i «{unit}» er kartlagt {day}, men det er etter dagen planen vurderes på, {as_of}.",
    nn="Den digitale kompetansen i «{unit}» er kartlagd {day}, men det er etter dagen planen blir vurdert på, {as_of}.",
    en="The digital skills in “{unit}” are mapped {day}, but that is after the day the plan is judged as of, {as_of}.",
)
BASELINE = Text(
    nb="Nullpunktet for «{gain}» er målt {day}, men det er etter dagen planen vurderes på, {as_of}.",
    nn="Nullpunktet for «{gain}» er målt {day}, men det er etter dagen planen blir vurdert på, {as_of}.",
    en="The baseline of “{gain}” is measured {day}, but that is after the day the plan is judged as of, {as_of}.",
)
MEASUREMENT = Text(
    nb="En måling av «{gain}» er datert {day}, men det er etter dagen planen vurderes på, {as_of}.",
    nn="Ei måling av «{gain}» er datert {day}, men det er etter dagen planen blir vurdert på, {as_of}.",
    en="A measurement of “{gain}” is dated {day}, but that is after the day the plan is judged as of, {as_of}.",
)


def out_of_order(plan: Plan) -> Iterator[Gap]:
    """A gap for each date that lies before the one it must follow."""
    project, solution = plan.project, plan.solution
    needs, chosen = solution.needs_gathered, solution.chosen
    yield from _order(CHOSEN, solution, "chosen", needs, chosen)
    yield from _order(TAKEN_INTO_USE, solution, "go_live", chosen, solution.go_live)
    yield from _order(STARTED, project, "started", project.started, plan.go_live)
    for number, wave in enumerate(solution.waves, 1):
        yield from _order(WAVE, wave, "start", chosen, wave.start, wave=wave.id or f"#{number}")
    for unit in plan.units:
        for change in unit.other_changes or ():
            names = {"change": change.name or "?", "unit": unit_name(unit)}
            yield from _order(OTHER_CHANGE, change, "ends", change.starts, change.ends, **names)
    for number, session in enumerate(plan.training.sessions, 1):
        name = session.id or f"#{number}"
        yield from _order(SESSION, session, "ends", session.starts, session.ends, session=name)
    for gain in plan.gains:
        if gain.baseline and gain.target:
            first, then = gain.baseline.date, gain.target.date
            yield from _order(TARGET, gain.target, "date", first, then, gain=called(gain))


def in_the_future(plan: Plan, as_of: date) -> Iterator[Gap]:
    """A gap for each date of something done that lies after the day the plan is judged as of."""
    yield from _done(UPDATED, plan.project, "updated", plan.project.updated, as_of)
    for unit in plan.units:
        if skills := unit.digital_skills:
            day = skills.mapped
            yield from _done(MAPPED, skills, "mapped", day, as_of, unit=unit_name(unit))
    for gain in plan.gains:
        baseline = gain.baseline
        if baseline and baseline.value is not None:
            yield from _done(BASELINE, baseline, "date", baseline.date, as_of, gain=called(gain))
        for measured in gain.measurements:
            yield from _done(MEASUREMENT, measured, "date", measured.date, as_of, gain=called(gain))


def _order(
    text: Text,
    node: Node,
    name: str,
    first: date | None,
    then: date | None,
    **facts: Any,  # noqa: ANN401
) -> Iterator[Gap]:
    if first and then and then < first:
        yield gap(text, node, name, first=first, then=then, **facts)


def _done(
    text: Text,
    node: Node,
    name: str,
    day: date | None,
    as_of: date,
    **facts: Any,  # noqa: ANN401
) -> Iterator[Gap]:
    if day and day > as_of:
        yield gap(text, node, name, day=day, as_of=as_of, **facts)
