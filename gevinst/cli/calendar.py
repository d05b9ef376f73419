"""`gevinst calendar`: plans → what falls due when, and for whom, on standard output or in a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gevinst.cli import document, meaning, more_options, one_plan, options
from gevinst.cli.command import PLANS, Command
from gevinst.cli.options import Option
from gevinst.cli.output import say
from gevinst.cli.outputs import keep_off
from gevinst.cli.settling import filled
from gevinst.cli.sink import canvas_of
from gevinst.cli.speech import language_of
from gevinst.errors import NothingToCheck, WrongUse
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.calendar.agenda import Agenda, Asked, Dated
    from gevinst.cli.outputs import Output
    from gevinst.cli.several import Several
    from gevinst.words import Language

SAYS = Text(
    nb="Vis hva som skal gjøres når og av hvem, som liste, kalenderfil (ICS) eller årshjul.",
    nn="Vis kva som skal gjerast når og av kven, som liste, kalenderfil (ICS) eller årshjul.",
    en="Show what is to be done when and by whom, as a list, a calendar file (ICS) or a year wheel.",
)
HOW = Text(
    nb="Det er dagene som står i planen, og det som følger av dem: målinger og rapporter så ofte som planen "
    "sier. Det som ikke har noen slutt, følges i to år. Det som skulle vært gjort, står alltid først.",
    nn="Det er dagane som står i planen, og det som følgjer av dei: målingar og rapportar så ofte som planen "
    "seier. Det som ikkje har nokon slutt, blir følgt i to år. Det som skulle ha vore gjort, står alltid først.",
    en="These are the days in the plan, and what follows from them: measurements and reports as often as the "
    "plan says. What has no end is followed for two years. What is overdue always comes first.",
)
EXITS = Text(
    nb="Koden ut: 0 kalenderen er skrevet; 1 en plan kan ikke leses, og er ikke med; 2 feil bruk, 3 ingen plan, "
    "eller ingenting å skrive i kalenderfilen; 70 feil i gevinst, 130 avbrutt.",
    nn="Koden ut: 0 kalenderen er skriven; 1 ein plan kan ikkje lesast, og er ikkje med; 2 feil bruk, 3 ingen plan, "
    "eller ingenting å skrive i kalenderfila; 70 feil i gevinst, 130 avbrote.",
    en="Exit code: 0 the calendar is written; 1 a plan can't be read, and is left out; 2 wrong use, 3 no plan, or "
    "nothing to write in the calendar file; 70 a fault in gevinst, 130 interrupted.",
)
FORMAT = Option(
    "form",  # GEVINST_FORMAT is about what a check is written as
    Text(
        nb="Hva kalenderen skrives som. Ellers: det filnavnet etter --output ender på, eller terminal.",
        nn="Kva kalenderen blir skriven som. Elles: det filnamnet etter --output endar på, eller terminal.",
        en="What the calendar is written as. Otherwise: what the file after --output ends in, or terminal.",
    ),
    ("terminal", "ics", "markdown", "html", "json"),
    "FORMAT",
    written="format",
)
FIRST = Option(
    "first",
    Text(
        nb="Første dag som er med. Ellers: dagen planene vurderes per.",
        nn="Første dag som er med. Elles: dagen planane blir vurderte per.",
        en="The first day to include. Otherwise: the day that the plans are judged as of.",
    ),
    value="DATE",
    written="from",
)
LAST = Option(
    "last",
    Text(
        nb="Siste dag som er med. Ellers: alt planen gir en dag for.",
        nn="Siste dag som er med. Elles: alt planen gir ein dag for.",
        en="The last day to include. Otherwise: all that the plan gives a day for.",
    ),
    value="DATE",
    written="to",
)
PERSON = Option(
    "person",
    Text(
        nb="Bare det denne personen skal gjøre eller være med på: en id fra planen.",
        nn="Berre det denne personen skal gjere eller vere med på: ein id frå planen.",
        en="Only what this person is to do or take part in: an id from the plan.",
    ),
    value="ID",
    offers="people",
)
UNIT = Option(
    "unit",
    Text(
        nb="Bare det som gjelder denne enheten: en id fra planen.",
        nn="Berre det som gjeld denne eininga: ein id frå planen.",
        en="Only what concerns this unit: an id from the plan.",
    ),
    value="ID",
    offers="units",
)
ALARM = Option(
    "alarm",
    Text(
        nb="Påminning så mange dager før, i kalenderfilen. Ellers: ingen.",
        nn="Påminning så mange dagar før, i kalenderfila. Elles: inga.",
        en="A reminder so many days before, in the calendar file. Otherwise: none.",
    ),
    value="DAYS",
)
MOST_ALARM_DAYS = 365
NOT_DAYS = Text(
    nb="{flag} kan ikke være «{written}». Skriv et antall dager fra 0 til {most}.",
    nn="{flag} kan ikkje vere «{written}». Skriv eit tal på dagar frå 0 til {most}.",
    en="{flag} can't be “{written}”. Write a number of days from 0 to {most}.",
)
ONLY_ICS = Text(
    nb="{flag} er for kalenderfiler. Skriv «--format ics» også.",
    nn="{flag} er for kalenderfiler. Skriv «--format ics» òg.",
    en="{flag} is for calendar files. Write “--format ics” too.",
)
BACKWARDS = Text(
    nb="{first} etter {first_flag} er senere enn {last} etter {last_flag}. Bytt dem om.",
    nn="{first} etter {first_flag} er seinare enn {last} etter {last_flag}. Byt dei om.",
    en="{first} after {first_flag} is later than {last} after {last_flag}. Swap them.",
)
NOT_KNOWN = Text(
    nb="Ingen av planene har «{written}», som står etter {flag}. Id-er som finnes: {known}.",
    nn="Ingen av planane har «{written}», som står etter {flag}. Id-ar som finst: {known}.",
    en="None of the plans has “{written}”, which stands after {flag}. Ids that there are: {known}.",
)
NONE_KNOWN = Text(
    nb="Ingen av planene har noen id som passer etter {flag}.",
    nn="Ingen av planane har nokon id som passar etter {flag}.",
    en="None of the plans has any id that fits after {flag}.",
)
ALIKE = Text(
    nb="{file}: Planen har samme organisasjon og prosjektnavn som en plan før den. Gi dem hvert sitt navn, så en "
    "senere kalenderfil oppdaterer de rette hendelsene.",
    nn="{file}: Planen har same organisasjon og prosjektnamn som ein plan før han. Gi dei kvart sitt namn, så ei "
    "seinare kalenderfil oppdaterer dei rette hendingane.",
    en="{file}: The plan has the same organisation and project name as one before it. Give each a name of its own, "
    "so that a later calendar file updates the right events.",
)
EMPTY = Text(
    nb="Det er ingenting å skrive i kalenderfilen: planene gir ingen dager her.",
    nn="Det er ingenting å skrive i kalenderfila: planane gir ingen dagar her.",
    en="There is nothing to write in the calendar file: the plans give no days here.",
)
_MOST_IDS = 20
WITH_UIDS = frozenset(("ics", "json"))


class Calendar(NamedTuple):
    """What is asked for after `gevinst calendar`, as it was written."""

    plans: tuple[str, ...]
    form: str | None = None
    output: str | None = None
    first: str | None = None
    last: str | None = None
    person: str | None = None
    unit: str | None = None
    alarm: str | None = None
    as_of: str | None = None
    lang: str | None = None
    settings: str | None = None
    isolated: bool = False

    def run(self) -> int:
        """Write the calendar of all plans that can be read."""
        return filled(self).do()

    def do(self) -> int:
        """The same, of what is asked alone: variables are not looked at."""
        from gevinst.cli.several import Several  # noqa: PLC0415  (the models)

        output = document.asked(FORMAT, self.form, self.output)
        alarm, asked = _alarm(self.alarm, output.form), self._asked()
        language, held = meaning.language(self.lang), one_plan.Held(self.settings, self.isolated)
        several = Several(COMMAND.name, self.plans, held, language)
        keep_off([output], several.files)
        read = _Read(several)
        agenda = _agenda(read, asked)
        if read.languages:
            read.hold_known(self)
            spoken = language or read.language(isolated=self.isolated)
            for file in agenda.alike if output.form in WITH_UIDS else ():
                say(ALIKE.to(spoken, {"file": file}))
            if output.form == "ics" and not agenda.entries:
                raise NothingToCheck(EMPTY)
            document.put(output, lambda: _rendered(agenda, output, spoken, alarm), None)
        return several.code

    def _asked(self) -> Asked:
        from gevinst.calendar.agenda import Asked  # noqa: PLC0415
        from gevinst.calendar.event import Span, Whose  # noqa: PLC0415
        from gevinst.check.run import today  # noqa: PLC0415

        as_of = meaning.day(self.as_of) or today()
        first, last = meaning.day(self.first, FIRST) or as_of, meaning.day(self.last, LAST)
        if last and last < first:
            flag = FIRST.flag if self.first else options.AS_OF.flag
            raise WrongUse(BACKWARDS, first=first, first_flag=flag, last=last, last_flag=LAST.flag)
        return Asked(as_of, Span(first, last), Whose(self.person, self.unit))


class _Read:
    """Plans as they are read one by one, and what is known of all when all have been."""

    def __init__(self, several: Several) -> None:
        self._several = several
        self.languages: set[Language] = set()
        self._people: set[str] = set()
        self._units: set[str] = set()

    def __iter__(self) -> Iterator[Dated]:
        from gevinst.calendar.agenda import Dated  # noqa: PLC0415
        from gevinst.rules.form.gev008_updated import MONTHS  # noqa: PLC0415

        for plan, file, settings, language in self._several:
            self.languages.add(language)
            self._people |= {one.id for one in plan.people if one.id}
            self._units |= {one.id for one in plan.units if one.id}
            months = dict(settings.numbers).get((MONTHS.rule, MONTHS.name), MONTHS.default)
            yield Dated(plan, file, months)

    def language(self, *, isolated: bool) -> Language:
        """The language that all the plans have, else the user's."""
        if len(self.languages) == 1:
            return next(iter(self.languages))
        return language_of(["--isolated"] * isolated)

    def hold_known(self, asked: Calendar) -> None:
        """Raises `WrongUse` for a person or a unit that no plan has."""
        for option, written, known in (
            (PERSON, asked.person, self._people),
            (UNIT, asked.unit, self._units),
        ):
            if written is None or written in known:
                continue
            if not known:
                raise WrongUse(NONE_KNOWN, flag=option.flag)
            ids = sorted(known)
            told = ", ".join(map(meaning.cut, ids[:_MOST_IDS])) + ", …" * (len(ids) > _MOST_IDS)
            raise WrongUse(NOT_KNOWN, written=meaning.cut(written), flag=option.flag, known=told)


def _agenda(read: _Read, asked: Asked) -> Agenda:
    from gevinst.calendar.agenda import agenda  # noqa: PLC0415

    return agenda(read, asked)


def _alarm(written: str | None, form: str) -> int | None:
    if written is None:
        return None
    if form != "ics":
        raise WrongUse(ONLY_ICS, flag=ALARM.flag)
    days = int(written[:4]) if written.isascii() and written.isdigit() else MOST_ALARM_DAYS + 1
    if days > MOST_ALARM_DAYS:
        raise WrongUse(
            NOT_DAYS, flag=ALARM.flag, written=meaning.cut(written), most=MOST_ALARM_DAYS
        )
    return days


def _rendered(agenda: Agenda, output: Output, language: Language, alarm: int | None) -> str | bytes:
    from importlib import import_module  # noqa: PLC0415  (only the format that is asked for)

    view = import_module(f"gevinst.views.calendar.{output.form}")
    further = {"terminal": (canvas_of(output),), "ics": (alarm,)}.get(output.form, ())
    made: str | bytes = view.render(agenda, language, *further)
    return made


COMMAND = Command(
    Calendar,
    SAYS,
    (HOW, options.PLANS),
    arguments=(PLANS,),
    options=(
        FORMAT,
        more_options.TO_FILE,
        FIRST,
        LAST,
        PERSON,
        UNIT,
        ALARM,
        options.AS_OF,
        options.LANG,
        options.SETTINGS,
        options.ISOLATED,
    ),
    epilog=EXITS,
)
