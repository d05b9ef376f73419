"""A portfolio → a file for each of its plans, units and people, and where each leads from the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.views.portfolio.shown import Pages, Ref
from gevinst.views.portfolio.site.names import Names, stem
from gevinst.views.portfolio.site.people import people, person_key

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gevinst.portfolio.brief import Brief, Who
    from gevinst.portfolio.together import Portfolio

INDEX = "index.html"
_KINDS = {
    "plan": "file",
    "project": "plan",
    "plans": "plan",
    "unit": "unit",
    "name": "unit",
    "other_name": "unit",
    "owner": "person",
    "who": "person",
}


class Links(Pages):
    """The pages of an organisation, which all lie in one folder."""

    def __init__(self, portfolio: Portfolio) -> None:
        """A file for each plan, unit and person."""
        self.portfolio = portfolio
        self.people = people(portfolio)
        self._files: dict[tuple[str, str], str] = {}
        self._named: dict[tuple[str, str], str] = {}
        names = Names()
        for plan in portfolio.plans:
            file = names.new("plan", stem(plan.file.removeprefix(portfolio.folder)))
            self._put("plan", plan.file, plan.called, file)
            self._named["file", plan.file] = self._files["plan", plan.file]
        for unit in portfolio.units:
            file = names.new("unit", unit.removeprefix(portfolio.folder))
            self._put("unit", unit, portfolio.unit_called(unit), file)
        for key, person in self.people.items():
            self._put("person", key, person.name, names.new("person", person.name))

    def _put(self, kind: str, key: str, name: str, file: str) -> None:
        """A name that two have leads to neither."""
        self._files[kind, key] = f"{file}.html"
        known = self._named.setdefault((kind, name), f"{file}.html")
        if known != f"{file}.html":
            self._named[kind, name] = ""

    @property
    def files(self) -> Mapping[tuple[str, str], str]:
        """The file of each page, by its kind and what it is known by."""
        return self._files

    def of(self, kind: str, key: str) -> str:
        """The file of a page."""
        return self._files.get((kind, key), "")

    def named(self, column: str, name: str) -> str:
        """The file of the only one of that name, of the kind that stands in a column."""
        return self._named.get((_KINDS.get(column, ""), name), "")

    def plan(self, plan: Brief) -> Ref:
        """A plan, by what it is called."""
        return Ref("plan", plan.file, plan.called)

    def unit(self, plan: Brief, unit: str) -> Ref:
        """A unit that a plan names by its own id."""
        known = self.portfolio.unit_id(plan, unit)
        return Ref("unit", known, self.portfolio.unit_called(known))

    def person(self, plan: Brief, who: Who | str) -> Ref:
        """Someone whom a plan names."""
        name = who if isinstance(who, str) else who.name
        return Ref("person", person_key(self.portfolio, plan, name), name)
