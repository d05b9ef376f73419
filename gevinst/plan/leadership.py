"""Barrier 2, support from top management: decisions, money, time and backing."""

from __future__ import annotations

from typing import Annotated

from gevinst.choices import Audience, CostKind, Level, Per
from gevinst.plan.node import Node
from gevinst.plan.values import Day, Number, PersonRef, Prose, UnitRef
from gevinst.words import Key


class PoliticalDecision(Node):
    """The political body's decision, or why none is needed."""

    body: Annotated[Prose | None, Key("organ")] = None
    date: Annotated[Day | None, Key("dato")] = None
    reference: Annotated[Prose | None, Key("saksnummer")] = None
    not_needed: Annotated[Prose | None, Key("ikke_nødvendig", "ikkje_nødvendig")] = None


class LeadershipActivity(Node):
    """Something that top management itself does, for whom and when."""

    who: Annotated[PersonRef | None, Key("hvem", "kven")] = None
    what: Annotated[Prose | None, Key("hva", "kva")] = None
    audience: Annotated[tuple[Audience, ...], Key("målgruppe")] = ()
    date: Annotated[Day | None, Key("dato")] = None


class FundingLine(Node):
    """One line of what the project is given, in kroner: once, or per year, month or week.

    The estimates say how low and how high the amount may come to be.
    """

    cost: Annotated[CostKind | None, Key("kostnad", "kostnad")] = None
    amount: Annotated[Number | None, Key("beløp")] = None
    per: Annotated[Per | None, Key("per")] = None
    low_estimate: Annotated[Number | None, Key("lavt_anslag", "lågt_anslag")] = None
    high_estimate: Annotated[Number | None, Key("høyt_anslag", "høgt_anslag")] = None


class ManagerSupport(Node):
    """Tools and guidance for the unit managers' hard parts."""

    what: Annotated[Prose | None, Key("hva", "kva")] = None
    units: Annotated[tuple[UnitRef, ...], Key("enheter", "einingar")] = ()


class DigitalUnderstanding(Node):
    """How well the leadership understands digitalisation, and what is done where it is low."""

    level: Annotated[Level | None, Key("nivå")] = None
    measure: Annotated[Prose | None, Key("tiltak")] = None


class ProcurementAnchoring(Node):
    """When the line above a unit manager was told of the procurement and what it demands."""

    unit: Annotated[UnitRef | None, Key("enhet", "eining")] = None
    told: Annotated[PersonRef | None, Key("orientert")] = None
    date: Annotated[Day | None, Key("dato")] = None


class Leadership(Node):
    """What top management decides, pays for and does."""

    political_decision: Annotated[PoliticalDecision | None, Key("politisk_vedtak")] = None
    activities: Annotated[tuple[LeadershipActivity, ...], Key("aktiviteter", "aktivitetar")] = ()
    funding: Annotated[tuple[FundingLine, ...], Key("finansiering")] = ()
    funding_total: Annotated[Number | None, Key("finansiering_samlet", "finansiering_samla")] = None
    support_for_managers: Annotated[
        tuple[ManagerSupport, ...], Key("støtte_til_ledere", "støtte_til_leiarar")
    ] = ()
    digital_understanding: Annotated[
        DigitalUnderstanding | None, Key("digital_forståelse", "digital_forståing")
    ] = None
    procurement: Annotated[
        tuple[ProcurementAnchoring, ...],
        Key("forankring_av_anskaffelse", "forankring_av_innkjøp"),
    ] = ()
