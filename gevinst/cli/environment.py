"""Variables that begin with `GEVINST_` → the options that they stand for, and what they set."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, TypeVar

from gevinst.cli import meaning, options
from gevinst.errors import WrongUse
from gevinst.settings import PREFIX
from gevinst.settings.keys import BY_NAME, KEYS
from gevinst.settings.known import Known
from gevinst.settings.said import said
from gevinst.settings.settings import By
from gevinst.words import Text, cut

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from gevinst.settings.layers import Layer

Request = TypeVar("Request", bound=Any)

NO_SUCH = Text(
    nb="Miljøvariabelen {name} finnes ikke. Ta den bort, eller velg mellom {known}.",
    nn="Miljøvariabelen {name} finst ikkje. Ta han bort, eller vel mellom {known}.",
    en="There is no environment variable {name}. Take it away, or choose between {known}.",
)
PERHAPS = Text(
    nb="Miljøvariabelen {name} finnes ikke. Mente du {near}?",
    nn="Miljøvariabelen {name} finst ikkje. Meinte du {near}?",
    en="There is no environment variable {name}. Did you mean {near}?",
)
# What writes a file is asked for each time, and a switch says nothing by its value.
_WRITES = (options.OUTPUT, options.WRITE_BASELINE)
_KEYS = {key.variable: key for key in KEYS if key.parse}
_KEYS[PREFIX + "LANG"] = BY_NAME["language"]
_OPTIONS = {
    PREFIX + option.name.upper(): option
    for option in options.CHECK
    if not option.is_switch and option not in _WRITES
}
_OPTIONS[BY_NAME["language"].variable] = options.LANG
VARIABLES = tuple(sorted(_KEYS | _OPTIONS))
_READERS: dict[str, Callable[[str], object]] = {
    "format": lambda written: meaning.chosen(options.FORMAT, written),
    "as_of": meaning.day,
    "phase": meaning.phase,
    "lang": meaning.language,
    "jobs": meaning.jobs,
}


def filled(request: Request, environment: Mapping[str, str] = os.environ) -> Request:
    """A request with what variables say for the options that were not given. Raises `WrongUse`.

    A variable that is empty says nothing.
    """
    new = {}
    for name, written in _set(environment).items():
        option = _OPTIONS.get(name)
        if option is None or option.name.replace("_", "-") in BY_NAME:  # `layers` has it
            continue
        if getattr(request, option.name, "") is None:
            _check(name, option.name, written)
            new[option.name] = written.strip()
    made: Request = request._replace(**new)
    return made


def layers(
    environment: Mapping[str, str] = os.environ, *, plugins: bool = True
) -> tuple[Layer, ...]:
    """What variables say of the settings. Raises `WrongUse`."""
    known = Known.of(plugins=plugins)
    return tuple(
        said(_KEYS[name].name, written, By.ENVIRONMENT, name, known)
        for name, written in _set(environment).items()
        if name in _KEYS
    )


def _set(environment: Mapping[str, str]) -> dict[str, str]:
    """The variables that are set, in the order of their names."""
    ours = {name: written for name, written in environment.items() if name.startswith(PREFIX)}
    for name in sorted(ours):
        if name not in VARIABLES:
            raise _no_such(name)
    return {name: ours[name] for name in VARIABLES if ours.get(name, "").strip()}


def _check(name: str, option: str, written: str) -> None:
    try:
        if reader := _READERS.get(option):
            reader(written.strip())
    except WrongUse as why:
        raise WrongUse(why.text, **why.facts | {"flag": name}) from None


def _no_such(name: str) -> WrongUse:
    from gevinst.rules.form.nearest import nearest  # noqa: PLC0415  (all goes well, as a rule)

    if near := nearest(name, VARIABLES):
        return WrongUse(PERHAPS, name=cut(name), near=near)
    return WrongUse(NO_SUCH, name=cut(name), known=VARIABLES)
