"""An editor as the YAML language server knows it: a file that is open, and what is asked about it."""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING, Any, NamedTuple, Self

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

_SETTINGS = {
    "yaml": {"schemaStore": {"enable": False}, "validate": True, "hover": True, "completion": True}
}


class Marked(NamedTuple):
    """Something that the editor marks: the line, from 0, and the message."""

    line: int
    message: str


class Editor:
    """A language server over standard input and output, with one file open in it at a time."""

    def __init__(self, server: Path, folder: Path) -> None:
        self._folder = folder
        self._server = subprocess.Popen(
            ["node", str(server), "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self._asked = 0
        self._marked: dict[str, list[Marked]] = {}

    def __enter__(self) -> Self:
        capabilities = {
            "textDocument": {
                "completion": {"completionItem": {"snippetSupport": True}},
                "hover": {"contentFormat": ["markdown"]},
                "publishDiagnostics": {},
            },
            "workspace": {"configuration": True},
        }
        root = self._folder.as_uri()
        self.ask("initialize", processId=None, rootUri=root, capabilities=capabilities)
        self._tell("initialized")
        self._tell("workspace/didChangeConfiguration", settings=_SETTINGS)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.kill()
        self._server.communicate()

    def open(self, text: str, name: str = "plan.gevinst.yaml") -> str:
        """Open a file of the folder; its address is returned."""
        path = self._folder / name
        path.write_text(text, encoding="utf-8")
        document = {"uri": path.as_uri(), "languageId": "yaml", "version": 1, "text": text}
        self._tell("textDocument/didOpen", textDocument=document)
        return path.as_uri()

    def marked(self, uri: str) -> list[Marked]:
        """What the editor marks in a file."""
        while uri not in self._marked:
            self._next()
        return self._marked[uri]

    def offered(self, uri: str, line: int, column: int) -> dict[str, str]:
        """What may be written at a place: each label, and what is told about it."""
        found = self._at("completion", uri, line, column)
        items = found["items"] if isinstance(found, dict) else found or []
        return {item["label"]: _text(item.get("documentation", "")) for item in items}

    def hover(self, uri: str, line: int, column: int) -> str:
        """What is told where the pointer rests."""
        found = self._at("hover", uri, line, column)
        return _text(found["contents"]) if found else ""

    def _at(self, what: str, uri: str, line: int, column: int) -> Any:
        place = {"line": line, "character": column}
        return self.ask(f"textDocument/{what}", textDocument={"uri": uri}, position=place)

    def ask(self, method: str, **params: Any) -> Any:
        """Ask, and wait for the answer."""
        self._asked += 1
        self._send({"id": self._asked, "method": method, "params": params})
        while True:
            told = self._next()
            if told.get("id") == self._asked and "method" not in told:
                assert "error" not in told, told
                return told["result"]

    def _tell(self, method: str, **params: Any) -> None:
        self._send({"method": method, "params": params})

    def _send(self, message: dict[str, Any]) -> None:
        assert self._server.stdin is not None
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._server.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._server.stdin.flush()

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
            self._marked[params["uri"]] = [
                Marked(each["range"]["start"]["line"], each["message"])
                for each in params["diagnostics"]
            ]
        return told


def _text(told: Any) -> str:
    if isinstance(told, dict):
        return str(told["value"])
    return "\n".join(map(_text, told)) if isinstance(told, list) else str(told)
