"""One plan's report → the gap report that a consultant hands over, part by part."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.calendar.words import CHOSEN
from gevinst.check.ranking import urgency
from gevinst.check.verdict import Status
from gevinst.follow.worth import KRONER
from gevinst.report.barriers import Barrier, Missing, barriers
from gevinst.report.gains import MOST_GAINS, GainRow, gain_rows
from gevinst.report.timeline import Timeline, timeline
from gevinst.rules.phrases import unit_name
from gevinst.rules.rule import Severity
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.check.verdict import PlanReport
    from gevinst.rules.given import Setting
    from gevinst.rules.rule import Rule

FIRST_THINGS = 3

ALL_MET = Text(
    nb="Planen oppfyller alle kravene som gjelder nå. Oppfylte krav: {met}.",
    nn="Planen oppfyller alle krava som gjeld no. Oppfylte krav: {met}.",
    en="The plan meets every requirement that is due now. Requirements met: {met}.",
)
NOT_READY = Text(
    nb="Planen er ikke god nok ennå. Krav som gjelder nå og ikke er oppfylt: {missing} av {due}. "
    "Alvorlige blant dem: {errors}.",
    nn="Planen er ikkje god nok enno. Krav som gjeld no og ikkje er oppfylte: {missing} av {due}. "
    "Alvorlege blant dei: {errors}.",
    en="The plan is not good enough yet. Requirements that are due now and not met: {missing} of {due}. "
    "Serious ones among them: {errors}.",
)
NEARLY = Text(
    nb="Planen har ingen alvorlige mangler, men noe bør på plass. Krav som gjelder nå og ikke er "
    "oppfylt: {missing} av {due}.",
    nn="Planen har ingen alvorlege manglar, men noko bør på plass. Krav som gjeld no og ikkje er "
    "oppfylte: {missing} av {due}.",
    en="The plan has no serious gaps, but something should be put in place. Requirements that are due "
    "now and not met: {missing} of {due}.",
)

ORGANISATION = Text(nb="Organisasjon", nn="Organisasjon", en="Organisation")
PROJECT_OWNER = Text(nb="Prosjekteier", nn="Prosjekteigar", en="Project owner")
PROJECT_MANAGER = Text(nb="Prosjektleder", nn="Prosjektleiar", en="Project manager")
UNITS = Text(nb="Enheter", nn="Einingar", en="Units")
GO_LIVE = Text(nb="Tas i bruk", nn="Blir teken i bruk", en="Taken into use")
WITH_ROLE = Text(nb="{name}, {role}", nn="{name}, {role}", en="{name}, {role}")
FUNDING = Text(nb="Finansiering samlet", nn="Finansiering samla", en="Funding in all")


class Fact(NamedTuple):
    """A label and what the plan says; None where it says nothing."""

    label: Text
    value: Any


class Limit(NamedTuple):
    """A number that decides, and the one in force."""

    setting: Setting
    value: int


class Handover(NamedTuple):
    """All that the gap report tells, beside what `report` holds."""

    report: PlanReport
    verdict: Phrase
    facts: tuple[Fact, ...]
    barriers: tuple[Barrier, ...]
    first: tuple[Missing, ...]
    gains: tuple[GainRow, ...]
    more_gains: int
    timeline: Timeline
    rules: tuple[Rule[Any], ...]
    limits: tuple[Limit, ...]
    severities: tuple[Rule[Any], ...]


def handover(report: PlanReport) -> Handover:
    """What is handed over of a plan that could be read."""
    parts = barriers(report)
    rules = tuple(finding.rule for finding in report.findings)
    changed = {rule_id for rule_id, _ in report.terms.settings.severities}
    return Handover(
        report,
        _verdict(report, parts),
        tuple(_facts(report)),
        parts,
        _first(parts),
        gain_rows(report.plan),
        max(len(report.plan.gains) - MOST_GAINS, 0),
        timeline(report.plan),
        rules,
        tuple(
            Limit(setting, report.terms.number(setting))
            for rule in rules
            for setting in rule.settings
        ),
        tuple(rule for rule in rules if rule.id in changed),
    )


def _verdict(report: PlanReport, parts: tuple[Barrier, ...]) -> Phrase:
    missing = [each.rule.severity for part in parts for each in part.missing]
    facts = {
        "met": report.count(Status.MET),
        "missing": len(missing),
        "due": sum(part.due for part in parts),
        "errors": missing.count(Severity.ERROR),
    }
    if not missing:
        return Phrase(ALL_MET, facts)
    return Phrase(NOT_READY if facts["errors"] else NEARLY, facts)


def _first(parts: tuple[Barrier, ...]) -> tuple[Missing, ...]:
    every = [each for part in parts for each in part.missing]
    return tuple(sorted(every, key=lambda each: urgency(each.rule))[:FIRST_THINGS])


def _facts(report: PlanReport) -> Iterator[Fact]:
    plan = report.plan
    project, total = plan.project, plan.leadership.funding_total
    yield Fact(ORGANISATION, project.organisation)
    yield Fact(PROJECT_OWNER, _called(report, project.project_owner))
    yield Fact(PROJECT_MANAGER, _called(report, project.project_manager))
    yield Fact(UNITS, tuple(map(unit_name, plan.units)))
    yield Fact(CHOSEN, plan.chosen)
    yield Fact(GO_LIVE, plan.go_live)
    yield Fact(FUNDING, None if total is None else Phrase(KRONER, {"amount": total}))


def _called(report: PlanReport, ref: str | None) -> Any:  # noqa: ANN401  (a name with a role, or nothing)
    if ref is None:
        return None
    person = report.plan.person(ref)
    name = report.plan.called(ref)
    if person and person.role and person.name:
        return Phrase(WITH_ROLE, {"name": name, "role": person.role})
    return name if not person or person.name else person.role or name
