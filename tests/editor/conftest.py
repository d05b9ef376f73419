"""Our language server as an editor starts it: in a process of its own, over standard input and output."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, Protocol

import pytest

from tests.editor_client import Editor
from tests.plans import AS_OF

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ABLE = {
    "codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": []}}},
    "documentSymbol": {"hierarchicalDocumentSymbolSupport": True},
}


class StartEditor(Protocol):
    def __call__(
        self, *words: str, first: str = "", text: dict[str, Any] | None = None, **able: Any
    ) -> Editor: ...


@pytest.fixture
def start_editor(tmp_path: Path) -> Iterator[StartEditor]:
    """Starts an editor with our server, after a line of Python where one is given."""
    with ExitStack() as open_ones:

        def start(
            *words: str, first: str = "", text: dict[str, Any] | None = None, **able: Any
        ) -> Editor:
            script = f"import sys\n{first}\nfrom gevinst.__main__ import main\nsys.exit(main())"
            command = [sys.executable, "-c", script, "lsp", "--as-of", AS_OF, *words]
            more = {"textDocument": ABLE | (text or {}), **able}
            return open_ones.enter_context(Editor(command, tmp_path, more))

        yield start


@pytest.fixture
def editor(start_editor: StartEditor) -> Editor:
    return start_editor()
