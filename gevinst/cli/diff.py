"""`gevinst diff`: two versions of a plan → what has changed in meaning from the one to the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gevinst import exits
from gevinst.cli import document, meaning, more_options, one_plan, options, versions
from gevinst.cli.command import Argument, Command
from gevinst.cli.options import Option
from gevinst.cli.outputs import keep_off
from gevinst.cli.settling import filled, lookup
from gevinst.cli.sink import canvas_of
from gevinst.errors import WrongUse
from gevinst.words import Text

if TYPE_CHECKING:
    from gevinst.changes.compare import Compared
    from gevinst.cli.outputs import Output
    from gevinst.cli.versions import Where
    from gevinst.words import Language

SAYS = Text(
    nb="Vis hva som er endret i meningen fra én versjon av en plan til en annen: hva som mangler, måltall, målinger, ansvar, datoer og penger.",
    nn="Vis kva som er endra i meininga frå éin versjon av ein plan til ein annan: kva som manglar, måltal, målingar, ansvar, datoar og pengar.",
    en="Show what has changed in meaning from one version of a plan to another: gaps, targets, measurements, responsibility, dates and money.",
)
VERSIONS = Text(
    nb="GAMMEL og NY er filer, eller «REVISJON:fil» for en versjon i git. Med --since er det bare én plan å skrive.",
    nn="GAMMAL og NY er filer, eller «REVISJON:fil» for ein versjon i git. Med --since er det berre éin plan å skrive.",
    en="OLD and NEW are files, or “REVISION:file” for a version in git. With --since there is only one plan to write.",
)
ENDS = Text(
    nb="Koden ut: 0, eller med --exit-code 1 der noe er endret; 1 også der en versjon ikke kan leses, 2 feil bruk.",
    nn="Koden ut: 0, eller med --exit-code 1 der noko er endra; 1 òg der ein versjon ikkje kan lesast, 2 feil bruk.",
    en="Exit code: 0, or with --exit-code 1 where something has changed; 1 also where a version can't be read, 2 wrong use.",
)
TWO_NEEDED = Text(
    nb="Si hvilke to versjoner som skal sammenlignes: «gevinst diff gammel.yaml ny.yaml», eller «gevinst diff --since HEAD plan.gevinst.yaml».",
    nn="Sei kva to versjonar som skal samanliknast: «gevinst diff gammal.yaml ny.yaml», eller «gevinst diff --since HEAD plan.gevinst.yaml».",
    en="Say which two versions to compare: “gevinst diff old.yaml new.yaml”, or “gevinst diff --since HEAD plan.gevinst.yaml”.",
)
ONE_WITH_SINCE = Text(
    nb="{flag} sier hva planen sammenlignes med, så da skal det stå én plan, ikke to.",
    nn="{flag} seier kva planen blir samanlikna med, så då skal det stå éin plan, ikkje to.",
    en="{flag} says what the plan is compared with, so there should be one plan, not two.",
)
BOTH_STDIN = Text(
    nb="Bare én av versjonene kan komme fra standard inn.",
    nn="Berre éin av versjonane kan kome frå standard inn.",
    en="Only one of the versions can come from standard input.",
)
STDIN_IN_GIT = Text(
    nb="En plan fra standard inn er ikke i git. Skriv hvilken fil det er.",
    nn="Ein plan frå standard inn er ikkje i git. Skriv kva fil det er.",
    en="A plan from standard input is not in git. Write which file it is.",
)
FORMAT = Option(
    "form",
    Text(
        nb="Hva det skrives som. Ellers: det filnavnet etter --output ender på, eller terminal.",
        nn="Kva det blir skrive som. Elles: det filnamnet etter --output endar på, eller terminal.",
        en="What it is written as. Otherwise: what the file name after --output ends in, or terminal.",
    ),
    ("terminal", "markdown", "json"),
    "FORMAT",
    written="format",
)
SINCE = Option(
    "revision",
    Text(
        nb="Sammenlign planen med slik den sto i denne revisjonen i git.",
        nn="Samanlikn planen med slik han stod i denne revisjonen i git.",
        en="Compare the plan with how it stood in this revision in git.",
    ),
    value="REVISION",
    written="since",
)
EXIT_CODE = Option(
    "exit_code",
    Text(
        nb="Gi koden ut 1 der noe er endret i meningen.",
        nn="Gje koden ut 1 der noko er endra i meininga.",
        en="Exit with 1 where something has changed in meaning.",
    ),
)
ALL_CHANGES = Option(
    "verbose",
    Text(
        nb="Vis alle endringene, også der det er mange av samme slag.",
        nn="Vis alle endringane, òg der det er mange av same slag.",
        en="Show all changes, also where there are many of a kind.",
    ),
)
OLD = Argument("old", Text(nb="GAMMEL", nn="GAMMAL", en="OLD"))
NEW = Argument("new", Text(nb="NY", nn="NY", en="NEW"))


class Diff(NamedTuple):
    """What is asked for after `gevinst diff`, as it was written."""

    old: str | None = None
    new: str | None = None
    revision: str | None = None
    form: str | None = None
    output: str | None = None
    exit_code: bool = False
    as_of: str | None = None
    phase: str | None = None
    lang: str | None = None
    settings: str | None = None
    isolated: bool = False
    no_plugins: bool = False
    verbose: bool = False
    debug: bool = False

    def run(self) -> int:
        """Tell what has changed; the exit code says so only where it is asked to."""
        return filled(self).do()

    def do(self) -> int:
        """The same, of what is asked alone: variables are not looked at."""
        output = document.asked(FORMAT, self.form, self.output)
        old, new = self._versions()
        keep_off([output], [where.file for where in (old, new)])
        compared = self._compared(old, new)
        language = compared.versions.new.language
        document.put(output, lambda: self._rendered(compared, language, output), new.file)
        for report in compared.versions:
            if code := one_plan.end(report, language, debug=self.debug):
                return code
        return exits.GAPS if self.exit_code and compared.changes else exits.OK

    def _versions(self) -> tuple[Where, Where]:
        if self.revision is not None:
            if not self.old or self.new is not None:
                raise WrongUse(ONE_WITH_SINCE, flag=SINCE.flag)
            new = versions.meant(self.old)
            old = versions.Where(new.file, self.revision)
        elif not (self.old and self.new):
            raise WrongUse(TWO_NEEDED)
        else:
            old, new = versions.meant(self.old), versions.meant(self.new)
        if new.file == old.file == "-":
            raise WrongUse(STDIN_IN_GIT if old.revision else BOTH_STDIN)
        return old, new

    def _compared(self, old: Where, new: Where) -> Compared:
        from gevinst.changes.compare import compared  # noqa: PLC0415  (the models)

        under = meaning.circumstances(self)
        held = one_plan.Held(self.settings, self.isolated)
        settings = lookup(held, plugins=under.plugins).of(new.file)
        return compared(*(versions.judged(where, under, settings) for where in (old, new)))

    def _rendered(self, compared: Compared, language: Language, output: Output) -> str:
        from importlib import import_module  # noqa: PLC0415  (only the format that is asked for)

        view = import_module(f"gevinst.views.changes.{output.form}")
        if output.form == "json":
            made: str = view.render(compared, language)
        elif output.form == "terminal":
            made = view.render(compared, language, canvas_of(output), verbose=self.verbose)
        else:
            made = view.render(compared, language, verbose=self.verbose)
        return made


COMMAND = Command(
    Diff,
    SAYS,
    (VERSIONS,),
    arguments=(OLD, NEW),
    options=(
        SINCE,
        FORMAT,
        more_options.TO_FILE,
        EXIT_CODE,
        options.AS_OF,
        options.PHASE,
        options.LANG,
        options.SETTINGS,
        options.ISOLATED,
        options.NO_PLUGINS,
        ALL_CHANGES,
        options.DEBUG,
    ),
    epilog=ENDS,
)
