"""Typer's part: the command line's one definition, which turns arguments into what is asked for.

Its functions return what is asked for; `gevinst.cli.run` does it.
"""

from __future__ import annotations

from contextlib import redirect_stdout
from io import StringIO
from typing import TYPE_CHECKING, Annotated, Any

import typer

from gevinst.cli import options
from gevinst.cli.check import Check
from gevinst.cli.schema import Schema
from gevinst.cli.shown import Shown, version
from gevinst.cli.speech import language_of
from gevinst.cli.usage import wrong_use
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gevinst.cli.options import Option

ABOUT = Text(
    nb="Sjekker planer for gevinstrealisering.",
    nn="Sjekkar planar for gevinstrealisering.",
    en="Checks plans for realising gains.",
)
ABOUT_CHECK = Text(
    nb="Hold planer mot kravene, og si hva som mangler.",
    nn="Hald planar mot krava, og sei kva som manglar.",
    en="Hold plans against the requirements, and say what is missing.",
)
ABOUT_SCHEMA = Text(
    nb="Skriv skjemaet (JSON Schema) for rapporten.",
    nn="Skriv skjemaet (JSON Schema) for rapporten.",
    en="Write the schema (JSON Schema) of the report.",
)
ABOUT_VERSION = Text(nb="Vis versjonen.", nn="Vis versjonen.", en="Show the version.")
EXITS = Text(
    nb="Koden ut: 0 ingen gap, 1 gap, 2 feil bruk, 3 ingenting å sjekke, 70 feil i gevinst, 130 avbrutt.",
    nn="Koden ut: 0 ingen gap, 1 gap, 2 feil bruk, 3 ingenting å sjekke, 70 feil i gevinst, 130 avbrote.",
    en="Exit code: 0 no gaps, 1 gaps, 2 wrong use, 3 nothing to check, 70 a fault in gevinst, "
    "130 interrupted.",
)
_LANGUAGE = language_of()


def _option(option: Option) -> Any:  # noqa: ANN401  (as typer types it)
    about = option.about.to(_LANGUAGE)
    if option.is_switch:
        return typer.Option(option.flag, help=about)
    shown = "|".join(option.choices) or option.value
    offered = list(option.choices)
    return typer.Option(option.flag, help=about, metavar=shown, autocompletion=lambda: offered)


app = typer.Typer(
    name="gevinst",
    help=ABOUT.to(_LANGUAGE),
    epilog=EXITS.to(_LANGUAGE),
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


def _show_version(wanted: bool) -> None:  # noqa: FBT001  (as typer calls it)
    if wanted:
        typer.echo(version().text, nl=False)
        raise typer.Exit


@app.callback()
def _gevinst(
    *,
    version: Annotated[  # `_show_version` does it
        bool,
        typer.Option(
            "--version", help=ABOUT_VERSION.to(_LANGUAGE), is_eager=True, callback=_show_version
        ),
    ] = False,
) -> None:
    """What holds for every command."""


@app.command(
    help=f"{ABOUT_CHECK.to(_LANGUAGE)}\n\n{options.PLANS.to(_LANGUAGE)}", epilog=EXITS.to(_LANGUAGE)
)
def check(  # noqa: PLR0913  (one an option)
    plans: Annotated[list[str] | None, typer.Argument(metavar="PLAN", hidden=True)] = None,
    *,
    format: Annotated[str, _option(options.FORMAT)] = options.FORMAT.default,  # noqa: A002
    fail_on: Annotated[str, _option(options.FAIL_ON)] = options.FAIL_ON.default,
    as_of: Annotated[str | None, _option(options.AS_OF)] = options.AS_OF.default,
    phase: Annotated[str | None, _option(options.PHASE)] = options.PHASE.default,
    lang: Annotated[str | None, _option(options.LANG)] = options.LANG.default,
    verbose: Annotated[bool, _option(options.VERBOSE)] = False,
    debug: Annotated[bool, _option(options.DEBUG)] = False,
) -> Check:
    """`gevinst check`."""
    return Check(tuple(plans or ()), format, fail_on, as_of, phase, lang, verbose, debug)


@app.command(help=ABOUT_SCHEMA.to(_LANGUAGE))
def schema(*, report: Annotated[bool, _option(options.REPORT)] = False) -> Schema:
    """`gevinst schema`."""
    return Schema(report)


def request(argv: Sequence[str] | None) -> Check | Schema | Shown:
    """What a command line asks for, as typer reads it. Raises `WrongUse`."""
    shown = StringIO()
    try:
        with redirect_stdout(shown):
            asked = app(argv, prog_name="gevinst", standalone_mode=False)
    except Exception as error:
        if not hasattr(error, "format_message"):  # a usage error, wherever typer keeps its class
            raise
        raise wrong_use(error) from None
    return asked if isinstance(asked, Check | Schema) else Shown(shown.getvalue(), asked or 0)
