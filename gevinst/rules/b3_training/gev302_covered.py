"""GEV302: the budget covers the training that the plan describes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Phase
from gevinst.rules.b3_training.cost import closing, parts
from gevinst.rules.b3_training.sessions import NO_SESSIONS, above_zero, held
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV302",
    severity=Severity.ERROR,
    due=Phase.PLANNING,
    sources=("B3-D",),
    who=Role.PROJECT_OWNER,
    title=Text(
        nb="Budsjettet dekker opplæringen i planen",
        nn="Budsjettet dekkjer opplæringa i planen",
        en="The budget covers the training in the plan",
    ),
    why=Text(
        nb="Arbeidstiden, vikarene og kursene koster penger. Det budsjettet ikke dekker, må enheten ta fra driften.",
        nn="Arbeidstida, vikarane og kursa kostar pengar. Det budsjettet ikkje dekkjer, må eininga ta frå drifta.",
        en="The working time, the substitutes and the courses cost money. What the budget does not cover, the unit must take from its operations.",
    ),
    ask=Text(
        nb="Er budsjettet stort nok til arbeidstiden, frikjøpet og kursene i planen?",
        nn="Er budsjettet stort nok til arbeidstida, frikjøpet og kursa i planen?",
        en="Is the budget large enough for the working time, the backfill and the courses in the plan?",
    ),
    reads=(
        "training.budget.amount",
        "training.hourly_cost",
        "training.backfill_hourly_cost",
        "training.sessions.participants",
        "training.sessions.hours",
        "training.sessions.backfill_hours",
        "training.sessions.course_cost",
    ),
    bad="""
        gevinst: 1
        opplæring:  # <- GEV302
          timekostnad: 450
          budsjett:
            beløp: 25 000  # <- GEV302
          økter:
            - {id: planleggingsdag, deltakere: 24, timer: 3, kurskostnad: 8 400}
            - id: veiledning  # <- GEV302
              deltakere: 24
              frikjøpstimer: 48
    """,
    good="""
        gevinst: 1
        opplæring:
          budsjett: {beløp: 86 400, finansiert_av: Oppvekst}
          timekostnad: 450
          timekostnad_frikjøp: 500
          økter:
            - {id: planleggingsdag, deltakere: 24, timer: 3, kurskostnad: 8 400}
            - {id: veiledning, deltakere: 24, timer: 2, frikjøpstimer: 48}
    """,
)

MISSING = Text(
    nb="Økten «{session}» mangler {missing}, så prisen kan ikke regnes ut.",
    nn="Økta «{session}» manglar {missing}, så prisen kan ikkje reknast ut.",
    en="The session “{session}” lacks {missing}, so its cost can't be worked out.",
)
COUNTED = {
    "participants": Text(nb="deltakere", nn="deltakarar", en="participants"),
    "hours": Text(nb="timer", nn="timar", en="hours"),
}
NO_RATE = Text(
    nb="Planen har ingen timekostnad, så prisen på arbeidstiden i øktene kan ikke regnes ut.",
    nn="Planen har ingen timekostnad, så prisen på arbeidstida i øktene kan ikkje reknast ut.",
    en="The plan has no hourly cost, so the cost of the working time in the sessions can't be worked out.",
)
NO_BACKFILL_RATE = Text(
    nb="Planen har ingen timekostnad for frikjøp, så prisen på frikjøpstimene i øktene ({hours}) kan ikke regnes ut.",
    nn="Planen har ingen timekostnad for frikjøp, så prisen på frikjøpstimane i øktene ({hours}) kan ikkje reknast ut.",
    en="The plan has no hourly cost of backfill, so the cost of the backfill hours in the sessions ({hours}) can't be worked out.",
)
SHORT = Text(
    nb="Opplæringen i planen koster {cost} kr ({parts}), men budsjettet er {budget} kr. {closing}",
    nn="Opplæringa i planen kostar {cost} kr ({parts}), men budsjettet er {budget} kr. {closing}",
    en="The training in the plan costs NOK {cost} ({parts}), but the budget is NOK {budget}. {closing}",
)
SHORT_ALREADY = Text(
    nb="Bare det som kan regnes ut, koster {cost} kr ({parts}), men budsjettet er {budget} kr. {closing}",
    nn="Berre det som kan reknast ut, kostar {cost} kr ({parts}), men budsjettet er {budget} kr. {closing}",
    en="What can be worked out alone costs NOK {cost} ({parts}), but the budget is NOK {budget}. {closing}",
)
NO_BUDGET = Text(
    nb="opplæringen har ikke noe budsjett ennå (se GEV301)",
    nn="opplæringa har ikkje noko budsjett enno (sjå GEV301)",
    en="training has no budget yet (see GEV301)",
)


@rule.unless
def nothing_to_compare(plan: Plan) -> Text | None:
    if not plan.training.sessions:
        return NO_SESSIONS
    if _budget(plan) is None and not any(_unknown(plan)):
        return NO_BUDGET
    return None


@rule.check
def covers_the_training(plan: Plan, given: Given) -> Iterator[Gap]:
    unknown = tuple(_unknown(plan))
    yield from unknown
    budget, costs = _budget(plan), parts(plan)
    total = sum(part.sum for part in costs)
    if plan.training.budget and budget is not None and total > budget:
        yield gap(
            SHORT_ALREADY if unknown else SHORT,
            plan.training.budget,
            "amount",
            cost=total,
            parts=tuple(part.phrase for part in costs if part.sum),
            budget=budget,
            closing=closing(total - budget, costs[0]),
        )


def _budget(plan: Plan) -> Decimal | None:
    return above_zero(plan.training.budget.amount) if plan.training.budget else None


def _unknown(plan: Plan) -> Iterator[Gap]:
    training = plan.training
    for name, session in held(plan):
        missing = tuple([field for field in COUNTED if not above_zero(getattr(session, field))])
        if missing:
            told = tuple(COUNTED[field] for field in missing)
            yield gap(MISSING, session, missing[0], write=missing, session=name, missing=told)
    _, backfill, _ = parts(plan)
    if not above_zero(training.hourly_cost):
        yield gap(NO_RATE, training, "hourly_cost")
    if backfill.count and not backfill.rate:
        yield gap(NO_BACKFILL_RATE, training, "backfill_hourly_cost", hours=backfill.count)
