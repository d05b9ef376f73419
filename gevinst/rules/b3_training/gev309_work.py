"""GEV309: training covers ways of working, and roles and tasks where these change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import ChangeKind, Content, Phase
from gevinst.rules.b3_training.sessions import held, held_by_unit, no_sessions
from gevinst.rules.phrases import called
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.rules.b3_training.sessions import Held
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV309",
    severity=Severity.ERROR,
    due=Phase.PLANNING,
    sources=("B3-L",),
    who=Role.PROJECT_MANAGER,
    title=Text(
        nb="Opplæringen gjelder måten å arbeide på, ikke bare verktøyet",
        nn="Opplæringa gjeld måten å arbeide på, ikkje berre verktøyet",
        en="Training covers the way of working, not the tool alone",
    ),
    why=Text(
        nb="Den som kan verktøyet, men arbeider som før, henter ingen gevinst. Nye oppgaver og roller må læres, de også.",
        nn="Den som kan verktøyet, men arbeider som før, hentar ingen gevinst. Nye oppgåver og roller må lærast, dei òg.",
        en="Whoever knows the tool but works as before reaps no gain. New tasks and roles must be learned too.",
    ),
    ask=Text(
        nb="I hvilke økter lærer de ansatte nye arbeidsmåter, roller og oppgaver?",
        nn="I kva økter lærer dei tilsette nye arbeidsmåtar, roller og oppgåver?",
        en="In which sessions do people learn new ways of working, roles and tasks?",
    ),
    reads=(
        "training.sessions.content",
        "training.sessions.units",
        "gains.units",
        "gains.changes.kind",
    ),
    bad="""
        gevinst: 1
        enheter:
          - {id: natt, navn: Nattjenesten}
          - {id: dag, navn: Dagtjenesten}
        opplæring:
          økter:
            - id: kurs
              enheter: [natt]
              innhold: [verktøy, arbeidsmåter]  # <- GEV309
            - {id: dagkurs, enheter: [dag]}  # <- GEV309
        gevinster:
          - id: tilsyn
            hva: Færre fysiske tilsyn
            enheter: [natt]
            endringer:
              - {hva: Faste runder tas ut av kjørelistene, slag: oppgaver}
    """,
    good="""
        gevinst: 1
        enheter:
          - {id: natt, navn: Nattjenesten}
        opplæring:
          økter:
            - {id: kurs, enheter: [natt], innhold: [verktøy, arbeidsmåter]}
            - {id: vakt, enheter: [natt], innhold: [oppgaver]}
        gevinster:
          - id: tilsyn
            hva: Færre fysiske tilsyn
            enheter: [natt]
            endringer:
              - {hva: Faste runder tas ut av kjørelistene, slag: oppgaver}
    """,
)

NOT_WAYS = Text(
    nb="Ingen økt for {units} gjelder nye arbeidsmåter.",
    nn="Inga økt for {units} gjeld nye arbeidsmåtar.",
    en="No session for {units} covers new ways of working.",
)
NOT_CHANGED = Text(
    nb="Gevinsten «{gain}» endrer {kind} i {units}, men ingen økt der gjelder dem.",
    nn="Gevinsten «{gain}» endrar {kind} i {units}, men inga økt der gjeld dei.",
    en="The gain “{gain}” changes {kind} in {units}, but no session there covers them.",
)
TAUGHT = {ChangeKind.ROLES: Content.ROLES, ChangeKind.TASKS: Content.TASKS}
KINDS = {
    ChangeKind.ROLES: Text(nb="rollene", nn="rollene", en="roles"),
    ChangeKind.TASKS: Text(nb="oppgavene", nn="oppgåvene", en="tasks"),
}


rule.unless(no_sessions)


@rule.check
def covers_the_work(plan: Plan, given: Given) -> Iterator[Gap]:
    changed, sessions = _changed(plan), dict(held(plan))
    alike: dict[tuple[str, ChangeKind | None, str], list[str]] = {}
    for ref, own in held_by_unit(plan).items():
        for kind, gain in _lacking(own, changed.get(ref, {})):
            alike.setdefault((own[0].name, kind, gain), []).append(plan.unit_called(ref))
    for (name, kind, gain), units in alike.items():
        session = sessions[name]
        facts: dict[str, Any] = {"units": tuple(units)}
        if kind is None:
            yield gap(NOT_WAYS, session, "content", **facts)
        else:
            yield gap(NOT_CHANGED, session, "content", gain=gain, kind=KINDS[kind], **facts)


def _lacking(
    sessions: list[Held], changed: dict[ChangeKind, str]
) -> Iterator[tuple[ChangeKind | None, str]]:
    """What no session covers: a kind of change with its gain, or None for ways of working."""
    covered = {content for _, session in sessions for content in session.content}
    if Content.WAYS_OF_WORKING not in covered:
        yield None, ""
    for kind, gain in changed.items():
        if TAUGHT[kind] not in covered:
            yield kind, gain


def _changed(plan: Plan) -> dict[str, dict[ChangeKind, str]]:
    """For each unit the kinds of change that must be taught, and a gain that asks for each."""
    found: dict[str, dict[ChangeKind, str]] = {}
    for gain in plan.gains:
        kinds = {change.kind for change in gain.changes if change.kind in TAUGHT}
        for ref in gain.units:
            for kind in sorted(kinds):
                found.setdefault(ref, {}).setdefault(kind, called(gain))
    return found
