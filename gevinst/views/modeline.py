"""The comments by which editors find the schema that stands beside a plan."""

from __future__ import annotations

FILE = "gevinst.plan.schema.json"


def modeline() -> str:
    """The line that VS Code, Neovim and others with the YAML language server read."""
    return f"# yaml-language-server: $schema={FILE}"


def modelines() -> tuple[str, ...]:
    """The lines for every editor: JetBrains' reads one of its own."""
    return modeline(), f"# $schema: {FILE}"
