"""`gevinst checklist`: a plan, or none → a checklist to go through, on standard output or in a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gevinst.cli import document, meaning, more_options, one_plan, options
from gevinst.cli.command import PLAN, Command
from gevinst.cli.rules import NONE_LEFT
from gevinst.cli.settling import filled
from gevinst.cli.sink import canvas_of
from gevinst.cli.speech import language_of
from gevinst.errors import WrongUse
from gevinst.words import Text

if TYPE_CHECKING:
    from datetime import date

    from gevinst.check.verdict import PlanReport
    from gevinst.checklist.content import Checklist as Content
    from gevinst.cli.outputs import Output

SAYS = Text(
    nb="Skriv en sjekkliste: alle spørsmålene, eller det en plan har svart på og det den mangler.",
    nn="Skriv ei sjekkliste: alle spørsmåla, eller det ein plan har svart på og det han manglar.",
    en="Write a checklist: every question, or what a plan has answered and what it lacks.",
)
A_PLAN = Text(
    nb="PLAN er én plan; «-» leser fra standard inn. Uten PLAN: spørsmålene å stille.",
    nn="PLAN er éin plan; «-» les frå standard inn. Utan PLAN: spørsmåla å stille.",
    en="PLAN is one plan; “-” reads from standard input. Without PLAN: the questions to ask.",
)


class Checklist(NamedTuple):
    """What is asked for after `gevinst checklist`, as it was written."""

    plan: str | None
    by: str
    phase: str | None = None
    role: str | None = None
    form: str | None = None
    output: str | None = None
    lang: str | None = None
    as_of: str | None = None
    settings: str | None = None
    isolated: bool = False
    no_plugins: bool = False
    debug: bool = False
    read: str | None = None
    write: bool = False

    def run(self) -> int:
        """Write the checklist; a combination of options that leaves no requirement is wrong use."""
        return filled(self).do()

    def do(self) -> int:
        """The same, of what is asked alone: variables are not looked at."""
        if self.read is not None or self.write:
            from gevinst.cli.read_back import read_back  # noqa: PLC0415  (the other way)

            return read_back(self)
        output = document.asked(more_options.CHECKLIST_FORMAT, self.form, self.output)
        as_of = meaning.day(self.as_of)
        plan = None if self.plan is None else one_plan.plan_file(self.plan)
        report = self._report(plan, as_of)
        content = self._content(report)
        document.put(output, lambda: _rendered(content, output), plan)
        return one_plan.end(report, content.language, debug=self.debug)

    def _report(self, plan: str | None, as_of: date | None) -> PlanReport | None:
        if plan is None:
            return None
        from gevinst.check.run import Circumstances, today  # noqa: PLC0415  (the models)

        language = meaning.language(self.lang)
        under = Circumstances(as_of or today(), None, language, not self.no_plugins)
        held = one_plan.Held(self.settings, self.isolated)
        return one_plan.report_on(plan, under, held)

    def _content(self, report: PlanReport | None) -> Content:
        from gevinst.checklist.content import Scope, on_plan, to_ask  # noqa: PLC0415
        from gevinst.rules import catalogue  # noqa: PLC0415  (the whole catalogue)

        by = meaning.group(self.by)
        scope = Scope(meaning.phase(self.phase), meaning.role(self.role))
        if report:
            content = on_plan(report, by, scope)
        else:
            language = meaning.language(self.lang) or language_of()
            content = to_ask(catalogue(plugins=not self.no_plugins), language, by, scope)
        if not content.sections and not (report and report.faults):
            raise WrongUse(NONE_LEFT)
        return content


def _rendered(content: Content, output: Output) -> str | bytes:
    from importlib import import_module  # noqa: PLC0415  (only the format that is asked for)

    view = import_module(f"gevinst.views.checklist.{output.form}")
    of = (content, canvas_of(output)) if output.form == "terminal" else (content,)
    made: str | bytes = view.render(*of)
    return made


COMMAND = Command(
    Checklist,
    SAYS,
    (A_PLAN,),
    arguments=(PLAN,),
    options=(
        more_options.BY,
        more_options.DUE,
        more_options.ROLE,
        more_options.CHECKLIST_FORMAT,
        more_options.TO_FILE,
        more_options.READ,
        more_options.WRITE,
        options.LANG,
        options.AS_OF,
        options.SETTINGS,
        options.ISOLATED,
        options.NO_PLUGINS,
        options.DEBUG,
    ),
)
