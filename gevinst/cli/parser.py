"""Typer's part: the table of commands → the command line, which turns words into what is asked for.

Nothing is done here: each command says what is asked for, and `gevinst.cli.run` does it.
"""

from __future__ import annotations

import sys
from contextlib import redirect_stdout
from inspect import Parameter, Signature
from io import StringIO
from typing import TYPE_CHECKING, Annotated, Any, Protocol, runtime_checkable

import typer

from gevinst.cli import about, measure, report
from gevinst.cli.app import commands
from gevinst.cli.shown import Shown, version
from gevinst.cli.speech import language_of
from gevinst.cli.usage import in_words, wrong_use

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gevinst.cli.command import Argument, Command
    from gevinst.cli.options import Option

_LANGUAGE = language_of(sys.argv[1:])


@runtime_checkable
class Request(Protocol):
    """What a command line asks for."""

    def run(self) -> int:
        """Do it; the exit code says how it went."""


app = typer.Typer(
    name="gevinst",
    help=about.GEVINST.to(_LANGUAGE),
    epilog=about.EXITS.to(_LANGUAGE),
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
            "--version", help=about.VERSION.to(_LANGUAGE), is_eager=True, callback=_show_version
        ),
    ] = False,
) -> None:
    """What holds for every command."""


def _add(command: Command) -> None:
    """Make a command of typer's: in the list of commands it is told in full."""
    app.command(
        command.name,
        short_help=command.says.to(_LANGUAGE),
        help="\n\n".join(text.to(_LANGUAGE) for text in (command.says, *command.more)),
        epilog=command.epilog.to(_LANGUAGE) if command.epilog else None,
    )(_function(command))


def _function(command: Command) -> Callable[..., Any]:
    """The function that typer reads the command's parameters from: it returns what is asked for."""
    many = {each.name for each in command.arguments if each.many}
    many |= {each.name for each in command.options if each.many}

    def ask(**given: Any) -> Any:  # noqa: ANN401  (as typer calls it)
        return command.asks(
            **{name: tuple(value or ()) if name in many else value for name, value in given.items()}
        )

    parameters = [*map(_of_argument, command.arguments), *map(_of_option, command.options)]
    ask.__dict__["__signature__"] = Signature(parameters)
    ask.__annotations__ = {each.name: each.annotation for each in parameters}
    return ask


def _of_argument(argument: Argument) -> Parameter:
    kind: Any = list[str] | None if argument.many else str | None
    shown = typer.Argument(metavar=argument.shown.to(_LANGUAGE), hidden=True)
    return _parameter(argument.name, kind, shown, None)


def _of_option(option: Option) -> Parameter:
    about = option.about.to(_LANGUAGE)
    if option.is_switch:
        return _parameter(option.name, bool, typer.Option(option.flag, help=about), default=False)
    kind: Any = list[str] | None if option.many else str | None
    shown = "|".join(option.choices) or option.value
    offered = list(option.choices)
    made = typer.Option(option.flag, help=about, metavar=shown, autocompletion=lambda: offered)
    return _parameter(option.name, kind, made, option.default)


def _parameter(name: str, kind: Any, made: Any, default: Any) -> Parameter:  # noqa: ANN401
    return Parameter(
        name, Parameter.KEYWORD_ONLY, default=default, annotation=Annotated[kind, made]
    )


for _each in commands():
    _add(_each)


def request(argv: Sequence[str] | None) -> Request:
    """What a command line asks for, as typer reads it. Raises `WrongUse`."""
    shown = StringIO()
    try:
        with redirect_stdout(shown):
            asked = app(
                measure.signed(report.joined(argv)), prog_name="gevinst", standalone_mode=False
            )
    except Exception as error:
        if not hasattr(error, "format_message"):  # a usage error, wherever typer keeps its class
            raise
        raise wrong_use(error, sys.argv[1:] if argv is None else argv) from None
    return asked if isinstance(asked, Request) else _shown(shown.getvalue(), asked or 0)


def _shown(text: str, code: int) -> Shown:
    return Shown(in_words(text, _LANGUAGE), code)
