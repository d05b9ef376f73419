"""An editor as a language server knows it: files that are open in it, and what is asked about them."""

from __future__ import annotations

import json
import subprocess
from contextlib import suppress
from threading import Timer
from typing import TYPE_CHECKING, Any, NamedTuple, Self

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from types import TracebackType

_SETTINGS = {
    "yaml": {"schemaStore": {"enable": False}, "validate": True, "hover": True, "completion": True}
}


PATIENCE = 120  # seconds, after which a server that does not answer is ended


class Marked(NamedTuple):
    """Something that the editor marks: the line, from 0, and the message."""

    line: int
    message: str


class Editor:
    """A language server over standard input and output, started by its command in a folder."""

    def __init__(
        self, command: Sequence[str | Path], folder: Path, more: dict[str, Any] | None = None
    ) -> None:
        self.folder = folder
        self._more = more or {}
        self._server = subprocess.Popen(
            [str(word) for word in command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=folder,
        )
        self._asked = 0
        self._versions: dict[str, int] = {}
        self._marked: dict[str, dict[str, Any]] = {}
        self._watch = Timer(PATIENCE, self._server.kill)
        self._watch.start()
        self.log: list[str] = []
        self.heard = 0
        self.capabilities: dict[str, Any] = {}

    def __enter__(self) -> Self:
        text = {
            "completion": {"completionItem": {"snippetSupport": True}},
            "hover": {"contentFormat": ["markdown"]},
            "publishDiagnostics": {},
        }
        capabilities = {
            "textDocument": text | self._more.get("textDocument", {}),
            "workspace": {"configuration": True} | self._more.get("workspace", {}),
            "general": self._more.get("general", {}),
        }
        root = self.folder.as_uri()
        found = self.ask("initialize", processId=None, rootUri=root, capabilities=capabilities)
        self.capabilities = found["capabilities"]
        self.tell("initialized")
        self.tell("workspace/didChangeConfiguration", settings=_SETTINGS)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._watch.cancel()
        self._server.kill()
        self._server.wait()
        for pipe in (self._server.stdin, self._server.stdout):
            with suppress(BrokenPipeError):
                pipe.close()  # type: ignore[union-attr]

    def end(self, *, shutdown: bool = True, leave: bool = True) -> int:
        """End as an editor does, or by closing the stream; the server's exit code."""
        if shutdown:
            self.ask("shutdown")
        if leave:
            self.tell("exit")
        self._server.stdin.close()  # type: ignore[union-attr]
        return self._server.wait(timeout=20)

    def raw(self, data: bytes) -> None:
        """Send bytes as they are."""
        assert self._server.stdin is not None
        self._server.stdin.write(data)
        self._server.stdin.flush()

    def open(self, text: str, name: str = "plan.gevinst.yaml") -> str:
        """Open a file of the folder; its address is returned."""
        path = self.folder / name
        path.write_bytes(text.encode("utf-8", "surrogatepass"))
        return self.show(path.as_uri(), text)

    def show(self, uri: str, text: str, language: str = "yaml") -> str:
        """Open what need not be a file."""
        self._versions[uri] = 1
        document = {"uri": uri, "languageId": language, "version": 1, "text": text}
        self.tell("textDocument/didOpen", textDocument=document)
        return uri

    def type(self, uri: str, text: str) -> None:
        """Make the text of a file another."""
        self._versions[uri] += 1
        document = {"uri": uri, "version": self._versions[uri]}
        self.tell("textDocument/didChange", textDocument=document, contentChanges=[{"text": text}])

    def forget(self, uri: str) -> None:
        """Forget what is marked in a file: it is to be told again."""
        self._marked.pop(uri, None)

    def close(self, uri: str) -> None:
        """Close a file."""
        self.forget(uri)
        self.tell("textDocument/didClose", textDocument={"uri": uri})

    def marked(self, uri: str) -> list[Marked]:
        """What the editor marks in a file."""
        return [
            Marked(each["range"]["start"]["line"], each["message"])
            for each in self.diagnostics(uri)
        ]

    def diagnostics(self, uri: str) -> list[dict[str, Any]]:
        """The same, as the server says it, for the file as it now stands; a server may not say for which."""
        version = self._versions.get(uri)
        while (
            self._marked.get(uri, {}).get("version", version) != version or uri not in self._marked
        ):
            self._next()
        return list(self._marked[uri]["diagnostics"])

    def offered(self, uri: str, line: int, column: int) -> dict[str, str]:
        """What may be written at a place: each label, and what is told about it."""
        found = self.at("completion", uri, line, column)
        items = found["items"] if isinstance(found, dict) else found or []
        return {item["label"]: _text(item.get("documentation", "")) for item in items}

    def hover(self, uri: str, line: int, column: int) -> str:
        """What is told where the pointer rests."""
        found = self.at("hover", uri, line, column)
        return _text(found["contents"]) if found else ""

    def at(self, what: str, uri: str, line: int, column: int, **more: Any) -> Any:
        """What a server answers about a place."""
        place = {"line": line, "character": column}
        return self.ask(f"textDocument/{what}", textDocument={"uri": uri}, position=place, **more)

    def ask(self, method: str, **params: Any) -> Any:
        """Ask, and wait for the answer."""
        told = self.answer(method, **params)
        assert "error" not in told, told
        return told["result"]

    def answer(self, method: str, **params: Any) -> dict[str, Any]:
        """The same, also where the answer is that it can't be had."""
        self._asked += 1
        self._send({"id": self._asked, "method": method, "params": params})
        while True:
            told = self._next()
            if told.get("id") == self._asked and "method" not in told:
                return told

    def tell(self, method: str, **params: Any) -> None:
        self._send({"method": method, "params": params})

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.raw(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))

    def _next(self) -> dict[str, Any]:
        """The next that the server says; what it asks is answered, and what it marks is kept."""
        assert self._server.stdout is not None
        length = 0
        while line := self._server.stdout.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        assert length, "the language server has ended"
        told: dict[str, Any] = json.loads(self._server.stdout.read(length))
        if told.get("method") == "workspace/configuration":
            asked = [_SETTINGS.get(item.get("section"), {}) for item in told["params"]["items"]]
            self._send({"id": told["id"], "result": asked})
        elif "id" in told and "method" in told:
            self._send({"id": told["id"], "result": None})
        elif told.get("method") == "textDocument/publishDiagnostics":
            params = told["params"]
            self._marked[params["uri"]] = params
            self.heard += 1
        elif told.get("method") == "window/logMessage":
            self.log.append(told["params"]["message"])
        return told


def _text(told: Any) -> str:
    if isinstance(told, dict):
        return str(told["value"])
    return "\n".join(map(_text, told)) if isinstance(told, list) else str(told)
