"""Paths → the plans that they lead to, one by one, for a command that does not judge them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gevinst import exits
from gevinst.cli.check import CLOSED, MISSING
from gevinst.cli.one_plan import UNREADABLE, Held
from gevinst.cli.output import say
from gevinst.cli.settling import lookup
from gevinst.cli.speech import language_of
from gevinst.errors import NothingToCheck, WrongUse
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.model import Plan
    from gevinst.settings.settings import Settings
    from gevinst.words import Language

NO_PLANS = Text(
    nb="Si hvilke planer det gjelder, for eksempel «gevinst {command} planer».",
    nn="Sei kva planar det gjeld, til dømes «gevinst {command} planar».",
    en="Say which plans it is about, for example “gevinst {command} plans”.",
)


class Kept(NamedTuple):
    """A plan, the file it stands in, what holds for it, and the language to tell of it in."""

    plan: Plan
    file: str
    settings: Settings
    language: Language


class Several:
    """The plans at some paths. `code` is what the worst of the paths came to, when all are gone through."""

    def __init__(
        self, command: str, paths: tuple[str, ...], held: Held, asked: Language | None
    ) -> None:
        """Find the plans, and read none yet. Raises `WrongUse` and `NothingToCheck`."""
        from gevinst.check.run import NO_PLAN, STANDARD_INPUT  # noqa: PLC0415  (the models)
        from gevinst.source.find import find_plans  # noqa: PLC0415

        if not all(paths or ("",)):
            raise WrongUse(NO_PLANS, command=command)
        self._held, self._asked = held, asked
        self._spoken = asked or language_of(["--isolated"] * held.isolated)
        found = find_plans([path for path in paths if path != STANDARD_INPUT])
        self.files = [STANDARD_INPUT] * (STANDARD_INPUT in paths) + found.files
        self.code = exits.OK
        for text, lost in ((MISSING, found.missing), (CLOSED, found.closed)):
            for path in lost:
                say(text.to(self._spoken, {"path": path}))
                self.code = exits.WRONG_USE
        if not self.files and self.code == exits.OK:
            raise NothingToCheck(NO_PLAN, paths=paths)

    def __iter__(self) -> Iterator[Kept]:
        """Each plan that can be read; those that can't be are told of, and left out."""
        from gevinst.check.run import load_file, unreadable  # noqa: PLC0415

        settings = lookup(self._held)
        for file in self.files:
            holding = settings.of(file)
            loaded = load_file(file, holding)
            if not loaded.readable:
                error = unreadable(loaded)
                why = Phrase(error.text, error.facts)
                say(UNREADABLE.to(self._spoken, {"path": file, "why": why}))
                self.code = max(self.code, exits.GAPS)
                continue
            own = loaded.plan.language.language if loaded.plan.language else None
            language = self._asked or own or holding.language or loaded.language
            yield Kept(loaded.plan, file, holding, language)
