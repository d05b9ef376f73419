"""Typer's usage errors → a sentence in the user's language."""

from __future__ import annotations

from typing import Any

from gevinst.errors import WrongUse
from gevinst.words import Text

SEE_HELP = Text(
    nb="«gevinst --help» og «gevinst check --help» viser hva som finnes.",
    nn="«gevinst --help» og «gevinst check --help» viser kva som finst.",
    en="“gevinst --help” and “gevinst check --help” show what there is.",
)
NO_SUCH_OPTION = Text(
    nb="{option} finnes ikke. {help}",
    nn="{option} finst ikkje. {help}",
    en="There is no {option}. {help}",
)
PERHAPS = Text(
    nb="{option} finnes ikke. Mente du {near}? {help}",
    nn="{option} finst ikkje. Meinte du {near}? {help}",
    en="There is no {option}. Did you mean {near}? {help}",
)
NO_VALUE = Text(
    nb="{option} må følges av en verdi. {help}",
    nn="{option} må følgjast av ein verdi. {help}",
    en="{option} needs a value after it. {help}",
)
NO_COMMAND = Text(
    nb="Si hva gevinst skal gjøre, for eksempel «gevinst check plan.gevinst.yaml». {help}",
    nn="Sei kva gevinst skal gjere, til dømes «gevinst check plan.gevinst.yaml». {help}",
    en="Say what gevinst is to do, for example “gevinst check plan.gevinst.yaml”. {help}",
)
OTHER = Text(
    nb="Kommandoen kan ikke leses: {message} {help}",
    nn="Kommandoen kan ikkje lesast: {message} {help}",
    en="The command can't be read: {message} {help}",
)


def wrong_use(error: Any) -> WrongUse:  # noqa: ANN401  (typer keeps these classes to itself)
    """Say what was wrong; in typer's English words where it is something rare."""
    kind = type(error).__name__
    if kind == "NoSuchOption":
        near = tuple(error.possibilities or ())
        text = PERHAPS if near else NO_SUCH_OPTION
        return WrongUse(text, option=error.option_name, near=near[:1], help=SEE_HELP)
    if kind == "BadOptionUsage" and "requires" in error.format_message():
        return WrongUse(NO_VALUE, option=error.option_name, help=SEE_HELP)
    if kind == "NoArgsIsHelpError":
        return WrongUse(NO_COMMAND, help=SEE_HELP)
    return WrongUse(OTHER, message=error.format_message(), help=SEE_HELP)
