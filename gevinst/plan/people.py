"""Those who are responsible, and the units that the change touches."""

from __future__ import annotations

from typing import Annotated

from gevinst.choices import LeadershipLevel, Level, ServiceArea
from gevinst.plan.node import Node
from gevinst.plan.values import OR_NONE, Day, Id, Number, PersonRef, Prose, UnitRef, Whole, YesNo
from gevinst.words import Key


class Person(Node):
    """Someone with a responsibility in the plan: a name and a role, nothing else about them."""

    id: Annotated[Id | None, Key("id")] = None
    name: Annotated[Prose | None, Key("navn", "namn")] = None
    role: Annotated[Prose | None, Key("rolle")] = None
    level: Annotated[LeadershipLevel | None, Key("nivå")] = None
    unit: Annotated[UnitRef | None, Key("enhet", "eining")] = None
    answers_for: Annotated[tuple[UnitRef, ...], Key("svarer_for", "svarer_for")] = ()
    deputy: Annotated[PersonRef | None, Key("stedfortreder", "varamann", ("avløser",))] = None
    handover: Annotated[Prose | None, Key("overlevering")] = None
    manager_agreement: Annotated[Day | None, Key("lederavtale", "leiaravtale")] = None


class DigitalSkills(Node):
    """A unit's staff by level of digital skill, and the day it was mapped."""

    low: Annotated[Whole | None, Key("lav", "låg")] = None
    medium: Annotated[Whole | None, Key("middels")] = None
    high: Annotated[Whole | None, Key("høy", "høg")] = None
    mapped: Annotated[Day | None, Key("kartlagt")] = None


class Readiness(Node):
    """How willing a unit's people and manager are, and how much they can carry now.

    Capacity that is low for a time says until when: the unit may then start after that day.
    """

    employees: Annotated[Level | None, Key("ansatte", "tilsette")] = None
    manager: Annotated[Level | None, Key("leder", "leiar")] = None
    capacity: Annotated[Level | None, Key("kapasitet")] = None
    capacity_low_until: Annotated[
        Day | None, Key("kapasitet_lav_fram_til", "kapasitet_låg_fram_til")
    ] = None


class OtherChange(Node):
    """Another change that a unit goes through in the same period, digital or not."""

    name: Annotated[Prose | None, Key("navn", "namn")] = None
    starts: Annotated[Day | None, Key("fra", "frå", ("from",))] = None
    ends: Annotated[Day | None, Key("til", "til", ("to",))] = None


class TimeSetAside(Node):
    """Hours (and money, in kroner) set aside for a unit to learn and to implement."""

    training_hours: Annotated[Number | None, Key("opplæringstimer", "opplæringstimar")] = None
    implementation_hours: Annotated[Number | None, Key("innføringstimer", "innføringstimar")] = None
    amount: Annotated[Number | None, Key("beløp")] = None
    funded_by: Annotated[Prose | None, Key("finansiert_av", "finansiert_av")] = None


class SupportNeed(Node):
    """What a unit manager needs (time, tools, backing), and what was answered by whom."""

    need: Annotated[Prose | None, Key("behov")] = None
    answer: Annotated[Prose | None, Key("svar")] = None
    answered_by: Annotated[PersonRef | None, Key("besvart_av", "svart_av")] = None


class Unit(Node):
    """A unit that the change touches; `service_area` where it is another than the project's."""

    id: Annotated[Id | None, Key("id")] = None
    name: Annotated[Prose | None, Key("navn", "namn")] = None
    manager: Annotated[PersonRef | None, Key("leder", "leiar")] = None
    sparring_partner: Annotated[PersonRef | None, Key("sparringspartner")] = None
    service_area: Annotated[ServiceArea | None, Key("tjenesteområde", "tenesteområde")] = None
    employees: Annotated[Whole | None, Key("ansatte", "tilsette")] = None
    shift_work: Annotated[YesNo | None, Key("turnus")] = None
    round_the_clock: Annotated[YesNo | None, Key("heldøgnsdrift", "heildøgnsdrift")] = None
    digital_skills: Annotated[
        DigitalSkills | None, Key("digital_kompetanse", "digital_kompetanse")
    ] = None
    readiness: Annotated[Readiness | None, Key("endringsvilje")] = None
    other_changes: Annotated[
        tuple[OtherChange, ...] | None, Key("andre_endringer", "andre_endringar"), OR_NONE
    ] = None
    time_set_aside: Annotated[TimeSetAside | None, Key("avsatt_tid", "avsett_tid")] = None
    support_needs: Annotated[tuple[SupportNeed, ...], Key("støttebehov")] = ()
