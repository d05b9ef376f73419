"""Text from outside → text that a person can read and a terminal or a pipeline does not obey."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from gevinst.rules.form.identity import masked

if TYPE_CHECKING:
    import re

LONGEST = 1_000
UNSEEN = (
    "\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\U00013430-\U00013455\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
_LINE_ENDS = dict.fromkeys(map(ord, "\r\n\x85\u2028\u2029\t"), " ")


def visible(text: str) -> str:
    r"""A text on one line: control signs as escapes, no identity number, no workflow command.

    Escape codes, bidirectional marks and zero-width signs are shown as `\x1b` and `\u202e`, so
    that they do nothing; line ends and tabs become spaces (CWE-150). A very long text is cut.
    """
    return _shown(text if len(text) <= LONGEST else text[:LONGEST] + "…")


@lru_cache(maxsize=2_048)
def _shown(text: str) -> str:
    """Names and files are told again and again."""
    if text.isascii() and text.isprintable():
        return inert(masked(text))
    return inert(masked(_hidden().sub(_escape, text.translate(_LINE_ENDS))))


def inert(text: str) -> str:
    """A line without what a workflow runner obeys: `##[` and `##vso[` anywhere, `::` and `##` first.

    A line that was folded out of a longer text must be made so again: `::` may have come first.
    """
    if "##" in text:
        text = text.replace("##[", "# #[").replace("##vso[", "# #vso[")
        if text.lstrip().startswith("##"):
            text = text.replace("##", "# #", 1)
    if "::" in text and text.lstrip().startswith("::"):
        text = text.replace("::", ": :", 1)
    return text


@lru_cache(maxsize=1)
def _hidden() -> re.Pattern[str]:
    import re  # noqa: PLC0415  (compiled for the first text that needs it)

    return re.compile(f"[\x00-\x1f{UNSEEN}\ufffe\uffff\ud800-\udfff]")


def _escape(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code <= 0xFF:  # noqa: PLR2004
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"  # noqa: PLR2004
