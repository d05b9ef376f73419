"""Barrier 4, involvement: who takes part, when, and what comes of it."""

from __future__ import annotations

from typing import Annotated

from gevinst.choices import Audience
from gevinst.plan.node import Node
from gevinst.plan.values import Day, PersonRef, Prose, UnitRef, Whole
from gevinst.words import Key


class InvolvementActivity(Node):
    """An activity in which managers, employees or citizens take part; of all units where it names none."""

    who: Annotated[tuple[Audience, ...], Key("hvem", "kven")] = ()
    units: Annotated[tuple[UnitRef, ...], Key("enheter", "einingar")] = ()
    how: Annotated[Prose | None, Key("hvordan", "korleis")] = None
    date: Annotated[Day | None, Key("dato")] = None


class Feedback(Node):
    """Where users say what does not work, who answers, and within how many days."""

    channel: Annotated[Prose | None, Key("kanal")] = None
    answered_by: Annotated[PersonRef | None, Key("besvart_av", "svart_av")] = None
    answer_within_days: Annotated[Whole | None, Key("svar_innen_dager", "svar_innan_dagar")] = None


class Cooperation(Node):
    """A meeting, discussion or assessment with representatives of the employees."""

    how: Annotated[Prose | None, Key("hvordan", "korleis")] = None
    date: Annotated[Day | None, Key("dato")] = None


class Routine(Node):
    """A routine of a unit that changes, who changes it and by when."""

    unit: Annotated[UnitRef | None, Key("enhet", "eining")] = None
    what: Annotated[Prose | None, Key("hva", "kva")] = None
    responsible: Annotated[PersonRef | None, Key("ansvarlig", "ansvarleg")] = None
    by: Annotated[Day | None, Key("innen", "innan", ("frist",))] = None


class ReasonsTold(Node):
    """When the reasons for the choice were told to which units, and what of their needs is not met."""

    units: Annotated[tuple[UnitRef, ...], Key("enheter", "einingar")] = ()
    date: Annotated[Day | None, Key("dato")] = None
    what: Annotated[Prose | None, Key("hva", "kva")] = None
    not_met: Annotated[Prose | None, Key("ikke_møtt", "ikkje_møtt")] = None


class Involvement(Node):
    """Who is involved in the choice and in taking it into use."""

    activities: Annotated[tuple[InvolvementActivity, ...], Key("aktiviteter", "aktivitetar")] = ()
    feedback: Annotated[Feedback | None, Key("tilbakemelding")] = None
    union_representatives: Annotated[
        tuple[Cooperation, ...], Key("tillitsvalgte", "tillitsvalde")
    ] = ()
    safety_representative: Annotated[tuple[Cooperation, ...], Key("verneombud", "verneombod")] = ()
    routines: Annotated[tuple[Routine, ...], Key("rutiner", "rutinar")] = ()
    developers: Annotated[tuple[Cooperation, ...], Key("utviklere", "utviklarar")] = ()
    language_test: Annotated[tuple[Cooperation, ...], Key("språktest")] = ()
    reasons_told: Annotated[
        tuple[ReasonsTold, ...], Key("valget_begrunnet", "valet_grunngitt")
    ] = ()
