"""The project itself: what it is, where it stands and which goals it serves."""

from __future__ import annotations

from typing import Annotated

from gevinst.choices import Phase, ServiceArea
from gevinst.plan.node import Node
from gevinst.plan.values import Day, Id, PersonRef, Prose, YesNo
from gevinst.words import Key


class Goal(Node):
    """A goal of a named strategy or plan that the project serves."""

    id: Annotated[Id | None, Key("id")] = None
    strategy: Annotated[Prose | None, Key("strategi")] = None
    goal: Annotated[Prose | None, Key("mål")] = None


class Project(Node):
    """The digitalisation project that the plan is for."""

    name: Annotated[Prose | None, Key("navn", "namn")] = None
    organisation: Annotated[Prose | None, Key("organisasjon", "organisasjon")] = None
    service_area: Annotated[ServiceArea | None, Key("tjenesteområde", "tenesteområde")] = None
    phase: Annotated[Phase | None, Key("fase")] = None
    citizen_facing: Annotated[YesNo | None, Key("innbyggerrettet", "innbyggjarretta")] = None
    must_have: Annotated[YesNo | None, Key("må_ha")] = None
    started: Annotated[Day | None, Key("startet", "starta")] = None
    updated: Annotated[Day | None, Key("oppdatert")] = None
    project_owner: Annotated[PersonRef | None, Key("prosjekteier", "prosjekteigar")] = None
    project_manager: Annotated[PersonRef | None, Key("prosjektleder", "prosjektleiar")] = None
    goals: Annotated[tuple[Goal, ...], Key("målsettinger", "målsetjingar")] = ()
