"""`gevinst portfolio`: the plans of an organisation → what can only be seen in them together."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from gevinst import exits
from gevinst.cli import document, meaning, more_options, options
from gevinst.cli.check import CLOSED, MISSING
from gevinst.cli.command import PLANS, Command
from gevinst.cli.options import Option
from gevinst.cli.output import say
from gevinst.cli.outputs import keep_off
from gevinst.cli.settling import filled, lookup
from gevinst.cli.speech import language_of
from gevinst.errors import NothingToCheck, WrongUse
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractContextManager

    from gevinst.check.run import Circumstances
    from gevinst.check.tally import Tally
    from gevinst.cli.folder import ReplacedFolder
    from gevinst.cli.outputs import Output
    from gevinst.portfolio.mapping import Mapping
    from gevinst.portfolio.sealed import Sealed
    from gevinst.portfolio.tables import Scope
    from gevinst.source.find import Found
    from gevinst.views.portfolio.all_told import End
    from gevinst.views.portfolio.told import Told
    from gevinst.words import Language

SAYS = Text(
    nb="Se flere planer under ett: endringstrykk, gevinster som telles to ganger, og hvem som får og hvem som bærer.",
    nn="Sjå fleire planar under eitt: endringstrykk, gevinstar som blir talde to gonger, og kven som får og kven som ber.",
    en="See several plans together: change pressure, gains counted twice, and who gains and who carries.",
)
EXITS = Text(
    nb="Koden ut: 0 ingenting på tvers, 1 gap på tvers (--fail-on) eller en plan som ikke kan leses, 2 feil bruk, "
    "3 ingen planer, 70 feil i gevinst, 130 avbrutt.",
    nn="Koden ut: 0 ingenting på tvers, 1 gap på tvers (--fail-on) eller ein plan som ikkje kan lesast, 2 feil bruk, "
    "3 ingen planar, 70 feil i gevinst, 130 avbrote.",
    en="Exit code: 0 nothing across the plans, 1 gaps across them (--fail-on) or a plan that can't be read, 2 wrong use, "
    "3 no plans, 70 a fault in gevinst, 130 interrupted.",
)
NO_PLANS = Text(
    nb="Si hvor planene ligger: «gevinst portfolio planer/».",
    nn="Sei kvar planane ligg: «gevinst portfolio planar/».",
    en="Say where the plans are: “gevinst portfolio plans/”.",
)
FORMAT = Option(
    "form",
    Text(
        nb="Hva det skrives som. Ellers: det filnavnet sier, eller terminal.",
        nn="Kva det blir skrive som. Elles: det filnamnet seier, eller terminal.",
        en="What it is written as. Otherwise: what the file name says, or terminal.",
    ),
    ("terminal", "markdown", "json", "html", "xlsx"),
    "FORMAT",
    written="format",
)
UNITS = Option(
    "units",
    Text(
        nb="En fil (TOML) som sier hvilke navn og id-er som er samme organisasjon og samme enhet.",
        nn="Ei fil (TOML) som seier kva namn og id-ar som er same organisasjon og same eining.",
        en="A file (TOML) that says which names and ids are the same organisation and the same unit.",
    ),
    value="FILE",
)


WHAT_IF = Option(
    "what_if",
    Text(
        nb="Se hva som ville skje om en plan ble tatt i bruk en annen dag, eller ikke var med (PLAN=ut). Ingenting skrives. Kan gis flere ganger.",
        nn="Sjå kva som ville skje om ein plan vart teken i bruk ein annan dag, eller ikkje var med (PLAN=ut). Ingenting blir skrive. Kan givast fleire gonger.",
        en="See what would happen if a plan went live on another day, or were left out (PLAN=out). Nothing is written. May be repeated.",
    ),
    value="PLAN=DATE",
    many=True,
)
SITE = Option(
    "site",
    Text(
        nb="Skriv et nettsted av sider som viser til hverandre, i denne mappen: en for hver plan, enhet og person. Bare en mappe som er ny, tom eller skrevet slik før, brukes.",
        nn="Skriv ein nettstad av sider som viser til kvarandre, i denne mappa: ei for kvar plan, eining og person. Berre ei mappe som er ny, tom eller skriven slik før, blir brukt.",
        en="Write a site of pages linked to each other in this folder: one for each plan, unit and person. Only a folder that is new, empty or was written so before is used.",
    ),
    value="DIR",
)
SITE_WRITTEN = Text(
    nb="Nettstedet er skrevet (sider: {count}). Åpne {path}.",
    nn="Nettstaden er skriven (sider: {count}). Opne {path}.",
    en="The site is written (pages: {count}). Open {path}.",
)


class Portfolio(NamedTuple):
    """What is asked for after `gevinst portfolio`, as it was written."""

    plans: tuple[str, ...]
    form: str | None = None
    output: str | None = None
    units: str | None = None
    what_if: tuple[str, ...] = ()
    site: str | None = None
    fail_on: str | None = None
    as_of: str | None = None
    lang: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    settings: str | None = None
    isolated: bool = False
    jobs: str | None = None
    debug: bool = False

    def run(self) -> int:
        """See the plans together; the exit code says how it went."""
        return filled(self).do()

    def do(self) -> int:
        """The same, of what is asked alone: variables are not looked at."""
        output = document.asked(FORMAT, self.form, self.output)
        under, count = self._under(), meaning.jobs(self.jobs)
        if not all(self.plans or ("",)):
            raise WrongUse(NO_PLANS)
        mapping = _mapping(self.units)
        from gevinst.check.terms import terms_together  # noqa: PLC0415  (the whole catalogue)
        from gevinst.portfolio.tables import Scope  # noqa: PLC0415
        from gevinst.source.find import find_plans  # noqa: PLC0415
        from gevinst.views.portfolio.all_told import all_told  # noqa: PLC0415

        found = find_plans(self.plans)
        if not found.files:
            return self._nothing(found)
        terms = terms_together(lookup(self, plugins=False).of(found.files[0]))
        scope = Scope(under.as_of, terms)
        with self._site() as site:
            briefs, tally = self._briefs(found, under, count)
            portfolios = all_told(briefs, mapping, scope, self.what_if, WHAT_IF.flag)
            spoken = self._spoken()
            keep_off([output], found.files)
            if site:
                _write_site(site, portfolios, scope, spoken)
            if not site or self.form or self.output:
                document.put(output, lambda: _document(portfolios, scope, output, spoken), None)
        if site:
            facts = {"count": site.pages, "path": os.path.join(site.path, "index.html")}
            say(SITE_WRITTEN.to(spoken, facts))
        return self._end(portfolios.ends(), found, tally)

    def _site(self) -> AbstractContextManager[ReplacedFolder | None]:
        """The folder of the site, where one is asked for."""
        if self.site is None:
            from contextlib import nullcontext  # noqa: PLC0415

            return nullcontext()
        from gevinst.cli.folder import ReplacedFolder  # noqa: PLC0415  (only for a site)

        return ReplacedFolder(self.site)

    def _under(self) -> Circumstances:
        from gevinst.check.run import Circumstances, today  # noqa: PLC0415

        as_of, language = meaning.day(self.as_of) or today(), meaning.language(self.lang)
        return Circumstances(as_of, None, language, plugins=False)

    def _spoken(self) -> Language:
        return meaning.language(self.lang) or language_of(["--isolated"] * self.isolated)

    def _briefs(
        self, found: Found, under: Circumstances, count: int | None
    ) -> tuple[list[Sealed], Tally]:
        """Every plan in brief, packed, made in as many processes as pay, and what was counted on the way."""
        from gevinst.check.run import Task  # noqa: PLC0415
        from gevinst.check.tally import Tally  # noqa: PLC0415
        from gevinst.cli.progress import followed  # noqa: PLC0415
        from gevinst.cli.work import Work  # noqa: PLC0415
        from gevinst.cli.writing import shared  # noqa: PLC0415
        from gevinst.views.writer import Run  # noqa: PLC0415

        settings = lookup(self, plugins=False)
        tasks = [Task(file, settings.of(file)) for file in found.files]
        work = Work(under, (("portfolio.briefs", Run(under.as_of)),))
        briefs, tally = [], Tally()
        for done in followed(shared(work, tasks, count), len(tasks), self._spoken()):
            briefs.append(done.pieces[0])
            tally.merge(done.counts)
        return briefs, tally

    def _nothing(self, found: Found) -> int:
        if not self._tell_lost(found):
            from gevinst.check.run import NO_PLAN  # noqa: PLC0415

            raise NothingToCheck(NO_PLAN, paths=self.plans)
        return exits.WRONG_USE

    def _tell_lost(self, found: Found) -> bool:
        for text, paths in ((MISSING, found.missing), (CLOSED, found.closed)):
            for path in paths:
                say(text.to(self._spoken(), {"path": path}))
        return bool(found.missing or found.closed)

    def _end(self, ends: Sequence[End], found: Found, tally: Tally) -> int:
        lost = self._tell_lost(found)
        faults = [*(fault for _, fault in tally.faults)]
        faults += [fault for end in ends for fault in end.faults]
        if faults:
            from gevinst.cli.faults import tell  # noqa: PLC0415  (all goes well, as a rule)

            for fault in {fault.rule: fault for fault in faults}.values():
                tell(fault, self._spoken(), debug=self.debug)
            return exits.FAULT
        if lost:
            return exits.WRONG_USE
        return exits.GAPS if any(end.fails or end.is_unread for end in ends) else exits.OK


def _mapping(path: str | None) -> Mapping:
    from gevinst.portfolio.mapping import Mapping, read_mapping  # noqa: PLC0415  (the models)

    return read_mapping(path) if path else Mapping()


def _write_site(
    site: ReplacedFolder, portfolios: Sequence[Told], scope: Scope, spoken: Language
) -> None:
    from gevinst.views.portfolio.site.pages import files  # noqa: PLC0415  (only for a site)

    for name, text in files(portfolios, scope, spoken):
        site.write(name, text)


def _document(
    portfolios: Sequence[Told], scope: Scope, output: Output, spoken: Language
) -> document.Made:
    from importlib import import_module  # noqa: PLC0415

    view = import_module(f"gevinst.views.portfolio.{output.form}")
    drawn_on = ()
    if output.form == "terminal":
        from gevinst.cli.sink import canvas_of  # noqa: PLC0415

        drawn_on = (canvas_of(output),)  # type: ignore[assignment]
    made: document.Made = view.render(portfolios, scope, spoken, *drawn_on)
    return made


COMMAND = Command(
    Portfolio,
    SAYS,
    (options.PLANS,),
    arguments=(PLANS,),
    options=(
        FORMAT,
        more_options.TO_FILE,
        UNITS,
        WHAT_IF,
        SITE,
        options.FAIL_ON,
        options.AS_OF,
        options.LANG,
        options.SELECT,
        options.IGNORE,
        options.SETTINGS,
        options.ISOLATED,
        options.JOBS,
        options.DEBUG,
    ),
    epilog=EXITS,
)
