"""Flags and variables → what they say of the settings, above what the files say."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Protocol, TypeVar

from gevinst.cli import meaning, options
from gevinst.errors import WrongUse
from gevinst.settings import PREFIX
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gevinst.settings.layers import Layer
    from gevinst.settings.lookup import Lookup

BOTH = Text(
    nb="--settings og --isolated kan ikke stå sammen: det ene sier hvilke innstillinger som gjelder, det andre at ingen gjør det.",
    nn="--settings og --isolated kan ikkje stå saman: det eine seier kva innstillingar som gjeld, det andre at ingen gjer det.",
    en="--settings and --isolated can't stand together: one says which settings hold, the other that none do.",
)


class Flags(Protocol):
    """What a command that goes by settings is asked, as it was written."""

    @property
    def fail_on(self) -> str | None:
        """`--fail-on`."""

    @property
    def select(self) -> tuple[str, ...]:
        """`--select`."""

    @property
    def ignore(self) -> tuple[str, ...]:
        """`--ignore`."""

    @property
    def settings(self) -> str | None:
        """`--settings`."""

    @property
    def isolated(self) -> bool:
        """`--isolated`."""


class MayBeAlone(Protocol):
    """What any command that goes by settings is asked."""

    @property
    def isolated(self) -> bool:
        """`--isolated`."""


Asked = TypeVar("Asked", bound=MayBeAlone)


def filled(asked: Asked, environment: Mapping[str, str] = os.environ) -> Asked:
    """What is asked, with what variables say for the options that were not given. Raises `WrongUse`."""
    if asked.isolated or not _speaks(environment):
        return asked
    from gevinst.cli import environment as variables  # noqa: PLC0415  (most set none)

    return variables.filled(asked, environment)


def lookup(
    flags: Flags, environment: Mapping[str, str] = os.environ, *, plugins: bool = True
) -> Lookup:
    """Finds the settings that hold for plans. Raises `WrongUse` for what can't be read of them."""
    if flags.isolated and flags.settings is not None:
        raise WrongUse(BOTH)
    from gevinst.settings.lookup import Lookup  # noqa: PLC0415  (the requirements)

    if flags.settings == "":
        from gevinst.settings.files import NOT_A_FILE  # noqa: PLC0415
        from gevinst.settings.wrong import wrong  # noqa: PLC0415

        raise wrong(options.SETTINGS.flag, NOT_A_FILE)
    said: tuple[Layer, ...] = ()
    if not flags.isolated and _speaks(environment):
        from gevinst.cli import environment as variables  # noqa: PLC0415  (most set none)

        said = variables.layers(environment, plugins=plugins)
    if flags.fail_on is not None or flags.select or flags.ignore:
        said += _said(flags, plugins=plugins)
    return Lookup(said, flags.settings, alone=flags.isolated, plugins=plugins)


def _said(flags: Flags, *, plugins: bool) -> tuple[Layer, ...]:
    from gevinst.settings.known import Known  # noqa: PLC0415  (only where something is set)
    from gevinst.settings.layers import Layer  # noqa: PLC0415
    from gevinst.settings.said import said  # noqa: PLC0415
    from gevinst.settings.settings import By, Origin  # noqa: PLC0415

    known = Known.of(plugins=plugins)
    layers = [
        said(option.name, ",".join(written), By.FLAG, option.flag, known)
        for option, written in ((options.SELECT, flags.select), (options.IGNORE, flags.ignore))
        if written
    ]
    if flags.fail_on is not None:
        level = meaning.fail_level(flags.fail_on)
        layers.append(Layer({"fail-on": level}, Origin(By.FLAG, options.FAIL_ON.flag)))
    return tuple(layers)


def _speaks(environment: Mapping[str, str]) -> bool:
    return any(name.startswith(PREFIX) for name in environment)
