"""`gevinst lsp`: a language server on standard input and output, for the editor that starts it."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from gevinst import exits
from gevinst.cli import meaning, options
from gevinst.cli.before import Before
from gevinst.cli.command import Command
from gevinst.cli.one_plan import Held
from gevinst.cli.options import Option
from gevinst.cli.output import say
from gevinst.cli.settling import filled, lookup
from gevinst.cli.speech import language_of
from gevinst.errors import WrongUse, not_written
from gevinst.words import Text

if TYPE_CHECKING:
    from gevinst.check.baseline import Baseline
    from gevinst.check.identity import Identity
    from gevinst.check.run import Task
    from gevinst.check.verdict import Fault
    from gevinst.settings.lookup import Lookup

SAYS = Text(
    nb="Vis funnene i editoren mens du skriver, med forklaring, hurtigrettinger og oppslag av id-er.",
    nn="Vis funna i editoren medan du skriv, med forklaring, snøggrettingar og oppslag av id-ar.",
    en="Show what is missing in the editor as you type, with explanations, quick fixes and look-up of ids.",
)
STARTED = Text(
    nb="Det er editoren som starter dette; README viser oppsettet. Det krever «pip install 'gevinst[editor]'».",
    nn="Det er editoren som startar dette; README viser oppsettet. Det krev «pip install 'gevinst[editor]'».",
    en="It is the editor that starts this; README shows the set-up. It needs “pip install 'gevinst[editor]'”.",
)
NOT_INSTALLED = Text(
    nb="Støtten for editorer bruker noe som ikke er installert ({library}). Installer det med "
    "«pip install 'gevinst[editor]'», og start editoren igjen.",
    nn="Støtta for editorar bruker noko som ikkje er installert ({library}). Installer det med "
    "«pip install 'gevinst[editor]'», og start editoren igjen.",
    en="The support for editors needs something that is not installed ({library}). Install it with "
    "“pip install 'gevinst[editor]'”, and start the editor again.",
)
AT_A_TERMINAL = Text(
    nb="Dette er for en editor, som skriver til standard inn. README viser oppsettet. Ctrl-C avslutter.",
    nn="Dette er for ein editor, som skriv til standard inn. README viser oppsettet. Ctrl-C avsluttar.",
    en="This is for an editor, which writes to standard input. README shows the set-up. Ctrl-C ends it.",
)
STDIO = Option(
    "stdio",
    Text(
        nb="Endrer ingenting: mange editorer skriver dette.",
        nn="Endrar ingenting: mange editorar skriv dette.",
        en="Changes nothing: many editors write this.",
    ),
)
BASELINE = replace(
    options.BASELINE,
    about=Text(
        nb="Det som mangler ifølge denne filen, er kjent fra før og blir bare svakt merket.",
        nn="Det som manglar ifølgje denne fila, er kjent frå før og blir berre svakt merkt.",
        en="What is missing by this file is already known, and is marked only faintly.",
    ),
)


class Lsp(NamedTuple):
    """What is asked for after `gevinst lsp`, as it was written."""

    stdio: bool = False
    as_of: str | None = None
    phase: str | None = None
    lang: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    settings: str | None = None
    isolated: bool = False
    baseline: str | None = None
    no_plugins: bool = False
    debug: bool = False

    def run(self) -> int:
        """Serve the editor until it ends; the exit code says how it did."""
        return filled(self).serve()

    def serve(self) -> int:
        """The same, of what is asked alone: variables are not looked at."""
        try:
            from gevinst.editor.open import Conditions  # noqa: PLC0415  (the whole catalogue)
            from gevinst.editor.server import Serving, serve  # noqa: PLC0415  (pygls is an extra)
        except ModuleNotFoundError as error:
            raise WrongUse(NOT_INSTALLED, library=error.name or "?") from None
        meaning.circumstances(self)
        self._hold_readable()
        spoken = meaning.language(self.lang) or language_of()
        if sys.stdin is None:
            return exits.OK
        if sys.stdin.isatty():
            say(AT_A_TERMINAL.to(spoken))
        # A thread that reads would else keep Ctrl-C waiting.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        conditions = Conditions(self._task_of, lambda: meaning.circumstances(self), spoken)
        return serve(Serving(conditions, self._told), *_streams())

    def _hold_readable(self) -> None:
        """Raises `WrongUse` for what holds for every file and can't be read."""
        Before(self.baseline).output()
        self._lookup()
        self._known_in("")

    def _task_of(self, path: str) -> Task:
        """What holds for a file now: an editor is open for days, and settings change."""
        from gevinst.check.run import Task  # noqa: PLC0415  (the whole catalogue)

        return Task(path, self._lookup().of(path), self._known_in(path))

    def _known_in(self, path: str) -> tuple[Identity, ...]:
        return _baseline(self.baseline, _stamp(self.baseline)).of(path) if self.baseline else ()

    def _lookup(self) -> Lookup:
        held = Held(self.settings, self.isolated, None, self.select, self.ignore)
        return lookup(held, plugins=not self.no_plugins)

    def _told(self, fault: Fault, path: str) -> str:
        from gevinst.cli.faults import sentence  # noqa: PLC0415  (all goes well, as a rule)

        told = sentence(fault, meaning.language(self.lang) or language_of(), path)
        return f"{told}\n{fault.traceback}" if self.debug else told


@lru_cache(maxsize=1)
def _baseline(path: str, _as_it_is: tuple[int, ...]) -> Baseline:
    """What is known by a baseline file, read again only when it is another. Raises `WrongUse`."""
    from gevinst.check.baseline import read_baseline  # noqa: PLC0415  (only with a baseline)

    return read_baseline(path)


def _stamp(path: str) -> tuple[int, ...]:
    """What differs when a file is written anew; nothing where it is not there."""
    with suppress(OSError, ValueError):  # a ValueError: no file can have that name
        found = os.stat(path)
        return found.st_ino, found.st_size, found.st_mtime_ns
    return ()


def _streams() -> tuple[BinaryIO, BinaryIO]:
    """The two streams, for the protocol alone: else who reads finds nothing, and who prints does so to the log.

    Raises `CannotWrite` where there is no standard output.
    """
    if sys.stdout is None:
        raise not_written(None)
    stdin, stdout = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 0)
    os.dup2(nowhere if sys.stderr is None else 2, 1)
    os.close(nowhere)
    return stdin, stdout


COMMAND = Command(
    Lsp,
    SAYS,
    (STARTED,),
    options=(
        STDIO,
        options.AS_OF,
        options.PHASE,
        options.LANG,
        options.SELECT,
        options.IGNORE,
        options.SETTINGS,
        options.ISOLATED,
        BASELINE,
        options.NO_PLUGINS,
        options.DEBUG,
    ),
)
