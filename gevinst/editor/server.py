"""An editor at the other end of two streams ↔ the plans that are open in it: the language server protocol.

What is asked is answered for the text as it stands. It is checked when the keys rest for a moment: a version
that another follows at once is never checked. What goes wrong is a line in the editor's log.
"""

from __future__ import annotations

import asyncio
import logging
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple, TypeVar

from lsprotocol import types
from pygls.exceptions import JsonRpcContentModified, JsonRpcException
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from gevinst import __version__
from gevinst.check.run import STANDARD_INPUT
from gevinst.check.terms import lost
from gevinst.check.verdict import fault_of
from gevinst.editor.mend import ALL, QUICK
from gevinst.editor.open import OpenPlan
from gevinst.editor.places import Unit
from gevinst.editor.shown import Shown
from gevinst.errors import CannotEdit, WrongUse
from gevinst.views.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable

    from gevinst.check.verdict import Fault
    from gevinst.editor.open import Conditions

REST = 0.02  # seconds that the keys must rest
LONGEST_REST = 2.0
REQUEST_FAILED = -32803
_WATCHED = types.Registration(
    "settings",
    types.WORKSPACE_DID_CHANGE_WATCHED_FILES,
    types.DidChangeWatchedFilesRegistrationOptions(
        [types.FileSystemWatcher("**/{gevinst,pyproject}.toml")]
    ),
)
Result = TypeVar("Result")
_YAML = (".yaml", ".yml")


class Serving(NamedTuple):
    """What files are judged on, and how a fault is told: whose it is, and on which plan."""

    on: Conditions
    fault: Callable[[Fault, str], str]


class _Server(LanguageServer):
    """The state of one server: the plans that are open, and what waits to be checked."""

    def __init__(self, serving: Serving) -> None:
        super().__init__("gevinst", __version__, types.TextDocumentSyncKind.Full)
        self.serving = serving
        self.open: dict[str, Shown] = {}
        self.waiting: dict[str, asyncio.TimerHandle] = {}
        self.took: dict[str, float] = {}
        self.told: set[tuple[str, str]] = set()
        self.is_told_to_end = False
        self.ends_well = True

    def put(self, document: types.VersionedTextDocumentIdentifier | types.TextDocumentItem) -> None:
        """Take in a version of a file, and have it checked when the keys rest."""
        uri, now = document.uri, self.workspace.get_text_document(document.uri)
        before = self.open.get(uri)
        if before is None and not _is_yaml(uri, now.language_id):
            return
        path = to_fs_path(uri) or STANDARD_INPUT
        plan = OpenPlan(path, now.source, self.serving.on, before.plan if before else None)
        unit = Unit(self.workspace.position_encoding or Unit.UTF16)
        self.open[uri] = Shown(plan, uri, document.version, unit)
        self.later(uri)

    def later(self, uri: str) -> None:
        """Check a file when the keys have rested, in place of what waits: the longer it took, the longer."""
        if uri in self.waiting:
            self.waiting.pop(uri).cancel()
        rest = min(max(REST, self.took.get(uri, 0.0)), LONGEST_REST)
        self.waiting[uri] = asyncio.get_running_loop().call_later(rest, self.check, uri)

    def again(self) -> None:
        """Check all that is open once more: the settings may be others."""
        for shown in self.open.values():
            self.put(types.VersionedTextDocumentIdentifier(shown.version, shown.uri))

    def close(self, uri: str) -> None:
        """Forget a file."""
        if uri in self.waiting:
            self.waiting.pop(uri).cancel()
        if self.open.pop(uri, None):
            self.mark(uri, None, [])

    def check(self, uri: str) -> None:
        """Mark what is missing in a file; nothing where it is no plan."""
        self.waiting.pop(uri, None)
        shown, began = self.open[uri], time.monotonic()
        found: list[types.Diagnostic] = []
        try:
            if shown.plan.is_plan:
                found = shown.diagnostics()
                self.tell(shown.plan)
        except Exception as error:  # noqa: BLE001  (an editor goes on)
            self.log(fault_of("", error), shown.plan.name)
        self.mark(uri, shown.version, found)
        self.took[uri] = time.monotonic() - began

    def mark(self, uri: str, version: int | None, found: list[types.Diagnostic]) -> None:
        """Say what is marked in a file."""
        self.text_document_publish_diagnostics(
            types.PublishDiagnosticsParams(uri, found, version=version)
        )

    def tell(self, plan: OpenPlan) -> None:
        """Say what failed on a plan; what settings can't be read are marked in it."""
        with suppress(WrongUse):
            for fault in plan.report.faults:
                self.log(fault, plan.name)

    def log(self, fault: Fault, path: str = "") -> None:
        """Say once what failed: it would do so again at every key."""
        what = fault.package, fault.rule or fault.error
        if what not in self.told:
            self.told.add(what)
            message = self.serving.fault(fault, path)
            self.window_log_message(types.LogMessageParams(types.MessageType.Error, message))

    def report_server_error(self, error: Exception, source: Any) -> None:  # noqa: ANN401, ARG002  (as pygls calls it)
        """What failed elsewhere, in a line of the log."""
        if not isinstance(error, _Refused | JsonRpcContentModified):
            self.log(fault_of("", error))

    def plan(self, uri: str) -> Shown | None:
        """An open plan; None for a file that is none, or whose settings can't be read."""
        shown = self.open.get(uri)
        if shown is None or not shown.plan.is_plan:
            return None
        with suppress(WrongUse):
            _ = shown.plan.settings
            return shown
        return None

    def can(self, path: str) -> bool:
        """Whether the editor can do something with a text."""
        return bool(self.capability(f"text_document.{path}"))

    def capability(self, path: str) -> Any:  # noqa: ANN401  (of any kind)
        """Something that the editor says it can, by its dotted path; None where it does not."""
        found: Any = self.client_capabilities
        for name in path.split("."):
            found = getattr(found, name, None)
        return found

    @property
    def versioned(self) -> bool:
        """Whether the editor takes edits for one version of a file."""
        return bool(self.capability("workspace.workspace_edit.document_changes"))

    @property
    def resolves(self) -> bool:
        """Whether the editor asks for an action's edit when it is chosen, and not before."""
        able = self.capability("text_document.code_action.resolve_support")
        keeps = self.capability("text_document.code_action.data_support")
        return bool(able and keeps and "edit" in able.properties)


class _Refused(JsonRpcException):
    """What was asked for can't be done; the sentence is shown to the user."""

    CODE = REQUEST_FAILED


def _is_yaml(uri: str, language: str | None) -> bool:
    """Whether a file is YAML by what the editor says of it, or by its name."""
    return "yaml" in (language or "").casefold() or uri.casefold().endswith(_YAML)


def serve(serving: Serving, stdin: BinaryIO, stdout: BinaryIO) -> int:
    """Serve one editor until it says that it ends, or closes the stream; the exit code says which way.

    It is 1 where the editor says `exit` without having said `shutdown`, as the protocol has it.
    """
    logging.getLogger("pygls").setLevel(logging.CRITICAL)  # `report_server_error` tells it in words
    server = _Server(serving)
    _follow(server)
    _answer(server)
    server.start_io(stdin, stdout)
    return 0 if server.ends_well else 1


def _follow(server: _Server) -> None:
    """What the editor tells: what is open, and how it stands."""

    @server.feature(types.INITIALIZED)
    def initialized(_: types.InitializedParams) -> None:
        for fault in lost(plugins=server.serving.on.under().plugins):
            server.log(fault)
        if server.capability("workspace.did_change_watched_files.dynamic_registration"):
            server.client_register_capability(types.RegistrationParams([_WATCHED]))

    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def changed(
        params: types.DidOpenTextDocumentParams | types.DidChangeTextDocumentParams,
    ) -> None:
        server.put(params.text_document)

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: types.DidCloseTextDocumentParams) -> None:
        server.close(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    @server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def saved(_: object) -> None:
        server.again()

    @server.feature(types.SHUTDOWN)
    def told_to_end(_: None) -> None:
        server.is_told_to_end = True

    @server.feature(types.EXIT)
    def ended(_: None) -> None:
        server.ends_well = server.is_told_to_end


def _answer(server: _Server) -> None:
    """What the editor asks about a plan; nothing is known of a file that is none."""

    def answers(method: str, answer: Callable[[Shown, Any], Any], options: Any = None) -> None:  # noqa: ANN401
        def about_a_plan(params: Any) -> Any:  # noqa: ANN401
            shown = server.plan(params.text_document.uri)
            return None if shown is None else answer(shown, params)

        server.feature(method, options)(about_a_plan)

    answers(types.TEXT_DOCUMENT_HOVER, lambda shown, asked: shown.hover(asked.position))
    answers(
        types.TEXT_DOCUMENT_COMPLETION,
        lambda shown, asked: shown.completion(asked.position),
        types.CompletionOptions(trigger_characters=[" ", "[", ","]),
    )
    answers(types.TEXT_DOCUMENT_DEFINITION, lambda shown, asked: shown.definition(asked.position))
    answers(
        types.TEXT_DOCUMENT_REFERENCES,
        lambda shown, asked: shown.uses(asked.position, defining=asked.context.include_declaration),
    )
    answers(
        types.TEXT_DOCUMENT_DOCUMENT_SYMBOL,
        lambda shown, _: (
            shown.symbols()
            if server.can("document_symbol.hierarchical_document_symbol_support")
            else None
        ),
    )
    answers(
        types.TEXT_DOCUMENT_RENAME,
        lambda shown, asked: _told(
            lambda: shown.renamed(asked.position, asked.new_name, versioned=server.versioned), shown
        ),
        types.RenameOptions(prepare_provider=True),
    )
    answers(types.TEXT_DOCUMENT_PREPARE_RENAME, lambda shown, asked: shown.name(asked.position))
    answers(
        types.TEXT_DOCUMENT_CODE_ACTION,
        lambda shown, asked: (
            shown.actions(asked, lazily=server.resolves, versioned=server.versioned)
            if server.can("code_action.code_action_literal_support")
            else None
        ),
        types.CodeActionOptions(
            [types.CodeActionKind(QUICK), types.CodeActionKind(ALL)], resolve_provider=True
        ),
    )

    @server.feature(types.CODE_ACTION_RESOLVE)
    def resolve(action: types.CodeAction) -> types.CodeAction:
        about: Any = action.data
        shown = server.plan(about["uri"])
        if shown is None or shown.version != about["version"]:
            raise JsonRpcContentModified
        return _told(lambda: shown.resolved(action, versioned=server.versioned), shown)


def _told(make: Callable[[], Result], shown: Shown) -> Result:
    """What is made; where it can't be, the editor shows why."""
    try:
        return make()
    except (CannotEdit, WrongUse) as error:
        raise _Refused(visible(error.sentence(shown.plan.language))) from None
