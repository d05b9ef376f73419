"""A plain text → its tree in one go, by PyYAML's composer, which makes no event of each value.

The composer recurses, tells no duplicate keys and loses what stands before an error. So it is given
only texts that can neither nest deep nor hold anchors, aliases or tags, and what it makes is taken
only where nothing is wrong with it. All else is read event by event, which also says what is wrong.
"""

from __future__ import annotations

import operator
import re
import unicodedata
from typing import TYPE_CHECKING, Any

import yaml
from yaml.cyaml import CParser  # type: ignore[attr-defined]

from gevinst.source.tree import Pairs

if TYPE_CHECKING:
    from gevinst.source.document import Limits

_MOST_VALUES = 3  # that one character can stand for: each `?` within `[?,?]` is a mapping
_MOST_BRACKETS = 1_000
_DEEPEST_COLUMN = b" " * 200
_INDICATORS = bytes.maketrans(b"-?:\t", b"    ")
_MARK = re.compile(r"(?<!\w)[&*!]")


def tree_of(text: str, limits: Limits) -> Pairs | None:
    """The tree of a plain text that is a mapping, or None where it is to be read event by event."""
    if not _is_plain(text, limits):
        return None
    try:
        root = _Composer(text).get_single_node()
    except yaml.YAMLError:
        return None
    return root if type(root) is Pairs and _is_sound(root, limits.max_depth) else None


def _is_plain(text: str, limits: Limits) -> bool:
    return (
        len(text) * _MOST_VALUES <= limits.max_nodes
        and text.count("[") + text.count("{") <= _MOST_BRACKETS
        and _DEEPEST_COLUMN not in text.encode().translate(_INDICATORS)
        and not _may_have_marks(text)
        and (text.isascii() or unicodedata.is_normalized("NFC", text))
    )


def _may_have_marks(text: str) -> bool:
    """Whether there may be an anchor, an alias or a tag: none begins behind a letter (`FoU&I`)."""
    return ("&" in text or "*" in text or "!" in text) and _MARK.search(text) is not None


def _is_sound(root: Pairs, max_depth: int) -> bool:
    """Whether no mapping has a key that others would not understand, and nothing lies too deep."""
    level: list[Any] = [root]
    for _ in range(max_depth):
        if not level:
            return True
        below: list[Any] = []
        for branch in level:
            if type(branch) is not Pairs:
                below += [item for item in branch.value if type(item) is not yaml.ScalarNode]
            elif not _are_sound(branch.value, below):
                return False
        level = below
    return False


def _are_sound(pairs: list[tuple[Any, Any]], below: list[Any]) -> bool:
    """Whether all keys are texts, none twice and none `<<`; what is no text is put with those below."""
    names: set[str] = set()
    add, put = names.add, below.append
    try:
        for key, value in pairs:
            add(key.value)
            if type(value) is not yaml.ScalarNode:
                put(value)
    except TypeError:  # the value of a list or mapping is a list, which has no hash
        return False
    return len(names) == len(pairs) and "<<" not in names


class _Composer(CParser):
    """PyYAML's composer without what it asks on the way, which is three answers for each value.

    A function of C does nothing in half the time of one of Python, so two of them are such.
    """

    descend_resolver = staticmethod(operator.is_)
    ascend_resolver = staticmethod(tuple)

    def resolve(self, kind: type, value: str | None, implicit: object) -> str:  # noqa: ARG002
        """No tag: a text is read by the type of its field."""
        return ""
