"""What all views of a portfolio write: its findings and tables, with values as words of one language."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.portfolio.tables import Scope, Table, tables
from gevinst.rules.together import PortfolioGap, spots_of
from gevinst.views.visible import visible
from gevinst.words import Choice, Language, Phrase, Text, written

if TYPE_CHECKING:
    from gevinst.portfolio.judge import FoundTogether, Judged
    from gevinst.portfolio.tables import Column
    from gevinst.portfolio.whatif import Supposed
    from gevinst.rules.rule import Gap
    from gevinst.rules.together import Spot

TITLE = Text(nb="Porteføljen", nn="Porteføljen", en="The portfolio")
UNNAMED = Text(
    nb="Planer uten organisasjon", nn="Planar utan organisasjon", en="Plans without an organisation"
)
AS_OF = Text(nb="Sett per {day}", nn="Sett per {day}", en="As of {day}")
COUNTS = Text(
    nb="Planer: {plans} · enheter: {units} · kan ikke leses: {unreadable}",
    nn="Planar: {plans} · einingar: {units} · kan ikkje lesast: {unreadable}",
    en="Plans: {plans} · units: {units} · can't be read: {unreadable}",
)
FOUND = Text(
    nb="Det som må ses på tvers",
    nn="Det som må sjåast på tvers",
    en="What must be seen across the plans",
)
NOTHING_FOUND = Text(
    nb="Ingenting på tvers av planene strider mot kravene.",
    nn="Ingenting på tvers av planane strir mot krava.",
    en="Nothing across the plans is against the requirements.",
)
NOT_JUDGED = Text(
    nb="Ikke vurdert på tvers: {reason}.",
    nn="Ikkje vurdert på tvers: {reason}.",
    en="Not judged across the plans: {reason}.",
)
WAIVED = Text(
    nb="{rule} gjelder ikke her etter unntaket i {plan}: {reason}",
    nn="{rule} gjeld ikkje her etter unntaket i {plan}: {reason}",
    en="{rule} does not hold here by the waiver in {plan}: {reason}",
)
UNREAD = Text(
    nb="Planer som ikke kan leses", nn="Planar som ikkje kan lesast", en="Plans that can't be read"
)
WHY = Text(nb="Hvorfor:", nn="Kvifor:", en="Why:")
WHO = Text(nb="Hvem:", nn="Kven:", en="Who:")
YOU_ARE_HERE = Text(nb="Du er her", nn="Du er her", en="You are here")
UNIT = Text(nb="Enhet", nn="Eining", en="Unit")
KEY_TO_MATRIX = Text(
    nb="Tallet er hvor mange endringer som pågår samtidig på det meste. > noe tas i bruk, + opplæring, ! over vår grense på {limit}.",
    nn="Talet er kor mange endringar som går føre seg samtidig på det meste. > noko blir teke i bruk, + opplæring, ! over vår grense på {limit}.",
    en="The number is how many changes go on at once at most. > something is taken into use, + training, ! above our limit of {limit}.",
)
SUPPOSED = Text(nb="Hvis dette skjer", nn="Viss dette skjer", en="If this happens")
NOT_WRITTEN = Text(
    nb="Planene selv er ikke endret. Alt annet er slik det ville blitt, unntatt hva som forfaller og hver plans egne gap, som er slik de er.",
    nn="Planane sjølve er ikkje endra. Alt anna er slik det ville vorte, unnateke kva som forfell og kvar plans eigne gap, som er slik dei er.",
    en="The plans themselves are not changed. All else is as it would be, except what falls due and each plan's own gaps, which are as they are.",
)
MOVED = Text(
    nb="{plan} tas i bruk {day} i stedet for {was} (dager: {days}). Opplæring, puljer og måltall flyttes like mye.",
    nn="{plan} blir teken i bruk {day} i staden for {was} (dagar: {days}). Opplæring, puljer og måltal blir flytta like mykje.",
    en="{plan} goes live {day} instead of {was} (days: {days}). Training, waves and targets move as much.",
)
LEFT_OUT = Text(nb="{plan} er ikke med.", nn="{plan} er ikkje med.", en="{plan} is left out.")
GONE = Text(
    nb="Da er dette ikke lenger et gap",
    nn="Då er ikkje dette lenger eit gap",
    en="Then this is no longer a gap",
)
NEW = Text(nb="Da blir dette et gap", nn="Då blir dette eit gap", en="Then this becomes a gap")
NO_DIFFERENCE = Text(
    nb="Det endrer ingenting av det som ses på tvers.",
    nn="Det endrar ingenting av det som blir sett på tvers.",
    en="It changes nothing of what is seen across the plans.",
)
BY_YEAR = Text(
    nb="Gevinster etter år, før og etter",
    nn="Gevinstar etter år, før og etter",
    en="Gains by year, before and after",
)
FROM_TO = Text(nb="{year}: {was} → {now}", nn="{year}: {was} → {now}", en="{year}: {was} → {now}")
UNKNOWN = Text(nb="ukjent", nn="ukjent", en="unknown")
MONTHS = {
    "nb": ("jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des"),
    "nn": ("jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des"),
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
}


class Told(NamedTuple):
    """One portfolio judged, and its tables; what was supposed of its plans, and how it is without that."""

    judged: Judged
    tables: tuple[Table, ...]
    supposed: tuple[Supposed, ...] = ()
    before: Judged | None = None

    @property
    def name(self) -> str | Text:
        """The organisation, or that none is named."""
        return self.judged.portfolio.organisation or UNNAMED


class Sighting(NamedTuple):
    """One gap across plans in words: the requirement, the sentence, why, who, and where.

    `look` is how serious it is as a class of the style sheet, `unit` the unit it is about by its id
    in the portfolio, `person` the one it is about by name, and `spots` where it lies as it is.
    """

    rule: str
    severity: str
    title: str
    says: str
    why: str
    who: str
    where: tuple[str, ...]
    look: str
    unit: str
    person: str
    spots: tuple[Spot, ...]


def told(
    judged: Judged, scope: Scope, supposed: tuple[Supposed, ...] = (), before: Judged | None = None
) -> Told:
    """A portfolio with all that is told of it."""
    return Told(judged, tables(judged, scope), supposed, before)


def counts(judged: Judged) -> dict[str, int]:
    """How many plans and units there are, and how many plans could not be read."""
    portfolio = judged.portfolio
    plans = len(portfolio.plans)
    return {
        "plans": plans,
        "units": len(portfolio.units),
        "unreadable": plans - len(portfolio.readable),
    }


def sightings(judged: Judged, spoken: Language) -> list[Sighting]:
    """Every gap across the plans, the worst first."""
    found = sorted(judged.found, key=lambda each: -each.rule.severity.weight)
    return [_sighting(each, gap, spoken) for each in found for gap in each.gaps]


def nothing(judged: Judged, spoken: Language) -> str:
    """What is said where there is no gap across the plans: that all is well, or why nothing was judged."""
    reasons = {each.reason for each in judged.found}
    if len(reasons) == 1 and (reason := reasons.pop()):
        return NOT_JUDGED.to(spoken, {"reason": reason})
    return NOTHING_FOUND.to(spoken)


def _sighting(found: FoundTogether, gap: Gap, spoken: Language) -> Sighting:
    rule = found.rule
    return Sighting(
        rule.id,
        rule.severity.word(spoken),
        rule.title.to(spoken),
        visible(gap.text.to(spoken, gap.facts)),
        rule.why.to(spoken),
        rule.who.word(spoken),
        tuple(visible(f"{spot.file}:{spot.line}") for spot in spots_of(gap)),
        str(rule.severity.value),
        gap.unit if isinstance(gap, PortfolioGap) else "",
        str(gap.facts.get("person", "")),
        spots_of(gap),
    )


def cell(told: Told, column: Column, value: Any, spoken: Language) -> str:  # noqa: ANN401
    """A value of a table in words; a plan by its place in the folder that all lie in."""
    if column.key == "plan":
        value = value.removeprefix(told.judged.portfolio.folder)
    if value is None or value == "":
        return UNKNOWN.to(spoken) if column.is_number else "–"
    if isinstance(value, date) and column.key.endswith("month"):
        return f"{MONTHS[spoken.value][value.month - 1]} {value.year}"
    return visible(written(value, spoken))


def plain(column: Column, value: Any) -> Any:  # noqa: ANN401  (what JSON holds)
    """A value of a table as JSON holds it: the words of our own in English."""
    if type(value) is str:  # as most are, and no word of ours is
        return visible(value)
    match value:
        case Text() | Phrase():
            return visible(written(value, Language.EN))
        case Choice():
            return str(value.value)
        case date():
            return value.isoformat()[:7] if column.key.endswith("month") else value.isoformat()
        case tuple():
            return [plain(column, each) for each in value]
    return value
