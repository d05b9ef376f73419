"""Barrier 1, resistance to change: what is told, asked and done about it."""

from __future__ import annotations

from typing import Annotated

from gevinst.choices import Against, Cause
from gevinst.plan.node import Node
from gevinst.plan.values import Day, Number, PersonRef, Prose, UnitRef, YesNo
from gevinst.words import Key


class InItForMe(Node):
    """What the people of one unit get out of the change themselves."""

    unit: Annotated[UnitRef | None, Key("enhet", "eining")] = None
    what: Annotated[Prose | None, Key("hva", "kva")] = None


class Channel(Node):
    """One way in which the target picture is told, to whom and when."""

    form: Annotated[Prose | None, Key("form")] = None
    units: Annotated[tuple[UnitRef, ...], Key("enheter", "einingar")] = ()
    date: Annotated[Day | None, Key("dato")] = None


class Questions(Node):
    """A low-threshold place for questions, and who answers."""

    units: Annotated[tuple[UnitRef, ...], Key("enheter", "einingar")] = ()
    where: Annotated[Prose | None, Key("sted", "stad")] = None
    answered_by: Annotated[PersonRef | None, Key("besvart_av", "svart_av")] = None


class Champion(Node):
    """A keen colleague with time to help others."""

    person: Annotated[PersonRef | None, Key("person")] = None
    unit: Annotated[UnitRef | None, Key("enhet", "eining")] = None
    hours_per_week: Annotated[Number | None, Key("timer_per_uke", "timar_per_veke")] = None
    pairs_with_low_skills: Annotated[
        YesNo | None, Key("sammen_med_lav_kompetanse", "saman_med_låg_kompetanse")
    ] = None


class Resistance(Node):
    """A likely cause of resistance in a unit, and what is done about it by whom."""

    unit: Annotated[UnitRef | None, Key("enhet", "eining")] = None
    cause: Annotated[Cause | None, Key("årsak")] = None
    found: Annotated[YesNo | None, Key("funnet", "funne")] = None
    measure: Annotated[Prose | None, Key("tiltak")] = None
    responsible: Annotated[PersonRef | None, Key("ansvarlig", "ansvarleg")] = None


class ChangeMeasure(Node):
    """A measure against change pressure, low readiness or low capacity in a unit."""

    against: Annotated[Against | None, Key("mot")] = None
    unit: Annotated[UnitRef | None, Key("enhet", "eining")] = None
    what: Annotated[Prose | None, Key("hva", "kva")] = None


class GoodExample(Node):
    """Early results that are shown to those who come later: what, to which units, and when."""

    what: Annotated[Prose | None, Key("hva", "kva")] = None
    units: Annotated[tuple[UnitRef, ...], Key("enheter", "einingar")] = ()
    date: Annotated[Day | None, Key("dato")] = None


class Change(Node):
    """How the change is explained, and how resistance is met."""

    what: Annotated[Prose | None, Key("hva", "kva")] = None
    how: Annotated[Prose | None, Key("hvordan", "korleis")] = None
    why: Annotated[Prose | None, Key("hvorfor", "kvifor")] = None
    context: Annotated[Prose | None, Key("sammenheng", "samanheng")] = None
    in_it_for_me: Annotated[
        tuple[InItForMe, ...], Key("utbytte_for_den_enkelte", "utbyte_for_den_enkelte")
    ] = ()
    channels: Annotated[tuple[Channel, ...], Key("kanaler", "kanalar")] = ()
    questions: Annotated[tuple[Questions, ...], Key("spørsmål")] = ()
    champions: Annotated[tuple[Champion, ...], Key("ildsjeler", "eldsjeler")] = ()
    resistance: Annotated[tuple[Resistance, ...], Key("motstand")] = ()
    measures: Annotated[tuple[ChangeMeasure, ...], Key("endringstiltak")] = ()
    good_examples: Annotated[tuple[GoodExample, ...], Key("gode_eksempler", "gode_døme")] = ()
