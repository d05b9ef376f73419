"""Barrier 3, training: its budget, its sessions and what comes after."""

from __future__ import annotations

from typing import Annotated

from gevinst.choices import CitizenMeasureKind, Content, Method, SkillLevel
from gevinst.plan.node import Node
from gevinst.plan.values import Day, Id, Number, Prose, UnitRef, Whole, YesNo
from gevinst.words import Key


class TrainingBudget(Node):
    """Money set aside for training, in kroner, and who gives it."""

    amount: Annotated[Number | None, Key("beløp")] = None
    funded_by: Annotated[Prose | None, Key("finansiert_av", "finansiert_av")] = None


class Session(Node):
    """A training session, or a series of like ones.

    `every_shift` says that the arena reaches every shift of its units.
    """

    id: Annotated[Id | None, Key("id")] = None
    units: Annotated[tuple[UnitRef, ...], Key("enheter", "einingar")] = ()
    participants: Annotated[Whole | None, Key("deltakere", "deltakarar")] = None
    hours: Annotated[Number | None, Key("timer", "timar")] = None
    method: Annotated[Method | None, Key("metode")] = None
    arena: Annotated[Prose | None, Key("arena")] = None
    every_shift: Annotated[YesNo | None, Key("alle_vakter")] = None
    starts: Annotated[Day | None, Key("fra", "frå", ("from",))] = None
    ends: Annotated[Day | None, Key("til", "til", ("to",))] = None
    skill_level: Annotated[SkillLevel | None, Key("kompetansenivå")] = None
    roles: Annotated[Prose | None, Key("roller")] = None
    system_parts: Annotated[Prose | None, Key("systemdeler", "systemdelar")] = None
    content: Annotated[tuple[Content, ...], Key("innhold", "innhald")] = ()
    backfill_hours: Annotated[Number | None, Key("frikjøpstimer", "frikjøpstimar")] = None
    no_backfill_because: Annotated[
        Prose | None, Key("uten_frikjøp_fordi", "utan_frikjøp_fordi")
    ] = None
    course_cost: Annotated[Number | None, Key("kurskostnad")] = None


class CitizenMeasure(Node):
    """Training of, or information to, citizens and users."""

    kind: Annotated[CitizenMeasureKind | None, Key("slag")] = None
    what: Annotated[Prose | None, Key("hva", "kva")] = None
    channel: Annotated[Prose | None, Key("kanal")] = None
    date: Annotated[Day | None, Key("dato")] = None


class EffectCheck(Node):
    """When and how it is checked that the training worked."""

    how: Annotated[Prose | None, Key("hvordan", "korleis")] = None
    date: Annotated[Day | None, Key("dato")] = None


class UseIndicator(Node):
    """How actual use of the solution is followed in units."""

    what: Annotated[Prose | None, Key("hva", "kva")] = None
    units: Annotated[tuple[UnitRef, ...], Key("enheter", "einingar")] = ()


class Training(Node):
    """What is taught, to whom, when and for what money.

    `no_backfill_because` holds for the sessions that set no backfill aside; a session may have its
    own.
    """

    budget: Annotated[TrainingBudget | None, Key("budsjett")] = None
    hourly_cost: Annotated[Number | None, Key("timekostnad")] = None
    backfill_hourly_cost: Annotated[
        Number | None, Key("timekostnad_frikjøp", "timekostnad_frikjøp")
    ] = None
    no_backfill_because: Annotated[
        Prose | None, Key("uten_frikjøp_fordi", "utan_frikjøp_fordi")
    ] = None
    sessions: Annotated[tuple[Session, ...], Key("økter", "økter")] = ()
    citizens: Annotated[tuple[CitizenMeasure, ...], Key("innbyggere", "innbyggjarar")] = ()
    continuous: Annotated[Prose | None, Key("videre_læring", "vidare_læring")] = None
    effect_check: Annotated[EffectCheck | None, Key("effektmåling")] = None
    use: Annotated[tuple[UseIndicator, ...], Key("bruk")] = ()
