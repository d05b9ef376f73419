"""What is known of an open plan → the words of the language server protocol, in an editor's own units."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from lsprotocol import types

from gevinst.editor.complete import offers
from gevinst.editor.edits import edits
from gevinst.editor.hover import hover
from gevinst.editor.marks import marks
from gevinst.editor.mend import actions
from gevinst.editor.names import definition, name_at, renamed, uses
from gevinst.editor.open import holds
from gevinst.editor.outline import outline
from gevinst.editor.places import Places, Stretch
from gevinst.errors import CannotEdit
from gevinst.rules.rule import Severity

if TYPE_CHECKING:
    from gevinst.editor.client import Client
    from gevinst.editor.open import OpenPlan
    from gevinst.editor.outline import Symbol

SOURCE = "gevinst"
_ID, _WORD = types.CompletionItemKind.Reference, types.CompletionItemKind.EnumMember
_SEVERITIES = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.ADVICE: types.DiagnosticSeverity.Information,
    None: types.DiagnosticSeverity.Hint,
}


class Shown:
    """One version of an open plan, as the protocol tells of it."""

    def __init__(self, plan: OpenPlan, uri: str, version: int, client: Client) -> None:
        """A plan at an address, for an editor."""
        self.plan = plan
        self.uri = uri
        self.version = version
        self._client = client
        self._places = Places(plan.text, client.unit, marked=plan.marked)

    def offset(self, position: types.Position) -> int:
        """The character at a position."""
        return self._places.offset(position.line, position.character)

    def range(self, stretch: Stretch) -> types.Range:
        """A stretch of the text as a range."""
        start, end = (types.Position(*self._places.place(offset)) for offset in stretch)
        return types.Range(start, end)

    def diagnostics(self) -> list[types.Diagnostic]:
        """What is marked in the plan."""
        return [
            types.Diagnostic(
                self.range(mark.stretch),
                mark.message,
                _SEVERITIES[mark.severity],
                code=mark.code or None,
                source=SOURCE,
            )
            for mark in marks(self.plan)
        ]

    def hover(self, asked: types.HoverParams) -> types.Hover | None:
        """What is told where the pointer rests, in Markdown or in plain text."""
        told = hover(self.plan, self.offset(asked.position))
        if told is None:
            return None
        content = (
            types.MarkupContent(types.MarkupKind.Markdown, told.markdown)
            if self._client.reads_markdown
            else types.MarkupContent(types.MarkupKind.PlainText, told.plain)
        )
        return types.Hover(content, self.range(told.stretch))

    def completion(self, asked: types.CompletionParams) -> types.CompletionList | None:
        """What may be written at a position."""
        found = offers(self.plan, self.offset(asked.position))
        if found is None:
            return None
        at = self.range(found.stretch)
        items = [
            types.CompletionItem(
                each.label,
                kind=_ID if each.is_id else _WORD,
                detail=each.detail or None,
                filter_text=each.text,
                text_edit=types.TextEdit(at, each.text),
            )
            for each in found.each
        ]
        return types.CompletionList(is_incomplete=found.cut, items=items)

    def symbols(self, _: types.DocumentSymbolParams) -> list[types.DocumentSymbol] | None:
        """The outline of the plan."""
        if not self._client.takes_outlines:
            return None
        return [self._symbol(each) for each in outline(self.plan)]

    def _symbol(self, symbol: Symbol) -> types.DocumentSymbol:
        return types.DocumentSymbol(
            symbol.name or "–",
            types.SymbolKind.Object if symbol.is_item else types.SymbolKind.Namespace,
            self.range(symbol.whole),
            self.range(symbol.word),
            detail=symbol.detail or None,
            children=[self._symbol(each) for each in symbol.below],
        )

    def definition(self, asked: types.DefinitionParams) -> types.Location | None:
        """Where the id at a position is defined."""
        name = name_at(self.plan, self.offset(asked.position))
        found = definition(self.plan, name) if name else None
        return types.Location(self.uri, self.range(found)) if found else None

    def uses(self, asked: types.ReferenceParams) -> list[types.Location]:
        """Where the id at a position is referred to, and where it is defined if that is asked for."""
        name = name_at(self.plan, self.offset(asked.position))
        defining = asked.context.include_declaration
        found = uses(self.plan, name, defining=defining) if name else []
        return [types.Location(self.uri, self.range(each)) for each in found]

    def name(self, asked: types.PrepareRenameParams) -> types.Range | None:
        """The id at a position, which can be given another word."""
        offset = self.offset(asked.position)
        name = name_at(self.plan, offset)
        found = uses(self.plan, name, defining=True) if name else []
        return next((self.range(each) for each in found if holds(each, offset)), None)

    def renamed(self, asked: types.RenameParams) -> types.WorkspaceEdit | None:
        """What gives the id at a position another word. Raises `WrongUse` and `CannotEdit`."""
        name = name_at(self.plan, self.offset(asked.position))
        return self._edit(renamed(self.plan, name, asked.new_name)) if name else None

    def actions(self, asked: types.CodeActionParams) -> list[types.CodeAction] | None:
        """What can be done about a range; an edit is made later where the editor asks for it then.

        What can't be done is left out, or is told when it is chosen.
        """
        if not self._client.takes_actions:
            return None
        stretch = Stretch(self.offset(asked.range.start), self.offset(asked.range.end))
        wanted = tuple(getattr(kind, "value", kind) for kind in asked.context.only or ())
        found = []
        for number, each in enumerate(actions(self.plan, stretch, wanted)):
            about = [known for known in asked.context.diagnostics if each.is_about(known.code)]
            action = types.CodeAction(each.title, each.kind, about or None)
            if self._client.asks_for_edits:
                data = {"uri": self.uri, "version": self.version, "number": number}
                action.data = data | {"stretch": [*stretch], "wanted": [*wanted]}
                found.append(action)
                continue
            with suppress(CannotEdit):
                action.edit = self._edit(each.make())
                found.append(action)
        return found

    def resolved(self, action: types.CodeAction) -> types.CodeAction:
        """An action with its edit. Raises `CannotEdit`."""
        data: Any = action.data
        each = actions(self.plan, Stretch(*data["stretch"]), tuple(data["wanted"]))
        action.edit = self._edit(each[data["number"]].make())
        return action

    def _edit(self, after: str) -> types.WorkspaceEdit:
        """What makes the text another: this version of it only, where the editor can tell."""
        changed = [
            types.TextEdit(self.range(each.stretch), each.text)
            for each in edits(self.plan.text, after)
        ]
        if not self._client.takes_versions:
            return types.WorkspaceEdit(changes={self.uri: changed})
        at = types.OptionalVersionedTextDocumentIdentifier(self.uri, self.version)
        return types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(at, [*changed])])
