"""The whole plan, and the look-ups that rules ask of it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Any

from gevinst.choices import ReportLanguage
from gevinst.plan.change import Change
from gevinst.plan.gains import Gain, GainPlan
from gevinst.plan.involvement import Involvement
from gevinst.plan.leadership import Leadership
from gevinst.plan.node import Node
from gevinst.plan.people import Person, Unit
from gevinst.plan.project import Project
from gevinst.plan.solution import Solution
from gevinst.plan.training import Training
from gevinst.plan.values import Day, GainRef, PersonRef, Prose, UnitRef, Whole
from gevinst.words import Key, cut

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

FORMAT_VERSION = 1
_LIMITS = frozenset(("gains", "units"))


class Waiver(Node):
    """A requirement that someone has decided not to meet, why, and until when.

    `gains` and `units` limit it to these; without them it is for the plan as a whole.
    """

    rule: Annotated[Prose | None, Key("krav", "krav", ("regel",))] = None
    reason: Annotated[Prose | None, Key("begrunnelse", "grunngiving")] = None
    approved_by: Annotated[PersonRef | None, Key("godkjent_av", "godkjend_av")] = None
    until: Annotated[Day | None, Key("fram_til")] = None
    gains: Annotated[
        tuple[GainRef, ...], Key("gevinster", "gevinstar", ("gevinst", "gain", "nyttevirkninger"))
    ] = ()
    units: Annotated[
        tuple[UnitRef, ...], Key("enheter", "einingar", ("enhet", "eining", "unit"))
    ] = ()

    @property
    def is_limited(self) -> bool:
        """Whether it is for some gains or units only, also where those can't be read."""
        return bool(self.gains or self.units) or not _LIMITS.isdisjoint(self.origin.entries)


class Plan(Node):
    """A plan for realising the gains of a digitalisation project: one section per barrier."""

    gevinst: Annotated[Whole | None, Key("gevinst")] = None
    language: Annotated[ReportLanguage | None, Key("språk")] = None
    project: Annotated[Project, Key("prosjekt")] = Project.model_construct()
    people: Annotated[tuple[Person, ...], Key("personer", "personar")] = ()
    units: Annotated[tuple[Unit, ...], Key("enheter", "einingar")] = ()
    solution: Annotated[Solution, Key("løsning", "løysing")] = Solution.model_construct()
    change: Annotated[Change, Key("endring")] = Change.model_construct()
    leadership: Annotated[Leadership, Key("ledelse", "leiing")] = Leadership.model_construct()
    training: Annotated[Training, Key("opplæring")] = Training.model_construct()
    involvement: Annotated[Involvement, Key("involvering")] = Involvement.model_construct()
    gain_plan: Annotated[
        GainPlan,
        Key(
            "gevinstrealiseringsplan",
            "gevinstrealiseringsplan",
            ("gevinstplan", "plan_for_nyttestyring"),
        ),
    ] = GainPlan.model_construct()
    gains: Annotated[
        tuple[Gain, ...],
        Key("gevinster", "gevinstar", ("nyttevirkninger", "nytteverknader", "benefits")),
    ] = ()
    waivers: Annotated[tuple[Waiver, ...], Key("unntak")] = ()

    @cached_property
    def looked_up(self) -> dict[object, Any]:
        """What the rules' own look-ups have found in this plan, by look-up."""
        return {}

    @cached_property
    def _people(self) -> dict[str, Person]:
        return {person.id: person for person in reversed(self.people) if person.id}

    @cached_property
    def _units(self) -> dict[str, Unit]:
        return {unit.id: unit for unit in reversed(self.units) if unit.id}

    def person(self, ref: str | None) -> Person | None:
        """The person with this id, or None."""
        return self._people.get(ref) if ref else None

    def unit(self, ref: str | None) -> Unit | None:
        """The unit with this id, or None."""
        return self._units.get(ref) if ref else None

    def called(self, ref: str | None) -> str:
        """What a person is called in a sentence: the name where the plan has one, else the id."""
        person = self.person(ref)
        return cut((person.name if person else None) or ref or "?")

    def unit_called(self, ref: str | None) -> str:
        """What a unit is called in a sentence: its name where the plan has one, else its id."""
        unit = self.unit(ref)
        return cut((unit.name if unit else None) or ref or "?")

    @property
    def chosen(self) -> date | None:
        """The day the solution was, or will be, chosen."""
        return self.solution.chosen

    @property
    def go_live(self) -> date | None:
        """The day the solution is taken into use; the first wave's where no other day is given."""
        if self.solution.go_live:
            return self.solution.go_live
        return min((wave.start for wave in self.solution.waves if wave.start), default=None)

    @cached_property
    def wave_starts(self) -> dict[str, tuple[date, date]]:
        """The first and the last day that a wave with the unit starts, by unit."""
        starts: dict[str, tuple[date, date]] = {}
        for wave in self.solution.waves:
            if (start := wave.start) is None:
                continue
            for unit in wave.units:
                first, last = starts.get(unit, (start, start))
                starts[unit] = (min(first, start), max(last, start))
        return starts

    def first_use(self, units: Iterable[str]) -> date | None:
        """The day the first of some units takes the solution into use; `go_live` without waves."""
        starts = [self.wave_starts[unit][0] for unit in units if unit in self.wave_starts]
        return min(starts, default=self.go_live)

    def last_use(self, units: Iterable[str]) -> date | None:
        """The day the last of some units takes the solution into use; `go_live` without waves."""
        starts = [self.wave_starts[unit][1] for unit in units if unit in self.wave_starts]
        return max(starts, default=self.go_live)
