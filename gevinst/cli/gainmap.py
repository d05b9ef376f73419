"""`gevinst map`: a plan → its benefits map (*gevinstkart*), on standard output or in a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gevinst.cli import document, more_options, one_plan, options
from gevinst.cli.command import PLAN, Command
from gevinst.cli.options import Option
from gevinst.cli.settling import filled
from gevinst.cli.sink import canvas_of
from gevinst.errors import WrongUse
from gevinst.words import Text

if TYPE_CHECKING:
    from gevinst.check.verdict import PlanReport
    from gevinst.cli.outputs import Output

SAYS = Text(
    nb="Tegn gevinstkartet til en plan: fra løsningen gjennom endringer i arbeidet til gevinster og mål.",
    nn="Teikn gevinstkartet til ein plan: frå løysinga gjennom endringar i arbeidet til gevinstar og mål.",
    en="Draw the benefits map of a plan: from the solution by way of changes in work to gains and goals.",
)
NO_PLAN = Text(
    nb="Si hvilken plan som skal tegnes: «gevinst map plan.gevinst.yaml».",
    nn="Sei kva plan som skal teiknast: «gevinst map plan.gevinst.yaml».",
    en="Say which plan is to be drawn: “gevinst map plan.gevinst.yaml”.",
)
MAP_FORMAT = Option(
    "format",
    Text(
        nb="Hva kartet skrives som. Ellers: det filnavnet sier, eller terminal.",
        nn="Kva kartet blir skrive som. Elles: det filnamnet seier, eller terminal.",
        en="What the map is written as. Otherwise: what the file name says, or terminal.",
    ),
    ("terminal", "svg", "png", "html", "markdown", "mermaid"),
    "FORMAT",
)
EXITS = Text(
    nb="Koden ut: 0 kartet er skrevet, også der planen har gap; 1 planen kan ikke leses, 2 feil bruk, "
    "3 ingen plan, 70 feil i gevinst, 130 avbrutt.",
    nn="Koden ut: 0 kartet er skrive, òg der planen har gap; 1 planen kan ikkje lesast, 2 feil bruk, "
    "3 ingen plan, 70 feil i gevinst, 130 avbrote.",
    en="Exit code: 0 the map is written, also where the plan has gaps; 1 the plan can't be read, 2 wrong use, "
    "3 no plan, 70 a fault in gevinst, 130 interrupted.",
)


class Map(NamedTuple):
    """What is asked for after `gevinst map`, as it was written."""

    plan: str | None
    format: str | None = None
    output: str | None = None
    as_of: str | None = None
    phase: str | None = None
    lang: str | None = None
    settings: str | None = None
    isolated: bool = False
    no_plugins: bool = False
    debug: bool = False

    def run(self) -> int:
        """Write the map; the exit code says whether it was written, not what it shows."""
        return filled(self).do()

    def do(self) -> int:
        """The same, of what is asked alone: variables are not looked at."""
        output = document.asked(MAP_FORMAT, self.format, self.output)
        if not self.plan:
            raise WrongUse(NO_PLAN)
        plan = one_plan.plan_file(self.plan)
        report = one_plan.report_asked(plan, self)
        if report.findings:
            document.put(output, lambda: _rendered(report, output), plan)
        return one_plan.end(report, report.language, debug=self.debug)


def _rendered(report: PlanReport, output: Output) -> str | bytes:
    from importlib import import_module  # noqa: PLC0415  (only the format that is asked for)

    from gevinst.gainmap.drawn import gain_map  # noqa: PLC0415  (the models)
    from gevinst.views.gainmap.told import Telling  # noqa: PLC0415

    drawn = gain_map(report)
    view = import_module(f"gevinst.views.gainmap.{output.form}")
    of = (drawn, Telling(drawn, report))
    made: str | bytes = (
        view.render(*of, canvas_of(output)) if output.form == "terminal" else view.render(*of)
    )
    return made


COMMAND = Command(
    Map,
    SAYS,
    (one_plan.ONE_PLAN,),
    arguments=(PLAN,),
    options=(
        MAP_FORMAT,
        more_options.TO_FILE,
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
