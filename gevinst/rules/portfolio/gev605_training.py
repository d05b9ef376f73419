"""GEV605: training in all plans together leaves a unit the time for its service."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from gevinst.choices import Phase
from gevinst.rules.portfolio.courses import Busy, busiest_weeks, taught
from gevinst.rules.portfolio.reasons import alone
from gevinst.rules.rule import Role, Severity
from gevinst.rules.together import PortfolioRule, portfolio_gap
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.portfolio.together import Portfolio
    from gevinst.rules.given import Given
    from gevinst.rules.rule import Gap

rule = PortfolioRule(
    id="GEV605",
    severity=Severity.WARNING,
    due=Phase.PLANNING,
    sources=("B3-D",),
    who=Role.TOP_MANAGEMENT,
    title=Text(
        nb="Opplæringen i alle planene får plass i enhetens tid",
        nn="Opplæringa i alle planane får plass i tida til eininga",
        en="The training in all plans fits into the unit's time",
    ),
    why=Text(
        nb="Det er grenser for hvor mye ansatte kan tas ut av tjenesten for å lære. Kurs fra flere prosjekter i de samme ukene går ut over brukerne, eller blir ikke holdt.",
        nn="Det er grenser for kor mykje tilsette kan takast ut av tenesta for å lære. Kurs frå fleire prosjekt i dei same vekene går ut over brukarane, eller blir ikkje haldne.",
        en="There are limits to how much staff can be taken out of the service to learn. Courses of several projects in the same weeks are at the users' expense, or are not held.",
    ),
    ask=Text(
        nb="Hvor stor del av enhetens tid går til opplæring når alle planene legges sammen, og kan noe flyttes?",
        nn="Kor stor del av tida til eininga går til opplæring når alle planane blir lagde saman, og kan noko flyttast?",
        en="How large a part of the unit's time goes to training when all plans are added up, and can some of it be moved?",
    ),
    note=Text(
        nb="Enhetens tid er ansatte × timer i uka (vårt tall, se grensene) × uker: planene sier ikke hvor mange årsverk det er. En økt over flere dager regnes som jevnt fordelt på dem.",
        nn="Tida til eininga er tilsette × timar i veka (vårt tal, sjå grensene) × veker: planane seier ikkje kor mange årsverk det er. Ei økt over fleire dagar blir rekna som jamt fordelt på dei.",
        en="The unit's time is employees × hours a week (our number, see the limits) × weeks: the plans do not say how many full-time posts there are. A session over several days is taken to be spread evenly over them.",
    ),
    reads=(
        "project.organisation",
        "units.employees",
        "training.sessions.units",
        "training.sessions.participants",
        "training.sessions.hours",
        "training.sessions.starts",
        "training.sessions.ends",
    ),
    bad="""
        gevinst: 1
        prosjekt: {navn: Digitalt tilsyn, organisasjon: Nordvik kommune}
        enheter:
          - {id: natt, navn: Nattjenesten, ansatte: 20}
        opplæring:
          økter:
            - {id: kurs, enheter: [natt], deltakere: 20, timer: 5, fra: 2027-02-01, til: 2027-02-12}  # <- GEV605
        ---
        gevinst: 1
        prosjekt: {navn: Elektroniske låser, organisasjon: Nordvik kommune}
        enheter:
          - {id: natt, navn: Nattjenesten, ansatte: 20}
        opplæring:
          økter:
            - {id: låser, enheter: [natt], deltakere: 20, timer: 4, fra: 2027-02-15, til: 2027-02-19}
    """,
    good="""
        gevinst: 1
        prosjekt: {navn: Digitalt tilsyn, organisasjon: Nordvik kommune}
        enheter:
          - {id: natt, navn: Nattjenesten, ansatte: 20}
        opplæring:
          økter:
            - {id: kurs, enheter: [natt], deltakere: 20, timer: 5, fra: 2027-02-01, til: 2027-02-12}
        ---
        gevinst: 1
        prosjekt: {navn: Elektroniske låser, organisasjon: Nordvik kommune}
        enheter:
          - {id: natt, navn: Nattjenesten, ansatte: 20}
        opplæring:
          økter:
            - {id: låser, enheter: [natt], deltakere: 20, timer: 4, fra: 2027-04-05, til: 2027-04-09}
    """,
)

PERCENT = rule.setting(
    "percent",
    5,
    Text(
        nb="Så mange prosent av enhetens tid kan gå til opplæring i tidsrommet.",
        nn="Så mange prosent av tida til eininga kan gå til opplæring i tidsrommet.",
        en="So many per cent of the unit's time may go to training in the period.",
    ),
)
WEEKS = rule.setting(
    "weeks",
    4,
    Text(
        nb="Tidsrommet er så mange uker på rad.",
        nn="Tidsrommet er så mange veker på rad.",
        en="The period is so many weeks in a row.",
    ),
)
HOURS = rule.setting(
    "hours",
    37,
    Text(
        nb="Så mange timer i uka regnes for hver ansatt.",
        nn="Så mange timar i veka blir rekna for kvar tilsett.",
        en="So many hours a week are counted for each employee.",
    ),
)
OVER = Text(
    nb="Opplæring tar {hours} timer i {unit} fra {first} til {last}, {percent} % av tiden ({employees} ansatte × {week} timer × {weeks} uker); vår grense er {limit} %. Økter: {courses}. Flytt noe av det, eller sett inn vikarer.",
    nn="Opplæring tek {hours} timar i {unit} frå {first} til {last}, {percent} % av tida ({employees} tilsette × {week} timar × {weeks} veker); vår grense er {limit} %. Økter: {courses}. Flytt noko av det, eller set inn vikarar.",
    en="Training takes {hours} hours in {unit} from {first} to {last}, {percent} % of the time ({employees} employees × {week} hours × {weeks} weeks); our limit is {limit} %. Sessions: {courses}. Move some of it, or bring in substitutes.",
)
COURSE = Text(nb="{course} ({plan})", nn="{course} ({plan})", en="{course} ({plan})")


@rule.unless
def seen_alone(portfolio: Portfolio) -> Text | None:
    return alone(portfolio)


@rule.check
def training(portfolio: Portfolio, given: Given) -> Iterator[Gap]:
    for unit, told in portfolio.units.items():
        employees = max((each.unit.employees or 0 for each in told), default=0)
        busy = busiest_weeks(taught(portfolio, unit), given[WEEKS], given.as_of)
        if employees <= 0 or busy is None:
            continue
        time = Decimal(employees * given[HOURS] * given[WEEKS])
        if (
            len({each.plan.file for each in busy.courses}) > 1
            and busy.hours * 100 > time * given[PERCENT]
        ):
            yield _over(portfolio, unit, busy, time, employees, given)


def _over(  # noqa: PLR0913, PLR0917  (what the sentence tells)
    portfolio: Portfolio, unit: str, busy: Busy, time: Decimal, employees: int, given: Given
) -> Gap:
    courses = [
        Phrase(COURSE, {"course": each.course.name, "plan": each.plan.called})
        for each in busy.courses
    ]
    return portfolio_gap(
        OVER,
        [each.course.spot for each in busy.courses],
        unit,
        unit=portfolio.unit_called(unit),
        hours=round(busy.hours, 1),
        first=busy.first,
        last=busy.last,
        percent=round(busy.hours * 100 / time, 1),
        employees=employees,
        week=given[HOURS],
        weeks=given[WEEKS],
        limit=given[PERCENT],
        courses=tuple(courses),
    )
