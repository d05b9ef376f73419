"""Barrier 5, gains: what is to be better, by what measure, owned by whom, and followed how."""

from __future__ import annotations

from typing import Annotated

from gevinst.choices import AgreedPart, ChangeKind, Direction, GainKind, Interval, Per
from gevinst.plan.node import Node
from gevinst.plan.values import (
    OR_NONE,
    Day,
    GoalRef,
    Id,
    Number,
    PersonRef,
    Prose,
    UnitRef,
    Whole,
    YesNo,
)
from gevinst.words import Key


class NonUse(Node):
    """What is done when someone does not take the solution into use, and with whom that is agreed."""

    how: Annotated[Prose | None, Key("hvordan", "korleis")] = None
    agreed_with: Annotated[Prose | None, Key("avtalt_med", "avtalt_med")] = None


class Tools(Node):
    """What a gain owner has at hand: numbers, help from economy or HR, and what was promised."""

    numbers: Annotated[Prose | None, Key("tall", "tal")] = None
    support: Annotated[Prose | None, Key("støtte")] = None
    promised: Annotated[Prose | None, Key("lovet", "lova")] = None


class GainPlan(Node):
    """What holds for all gains: when they were planned, how they are reported and how they are valued.

    `discount_rate` is in per cent a year, `analysis_period` in years.
    """

    dated: Annotated[Day | None, Key("datert")] = None
    reported_to: Annotated[Prose | None, Key("rapporteres_til", "blir_rapportert_til")] = None
    reported_by: Annotated[PersonRef | None, Key("rapporteres_av", "blir_rapportert_av")] = None
    every: Annotated[Interval | None, Key("hver", "kvar")] = None
    non_use: Annotated[NonUse | None, Key("ved_manglende_bruk", "ved_manglande_bruk")] = None
    tools: Annotated[Tools | None, Key("verktøy")] = None
    money_only_because: Annotated[Prose | None, Key("bare_penger_fordi", "berre_pengar_fordi")] = (
        None
    )
    discount_rate: Annotated[Number | None, Key("kalkulasjonsrente")] = None
    analysis_period: Annotated[Whole | None, Key("analyseperiode")] = None


class Mandate(Node):
    """What a gain owner may decide, and who has given the owner that room (*handlingsrom*)."""

    may: Annotated[tuple[Prose, ...], Key("kan", "kan")] = ()
    given_by: Annotated[PersonRef | None, Key("gitt_av", "gitt_av")] = None


class ControlMeasure(Node):
    """The discussion of a measurement that logs what employees do, and the purpose they are told."""

    discussed: Annotated[Day | None, Key("drøftet", "drøfta")] = None
    discussed_with: Annotated[Prose | None, Key("drøftet_med", "drøfta_med")] = None
    purpose: Annotated[Prose | None, Key("formål", "føremål")] = None


class Indicator(Node):
    """What is measured, in which unit of measure, from which source, how often and by whom."""

    what: Annotated[Prose | None, Key("hva", "kva")] = None
    measured_in: Annotated[Prose | None, Key("måleenhet", "måleeining")] = None
    direction: Annotated[Direction | None, Key("retning")] = None
    source: Annotated[Prose | None, Key("kilde", "kjelde")] = None
    measurement_method: Annotated[Prose | None, Key("målemetode")] = None
    every: Annotated[Interval | None, Key("hver", "kvar")] = None
    measured_by: Annotated[PersonRef | None, Key("målt_av")] = None
    until: Annotated[Day | None, Key("fram_til")] = None
    logs_employees: Annotated[YesNo | None, Key("logger_ansatte", "loggar_tilsette")] = None
    control_measure: Annotated[ControlMeasure | None, Key("kontrolltiltak")] = None


class Sample(Node):
    """How many were measured of how many it stands for, and the reservation that follows."""

    size: Annotated[Whole | None, Key("antall", "tal_på")] = None
    out_of: Annotated[Whole | None, Key("av_totalt")] = None
    reservation: Annotated[Prose | None, Key("forbehold", "atterhald")] = None


class OtherBaseline(Node):
    """Another figure for the same baseline, from another source."""

    value: Annotated[Number | None, Key("verdi")] = None
    date: Annotated[Day | None, Key("dato")] = None
    source: Annotated[Prose | None, Key("kilde", "kjelde")] = None
    explanation: Annotated[Prose | None, Key("forklaring")] = None


class Moved(Node):
    """A baseline or target that was changed: when, from what, why and who agreed."""

    date: Annotated[Day | None, Key("dato")] = None
    was: Annotated[Number | None, Key("var")] = None
    reason: Annotated[Prose | None, Key("begrunnelse", "grunngiving")] = None
    agreed_by: Annotated[tuple[PersonRef, ...], Key("enige", "einige")] = ()


class Baseline(Node):
    """The figure before the change (*nullpunkt*), with where it comes from."""

    value: Annotated[Number | None, Key("verdi")] = None
    date: Annotated[Day | None, Key("dato")] = None
    source: Annotated[Prose | None, Key("kilde", "kjelde")] = None
    measured_by: Annotated[PersonRef | None, Key("målt_av")] = None
    sample: Annotated[Sample | None, Key("utvalg", "utval")] = None
    others: Annotated[tuple[OtherBaseline, ...], Key("andre_målinger", "andre_målingar")] = ()
    moved: Annotated[tuple[Moved, ...], Key("endret", "endra")] = ()


class Target(Node):
    """The figure to be reached, and by when."""

    value: Annotated[Number | None, Key("verdi")] = None
    date: Annotated[Day | None, Key("dato")] = None
    moved: Annotated[tuple[Moved, ...], Key("endret", "endra")] = ()


class Agreement(Node):
    """What top and middle manager have agreed on about a gain, who and when."""

    between: Annotated[tuple[PersonRef, ...], Key("mellom")] = ()
    date: Annotated[Day | None, Key("dato")] = None
    about: Annotated[tuple[AgreedPart, ...], Key("om")] = ()


class WorkChange(Node):
    """What must change in tasks, roles, processes or staffing for the gain to come."""

    what: Annotated[Prose | None, Key("hva", "kva")] = None
    kind: Annotated[ChangeKind | None, Key("slag")] = None
    responsible: Annotated[PersonRef | None, Key("ansvarlig", "ansvarleg")] = None
    by: Annotated[Day | None, Key("innen", "innan", ("frist",))] = None


class FreedTime(Node):
    """Time that is freed, how it is computed, and what it is used for.

    `minutes` are saved for each `per`: a case (with `volume` cases a year), a shift, a day (with
    `people` and `days` a year) and so on. `hours` are hours a year, `posts` full-time posts.
    """

    minutes: Annotated[Number | None, Key("minutter", "minutt")] = None
    per: Annotated[Per | None, Key("per")] = None
    people: Annotated[Number | None, Key("personer", "personar")] = None
    days: Annotated[Number | None, Key("dager", "dagar")] = None
    volume: Annotated[Number | None, Key("volum")] = None
    share: Annotated[Number | None, Key("andel", "del")] = None
    hours: Annotated[Number | None, Key("timer", "timar")] = None
    hours_per_post: Annotated[Number | None, Key("timer_per_årsverk", "timar_per_årsverk")] = None
    hours_per_post_source: Annotated[
        Prose | None, Key("kilde_timer_per_årsverk", "kjelde_timar_per_årsverk")
    ] = None
    posts: Annotated[Number | None, Key("årsverk")] = None
    used_for: Annotated[Prose | None, Key("brukes_til", "blir_brukt_til")] = None


class SavingPart(Node):
    """One part of a saving, in kroner."""

    what: Annotated[Prose | None, Key("hva", "kva")] = None
    amount: Annotated[Number | None, Key("beløp")] = None


class Saving(Node):
    """Money that a gain takes out: which budget line falls, by how many kroner.

    The estimates say how low and how high the amount may come to be.
    """

    amount: Annotated[Number | None, Key("beløp")] = None
    low_estimate: Annotated[Number | None, Key("lavt_anslag", "lågt_anslag")] = None
    high_estimate: Annotated[Number | None, Key("høyt_anslag", "høgt_anslag")] = None
    per: Annotated[Per | None, Key("per")] = None
    budget_line: Annotated[Prose | None, Key("budsjettpost")] = None
    hours: Annotated[Number | None, Key("timer", "timar")] = None
    hourly_cost: Annotated[Number | None, Key("timekostnad")] = None
    volume: Annotated[Number | None, Key("volum")] = None
    unit_cost: Annotated[Number | None, Key("stykkpris")] = None
    parts: Annotated[tuple[SavingPart, ...], Key("deler", "delar")] = ()


class Noticed(Node):
    """Who notices a gain in quality, and how."""

    noticed_by: Annotated[Prose | None, Key("merkes_av", "blir_merka_av")] = None
    how: Annotated[Prose | None, Key("hvordan", "korleis")] = None


class Effect(Node):
    """What a gain does to another unit; `amount` is in the gain's own unit of measure, + for better."""

    unit: Annotated[UnitRef | None, Key("enhet", "eining")] = None
    what: Annotated[Prose | None, Key("hva", "kva")] = None
    amount: Annotated[Number | None, Key("beløp")] = None


class Risk(Node):
    """Something that may keep the gain from coming, and what is done about it."""

    what: Annotated[Prose | None, Key("hva", "kva")] = None
    measure: Annotated[Prose | None, Key("tiltak")] = None
    responsible: Annotated[PersonRef | None, Key("ansvarlig", "ansvarleg")] = None


class Measurement(Node):
    """The indicator on one day."""

    date: Annotated[Day | None, Key("dato")] = None
    value: Annotated[Number | None, Key("verdi")] = None
    note: Annotated[Prose | None, Key("merknad")] = None


class Correction(Node):
    """What is done when a gain falls behind."""

    what: Annotated[Prose | None, Key("hva", "kva")] = None
    responsible: Annotated[PersonRef | None, Key("ansvarlig", "ansvarleg")] = None
    by: Annotated[Day | None, Key("innen", "innan", ("frist",))] = None


class Gain(Node):
    """Something that will be better, for someone, by some measure."""

    id: Annotated[Id | None, Key("id")] = None
    what: Annotated[Prose | None, Key("hva", "kva")] = None
    kind: Annotated[GainKind | None, Key("slag")] = None
    goal: Annotated[GoalRef | None, Key("mål")] = None
    units: Annotated[tuple[UnitRef, ...], Key("enheter", "einingar")] = ()
    owner: Annotated[
        tuple[PersonRef, ...],
        Key(
            "gevinstansvarlig",
            "gevinstansvarleg",
            (
                "gevinsteier",
                "gevinsteigar",
                "nytteeier",
                "nytteeigar",
                "nytteansvarlig",
                "nytteansvarleg",
            ),
        ),
    ] = ()
    mandate: Annotated[Mandate | None, Key("handlingsrom")] = None
    indicator: Annotated[
        Indicator | None, Key("måleindikator", "måleindikator", ("indikator",))
    ] = None
    baseline: Annotated[Baseline | None, Key("nullpunkt")] = None
    target: Annotated[Target | None, Key("måltall", "måltal")] = None
    accountable_from: Annotated[Day | None, Key("måles_på_fra", "blir_målt_på_frå")] = None
    agreed: Annotated[Agreement | None, Key("enighet", "semje")] = None
    changes: Annotated[tuple[WorkChange, ...], Key("endringer", "endringar")] = ()
    removes_tasks: Annotated[YesNo | None, Key("fjerner_oppgaver", "fjernar_oppgåver")] = None
    freed_time: Annotated[FreedTime | None, Key("frigjort_tid", "frigjord_tid")] = None
    saving: Annotated[Saving | None, Key("innsparing")] = None
    noticed: Annotated[Noticed | None, Key("merkbar", "merkbar")] = None
    effects_elsewhere: Annotated[
        tuple[Effect, ...] | None, Key("virkninger_andre_steder", "verknader_andre_stader"), OR_NONE
    ] = None
    prerequisites: Annotated[tuple[Prose, ...], Key("forutsetninger", "føresetnader")] = ()
    risks: Annotated[tuple[Risk, ...], Key("risikoer", "risikoar")] = ()
    measurements: Annotated[tuple[Measurement, ...], Key("målinger", "målingar")] = ()
    correction: Annotated[Correction | None, Key("korrigerende_tiltak", "korrigerande_tiltak")] = (
        None
    )
