"""Typer's part: the command line's one definition, which turns arguments into what is asked for.

Its functions return what is asked for; `gevinst.cli.run` does it.
"""

from __future__ import annotations

import sys
from contextlib import redirect_stdout
from io import StringIO
from typing import TYPE_CHECKING, Annotated, Any

import typer

from gevinst.cli import options
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
    nb="Skriv skjemaet (JSON Schema) for planen, for rapporten eller for innstillingene.",
    nn="Skriv skjemaet (JSON Schema) for planen, for rapporten eller for innstillingane.",
    en="Write the schema (JSON Schema) of the plan, of the report or of the settings.",
)
ABOUT_INIT = Text(
    nb="Skriv en ny plan: svar på et dusin spørsmål, og få en plan å arbeide videre med.",
    nn="Skriv ein ny plan: svar på eit dusin spørsmål, og få ein plan å arbeide vidare med.",
    en="Write a new plan: answer a dozen questions, and have a plan to go on with.",
)
NEW_FILE = Text(
    nb="FIL er den nye planen, ellers plan.gevinst.yaml. En fil som finnes, blir aldri erstattet.",
    nn="FIL er den nye planen, elles plan.gevinst.yaml. Ei fil som finst, blir aldri erstatta.",
    en="FILE is the new plan, else plan.gevinst.yaml. A file that is there is never replaced.",
)
A_FILE = Text(nb="FIL", nn="FIL", en="FILE")
ABOUT_SETTINGS = Text(
    nb="Vis innstillingene som gjelder for planer, og hvor hver verdi kommer fra.",
    nn="Vis innstillingane som gjeld for planar, og kvar kvar verdi kjem frå.",
    en="Show the settings that hold for plans, and where each value comes from.",
)
ABOUT_EXPLAIN = Text(
    nb="Forklar krav: hva som spørres om, hvorfor, hvem som sier det, og hvordan det skrives.",
    nn="Forklar krav: kva det blir spurt om, kvifor, kven som seier det, og korleis det blir skrive.",
    en="Explain requirements: what is asked, why, who says so, and how it is written.",
)
WORDS = Text(
    nb="ORD er en id (GEV504), en barriere (GEV5) eller noe å lete etter (nullpunkt).",
    nn="ORD er ein id (GEV504), ein barriere (GEV5) eller noko å leite etter (nullpunkt).",
    en="WORD is an id (GEV504), a barrier (GEV5) or something to search for (baseline).",
)
WORD = Text(nb="ORD", nn="ORD", en="WORD")
ABOUT_RULES = Text(
    nb="Vis kravene som en tabell, alle eller et utvalg.",
    nn="Vis krava som ein tabell, alle eller eit utval.",
    en="Show the requirements as a table, all or some of them.",
)
ABOUT_CHECKLIST = Text(
    nb="Skriv en sjekkliste: alle spørsmålene, eller det en plan har svart på og det den mangler.",
    nn="Skriv ei sjekkliste: alle spørsmåla, eller det ein plan har svart på og det han manglar.",
    en="Write a checklist: every question, or what a plan has answered and what it lacks.",
)
A_PLAN = Text(
    nb="PLAN er én plan; «-» leser fra standard inn. Uten PLAN: spørsmålene å stille.",
    nn="PLAN er éin plan; «-» les frå standard inn. Utan PLAN: spørsmåla å stille.",
    en="PLAN is one plan; “-” reads from standard input. Without PLAN: the questions to ask.",
)
ABOUT_REPORT = Text(
    nb="Skriv et dokument om en plan, til å gi fra seg: gapanalysen, eller én side for en leser.",
    nn="Skriv eit dokument om ein plan, til å gi frå seg: gapanalysen, eller éi side for ein lesar.",
    en="Write a document about a plan, to hand over: the gap report, or one page for a reader.",
)
ONE_PLAN = Text(
    nb="PLAN er en fil, eller en mappe med én plan; «-» leser fra standard inn.",
    nn="PLAN er ei fil, eller ei mappe med éin plan; «-» les frå standard inn.",
    en="PLAN is a file, or a folder with one plan; “-” reads from standard input.",
)
REPORT_EXITS = Text(
    nb="Koden ut: 0 dokumentet er skrevet, også der planen har gap, for et dokument er ingen port; "
    "1 planen kan ikke leses, 2 feil bruk, 3 ingen plan, 70 feil i gevinst, 130 avbrutt.",
    nn="Koden ut: 0 dokumentet er skrive, òg der planen har gap, for eit dokument er ingen port; "
    "1 planen kan ikkje lesast, 2 feil bruk, 3 ingen plan, 70 feil i gevinst, 130 avbrote.",
    en="Exit code: 0 the document is written, also where the plan has gaps, for a document is no gate; "
    "1 the plan can't be read, 2 wrong use, 3 no plan, 70 a fault in gevinst, 130 interrupted.",
)
ABOUT_TRANSLATE = Text(
    nb="Skriv feltene og valgene i planer på et annet språk. Tekster og kommentarer er som de var.",
    nn="Skriv felta og vala i planar på eit anna språk. Tekstar og kommentarar er som dei var.",
    en="Write the fields and choices of plans in another language. Texts and comments are as they were.",
)
ABOUT_FIX = Text(
    nb="Rett det som trygt kan rettes i planer: felt som er skrevet feil, flere språk om hverandre, norske datoer "
    "og tall, id-er som er brukt to ganger, og verdier som kan misforstås.",
    nn="Rett det som trygt kan rettast i planar: felt som er skrivne feil, fleire språk om einannan, norske datoar "
    "og tal, id-ar som er brukte to gonger, og verdiar som kan mistydast.",
    en="Mend what can safely be mended in plans: misspelt fields, several languages at once, Norwegian dates "
    "and numbers, ids that are used twice, and values that may be misread.",
)
CHANGE_PLANS = Text(
    nb="PLAN er en fil eller en mappe. «-» leser fra standard inn og skriver til standard ut.",
    nn="PLAN er ei fil eller ei mappe. «-» les frå standard inn og skriv til standard ut.",
    en="PLAN is a file or a folder. “-” reads from standard input and writes to standard output.",
)
CHANGE_EXITS = Text(
    nb="Koden ut: 0 gjort, eller ingenting å gjøre; 1 en plan kan ikke leses, eller ville blitt endret (--check), "
    "2 feil bruk eller en plan som ikke kunne endres, 3 ingen plan, 130 avbrutt.",
    nn="Koden ut: 0 gjort, eller ingenting å gjere; 1 ein plan kan ikkje lesast, eller ville vorte endra (--check), "
    "2 feil bruk eller ein plan som ikkje kunne endrast, 3 ingen plan, 130 avbrote.",
    en="Exit code: 0 done, or nothing to do; 1 a plan can't be read, or would change (--check), "
    "2 wrong use or a plan that could not be changed, 3 no plan, 130 interrupted.",
)
ABOUT_VERSION = Text(nb="Vis versjonen.", nn="Vis versjonen.", en="Show the version.")
EXITS = Text(
    nb="Koden ut: 0 ingen gap, 1 gap, 2 feil bruk, 3 ingenting å sjekke, 70 feil i gevinst eller i en pakke med krav, 130 avbrutt.",
    nn="Koden ut: 0 ingen gap, 1 gap, 2 feil bruk, 3 ingenting å sjekke, 70 feil i gevinst eller i ein pakke med krav, 130 avbrote.",
    en="Exit code: 0 no gaps, 1 gaps, 2 wrong use, 3 nothing to check, 70 a fault in gevinst or in a package "
    "of requirements, 130 interrupted.",
)
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


@app.command(help=ABOUT_SCHEMA.to(_LANGUAGE))
def schema(
    plans: Annotated[list[str] | None, typer.Argument(metavar="PLAN", hidden=True)] = None,
    *,
    write: Annotated[bool, _option(options.WRITE_SCHEMA)] = False,
    report: Annotated[bool, _option(options.REPORT)] = False,
    settings: Annotated[bool, _option(options.SETTINGS_SCHEMA)] = False,
    lang: Annotated[str | None, _option(options.SCHEMA_LANG)] = None,
) -> Schema:
    """`gevinst schema`."""
    return Schema(tuple(plans or ()), write, report, settings, lang)


@app.command(help=f"{ABOUT_INIT.to(_LANGUAGE)}\n\n{NEW_FILE.to(_LANGUAGE)}")
def init(  # noqa: PLR0913  (one an option)
    file: Annotated[str | None, typer.Argument(metavar=A_FILE.to(_LANGUAGE), hidden=True)] = None,
    *,
    template: Annotated[str | None, _option(options.TEMPLATE)] = None,
    phase: Annotated[str, _option(options.NEW_PHASE)] = options.NEW_PHASE.default,
    lang: Annotated[str | None, _option(options.NEW_LANG)] = None,
    as_of: Annotated[str | None, _option(options.TODAY)] = None,
    no_input: Annotated[bool, _option(options.NO_INPUT)] = False,
) -> Init:
    """`gevinst init`."""
    return Init(file, template, phase, lang, as_of, no_input)


@app.command(help=f"{ABOUT_SETTINGS.to(_LANGUAGE)}\n\n{options.PLANS.to(_LANGUAGE)}")
def settings(  # noqa: PLR0913  (one an option)
    plans: Annotated[list[str] | None, typer.Argument(metavar="PLAN", hidden=True)] = None,
    *,
    format: Annotated[str, _option(options.SETTINGS_FORMAT)] = options.SETTINGS_FORMAT.default,  # noqa: A002
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


@app.command(help=f"{ABOUT_EXPLAIN.to(_LANGUAGE)}\n\n{WORDS.to(_LANGUAGE)}")
def explain(
    words: Annotated[
        list[str] | None, typer.Argument(metavar=WORD.to(_LANGUAGE), hidden=True)
    ] = None,
    *,
    format: Annotated[str, _option(options.CARD_FORMAT)] = options.CARD_FORMAT.default,  # noqa: A002
    lang: Annotated[str | None, _option(options.LANG)] = options.LANG.default,
    no_plugins: Annotated[bool, _option(options.NO_PLUGINS)] = False,
    debug: Annotated[bool, _option(options.DEBUG)] = False,
) -> Explain:
    """`gevinst explain`."""
    return Explain(tuple(words or ()), format, lang, no_plugins, debug)


@app.command(
    help=f"{ABOUT_REPORT.to(_LANGUAGE)}\n\n{ONE_PLAN.to(_LANGUAGE)}",
    epilog=REPORT_EXITS.to(_LANGUAGE),
)
def report(  # noqa: PLR0913  (one an option)
    plan: Annotated[str | None, typer.Argument(metavar="PLAN", hidden=True)] = None,
    *,
    format: Annotated[str | None, _option(options.DOCUMENT_FORMAT)] = None,  # noqa: A002
    output: Annotated[str | None, _option(options.TO_FILE)] = None,
    reader: Annotated[str | None, _option(options.FOR)] = None,
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


@app.command(help=ABOUT_RULES.to(_LANGUAGE))
def rules(  # noqa: PLR0913  (one an option)
    *,
    barrier: Annotated[str | None, _option(options.BARRIER)] = None,
    phase: Annotated[str | None, _option(options.DUE)] = None,
    severity: Annotated[str | None, _option(options.SEVERITY)] = None,
    source: Annotated[str | None, _option(options.SOURCE)] = None,
    role: Annotated[str | None, _option(options.ROLE)] = None,
    passages: Annotated[bool, _option(options.PASSAGES)] = False,
    format: Annotated[str, _option(options.CARD_FORMAT)] = options.CARD_FORMAT.default,  # noqa: A002
    lang: Annotated[str | None, _option(options.LANG)] = options.LANG.default,
    no_plugins: Annotated[bool, _option(options.NO_PLUGINS)] = False,
    debug: Annotated[bool, _option(options.DEBUG)] = False,
) -> Rules:
    """`gevinst rules`."""
    return Rules(barrier, phase, severity, source, role, passages, format, lang, no_plugins, debug)


@app.command(help=f"{ABOUT_CHECKLIST.to(_LANGUAGE)}\n\n{A_PLAN.to(_LANGUAGE)}")
def checklist(  # noqa: PLR0913  (one an option)
    plan: Annotated[str | None, typer.Argument(metavar="PLAN", hidden=True)] = None,
    *,
    by: Annotated[str, _option(options.BY)] = options.BY.default,
    phase: Annotated[str | None, _option(options.DUE)] = None,
    role: Annotated[str | None, _option(options.ROLE)] = None,
    format: Annotated[str | None, _option(options.CHECKLIST_FORMAT)] = None,  # noqa: A002
    output: Annotated[str | None, _option(options.TO_FILE)] = None,
    read: Annotated[str | None, _option(options.READ)] = None,
    write: Annotated[bool, _option(options.WRITE)] = False,
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


@app.command(
    help=f"{ABOUT_TRANSLATE.to(_LANGUAGE)}\n\n{CHANGE_PLANS.to(_LANGUAGE)}",
    epilog=CHANGE_EXITS.to(_LANGUAGE),
)
def translate(
    plans: Annotated[list[str] | None, typer.Argument(metavar="PLAN", hidden=True)] = None,
    *,
    to: Annotated[str | None, _option(options.TO)] = None,
    diff: Annotated[bool, _option(options.DIFF)] = False,
    check: Annotated[bool, _option(options.ONLY_CHECK)] = False,
    lang: Annotated[str | None, _option(options.SAID_IN)] = None,
) -> Translate:
    """`gevinst translate`."""
    return Translate(tuple(plans or ()), to, diff, check, lang)


@app.command(
    help=f"{ABOUT_FIX.to(_LANGUAGE)}\n\n{CHANGE_PLANS.to(_LANGUAGE)}",
    epilog=CHANGE_EXITS.to(_LANGUAGE),
)
def fix(  # noqa: PLR0913  (one an option)
    plans: Annotated[list[str] | None, typer.Argument(metavar="PLAN", hidden=True)] = None,
    *,
    skeleton: Annotated[bool, _option(options.SKELETON)] = False,
    diff: Annotated[bool, _option(options.DIFF)] = False,
    check: Annotated[bool, _option(options.ONLY_CHECK)] = False,
    as_of: Annotated[str | None, _option(options.AS_OF)] = None,
    lang: Annotated[str | None, _option(options.SAID_IN)] = None,
) -> Fix:
    """`gevinst fix`."""
    return Fix(tuple(plans or ()), skeleton, diff, check, as_of, lang)


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
