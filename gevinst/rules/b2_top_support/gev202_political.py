"""GEV202: a political body has decided on the project, or it is said why none needs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Phase
from gevinst.rules.reasons import only_yes, only_yes_or_no
from gevinst.rules.rule import Gap, PlanRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from gevinst.plan.leadership import PoliticalDecision
    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = PlanRule(
    id="GEV202",
    severity=Severity.WARNING,
    due=Phase.PLANNING,
    sources=("B2-L",),
    who=Role.PROJECT_OWNER,
    title=Text(
        nb="Prosjektet er forankret politisk",
        nn="Prosjektet er forankra politisk",
        en="The project has political backing",
    ),
    why=Text(
        nb="En omstilling som politikerne ikke har stilt seg bak, taper når budsjettet blir trangt eller innbyggerne klager.",
        nn="Ei omstilling som politikarane ikkje har stilt seg bak, taper når budsjettet blir trongt eller innbyggjarane klagar.",
        en="A transformation that the politicians have not put their name to loses out when budgets tighten or residents complain.",
    ),
    ask=Text(
        nb="Hvilket politisk organ har vedtatt dette, og når, eller hvorfor trengs ikke noe vedtak?",
        nn="Kva politisk organ har vedteke dette, og når, eller kvifor trengst ikkje noko vedtak?",
        en="Which political body has decided this, and when, or why is no decision needed?",
    ),
    reads=(
        "leadership.political_decision.body",
        "leadership.political_decision.date",
        "leadership.political_decision.reference",
        "leadership.political_decision.not_needed",
    ),
    bad="""
        gevinst: 1
        prosjekt: {navn: Sensorer i vannverket}
        ledelse:
          politisk_vedtak:  # <- GEV202
            organ: Ledergruppen  # <- GEV202
            saksnummer: TBD
    """,
    good="""
        gevinst: 1
        prosjekt: {navn: Sensorer i vannverket}
        ledelse:
          politisk_vedtak: {organ: Utvalg for teknisk drift, saksnummer: 41/26}
    """,
)

NONE = Text(
    nb="Det står ikke om noe politisk organ har vedtatt prosjektet.",
    nn="Det står ikkje om noko politisk organ har vedteke prosjektet.",
    en="It is not said whether any political body has decided on the project.",
)
NO_BODY = Text(
    nb="Det politiske vedtaket sier ikke hvilket organ som har gjort det.",
    nn="Det politiske vedtaket seier ikkje kva organ som har gjort det.",
    en="The political decision does not say which body made it.",
)
NOT_POLITICAL = Text(
    nb="«{body}» er ikke et politisk organ.",
    nn="«{body}» er ikkje eit politisk organ.",
    en="“{body}” is not a political body.",
)
NO_DATE = Text(
    nb="Det politiske vedtaket har verken dato eller saksnummer.",
    nn="Det politiske vedtaket har verken dato eller saksnummer.",
    en="The political decision has neither a date nor a case reference.",
)
NOT_YET = Text(
    nb="Det politiske vedtaket er datert {date}. Per {as_of} er det ikke gjort ennå.",
    nn="Det politiske vedtaket er datert {date}. Per {as_of} er det ikkje gjort enno.",
    en="The political decision is dated {date}. As of {as_of} it has not been made yet.",
)
NO_REASON = Text(
    nb="Det står bare «{reason}» på at vedtak ikke er nødvendig, ikke hvorfor.",
    nn="Det står berre «{reason}» på at vedtak ikkje er nødvendig, ikkje kvifor.",
    en="On no decision being needed it says only “{reason}”, not why.",
)

_ADMINISTRATIVE = (
    "ledergrupp", "leiargrupp", "ledelse", "leiing", "direktør", "rådmann", "kommunalsjef", "styringsgrupp",
    "prosjekt", "administrasjon", "avdeling", "leverandør", "management", "steering", "chief executive",
)  # fmt: skip
_POLITICAL = (
    "formannskap", "kommunestyre", "bystyre", "fylkesting", "utvalg", "utval", "komité", "komite", "nemnd", "byråd",
    "fylkesråd", "styret", "council", "committee", "board",
)  # fmt: skip


@rule.check
def decided(plan: Plan, given: Given) -> Iterator[Gap]:
    decision = plan.leadership.political_decision
    if decision is None:
        names = ("political_decision.body", "political_decision.date")
        yield gap(NONE, plan.leadership, "political_decision", write=names)
        return
    reason = decision.not_needed
    if reason and not only_yes_or_no(reason):
        return
    if reason and only_yes(reason) and not (decision.body or decision.date or decision.reference):
        yield gap(NO_REASON, decision, "not_needed", reason=reason)
    else:
        yield from _made(decision, given.as_of)


def _made(decision: PoliticalDecision, as_of: date) -> Iterator[Gap]:
    if decision.body is None:
        yield gap(NO_BODY, decision, "body")
    elif not _is_political(decision.body):
        yield gap(NOT_POLITICAL, decision, "body", body=decision.body)
    if decision.date is None and decision.reference is None:
        yield gap(NO_DATE, decision, "date")
    elif decision.date and decision.date > as_of:
        yield gap(NOT_YET, decision, "date", date=decision.date, as_of=as_of)


def _is_political(body: str) -> bool:
    """Whether a body's name is not that of an administrative one; *administrasjonsutvalget* is political."""
    folded = body.casefold()
    if any(part in folded for part in _POLITICAL):
        return True
    return not any(part in folded for part in _ADMINISTRATIVE)
