"""Every command, in the order of the help: the one table that typer, the completion and the tests read."""

from __future__ import annotations

from gevinst.cli import (
    about,
    calendar,
    checklist,
    completion,
    diff,
    explain,
    fill,
    fix,
    gainmap,
    history,
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
    value,
    watch,
)
from gevinst.cli.check import Check
from gevinst.cli.command import PLANS, Command

COMMANDS = (
    init.COMMAND,
    fill.COMMAND,
    Command(
        Check,
        about.CHECK,
        (options.PLANS,),
        arguments=(PLANS,),
        options=options.CHECK,
        epilog=about.EXITS,
    ),
    watch.COMMAND,
    fix.COMMAND,
    translate.COMMAND,
    checklist.COMMAND,
    report.COMMAND,
    gainmap.COMMAND,
    value.COMMAND,
    calendar.COMMAND,
    measure.COMMAND,
    status.COMMAND,
    diff.COMMAND,
    history.COMMAND,
    portfolio.COMMAND,
    explain.COMMAND,
    rules.COMMAND,
    settings.COMMAND,
    schema.COMMAND,
    lsp.COMMAND,
    completion.COMMAND,
)
