"""Every command, in the order of the help: the one table that typer, the completion and the tests read."""

from __future__ import annotations

from gevinst.cli import (
    about,
    calendar,
    checklist,
    completion,
    explain,
    fill,
    fix,
    gainmap,
    init,
    lsp,
    measure,
    options,
    portfolio,
    report,
    rules,
    schema,
    settings,
    status,
    translate,
)
from gevinst.cli.check import Check
from gevinst.cli.command import PLANS, Command

COMMANDS = (
    init.COMMAND,
    Command(
        Check,
        about.CHECK,
        (options.PLANS,),
        arguments=(PLANS,),
        options=options.CHECK,
        epilog=about.EXITS,
    ),
    fill.COMMAND,
    fix.COMMAND,
    translate.COMMAND,
    checklist.COMMAND,
    status.COMMAND,
    report.COMMAND,
    measure.COMMAND,
    gainmap.COMMAND,
    calendar.COMMAND,
    portfolio.COMMAND,
    explain.COMMAND,
    rules.COMMAND,
    settings.COMMAND,
    schema.COMMAND,
    lsp.COMMAND,
    completion.COMMAND,
)
