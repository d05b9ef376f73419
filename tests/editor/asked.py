"""A plan as an editor has it open, and what is asked about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.editor.opened import PEOPLE

if TYPE_CHECKING:
    from tests.editor_client import Editor

GAIN = f"{PEOPLE}prosjekt: {{fase: realisering}}\ngevinster:\n  - id: ro\n    hva: Færre tilsyn\n"


def codes(editor: Editor, uri: str) -> list[str]:
    return [each["code"] for each in editor.diagnostics(uri)]


def asked_about(uri: str, line: int, **context: Any) -> dict[str, Any]:
    place = {"line": line, "character": 4}
    return {
        "textDocument": {"uri": uri},
        "range": {"start": place, "end": place},
        "context": {"diagnostics": [], **context},
    }
