"""Typer's usage errors and help → words in the user's language."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from gevinst.errors import WrongUse
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gevinst.words import Language

SEE_HELP = Text(
    nb="«gevinst --help» viser kommandoene, og «gevinst KOMMANDO --help» hva hver av dem kan.",
    nn="«gevinst --help» viser kommandoane, og «gevinst KOMMANDO --help» kva kvar av dei kan.",
    en="“gevinst --help” shows the commands, and “gevinst COMMAND --help” what each can do.",
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
VALUE = Text(
    nb="{option} skal ikke ha noe etter seg. {help}",
    nn="{option} skal ikkje ha noko etter seg. {help}",
    en="{option} takes nothing after it. {help}",
)
NO_SUCH_COMMAND = Text(
    nb="gevinst kjenner ikke «{command}». {help}",
    nn="gevinst kjenner ikkje «{command}». {help}",
    en="gevinst does not know “{command}”. {help}",
)
PERHAPS_COMMAND = Text(
    nb="gevinst kjenner ikke «{command}». Mente du «{near}»? {help}",
    nn="gevinst kjenner ikkje «{command}». Meinte du «{near}»? {help}",
    en="gevinst does not know “{command}”. Did you mean “{near}”? {help}",
)
TOO_MUCH = Text(
    nb="Det står for mye på kommandolinjen. {help}",
    nn="Det står for mykje på kommandolinja. {help}",
    en="There is too much on the command line. {help}",
)
OTHER = Text(
    nb="Kommandoen kan ikke leses: {message} {help}",
    nn="Kommandoen kan ikkje lesast: {message} {help}",
    en="The command can't be read: {message} {help}",
)
_TYPERS_OWN = {
    "Usage:": Text(nb="Bruk:", nn="Bruk:", en="Usage:"),
    "[OPTIONS]": Text(nb="[VALG]", nn="[VAL]", en="[OPTIONS]"),
    "COMMAND [ARGS]...": Text(nb="KOMMANDO …", nn="KOMMANDO …", en="COMMAND …"),
    "\nOptions:\n": Text(nb="\nValg:\n", nn="\nVal:\n", en="\nOptions:\n"),
    "\nCommands:\n": Text(nb="\nKommandoer:\n", nn="\nKommandoar:\n", en="\nCommands:\n"),
    "[default:": Text(nb="[ellers:", nn="[elles:", en="[default:"),
    "Show this message and exit.": Text(
        nb="Vis denne hjelpen.", nn="Vis denne hjelpa.", en="Show this help."
    ),
}


def in_words(shown: str, language: Language) -> str:
    """Typer's help with its own English words in the user's language."""
    for own, text in _TYPERS_OWN.items():
        shown = shown.replace(own, text.to(language))
    return shown


def wrong_use(error: Any, words: Sequence[str]) -> WrongUse:  # noqa: ANN401  (typer keeps these classes to itself)
    """Say what was wrong with some words; in typer's English where it is something rare."""
    kind, message = type(error).__name__, str(error.format_message())
    if kind == "NoSuchOption":
        near = tuple(error.possibilities or ())
        text = PERHAPS if near else NO_SUCH_OPTION
        return WrongUse(text, option=error.option_name, near=near[:1], help=SEE_HELP)
    if kind == "BadOptionUsage":
        text = NO_VALUE if "requires" in message else VALUE
        return WrongUse(text, option=error.option_name, help=SEE_HELP)
    if kind == "NoArgsIsHelpError":
        return WrongUse(NO_COMMAND, help=SEE_HELP)
    if message.startswith("No such command"):
        word = next((word for word in words if word[:1] != "-"), "")
        return _no_such_command(word, getattr(error.ctx.command, "commands", ()))
    if message.startswith("Got unexpected extra"):
        return WrongUse(TOO_MUCH, help=SEE_HELP)
    return WrongUse(OTHER, message=message, help=SEE_HELP)


def _no_such_command(word: str, commands: Iterable[str]) -> WrongUse:
    from gevinst.cli.meaning import cut  # noqa: PLC0415
    from gevinst.rules.form.nearest import nearest  # noqa: PLC0415

    near = nearest(word, commands)
    if os.path.exists(word) or word.endswith((".yaml", ".yml")):
        near = f"gevinst check {cut(word)}"
    text = PERHAPS_COMMAND if near else NO_SUCH_COMMAND
    return WrongUse(text, command=cut(word), near=near, help=SEE_HELP)
