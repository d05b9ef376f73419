"""Portfolios are made when they are looked at, and are the same however their plans are kept."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from gevinst.check.terms import terms_together
from gevinst.errors import NothingToCheck
from gevinst.portfolio.mapping import Mapping
from gevinst.portfolio.sealed import Sealed, sealed
from gevinst.portfolio.tables import Scope
from gevinst.portfolio.together import by_organisation
from gevinst.views.portfolio import all_told as module
from gevinst.views.portfolio import json
from gevinst.views.portfolio.all_told import AllTold, all_told
from gevinst.words import Language
from tests.plans import portfolio_of

if TYPE_CHECKING:
    from gevinst.portfolio.brief import Brief

SCOPE = Scope(date(2026, 11, 2), terms_together())
PLAN = """
    gevinst: 1
    project: {{name: Tilsyn, organisation: {0} kommune}}
    units: [{{id: natt, employees: 20}}]
    solution: {{go_live: 2027-02-01}}
    gains: [{{id: ro, what: Ro, owner: [kari], target: {{value: 3, date: 2027-12-31}}}}]
"""


def briefs() -> list[Brief]:
    """Two plans of each of three organisations."""
    return [
        plan._replace(file=f"{name}-{plan.file}")
        for name in ("Berg", "Aas", "Vik")
        for plan in portfolio_of(PLAN.format(name), PLAN.format(name)).plans
    ]


def packed() -> list[Sealed]:
    return list(map(sealed, briefs()))


def test_a_brief_that_was_packed_is_the_brief_that_it_was() -> None:
    for brief in briefs():
        assert sealed(brief).opened() == brief
        assert brief.opened() is brief


def test_the_document_is_the_same_of_open_plans_and_of_packed_ones_kept_or_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def document(plans: list[Brief] | list[Sealed]) -> str:
        return "".join(json.render(all_told(plans, Mapping(), SCOPE, (), ""), SCOPE, Language.NN))

    opened = document(briefs())

    assert document(packed()) == opened
    monkeypatch.setattr(module, "MOST_KEPT", 1)
    assert document(packed()) == opened


def test_of_very_many_plans_only_the_portfolio_at_hand_is_kept(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    few = AllTold(by_organisation(packed(), Mapping()), SCOPE)
    assert few[0] is few[0] is next(iter(few))

    monkeypatch.setattr(module, "MOST_KEPT", 5)
    many = AllTold(by_organisation(packed(), Mapping()), SCOPE)
    first = many[0]
    assert many[0] is first
    assert [told.name for told in many] == ["Aas kommune", "Berg kommune", "Vik kommune"]
    assert many[0] is not first
    assert len(many._kept) == 1
    assert [told.name for told in many[1:]] == ["Berg kommune", "Vik kommune"]
    with pytest.raises(IndexError):
        many[3]


def test_how_a_portfolio_ends_is_known_whether_it_was_looked_at_or_not() -> None:
    [unread] = portfolio_of("[").plans
    found = all_told([*packed(), sealed(unread)], Mapping(), SCOPE, (), "")

    assert [end.is_unread for end in found.ends()] == [False, False, False, True]
    assert {end.faults for end in found.ends()} == {()}


def test_what_is_supposed_is_told_of_its_own_organisation_only() -> None:
    [told] = all_told(packed(), Mapping(), SCOPE, ("Vik-1.yaml=2027-09-01",), "--what-if")

    assert told.name == "Vik kommune"
    assert told.before
    assert [each.go_live for each in told.supposed] == [date(2027, 9, 1)]
    assert told.judged.portfolio.plans[0].go_live == date(2027, 9, 1)
    assert told.before.portfolio.plans[0].go_live == date(2027, 2, 1)


def test_where_no_plan_is_left_there_is_nothing_to_tell() -> None:
    out = ("Vik-1.yaml=ut", "Vik-2.yaml=ut")

    with pytest.raises(NothingToCheck, match="--what-if"):
        all_told(packed(), Mapping(), SCOPE, out, "--what-if")
    [told] = all_told(packed(), Mapping(), SCOPE, out[:1], "--what-if")
    assert [plan.file for plan in told.judged.portfolio.plans] == ["Vik-2.yaml"]
