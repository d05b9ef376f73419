"""`gevinst report`: a plan → a document to hand over, on standard output or in a file."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NamedTuple

from gevinst.cli import document, meaning, more_options, one_plan, options
from gevinst.cli.command import PLAN, Command
from gevinst.cli.settling import filled
from gevinst.errors import WrongUse
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gevinst.check.verdict import PlanReport
    from gevinst.report.readers import Whom

NO_PLAN = Text(
    nb="Si hvilken plan dokumentet skal handle om: «gevinst report plan.gevinst.yaml».",
    nn="Sei kva plan dokumentet skal handle om: «gevinst report plan.gevinst.yaml».",
    en="Say which plan the document is to be about: “gevinst report plan.gevinst.yaml”.",
)
WHICH_ONE = Text(
    nb="{flag} {reader} må følges av en id fra planen: «{flag} {example}».",
    nn="{flag} {reader} må følgjast av ein id frå planen: «{flag} {example}».",
    en="{flag} {reader} needs an id from the plan after it: “{flag} {example}”.",
)
NO_ID = Text(
    nb="{flag} {reader} skal ikke ha noen id etter seg.",
    nn="{flag} {reader} skal ikkje ha nokon id etter seg.",
    en="{flag} {reader} takes no id after it.",
)
EXAMPLES = {"unit-manager": "unit-manager kari", "employees": "employees natt"}
SAYS = Text(
    nb="Skriv et dokument om en plan, til å gi fra seg: gapanalysen, eller én side for en leser.",
    nn="Skriv eit dokument om ein plan, til å gi frå seg: gapanalysen, eller éi side for ein lesar.",
    en="Write a document about a plan, to hand over: the gap report, or one page for a reader.",
)
EXITS = Text(
    nb="Koden ut: 0 dokumentet er skrevet, også der planen har gap, for et dokument er ingen port; "
    "1 planen kan ikke leses, 2 feil bruk, 3 ingen plan, 70 feil i gevinst, 130 avbrutt.",
    nn="Koden ut: 0 dokumentet er skrive, òg der planen har gap, for eit dokument er ingen port; "
    "1 planen kan ikkje lesast, 2 feil bruk, 3 ingen plan, 70 feil i gevinst, 130 avbrote.",
    en="Exit code: 0 the document is written, also where the plan has gaps, for a document is no gate; "
    "1 the plan can't be read, 2 wrong use, 3 no plan, 70 a fault in gevinst, 130 interrupted.",
)


def joined(argv: Sequence[str] | None) -> Sequence[str] | None:
    """`--for unit-manager kari` as one value after the option, `unit-manager:kari`."""
    words = list(sys.argv[1:] if argv is None else argv)
    if words[:1] != ["report"] or more_options.FOR.flag not in words:
        return argv
    from gevinst.report.readers import Reader  # noqa: PLC0415

    at = words.index(more_options.FOR.flag) + 1
    reader = Reader.of(words[at]) if at < len(words) else None
    following = words[at + 1 : at + 2]
    if reader and reader.is_one_of_many and following and not following[0].startswith("-"):
        words[at : at + 2] = [f"{words[at]}:{following[0]}"]
    return words


class Report(NamedTuple):
    """What is asked for after `gevinst report`, as it was written."""

    plan: str | None
    form: str | None = None
    output: str | None = None
    reader: str | None = None
    as_of: str | None = None
    phase: str | None = None
    lang: str | None = None
    settings: str | None = None
    isolated: bool = False
    no_plugins: bool = False
    debug: bool = False

    def run(self) -> int:
        """Write the document; the exit code says whether it was written, not what it says."""
        return filled(self).do()

    def do(self) -> int:
        """The same, of what is asked alone: variables are not looked at."""
        output = document.asked(more_options.DOCUMENT_FORMAT, self.form, self.output)
        whom = _whom(self.reader)
        if not self.plan:
            raise WrongUse(NO_PLAN)
        plan = one_plan.plan_file(self.plan)
        report = one_plan.report_asked(plan, self)
        if report.findings:
            document.put(output, lambda: _document(report, output.form, whom), plan)
        return one_plan.end(report, report.language, debug=self.debug)


def _whom(written: str | None) -> Whom | None:
    if written is None:
        return None
    from gevinst.report.readers import Whom  # noqa: PLC0415

    word, _, ref = written.partition(":")
    reader = meaning.reader(word)
    facts = {"flag": more_options.FOR.flag, "reader": reader.value}
    if reader.is_one_of_many and not ref.strip():
        raise WrongUse(WHICH_ONE, **facts, example=EXAMPLES[reader.value])
    if ref and not reader.is_one_of_many:
        raise WrongUse(NO_ID, **facts)
    return Whom(reader, ref.strip())


def _document(report: PlanReport, form: str, whom: Whom | None) -> str | bytes:
    from importlib import import_module  # noqa: PLC0415

    made: str | bytes
    if whom is None:
        from gevinst.report.handover import handover  # noqa: PLC0415

        made = import_module(f"gevinst.views.paper.report_{form}").report(handover(report))
    else:
        from gevinst.report.readers import page_for  # noqa: PLC0415

        writer = import_module(f"gevinst.views.paper.reader_{form}")
        made = writer.reader(page_for(report, whom), report)
    return made


COMMAND = Command(
    Report,
    SAYS,
    (one_plan.ONE_PLAN,),
    arguments=(PLAN,),
    options=(
        more_options.DOCUMENT_FORMAT,
        more_options.TO_FILE,
        more_options.FOR,
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
