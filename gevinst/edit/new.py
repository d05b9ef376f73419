"""What is known of a project → a new plan: short, commented, and with hints where answers are due."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from gevinst.choices import LeadershipLevel, Phase
from gevinst.edit.ids import free_of
from gevinst.edit.placeholders import placeholder
from gevinst.edit.said import Hint
from gevinst.edit.scribe import Scribe
from gevinst.edit.templates import TEMPLATES
from gevinst.plan.about import about
from gevinst.plan.gains import Gain
from gevinst.plan.model import FORMAT_VERSION, Plan
from gevinst.plan.people import Person, Unit
from gevinst.plan.project import Goal, Project
from gevinst.plan.shape import shape
from gevinst.words import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from gevinst.choices import ServiceArea
    from gevinst.edit.said import Said, Tree
    from gevinst.plan.node import Node

BEGIN = Text(
    nb="Fyll ut det som står i vinkelparenteser. «gevinst check» sier hva som mangler.",
    nn="Fyll ut det som står i vinkelparentesar. «gevinst check» seier kva som manglar.",
    en="Fill in what stands in angle brackets. “gevinst check” tells what is missing.",
)
SUGGESTED = Text(
    nb="Forslag, ikke en del av planen: ta bort # foran det som passer, og skriv det om.",
    nn="Forslag, ikkje ein del av planen: ta bort # framfor det som passar, og skriv det om.",
    en="Suggestions, not part of the plan: take away the # before what fits, and rewrite it.",
)
ROLE = Text(nb="leder for {unit}", nn="leiar for {unit}", en="manager of {unit}")
_NAMELESS = {
    "people": Text(nb="person", nn="person", en="person"),
    "units": Text(nb="enhet", nn="eining", en="unit"),
    "goals": Text(nb="mål", nn="mål", en="goal"),
    "gains": Text(nb="gevinst", nn="gevinst", en="gain"),
}
_WORDS_OF_AN_ID = 2


@dataclass(slots=True)
class Known:
    """What is known of a project before its plan is written; what is empty is not known.

    `citizen_facing` is a word of the plan's vocabulary, `units` are names with their managers', and
    `gains` what is to get better with the ids of units.
    """

    language: Language
    phase: Phase
    today: date
    area: ServiceArea | None = None
    organisation: str = ""
    name: str = ""
    citizen_facing: str = ""
    owner: str = ""
    owner_role: str = ""
    units: list[tuple[str, str]] = field(default_factory=list)
    strategy: str = ""
    goal: str = ""
    gains: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)


def new_plan(known: Known, *, above: Iterable[str] = (), suggest: bool = False) -> str:
    """The plan as it stands in a file, below some comments; with the area's suggestions if asked."""
    return "".join(f"{line}\n" for line in _Writing(known, suggest=suggest).lines(above))


class _Writing:
    def __init__(self, known: Known, *, suggest: bool) -> None:
        self.known = known
        self.scribe = Scribe(known.language)
        self.template = TEMPLATES[known.area] if suggest and known.area else None
        self.people: dict[str, Tree] = {}
        self.taken: set[str] = set()

    def lines(self, above: Iterable[str]) -> Iterator[str]:
        known = self.known
        owner = self._person(known.owner, known.owner_role, LeadershipLevel.TOP_MANAGEMENT)
        units = [self._unit(name, manager) for name, manager in known.units]
        goal: Tree = {
            "id": self._id("goals", known.goal),
            "strategy": known.strategy,
            "goal": known.goal,
        }
        yield from above
        yield f"# {BEGIN.to(known.language)}"
        yield from self._entries({"gevinst": str(FORMAT_VERSION), "language": known.language.value})
        yield from self._section("project", self._project(owner, goal))
        people = self.people.values() or [self._blank("people", Person, "name", "role", "level")]
        yield from self._section("people", tuple(people))
        each = units or [self._blank("units", Unit, "name", "manager")]
        yield from self._section("units", tuple(each), self._suggested_units())
        gains = [self._gain(what, where, goal) for what, where in known.gains]
        yield from self._section(
            "gains", tuple(gains or [self._blank("gains", Gain, "what")]), self._suggested_gains()
        )

    def _project(self, owner: str, goal: Tree) -> Tree:
        known = self.known
        project: Tree = {
            "name": known.name,
            "organisation": known.organisation,
            "service_area": known.area.word(known.language) if known.area else "",
            "phase": known.phase.word(known.language),
            "citizen_facing": known.citizen_facing,
            "updated": known.today.isoformat(),
            "project_owner": owner,
        }
        return {**self._hinted(Project, project), "goals": (self._hinted(Goal, goal),)}

    def _person(self, name: str, role: str, level: LeadershipLevel, unit: str = "") -> str:
        """The id of someone, who is put among the people where they are not there yet."""
        if not name:
            return ""
        if name not in self.people:
            made = self._id("people", name, words=1)
            person: Tree = {"id": made, "name": name, "role": role}
            self.people[name] = self._hinted(Person, person)
            self.people[name]["level"] = level.word(self.known.language)
            if unit:
                self.people[name]["unit"] = unit
        return str(self.people[name]["id"])

    def _unit(self, name: str, manager: str) -> Tree:
        made = self._id("units", name)
        role = ROLE.to(self.known.language, {"unit": name})
        leads = self._person(manager, role, LeadershipLevel.MIDDLE_MANAGEMENT, made)
        return self._hinted(Unit, {"id": made, "name": name, "manager": leads})

    def _gain(self, what: str, units: tuple[str, ...], goal: Tree) -> Tree:
        gain: Tree = {"id": self._id("gains", what), "what": what}
        if self.known.goal:
            gain["goal"] = goal["id"]
        if units:
            gain["units"] = units
        return gain

    def _suggested_units(self) -> tuple[Tree, ...]:
        units = self.template.units if self.template else ()
        given = {name.casefold() for name, _ in self.known.units}
        names = [
            name for unit in units if (name := unit.to(self.known.language)).casefold() not in given
        ]
        return tuple({"id": self._id("units", name), "name": name} for name in names)

    def _suggested_gains(self) -> tuple[Tree, ...]:
        language = self.known.language
        return tuple(
            {
                "id": self._id("gains", gain.what.to(language)),
                "what": gain.what.to(language),
                "kind": gain.kind.word(language),
                "indicator": {
                    "what": gain.indicator.to(language),
                    "measured_in": gain.measured_in.to(language),
                    "direction": gain.direction.word(language),
                },
            }
            for gain in (self.template.gains if self.template else ())
        )

    def _section(self, name: str, said: Said, suggested: tuple[Tree, ...] = ()) -> Iterator[str]:
        """A section below its meaning; what is suggested stands below, as comments."""
        section = shape(Plan).fields[name]
        yield ""
        yield f"# {about(Plan, section).to(self.known.language)}"
        yield from self._entries({name: said})
        if suggested:
            yield f"  # {SUGGESTED.to(self.known.language)}"
            for line in list(self._entries({name: suggested}))[1:]:
                yield f"  # {line[2:]}"

    def _entries(self, tree: Tree) -> Iterator[str]:
        return self.scribe.entries(Plan, tree, 0)

    def _hinted(self, model: type[Node], tree: Tree) -> Tree:
        """The tree with a hint for each text that is not known."""
        spoken = self.known.language
        fields = shape(model).fields
        return {
            name: said or Hint(placeholder(model, fields[name], spoken, spoken))
            for name, said in tree.items()
        }

    def _blank(self, section: str, model: type[Node], *names: str) -> Tree:
        """An item to fill in; it has an id, for without one it is no item of the format."""
        return {"id": self._id(section, ""), **self._hinted(model, dict.fromkeys(names, ""))}

    def _id(self, section: str, name: str, words: int = _WORDS_OF_AN_ID) -> str:
        nameless = _NAMELESS[section].to(self.known.language)
        made = free_of(name, self.taken, nameless, words=words)
        self.taken.add(made)
        return made
