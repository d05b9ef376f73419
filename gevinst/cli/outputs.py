"""`--format` and `--output` → which formats are written where; a sentence where that can't be."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from gevinst.cli import meaning, options
from gevinst.errors import WrongUse
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

STANDARD_OUTPUT = "-"
NO_FILE = Text(
    nb="Etter {flag} må det stå et format, et likhetstegn og en fil, som «sarif=gap.sarif», og ikke «{written}».",
    nn="Etter {flag} må det stå eit format, eit likskapsteikn og ei fil, som «sarif=gap.sarif», og ikkje «{written}».",
    en="{flag} needs a format, an equals sign and a file after it, such as “sarif=gaps.sarif”, and not “{written}”.",
)
TWICE = Text(
    nb="To rapporter kan ikke skrives til {path}. Gi hver sin fil.",
    nn="To rapportar kan ikkje skrivast til {path}. Gi kvar si fil.",
    en="Two reports can't be written to {path}. Give each a file of its own.",
)
A_PLAN = Text(
    nb="{path} er en av planene som sjekkes, og rapporten ville skrevet over den. Velg en annen fil.",
    nn="{path} er ein av planane som blir sjekka, og rapporten ville skrive over han. Vel ei anna fil.",
    en="{path} is one of the plans that are checked, and the report would replace it. Choose another file.",
)
THE_SCREEN = Text(nb="standard ut", nn="standard ut", en="standard output")


class Output(NamedTuple):
    """A format, and the file it is written to; `-` is standard output."""

    form: str
    path: str

    @property
    def is_printed(self) -> bool:
        """Whether it goes to standard output."""
        return self.path == STANDARD_OUTPUT


def outputs(
    form: str,
    written: Sequence[str],
    further: Sequence[Output] = (),
    *,
    environment: Mapping[str, str] = os.environ,
) -> tuple[Output, ...]:
    """What is to be written: `form` on standard output unless something else is, and what is asked for.

    `further` are files that the run writes beside its reports.
    """
    printed = meaning.chosen(options.FORMAT, form)
    asked = [*map(_output, written), *further]
    if not any(output.is_printed for output in asked):
        asked.insert(0, Output(printed, STANDARD_OUTPUT))
    seen: set[str] = set()
    for output in asked:
        place = output.path if output.is_printed else os.path.realpath(output.path)
        if place in seen:
            path = THE_SCREEN if output.is_printed else meaning.cut(output.path)
            raise WrongUse(TWICE, path=path)
        seen.add(place)
    return tuple(output._replace(form=_form(output.form, environment)) for output in asked)


def keep_off(outputs: Iterable[Output], files: Iterable[str]) -> None:
    """Raise `WrongUse` where a report would be written over one of the plans."""
    written = {
        os.path.realpath(output.path): output.path for output in outputs if not output.is_printed
    }
    for file in files if written else ():
        if path := written.get(os.path.realpath(file)):
            raise WrongUse(A_PLAN, path=meaning.cut(path))


def _output(written: str) -> Output:
    form, equals, path = written.partition("=")
    if not equals or not path:
        raise WrongUse(NO_FILE, flag=options.OUTPUT.flag, written=meaning.cut(written))
    return Output(meaning.chosen(replace(options.OUTPUT, choices=options.FORMATS), form), path)


def _form(form: str, environment: Mapping[str, str]) -> str:
    """The format itself; `auto` is what suits the place we run in."""
    if form != "auto":
        return form
    if environment.get("GITHUB_ACTIONS") == "true":
        return "github"
    return "concise" if environment.get("CI") else "terminal"
