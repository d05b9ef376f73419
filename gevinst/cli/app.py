"""Typer's part: the command line's one definition, which turns arguments into what is asked for.

Its functions return what is asked for; `gevinst.cli.run` does it.
"""

from __future__ import annotations

import sys
from contextlib import redirect_stdout
from io import StringIO
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

from gevinst.cli import about, more_options, options
from gevinst.cli.check import Check
from gevinst.cli.checklist import Checklist
from gevinst.cli.explain import Explain
from gevinst.cli.fix import Fix
from gevinst.cli.init import Init
from gevinst.cli.report import Report, joined
from gevinst.cli.rules import Rules
from gevinst.cli.schema import Schema
from gevinst.cli.settings import Held
from gevinst.cli.shown import Shown, version
from gevinst.cli.speech import language_of
from gevinst.cli.translate import Translate
from gevinst.cli.usage import in_words, wrong_use

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gevinst.cli.options import Option
    from gevinst.words import Text

Function = TypeVar("Function", bound="Callable[..., Any]")
_LANGUAGE = language_of(sys.argv[1:])


def _option(option: Option) -> Any:  # noqa: ANN401  (as typer types it)
    about = option.about.to(_LANGUAGE)
    if option.is_switch:
        return typer.Option(option.flag, help=about)
    shown = "|".join(option.choices) or option.value
    offered = list(option.choices)
    return typer.Option(option.flag, help=about, metavar=shown, autocompletion=lambda: offered)


app = typer.Typer(
    name="gevinst",
    help=about.GEVINST.to(_LANGUAGE),
    epilog=about.EXITS.to(_LANGUAGE),
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


def _command(says: Text, *more: Text, epilog: Text | None = None) -> Callable[[Function], Function]:
    """What makes a command of a function: in the list of commands it is told in full."""
    return app.command(
        short_help=says.to(_LANGUAGE),
        help="\n\n".join(text.to(_LANGUAGE) for text in (says, *more)),
        epilog=epilog.to(_LANGUAGE) if epilog else None,
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


@_command(about.INIT, about.NEW_FILE)
def init(  # noqa: PLR0913  (one an option)
    file: Annotated[
        str | None, typer.Argument(metavar=about.A_FILE.to(_LANGUAGE), hidden=True)
    ] = None,
    *,
    template: Annotated[str | None, _option(more_options.TEMPLATE)] = None,
    phase: Annotated[str, _option(more_options.NEW_PHASE)] = more_options.NEW_PHASE.default,
    lang: Annotated[str | None, _option(more_options.NEW_LANG)] = None,
    as_of: Annotated[str | None, _option(more_options.TODAY)] = None,
    no_input: Annotated[bool, _option(more_options.NO_INPUT)] = False,
) -> Init:
    """`gevinst init`."""
    return Init(file, template, phase, lang, as_of, no_input)


@_command(about.CHECK, options.PLANS, epilog=about.EXITS)
def check(  # noqa: PLR0913  (one an option)
    plans: Annotated[list[str] | None, typer.Argument(metavar="PLAN", hidden=True)] = None,
    *,
    format: Annotated[str | None, _option(options.FORMAT)] = None,  # noqa: A002
    output: Annotated[list[str] | None, _option(options.OUTPUT)] = None,
    fail_on: Annotated[str | None, _option(options.FAIL_ON)] = None,
    exit_zero: Annotated[bool, _option(options.EXIT_ZERO)] = False,
    as_of: Annotated[str | None, _option(options.AS_OF)] = None,
    phase: Annotated[str | None, _option(options.PHASE)] = None,
    lang: Annotated[str | None, _option(options.LANG)] = None,
    select: Annotated[list[str] | None, _option(options.SELECT)] = None,
    ignore: Annotated[list[str] | None, _option(options.IGNORE)] = None,
    settings: Annotated[str | None, _option(options.SETTINGS)] = None,
    isolated: Annotated[bool, _option(options.ISOLATED)] = False,
    baseline: Annotated[str | None, _option(options.BASELINE)] = None,
    write_baseline: Annotated[str | None, _option(options.WRITE_BASELINE)] = None,
    drop_closed: Annotated[bool, _option(options.DROP_CLOSED)] = False,
    since: Annotated[str | None, _option(options.SINCE)] = None,
    no_plugins: Annotated[bool, _option(options.NO_PLUGINS)] = False,
    jobs: Annotated[str | None, _option(options.JOBS)] = None,
    list_files: Annotated[bool, _option(options.LIST_FILES)] = False,
    verbose: Annotated[bool, _option(options.VERBOSE)] = False,
    debug: Annotated[bool, _option(options.DEBUG)] = False,
) -> Check:
    """`gevinst check`."""
    return Check(
        tuple(plans or ()),
        format,
        tuple(output or ()),
        fail_on,
        exit_zero,
        as_of,
        phase,
        lang,
        tuple(select or ()),
        tuple(ignore or ()),
        settings,
        isolated,
        baseline,
        write_baseline,
        drop_closed,
        since,
        no_plugins,
        jobs,
        list_files,
        verbose,
        debug,
    )


@_command(about.FIX, about.CHANGE_PLANS, epilog=about.CHANGE_EXITS)
def fix(  # noqa: PLR0913  (one an option)
    plans: Annotated[list[str] | None, typer.Argument(metavar="PLAN", hidden=True)] = None,
    *,
    skeleton: Annotated[bool, _option(more_options.SKELETON)] = False,
    diff: Annotated[bool, _option(more_options.DIFF)] = False,
    check: Annotated[bool, _option(more_options.ONLY_CHECK)] = False,
    as_of: Annotated[str | None, _option(options.AS_OF)] = None,
    lang: Annotated[str | None, _option(more_options.SAID_IN)] = None,
) -> Fix:
    """`gevinst fix`."""
    return Fix(tuple(plans or ()), skeleton, diff, check, as_of, lang)


@_command(about.TRANSLATE, about.CHANGE_PLANS, epilog=about.CHANGE_EXITS)
def translate(
    plans: Annotated[list[str] | None, typer.Argument(metavar="PLAN", hidden=True)] = None,
    *,
    to: Annotated[str | None, _option(more_options.TO)] = None,
    diff: Annotated[bool, _option(more_options.DIFF)] = False,
    check: Annotated[bool, _option(more_options.ONLY_CHECK)] = False,
    lang: Annotated[str | None, _option(more_options.SAID_IN)] = None,
) -> Translate:
    """`gevinst translate`."""
    return Translate(tuple(plans or ()), to, diff, check, lang)


@_command(about.CHECKLIST, about.A_PLAN)
def checklist(  # noqa: PLR0913  (one an option)
    plan: Annotated[str | None, typer.Argument(metavar="PLAN", hidden=True)] = None,
    *,
    by: Annotated[str, _option(more_options.BY)] = more_options.BY.default,
    phase: Annotated[str | None, _option(more_options.DUE)] = None,
    role: Annotated[str | None, _option(more_options.ROLE)] = None,
    format: Annotated[str | None, _option(more_options.CHECKLIST_FORMAT)] = None,  # noqa: A002
    output: Annotated[str | None, _option(more_options.TO_FILE)] = None,
    read: Annotated[str | None, _option(more_options.READ)] = None,
    write: Annotated[bool, _option(more_options.WRITE)] = False,
    lang: Annotated[str | None, _option(options.LANG)] = None,
    as_of: Annotated[str | None, _option(options.AS_OF)] = None,
    settings: Annotated[str | None, _option(options.SETTINGS)] = None,
    isolated: Annotated[bool, _option(options.ISOLATED)] = False,
    no_plugins: Annotated[bool, _option(options.NO_PLUGINS)] = False,
    debug: Annotated[bool, _option(options.DEBUG)] = False,
) -> Checklist:
    """`gevinst checklist`."""
    return Checklist(
        plan,
        by,
        phase,
        role,
        format,
        output,
        lang,
        as_of,
        settings,
        isolated,
        no_plugins,
        debug,
        read,
        write,
    )


@_command(about.REPORT, about.ONE_PLAN, epilog=about.REPORT_EXITS)
def report(  # noqa: PLR0913  (one an option)
    plan: Annotated[str | None, typer.Argument(metavar="PLAN", hidden=True)] = None,
    *,
    format: Annotated[str | None, _option(more_options.DOCUMENT_FORMAT)] = None,  # noqa: A002
    output: Annotated[str | None, _option(more_options.TO_FILE)] = None,
    reader: Annotated[str | None, _option(more_options.FOR)] = None,
    as_of: Annotated[str | None, _option(options.AS_OF)] = None,
    phase: Annotated[str | None, _option(options.PHASE)] = None,
    lang: Annotated[str | None, _option(options.LANG)] = None,
    settings: Annotated[str | None, _option(options.SETTINGS)] = None,
    isolated: Annotated[bool, _option(options.ISOLATED)] = False,
    no_plugins: Annotated[bool, _option(options.NO_PLUGINS)] = False,
    debug: Annotated[bool, _option(options.DEBUG)] = False,
) -> Report:
    """`gevinst report`."""
    return Report(
        plan,
        format,
        output,
        reader,
        as_of,
        phase,
        lang,
        settings,
        isolated,
        no_plugins,
        debug,
    )


@_command(about.EXPLAIN, about.WORDS)
def explain(
    words: Annotated[
        list[str] | None, typer.Argument(metavar=about.WORD.to(_LANGUAGE), hidden=True)
    ] = None,
    *,
    format: Annotated[str, _option(more_options.CARD_FORMAT)] = more_options.CARD_FORMAT.default,  # noqa: A002
    lang: Annotated[str | None, _option(options.LANG)] = options.LANG.default,
    no_plugins: Annotated[bool, _option(options.NO_PLUGINS)] = False,
    debug: Annotated[bool, _option(options.DEBUG)] = False,
) -> Explain:
    """`gevinst explain`."""
    return Explain(tuple(words or ()), format, lang, no_plugins, debug)


@_command(about.RULES)
def rules(  # noqa: PLR0913  (one an option)
    *,
    barrier: Annotated[str | None, _option(more_options.BARRIER)] = None,
    phase: Annotated[str | None, _option(more_options.DUE)] = None,
    severity: Annotated[str | None, _option(more_options.SEVERITY)] = None,
    source: Annotated[str | None, _option(more_options.SOURCE)] = None,
    role: Annotated[str | None, _option(more_options.ROLE)] = None,
    passages: Annotated[bool, _option(more_options.PASSAGES)] = False,
    format: Annotated[str, _option(more_options.CARD_FORMAT)] = more_options.CARD_FORMAT.default,  # noqa: A002
    lang: Annotated[str | None, _option(options.LANG)] = options.LANG.default,
    no_plugins: Annotated[bool, _option(options.NO_PLUGINS)] = False,
    debug: Annotated[bool, _option(options.DEBUG)] = False,
) -> Rules:
    """`gevinst rules`."""
    return Rules(barrier, phase, severity, source, role, passages, format, lang, no_plugins, debug)


@_command(about.SETTINGS, options.PLANS)
def settings(  # noqa: PLR0913  (one an option)
    plans: Annotated[list[str] | None, typer.Argument(metavar="PLAN", hidden=True)] = None,
    *,
    format: Annotated[  # noqa: A002
        str, _option(more_options.SETTINGS_FORMAT)
    ] = more_options.SETTINGS_FORMAT.default,
    fail_on: Annotated[str | None, _option(options.FAIL_ON)] = None,
    lang: Annotated[str | None, _option(options.LANG)] = options.LANG.default,
    select: Annotated[list[str] | None, _option(options.SELECT)] = None,
    ignore: Annotated[list[str] | None, _option(options.IGNORE)] = None,
    settings: Annotated[str | None, _option(options.SETTINGS)] = None,
    isolated: Annotated[bool, _option(options.ISOLATED)] = False,
) -> Held:
    """`gevinst settings`."""
    return Held(
        tuple(plans or ()),
        format,
        fail_on,
        lang,
        tuple(select or ()),
        tuple(ignore or ()),
        settings,
        isolated,
    )


@_command(about.SCHEMA)
def schema(
    plans: Annotated[list[str] | None, typer.Argument(metavar="PLAN", hidden=True)] = None,
    *,
    write: Annotated[bool, _option(more_options.WRITE_SCHEMA)] = False,
    report: Annotated[bool, _option(more_options.REPORT)] = False,
    settings: Annotated[bool, _option(more_options.SETTINGS_SCHEMA)] = False,
    lang: Annotated[str | None, _option(more_options.SCHEMA_LANG)] = None,
) -> Schema:
    """`gevinst schema`."""
    return Schema(tuple(plans or ()), write, report, settings, lang)


Request = Check | Schema | Held | Explain | Rules | Checklist | Report | Translate | Fix | Init


def request(argv: Sequence[str] | None) -> Request | Shown:
    """What a command line asks for, as typer reads it. Raises `WrongUse`."""
    shown = StringIO()
    try:
        with redirect_stdout(shown):
            asked = app(joined(argv), prog_name="gevinst", standalone_mode=False)
    except Exception as error:
        if not hasattr(error, "format_message"):  # a usage error, wherever typer keeps its class
            raise
        raise wrong_use(error, sys.argv[1:] if argv is None else argv) from None
    return asked if isinstance(asked, Request) else _shown(shown.getvalue(), asked or 0)


def _shown(text: str, code: int) -> Shown:
    return Shown(in_words(text, _LANGUAGE), code)
