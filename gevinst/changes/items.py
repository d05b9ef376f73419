"""Gains, people, units, goals and waivers that are new or gone → sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.changes.change import Change, Kind
from gevinst.changes.pairs import said
from gevinst.changes.places import item_name
from gevinst.changes.values import quoted
from gevinst.plan.model import Waiver
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.changes.change import Versions
    from gevinst.changes.differences import Difference
    from gevinst.plan.model import Plan

NEW = {
    "gains": Text(nb="Ny gevinst: «{item}».", nn="Ny gevinst: «{item}».", en="New gain: “{item}”."),
    "people": Text(nb="Ny person: {item}.", nn="Ny person: {item}.", en="New person: {item}."),
    "units": Text(nb="Ny enhet: {item}.", nn="Ny eining: {item}.", en="New unit: {item}."),
    "project.goals": Text(nb="Nytt mål: «{item}».", nn="Nytt mål: «{item}».", en="New goal: “{item}”."),
}  # fmt: skip
GONE = {
    "gains": Text(
        nb="Gevinsten «{item}» er tatt ut av planen.{perhaps}",
        nn="Gevinsten «{item}» er teken ut av planen.{perhaps}",
        en="The gain “{item}” was taken out of the plan.{perhaps}",
    ),
    "people": Text(
        nb="{item} er tatt ut av planen.{perhaps}",
        nn="{item} er teken ut av planen.{perhaps}",
        en="{item} was taken out of the plan.{perhaps}",
    ),
    "units": Text(
        nb="Enheten {item} er tatt ut av planen.{perhaps}",
        nn="Eininga {item} er teken ut av planen.{perhaps}",
        en="The unit {item} was taken out of the plan.{perhaps}",
    ),
    "project.goals": Text(
        nb="Målet «{item}» er tatt ut av planen.{perhaps}",
        nn="Målet «{item}» er teke ut av planen.{perhaps}",
        en="The goal “{item}” was taken out of the plan.{perhaps}",
    ),
}
NO_TEXT = Text(nb="", nn="", en="")
PERHAPS = Text(
    nb=" Kanskje er bare id-en ny, fra {old} til {new}: teksten er den samme.",
    nn=" Kanskje er berre id-en ny, frå {old} til {new}: teksten er den same.",
    en=" Perhaps only the id is new, from {old} to {new}: the text is the same.",
)
NO_ID = Text(nb="ingen id", nn="ingen id", en="no id")
WAIVER_NEW = Text(
    nb="Nytt unntak fra {rule}{limited}: {reason}, godkjent av {by}, {until}.",
    nn="Nytt unntak frå {rule}{limited}: {reason}, godkjent av {by}, {until}.",
    en="New waiver from {rule}{limited}: {reason}, approved by {by}, {until}.",
)
WAIVER_GONE = Text(
    nb="Unntaket fra {rule}{limited} er fjernet.",
    nn="Unntaket frå {rule}{limited} er fjerna.",
    en="The waiver from {rule}{limited} was taken away.",
)
WAIVER_ENDED = Text(
    nb="Unntaket fra {rule}{limited} gikk ut {day}.",
    nn="Unntaket frå {rule}{limited} gjekk ut {day}.",
    en="The waiver from {rule}{limited} ended on {day}.",
)
NOT_SAID = Text(nb="det står ikke", nn="det står ikkje", en="not said")
NO_REASON = Text(nb="uten begrunnelse", nn="utan grunngiving", en="without a reason")
UNTIL = Text(nb="til {day}", nn="til {day}", en="until {day}")
NO_END = Text(nb="uten sluttdato", nn="utan sluttdato", en="without an end")
LIMITED = Text(nb=" ({to})", nn=" ({to})", en=" ({to})")


def item_changes(found: Difference, old: Plan, new: Plan) -> Iterator[Change]:  # noqa: ARG001  (as all are called)
    """The sentence on a gain, person, unit or goal that is new or gone."""
    steps = found.way.steps
    kind = Kind.GAINS if steps == "gains" else Kind.CAST
    facts: dict[str, Any] = {"item": item_name(found.within[-1].either), "perhaps": NO_TEXT}
    if found.same_as is not None:
        idents = [getattr(item, "id", None) or NO_ID for item in (found.was, found.same_as)]
        facts["perhaps"] = Phrase(PERHAPS, {"old": idents[0], "new": idents[1]})
    text = (GONE if found.now is None else NEW)[steps]
    yield Change(kind, text, facts, found.way.path, rank=(int(found.now is not None),))


def waiver_changes(found: Difference, old: Plan, new: Plan) -> Iterator[Change]:
    """The sentence on a waiver that is new or was taken away."""
    waiver = found.within[-1].either
    if isinstance(waiver, Waiver):
        plan = old if found.now is None else new
        text = WAIVER_GONE if found.now is None else WAIVER_NEW
        yield Change(Kind.WAIVERS, text, _waiver_facts(waiver, plan), found.way.path)


def ended_waivers(versions: Versions) -> Iterator[Change]:
    """The sentences on waivers that stand as they were, and ended between the days of two versions."""
    before, now = versions.old.as_of, versions.new.as_of
    stood = set(map(said, versions.old.plan.waivers))
    for waiver in versions.new.plan.waivers:
        if waiver.until and before <= waiver.until < now and said(waiver) in stood:
            facts = _waiver_facts(waiver, versions.new.plan) | {"day": waiver.until}
            yield Change(Kind.WAIVERS, WAIVER_ENDED, facts, waiver.origin.path)


def _waiver_facts(waiver: Waiver, plan: Plan) -> dict[str, Any]:
    limits = (*map(plan.unit_called, waiver.units), *waiver.gains)
    return {
        "rule": waiver.rule or NOT_SAID,
        "limited": Phrase(LIMITED, {"to": limits}) if limits else NO_TEXT,
        "reason": quoted(waiver.reason) if waiver.reason else NO_REASON,
        "by": plan.called(waiver.approved_by) if waiver.approved_by else NOT_SAID,
        "until": Phrase(UNTIL, {"day": waiver.until}) if waiver.until else NO_END,
    }
