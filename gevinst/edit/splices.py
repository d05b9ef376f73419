"""Places in the tree of a file → the stretches of its text that change."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gevinst.edit.jobs import NewItems, NewKeys, entries_of, is_flow
from gevinst.edit.refusals import ANOTHER_KIND, COMMENT, Refusal
from gevinst.edit.scalar import STEP
from gevinst.plan.shape import shape
from gevinst.source.tree import Items, Pairs, is_leaf

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gevinst.edit.jobs import Job, NewValue
    from gevinst.edit.layout import Layout
    from gevinst.edit.scribe import Scribe
    from gevinst.plan.node import Node
    from gevinst.source.document import Document
    from gevinst.source.tree import Leaf, Written


class Splice(NamedTuple):
    """A stretch of a text, and what takes its place; the deeper of several at one place comes first."""

    start: int
    end: int
    text: str
    depth: int = 0


def spliced(text: str, splices: Iterable[Splice]) -> str:
    """The text with all of them done."""
    pieces: list[str] = []
    at = 0
    for splice in sorted(splices, key=lambda each: (each.start, each.end, -each.depth)):
        pieces += (text[at : splice.start], splice.text)
        at = splice.end
    return "".join((*pieces, text[at:]))


class Cutter:
    """Finds the stretches of one file that change."""

    def __init__(self, document: Document, layout: Layout, scribe: Scribe) -> None:
        """What is needed to find them."""
        self.document = document
        self.layout = layout
        self.scribe = scribe

    def splices(self, job: Job) -> Iterator[Splice]:
        """The stretches that change for a job. Raises `Refusal` where more would have to change."""
        if isinstance(job, NewKeys):
            yield from self.keys(job)
        elif isinstance(job, NewItems):
            yield from self.items(job)
        elif is_leaf(job.value):
            yield from self.text(job, job.value)
        elif isinstance(job.value, Items) and job.field.many and job.field.model is None:
            yield from self.texts(job, job.value)
        else:
            yield self.collection(job, job.value)

    def keys(self, job: NewKeys) -> Iterator[Splice]:
        """Each key below the one that comes before it in the format; within braces, all at the end."""
        pairs = job.pairs
        if job.flow:
            yield self.within(pairs, job.yaml(self.scribe)[0])
            return
        order = list(shape(job.model).fields)
        for name in sorted(job.tree, key=order.index):
            said = job.tree[name]
            lines = list(self.scribe.entries(job.model, {name: said}, job.indent))
            index = behind(pairs, job.model, order[: order.index(name)])
            yield self.lines_below(
                pairs, index, lines, job.indent, section=not isinstance(said, str)
            )

    def items(self, job: NewItems) -> Iterator[Splice]:
        """All behind the last item."""
        lines = job.yaml(self.scribe)
        if job.flow:
            yield self.within(job.items, lines[0])
            return
        last = len(job.items.value) - 1
        yield self.lines_below(job.items, last, lines, job.indent, section=True)

    def lines_below(
        self, above: Pairs | Items, index: int, lines: list[str], indent: int, *, section: bool
    ) -> Splice:
        """Lines below one of a mapping's entries or a list's items, parted as those are."""
        layout = self.layout
        entries = [entry if isinstance(entry, tuple) else (entry, entry) for entry in above.value]
        first = max(min(index, len(entries) - 2), 0)
        parted = (
            section
            and len(entries) > 1
            and layout.are_parted(entries[first][1], entries[first + 1][0])
        )
        place = layout.past_comments(layout.below(entries[index][1]), indent)
        return self.inserted(place, ["", *lines] if parted else lines, indent)

    def inserted(self, place: int, lines: list[str], indent: int) -> Splice:
        """Lines of their own at the start of a line, or behind a text that ends without a line end."""
        end = self.layout.line_end(place)
        body = end.join(lines)
        text = body + end if self.layout.begins_line(place) else end + body
        return Splice(place, place, text, indent)

    def within(self, written: Pairs | Items, text: str) -> Splice:
        """Something at the end of braces or brackets, on a line of its own where the last one has that."""
        layout = self.layout
        close = layout.end(written) - 1
        if not written.value:
            return Splice(close, close, text)
        last = written.value[-1]
        first, value = last if isinstance(last, tuple) else (last, last)
        place = layout.end(value)
        if place == layout.start(value):  # it is empty, and a comma must not touch its colon
            return Splice(close, close, f", {text}")
        line, column = first.start_mark.line, first.start_mark.column
        if line > written.start_mark.line and not layout.line(line)[:column].strip():
            end = layout.line_end(layout.start(first))
            return Splice(place, place, f",{end}{' ' * column}{text}")
        return Splice(place, place, f", {text}")

    def text(self, job: NewValue, leaf: Leaf) -> Iterator[Splice]:
        """A value in place of a text; a comment on its line stays."""
        layout = self.layout
        start, end = layout.start(leaf), layout.end(leaf)
        gap = " " if layout.text[start - 1 : start] in {":", "-"} else ""
        if job.flow:
            yield Splice(start, end, gap + self.scribe.flow_value(job.field, job.said))
            return
        on_own_line = leaf.start_mark.line > job.key.start_mark.line
        indent = leaf.start_mark.column - STEP if on_own_line else job.indent
        first, *lines = self.scribe.value(job.field, job.said, indent)
        if leaf.style in {"|", ">"}:
            yield self.block(leaf, first, lines)
        elif first:
            yield Splice(start, end, gap + first)
            if lines:
                yield self.inserted(layout.next_line(end), lines, indent + STEP)
        elif on_own_line:
            whole = layout.line_end(start).join(lines)
            yield Splice(start, end, whole.lstrip(" "))
        else:
            yield Splice(self.past_blanks(start), end, "")
            yield self.inserted(layout.next_line(end), lines, indent + STEP)

    def block(self, leaf: Leaf, first: str, lines: list[str]) -> Splice:
        """A value in place of a text that is written as a block of lines."""
        layout = self.layout
        start, end = layout.start(leaf), layout.below(leaf)
        if "#" in layout.text[start : layout.next_line(start)]:
            raise Refusal(COMMENT, line=leaf.start_mark.line + 1)
        line_end = layout.line_end(layout.next_line(start))
        text = line_end.join([first, *lines])
        return Splice(
            start if first else self.past_blanks(start),
            end,
            text + (line_end if layout.begins_line(end) else ""),
        )

    def past_blanks(self, place: int) -> int:
        """Back over the blanks before a place, which nothing follows any longer."""
        line = self.layout.starts[self.layout.line_of(place)]
        return line + len(self.layout.text[line:place].rstrip(" \t"))

    def texts(self, job: NewValue, listing: Items) -> Iterator[Splice]:
        """Texts in place of those of a list, which stays written as it is."""
        layout = self.layout
        said = job.said if isinstance(job.said, tuple) else (job.said,)
        items = [self.scribe.flow_item(job.field, item) for item in said]
        if not listing.value:
            yield self.within(listing, ", ".join(items))
            return
        first, last = listing.value[0], listing.value[-1]
        start, end = layout.start(first), layout.end(last)
        self.hold_no_comment(start, end)
        if is_flow(listing, self.document):
            yield Splice(start, end, ", ".join(items))
        else:
            dash = f"{layout.line_end(start)}{' ' * listing.start_mark.column}- "
            gap = " " if start == end else ""
            yield Splice(start, end, gap + dash.join(items))

    def collection(self, job: NewValue, written: Written) -> Splice:
        """A value in place of brackets or braces with something that is not due there."""
        layout = self.layout
        start, end = layout.start(written), layout.end(written)
        if (
            is_leaf(written)
            or job.field.model is not None
            or layout.text[start : start + 1] not in {"[", "{"}
        ):
            raise Refusal(ANOTHER_KIND, line=written.start_mark.line + 1)
        self.hold_no_comment(start, end)
        return Splice(start, end, self.scribe.flow_value(job.field, job.said))

    def hold_no_comment(self, start: int, end: int) -> None:
        """Raises `Refusal` where a comment would be lost."""
        first, last = self.layout.line_of(start), self.layout.line_of(end)
        if last > first and "#" in self.layout.text[start:end]:
            raise Refusal(COMMENT, line=first + 1)


def behind(pairs: Pairs, model: type[Node], before: list[str]) -> int:
    """The entry that a new key goes below: the nearest before it in the format, or else the last."""
    for name in reversed(before):
        if standing := entries_of(pairs, model, name):
            return next(
                index for index, (key, _) in enumerate(pairs.value) if key is standing[0][0]
            )
    return len(pairs.value) - 1
