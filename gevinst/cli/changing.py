"""Plans and a way to change them → their files changed, or only shown what would change, and an exit code.

What is made goes to standard output: the changes after `--diff`, or the new text of a plan that came
on standard input. What is told of it goes to standard error.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NamedTuple

from gevinst import exits
from gevinst.cli import meaning
from gevinst.cli.check import CLOSED, MISSING
from gevinst.cli.output import encoding, say, write
from gevinst.cli.speech import language_of
from gevinst.errors import CannotEdit, CannotWrite, NothingToCheck, WrongUse
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gevinst.plan.loaded import Loaded
    from gevinst.source.document import Document
    from gevinst.words import Language

NO_PLANS = Text(
    nb="Si hvilken plan det gjelder, for eksempel «gevinst {command} plan.gevinst.yaml».",
    nn="Sei kva plan det gjeld, til dømes «gevinst {command} plan.gevinst.yaml».",
    en="Say which plan it is about, for example “gevinst {command} plan.gevinst.yaml”.",
)
CHANGED = Text(nb="{path} er endret.", nn="{path} er endra.", en="{path} has been changed.")
WOULD_CHANGE = Text(
    nb="{path} ville blitt endret.", nn="{path} ville vorte endra.", en="{path} would be changed."
)
AS_IT_WAS = Text(
    nb="{path}: ingenting å endre.",
    nn="{path}: ingenting å endre.",
    en="{path}: nothing to change.",
)
AT_LINE = Text(nb="{path}:{line}: {what}", nn="{path}:{line}: {what}", en="{path}:{line}: {what}")
OF_FILE = Text(nb="{path}: {what}", nn="{path}: {what}", en="{path}: {what}")
ENDS = Text(nb="{path}: {end}", nn="{path}: {end}", en="{path}: {end}")
MORE = Text(
    nb="{path}: og {count} til.", nn="{path}: og {count} til.", en="{path}: and {count} more."
)
MOST_TOLD = 50
CHANGE_PLANS = Text(
    nb="PLAN er en fil eller en mappe. «-» leser fra standard inn og skriver til standard ut.",
    nn="PLAN er ei fil eller ei mappe. «-» les frå standard inn og skriv til standard ut.",
    en="PLAN is a file or a folder. “-” reads from standard input and writes to standard output.",
)
CHANGE_EXITS = Text(
    nb="Koden ut: 0 gjort, eller ingenting å gjøre; 1 en plan kan ikke leses, eller ville blitt endret (--check), "
    "2 feil bruk eller en plan som ikke kunne endres, 3 ingen plan, 130 avbrutt.",
    nn="Koden ut: 0 gjort, eller ingenting å gjere; 1 ein plan kan ikkje lesast, eller ville vorte endra (--check), "
    "2 feil bruk eller ein plan som ikkje kunne endrast, 3 ingen plan, 130 avbrote.",
    en="Exit code: 0 done, or nothing to do; 1 a plan can't be read, or would change (--check), "
    "2 wrong use or a plan that could not be changed, 3 no plan, 130 interrupted.",
)


class Told(NamedTuple):
    """Something to tell of a plan: on which line, or 0 where it is about the whole, and what."""

    line: int
    what: Text | Phrase


class Changed(NamedTuple):
    """A plan as it is to be, and what to tell of it: what was done, and what was left and why.

    `known` are things to know of what was done. `end` is told where there is nothing to change, and
    `code` is the exit code where all went well.
    """

    document: Document
    done: Sequence[Told] = ()
    left: Sequence[Told] = ()
    known: Sequence[Told] = ()
    end: Text | Phrase | None = None
    code: int = exits.OK


class Wish(NamedTuple):
    """Which plans, and what is to be done with what changes in them."""

    command: str
    plans: tuple[str, ...]
    diff: bool = False
    check: bool = False
    lang: str | None = None

    @property
    def only_shown(self) -> bool:
        """Whether nothing is written."""
        return self.diff or self.check


def change(wish: Wish, way: Callable[[Loaded], Changed]) -> int:
    """Change plans in a way, each by itself; the worst that became of one decides the exit code.

    Raises `WrongUse` where no path is given, and `NothingToCheck` where they lead to no plan.
    """
    from gevinst.check.run import NO_PLAN, STANDARD_INPUT  # noqa: PLC0415  (the models)
    from gevinst.source.find import find_plans  # noqa: PLC0415

    spoken = meaning.language(wish.lang)
    if not all(wish.plans or ("",)):
        raise WrongUse(NO_PLANS, command=wish.command)
    found = find_plans([path for path in wish.plans if path != STANDARD_INPUT])
    files = [STANDARD_INPUT] * (STANDARD_INPUT in wish.plans) + found.files
    codes = [_one(file, wish, way, spoken) for file in files]
    for text, paths in ((MISSING, found.missing), (CLOSED, found.closed)):
        for path in paths:
            say(text.to(spoken or language_of(), {"path": path}))
            codes.append(exits.WRONG_USE)
    if not codes:
        raise NothingToCheck(NO_PLAN, paths=wish.plans)
    return max(codes)


def _one(file: str, wish: Wish, way: Callable[[Loaded], Changed], spoken: Language | None) -> int:
    from gevinst.check.run import unreadable  # noqa: PLC0415
    from gevinst.cli.one_plan import UNREADABLE  # noqa: PLC0415
    from gevinst.plan.load import plan_from  # noqa: PLC0415

    loaded = plan_from(_read(file))
    language = spoken_of(loaded, spoken)
    if not loaded.readable:
        error = unreadable(loaded)
        why = Phrase(error.text, error.facts)
        say(UNREADABLE.to(spoken or language_of(), {"path": file, "why": why}))
        return exits.GAPS
    try:
        changed = way(loaded)
        return _put(file, loaded.document, changed, wish, language)
    except (CannotEdit, CannotWrite, WrongUse) as error:
        say(error.sentence(language))
        return error.exit_code


def spoken_of(loaded: Loaded, asked: Language | None) -> Language:
    """The language to tell of a plan in: the one asked for, else the plan's own."""
    own = loaded.plan.language.language if loaded.plan.language else loaded.language
    return asked or own


def _read(file: str) -> Document:
    from gevinst.check.run import STANDARD_INPUT  # noqa: PLC0415
    from gevinst.source.document import read, read_file, read_stream  # noqa: PLC0415

    if file != STANDARD_INPUT:
        return read_file(file)
    return read_stream(sys.stdin.buffer, file) if sys.stdin else read(b"", file)


def _put(file: str, before: Document, changed: Changed, wish: Wish, language: Language) -> int:
    """Write what a plan is to be, or show it, and tell of it. Raises `CannotWrite`."""
    from gevinst.check.run import STANDARD_INPUT  # noqa: PLC0415
    from gevinst.edit.save import save  # noqa: PLC0415

    after, differs = changed.document, changed.document.text != before.text
    printed = file == STANDARD_INPUT and not wish.only_shown
    if printed:
        write(after.data)
    elif differs and not wish.only_shown:
        save(file, before.data, after.text)
    if wish.diff:
        _show(file, before.text, after.text)
    _tell(file, changed, language)
    if not printed:
        say(_end(changed, wish, differs=differs).to(language, {"path": file, "end": changed.end}))
    return exits.GAPS if wish.check and differs else changed.code


def _end(changed: Changed, wish: Wish, *, differs: bool) -> Text:
    if differs:
        return WOULD_CHANGE if wish.only_shown else CHANGED
    return AS_IT_WAS if changed.end is None else ENDS


def _show(file: str, before: str, after: str) -> None:
    from gevinst.views.diff import diff  # noqa: PLC0415  (on request)

    write("".join(f"{line}\n" for line in diff(before, after, file)), encoding())


def _tell(file: str, changed: Changed, language: Language) -> None:
    for told in (changed.done, changed.left, changed.known):
        for each in told[:MOST_TOLD]:
            facts = {"path": file, "line": str(each.line), "what": each.what}
            say((AT_LINE if each.line else OF_FILE).to(language, facts))
        if len(told) > MOST_TOLD:
            say(MORE.to(language, {"path": file, "count": len(told) - MOST_TOLD}))
