"""`gevinst status`: plans → how their gains stand, on standard output or in a file."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from gevinst import exits
from gevinst.cli import beside, document, meaning, more_options, one_plan, options
from gevinst.cli.check import CLOSED, MISSING
from gevinst.cli.command import PLANS, Command
from gevinst.cli.options import Option
from gevinst.cli.output import say
from gevinst.cli.settling import filled, lookup
from gevinst.cli.sink import canvas_of
from gevinst.cli.speech import language_of
from gevinst.errors import NothingToCheck, WrongUse
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from gevinst.cli.outputs import Output
    from gevinst.follow.status import Overview, PlanStatus, Unread
    from gevinst.settings.settings import Settings
    from gevinst.words import Language

STANDARD_INPUT = "-"
NEVER = "never"
SAYS = Text(
    nb="Vis hvordan gevinstene ligger an: realisert, mot linjen, prognose og neste måling.",
    nn="Vis korleis gevinstane ligg an: realisert, mot linja, prognose og neste måling.",
    en="Show how the gains stand: realised, against the line, forecast and next measurement.",
)
EXITS = Text(
    nb="Koden ut: 0 oversikten er skrevet, 1 en plan kan ikke leses helt eller en gevinst er så dårlig som --fail-on sier, "
    "2 feil bruk, 3 ingen plan, 70 feil i gevinst, 130 avbrutt.",
    nn="Koden ut: 0 oversikta er skriven, 1 ein plan kan ikkje lesast heilt eller ein gevinst er så dårleg som --fail-on seier, "
    "2 feil bruk, 3 ingen plan, 70 feil i gevinst, 130 avbrote.",
    en="Exit code: 0 the overview is written, 1 a plan can't be read in full or a gain is as bad as --fail-on says, "
    "2 wrong use, 3 no plan, 70 a fault in gevinst, 130 interrupted.",
)
NO_PLANS = Text(
    nb="Si hvilken plan det gjelder: «gevinst status plan.gevinst.yaml», eller «gevinst status .» for alle "
    "planene i mappen du står i.",
    nn="Sei kva plan det gjeld: «gevinst status plan.gevinst.yaml», eller «gevinst status .» for alle "
    "planane i mappa du står i.",
    en="Say which plan it is about: “gevinst status plan.gevinst.yaml”, or “gevinst status .” for every plan "
    "in the folder you are in.",
)
FORMAT = Option(
    "form",
    Text(
        nb="Hva oversikten skrives som. Ellers: det filnavnet etter --output ender på, eller terminal.",
        nn="Kva oversikta blir skriven som. Elles: det filnamnet etter --output endar på, eller terminal.",
        en="What the overview is written as. Otherwise: what the file after --output ends in, or terminal.",
    ),
    ("terminal", "markdown", "html", "json"),
    "FORMAT",
    written="format",
)
FAIL_ON = Option(
    "fail_on",
    Text(
        nb="La koden ut bli 1 der en gevinst har avvik (off), også der det står følg med (watch), eller der en "
        "måling er på overtid (overdue).",
        nn="Lat koden ut bli 1 der ein gevinst har avvik (off), òg der det står følg med (watch), eller der ei "
        "måling er på overtid (overdue).",
        en="Let the exit code be 1 where a gain is off the line (off), also where it is to be watched (watch), or "
        "where a measurement is overdue (overdue).",
    ),
    ("off", "watch", "overdue", NEVER),
    "LEVEL",
)


class Status(NamedTuple):
    """What is asked for after `gevinst status`, as it was written."""

    plans: tuple[str, ...]
    form: str | None = None
    output: str | None = None
    fail_on: str | None = None
    as_of: str | None = None
    lang: str | None = None
    settings: str | None = None
    isolated: bool = False

    def run(self) -> int:
        """Write the overview; the exit code is 0 unless something is as bad as was asked for."""
        return filled(self).do()

    def do(self) -> int:
        """The same, of what is asked alone: variables are not looked at."""
        output = document.asked(FORMAT, self.form, self.output)
        fail_on = meaning.chosen(FAIL_ON, self.fail_on or NEVER)
        asked = meaning.language(self.lang)
        if not all(self.plans or ("",)):
            raise WrongUse(NO_PLANS)
        from gevinst.source.find import find_plans  # noqa: PLC0415

        found = find_plans([path for path in self.plans if path != STANDARD_INPUT])
        files = [STANDARD_INPUT] * (STANDARD_INPUT in self.plans) + found.files
        spoken = asked or language_of(["--isolated"] * self.isolated)
        code = exits.OK
        if files:
            overview = self._overview(files)
            language = asked or next((plan.language for plan in overview.plans), spoken)
            self._put(output, overview, language, found.files)
            code = exits.GAPS if _fails(overview, fail_on) else exits.OK
        for text, paths in ((MISSING, found.missing), (CLOSED, found.closed)):
            for path in paths:
                say(text.to(spoken, {"path": path}))
                code = exits.WRONG_USE
        if not files and code == exits.OK:
            from gevinst.check.run import NO_PLAN  # noqa: PLC0415

            raise NothingToCheck(NO_PLAN, paths=self.plans)
        return code

    def _overview(self, files: Sequence[str]) -> Overview:
        from gevinst.check.run import today  # noqa: PLC0415  (the models)
        from gevinst.follow.status import Overview, PlanStatus  # noqa: PLC0415

        day = meaning.day(self.as_of) or today()
        settings = lookup(one_plan.Held(self.settings, self.isolated))
        found = [_status(file, settings.of(file), day) for file in files]
        plans = tuple(one for one in found if isinstance(one, PlanStatus))
        unread = tuple(one for one in found if not isinstance(one, PlanStatus))
        return Overview(day, plans, unread)

    def _put(
        self, output: Output, overview: Overview, language: Language, files: Sequence[str]
    ) -> None:
        for each in overview.unread:
            say(one_plan.UNREADABLE.to(language, {"path": each.path, "why": each.why}))
        if output.form == "markdown" and beside.is_file(output):
            _put_with_plots(output, overview, language, files)
            return
        document.put(output, lambda: _document(overview, output, language), *files)


def _status(file: str, settings: Settings, day: date) -> PlanStatus | Unread:
    from gevinst.check.run import load_file, unreadable  # noqa: PLC0415
    from gevinst.follow.judged import Tolerance  # noqa: PLC0415
    from gevinst.follow.status import Unread, status_of  # noqa: PLC0415

    loaded = load_file(file, settings)
    if not loaded.readable:
        why = unreadable(loaded)
        return Unread(file, Phrase(why.text, why.facts))
    tolerance = Tolerance(settings.status_on_line, settings.status_watch)
    return status_of(loaded, day, tolerance, settings.language)


def _put_with_plots(
    output: Output, overview: Overview, language: Language, files: Sequence[str]
) -> None:
    from gevinst.views.paper.alone import MADE_BY_US  # noqa: PLC0415  (one format at a time)
    from gevinst.views.status import markdown, plots  # noqa: PLC0415
    from gevinst.views.status.told import Telling  # noqa: PLC0415

    stem = os.path.splitext(os.path.basename(output.path))[0]
    found = plots.files_of(overview, Telling(language, overview), stem)
    pictures = {file.name: file.svg for file in found.values()}
    beside.put(output, markdown.render(overview, language, found), pictures, MADE_BY_US, files)


def _document(overview: Overview, output: Output, language: Language) -> str:
    made: str
    if output.form == "terminal":
        from gevinst.views.status import terminal  # noqa: PLC0415  (one format at a time)

        made = terminal.render(overview, language, canvas_of(output))
    elif output.form == "json":
        from gevinst.views.status import json  # noqa: PLC0415

        made = json.render(overview)
    elif output.form == "markdown":
        from gevinst.views.status import markdown  # noqa: PLC0415

        made = markdown.render(overview, language)
    else:
        from gevinst.views.status import html  # noqa: PLC0415

        made = html.render(overview, language)
    return made


def _fails(overview: Overview, level: str) -> bool:
    """Whether a gain is as bad as was asked for, or something could not be read and may be."""
    from gevinst.follow.judged import State  # noqa: PLC0415

    counts = overview.counts
    if overview.unread or any(plan.partly_read for plan in overview.plans):
        return True
    return {
        "off": counts[State.OFF] > 0,
        "watch": counts[State.OFF] + counts[State.WATCH] > 0,
        "overdue": overview.overdue > 0,
        NEVER: False,
    }[level]


COMMAND = Command(
    Status,
    SAYS,
    (options.PLANS,),
    arguments=(PLANS,),
    options=(
        FORMAT,
        more_options.TO_FILE,
        FAIL_ON,
        options.AS_OF,
        options.LANG,
        options.SETTINGS,
        options.ISOLATED,
    ),
    epilog=EXITS,
)
