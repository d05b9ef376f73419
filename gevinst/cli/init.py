"""`gevinst init`: a new plan, from a dozen questions or from none, in a file that was not there."""

from __future__ import annotations

import os
import sys
from shlex import quote
from typing import TYPE_CHECKING, NamedTuple

from gevinst import exits
from gevinst.cli import meaning, more_options
from gevinst.cli.command import Argument, Command
from gevinst.cli.speech import language_of
from gevinst.errors import CannotWrite, WrongUse
from gevinst.replaced import Replaced
from gevinst.words import Text

if TYPE_CHECKING:
    from gevinst.choices import ServiceArea
    from gevinst.edit.new import Known
    from gevinst.words import Language

FILE = "plan.gevinst.yaml"
ENDINGS = (".yaml", ".yml")
NO_TERMINAL = Text(
    nb="gevinst init stiller spørsmål, og her er det ingen å spørre. «gevinst init --no-input» skriver planen uten.",
    nn="gevinst init stiller spørsmål, og her er det ingen å spørje. «gevinst init --no-input» skriv planen utan.",
    en="gevinst init asks questions, and there is nobody to ask here. “gevinst init --no-input” writes the plan without.",
)
NOT_YAML = Text(
    nb="«{path}» må ende på .yaml for å være en plan. Skriv for eksempel «gevinst init {file}».",
    nn="«{path}» må ende på .yaml for å vere ein plan. Skriv til dømes «gevinst init {file}».",
    en="“{path}” must end in .yaml to be a plan. Write for example “gevinst init {file}”.",
)
STOPPED = Text(
    nb="Avbrutt. Ingenting er skrevet.",
    nn="Avbrote. Ingenting er skrive.",
    en="Interrupted. Nothing has been written.",
)
WRITTEN = Text(
    nb="Planen står i {path}. Se hva som mangler i den:",
    nn="Planen står i {path}. Sjå kva som manglar i han:",
    en="The plan is in {path}. See what it lacks:",
)
SAYS = Text(
    nb="Skriv en ny plan: svar på et dusin spørsmål, og få en plan å arbeide videre med.",
    nn="Skriv ein ny plan: svar på eit dusin spørsmål, og få ein plan å arbeide vidare med.",
    en="Write a new plan: answer a dozen questions, and have a plan to go on with.",
)
NEW_FILE = Text(
    nb="FIL er den nye planen, ellers plan.gevinst.yaml. En fil som finnes, blir aldri erstattet.",
    nn="FIL er den nye planen, elles plan.gevinst.yaml. Ei fil som finst, blir aldri erstatta.",
    en="FILE is the new plan, else plan.gevinst.yaml. A file that is there is never replaced.",
)
A_FILE = Text(nb="FIL", nn="FIL", en="FILE")


class Init(NamedTuple):
    """What is asked for after `gevinst init`."""

    file: str | None
    template: str | None
    phase: str
    lang: str | None
    as_of: str | None
    no_input: bool

    def run(self) -> int:
        """Ask, write the plan and the schema beside it, and tell the next command."""
        asked = self.lang and meaning.language(self.lang)
        spoken, area = asked or language_of(), meaning.area(self.template)
        path = _path(self.file)
        known = self._known(spoken, area)
        if not self.no_input and not (sys.stdin.isatty() and sys.stdout.isatty()):
            raise WrongUse(NO_TERMINAL)
        sink = Replaced(path, only_new=True)
        try:
            if not self.no_input:
                _ask(known, asks_language=not asked)
            self._put(_text(known, suggest=area is not None), known, sink)
        except (KeyboardInterrupt, EOFError):
            sink.drop()
            _tell(f"\n{STOPPED.to(known.language)}")
            return exits.INTERRUPTED
        except BaseException:
            sink.drop()
            raise
        _tell(("" if self.no_input else "\n") + _end(path, known.language))
        return exits.OK

    def _put(self, text: str, known: Known, sink: Replaced) -> None:
        """Put the plan in its place; where that can't be, show it, for someone has answered for it."""
        try:
            sink.write(text)
            _put_schema(sink.path, known.language)
            sink.keep()
        except CannotWrite:
            if not self.no_input:
                _tell(f"\n{text}")
            raise

    def _known(self, spoken: Language, area: ServiceArea | None) -> Known:
        from gevinst.check.run import today  # noqa: PLC0415  (the models)
        from gevinst.choices import Phase  # noqa: PLC0415
        from gevinst.edit.new import Known  # noqa: PLC0415

        phase = meaning.phase(self.phase) or Phase.CONCEPT
        return Known(spoken, phase, meaning.day(self.as_of) or today(), area)


def _path(file: str | None) -> str:
    """The file to write: in a folder, where one is named, the usual one. Raises `WrongUse`."""
    path = FILE if file is None else os.path.join(file, FILE) if os.path.isdir(file) else file
    if not path.casefold().endswith(ENDINGS):
        raise WrongUse(NOT_YAML, path=meaning.cut(path), file=FILE)
    return path


def _ask(known: Known, *, asks_language: bool) -> None:
    from gevinst.cli.questions import ask_all  # noqa: PLC0415  (only where someone answers)

    ask_all(known, asks_language=asks_language)


def _text(known: Known, *, suggest: bool) -> str:
    from gevinst.edit.new import new_plan  # noqa: PLC0415
    from gevinst.views.modeline import modelines  # noqa: PLC0415

    return new_plan(known, above=(*modelines(), ""), suggest=suggest)


def _put_schema(path: str, language: Language) -> None:
    """Put the schema beside the plan, which names it; one that is there is left as it is."""
    from gevinst.cli import schema  # noqa: PLC0415
    from gevinst.views import modeline  # noqa: PLC0415

    folder = os.path.dirname(path)
    if not os.path.lexists(os.path.join(folder, modeline.FILE)):
        schema.put(folder, schema.of_plan(language))


def _end(path: str, language: Language) -> str:
    from gevinst.views.visible import visible  # noqa: PLC0415

    told = visible(WRITTEN.to(language, {"path": path}))
    return f"{told}\n\n  {visible(f'gevinst check {quote(path)}')}"


def _tell(text: str) -> None:
    from gevinst.cli.output import encoding, write  # noqa: PLC0415

    write(text + "\n", encoding())


COMMAND = Command(
    Init,
    SAYS,
    (NEW_FILE,),
    arguments=(Argument("file", A_FILE),),
    options=(
        more_options.TEMPLATE,
        more_options.NEW_PHASE,
        more_options.NEW_LANG,
        more_options.TODAY,
        more_options.NO_INPUT,
    ),
)
