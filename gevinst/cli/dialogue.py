"""A question → an answer that holds, from whoever sits at the terminal."""

from __future__ import annotations

import os
import shutil
import sys
import textwrap
from contextlib import suppress
from typing import TYPE_CHECKING

from gevinst.cli.output import encoding, write
from gevinst.views.visible import visible
from gevinst.words import Phrase, Text, cut

if TYPE_CHECKING:
    from collections.abc import Callable

    from gevinst.edit.said import Said
    from gevinst.words import Language

WIDEST = 100
CHOOSE = Text(nb="Velg: {offered}", nn="Vel: {offered}", en="Choose: {offered}")
EXAMPLE = Text(nb="Eksempel: {good}", nn="Døme: {good}", en="Example: {good}")


class Dialogue:
    """Asks in one language, a question at a time, and again where the answer does not hold."""

    def __init__(self, language: Language) -> None:
        """A dialogue in a language; arrow keys work where the system has readline.

        `begun` is what had been typed of an answer when the person broke off, where readline tells.
        """
        self.language = language
        self.begun = ""
        with suppress(ImportError):
            import readline  # noqa: F401, PLC0415  (importing it is what makes `input` use it)

    def say(self, text: Text | Phrase) -> None:
        """Tell something, a blank line above it."""
        self._write("", text.to(self.language))

    def show(self, yaml: str) -> None:
        """Show what may be written in a plan, as it is to stand there but for what a terminal would obey."""
        write("".join(f"    {visible(line)}\n" for line in yaml.split("\n")), encoding())

    def ask(
        self,
        question: str,
        read: Callable[[str], Said | Phrase],
        *,
        usual: str = "",
        offered: tuple[str, ...] = (),
        good: str = "",
    ) -> Said:
        """The answer as it is to be written; an empty text where it is left open.

        `usual` is what Enter alone means. Raises `EOFError` and `KeyboardInterrupt` where the person
        stops.
        """
        self._write("", question)
        if offered:
            self._write(CHOOSE.to(self.language, {"offered": ", ".join(offered)}))
        if good:
            self._write(EXAMPLE.to(self.language, {"good": good}))
        while True:
            typed = self._input(_prompt(usual)).strip() or usual
            if not typed:
                return ""
            found = read(typed)
            if not isinstance(found, Phrase):
                return found
            self._write(found.to(self.language))

    def _input(self, prompt: str) -> str:
        try:
            return input(prompt)
        except KeyboardInterrupt:
            with suppress(ImportError):
                import readline  # noqa: PLC0415  (not every system has it)

                # by the locale, which may know fewer letters than standard input
                typed = os.fsencode(readline.get_line_buffer())
                self.begun = typed.decode(sys.stdin.encoding, "replace").strip()
            raise

    def _write(self, *lines: str) -> None:
        width = min(shutil.get_terminal_size().columns, WIDEST)
        shown = (textwrap.fill(visible(line), width) for line in lines)
        write("".join(f"{line}\n" for line in shown), encoding())


def _prompt(usual: str) -> str:
    """What stands before an answer: what Enter alone means, with signs that the terminal has."""
    code = encoding()
    shown = visible(cut(usual)).encode(code, "backslashreplace").decode(code)
    return f"[{shown}] > " if usual else "> "
