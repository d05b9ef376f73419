"""A document and other words for some of its texts → the document with those, and nothing else changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from gevinst.edit.layout import Layout
from gevinst.edit.proof import troubles
from gevinst.edit.refusals import FORM, UNSURE_WORDS, Refusal
from gevinst.edit.splices import Splice, spliced
from gevinst.plan.load import plan_from
from gevinst.source.document import read
from gevinst.source.tree import is_leaf

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gevinst.plan.loaded import Loaded
    from gevinst.source.document import Document
    from gevinst.source.tree import Leaf, Written
    from gevinst.words import Phrase


class Rewrite(NamedTuple):
    """Another text in the place of one; `quoted` puts one that stands bare in double quotes."""

    leaf: Leaf
    text: str
    quoted: bool = False

    @property
    def style(self) -> str:
        """The quotes that it will stand in."""
        return self.leaf.style or ('"' if self.quoted else "")

    @property
    def line(self) -> int:
        """The line, from 1, that it stands on."""
        return self.leaf.start_mark.line + 1


class Left(NamedTuple):
    """Something that is left as it stands, on a line from 1, and why."""

    line: int
    why: Phrase


def is_plainly_written(leaf: Leaf, layout: Layout) -> bool:
    """Whether a text stands in the file as it is: not over lines, with escapes, or marked (&, *, !)."""
    style = leaf.style or ""
    found = layout.text[layout.start(leaf) : layout.end(leaf)]
    return bool(leaf.value) and found == f"{style}{leaf.value}{style}"


def reworded(loaded: Loaded, rewrites: Iterable[Rewrite]) -> Loaded:
    """The plan read anew from its text with other words in it.

    Raises `Refusal` where the file would then say anything else than it did, but for those words.
    """
    document = loaded.document
    if document.root is None:
        raise Refusal(FORM)
    layout, wanted = Layout(document.text), {id(each.leaf): each for each in rewrites}
    if not all(is_plainly_written(each.leaf, layout) for each in wanted.values()):
        raise Refusal(UNSURE_WORDS)
    splices = [
        Splice(
            layout.start(each.leaf), layout.end(each.leaf), f"{each.style}{each.text}{each.style}"
        )
        for each in wanted.values()
    ]
    after = again(document, spliced(document.text, splices))
    if (
        after.root is None
        or troubles(after) != troubles(document)
        or not alike(document.root.written, after.root.written, wanted)
    ):
        raise Refusal(UNSURE_WORDS)
    return plan_from(after)


def again(document: Document, text: str) -> Document:
    """A document read anew from another text."""
    return read(replace(document, text=text).data, document.name)


def hold_same_plan(before: Loaded, after: Loaded) -> None:
    """Raises `Refusal` where two plans do not say the same to whoever reads their fields."""
    if before.plan != after.plan or _misfits(before) != _misfits(after):
        raise Refusal(UNSURE_WORDS)


def _misfits(loaded: Loaded) -> list[tuple[type, str]]:
    return [(type(misfit), misfit.place.path) for misfit in loaded.misfits]


def alike(before: Written, after: Written, wanted: dict[int, Rewrite]) -> bool:
    """Whether two trees say the same in the same way, but for the words that are wanted."""
    waiting = [(before, after)]
    seen: set[tuple[int, int]] = set()
    while waiting:
        one, other = waiting.pop()
        if is_leaf(one) or is_leaf(other):
            if not (is_leaf(one) and is_leaf(other) and _is_as_wanted(one, other, wanted)):
                return False
            continue
        places = id(one.value), id(other.value)
        if places in seen:
            continue
        seen.add(places)
        if (type(one), bool(one.flow_style), len(one.value)) != (
            type(other), bool(other.flow_style), len(other.value),
        ):  # fmt: skip
            return False
        for pair in zip(one.value, other.value, strict=True):
            waiting += zip(*pair, strict=True) if isinstance(pair[0], tuple) else [pair]
    return True


def _is_as_wanted(one: Leaf, other: Leaf, wanted: dict[int, Rewrite]) -> bool:
    rewrite = wanted.get(id(one))
    text, style = (rewrite.text, rewrite.style) if rewrite else (one.value, one.style)
    return other.value == text and (other.style or "") == (style or "")
