"""What an editor says that it can, as the language server protocol has it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lsprotocol import types

if TYPE_CHECKING:
    from gevinst.editor.places import Unit


class Client:
    """An editor: what it can, and the unit that it counts columns in."""

    def __init__(self, capabilities: types.ClientCapabilities, unit: Unit) -> None:
        """An editor that has said what it can."""
        self._capabilities = capabilities
        self.unit = unit

    def _said(self, path: str) -> Any:  # noqa: ANN401  (of any kind)
        """What is said at a dotted path; None where nothing is."""
        found: Any = self._capabilities
        for name in path.split("."):
            found = getattr(found, name, None)
        return found

    @property
    def takes_versions(self) -> bool:
        """Whether it takes edits for one version of a file."""
        return bool(self._said("workspace.workspace_edit.document_changes"))

    @property
    def reads_markdown(self) -> bool:
        """Whether it shows Markdown where the pointer rests; one that says nothing does."""
        formats = self._said("text_document.hover.content_format")
        return not formats or types.MarkupKind.Markdown in formats

    @property
    def takes_actions(self) -> bool:
        """Whether it takes actions with their edits, and not only commands."""
        return bool(self._said("text_document.code_action.code_action_literal_support"))

    @property
    def asks_for_edits(self) -> bool:
        """Whether it asks for an action's edit when it is chosen, and not before."""
        able = self._said("text_document.code_action.resolve_support")
        keeps = self._said("text_document.code_action.data_support")
        return bool(able and keeps and "edit" in able.properties)

    @property
    def takes_outlines(self) -> bool:
        """Whether it takes symbols that have others below them."""
        return bool(
            self._said("text_document.document_symbol.hierarchical_document_symbol_support")
        )

    @property
    def watches_files(self) -> bool:
        """Whether it can be asked to tell when files change."""
        return bool(self._said("workspace.did_change_watched_files.dynamic_registration"))
