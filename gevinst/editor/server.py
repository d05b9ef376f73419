"""An editor at the other end of two streams ↔ the plans that are open in it: the language server protocol.

What is asked is answered for the text as it stands. It is checked when the keys rest for a moment: a version
that another follows at once is never checked. What goes wrong is a line in the editor's log.
"""

from __future__ import annotations

import asyncio
import logging
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
from gevinst.editor.client import Client
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
MORE_REST = 1 / 2_500_000  # and for each character of the file
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
        self.told: set[tuple[str, str]] = set()
        self.is_told_to_end = False
        self.ends_well = True

    @property
    def client(self) -> Client:
        """What the editor can."""
        unit = Unit(self.workspace.position_encoding or Unit.UTF16)
        return Client(self.client_capabilities, unit)

    def put(self, document: types.VersionedTextDocumentIdentifier | types.TextDocumentItem) -> None:
        """Take in a version of a file, and have it checked when the keys rest."""
        uri, now = document.uri, self.workspace.get_text_document(document.uri)
        before = self.open.get(uri)
        if before is None and not _is_yaml(uri, now.language_id):
            return
        path = to_fs_path(uri) or STANDARD_INPUT
        plan = OpenPlan(path, now.source, self.serving.on, before.plan if before else None)
        self.open[uri] = Shown(plan, uri, document.version, self.client)
        self.later(uri)

    def later(self, uri: str) -> None:
        """Check a file when the keys have rested, in place of what waits: the larger it is, the longer."""
        if uri in self.waiting:
            self.waiting.pop(uri).cancel()
        rest = REST + MORE_REST * len(self.open[uri].plan.text)
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
        """Mark what is missing in a file; nothing where it is no plan.

        Where it can't be judged for a fault, that is told, and what was marked stays.
        """
        self.waiting.pop(uri, None)
        shown = self.open[uri]
        found: list[types.Diagnostic] = []
        try:
            if shown.plan.is_plan:
                found = shown.diagnostics()
                self.tell(shown.plan)
        except Exception as error:  # noqa: BLE001  (an editor goes on)
            self.log(fault_of("", error), shown.plan.name)
        else:
            self.mark(uri, shown.version, found)

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
        """What failed elsewhere, in a line of the log: its kind, which pygls tells first, and not its text."""
        if not isinstance(error, _Refused | JsonRpcContentModified):
            kind = str(error).partition(":")[0]
            self.log(fault_of("", error)._replace(error=kind))

    def plan(self, uri: str) -> Shown | None:
        """An open plan; None for a file that is none, or whose settings can't be read."""
        shown = self.open.get(uri)
        if shown is None or not shown.plan.is_plan:
            return None
        with suppress(WrongUse):
            _ = shown.plan.settings
            return shown
        return None


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
        if server.client.watches_files:
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
    def saved(_: Any) -> None:  # noqa: ANN401  (each has its own)
        server.again()

    @server.feature(types.SHUTDOWN)
    def told_to_end(_: None) -> None:
        server.is_told_to_end = True

    @server.feature(types.EXIT)
    def ended(_: None) -> None:
        server.ends_well = server.is_told_to_end


def _answer(server: _Server) -> None:
    """What the editor asks about a plan; nothing is known of a file that is none."""
    for asked in ASKED:
        server.feature(asked.method, asked.options)(_answering(server, asked))

    @server.feature(types.CODE_ACTION_RESOLVE)
    def resolve(action: types.CodeAction) -> types.CodeAction:
        about: Any = action.data
        shown = server.plan(about["uri"])
        if shown is None or shown.version != about["version"]:
            raise JsonRpcContentModified
        return _told(lambda: shown.resolved(action), shown)


def _answering(server: _Server, asked: Asked) -> Callable[[Any], Any]:
    def answer(params: Any) -> Any:  # noqa: ANN401  (each has its own)
        shown = server.plan(params.text_document.uri)
        return None if shown is None else _told(lambda: asked.answer(shown, params), shown)

    return answer


class Asked(NamedTuple):
    """What an editor may ask about a plan, and how it is answered."""

    method: str
    answer: Callable[[Shown, Any], Any]
    options: Any = None


ASKED = (
    Asked(types.TEXT_DOCUMENT_HOVER, Shown.hover),
    Asked(
        types.TEXT_DOCUMENT_COMPLETION,
        Shown.completion,
        types.CompletionOptions(trigger_characters=[" ", "[", ","]),
    ),
    Asked(types.TEXT_DOCUMENT_DEFINITION, Shown.definition),
    Asked(types.TEXT_DOCUMENT_REFERENCES, Shown.uses),
    Asked(types.TEXT_DOCUMENT_DOCUMENT_SYMBOL, Shown.symbols),
    Asked(types.TEXT_DOCUMENT_PREPARE_RENAME, Shown.name),
    Asked(types.TEXT_DOCUMENT_RENAME, Shown.renamed, types.RenameOptions(prepare_provider=True)),
    Asked(
        types.TEXT_DOCUMENT_CODE_ACTION,
        Shown.actions,
        types.CodeActionOptions([QUICK, ALL], resolve_provider=True),
    ),
)


def _told(make: Callable[[], Result], shown: Shown) -> Result:
    """What is made; where it can't be, the editor shows why."""
    try:
        return make()
    except (CannotEdit, WrongUse) as error:
        raise _Refused(visible(error.sentence(shown.plan.language))) from None
