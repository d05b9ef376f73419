"""What `--version` and `--help` are held against: a Typer app of two empty commands."""

from __future__ import annotations

from typing import Annotated

import typer

app = typer.Typer()


def _show(wanted: bool) -> None:  # noqa: FBT001
    if wanted:
        typer.echo("0.1.0")
        raise typer.Exit


@app.callback()
def both(
    *, version: Annotated[bool, typer.Option("--version", is_eager=True, callback=_show)] = False
) -> None:
    """An app."""


@app.command()
def first() -> None:
    """One empty command."""


@app.command()
def second() -> None:
    """Another."""


if __name__ == "__main__":
    app()
