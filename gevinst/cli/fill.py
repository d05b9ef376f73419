"""`gevinst fill`: asks for what a plan lacks, and writes each answer in its file."""

from __future__ import annotations

import sys
from typing import NamedTuple

from gevinst import exits
from gevinst.cli import meaning, one_plan, options
from gevinst.cli.command import PLAN, Command
from gevinst.cli.settling import filled
from gevinst.errors import WrongUse
from gevinst.replaced import Replaced
from gevinst.words import Text

STANDARD_INPUT = "-"
NO_PLAN = Text(
    nb="Si hvilken plan som skal fylles ut: «gevinst fill plan.gevinst.yaml».",
    nn="Sei kva plan som skal fyllast ut: «gevinst fill plan.gevinst.yaml».",
    en="Say which plan is to be filled in: “gevinst fill plan.gevinst.yaml”.",
)
NOT_A_FILE = Text(
    nb="Planen kommer fra standard inn, og der kan ingenting skrives. Oppgi filen.",
    nn="Planen kjem frå standard inn, og der kan ingenting skrivast. Oppgi fila.",
    en="The plan comes from standard input, where nothing can be written. Name the file.",
)
NO_TERMINAL = Text(
    nb="gevinst fill stiller spørsmål, og her er det ingen å spørre. «gevinst checklist PLAN --output svar.xlsx» gir et ark å fylle ut, som gevinst leser inn igjen.",
    nn="gevinst fill stiller spørsmål, og her er det ingen å spørje. «gevinst checklist PLAN --output svar.xlsx» gir eit ark å fylle ut, som gevinst les inn att.",
    en="gevinst fill asks questions, and there is nobody to ask here. “gevinst checklist PLAN --output answers.xlsx” gives a sheet to fill in, which gevinst reads back.",
)
ONE_FILE = Text(
    nb="PLAN er en fil, eller en mappe med én plan.",
    nn="PLAN er ei fil, eller ei mappe med éin plan.",
    en="PLAN is a file, or a folder with one plan.",
)
SAYS = Text(
    nb="Svar på spørsmål om det som mangler i en plan, det viktigste først, og få svarene skrevet inn.",
    nn="Svar på spørsmål om det som manglar i ein plan, det viktigaste først, og få svara skrivne inn.",
    en="Answer questions on what a plan lacks, the most urgent first, and have the answers written in.",
)
HOW = Text(
    nb="Hvert svar blir sjekket, og lagret med en gang. Bare linjene med svar endres i filen.",
    nn="Kvart svar blir sjekka, og lagra med ein gong. Berre linjene med svar blir endra i fila.",
    en="Each answer is checked, and saved at once. Only the lines with answers change in the file.",
)
EXITS = Text(
    nb="Koden ut: 0 svarene er lagret, også der noe ennå mangler; 1 planen kan ikke leses, "
    "2 feil bruk eller planen kan ikke skrives, 3 ingen plan, 70 feil i gevinst, 130 avbrutt med Ctrl-C.",
    nn="Koden ut: 0 svara er lagra, òg der noko enno manglar; 1 planen kan ikkje lesast, "
    "2 feil bruk eller planen kan ikkje skrivast, 3 ingen plan, 70 feil i gevinst, 130 avbrote med Ctrl-C.",
    en="Exit code: 0 the answers are saved, also where something is still missing; 1 the plan can't be read, "
    "2 wrong use or the plan can't be written, 3 no plan, 70 a fault in gevinst, 130 interrupted by Ctrl-C.",
)


class Fill(NamedTuple):
    """What is asked for after `gevinst fill`, as it was written."""

    plan: str | None
    select: tuple[str, ...] = ()
    as_of: str | None = None
    phase: str | None = None
    lang: str | None = None
    settings: str | None = None
    isolated: bool = False
    no_plugins: bool = False
    debug: bool = False

    def run(self) -> int:
        """Ask, and write each answer; the exit code says how it went, not what is still missing."""
        return filled(self).do()

    def do(self) -> int:
        """The same, of what is asked alone: variables are not looked at."""
        under = meaning.circumstances(self)
        if not self.plan:
            raise WrongUse(NO_PLAN)
        plan = one_plan.plan_file(self.plan)
        if plan == STANDARD_INPUT:
            raise WrongUse(NOT_A_FILE)
        if not (sys.stdin and sys.stdin.isatty() and sys.stdout and sys.stdout.isatty()):
            raise WrongUse(NO_TERMINAL)
        held = one_plan.Held(self.settings, self.isolated, select=self.select)
        report = one_plan.report_on(plan, under, held)
        interrupted = False
        if report.findings:
            from gevinst.cli.filling import Filling  # noqa: PLC0415  (only where someone answers)
            from gevinst.filled.session import Session  # noqa: PLC0415

            Replaced(plan).drop()  # whoever can't save is told before they have answered
            interrupted = Filling(Session(plan, report, under)).all()
        ended = one_plan.end(report, report.language, debug=self.debug)
        return exits.INTERRUPTED if interrupted else ended


COMMAND = Command(
    Fill,
    SAYS,
    (HOW, ONE_FILE),
    arguments=(PLAN,),
    options=(
        options.SELECT,
        options.AS_OF,
        options.PHASE,
        options.LANG,
        options.SETTINGS,
        options.ISOLATED,
        options.NO_PLUGINS,
        options.DEBUG,
    ),
    epilog=EXITS,
)
