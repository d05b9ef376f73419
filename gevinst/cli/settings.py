"""`gevinst settings`: plans → the settings that hold for them, and where each value comes from."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from gevinst import exits
from gevinst.cli import meaning, more_options, options
from gevinst.cli.check import CLOSED, MISSING
from gevinst.cli.command import PLANS, Command
from gevinst.cli.output import encoding, say, write
from gevinst.cli.settling import filled, lookup
from gevinst.cli.speech import language_of
from gevinst.words import Text

if TYPE_CHECKING:
    from gevinst.settings.settings import Settings
    from gevinst.source.find import Found
    from gevinst.words import Language

STANDARD_INPUT = "-"
SAYS = Text(
    nb="Vis innstillingene som gjelder for planer, og hvor hver verdi kommer fra.",
    nn="Vis innstillingane som gjeld for planar, og kvar kvar verdi kjem frå.",
    en="Show the settings that hold for plans, and where each value comes from.",
)


class Held(NamedTuple):
    """What is asked for after `gevinst settings`, as it was written."""

    plans: tuple[str, ...]
    format: str
    fail_on: str | None
    lang: str | None
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    settings: str | None
    isolated: bool

    def run(self) -> int:
        """Write what holds, once for all plans that it is alike for."""
        return filled(self).do()

    def do(self) -> int:
        """The same, of what is asked alone: variables are not looked at."""
        form = meaning.chosen(more_options.SETTINGS_FORMAT, self.format)
        language = meaning.language(self.lang) or language_of(["--isolated"] * self.isolated)
        from gevinst.source.find import find_plans  # noqa: PLC0415

        found = find_plans([path for path in self.plans if path != STANDARD_INPUT])
        groups = self._groups([STANDARD_INPUT] * (STANDARD_INPUT in self.plans) + found.files)
        if groups:
            self._write(groups, form, language)
        return self._end(found, language)

    def _groups(self, plans: list[str]) -> dict[Settings, list[str]]:
        """The plans by what holds for them; where none is named, the current folder."""
        settings = lookup(self)
        groups: dict[Settings, list[str]] = {}
        for plan in plans:
            groups.setdefault(settings.of(plan), []).append(plan)
        if not self.plans:
            groups[settings.of(os.path.join(os.curdir, ""))] = [os.curdir]
        return groups

    def _write(self, groups: dict[Settings, list[str]], form: str, language: Language) -> None:
        from gevinst.views import settings as view  # noqa: PLC0415

        if form == "json":
            write(view.as_json(groups))
        else:
            from gevinst.views.stream import canvas  # noqa: PLC0415

            write(view.terminal(groups, language, canvas()), encoding())

    def _end(self, found: Found, language: Language) -> int:
        for text, paths in ((MISSING, found.missing), (CLOSED, found.closed)):
            for path in paths:
                say(text.to(language, {"path": path}))
        if found.missing or found.closed:
            return exits.WRONG_USE
        if self.plans and not found.files and STANDARD_INPUT not in self.plans:
            from gevinst.check.run import NO_PLAN  # noqa: PLC0415
            from gevinst.errors import NothingToCheck  # noqa: PLC0415

            raise NothingToCheck(NO_PLAN, paths=self.plans)
        return exits.OK


COMMAND = Command(
    Held,
    SAYS,
    (options.PLANS,),
    arguments=(PLANS,),
    options=(
        more_options.SETTINGS_FORMAT,
        options.FAIL_ON,
        options.LANG,
        options.SELECT,
        options.IGNORE,
        options.SETTINGS,
        options.ISOLATED,
    ),
    named="settings",
)
