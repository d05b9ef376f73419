"""`gevinst history`: a plan in git → what changed in meaning from version to version, and how the gaps went down."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gevinst import exits
from gevinst.cli import document, meaning, more_options, one_plan, options
from gevinst.cli.command import PLAN, Command
from gevinst.cli.options import Option
from gevinst.cli.settling import filled, lookup
from gevinst.cli.sink import canvas_of
from gevinst.errors import PlanUnreadable, WrongUse
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from gevinst.changes.history import History as Told
    from gevinst.changes.history import Then
    from gevinst.check.run import Circumstances
    from gevinst.check.verdict import PlanReport
    from gevinst.cli.outputs import Output
    from gevinst.settings.settings import Settings
    from gevinst.source.document import Document
    from gevinst.source.past import Past, Stood
    from gevinst.words import Language

SAYS = Text(
    nb="Vis hvordan en plan har utviklet seg i git: hva som manglet i hver versjon, og hva som ble endret i meningen.",
    nn="Vis korleis ein plan har utvikla seg i git: kva som mangla i kvar versjon, og kva som vart endra i meininga.",
    en="Show how a plan has gone on in git: what was missing in each version, and what was changed in meaning.",
)
HOW = Text(
    nb="Hver versjon vurderes slik den sto: på dagen den ble lagt inn, og i fasen den oppga da. En versjon som ikke kan leses, blir nevnt og hoppet over.",
    nn="Kvar versjon blir vurdert slik han stod: på dagen han vart lagd inn, og i fasen han oppgav då. Ein versjon som ikkje kan lesast, blir nemnd og hoppa over.",
    en="Each version is judged as it stood: on the day it was committed, and in the phase that it stated then. A version that can't be read is named and passed over.",
)
NO_PLAN = Text(
    nb="Si hvilken plan historien skal handle om: «gevinst history plan.gevinst.yaml».",
    nn="Sei kva plan historia skal handle om: «gevinst history plan.gevinst.yaml».",
    en="Say which plan the history is to be about: “gevinst history plan.gevinst.yaml”.",
)
NOT_FROM_STDIN = Text(
    nb="En plan fra standard inn har ingen historie i git. Skriv hvilken fil det er.",
    nn="Ein plan frå standard inn har inga historie i git. Skriv kva fil det er.",
    en="A plan from standard input has no history in git. Write which file it is.",
)
NOT_A_LIMIT = Text(
    nb="{flag} kan ikke være «{written}». Skriv et tall fra 1 til {most}.",
    nn="{flag} kan ikkje vere «{written}». Skriv eit tal frå 1 til {most}.",
    en="{flag} can't be “{written}”. Write a number from 1 to {most}.",
)
NOTHING_READ = Text(
    nb="Ingen versjon av {path} kunne leses. Rett filen, og se hva som er galt med «gevinst check {path}».",
    nn="Ingen versjon av {path} kunne lesast. Rett fila, og sjå kva som er gale med «gevinst check {path}».",
    en="No version of {path} could be read. Correct the file, and see what is wrong with “gevinst check {path}”.",
)
FORMAT = Option(
    "form",
    Text(
        nb="Hva det skrives som. Ellers: det filnavnet etter --output ender på, eller terminal.",
        nn="Kva det blir skrive som. Elles: det filnamnet etter --output endar på, eller terminal.",
        en="What it is written as. Otherwise: what the file name after --output ends in, or terminal.",
    ),
    ("terminal", "markdown", "html", "json"),
    "FORMAT",
    written="format",
)
LIMIT = Option(
    "limit",
    Text(
        nb="Vis de nyeste versjonene, høyst så mange. Ellers: 20.",
        nn="Vis dei nyaste versjonane, høgst så mange. Elles: 20.",
        en="Show the newest versions, at most so many. Otherwise: 20.",
    ),
    value="NUMBER",
    default="20",
)
LAST_DAY = Option(
    "last_day",
    Text(
        nb="Se bort fra versjoner etter denne dagen. Det som ikke er i git, vurderes per den; ellers i dag (UTC).",
        nn="Sjå bort frå versjonar etter denne dagen. Det som ikkje er i git, blir vurdert per han; elles i dag (UTC).",
        en="Leave out versions after this day. What is not in git is judged as of it; otherwise today (UTC).",
    ),
    value="DATE",
    written="as-of",
)
MOST_VERSIONS = 1000


class History(NamedTuple):
    """What is asked for after `gevinst history`, as it was written."""

    plan: str | None = None
    form: str | None = None
    output: str | None = None
    limit: str = "20"
    last_day: str | None = None
    lang: str | None = None
    settings: str | None = None
    isolated: bool = False
    no_plugins: bool = False
    debug: bool = False

    def run(self) -> int:
        """Tell the history; the exit code says whether it was told, not what it says."""
        return filled(self).do()

    def do(self) -> int:
        """The same, of what is asked alone: variables are not looked at."""
        output = document.asked(FORMAT, self.form, self.output)
        most = _limit(self.limit)
        if not self.plan:
            raise WrongUse(NO_PLAN)
        if self.plan == "-":
            raise WrongUse(NOT_FROM_STDIN)
        file = one_plan.plan_file(self.plan)
        told = self._told(file, most)
        document.put(output, lambda: _rendered(told, told.last.language, output), file)
        return one_plan.end(told.last, told.last.language, debug=self.debug) or exits.OK

    def _told(self, file: str, most: int) -> Told:
        from gevinst.changes.history import History as Told  # noqa: PLC0415  (the models)
        from gevinst.changes.history import versions  # noqa: PLC0415
        from gevinst.check.run import Circumstances, today  # noqa: PLC0415
        from gevinst.check.terms import lost  # noqa: PLC0415
        from gevinst.source.past import past_of  # noqa: PLC0415

        last_day = meaning.day(self.last_day)
        language = meaning.language(self.lang)
        under = Circumstances(last_day or today(), None, language, not self.no_plugins)
        held = one_plan.Held(self.settings, self.isolated)
        settings = lookup(held, plugins=under.plugins).of(file)
        past = past_of(file)
        then = _until(file, past, last_day, _Judge(file, settings, under))
        looked_at = then[-(most + 1) :]  # one more, for the first that is shown to be compared with
        found, last = [], None
        for version, report in versions(looked_at):
            found.append(version)
            last = report or last
        if last is None:
            raise PlanUnreadable(NOTHING_READ, path=file)
        last.faults += lost(plugins=under.plugins)
        more = len(then) > most
        return Told(file, tuple(found[-most:]), last, more, past.is_cut)


class _Judge(NamedTuple):
    """Holds documents against the requirements that hold for the file now, on any day."""

    file: str
    settings: Settings
    under: Circumstances

    def committed(self, stood: Stood) -> Callable[[], PlanReport | None]:
        from gevinst.check.run import limits_of  # noqa: PLC0415
        from gevinst.cli.versions import of_blob  # noqa: PLC0415

        def judged() -> PlanReport | None:
            blob = stood.blob()
            if blob is None:
                return None
            name = f"{stood.short}:{self.file}"
            return self._report(of_blob(blob, name, limits_of(self.settings)), stood.day)

        return judged

    def now(self) -> PlanReport:
        from gevinst.check.run import limits_of  # noqa: PLC0415
        from gevinst.source.document import read_file  # noqa: PLC0415

        document = read_file(self.file, limits=limits_of(self.settings))
        return self._report(document, self.under.as_of)

    def _report(self, document: Document, day: date) -> PlanReport:
        from gevinst.check.run import held  # noqa: PLC0415
        from gevinst.check.terms import terms_of  # noqa: PLC0415

        terms = terms_of(self.settings, plugins=self.under.plugins)
        return held(document, self.under._replace(as_of=day), terms)


def _until(file: str, past: Past, last_day: date | None, judge: _Judge) -> Sequence[Then]:
    """The versions until a day, the oldest first; last what is not committed, where that differs."""
    from gevinst.changes.history import Then  # noqa: PLC0415

    stood = [one for one in past.versions if last_day is None or one.day <= last_day]
    then = [Then(one.short, one.day, judge.committed(one)) for one in reversed(stood)]
    if len(stood) == len(past.versions):
        blob = stood[0].blob() if stood else None
        if blob is None or not blob.is_in(file):
            then.append(Then("", judge.under.as_of, judge.now))
    return then


def _limit(written: str) -> int:
    if written.isascii() and written.isdigit() and 0 < int(written[:6]) <= MOST_VERSIONS:
        return int(written)
    facts = {"flag": LIMIT.flag, "written": meaning.cut(written), "most": MOST_VERSIONS}
    raise WrongUse(NOT_A_LIMIT, **facts)


def _rendered(told: Told, language: Language, output: Output) -> str:
    from importlib import import_module  # noqa: PLC0415  (only the format that is asked for)

    view = import_module(f"gevinst.views.history.{output.form}")
    made: str = (
        view.render(told, language, canvas_of(output))
        if output.form == "terminal"
        else view.render(told, language)
    )
    return made


COMMAND = Command(
    History,
    SAYS,
    (HOW,),
    arguments=(PLAN,),
    options=(
        LIMIT,
        FORMAT,
        more_options.TO_FILE,
        LAST_DAY,
        options.LANG,
        options.SETTINGS,
        options.ISOLATED,
        options.NO_PLUGINS,
        options.DEBUG,
    ),
)
