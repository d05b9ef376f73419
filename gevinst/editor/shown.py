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
from gevinst.editor.places import Places, Stretch, Unit
from gevinst.errors import CannotEdit
from gevinst.rules.rule import Severity

if TYPE_CHECKING:
    from gevinst.editor.open import OpenPlan
    from gevinst.editor.outline import Symbol

SOURCE = "gevinst"
_SEVERITIES = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.ADVICE: types.DiagnosticSeverity.Information,
}


class Shown:
    """One version of an open plan, as the protocol tells of it."""

    def __init__(self, plan: OpenPlan, uri: str, version: int, unit: Unit) -> None:
        """A plan at an address, for an editor that counts columns in a unit."""
        self.plan = plan
        self.uri = uri
        self.version = version
        self._places = Places(plan.text, unit, marked=plan.marked)

    def offset(self, position: types.Position) -> int:
        """The character at a position."""
        return self._places.offset(position.line, position.character)

    def stretch(self, asked: types.Range) -> Stretch:
        """The stretch of the text that a range is."""
        return Stretch(self.offset(asked.start), self.offset(asked.end))

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

    def hover(self, position: types.Position) -> types.Hover | None:
        """What is told where the pointer rests."""
        told = hover(self.plan, self.offset(position))
        if told is None:
            return None
        content = types.MarkupContent(types.MarkupKind.Markdown, told.markdown)
        return types.Hover(content, self.range(told.stretch))

    def completion(self, position: types.Position) -> types.CompletionList | None:
        """What may be written at a position."""
        found = offers(self.plan, self.offset(position))
        if found is None:
            return None
        at = self.range(found.stretch)
        items = [
            types.CompletionItem(
                each.label,
                kind=types.CompletionItemKind.Reference
                if each.is_id
                else types.CompletionItemKind.EnumMember,
                detail=each.detail or None,
                filter_text=each.text,
                text_edit=types.TextEdit(at, each.text),
            )
            for each in found.each
        ]
        return types.CompletionList(is_incomplete=found.cut, items=items)

    def symbols(self) -> list[types.DocumentSymbol]:
        """The outline of the plan."""
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

    def definition(self, position: types.Position) -> types.Location | None:
        """Where the id at a position is defined."""
        name = name_at(self.plan, self.offset(position))
        found = definition(self.plan, name) if name else None
        return types.Location(self.uri, self.range(found)) if found else None

    def uses(self, position: types.Position, *, defining: bool) -> list[types.Location]:
        """Where the id at a position is referred to, and where it is defined if that is asked for."""
        name = name_at(self.plan, self.offset(position))
        found = uses(self.plan, name, defining=defining) if name else []
        return [types.Location(self.uri, self.range(each)) for each in found]

    def name(self, position: types.Position) -> types.Range | None:
        """The id at a position, which can be given another word."""
        name, offset = name_at(self.plan, self.offset(position)), self.offset(position)
        found = uses(self.plan, name, defining=True) if name else []
        return next((self.range(each) for each in found if holds(each, offset)), None)

    def renamed(
        self, position: types.Position, word: str, *, versioned: bool
    ) -> types.WorkspaceEdit | None:
        """What gives the id at a position another word. Raises `WrongUse` and `CannotEdit`."""
        name = name_at(self.plan, self.offset(position))
        return name and self._edit(renamed(self.plan, name, word), versioned=versioned)

    def actions(
        self, asked: types.CodeActionParams, *, lazily: bool, versioned: bool
    ) -> list[types.CodeAction]:
        """What can be done about a range; each edit is made later where the editor asks for it then.

        What can't be done is left out, or is told when it is chosen.
        """
        stretch, wanted = self.stretch(asked.range), tuple(asked.context.only or ())
        found = []
        for number, each in enumerate(actions(self.plan, stretch, wanted)):
            about = [
                known
                for known in asked.context.diagnostics
                if each.mark and known.code == each.mark.rule.id
            ]
            action = types.CodeAction(each.title, types.CodeActionKind(each.kind), about or None)
            if lazily:
                data = {"uri": self.uri, "version": self.version, "number": number}
                action.data = data | {"stretch": stretch, "wanted": wanted}
                found.append(action)
                continue
            with suppress(CannotEdit):
                action.edit = self._edit(each.make(), versioned=versioned)
                found.append(action)
        return found

    def resolved(self, action: types.CodeAction, *, versioned: bool) -> types.CodeAction:
        """An action with its edit. Raises `CannotEdit`."""
        data: Any = action.data
        each = actions(self.plan, Stretch(*data["stretch"]), tuple(data["wanted"]))
        action.edit = self._edit(each[data["number"]].make(), versioned=versioned)
        return action

    def _edit(self, after: str, *, versioned: bool) -> types.WorkspaceEdit:
        """What makes the text another; `versioned`, it is only done to this version."""
        changed = [
            types.TextEdit(self.range(each.stretch), each.text)
            for each in edits(self.plan.text, after)
        ]
        if not versioned:
            return types.WorkspaceEdit(changes={self.uri: changed})
        at = types.OptionalVersionedTextDocumentIdentifier(self.uri, self.version)
        return types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(at, [*changed])])
