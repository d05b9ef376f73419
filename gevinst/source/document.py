"""Bytes → a document: a located tree, and the problems met in reading it."""

from __future__ import annotations

import os
import re
import stat
from codecs import BOM_UTF8
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from gevinst.source.place import Span

if TYPE_CHECKING:
    from typing import BinaryIO

    from gevinst.source.tree import Mapping


class ProblemKind(StrEnum):
    """What can be wrong with a file before anything is known of its content."""

    NOT_A_FILE = "not_a_file"
    NO_RIGHTS = "no_rights"
    CANNOT_READ = "cannot_read"
    TOO_BIG = "too_big"
    BINARY = "binary"
    UTF16 = "utf16"
    UTF32 = "utf32"
    NOT_UTF8 = "not_utf8"
    CONTROL_CHARACTER = "control_character"
    EMPTY = "empty"
    ONLY_COMMENTS = "only_comments"
    ROOT_EMPTY = "root_empty"
    ROOT_NOT_MAPPING = "root_not_mapping"
    TOO_DEEP = "too_deep"
    TOO_MANY = "too_many"
    ALIAS_CYCLE = "alias_cycle"
    ALIAS_TOO_MANY = "alias_too_many"
    MERGE_KEY = "merge_key"
    TAG = "tag"
    KEY_NOT_TEXT = "key_not_text"
    KEY_TWICE = "key_twice"
    SYNTAX = "syntax"
    MANY_DOCUMENTS = "many_documents"


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem: its kind, where it is if that can be said, and its facts."""

    kind: ProblemKind
    span: Span | None = None
    facts: dict[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a file may hold: its size in bytes, depth, values, and values through aliases."""

    max_bytes: int = 5 * 1024 * 1024
    max_depth: int = 100
    max_nodes: int = 250_000
    max_alias_nodes: int = 100_000


DEFAULT = Limits()


@dataclass(slots=True)
class Document:
    """A file as it was read: its name, its text, the tree that was found and the problems met.

    `marked` says that its bytes begin with a byte order mark, which its text is without.
    """

    name: str
    text: str = ""
    marked: bool = False
    root: Mapping | None = None
    problems: list[Problem] = field(default_factory=list)
    _lines: list[str] | None = None

    @property
    def data(self) -> bytes:
        """The bytes of a file that is UTF-8."""
        return (BOM_UTF8 if self.marked else b"") + self.text.encode()

    @property
    def lines(self) -> list[str]:
        """The lines as YAML counts them, without their ends."""
        if self._lines is None:
            self._lines = _lines(self.text)
        return self._lines

    def line(self, number: int) -> str:
        """The line with a number from 1, or an empty one."""
        return self.lines[number - 1] if 0 < number <= len(self.lines) else ""


def _lines(text: str) -> list[str]:
    if not any(end in text for end in "\r\x85\u2028\u2029"):
        return text.split("\n")
    for end in ("\r\n", "\r", "\x85", "\u2028", "\u2029"):
        text = text.replace(end, "\n")
    return text.split("\n")


def read(data: bytes, name: str, limits: Limits = DEFAULT) -> Document:
    """The document in some bytes. Never raises, whatever they are."""
    document = Document(name)
    if len(data) > limits.max_bytes:
        return _refused(document, ProblemKind.TOO_BIG, size=len(data), limit=limits.max_bytes)
    if problem := _decode(data, document):
        document.problems.append(problem)
        return document
    from gevinst.source.events import grow  # noqa: PLC0415  (PyYAML is loaded only for a text)

    grow(document, limits)
    return document


def read_file(path: str, name: str | None = None, limits: Limits = DEFAULT) -> Document:
    """The document in a file. Never raises: what keeps it from being read is a problem in it."""
    document = Document(path if name is None else name)
    try:
        if problem := _unfit(path, limits):
            document.problems.append(problem)
            return document
        with open(path, "rb") as file:
            return read_stream(file, document.name, limits, os.fstat(file.fileno()).st_size)
    except PermissionError:
        return _refused(document, ProblemKind.NO_RIGHTS)
    except (OSError, ValueError) as error:  # a ValueError: no file can have that name
        if isinstance(error, OSError) and os.path.islink(path):
            return _refused(document, ProblemKind.NOT_A_FILE, what="link")
        reason = getattr(error, "strerror", None) or ""
        return _refused(document, ProblemKind.CANNOT_READ, reason=reason)


def _unfit(path: str, limits: Limits) -> Problem | None:
    found = os.stat(path)
    if not stat.S_ISREG(found.st_mode):
        return Problem(ProblemKind.NOT_A_FILE, None, {"what": _what(found.st_mode)})
    if found.st_size > limits.max_bytes:
        facts: dict[str, str | int] = {"size": found.st_size, "limit": limits.max_bytes}
        return Problem(ProblemKind.TOO_BIG, None, facts)
    return None


def read_stream(
    stream: BinaryIO, name: str, limits: Limits = DEFAULT, size: int | None = None
) -> Document:
    """The document in a stream, of which no more than the limit is read. Never raises.

    A buffer is made for the `size` that is expected: one for the limit takes five times as long.
    """
    most = limits.max_bytes + 1
    try:
        data = stream.read(most if size is None else min(size + 1, most))
        if size is not None and len(data) > size:
            data += stream.read(most - len(data))
    except OSError as error:
        return _refused(Document(name), ProblemKind.CANNOT_READ, reason=error.strerror or "")
    return read(data, name, limits)


def _refused(document: Document, kind: ProblemKind, **facts: str | int) -> Document:
    document.problems.append(Problem(kind, None, facts))
    return document


def _what(mode: int) -> str:
    if stat.S_ISDIR(mode):
        return "folder"
    if stat.S_ISFIFO(mode):
        return "pipe"
    return "socket" if stat.S_ISSOCK(mode) else "device"


def _decode(data: bytes, document: Document) -> Problem | None:
    if kind := _wide(data):
        return Problem(kind)
    if _is_binary(data):
        return Problem(ProblemKind.BINARY)
    bare = data.removeprefix(BOM_UTF8)  # the codec that leaves it out counts places without it
    try:
        text = bare.decode()
    except UnicodeDecodeError as error:
        document.text = bare.decode("utf-8", "replace")
        return _not_utf8(bare, error.start)
    document.text, document.marked = text, data.startswith(BOM_UTF8)
    found = _CONTROL.search(text) if _holds_controls(data) else None
    if found is None:
        return None
    code = f"U+{ord(found[0]):04X}"
    return Problem(
        ProblemKind.CONTROL_CHARACTER, _character_after(text[: found.start()]), {"code": code}
    )


def _character_after(text: str) -> Span:
    before = _lines(text)
    line, column = len(before), len(before[-1]) + 1
    return Span(line, column, line, column + 1)


def _wide(data: bytes) -> ProblemKind | None:
    if data.startswith((b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")):
        return ProblemKind.UTF32
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ProblemKind.UTF16
    head = data[:200]
    if head.count(0) * 3 > len(head) > 3:  # noqa: PLR2004  (a NUL beside nearly every ASCII letter)
        return ProblemKind.UTF32 if head.count(0) * 3 > len(head) * 2 else ProblemKind.UTF16
    return None


_SIGNATURES = (b"PK\x03\x04", b"%PDF-", b"\x89PNG", b"\xd0\xcf\x11\xe0", b"\xff\xd8\xff", b"GIF8")
_NO_TEXT = bytes((*range(9), *range(14, 27), *range(28, 32)))


def _is_binary(data: bytes) -> bool:
    """Whether this is a picture, a spreadsheet or the like: by its first bytes, or its many controls."""
    head = data[:512]
    controls = len(head) - len(head.translate(None, _NO_TEXT))
    return data.startswith(_SIGNATURES) or controls * 10 > len(head)


_CONTROLS = bytes((*range(9), 11, 12, *range(14, 32), 127))
_WIDE_CONTROLS = (re.compile(b"\xc2[\x80-\x84\x86-\x9f]"), re.compile(b"\xef\xbf[\xbe\xbf]"))


def _holds_controls(data: bytes) -> bool:
    """Whether there is a control character, which bytes tell in a fifth of the time of a text."""
    if len(data.translate(None, _CONTROLS)) != len(data):
        return True
    return any(control.search(data) for control in _WIDE_CONTROLS)


_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")


def _not_utf8(data: bytes, at: int) -> Problem:
    byte = data[at]
    western = byte in range(0xA0, 0x100) or byte in (0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x80)
    facts: dict[str, str | int] = {
        "byte": f"0x{byte:02X}",
        "guess": "Windows-1252" if western else "",
    }
    before = data[:at].decode()
    return Problem(ProblemKind.NOT_UTF8, _character_after(before), facts)
