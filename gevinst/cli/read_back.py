"""`gevinst checklist --read FILE PLAN`: a workbook that is filled in → what it changes in the plan."""

from __future__ import annotations

import os
from datetime import date
from typing import TYPE_CHECKING

from gevinst import exits
from gevinst.cli import meaning, more_options, one_plan
from gevinst.cli.outputs import STANDARD_OUTPUT, Output
from gevinst.cli.sink import Printed, canvas_of
from gevinst.errors import CannotWrite, WrongUse
from gevinst.words import Text

if TYPE_CHECKING:
    from gevinst.check.verdict import PlanReport
    from gevinst.cli.checklist import Checklist
    from gevinst.filled.workbook import Workbook

NO_WORKBOOK = Text(
    nb="--write skriver svarene i en utfylt arbeidsbok i planen. Si hvilken: «--read navn.xlsx --write».",
    nn="--write skriv svara i ei utfylt arbeidsbok i planen. Sei kva for ei: «--read namn.xlsx --write».",
    en="--write writes the answers of a workbook in the plan. Say which: “--read name.xlsx --write”.",
)
NO_PLAN = Text(
    nb="Si hvilken plan svarene er til: «gevinst checklist --read navn.xlsx plan.gevinst.yaml».",
    nn="Sei kva plan svara er til: «gevinst checklist --read namn.xlsx plan.gevinst.yaml».",
    en="Say which plan the answers are for: “gevinst checklist --read name.xlsx plan.gevinst.yaml”.",
)
NOT_BOTH = Text(
    nb="--read leser en sjekkliste og skriver ingen ny. Ta bort {flag}.",
    nn="--read les ei sjekkliste og skriv inga ny. Ta bort {flag}.",
    en="--read reads a checklist and writes no new one. Take away {flag}.",
)
NOT_A_FILE = Text(
    nb="Planen kommer fra standard inn, og der kan ingenting skrives. Oppgi filen, eller ta bort --write.",
    nn="Planen kjem frå standard inn, og der kan ingenting skrivast. Oppgi fila, eller ta bort --write.",
    en="The plan comes from standard input, where nothing can be written. Name the file, or take away --write.",
)
OTHER_PLAN = Text(
    nb="{path} er laget av planen {made}, ikke av {plan}. Oppgi den planen; er det den samme under nytt navn, så gi den det gamle navnet først.",
    nn="{path} er laga av planen {made}, ikkje av {plan}. Oppgi den planen; er det den same under nytt namn, så gi han det gamle namnet først.",
    en="{path} was made of the plan {made}, not of {plan}. Name that plan; if it is the same under a new name, give it the old name first.",
)


def read_back(asked: Checklist) -> int:
    """Show what a workbook changes in the plan, and write it where that is asked for.

    1 where some answers have no place in the plan. Raises `WrongUse` and `CannotWrite`.
    """
    path, plan = _hold_whole(asked)
    from gevinst.filled.archive import workbook_in  # noqa: PLC0415  (only where one is read)
    from gevinst.filled.workbook import opened  # noqa: PLC0415

    book = opened(workbook_in(path), path)
    report = _report(asked, plan, book)
    changed = _is_changed(book, report, path)
    if report.faults:
        return one_plan.end(report, report.language, debug=asked.debug)
    return _tell(asked, plan, report, book, changed=changed)


def _hold_whole(asked: Checklist) -> tuple[str, str]:
    """The workbook and the plan. Raises `WrongUse` for what can't stand together."""
    if asked.read is None:
        raise WrongUse(NO_WORKBOOK)
    limits = (
        (more_options.BY, asked.by if asked.by != more_options.BY.default else None),
        (more_options.DUE, asked.phase),
        (more_options.ROLE, asked.role),
        (more_options.CHECKLIST_FORMAT, asked.form),
        (more_options.TO_FILE, asked.output),
    )
    for option, written in limits:
        if written is not None:
            raise WrongUse(NOT_BOTH, flag=option.flag)
    if asked.plan is None:
        raise WrongUse(NO_PLAN)
    plan = one_plan.plan_file(asked.plan)
    if asked.write and plan == STANDARD_OUTPUT:
        raise WrongUse(NOT_A_FILE)
    return asked.read, plan


def _report(asked: Checklist, plan: str, book: Workbook) -> PlanReport:
    """The report on the plan, by the day that the workbook was made for unless another is asked for."""
    from gevinst.check.run import Circumstances, today  # noqa: PLC0415  (the models)

    as_of = meaning.day(asked.as_of) or _day_of(book) or today()
    under = Circumstances(as_of, None, meaning.language(asked.lang), not asked.no_plugins)
    return one_plan.report_on(plan, under, one_plan.Held(asked.settings, asked.isolated))


def _day_of(book: Workbook) -> date | None:
    try:
        return date.fromisoformat(book.facts.get("as of", ""))
    except ValueError:
        return None


def _is_changed(book: Workbook, report: PlanReport, path: str) -> bool:
    """Whether the plan is no longer as when the workbook was made. Raises `WrongUse` for another plan."""
    from gevinst.views.checklist.xlsx import fingerprint  # noqa: PLC0415

    if book.facts.get("fingerprint") == fingerprint(report):
        return False
    made, plan = book.facts["plan"], os.path.basename(report.name)
    if made != plan and STANDARD_OUTPUT not in {made, plan}:
        raise WrongUse(OTHER_PLAN, path=path, made=meaning.cut(made), plan=meaning.cut(report.name))
    return True


def _tell(asked: Checklist, plan: str, report: PlanReport, book: Workbook, *, changed: bool) -> int:
    from gevinst.filled.placing import proposal  # noqa: PLC0415
    from gevinst.filled.told import About, render  # noqa: PLC0415

    before = report.loaded.document.text
    found = proposal(book, report, changed=changed)
    if asked.write and found.text != before:
        _write(plan, before, found.text)
    to_tick, to_fill = (book.facts.get(f"{name} sheet", "?") for name in ("checklist", "answers"))
    about = About(plan, before, to_tick, to_fill, changed, book.noted, asked.write)
    printed = Output("terminal", STANDARD_OUTPUT)
    Printed.of(printed.form).write(render(found, about, report.language, canvas_of(printed)))
    return exits.GAPS if found.misplaced else exits.OK


def _write(plan: str, before: str, text: str) -> None:
    """Write the plan, unless it is no longer as it was read. Raises `CannotWrite`."""
    from gevinst.edit.save import CHANGED, save  # noqa: PLC0415

    try:
        with open(plan, "rb") as file:
            data = file.read()
    except OSError:
        data = b""
    if data.removeprefix(b"\xef\xbb\xbf") != before.encode():
        raise CannotWrite(CHANGED, path=plan)
    save(plan, data, text)
