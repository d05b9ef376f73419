"""The solution: how it was chosen and how it is taken into use."""

from __future__ import annotations

from typing import Annotated

from gevinst.choices import Audience, Met
from gevinst.plan.node import Node
from gevinst.plan.values import Day, Id, PersonRef, Prose, UnitRef, YesNo
from gevinst.words import Key


class Alternative(Node):
    """One way to meet the need that was looked at, doing nothing among them."""

    name: Annotated[Prose | None, Key("navn", "namn")] = None
    do_nothing: Annotated[YesNo | None, Key("gjøre_ingenting", "gjere_ingenting")] = None
    assessment: Annotated[Prose | None, Key("vurdering")] = None


class SelectionGroup(Node):
    """The group that prepares the choice."""

    members: Annotated[tuple[PersonRef, ...], Key("medlemmer", "medlemmer")] = ()
    outside_the_line: Annotated[YesNo | None, Key("utenfor_linja", "utanfor_linja")] = None


class Need(Node):
    """A need that was gathered, whose it is (a unit's, or a group's), and whether the choice meets it."""

    need: Annotated[Prose | None, Key("behov")] = None
    whose: Annotated[UnitRef | None, Key("hvem_sitt", "kven_sitt")] = None
    who: Annotated[tuple[Audience, ...], Key("hvem", "kven")] = ()
    met: Annotated[Met | None, Key("møtt")] = None


class IntroductionPlan(Node):
    """How the solution is taken into use, made when it is chosen."""

    dated: Annotated[Day | None, Key("datert")] = None
    how: Annotated[Prose | None, Key("hvordan", "korleis")] = None
    effect_on_processes: Annotated[
        Prose | None, Key("virkning_på_prosesser", "verknad_på_prosessar")
    ] = None
    adaptations: Annotated[Prose | None, Key("tilpasninger", "tilpassingar")] = None


class Wave(Node):
    """A group of units that takes the solution into use at the same time."""

    id: Annotated[Id | None, Key("id")] = None
    units: Annotated[tuple[UnitRef, ...], Key("enheter", "einingar")] = ()
    start: Annotated[Day | None, Key("start")] = None
    lessons_learned: Annotated[Day | None, Key("erfaringer", "erfaringar")] = None


class Solution(Node):
    """What is chosen, when, and when it is taken into use."""

    name: Annotated[Prose | None, Key("navn", "namn")] = None
    needs_gathered: Annotated[Day | None, Key("behov_samlet", "behov_samla")] = None
    alternatives: Annotated[tuple[Alternative, ...], Key("alternativer", "alternativ")] = ()
    selection_group: Annotated[SelectionGroup | None, Key("valggruppe", "valgruppe")] = None
    needs: Annotated[tuple[Need, ...], Key("behovsliste")] = ()
    introduction_plan: Annotated[IntroductionPlan | None, Key("innføringsplan")] = None
    chosen: Annotated[Day | None, Key("valgt", "vald")] = None
    go_live: Annotated[Day | None, Key("tas_i_bruk", "blir_teken_i_bruk")] = None
    waves: Annotated[tuple[Wave, ...], Key("puljer", "puljer")] = ()
