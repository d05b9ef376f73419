"""`gevinst value`: a plan → its costs against its gains over the years, on standard output or in a file."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from gevinst import exits
from gevinst.cli import document, meaning, more_options, one_plan, options
from gevinst.cli.command import PLAN, Command
from gevinst.cli.options import Option
from gevinst.cli.settling import filled, lookup
from gevinst.cli.sink import canvas_of
from gevinst.errors import PlanUnreadable, WrongUse
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from gevinst.cli.outputs import Output
    from gevinst.value.terms import Asked
    from gevinst.views.value.told import Read

SAYS = Text(
    nb="Regn kostnader mot gevinster over årene: netto nåverdi, og hva som snur den.",
    nn="Rekn kostnader mot gevinstar over åra: netto noverdi, og kva som snur han.",
    en="Count costs against gains over the years: net present value, and what turns it.",
)
HONEST = Text(
    nb="Det planen ikke sier, er ukjent og står på en liste; frigjort tid forblir timer.",
    nn="Det planen ikkje seier, er ukjent og står på ei liste; frigjord tid er framleis timar.",
    en="What the plan does not say is unknown, and is listed; freed time stays hours.",
)
EXITS = Text(
    nb="Koden ut: 0 tallene er skrevet, 1 planen kan ikke leses, 2 feil bruk, 3 ingen plan, 70 feil i gevinst, 130 avbrutt.",
    nn="Koden ut: 0 tala er skrivne, 1 planen kan ikkje lesast, 2 feil bruk, 3 ingen plan, 70 feil i gevinst, 130 avbrote.",
    en="Exit code: 0 the numbers are written, 1 the plan can't be read, 2 wrong use, 3 no plan, 70 a fault in gevinst, 130 interrupted.",
)
NO_PLAN = Text(
    nb="Si hvilken plan det gjelder: «gevinst value plan.gevinst.yaml».",
    nn="Sei kva plan det gjeld: «gevinst value plan.gevinst.yaml».",
    en="Say which plan it is about: “gevinst value plan.gevinst.yaml”.",
)
NOT_WITHIN = Text(
    nb="{flag} kan ikke være «{written}». Skriv {due}.",
    nn="{flag} kan ikkje vere «{written}». Skriv {due}.",
    en="{flag} can't be “{written}”. Write {due}.",
)
A_PERCENTAGE = Text(
    nb="et tall fra 0 til 100, i prosent",
    nn="eit tal frå 0 til 100, i prosent",
    en="a number from 0 to 100, in per cent",
)
SOME_YEARS = Text(
    nb="et helt antall år fra 1 til {most}",
    nn="eit heilt tal på år frå 1 til {most}",
    en="a whole number of years from 1 to {most}",
)
A_DELAY = Text(
    nb="måneder eller år, som 6m eller 1,5y, høyst {most} måneder",
    nn="månader eller år, som 6m eller 1,5y, høgst {most} månader",
    en="months or years, such as 6m or 1.5y, at most {most} months",
)
FORMAT = Option(
    "format",
    Text(
        nb="Hva tallene skrives som. Ellers: det filnavnet etter --output ender på, eller terminal.",
        nn="Kva tala blir skrivne som. Elles: det filnamnet etter --output endar på, eller terminal.",
        en="What the numbers are written as. Otherwise: what the file after --output ends in, or terminal.",
    ),
    ("terminal", "markdown", "html", "xlsx", "json"),
    "FORMAT",
)
RATE = Option(
    "rate",
    Text(
        nb="Kalkulasjonsrenten i prosent per år. Ellers: planens egen, eller 4 (statens, rundskriv R-109/21).",
        nn="Kalkulasjonsrenta i prosent per år. Elles: den planen gir, eller 4 (den staten bruker, rundskriv R-109/21).",
        en="The discount rate in per cent a year. Otherwise: the plan's own, or 4 (the state's, circular R-109/21).",
    ),
    value="PERCENT",
)
YEARS = Option(
    "years",
    Text(
        nb="Hvor mange år som regnes med. Ellers: planens egen analyseperiode, eller 5 (gevinsts eget valg).",
        nn="Kor mange år som blir rekna med. Elles: analyseperioden i planen, eller 5 (valet til gevinst sjølv).",
        en="How many years are counted. Otherwise: the plan's own analysis period, or 5 (gevinst's own choice).",
    ),
    value="YEARS",
)
DELAY = Option(
    "delay",
    Text(
        nb="Regn med at gevinstene kommer så mye senere: 6m er seks måneder, 1y er ett år.",
        nn="Rekn med at gevinstane kjem så mykje seinare: 6m er seks månader, 1y er eitt år.",
        en="Count on the gains coming so much later: 6m is six months, 1y is one year.",
    ),
    value="TIME",
)
REDUCE = Option(
    "reduce",
    Text(
        nb="Regn med at gevinstene blir så mange prosent lavere.",
        nn="Rekn med at gevinstane blir så mange prosent lågare.",
        en="Count on the gains being so many per cent lower.",
    ),
    value="PERCENT",
)
VERBOSE = Option(
    "verbose",
    Text(
        nb="Vis også hvordan hvert tall er regnet ut; de andre formatene gjør det alltid.",
        nn="Vis òg korleis kvart tal er rekna ut; dei andre formata gjer det alltid.",
        en="Also show how each figure is worked out; the other formats always do.",
    ),
)
_DELAY = re.compile(
    r"(?i)\s*(?P<number>\d{1,4}(?:[.,]\d{1,4})?)\s*"
    r"(?:(?P<years>å|år|y|year|years)|m|md|mnd\.?|måned|måneder|månad|månader|month|months)?\s*\Z",
    re.ASCII,
)


class Value(NamedTuple):
    """What is asked for after `gevinst value`, as it was written."""

    plan: str | None
    format: str | None = None
    output: str | None = None
    rate: str | None = None
    years: str | None = None
    delay: str | None = None
    reduce: str | None = None
    verbose: bool = False
    lang: str | None = None
    settings: str | None = None
    isolated: bool = False

    def run(self) -> int:
        """Write the numbers; the exit code says whether they were written, not what they come to."""
        return filled(self).do()

    def do(self) -> int:
        """The same, of what is asked alone: variables are not looked at."""
        output = document.asked(FORMAT, self.format, self.output)
        asked = self._asked()
        if not self.plan:
            raise WrongUse(NO_PLAN)
        plan = one_plan.plan_file(self.plan)
        read = self._read(plan, asked)
        document.put(output, lambda: _rendered(read, output, verbose=self.verbose), plan)
        return exits.OK

    def _asked(self) -> Asked:
        from gevinst.value.terms import MOST_RATE, Asked  # noqa: PLC0415  (the models)

        rate = None if self.rate is None else _number(RATE, self.rate, MOST_RATE)
        reduce = None if self.reduce is None else _number(REDUCE, self.reduce, 100)
        return Asked(rate, _years(self.years), _delay(self.delay), (reduce or Decimal(0)) / 100)

    def _read(self, file: str, asked: Asked) -> Read:
        from gevinst.check.run import load_file, today, unreadable  # noqa: PLC0415
        from gevinst.choices import Phase  # noqa: PLC0415
        from gevinst.rules.form import gev001_readable  # noqa: PLC0415
        from gevinst.rules.given import Given  # noqa: PLC0415
        from gevinst.value.valued import value  # noqa: PLC0415
        from gevinst.views.value.told import Read  # noqa: PLC0415

        settings = lookup(one_plan.Held(self.settings, self.isolated)).of(file)
        loaded = load_file(file, settings)
        if not loaded.readable:
            why = unreadable(loaded)
            raise PlanUnreadable(one_plan.UNREADABLE, path=file, why=Phrase(why.text, why.facts))
        own = loaded.plan.language.language if loaded.plan.language else None
        language = meaning.language(self.lang) or own or settings.language or loaded.language
        partly = bool(gev001_readable.rule.gaps(loaded, Given(today(), Phase.PLANNING)))
        return Read(loaded.plan, value(loaded.plan, asked), language, file, partly)


def _rendered(read: Read, output: Output, *, verbose: bool) -> str | bytes:
    made: str | bytes
    match output.form:
        case "terminal":
            from gevinst.views.value import terminal  # noqa: PLC0415  (only what is asked for)

            made = terminal.render(read, canvas_of(output), verbose=verbose)
        case "html" | "xlsx":
            from importlib import import_module  # noqa: PLC0415

            made = import_module(f"gevinst.views.paper.value_{output.form}").render(read)
        case _:
            from importlib import import_module  # noqa: PLC0415

            made = import_module(f"gevinst.views.value.{output.form}").render(read)
    return made


def _number(option: Option, written: str, most: int) -> Decimal:
    """A number from 0 to the most, as a plan may write it: `4`, `4,5 %`. Raises `WrongUse`."""
    from gevinst.plan.values import Unreadable, number  # noqa: PLC0415  (only where it is given)

    try:
        found = number(written.strip())
    except Unreadable:
        found = Decimal(-1)
    if not 0 <= found <= most:
        raise _not_within(option, written, A_PERCENTAGE)
    return found


def _years(written: str | None) -> int | None:
    from gevinst.value.terms import MOST_YEARS  # noqa: PLC0415

    if written is None:
        return None
    bare = written.strip()
    if bare.isascii() and bare.isdigit() and 0 < int(bare[:4]) <= MOST_YEARS:
        return int(bare[:4])
    raise _not_within(YEARS, written, SOME_YEARS, most=MOST_YEARS)


def _delay(written: str | None) -> Decimal:
    """A delay in months."""
    from gevinst.value.terms import MOST_MONTHS  # noqa: PLC0415

    if written is None:
        return Decimal(0)
    if found := _DELAY.match(written):
        months = Decimal(found["number"].replace(",", ".")) * (12 if found["years"] else 1)
        if months <= MOST_MONTHS:
            return months
    raise _not_within(DELAY, written, A_DELAY, most=MOST_MONTHS)


def _not_within(option: Option, written: str, due: Text, **facts: object) -> WrongUse:
    shown = meaning.cut(written)
    return WrongUse(NOT_WITHIN, flag=option.flag, written=shown, due=Phrase(due, facts))


COMMAND = Command(
    Value,
    SAYS,
    (HONEST, one_plan.ONE_PLAN),
    arguments=(PLAN,),
    options=(
        RATE,
        YEARS,
        DELAY,
        REDUCE,
        FORMAT,
        more_options.TO_FILE,
        VERBOSE,
        options.LANG,
        options.SETTINGS,
        options.ISOLATED,
    ),
    epilog=EXITS,
)
