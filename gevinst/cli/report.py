"""`gevinst report`: a plan → a document to hand over, on standard output or in a file."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NamedTuple

from gevinst import exits
from gevinst.cli import meaning, options
from gevinst.cli.check import MISSING
from gevinst.cli.output import write
from gevinst.cli.outputs import STANDARD_OUTPUT, Output, keep_off
from gevinst.cli.speech import language_of
from gevinst.errors import NothingToCheck, WrongUse
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gevinst.check.verdict import PlanReport
    from gevinst.report.readers import Whom
    from gevinst.words import Language

NO_PLAN = Text(
    nb="Si hvilken plan dokumentet skal handle om: «gevinst report plan.gevinst.yaml».",
    nn="Sei kva plan dokumentet skal handle om: «gevinst report plan.gevinst.yaml».",
    en="Say which plan the document is to be about: “gevinst report plan.gevinst.yaml”.",
)
ONE_PLAN = Text(
    nb="Et dokument handler om én plan, og her er det flere: {plans}. Nevn den ene.",
    nn="Eit dokument handlar om éin plan, og her er det fleire: {plans}. Nemn den eine.",
    en="A document is about one plan, and here are several: {plans}. Name the one.",
)
NEEDS_FILE = Text(
    nb="Et Word-dokument må skrives til en fil. Legg til «{flag} rapport.docx».",
    nn="Eit Word-dokument må skrivast til ei fil. Legg til «{flag} rapport.docx».",
    en="A Word document has to be written to a file. Add “{flag} report.docx”.",
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
MOST_NAMED = 5
EXAMPLES = {"unit-manager": "unit-manager kari", "employees": "employees natt"}


def joined(argv: Sequence[str] | None) -> Sequence[str] | None:
    """`--for unit-manager kari` as one value after the option, `unit-manager:kari`."""
    words = list(sys.argv[1:] if argv is None else argv)
    if words[:1] != ["report"] or options.FOR.flag not in words:
        return argv
    from gevinst.report.readers import Reader  # noqa: PLC0415

    at = words.index(options.FOR.flag) + 1
    reader = Reader.of(words[at]) if at < len(words) else None
    following = words[at + 1 : at + 2]
    if reader and reader.is_one_of_many and following and not following[0].startswith("-"):
        words[at : at + 2] = [f"{words[at]}:{following[0]}"]
    return words


class Report(NamedTuple):
    """What is asked for after `gevinst report`, as it was written."""

    plans: tuple[str, ...]
    format: str | None = None
    output: str | None = None
    reader: str | None = None
    as_of: str | None = None
    phase: str | None = None
    lang: str | None = None
    no_plugins: bool = False
    debug: bool = False

    def run(self) -> int:
        """Write the document; the exit code says whether it was written, not what it says."""
        form, whom = self._form(), _whom(self.reader)
        report = self._report(self._file())
        if not any(fault.rule == "" for fault in report.faults):
            self._write(_document(report, form, whom))
        if not report.faults:
            return exits.OK
        from gevinst.cli.faults import tell  # noqa: PLC0415

        for fault in report.faults:
            tell(fault, self._spoken(), debug=self.debug, path=report.name)
        return exits.FAULT

    def _form(self) -> str:
        ending = self.output[-5:].casefold() if self.output else ""
        default = "docx" if ending == ".docx" else "html"
        form = meaning.chosen(options.DOCUMENT_FORMAT, self.format or default)
        if form == "docx" and self.output in (None, STANDARD_OUTPUT):
            raise WrongUse(NEEDS_FILE, flag=options.DOCUMENT_OUTPUT.flag)
        return form

    def _file(self) -> str:
        if not self.plans or not all(self.plans):
            raise WrongUse(NO_PLAN)
        from gevinst.check import run  # noqa: PLC0415
        from gevinst.source.find import find_plans  # noqa: PLC0415

        found = find_plans([path for path in self.plans if path != run.STANDARD_INPUT])
        if found.missing:
            raise WrongUse(MISSING, path=found.missing[0])
        files = [run.STANDARD_INPUT] * (run.STANDARD_INPUT in self.plans) + found.files
        if not files:
            raise NothingToCheck(run.NO_PLAN, paths=self.plans)
        if len(files) > 1:
            named = files[:MOST_NAMED] + ["…"] * (len(files) > MOST_NAMED)
            raise WrongUse(ONE_PLAN, plans=", ".join(named))
        if self.output:
            keep_off([Output("html", self.output)], found.files)
        return files[0]

    def _report(self, file: str) -> PlanReport:
        from gevinst.check.run import Circumstances, Task, judged, today, unreadable  # noqa: PLC0415

        under = Circumstances(
            meaning.day(self.as_of) or today(),
            meaning.phase(self.phase),
            meaning.language(self.lang),
            not self.no_plugins,
        )
        report = next(iter(judged([Task(file)], under)))
        if not report.faults and not report.loaded.readable:
            raise unreadable(report.loaded)
        return report

    def _write(self, document: str | bytes) -> None:
        if isinstance(document, str) and self.output in (None, STANDARD_OUTPUT):
            write(document)
            return
        from gevinst.cli.sink import Replaced  # noqa: PLC0415

        file = Replaced(self.output or "")
        try:
            file.write(document)
            file.keep()
        except BaseException:
            file.drop()
            raise

    def _spoken(self) -> Language:
        return meaning.language(self.lang) or language_of()


def _whom(written: str | None) -> Whom | None:
    if written is None:
        return None
    from gevinst.report.readers import Whom  # noqa: PLC0415

    word, _, ref = written.partition(":")
    reader = meaning.reader(word)
    facts = {"flag": options.FOR.flag, "reader": reader.value}
    if reader.is_one_of_many and not ref.strip():
        raise WrongUse(WHICH_ONE, **facts, example=EXAMPLES[reader.value])
    if ref and not reader.is_one_of_many:
        raise WrongUse(NO_ID, **facts)
    return Whom(reader, ref.strip())


def _document(report: PlanReport, form: str, whom: Whom | None) -> str | bytes:
    from importlib import import_module  # noqa: PLC0415

    writer = import_module(f"gevinst.views.paper.report_{form}")
    document: str | bytes
    if whom is None:
        from gevinst.report.handover import handover  # noqa: PLC0415

        document = writer.report(handover(report))
    else:
        from gevinst.report.readers import page_for  # noqa: PLC0415

        document = writer.reader(page_for(report, whom), report)
    return document
